import { isTaak } from '../../../src/concepts/taak.js'
import type { GoldenCase } from '../../../src/testing/golden/goldenCase.js'
import type { Context } from '../context.js'
import { escaped } from '../html.js'
import type { Language } from '../languages.js'
import { cellWords } from '../tables/cellWords.js'
import { answerNames, argumentNames, factNames, factUnits, factWords } from './factWords.js'

/** A fact in words, with what it is where its words do not say so. */
type Fact = { readonly name?: string; readonly text: string }

type Value = string | number | boolean

/** The fields of a record that are read here as plain values. */
type Plain = Readonly<Record<string, Value>>

type Fields = Readonly<Record<string, unknown>>

/** What a question is asked about, a fact a line. */
export function given({ language }: Context, { question, args }: Pick<GoldenCase, 'question' | 'args'>): string {
  const names = argumentNames[question]
  if (names === undefined) throw new Error(`The arguments of ${question} have no names`)
  return lines(args.flatMap((each, at) => factsOf(language, each, names[at] ?? '')))
}

/** What is answered, a fact a line. */
export function answered(
  { language }: Context,
  { question, expected }: Pick<GoldenCase, 'question' | 'expected'>,
): string {
  return lines(factsOf(language, expected, answerNames[question] ?? ''))
}

/** A record of an example, without the numbers of persons, schools and courses. */
export function recordTold({ language }: Context, record: unknown): string {
  return lines(factsOf(language, record, ''))
}

function lines(facts: readonly Fact[]): string {
  return facts
    .map(({ name, text }) => {
      const label = name === undefined ? '' : `<span class="quiet">${escaped(name)}:</span> `
      return `<span class="fact-part">${label}${escaped(text)}</span>`
    })
    .join(' ')
}

function factsOf(language: Language, value: unknown, name: string): readonly Fact[] {
  if (silent.has(name) || value === undefined) return []
  const found = whole[name]?.(language, value)
  if (found !== undefined) return found
  if (Array.isArray(value)) return [{ name: nameOf(language, name), text: listed(language, value, name) }]
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => factsOf(language, member, key))
  }
  const text = worded(language, value, name)
  return name === 'soort' ? [{ text }] : [{ ...(name === '' ? {} : { name: nameOf(language, name) }), text }]
}

/** What needs no fact of its own: who it is about, numbers that only registers know, and what a sentence before the facts tells. */
const silent: ReadonlySet<string> = new Set([
  'leerling',
  'elementcode',
  'opleidingcode',
  'programma',
  'scholen',
  'instellingen',
  'afspraken',
  'meldingen',
])

/** Kinds of answers that the facts beside them tell as well. */
const told: ReadonlySet<unknown> = new Set(['uiterlijk', 'norm', 'in-de-route', 'overeenkomst'])

/** Facts that are told as a whole, or by another name than their own. */
const whole: Readonly<Record<string, (language: Language, value: unknown) => readonly Fact[] | undefined>> = {
  soort: (_, value) => (told.has(value) ? [] : undefined),
  leerroute: (language, value) => [{ name: nameOf(language, 'leerroute'), text: route(language, value as Plain) }],
  leerroutes: (language, value) => [
    {
      name: nameOf(language, 'leerroute'),
      text: (value as readonly Plain[]).map((each) => route(language, each)).join(', '),
    },
  ],
  fase: (language, value) =>
    typeof value === 'object' ? [{ name: nameOf(language, 'fase'), text: phase(language, value as Plain) }] : undefined,
  instelling: (language, value) => [{ name: nameOf(language, 'instelling'), text: partner(language, value as Fields) }],
  diploma: (language, value) => {
    const { datum, ...more } = value as Fields
    return [...factsOf(language, datum, 'gehaald'), ...factsOf(language, more, '')]
  },
  doublures: (language, value) => (Array.isArray(value) ? factsOf(language, value, 'overgedaanLeerjaar') : undefined),
  drempel: (language, value) => threshold(language, value as Plain),
  // Of a plan the hours, which elsewhere are those of absence.
  uren: (language, value) => (typeof value === 'object' ? factsOf(language, value, 'planned') : undefined),
  inschrijving: (language, value) => enrolments(language, value as readonly Fields[], nameOf(language, 'inschrijving')),
  'ROD VO': (language, value) => enrolments(language, value as readonly Fields[], 'ROD VO'),
  'ROD MBO': (language, value) => enrolments(language, value as readonly Fields[], 'ROD MBO'),
}

function route(language: Language, { soort, leerweg, niveau }: Plain): string {
  const from = leerweg === undefined ? '' : language === 'nl' ? ` van ${leerweg}` : ` from ${leerweg}`
  const to = niveau === undefined ? '' : language === 'nl' ? ` naar niveau ${niveau}` : ` to niveau ${niveau}`
  return `${String(soort)}${from}${to}`
}

function phase(language: Language, { soort, leerjaar }: Plain): string {
  const year = language === 'nl' ? 'leerjaar' : 'year'
  return leerjaar === undefined ? String(soort) : `${String(soort)}, ${year} ${String(leerjaar)}`
}

function partner(language: Language, { soort, bekostigd }: Fields): string {
  const unfunded = bekostigd === false ? ` (${worded(language, 'niet-bekostigd', '')})` : ''
  return `${worded(language, soort, '')}${unfunded}`
}

function threshold(language: Language, { uren, lesweken, dagen }: Plain): readonly Fact[] {
  if (dagen !== undefined) return factsOf(language, dagen, 'dagen')
  const text =
    language === 'nl'
      ? `${uren} uur in ${lesweken} lesweken op rij`
      : `${uren} hours in ${lesweken} consecutive school weeks`
  return [{ name: nameOf(language, 'uren'), text }]
}

/** An enrolment a line, numbered where there are more. */
function enrolments(language: Language, all: readonly Fields[], name: string): readonly Fact[] {
  return all.map((each, at) => ({ name: all.length > 1 ? `${name} ${at + 1}` : name, text: enrolment(language, each) }))
}

function enrolment(language: Language, fields: Fields): string {
  const { instelling, leerroute, fase, leerrouteStart, begindatum, einddatum, indicatieBekostigbaar } = fields
  const from = `${language === 'nl' ? 'vanaf' : 'from'} ${worded(language, begindatum, '')}`
  const until = `${worded(language, begindatum, '')} ${nameOf(language, 'totEnMet')} ${worded(language, einddatum, '')}`
  const mark = `${nameOf(language, 'indicatieBekostigbaar')}: ${worded(language, indicatieBekostigbaar, '')}`
  return [
    partner(language, instelling as Fields),
    ...(leerroute === undefined ? [] : [route(language, leerroute as Plain)]),
    phase(language, fase as Plain),
    ...(leerrouteStart === undefined ? [] : [`${nameOf(language, 'start')} ${worded(language, leerrouteStart, '')}`]),
    einddatum === undefined ? from : until,
    mark,
  ].join(', ')
}

/** Diplomas are there to choose from; of anything else all holds. */
function listed(language: Language, values: readonly unknown[], name: string): string {
  const words = language === 'nl' ? { or: ' of ', and: ' en ' } : { or: ' or ', and: ' and ' }
  return values.map((each) => worded(language, each, '')).join(name === 'diplomas' ? words.or : words.and)
}

/** A value as a table says it, with what it counts. */
function worded(language: Language, value: unknown, name: string): string {
  const cell = value as string | number | boolean | null
  if (name === 'taak' && isTaak(cell)) return cellWords(cell, 'taak', language)
  const unit = factUnits[name]
  if (unit !== undefined) return unit[language].replace('#', String(cell)).replace(/^1 (\w+)s$/, '1 $1')
  return factWords[language][String(cell)] ?? cellWords(cell, name, language)
}

function nameOf(language: Language, name: string): string {
  const found = factNames[name]
  if (found === undefined) throw new Error(`The fact ${name} has no words`)
  return found[language]
}
