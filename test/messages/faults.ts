import type { IssueCode } from '../../src/index.js'
import type { Fault, ParseCode } from '../../src/messages/messages.js'

type FaultOf<Code extends IssueCode> = Omit<Extract<Fault, { code: Code }>, 'code'>

const at = (...path: (string | number)[]): { path: readonly (string | number)[]; params: Record<string, never> } => ({
  path,
  params: {},
})
const none: { readonly params: Record<string, never> } = { params: {} }

/** For each code at least one fault as the library can tell it, and every form its facts can take. */
const facts: { readonly [Code in IssueCode]: readonly FaultOf<Code>[] } = {
  unreadable: [at()],
  'not-an-object': [at(), at('leerroute'), none],
  'missing-field': [at('begindatum'), at('instelling', 'brin'), none],
  'not-text': [at('leerling', 'bsn'), none],
  'not-boolean': [at('indicatieBekostigbaar'), none],
  'field-of-other-register': [at('elementcode')],
  'not-one-personal-number': [at('leerling')],
  'invalid-bsn': [at('leerling', 'bsn'), none],
  'invalid-onderwijsnummer': [at('leerling', 'onderwijsnummer'), none],
  'unknown-institution': [at('instelling', 'soort'), none],
  'invalid-brin': [at('instelling', 'brin'), none],
  'invalid-location': [at('instelling', 'vestiging'), none],
  'invalid-rio-code': [at('instelling', 'onderwijsaanbieder'), none],
  'unknown-school-kind': [at('instelling', 'schoolsoort')],
  'unknown-route': [at('leerroute', 'soort'), none],
  'unknown-track': [at('leerroute', 'leerweg'), none],
  'unknown-level': [at('leerroute', 'niveau'), none],
  'unknown-phase': [at('fase', 'soort'), none],
  'unknown-year': [at('fase', 'leerjaar'), none],
  'unknown-vmbo-year': [at('vmboLeerjaar'), none],
  'invalid-date': [at('begindatum'), none],
  'invalid-count': [at('doublures')],
  'pathway-not-bol-or-bbl': [at('leertraject'), none],
  'invalid-crebo': [at('opleidingcode'), none],
  'unknown-course-duration': [at('opleidingsduur'), none],
  'invalid-diploma': [at('vmboDiploma')],
  'before-start-of-law': [{ path: ['begindatum'], params: { begindatum: '2020-07-31' } }],
  'end-before-begin': [{ path: ['einddatum'], params: { begindatum: '2025-08-01', einddatum: '2025-07-31' } }],
  'vmbo-year-too-low': [{ path: ['vmboLeerjaar'], params: { vmboLeerjaar: 2 } }],
  'glr-requires-bb': [{ path: ['leerroute', 'leerweg'], params: { leerweg: 'KB' } }],
  'glr-requires-level-2': [{ path: ['leerroute', 'niveau'], params: { niveau: 3 } }],
  'level-not-open-to-track': [{ path: ['leerroute', 'niveau'], params: { leerweg: 'BB', niveau: 3 } }],
  'glr-requires-vbo-school': [at('instelling', 'schoolsoort')],
  'not-fundable': [at('indicatieBekostigbaar')],
  'learn-work-track-not-in-route': [at('elementcode')],
  'entree-elementcode-not-in-route': [at('elementcode')],
  'elementcode-does-not-match-track': [{ path: ['elementcode'], params: { leerweg: 'GL' } }],
  'vso-requires-bb': [{ path: ['leerroute', 'leerweg'], params: { leerweg: 'TL' } }],
  'phase-does-not-match-year': [
    { path: ['fase', 'soort'], params: { fase: 'VO-fase', leerjaar: 3 } },
    { path: ['fase', 'soort'], params: { fase: 'MBO-fase' } },
  ],
  'period-outlives-phase': [{ path: ['einddatum'], params: { faseEinde: '2027-07-31' } }],
  'year-above-maximum': [{ path: ['fase', 'leerjaar'], params: { leerjaar: 5, maximum: 4 } }],
  'course-duration-does-not-fit-level': [
    { path: ['opleidingsduur'], params: { niveau: 3, opleidingsduur: 1 } },
    { path: ['opleidingsduur'], params: { opleidingsduur: 2 } },
  ],
  'vo-enrolment-in-mbo-phase-of-glr': [at('fase', 'soort')],
  'vo-enrolment-after-diploma': [{ path: ['einddatum'], params: { vmboDiploma: '2027-06-15' } }],
  'vo-enrolment-after-year-3': [at('einddatum')],
  'diploma-perhaps-period-3': [
    { path: ['vmboDiploma'], params: { vmboDiploma: '2028-08-20', uiterlijk: '2028-07-31' } },
  ],
  'diploma-after-deadline': [{ path: ['vmboDiploma'], params: { vmboDiploma: '2028-11-01', uiterlijk: '2028-07-31' } }],
  'diploma-overdue': [{ path: ['vmboDiploma'], params: { uiterlijk: '2028-07-31', peildatum: '2028-09-01' } }],
}

/** The codes that only a reader can give; none has facts. */
const parseOnly: Readonly<Record<ParseCode, true>> = {
  'invalid-elementcode': true,
  'invalid-school-year': true,
  'not-a-phase': true,
  'not-an-institution': true,
  'unknown-task': true,
}

/** The codes that only a reader can give. */
export const parseCodes: readonly ParseCode[] = Object.keys(parseOnly) as ParseCode[]

/** Every code with every form its facts can take, ready for `formatIssue`; and the codes that only a reader can give. */
export const faults: readonly Fault[] = [
  ...Object.entries(facts).flatMap(([code, forms]) => forms.map((form) => ({ code, ...form }) as Fault)),
  ...parseCodes.map((code): Fault => ({ code, params: {} })),
]
