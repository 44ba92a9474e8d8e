import type { BronSleutel } from '../../law/sources.js'
import type { Path } from '../issue.js'
import type { FormIssueCode } from './issueCodes.js'

/*
 * The fields of a record by their place in {@link fields}, as far as rules read them. The last three stand for no field of
 * their own: the leerjaar or the route start, whichever is there; the last day or the peildatum; and the peildatum, which is an
 * option.
 */
export const leerling = 0
export const instellingSoort = 3
export const schoolsoort = 7
export const bekostigd = 8
export const soort = 10
export const leerweg = 11
export const niveau = 12
export const fase = 13
export const leerjaar = 14
export const vmboLeerjaar = 15
export const begindatum = 16
export const einddatum = 17
export const indicatie = 18
export const leerrouteStart = 19
export const doublures = 20
export const elementcode = 23
export const opleidingsduur = 24
export const diploma = 25
export const leerjaarOrStart = 26
export const lastDayOrPeildatum = 27
export const peildatum = 28

/**
 * Each field in the order in which faults are told: its path (dots lead inwards; a space parts the choices), the code of a
 * wrong value with its source, and the code of its other fault: where none is named, that it is missing. A source that is
 * not named is the shape this library gives a record.
 */
export const fields: readonly (readonly [
  path: string,
  wrong?: FormIssueCode,
  source?: BronSleutel,
  other?: FormIssueCode,
])[] = [
  ['leerling', 'not-one-personal-number', 'pve-velden'],
  ['leerling.bsn', 'invalid-bsn', 'elfproef'],
  ['leerling.onderwijsnummer', 'invalid-onderwijsnummer', 'elfproef'],
  ['instelling.soort', 'unknown-institution'],
  ['instelling.brin', 'invalid-brin', 'pve-velden'],
  ['instelling.vestiging', 'invalid-location', 'rio-codes'],
  ['instelling.onderwijsaanbieder', 'invalid-rio-code', 'pve-velden'],
  ['instelling.schoolsoort', 'unknown-school-kind'],
  ['instelling.bekostigd', 'not-boolean'],
  ['instelling.verticaal', 'not-boolean'],
  ['leerroute.soort', 'unknown-route', 'dia-leerroute-1'],
  ['leerroute.leerweg', 'unknown-track', 'wvo-2.107a-3'],
  ['leerroute.niveau', 'unknown-level', 'web-9.1.2-1'],
  ['fase.soort', 'unknown-phase', 'dia-uitwisselen-mbo'],
  ['fase.leerjaar', 'unknown-year', 'wvo-2.107g'],
  ['vmboLeerjaar', 'unknown-vmbo-year', 'recordvorm', 'field-of-other-register'],
  ['begindatum', 'invalid-date'],
  ['einddatum', 'invalid-date'],
  ['indicatieBekostigbaar', 'not-boolean'],
  ['leerrouteStart', 'invalid-date'],
  ['doublures', 'invalid-count'],
  ['leertraject', 'pathway-not-bol-or-bbl', 'wvo-2.107h', 'field-of-other-register'],
  ['opleidingcode', 'invalid-crebo', 'pve-velden', 'field-of-other-register'],
  ['elementcode', 'not-text', 'recordvorm', 'field-of-other-register'],
  ['opleidingsduur', 'unknown-course-duration'],
  ['vmboDiploma', 'invalid-diploma'],
  ['fase.leerjaar leerrouteStart'],
  ['einddatum peildatum'],
  ['peildatum'],
]

/** The paths of the field at this place: one, or the choices. */
export function pathsOf(place: number): Path[] {
  return (fields[place] as (typeof fields)[number])[0].split(' ').map((path) => path.split('.'))
}

/** The source a code of form rests on. */
export function sourceOfForm(code: FormIssueCode): BronSleutel {
  return fields.find(([, wrong]) => wrong === code)?.[2] ?? 'recordvorm'
}

/*
 * The state of a field, two bits, so that sixteen fit one integer: the low bit tells a fault, either bit that rules lack the
 * fact. `otherFault` is the fault that is not a wrong value: most often, that the field is missing.
 */
const known = 0
export const otherFault = 1
export const absent = 2
export const wrong = 3

/** The state of a field; `fact` is what was made of its value: nothing, when that is out of form. */
export function state(value: unknown, fact: unknown, ifAbsent: number = absent, ifWrong: number = wrong): number {
  return fact ? known : value === undefined ? ifAbsent : ifWrong
}

/** The state at this place in two rows. */
export function stateAt(place: number, first: number, second: number): number {
  return ((place < 16 ? first : second) >> (2 * place)) & 3
}
