import type {
  AttendanceIssue,
  AttendanceIssueCode,
  AttendanceIssueParams,
  AttendanceVerdict,
  BronSleutel,
  Datum,
  Path,
  Severity,
} from '../../../src/index.js'

/** A record as it comes from outside: JSON, no promise about any field. */
export interface Json {
  [field: string]: unknown
}

/** The day on which every record here is judged. */
export const peildatum: Datum = '2026-05-01'

/** Who is still leerplichtig on that day, until 31 July; in the phase where that is as it should be. */
export const bound: Json = {
  fase: { soort: 'VO-fase' },
  leertraject: 'BOL',
  geboortedatum: '2010-03-15',
  startkwalificatie: false,
  twaalfdeSchooljaarTot: '2027-07-31',
}

/** Who is not leerplichtig any more on that day. */
export const free: Json = { ...bound, fase: { soort: 'MBO-fase' }, geboortedatum: '2009-07-31' }

/** A record with one fault, what must be said of it, and the nearest of which nothing must be said. */
interface BadAttendance<Params> {
  readonly bad: unknown
  readonly good: readonly unknown[]
  readonly path: Path
  readonly params: Params
  readonly severity: Severity
  readonly source: BronSleutel
}

type None = Record<string, never>

function form(record: Json, changes: Json, path: Path, source: BronSleutel = 'recordvorm'): BadAttendance<None> {
  return { bad: { ...record, ...changes }, good: [record], path, params: {}, severity: 'afkeur', source }
}

const unreadable = Object.defineProperty({ ...free }, 'leertraject', {
  get: () => {
    throw new Error('2009-07-31')
  },
})

/** For every code a record with that one fault: a code without one does not compile. */
export const badAttendance: { readonly [Code in AttendanceIssueCode]: BadAttendance<AttendanceIssueParams<Code>> } = {
  unreadable: { ...form(free, {}, []), bad: unreadable },
  'not-an-object': form(free, { fase: 'MBO-fase' }, ['fase']),
  'missing-field': form(free, { geboortedatum: undefined }, ['geboortedatum']),
  'not-boolean': form(free, { startkwalificatie: 'nee' }, ['startkwalificatie']),
  'unknown-phase': form(free, { fase: { soort: 'MBO' } }, ['fase', 'soort'], 'dia-uitwisselen-mbo'),
  'pathway-not-bol-or-bbl': form(free, { leertraject: 'OVO' }, ['leertraject'], 'wvo-2.107h'),
  'invalid-date': form(free, { geboortedatum: '2009-02-29' }, ['geboortedatum']),
  'bbl-before-end-of-leerplicht': {
    bad: { ...bound, leertraject: 'BBL' },
    good: [
      bound,
      { ...free, leertraject: 'BBL' },
      { ...bound, leertraject: 'BBL', twaalfdeSchooljaarTot: '2025-07-31' },
    ],
    path: ['leertraject'],
    params: { peildatum },
    severity: 'afkeur',
    source: 'web-8.1.1-3',
  },
  'leerplicht-in-mbo-phase': {
    bad: { ...bound, fase: { soort: 'MBO-fase' } },
    good: [bound, free, { ...bound, fase: { soort: 'MBO-fase' }, twaalfdeSchooljaarTot: '2025-07-31' }],
    path: ['fase', 'soort'],
    params: { peildatum },
    severity: 'signaal',
    source: 'lpw-3b-1',
  },
}

/** Everything that was found, refused or not. */
export function issuesIn(verdict: AttendanceVerdict): readonly AttendanceIssue[] {
  return verdict.ok ? verdict.signals : verdict.issues
}

/** What was not checked, with the facts that are missing: `code: field, field`. */
export function notCheckedIn({ notChecked }: AttendanceVerdict): readonly string[] {
  return notChecked.map(({ code, missing }) => `${code}: ${missing.map((path) => path.join('.')).join(', ')}`)
}
