import {
  explainAbsenceReport,
  explainAdmissibleRoutes,
  explainDiplomaDeadline,
  explainFundingOn,
  explainFundingSource,
  explainPhaseOf,
  explainRequiredHours,
  explainResponsibleInstitution,
  explainTransferOptions,
  type Explanation,
  faseSoorten,
  leerjaren,
  leerroutes,
  leerrouteSoorten,
  leertrajecten,
  leerwegen,
  type Step,
  type StepId,
  taken,
} from '../../src/index.js'

const DLR = { soort: 'DLR' } as const
const GLR = { soort: 'GLR' } as const
const KB = { soort: 'DLR', leerweg: 'KB', niveau: 3 } as const
const BB = { soort: 'GLR', leerweg: 'BB', niveau: 2 } as const
const vo = { soort: 'VO-fase' } as const
const mbo = { soort: 'MBO-fase' } as const
const born = { geboortedatum: '2009-11-02', startkwalificatie: false } as const
const open = { begindatum: '2020-08-01', indicatieBekostigbaar: true } as const
const atSchool = { ...open, instelling: { soort: 'vo-school' } } as const
const atCollege = { ...open, instelling: { soort: 'mbo-instelling' } } as const

const responsible = (taak: (typeof taken)[number], route: typeof DLR | typeof GLR) => (): Explanation<unknown> =>
  explainResponsibleInstitution(taak, route, vo)
const deadline = (): Explanation<unknown> => explainDiplomaDeadline(DLR, '2023-08-01', { doublures: 1 })
const funded = (): Explanation<unknown> => explainFundingOn([{ ...atSchool, fase: mbo }], '2025-10-01')
const absence = (): Explanation<unknown> => explainAbsenceReport({ ...born, fase: mbo }, '2026-11-23')
const leaving = (): Explanation<unknown> => explainTransferOptions({ leerroute: KB, fase: vo, reden: 'afgewezen' })
const removed = (): Explanation<unknown> =>
  explainTransferOptions({ leerroute: KB, fase: mbo, reden: 'definitief-verwijderd' })
const oldLaw = (day: '2026-09-01' | '2028-09-01') => (): Explanation<unknown> =>
  explainRequiredHours(3, 'BOL', day, { oudRecht: { routeStart: '2026-08-01' } })

/** For each kind of step an explanation that holds it: a kind without one does not compile. */
export const holding: { readonly [Id in StepId]: () => Explanation<unknown> } = {
  'task-follows-content': responsible('mbo-onderwijs', DLR),
  'task-follows-phase': responsible('verzuimmelding', DLR),
  'task-is-shared': responsible('melding', DLR),
  'task-does-not-apply': responsible('vmbo-examinering', GLR),
  'task-when-offered': responsible('vmbo-examinering', GLR),
  'glr-follows-dlr': responsible('mbo-onderwijs', GLR),
  'phase-decides-funding': () => explainFundingSource(vo),
  'enrolment-does-not-decide-funding': () => explainFundingSource(vo),
  'year-counts-from-route': () => explainPhaseOf(1),
  'year-has-phase': () => explainPhaseOf(1),
  'route-without-vmbo-diploma': () => explainDiplomaDeadline(GLR, '2023-08-01'),
  'diploma-by-year': deadline,
  'route-starts-in': deadline,
  'repeated-years-move-deadline': deadline,
  'year-closes-on': deadline,
  'period-3-may-follow': deadline,
  'track-opens-route': () => explainAdmissibleRoutes('KB'),
  'track-closed-to-route': () => explainAdmissibleRoutes('KB'),
  'no-law-yet': () => explainRequiredHours(3, 'BOL', '2020-07-31'),
  'hours-law-on-day': () => explainRequiredHours(3, 'BOL', '2026-09-01'),
  'old-law-chosen': oldLaw('2026-09-01'),
  'old-law-not-open': oldLaw('2028-09-01'),
  'hours-norm': oldLaw('2026-09-01'),
  'fewer-hours-possible': oldLaw('2026-09-01'),
  'hours-without-funding': () => explainRequiredHours(3, 'BOL', '2026-09-01', { bekostigd: false }),
  'count-date': funded,
  'nobody-pays': () => explainFundingOn([], '2025-10-01'),
  'fundable-on-both-sides': funded,
  'own-register-lacks-enrolment': funded,
  'counts-for-budget-year': funded,
  'transfer-stays-apart': funded,
  'absence-reporter': absence,
  'attendance-duty': absence,
  'route-satisfies-duty': absence,
  'absence-threshold': absence,
  'rejected-opens-transfer': leaving,
  'transfer-to-diploma': leaving,
  'admission-at-same': leaving,
  'admission-elsewhere': leaving,
  'removed-for-good': removed,
  'search-before-removal': removed,
  'route-finished': () => explainTransferOptions({ leerroute: BB, fase: mbo, reden: 'afgerond' }),
}

/** Every step that any explanation of the core can give, over the whole domain (a few days stand for all days). */
export function everyStep(): Step[] {
  const explanations = [
    ...Object.values(holding).map((explain) => explain()),
    ...routeExplanations(),
    ...hoursExplanations(),
    ...fundingExplanations(),
    ...absenceExplanations(),
    ...leavingExplanations(),
  ]
  return explanations.flatMap(({ steps }) => steps)
}

function routeExplanations(): Explanation<unknown>[] {
  const found: Explanation<unknown>[] = []
  for (const soort of leerrouteSoorten) {
    for (const fase of faseSoorten) {
      for (const taak of taken) found.push(explainResponsibleInstitution(taak, { soort }, { soort: fase }))
    }
    for (const doublures of [0, 1, 2]) {
      for (const jaren of [2, 3, 4, 5, 6] as const) {
        found.push(explainDiplomaDeadline({ soort }, '2023-08-01', { doublures, jaren }))
      }
    }
  }
  for (const soort of faseSoorten) found.push(explainFundingSource({ soort }))
  for (const leerjaar of leerjaren) found.push(explainPhaseOf(leerjaar))
  for (const leerweg of leerwegen) found.push(explainAdmissibleRoutes(leerweg))
  return found
}

function hoursExplanations(): Explanation<unknown>[] {
  const options = [{}, { bekostigd: false }, { oudRecht: { routeStart: '2025-08-01' } }] as const
  const days = ['2020-07-31', '2026-07-31', '2026-08-01', '2027-08-01', '2033-08-01'] as const
  return leertrajecten.flatMap((leertraject) =>
    ([2, 3, 4, 5, 6] as const).flatMap((jaren) =>
      days.flatMap((day) => options.map((option) => explainRequiredHours(jaren, leertraject, day, option))),
    ),
  )
}

function fundingExplanations(): Explanation<unknown>[] {
  const bare = { bekostigd: false } as const
  const histories = faseSoorten.flatMap((soort) =>
    [atSchool, atCollege].flatMap((period) => [
      [{ ...period, fase: { soort } }],
      [{ ...period, fase: { soort }, indicatieBekostigbaar: false }],
      [{ ...period, fase: { soort }, instelling: { ...period.instelling, ...bare } }],
      [
        { ...period, fase: vo },
        { ...period, fase: mbo },
      ],
    ]),
  )
  return (['2020-02-01', '2025-10-01', '2026-02-01'] as const).flatMap((day) =>
    [[], ...histories].map((periods) => explainFundingOn(periods, day)),
  )
}

function absenceExplanations(): Explanation<unknown>[] {
  return faseSoorten.flatMap((soort) =>
    (['2020-07-31', '2025-12-31', '2026-11-23', '2030-01-01', '2040-01-01'] as const).flatMap((day) =>
      ['2005-11-02', '2009-11-02'].flatMap((geboortedatum) =>
        [false, true].flatMap((startkwalificatie) =>
          [1, 14, 28].map((termijn) =>
            explainAbsenceReport(
              { fase: { soort }, geboortedatum: geboortedatum as '2005-11-02', startkwalificatie, termijn },
              day,
            ),
          ),
        ),
      ),
    ),
  )
}

function leavingExplanations(): Explanation<unknown>[] {
  return leerroutes.flatMap((leerroute) =>
    faseSoorten.flatMap((soort) =>
      [false, true].flatMap((vmboDiploma) =>
        (['verlaten', 'afgewezen', 'definitief-verwijderd', 'afgerond'] as const)
          .filter((reden) => reden !== 'afgewezen' || (leerroute.soort === 'DLR' && !vmboDiploma))
          .map((reden) => explainTransferOptions({ leerroute, fase: { soort }, reden, vmboDiploma })),
      ),
    ),
  )
}
