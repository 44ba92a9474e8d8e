import type { AgreementIssueCode, AttendanceIssueCode, IssueCode, ProgrammeIssueCode } from '../../src/index.js'
import type { Fault, ParseCode } from '../../src/messages/messages.js'
import { registerFaults } from './registerFaults.js'

/** Every code of every validation. */
type Code = IssueCode | AgreementIssueCode | ProgrammeIssueCode | AttendanceIssueCode

type FaultOf<OneCode extends Code> = Omit<Extract<Fault, { code: OneCode }>, 'code'>

const at = (...path: (string | number)[]): { path: readonly (string | number)[]; params: Record<string, never> } => ({
  path,
  params: {},
})
const none: { readonly params: Record<string, never> } = { params: {} }

/** For each code at least one fault as the library can tell it, and every form its facts can take. */
const facts: { readonly [OneCode in Code]: readonly FaultOf<OneCode>[] } = {
  ...agreementFacts(),
  ...programmeFacts(),
  ...attendanceFacts(),
  unreadable: [at()],
  'not-an-object': [at(), at('leerroute'), none],
  'missing-field': [at('begindatum'), at('instelling', 'brin'), at('programma', 0, 'examinering'), none],
  'not-text': [at('leerling', 'bsn'), none],
  'not-boolean': [at('indicatieBekostigbaar'), none],
  'field-of-other-register': [at('elementcode')],
  'not-one-personal-number': [at('leerling')],
  'invalid-bsn': [at('leerling', 'bsn'), none],
  'invalid-onderwijsnummer': [at('leerling', 'onderwijsnummer'), none],
  'unknown-institution': [
    at('instelling', 'soort'),
    at('instellingen', 0, 'soort'),
    at('scholen', 0, 'soort'),
    at('school', 'soort'),
    none,
  ],
  'invalid-brin': [at('instelling', 'brin'), none],
  'invalid-location': [at('instelling', 'vestiging'), none],
  'invalid-rio-code': [at('instelling', 'onderwijsaanbieder'), none],
  'unknown-school-kind': [at('instelling', 'schoolsoort')],
  'unknown-route': [at('leerroute', 'soort'), at('leerroutes', 1), at('leerroutes', 1, 'leerweg'), none],
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

/** The faults of a samenwerking that an enrolment does not know. */
function agreementFacts(): {
  readonly [OneCode in Exclude<AgreementIssueCode, IssueCode>]: readonly FaultOf<OneCode>[]
} {
  return {
    'not-a-list': [at('scholen'), none],
    'empty-list': [at('afspraken', 'aanbod'), none],
    'unknown-agreement-kind': [at('soort')],
    'unknown-location-kind': [at('locaties', 0)],
    'unknown-part-kind': [at('programma', 0, 'onderdelen', 1, 'soort')],
    'invalid-years': [at('jaren')],
    'offer-not-settled': [at('afspraken', 'aanbod')],
    'leadership-not-settled': [at('afspraken', 'leiding')],
    'accountability-not-settled': [at('afspraken', 'verantwoording')],
    'organisation-not-settled': [at('afspraken', 'inrichting')],
    'transfer-incomplete': [at('afspraken', 'overdracht')],
    'switch-option-not-settled': [at('afspraken', 'overstapoptie')],
    'business-not-settled': [at('afspraken', 'bedrijfsleven')],
    'disputes-not-settled': [at('afspraken', 'geschillen')],
    'changes-not-settled': [at('afspraken', 'wijziging')],
    'participation-not-settled': [at('afspraken', 'medezeggenschap')],
    'in-house-not-vertical': [at('school')],
    'in-house-with-partner': [at('instellingen')],
    'profile-not-offered': [at('afspraken', 'aanbod', 0, 'profiel')],
    'course-not-related': [at('afspraken', 'aanbod', 0, 'opleidingcode')],
    'funded-party-in-non-funded-route': [at('scholen', 0, 'bekostigd')],
    'programme-year-missing': [{ path: ['programma'], params: { leerjaar: 2 } }],
    'programme-year-twice': [{ path: ['programma', 1, 'leerjaar'], params: { leerjaar: 3 } }],
    'programme-year-above-length': [{ path: ['programma', 4, 'leerjaar'], params: { leerjaar: 5, jaren: 4 } }],
    'exams-not-described': [at('programma', 0, 'examinering')],
    'combination-not-split': [at('programma', 0, 'onderdelen', 0)],
    'team-not-allowed': [at('programma', 0, 'onderdelen', 0, 'team')],
    'participation-not-settled-in-house': [at('afspraken', 'medezeggenschap')],
    'transfer-without-funding': [at('afspraken', 'overdracht')],
    'non-funded-party': [at('instellingen', 0, 'bekostigd')],
  }
}

/** The faults of a programme that no other record knows; each kind of hours once. */
function programmeFacts(): {
  readonly [OneCode in Exclude<ProgrammeIssueCode, IssueCode | AgreementIssueCode>]: readonly FaultOf<OneCode>[]
} {
  const short = [
    { path: ['uren', 'totaal'], params: { uren: 'totaal', gepland: 2890, norm: 3000 } },
    { path: ['uren', 'begeleid'], params: { uren: 'begeleid', gepland: 0, norm: 2200 } },
    { path: ['uren', 'bpv'], params: { uren: 'bpv', gepland: 240, norm: 250 } },
  ] as const
  const running = short.flatMap(({ path, params }) =>
    (['BOL', 'BBL'] as const).flatMap((leertraject) =>
      (['mogelijk', 'niet-mogelijk'] as const).map((oudRecht) => ({
        path,
        params: { ...params, leertraject, oudRecht },
      })),
    ),
  )
  return {
    'invalid-hours': [at('uren', 'bpv'), none],
    'parts-above-total': [at('uren')],
    'route-shorter-than-minimum': [{ path: ['jaren'], params: { jaren: 2, minimum: 3 } }],
    'route-longer-than-maximum': [{ path: ['jaren'], params: { jaren: 6, maximum: 4 } }],
    'bol-hours-below-norm': short,
    'bbl-hours-below-norm': short,
    'old-law-not-open': [{ path: ['oudRecht'], params: { peildatum: '2028-09-01' } }],
    'old-law-ends': [{ path: ['oudRecht'], params: { tot: '2027-07-31' } }],
    'running-route-below-new-norm': running,
    'bol-hours-below-old-norm': short,
    'bbl-hours-below-old-norm': short,
  }
}

/** The faults about the duty to attend that no other record knows. */
function attendanceFacts(): {
  readonly [OneCode in Exclude<AttendanceIssueCode, IssueCode>]: readonly FaultOf<OneCode>[]
} {
  return {
    'bbl-before-end-of-leerplicht': [{ path: ['leertraject'], params: { peildatum: '2026-05-07' } }],
    'leerplicht-in-mbo-phase': [{ path: ['fase', 'soort'], params: { peildatum: '2026-05-07' } }],
  }
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

/**
 * Every code with every form its facts can take, ready for `formatIssue`; the codes that only a parse function can give; and those of
 * the registers.
 */
export const faults: readonly Fault[] = [
  ...Object.entries(facts).flatMap(([code, forms]) => forms.map((form) => ({ code, ...form }) as Fault)),
  ...parseCodes.map((code): Fault => ({ code, params: {} })),
  ...registerFaults,
]
