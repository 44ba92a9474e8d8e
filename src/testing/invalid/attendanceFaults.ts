import type { Leerplichtgegevens } from '../../concepts/leerplichtgegevens.js'
import type { AttendanceIssueCode } from '../../validation/attendance/attendanceCodes.js'
import { fault, type FaultsByCode, unreadable } from './invalidCase.js'

const peildatum = '2026-05-01'

/** Not leerplichtig any more on that day; a day younger, and until 31 July still so. */
const free: Leerplichtgegevens = {
  fase: { soort: 'MBO-fase' },
  leertraject: 'BOL',
  geboortedatum: '2009-07-31',
  startkwalificatie: false,
  twaalfdeSchooljaarTot: '2027-07-31',
}
const bound: Leerplichtgegevens = { ...free, fase: { soort: 'VO-fase' }, geboortedatum: '2010-03-15' }

function on(changes: object, path: string, record: object = free, params: object = {}): ReturnType<typeof fault> {
  return fault(record, changes as Readonly<Record<string, unknown>>, path, params, { peildatum })
}

/** For every code the data of a pupil with that one fault, and the day on which they are judged. */
export const attendanceFaults: FaultsByCode<AttendanceIssueCode> = {
  unreadable: () => ({ ...unreadable(free, 'leertraject'), options: { peildatum } }),
  'not-an-object': () => on({ fase: 'MBO-fase' }, 'fase'),
  'missing-field': () => on({ geboortedatum: undefined }, 'geboortedatum'),
  'not-boolean': () => on({ startkwalificatie: 'nee' }, 'startkwalificatie'),
  'unknown-phase': () => on({ 'fase.soort': 'MBO' }, 'fase.soort'),
  'pathway-not-bol-or-bbl': () => on({ leertraject: 'OVO' }, 'leertraject'),
  'invalid-date': () => on({ geboortedatum: '2009-02-29' }, 'geboortedatum'),
  'bbl-before-end-of-leerplicht': () => on({ leertraject: 'BBL' }, 'leertraject', bound, { peildatum }),
  'leerplicht-in-mbo-phase': () => on({ 'fase.soort': 'MBO-fase' }, 'fase.soort', bound, { peildatum }),
}
