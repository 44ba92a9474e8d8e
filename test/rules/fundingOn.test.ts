import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type Bekostigingsperiode,
  type BronSleutel,
  type Datum,
  explainFundingOn,
  type FundingOn,
  fundingOn,
  type GeenBekostigingReden,
  type Inschrijving,
  type StepId,
} from '../../src/index.js'

type Instelling = Bekostigingsperiode['instelling']['soort']
type Fase = Bekostigingsperiode['fase']['soort']

/** A period that is open from the August before, unless it says otherwise. */
function period(soort: Instelling, fase: Fase, other: Partial<Bekostigingsperiode> = {}): Bekostigingsperiode {
  return {
    instelling: { soort },
    fase: { soort: fase },
    begindatum: '2025-08-01',
    indicatieBekostigbaar: true,
    ...other,
  }
}

const voInVo = period('vo-school', 'VO-fase')
const voInMbo = period('vo-school', 'MBO-fase')
const mboInVo = period('mbo-instelling', 'VO-fase')
const mboInMbo = period('mbo-instelling', 'MBO-fase')
const own: Partial<Bekostigingsperiode> = { indicatieBekostigbaar: false }
const notFunded = (soort: Instelling): Partial<Bekostigingsperiode> => ({ instelling: { soort, bekostigd: false } })

const vo: FundingOn = { soort: 'vo-bekostiging', reden: 'fase', source: 'dia-leerroute-2' }
const mbo: FundingOn = {
  soort: 'mbo-bekostiging',
  reden: 'fase',
  bekostigingsjaar: 2027,
  source: 'dia-leerroute-2',
}
const lacking = { reden: 'fase-zonder-eigen-inschrijving', source: 'teldatum-eigen-register' } as const
const nobody = (reden: GeenBekostigingReden, source: BronSleutel): FundingOn => ({
  soort: 'geen-bekostiging',
  reden,
  source,
})

describe('Who pays on 1 October', () => {
  test.each<[string, readonly Bekostigingsperiode[], FundingOn]>([
    ['the vo, in the VO-fase at the school', [voInVo], vo],
    ['the vo, also when the mbo has enrolled the pupil early', [voInVo, mboInVo], vo],
    ['the mbo, in the MBO-fase at the instelling', [mboInMbo], mbo],
    ['the mbo, also when the enrolment at the school runs on', [voInMbo, mboInMbo], mbo],
    ['the vo, by the phase, when only the mbo has the pupil', [mboInVo], { ...vo, ...lacking }],
    ['the mbo, by the phase, when only the school has the pupil', [voInMbo], { ...mbo, ...lacking }],
    ['nobody, when there is no period', [], nobody('geen-periode', 'rrod-1')],
    ['nobody, when phases differ', [voInVo, mboInMbo], nobody('fasen-verschillen', 'telling-een-bekostiger')],
    [
      'nobody, when phases differ within one register',
      [voInVo, voInMbo],
      nobody('fasen-verschillen', 'telling-een-bekostiger'),
    ],
    [
      'nobody, when the indicatie bekostigbaar is Nee',
      [period('vo-school', 'VO-fase', own), period('mbo-instelling', 'VO-fase', own)],
      nobody('niet-bekostigbaar', 'dia-uitwisselen-mbo'),
    ],
    ['the side that is put forward, when the other is Nee', [voInVo, period('mbo-instelling', 'MBO-fase', own)], vo],
    [
      'nobody, when the school, whom the phase points at, says Nee and the instelling Ja',
      [period('vo-school', 'VO-fase', own), mboInVo],
      nobody('niet-bekostigbaar', 'dia-uitwisselen-mbo'),
    ],
    [
      'nobody, in a route without funding',
      [
        period('vo-school', 'MBO-fase', notFunded('vo-school')),
        period('mbo-instelling', 'MBO-fase', notFunded('mbo-instelling')),
      ],
      nobody('niet-bekostigd', 'wvo-2.109a'),
    ],
    [
      'nobody, in a route without funding, whatever the indicatie says',
      [period('vo-school', 'VO-fase', { ...notFunded('vo-school'), indicatieBekostigbaar: false })],
      nobody('niet-bekostigd', 'wvo-2.109a'),
    ],
    [
      'nobody, when only the school is funded and the MBO-fase is in its register alone',
      [voInMbo, period('mbo-instelling', 'MBO-fase', notFunded('mbo-instelling'))],
      nobody('niet-bekostigd', 'wvo-2.109a'),
    ],
    [
      'the mbo, when it is funded and the school is not',
      [period('vo-school', 'MBO-fase', notFunded('vo-school')), mboInMbo],
      mbo,
    ],
    [
      'the vo, when bekostigd is said to be true',
      [period('vo-school', 'VO-fase', { instelling: { soort: 'vo-school', bekostigd: true } })],
      vo,
    ],
  ])('is %s', (_, periods, answer) => {
    expect(fundingOn(periods, '2025-10-01')).toStrictEqual(answer)
    expect(fundingOn(periods.toReversed(), '2025-10-01')).toStrictEqual(answer)
    expect(fundingOn([...periods, ...periods], '2025-10-01')).toStrictEqual(answer)
    expect(explainFundingOn(periods, '2025-10-01').value).toStrictEqual(answer)
  })
})

describe('Who pays on 1 February', () => {
  test.each<[string, readonly Bekostigingsperiode[], FundingOn]>([
    ['the mbo, in the MBO-fase', [mboInMbo], mbo],
    ['the mbo, also for who came into the MBO-fase after 1 October', [{ ...mboInMbo, begindatum: '2025-11-17' }], mbo],
    ['nobody, in the VO-fase: the vo does not count then', [voInVo], nobody('telt-niet-op-deze-dag', 'pve-teldata')],
    ['nobody, in the VO-fase at the mbo', [mboInVo], nobody('telt-niet-op-deze-dag', 'pve-teldata')],
    ['nobody, when there is no period', [], nobody('geen-periode', 'pve-teldata')],
    ['the mbo, beside a period in the VO-fase at the school, which is not counted then', [voInVo, mboInMbo], mbo],
    ['the mbo, beside a period in the VO-fase at the mbo', [mboInVo, mboInMbo], mbo],
    [
      'nobody, when the mbo has the VO-fase and the school the MBO-fase',
      [voInMbo, mboInVo],
      nobody('fasen-verschillen', 'telling-een-bekostiger'),
    ],
    [
      'nobody, when no period in the MBO-fase counts, whatever stands beside it',
      [voInVo, { ...mboInMbo, indicatieBekostigbaar: false }],
      nobody('telt-niet-op-deze-dag', 'pve-teldata'),
    ],
  ])('is %s', (_, periods, answer) => {
    expect(fundingOn(periods, '2026-02-01')).toStrictEqual(answer)
  })
})

describe('A period', () => {
  const days: readonly (readonly [Datum, Datum | undefined, boolean])[] = [
    ['2025-10-01', undefined, true],
    ['2025-10-02', undefined, false],
    ['2025-08-01', '2025-10-01', true],
    ['2025-08-01', '2025-09-30', false],
    ['2025-10-01', '2025-10-01', true],
    ['2024-08-01', '2030-07-31', true],
    ['2025-11-01', '2025-09-01', false],
  ]
  test.each(days)('from %s to %s holds 1 October 2025: %s', (begindatum, einddatum, holds) => {
    const one = { ...voInVo, begindatum, ...(einddatum === undefined ? {} : { einddatum }) }
    expect(fundingOn([one], '2025-10-01').soort).toBe(holds ? 'vo-bekostiging' : 'geen-bekostiging')
  })

  test('counts on its own days only: a history names one side after the other', () => {
    const history: Bekostigingsperiode[] = [
      period('vo-school', 'VO-fase', { begindatum: '2023-08-01', einddatum: '2025-07-31' }),
      period('mbo-instelling', 'VO-fase', { begindatum: '2024-11-01', einddatum: '2025-07-31' }),
      period('mbo-instelling', 'MBO-fase', { begindatum: '2025-08-01', einddatum: '2026-12-31' }),
    ]
    const dates = ['2022-10-01', '2023-10-01', '2024-10-01', '2025-02-01', '2025-10-01', '2026-02-01', '2026-10-01']
    expect([...dates, '2027-02-01'].map((day) => fundingOn(history, day as Datum))).toStrictEqual([
      nobody('geen-periode', 'rrod-1'),
      vo,
      vo,
      nobody('telt-niet-op-deze-dag', 'pve-teldata'),
      mbo,
      mbo,
      { ...mbo, bekostigingsjaar: 2028 },
      nobody('geen-periode', 'pve-teldata'),
    ])
  })

  test('is an enrolment too, and its further facts do not matter', () => {
    expectTypeOf<Inschrijving>().toExtend<Bekostigingsperiode>()
    const enrolment: Inschrijving = {
      instelling: { soort: 'mbo-instelling', brin: '99MB' },
      leerroute: { soort: 'DLR', niveau: 3 },
      fase: { soort: 'MBO-fase', leerjaar: 1 },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: true,
      vmboDiploma: 'niet-behaald',
    }
    expect(fundingOn([enrolment], '2025-10-01')).toStrictEqual(mbo)
  })
})

describe('Before there was a law', () => {
  test('nobody paid for a route on 1 February 2020, and on 1 October 2020 somebody could', () => {
    const early = [{ ...mboInMbo, begindatum: '2019-08-01' }] as const
    expect(fundingOn(early, '2020-02-01')).toStrictEqual(nobody('voor-de-wet', 'stb-2020-157'))
    expect(fundingOn([], '1999-10-01')).toStrictEqual(nobody('voor-de-wet', 'stb-2020-157'))
    expect(fundingOn(early, '2020-10-01')).toStrictEqual({ ...mbo, bekostigingsjaar: 2022 })
  })
})

describe('The explanation', () => {
  const paidSteps: readonly StepId[] = ['count-date', 'phase-decides-funding', 'fundable-on-both-sides']
  test.each<[string, readonly Bekostigingsperiode[], Datum, readonly StepId[], readonly BronSleutel[]]>([
    [
      'for the vo',
      [voInVo],
      '2025-10-01',
      [...paidSteps, 'transfer-stays-apart'],
      ['rrod-1', 'dia-leerroute-2', 'dia-uitwisselen-mbo', 'wvo-5.42a'],
    ],
    [
      'for the mbo on the second date',
      [mboInMbo],
      '2026-02-01',
      [...paidSteps, 'counts-for-budget-year', 'transfer-stays-apart'],
      ['pve-teldata', 'dia-leerroute-2', 'dia-uitwisselen-mbo', 'duo-bekostiging', 'wvo-5.42a'],
    ],
    [
      'for the mbo without an enrolment there',
      [voInMbo],
      '2025-10-01',
      [...paidSteps, 'own-register-lacks-enrolment', 'counts-for-budget-year', 'transfer-stays-apart'],
      ['rrod-1', 'dia-leerroute-2', 'dia-uitwisselen-mbo', 'teldatum-eigen-register', 'duo-bekostiging', 'wvo-5.42a'],
    ],
    [
      'for nobody',
      [voInVo, mboInMbo],
      '2025-10-01',
      ['count-date', 'nobody-pays'],
      ['rrod-1', 'telling-een-bekostiger'],
    ],
  ])('%s tells the count date, why, and where it stands', (_, periods, teldatum, ids, keys) => {
    const { value, steps } = explainFundingOn(periods, teldatum)
    expect(value).toStrictEqual(fundingOn(periods, teldatum))
    expect(steps.map(({ id }) => id)).toStrictEqual(ids)
    expect(steps.map(({ source }) => source)).toStrictEqual(keys)
  })

  test('holds the facts of the answer, and no more', () => {
    expect(explainFundingOn([voInMbo], '2025-10-01').steps.map(({ facts }) => facts)).toStrictEqual([
      { teldatum: '2025-10-01', telt: ['vo-bekostiging', 'mbo-bekostiging'] },
      { fase: 'MBO-fase', bekostiging: 'mbo-bekostiging' },
      {},
      { bekostiging: 'mbo-bekostiging' },
      { teldatum: '2025-10-01', bekostigingsjaar: 2027 },
      { bekostiging: 'mbo-bekostiging' },
    ])
    expect(explainFundingOn([voInVo], '2025-10-01').steps.map(({ facts, source }) => [facts, source])).toStrictEqual([
      [{ teldatum: '2025-10-01', telt: ['vo-bekostiging', 'mbo-bekostiging'] }, 'rrod-1'],
      [{ fase: 'VO-fase', bekostiging: 'vo-bekostiging' }, 'dia-leerroute-2'],
      [{}, 'dia-uitwisselen-mbo'],
      [{ bekostiging: 'vo-bekostiging' }, 'wvo-5.42a'],
    ])
    expect(explainFundingOn([], '2026-02-01').steps.map(({ facts }) => facts)).toStrictEqual([
      { teldatum: '2026-02-01', telt: ['mbo-bekostiging'] },
      { reden: 'geen-periode' },
    ])
  })
})
