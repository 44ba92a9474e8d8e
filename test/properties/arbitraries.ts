import fc from 'fast-check'
import type { Datum } from '../../src/index.js'
import { changed, type Json } from '../validation/enrolment/records.js'

/** An enrolment with the day on which it is judged. */
export interface Judged {
  readonly record: Json
  readonly peildatum: Datum
}

const admissible = [
  ['DLR', 'BB', 2],
  ['DLR', 'KB', 3],
  ['DLR', 'KB', 4],
  ['DLR', 'GL', 4],
  ['DLR', 'TL', 4],
  ['GLR', 'BB', 2],
] as const

const lengths: Readonly<Record<number, readonly number[]>> = { 2: [1, 2], 3: [2, 3], 4: [3, 4] }

const elementcodes: Readonly<Record<string, string>> = { BB: '6911', KB: '6021', GL: '6331', TL: '0472' }

/** Days on which something changes: the turn of the schooljaar, the end of the third exam period, of a year, of February. */
const borders = ['07-31', '08-01', '08-02', '09-30', '10-01', '12-31', '01-01', '02-28'] as const

/** A day in one of these years, half of the time a border. */
export function dayBetween(first: number, last: number): fc.Arbitrary<Datum> {
  const two = (number: number): string => String(number).padStart(2, '0')
  const any = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  return fc
    .tuple(
      fc.integer({ min: first, max: last }),
      fc.oneof(
        fc.constantFrom(...borders),
        any.map(([month, day]) => `${two(month)}-${two(day)}`),
      ),
    )
    .map(([year, rest]) => `${year}-${rest}` as Datum)
}

/** A day in the schooljaar that begins in this year, half of the time its first or last. */
function dayInSchoolYear(year: number): fc.Arbitrary<Datum> {
  return fc.oneof(
    fc.constantFrom<Datum>(`${year}-08-01`, `${year + 1}-07-31`),
    dayBetween(year, year + 1).map((day): Datum => {
      if (day < `${year}-08-01`) return `${year}-08-01`
      return day > `${year + 1}-07-31` ? `${year + 1}-07-31` : day
    }),
  )
}

/** Most often what belongs there, now and then something else. */
function mostly<Value>(usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: other })
}

/** When a pupil is where: days and years that tell one story, with doublures in route year 1 or 2 and years repeated later. */
function story(repeatedLater: boolean): fc.Arbitrary<Json> {
  return fc
    .record({
      startYear: fc.integer({ min: 2019, max: 2026 }),
      sinceStart: fc.integer({ min: 1, max: 8 }),
      doublures: fc.constantFrom(undefined, 0, 0, 1, 1, 2),
      later: repeatedLater ? fc.constantFrom(0, 0, 1) : fc.constant(0),
      ahead: fc.nat({ max: 2 }),
    })
    .filter(({ sinceStart, doublures = 0, later }) => sinceStart - doublures - later <= 6)
    .chain(({ startYear, sinceStart, doublures, later, ahead }) => {
      const repeated = doublures ?? 0
      const reached = sinceStart - repeated
      // Before route year 3 a doublure may still lie ahead; after it, years may have been repeated in the MBO-fase.
      const leerjaar =
        reached >= 3
          ? Math.max(3, reached - later)
          : Math.min(2, sinceStart, Math.max(1, reached) + Math.min(ahead, repeated))
      const beginYear = startYear + sinceStart - 1
      return fc
        .record({
          leerrouteStart: dayInSchoolYear(startYear),
          begindatum: dayInSchoolYear(beginYear),
          einddatum: fc.option(dayBetween(beginYear, beginYear + 5), { nil: undefined }),
          vmboDiploma: fc.oneof(fc.constant('niet-behaald'), dayBetween(beginYear - 2, beginYear + 4)),
        })
        .filter(({ begindatum, leerrouteStart }) => begindatum >= leerrouteStart)
        .map(({ einddatum, ...rest }) => ({
          ...rest,
          einddatum: einddatum !== undefined && einddatum < rest.begindatum ? rest.begindatum : einddatum,
        }))
        .map((days) => ({ ...days, doublures, leerjaar }))
    })
}

/** Days and years each taken by itself: they may well contradict each other. */
function anyStory(): fc.Arbitrary<Json> {
  return fc.record({
    leerrouteStart: dayBetween(2017, 2030),
    begindatum: mostly(dayBetween(2020, 2030), dayBetween(2017, 2020)),
    einddatum: fc.option(dayBetween(2019, 2034), { nil: undefined }),
    vmboDiploma: fc.oneof(fc.constant('niet-behaald'), dayBetween(2019, 2034)),
    doublures: fc.constantFrom(undefined, 0, 0, 1, 2, 3),
    leerjaar: fc.integer({ min: 1, max: 6 }),
  })
}

/** How much the facts of a complete record may contradict each other. */
export type Kind = 'sound facts' | 'sound facts, years repeated in the MBO-fase' | 'any facts'

/** An enrolment in either register that knows every fact; in form, but not always sound. */
export function completeEnrolment(kind: Kind): fc.Arbitrary<Judged> {
  const any = kind === 'any facts'
  const route = fc.constantFrom(...admissible).map(([soort, leerweg, niveau]) => ({ soort, leerweg, niveau }))
  const wildRoute = fc.record({
    soort: fc.constantFrom('DLR', 'GLR'),
    leerweg: fc.constantFrom('BB', 'KB', 'GL', 'TL'),
    niveau: fc.constantFrom(2, 3, 4),
  })
  return fc
    .record({
      isVo: fc.boolean(),
      leerroute: any ? fc.oneof(route, wildRoute) : route,
      times: any ? anyStory() : story(kind !== 'sound facts'),
      peildatum: dayBetween(2020, 2034),
      mixed: fc.boolean(),
    })
    .chain(({ isVo, leerroute, times, peildatum, mixed }) => {
      const { leerjaar, doublures, einddatum, ...days } = times
      const usualPhase = Number(leerjaar) <= 2 ? 'VO-fase' : 'MBO-fase'
      const length = fc.constantFrom(...(lengths[leerroute.niveau] ?? []))
      return fc
        .record({
          faseSoort: mostly(fc.constant(usualPhase), fc.constantFrom('VO-fase', 'MBO-fase')),
          opleidingsduur: any ? mostly(length, fc.constantFrom(1, 2, 3, 4)) : length,
          indicatieBekostigbaar: mostly(fc.constant(true), fc.constant(false)),
          bekostigd: mostly(fc.constantFrom(undefined, true), fc.constant(false)),
          schoolsoort: fc.constantFrom('vbo', 'mavo', 'vbo-mavo', 'vso'),
          vmboLeerjaar: mostly(fc.constant(Math.min(4, Number(leerjaar) + 2)), fc.integer({ min: 1, max: 4 })),
          elementcode: mostly(
            fc.constant(elementcodes[leerroute.leerweg]),
            fc.constantFrom('6111', '6221', '6431', '0470', '7011', '7121', '0400', '9999', '0475', '6041'),
          ),
          leertraject: fc.constantFrom('BOL', 'BBL'),
          leerling: fc.constantFrom({ bsn: '999990019' }, { onderwijsnummer: '101222331' }),
        })
        .map((rest): Judged => {
          const shared = {
            ...days,
            leerling: rest.leerling,
            leerroute,
            fase: { soort: rest.faseSoort, leerjaar },
            indicatieBekostigbaar: rest.indicatieBekostigbaar,
            opleidingsduur: rest.opleidingsduur,
            ...(einddatum === undefined ? {} : { einddatum }),
            ...(doublures === undefined ? {} : { doublures }),
          }
          const funded = rest.bekostigd === undefined ? {} : { bekostigd: rest.bekostigd }
          const vo = {
            ...shared,
            instelling: {
              soort: 'vo-school',
              brin: '99VO',
              vestiging: '99VO00',
              schoolsoort: rest.schoolsoort,
              ...funded,
            },
            vmboLeerjaar: rest.vmboLeerjaar,
            elementcode: rest.elementcode,
          }
          const mbo = {
            ...shared,
            instelling: { soort: 'mbo-instelling', brin: '99MB', ...funded },
            leertraject: rest.leertraject,
            opleidingcode: mixed ? '25655' : '23110',
          }
          const isEarly = !any && peildatum < String(days['begindatum'])
          return { record: isVo ? vo : mbo, peildatum: isEarly ? (days['begindatum'] as Datum) : peildatum }
        })
    })
}

/** Fields of a record, by dotted path, whose absence means that the fact is not known. */
export const optionalFacts = [
  'instelling.schoolsoort',
  'leerroute.leerweg',
  'leerroute.niveau',
  'fase.leerjaar',
  'vmboLeerjaar',
  'leerrouteStart',
  'elementcode',
  'opleidingsduur',
  'vmboDiploma',
] as const

/** The fields a record must have, as far as rules read them. */
export const requiredFacts = [
  'instelling.soort',
  'leerroute.soort',
  'fase.soort',
  'begindatum',
  'indicatieBekostigbaar',
] as const

/** A complete record, the same with fewer facts, and the day on which that is judged, if there is one. */
export interface Partial extends Judged {
  readonly partial: Json
  readonly left: Datum | undefined
}

/**
 * A complete record and the same with fewer facts: still in form, so with its leerweg at the school and its niveau at the mbo,
 * or not. Never left out is what by its absence says something: no einddatum is an open period, no doublures are none, no
 * word about funding is funded.
 */
export function withFewerFacts(kind: Kind, form: 'in form' | 'in or out of form'): fc.Arbitrary<Partial> {
  const facts = form === 'in form' ? optionalFacts : [...optionalFacts, ...requiredFacts]
  return fc
    .tuple(completeEnrolment(kind), fc.subarray<string>([...facts]), fc.boolean())
    .map(([{ record, peildatum }, left, isDayKnown]) => {
      const needed = (record['instelling'] as Json)['soort'] === 'vo-school' ? 'leerroute.leerweg' : 'leerroute.niveau'
      const dropped = left.filter((path) => form !== 'in form' || path !== needed)
      const partial = changed(record, Object.fromEntries(dropped.map((path) => [path, undefined])))
      return { record, peildatum, partial, left: isDayKnown ? peildatum : undefined }
    })
}
