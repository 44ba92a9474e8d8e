import { type Datum, type Issue, validateEnrolment, type Verdict } from '../../../src/index.js'

/** A record as it comes from outside: JSON, no promise about any field. */
export interface Json {
  [field: string]: unknown
}

/** Changes by dotted path; `undefined` takes the field away. */
export type Changes = Readonly<Record<string, unknown>>

/** The day on which the complete records below are sound. */
export const peildatum: Datum = '2024-10-01'

/** A ROD VO record that knows every fact: route year 1 of 2024-2025. */
export const voRecord: Json = {
  leerling: { bsn: '999990019' },
  instelling: {
    soort: 'vo-school',
    brin: '99VO',
    vestiging: '99VO00',
    onderwijsaanbieder: '999A999',
    schoolsoort: 'vbo-mavo',
    bekostigd: true,
    verticaal: false,
  },
  leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  fase: { soort: 'VO-fase', leerjaar: 1 },
  vmboLeerjaar: 3,
  begindatum: '2024-08-01',
  einddatum: '2025-07-31',
  indicatieBekostigbaar: true,
  leerrouteStart: '2024-08-01',
  doublures: 0,
  elementcode: '6921',
  opleidingsduur: 3,
  vmboDiploma: 'niet-behaald',
}

/** A ROD MBO record that knows every fact: route year 3 of a route that began in 2022-2023; diploma due on 2025-07-31. */
export const mboRecord: Json = {
  leerling: { onderwijsnummer: '101222331' },
  instelling: { soort: 'mbo-instelling', brin: '99MB', onderwijsaanbieder: '998A998', bekostigd: true },
  leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  fase: { soort: 'MBO-fase', leerjaar: 3 },
  begindatum: '2024-08-01',
  einddatum: '2025-07-31',
  indicatieBekostigbaar: true,
  leerrouteStart: '2022-08-01',
  doublures: 0,
  leertraject: 'BOL',
  opleidingcode: '25655',
  opleidingsduur: 3,
  vmboDiploma: 'niet-behaald',
}

/** The vo-record of the same pupil as {@link mboRecord}, for the vmbo parts of route year 3. */
export const voInMboFase: Json = changed(voRecord, {
  'fase.soort': 'MBO-fase',
  'fase.leerjaar': 3,
  vmboLeerjaar: undefined,
  leerrouteStart: '2022-08-01',
})

/** What ROD VO knows and no more: no niveau, no start of the route. */
export const rodVo: Json = {
  instelling: { soort: 'vo-school', brin: '99VO' },
  leerroute: { soort: 'DLR', leerweg: 'KB' },
  fase: { soort: 'VO-fase' },
  vmboLeerjaar: 3,
  elementcode: '6921',
  begindatum: '2024-08-01',
  indicatieBekostigbaar: true,
}

/** What ROD MBO knows and no more: no leerweg, no start of the route. */
export const rodMbo: Json = {
  instelling: { soort: 'mbo-instelling', brin: '99MB' },
  leerroute: { soort: 'DLR', niveau: 3 },
  fase: { soort: 'MBO-fase' },
  leertraject: 'BOL',
  opleidingcode: '25655',
  begindatum: '2024-08-01',
  indicatieBekostigbaar: true,
}

/** A copy with other facts. */
export function changed(record: Json, changes: Changes): Json {
  const copy = structuredClone(record)
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = String(keys.pop())
    let place = copy
    for (const key of keys) place = (place[key] ??= {}) as Json
    if (value === undefined) delete place[last]
    else place[last] = value
  }
  return copy
}

/** Every issue of a verdict, of a refused record or of a sound one. */
export function issuesIn(verdict: Verdict): readonly Issue[] {
  return verdict.ok ? verdict.signals : verdict.issues
}

/** The codes of a record judged on a day, in the order in which they are told. */
export function codesOf(record: unknown, day: Datum = peildatum): string[] {
  return issuesIn(judged(record, day)).map(({ code }) => code)
}

/** The same without a peildatum. */
export function codesWithoutDay(record: unknown): string[] {
  return issuesIn(judged(record)).map(({ code }) => code)
}

/** The verdict with the day as option, or without options. */
export function judged(record: unknown, day?: Datum): Verdict {
  return day === undefined ? validateEnrolment(record) : validateEnrolment(record, { peildatum: day })
}

/** The paths that are missing for a code, as dotted text in alphabetical order; undefined when the code could be checked. */
export function missingFor(record: unknown, code: string, day?: Datum): string[] | undefined {
  return judged(record, day)
    .notChecked.find((each) => each.code === code)
    ?.missing.map((path) => path.join('.'))
    .sort()
}

/** The rules that were not checked, in their order, each with what is missing for it: `not-fundable: indicatieBekostigbaar`. */
export function openIn(record: unknown, day: Datum = peildatum): string[] {
  return judged(record, day).notChecked.map(
    ({ code, missing }) => `${code}: ${missing.map((path) => path.join('.')).join(', ')}`,
  )
}

/** What becomes of a rule: it is told, left open, or neither. */
export function outcomeOf(code: string, record: unknown, day: Datum = peildatum): 'told' | 'open' | 'no' {
  if (codesOf(record, day).includes(code)) return 'told'
  return judged(record, day).notChecked.some((each) => each.code === code) ? 'open' : 'no'
}
