/** A sound enrolment at a school, as an API would get it. */
export const sound = {
  leerling: { bsn: '999990019' },
  instelling: { soort: 'vo-school', brin: '99VO' },
  leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  fase: { soort: 'VO-fase', leerjaar: 1 },
  begindatum: '2025-08-01',
  indicatieBekostigbaar: true,
} as const

/** The same with a fault of form and one against a rule. */
export const faulty = {
  ...sound,
  instelling: { soort: 'vo-school', brin: '99vo' },
  leerroute: { soort: 'GLR', leerweg: 'KB' },
} as const

/** What every peer has to tell of the second: code and place. */
export const faults = [
  { code: 'invalid-brin', pointer: '/instelling/brin' },
  { code: 'glr-requires-bb', pointer: '/leerroute/leerweg' },
] as const

/** A sound enrolment at an mbo-instelling whose pupil is not known to have a diploma: after July 2026 that is a signal. */
export const undecided = {
  instelling: { soort: 'mbo-instelling', brin: '99MB' },
  leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 4 },
  fase: { soort: 'MBO-fase', leerjaar: 3 },
  begindatum: '2025-08-01',
  leerrouteStart: '2023-08-01',
  indicatieBekostigbaar: true,
  vmboDiploma: 'niet-behaald',
} as const

/** What a guide tells of it, before and after that day, one after the other: how often the signal is there. */
export const days = [
  ['2026-07-31T12:00:00Z', 0],
  ['2026-10-01T12:00:00Z', 1],
  ['2026-07-31T12:00:00Z', 0],
] as const
