import type { BronSleutel } from '../../law/sources.js'
import type { Path } from '../issue.js'
import type { FormIssueCode } from './issueCodes.js'

/*
 * The fields of a record by their place in {@link fields}. The last three stand for no field of their own: the leerjaar or the route
 * start, whichever is there; the last day or the peildatum; and the peildatum, which is an option.
 */
export const leerling = 0
export const bsn = 1
export const onderwijsnummer = 2
export const instelling = 3
export const instellingSoort = 4
export const brin = 5
export const vestiging = 6
export const onderwijsaanbieder = 7
export const schoolsoort = 8
export const bekostigd = 9
export const verticaal = 10
export const leerroute = 11
export const soort = 12
export const leerweg = 13
export const niveau = 14
export const fase = 15
export const faseSoort = 16
export const leerjaar = 17
export const vmboLeerjaar = 18
export const begindatum = 19
export const einddatum = 20
export const indicatie = 21
export const leerrouteStart = 22
export const doublures = 23
export const leertraject = 24
export const opleidingcode = 25
export const elementcode = 26
export const opleidingsduur = 27
export const diploma = 28
export const leerjaarOrStart = 29
export const lastDayOrPeildatum = 30
export const peildatum = 31

/*
 * The state of a field, two bits, so that sixteen fit one integer and a row of sound fields is 0: the low bit tells a fault, either bit
 * that rules lack the fact. `otherFault` is the fault that is not a wrong value: most often, that the field is missing.
 */
export const otherFault = 1
export const absent = 2
export const wrong = 3

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
  ['leerling', 'not-one-personal-number', 'pve-velden', 'not-an-object'],
  ['leerling.bsn', 'invalid-bsn', 'elfproef'],
  ['leerling.onderwijsnummer', 'invalid-onderwijsnummer', 'elfproef'],
  ['instelling', 'not-an-object'],
  ['instelling.soort', 'unknown-institution'],
  ['instelling.brin', 'invalid-brin', 'pve-velden'],
  ['instelling.vestiging', 'invalid-location', 'rio-codes'],
  ['instelling.onderwijsaanbieder', 'invalid-rio-code', 'pve-velden'],
  ['instelling.schoolsoort', 'unknown-school-kind'],
  ['instelling.bekostigd', 'not-boolean'],
  ['instelling.verticaal', 'not-boolean'],
  ['leerroute', 'not-an-object'],
  ['leerroute.soort', 'unknown-route', 'dia-leerroute-1'],
  ['leerroute.leerweg', 'unknown-track', 'wvo-2.107a-3'],
  ['leerroute.niveau', 'unknown-level', 'web-9.1.2-1'],
  ['fase', 'not-an-object'],
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
  return fields.find(([, wrongCode]) => wrongCode === code)?.[2] ?? 'recordvorm'
}

/** The state of a field whose value is not in form, at its place in a row. */
export function lacking(place: number, value: unknown): number {
  return (value === undefined ? absent : wrong) << (2 * place)
}

/** The same of a field that must be there. */
export function missing(place: number, value: unknown): number {
  return (value === undefined ? otherFault : wrong) << (2 * place)
}

/** The state of a field that may be left out. */
export function optional(place: number, value: unknown, isInForm: boolean): number {
  return value === undefined || isInForm ? 0 : wrong << (2 * place)
}

/** The state at this place in two rows. */
export function stateAt(place: number, first: number, second: number): number {
  return ((place < 16 ? first : second) >> (2 * place)) & 3
}
