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
