import type { Register } from '../../../src/registers/registrationTerms.js'
import type { RequiredRegistrations } from '../../../src/registers/requiredRegistrations.js'
import type { RouteAnswers } from './answers.js'
import { type Child, h } from './dom.js'
import type { Cited, Where } from './whereView.js'
import type { Voice } from './words.js'

const order: readonly Register[] = ['rio', 'rodVo', 'rodMbo']

/** What has to stand in each register on the day. */
export function registersView({ opDag, dag }: RouteAnswers, voice: Voice, where: Where): readonly Child[] {
  const { words, day } = voice
  const { registers } = words
  if (!opDag) return [h('h3', {}, registers.head), h('p', {}, registers.outside)]
  return [
    h('h3', {}, registers.head),
    h('p', {}, registers.intro(day(dag))),
    opDag.jaar.bekostiging === 'geen-bekostiging' && h('p', { class: 'under' }, registers.unfunded),
    h(
      'div',
      { class: 'cards three' },
      ...order.map((register) => registerCard(register, opDag.registraties, voice, where)),
    ),
  ]
}

function registerCard(
  register: Register,
  registraties: RequiredRegistrations,
  { words: { registers } }: Voice,
  where: Where,
): HTMLElement {
  const plicht = registraties[register]
  const velden = Object.entries<{ code: string; source: Cited['source'] }>(plicht.velden)
  const name = registers.name[register]
  const lacks = plicht.plicht === 'hangt-af' ? plicht.ontbreekt.map((fact) => registers.lacks[fact]) : []
  return h(
    'section',
    { class: 'card' },
    h('h4', {}, name),
    h('p', { class: 'value' }, registers.duty[plicht.plicht]),
    ...lacks.map((lack) => h('p', { class: 'under' }, lack)),
    plicht.vanaf && h('p', { class: 'under' }, registers.from(plicht.vanaf.leerjaar)),
    h('p', { class: 'label' }, registers.fill),
    h(
      'dl',
      { class: 'codes' },
      ...velden.map(([field, { code }]) => h('div', {}, h('dt', {}, nameOf(field)), h('dd', {}, h('code', {}, code)))),
    ),
    h('p', { class: 'label' }, registers.terms),
    h('ul', { class: 'small' }, ...plicht.termijnen.map((term) => h('li', {}, registers.term(term)))),
    where(`register-${register}`, name, [
      { text: `${registers.duty[plicht.plicht]}.`, source: plicht.source },
      ...(plicht.vanaf ? [{ text: registers.from(plicht.vanaf.leerjaar), source: plicht.vanaf.source }] : []),
      ...velden.map(([field, { code, source }]) => ({ text: registers.fieldSource(nameOf(field), code), source })),
      ...plicht.termijnen.map((term) => ({ text: registers.term(term), source: term.source })),
    ]),
  )
}

/** The name of a field as a person writes it: `indicatieBekostigbaar` is _indicatie bekostigbaar_. */
function nameOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('vmbo mbo', 'vmbo-mbo')
}
