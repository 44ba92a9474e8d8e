import { type Datum, isDatum } from '../../../src/concepts/datum.js'
import { isLeertraject } from '../../../src/concepts/leertraject.js'
import type { Routejaren } from '../../../src/law/hours.js'
import { type Field, lengthsOf, misfit, mostRepeats, nameOf, type Question, routeNamed } from './question.js'

/**
 * Something in the address that is not understood. `unknown` is no field of this page; its name is not repeated, because anything can
 * stand there. The others name the field: its value is none this page knows, it stands there twice, or it does not fit beside the rest.
 */
export type Trouble =
  { readonly code: 'unknown' } | { readonly code: 'value' | 'twice' | 'misfit'; readonly field: Field }

/** What an address asks. With a trouble of a field there is no question: nothing is guessed. */
export type Asked = { readonly question: Question; readonly troubles: readonly Trouble[] }

type Draft = { -readonly [Key in Field]?: Question[Key] }

/** How the value of each field is read; `undefined` where it is none. */
const readers: { readonly [Key in Field]: (value: string) => Question[Key] | undefined } = {
  route: routeNamed,
  start: dayIn,
  jaren: (value) => (/^[2-6]$/.test(value) ? (Number(value) as Routejaren) : undefined),
  doublures: (value) => {
    const years = value.split(',').map(Number)
    const isRight = /^[12](,[12])*$/.test(value) && [1, 2].every((year) => timesOf(years, year) <= mostRepeats)
    return isRight ? sorted(years as (1 | 2)[]) : undefined
  },
  traject: (value) => (isLeertraject(value) ? value : undefined),
  dag: dayIn,
  diploma: dayIn,
  glr: dayIn,
  einde: dayIn,
  bekostigd: (value) => (value === 'nee' ? false : value === 'ja' ? true : undefined),
}

/**
 * Reads the question from the fragment of an address (`#route=DLR-KB-3&start=2025-08-01&doublures=2`). A field that is absent is as in
 * the example; one that is not understood is told.
 */
export function readFragment(fragment: string, example: Question): Asked {
  const draft: Draft = {}
  const troubles: Trouble[] = []
  const seen = new Set<string>()
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(at, 0))
    if (!isField(name)) {
      if (!troubles.some(({ code }) => code === 'unknown')) troubles.push({ code: 'unknown' })
      continue
    }
    if (seen.has(name)) troubles.push({ code: 'twice', field: name })
    else if (!take(name, part.slice(at + 1))) troubles.push({ code: 'value', field: name })
    seen.add(name)
  }
  const question = { ...example, ...draft }
  const wrong = troubles.some((trouble) => 'field' in trouble) ? undefined : misfit(question)
  return { question, troubles: wrong === undefined ? troubles : [...troubles, { code: 'misfit', field: wrong }] }

  function take(name: Field, text: string): boolean {
    const value = readers[name](text)
    if (value !== undefined) Object.assign(draft, { [name]: value })
    return value !== undefined
  }
}

/** The fragment for a question: the route and the start always, of the rest what is not as usual. */
export function writeFragment(question: Question): string {
  const { route, start, jaren, doublures, traject, dag, diploma, glr, einde, bekostigd } = question
  const usual = jaren === lengthsOf(route).at(-1)
  const parts: readonly (readonly [Field, string | number | undefined])[] = [
    ['route', nameOf(route)],
    ['start', start],
    ['jaren', usual ? undefined : jaren],
    ['doublures', doublures.length === 0 ? undefined : sorted(doublures).join(',')],
    ['traject', traject === 'BOL' ? undefined : traject],
    ['dag', dag],
    ['diploma', diploma],
    ['glr', glr],
    ['einde', einde],
    ['bekostigd', bekostigd ? undefined : 'nee'],
  ]
  return `#${parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&')}`
}

/** How often a year is repeated. */
export function timesOf(doublures: readonly number[], year: number): number {
  return doublures.filter((each) => each === year).length
}

function sorted(years: readonly (1 | 2)[]): readonly (1 | 2)[] {
  return [...years].sort((one, other) => one - other)
}

function dayIn(value: string): Datum | undefined {
  return isDatum(value) ? value : undefined
}

function isField(name: string): name is Field {
  return Object.hasOwn(readers, name)
}
