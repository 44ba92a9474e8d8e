import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Fase,
  type MboInschrijving,
  type Registratiesituatie,
  registrationTable,
  type VoInschrijving,
} from '../../../src/index.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { reconcile, type Reconciliation } from '../../../src/registers/reconcile/reconcile.js'
import { type Case, registers } from './registers.js'

type Vo = Registerrecord<VoInschrijving>
type Mbo = Registerrecord<MboInschrijving>

const both: ReconcileOptions = { peildatum: '2025-11-03', volledig: ['rod-vo', 'rod-mbo'] }
const onCountDate: ReconcileOptions = { ...both, peildatum: '2025-10-01' }

const leerling = { bsn: '999990019' }
const shared = { leerling, begindatum: '2025-08-01', indicatieBekostigbaar: true } as const

function vo(change: Partial<VoInschrijving> = {}, referentie = 'vo:1'): Vo {
  return {
    referentie,
    inschrijving: {
      ...shared,
      instelling: { soort: 'vo-school', brin: '99VO' },
      leerroute: { soort: 'DLR', leerweg: 'BB' },
      fase: { soort: 'VO-fase', leerjaar: 2 },
      ...change,
    },
  }
}

function mbo(change: Partial<MboInschrijving> = {}, referentie = 'mbo:1'): Mbo {
  return {
    referentie,
    inschrijving: {
      ...shared,
      instelling: { soort: 'mbo-instelling', brin: '99MB' },
      leerroute: { soort: 'DLR', niveau: 2 },
      fase: { soort: 'VO-fase', leerjaar: 2 },
      ...change,
    },
  }
}

const inYear3 = {
  fase: { soort: 'MBO-fase', leerjaar: 3 },
  leerrouteStart: '2023-08-01',
  vmboDiploma: 'niet-behaald',
} as const
const done = { fase: { soort: 'MBO-fase', leerjaar: 3 }, vmboDiploma: '2025-06-12' } as const

/** The codes and the records they name. */
function told({ signalen }: Reconciliation): string[] {
  return signalen.map(({ code, vo: one, mbo: other }) => [code, one, other].filter(Boolean).join(' '))
}

describe('Two registers that agree', () => {
  test('raise nothing, in the VO-fase and in the MBO-fase', () => {
    for (const options of [both, onCountDate]) {
      expect(reconcile([vo()], [mbo()], options)).toEqual({ signalen: [], notChecked: [] })
      expect(reconcile([vo(inYear3)], [mbo(inYear3)], options)).toEqual({ signalen: [], notChecked: [] })
      expect(reconcile([], [mbo(done)], options)).toEqual({ signalen: [], notChecked: [] })
      expect(reconcile([], [], options)).toEqual({ signalen: [], notChecked: [] })
    }
  })
})

/** Each cell of the matrix: what is told when the register has no enrolment, and what when it has one. */
const cells: Record<
  Registratiesituatie,
  Record<'rodVo' | 'rodMbo', { absent: [vo: Vo[], mbo: Mbo[]]; present: [vo: Vo[], mbo: Mbo[]]; told: string[][] }>
> = {
  'vo-fase': {
    rodVo: { absent: [[], [mbo()]], present: [[vo()], [mbo()]], told: [['vo-enrolment-missing mbo:1'], []] },
    rodMbo: { absent: [[vo()], []], present: [[vo()], [mbo()]], told: [[], []] },
  },
  'mbo-fase-vmbo-open': {
    rodVo: { absent: [[], [mbo(inYear3)]], present: [[vo(inYear3)], [mbo(inYear3)]], told: [[], []] },
    rodMbo: {
      absent: [[vo(inYear3)], []],
      present: [[vo(inYear3)], [mbo(inYear3)]],
      told: [['mbo-enrolment-missing vo:1'], []],
    },
  },
  'mbo-fase-vmbo-afgerond': {
    rodVo: {
      absent: [[], [mbo(done)]],
      present: [[vo(done)], [mbo(done)]],
      told: [[], ['vo-enrolment-after-diploma vo:1']],
    },
    rodMbo: {
      absent: [[vo(done)], []],
      present: [[vo(done)], [mbo(done)]],
      told: [['mbo-enrolment-missing vo:1', 'vo-enrolment-after-diploma vo:1'], ['vo-enrolment-after-diploma vo:1']],
    },
  },
}

describe('The matrix of the registers', () => {
  const all = Object.entries(cells).flatMap(([situatie, row]) =>
    Object.entries(row).map(([register, cell]) => ({
      situatie: situatie as Registratiesituatie,
      register: register as 'rodVo' | 'rodMbo',
      ...cell,
    })),
  )

  test('has no other cells', () => {
    expect(Object.keys(registrationTable)).toEqual(Object.keys(cells))
    expect(all).toHaveLength(6)
  })

  test.each(all)(
    'of $situatie and $register shows when the register has no enrolment, and when it has one',
    ({ situatie, register, absent, present, told: [ifAbsent, ifPresent] }) => {
      expect(told(reconcile(...absent, both))).toEqual(ifAbsent)
      expect(told(reconcile(...present, both))).toEqual(ifPresent)
      // A duty is what is missed, and what is not allowed is what is told.
      const { value, source } = registrationTable[situatie][register]
      const isMissed = ifAbsent?.some((text) => text.includes('-missing'))
      expect(isMissed).toBe(value === 'verplicht')
      const sources = reconcile(...(isMissed ? absent : present), both).signalen.map((signal) => signal.source)
      expect(sources.includes(source)).toBe(value !== 'toegestaan')
    },
  )

  test('is of the GLR too: there the vo enrolment has no ground from year 3 on', () => {
    const route = { soort: 'GLR', leerweg: 'BB' } as const
    const routeMbo = { soort: 'GLR', niveau: 2 } as const
    const glr = [vo({ fase: inYear3.fase, leerroute: route })]
    expect(told(reconcile(glr, [mbo({ fase: inYear3.fase, leerroute: routeMbo })], both))).toEqual([
      'vo-enrolment-in-mbo-phase-of-glr vo:1',
    ])
  })

  test('tells nothing of a register that may not be complete, but that it was not looked at', () => {
    const { peildatum } = both
    expect(reconcile([], [mbo()], { peildatum, volledig: ['rod-mbo'] })).toEqual({
      signalen: [],
      notChecked: [{ code: 'vo-enrolment-missing', referentie: 'mbo:1', missing: [['volledig']] }],
    })
    expect(reconcile([vo(inYear3)], [], { peildatum, volledig: ['rod-vo'] }).notChecked).toEqual([
      { code: 'mbo-enrolment-missing', referentie: 'vo:1', missing: [['volledig']] },
    ])
    const unfunded = mbo({ instelling: { soort: 'mbo-instelling', brin: '99MB', bekostigd: false } })
    expect(reconcile([], [unfunded], both)).toEqual({
      signalen: [],
      notChecked: [{ code: 'vo-enrolment-missing', referentie: 'mbo:1', missing: [] }],
    })
  })
})

describe('Several enrolments of one person', () => {
  const before = { begindatum: '2024-08-01', einddatum: '2025-07-31' } as const

  test('after each other: the one in force is compared', () => {
    const glr = { leerroute: { soort: 'GLR', niveau: 2 } } as const
    const records = [mbo({ ...before, ...glr }, 'mbo:1'), mbo({}, 'mbo:2')]
    expect(told(reconcile([vo()], records, both))).toEqual([])
    expect(told(reconcile([vo(before)], records, { ...both, peildatum: '2025-07-31' }))).toEqual([
      'route-differs vo:1 mbo:1',
    ])
  })

  test('at once: each is compared with each', () => {
    const mboFase = { fase: { soort: 'MBO-fase', leerjaar: 3 } } as const
    const other = vo({ leerroute: { soort: 'DLR', leerweg: 'KB' } }, 'vo:2')
    const { signalen } = reconcile([vo(), other], [mbo(), mbo(mboFase, 'mbo:2')], onCountDate)
    expect(told({ signalen, notChecked: [] })).toEqual([
      'phase-differs vo:1 mbo:2',
      'phase-differs vo:2 mbo:2',
      'level-not-open-to-track-across vo:2 mbo:1',
      'level-not-open-to-track-across vo:2 mbo:2',
      'counted-twice vo:1 mbo:1',
    ])
  })

  test('of several registers of one kind: the diploma that any of them names holds for all', () => {
    const known = mbo({ ...done, vmboDiploma: '2024-06-12' }, 'mbo:2')
    const late = vo({ fase: done.fase })
    const { signalen } = reconcile([late], [mbo(done), known], both)
    expect(signalen.map(({ code, params }) => [code, params])).toEqual([
      ['vo-enrolment-after-diploma', { vmboDiploma: '2024-06-12' }],
    ])
  })
})

test('Records of one name are told in the order of the others', () => {
  const unpaid = { indicatieBekostigbaar: false } as const
  const other = { ...unpaid, leerling: { bsn: '111222333' } } as const
  const third = { ...unpaid, leerling: { bsn: '123456782' } } as const
  const records = [vo(unpaid), vo(other), vo(third)]
  const expected = ['counted-nowhere vo:1', 'counted-nowhere vo:1 mbo:1', 'counted-nowhere vo:1 mbo:2']
  for (const list of [records, records.toReversed()]) {
    expect(told(reconcile(list, [mbo(other), mbo(third, 'mbo:2')], onCountDate))).toEqual(expected)
    expect(told(reconcile(list, [mbo(unpaid), mbo(other, 'mbo:2')], onCountDate))).toEqual(expected)
    expect(told(reconcile(list, [mbo(third), mbo(unpaid, 'mbo:2')], onCountDate))).toEqual(expected)
  }
})

describe('Who is who', () => {
  test('a BSN and an onderwijsnummer of the same digits are two persons', () => {
    const number = '101222331'
    const { signalen } = reconcile(
      [vo({ ...inYear3, leerling: { bsn: number } })],
      [mbo({ leerling: { onderwijsnummer: number } })],
      both,
    )
    expect(told({ signalen, notChecked: [] })).toEqual(['mbo-enrolment-missing vo:1', 'vo-enrolment-missing mbo:1'])
  })

  test('a record without a number that can be one is told, and compared with nothing', () => {
    const { leerling: _, ...nobody } = mbo().inschrijving
    const numbers = [{ bsn: '12345678' }, { bsn: '000000000' }, { bsn: '12345678x' }, { onderwijsnummer: '' }, {}]
    const records = numbers.map((number, at) => mbo({ leerling: number as { bsn: string } }, `mbo:${at + 2}`))
    const { signalen, notChecked } = reconcile(
      [vo()],
      [{ referentie: 'mbo:1', inschrijving: nobody }, ...records],
      both,
    )
    expect(signalen).toEqual([])
    expect(notChecked.map(({ code, referentie }) => `${code} ${referentie}`)).toEqual(
      [1, 2, 3, 4, 5, 6].map((line) => `person-unknown mbo:${line}`),
    )
  })
})

describe('The partners in RIO', () => {
  const offer = { leerroute: { soort: 'DLR' }, scholen: ['99VO'], instellingen: ['99MB', '98MB'] } as const

  test('are held against the records when the offers are given', () => {
    const elsewhere = mbo({ instelling: { soort: 'mbo-instelling', brin: '97MB' } })
    expect(told(reconcile([vo()], [mbo()], { ...both, aanbod: [offer] }))).toEqual([])
    const { signalen } = reconcile([vo()], [elsewhere], { ...both, aanbod: [offer] })
    expect(signalen.map(({ code, params }) => [code, params])).toEqual([
      ['partners-differ-from-rio', { leerroute: 'DLR', school: '99VO', instelling: '97MB' }],
    ])
    expect(
      told(reconcile([vo()], [elsewhere], { ...both, aanbod: [offer, { ...offer, instellingen: ['97MB'] }] })),
    ).toEqual([])
    expect(told(reconcile([vo()], [elsewhere], both))).toEqual([])
  })
})

/** The same pupils with the registers changed about, and with them the phases and whose task each is. */
function mirrored({ vo: ours, mbo: theirs, options }: Case): Case {
  const phase = ({ soort }: VoInschrijving['fase']): VoInschrijving['fase'] => ({
    soort: soort === 'VO-fase' ? 'MBO-fase' : 'VO-fase',
  })
  return {
    vo: theirs.map(({ referentie, inschrijving: rest }) => ({
      referentie,
      inschrijving: {
        ...rest,
        instelling: { ...rest.instelling, soort: 'vo-school' },
        leerroute: { soort: rest.leerroute.soort, leerweg: 'BB' },
        fase: phase(rest.fase),
      } as unknown as VoInschrijving,
    })),
    mbo: ours.map(({ referentie, inschrijving: rest }) => ({
      referentie,
      inschrijving: {
        ...rest,
        instelling: { ...rest.instelling, soort: 'mbo-instelling' },
        leerroute: { soort: rest.leerroute.soort, niveau: 2 },
        fase: phase(rest.fase),
      } as unknown as MboInschrijving,
    })),
    options,
  }
}

const symmetric = ['route-differs', 'phase-differs', 'counted-twice', 'counted-nowhere']

test('What does not depend on which register is which is the same with the registers changed about', () => {
  const other = (fase: Fase['soort']): Fase['soort'] => (fase === 'VO-fase' ? 'MBO-fase' : 'VO-fase')
  const seen = new Set<string>()
  fc.assert(
    fc.property(registers(), ({ vo: ours, mbo: theirs, options: { peildatum } }) => {
      // On 1 October both are counted; on 1 February the mbo alone.
      const options: ReconcileOptions = { peildatum, teldatum: '2025-10-01' }
      const asText = (signal: Reconciliation['signalen'][number], isMirror: boolean): string => {
        const { code, vo: one = '', mbo: two = '', params } = signal
        const names = isMirror ? [two, one] : [one, two]
        const facts =
          code === 'route-differs' && isMirror
            ? { leerrouteVo: signal.params.leerrouteMbo, leerrouteMbo: signal.params.leerrouteVo }
            : code === 'phase-differs' && isMirror
              ? { faseVo: other(signal.params.faseMbo), faseMbo: other(signal.params.faseVo) }
              : params
        return JSON.stringify([code, ...names, facts])
      }
      const textsOf = ({ signalen }: Reconciliation, isMirror: boolean): string[] =>
        signalen
          .filter(({ code }) => symmetric.includes(code))
          .map((signal) => asText(signal, isMirror))
          .sort()
      const answer = reconcile(ours, theirs, options)
      for (const { code } of answer.signalen) seen.add(code)
      const mirror = mirrored({ vo: ours, mbo: theirs, options })
      expect(textsOf(reconcile(mirror.vo, mirror.mbo, options), true)).toEqual(textsOf(answer, false))
    }),
    { numRuns: 500 },
  )
  expect(symmetric.filter((code) => !seen.has(code))).toEqual([])
})

test('The order in which records are given does not matter', () => {
  const shuffled = <Entry>(list: readonly Entry[], keys: readonly number[]): Entry[] =>
    list
      .map((entry, at) => ({ entry, key: keys[at] ?? 0 }))
      .sort((one, two) => one.key - two.key)
      .map(({ entry }) => entry)
  fc.assert(
    fc.property(registers(), fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (asked, keys) => {
      const answer = reconcile(shuffled(asked.vo, keys), shuffled(asked.mbo, keys.toReversed()), asked.options)
      expect(answer).toEqual(reconcile(asked.vo, asked.mbo, asked.options))
    }),
    { numRuns: 300 },
  )
})

test('No personal number stands in an answer', () => {
  fc.assert(
    fc.property(registers(), (asked) => {
      const text = JSON.stringify(reconcile(asked.vo, asked.mbo, asked.options))
      expect(text).not.toMatch(/\d{8}/)
    }),
    { numRuns: 300 },
  )
})

describe('What lies outside its type is a RangeError', () => {
  const ask = (options: unknown) => () => reconcile([], [], options as ReconcileOptions)

  test.each([
    ['no options', undefined],
    ['no peildatum', {}],
    ['a peildatum that is no day', { peildatum: '2025-02-30' }],
    ['a teldatum that is no count date', { ...both, teldatum: '2025-10-02' }],
    ['a teldatum that is no day', { ...both, teldatum: 20251001 }],
    ['a register that is none', { ...both, volledig: ['rio'] }],
    ['registers that are no list', { ...both, volledig: 'rod-vo' }],
    ['offers that are no list', { ...both, aanbod: {} }],
    ['an offer that is none', { ...both, aanbod: [undefined] }],
    [
      'an offer of another route',
      { ...both, aanbod: [{ leerroute: { soort: 'DLP' }, scholen: [], instellingen: [] }] },
    ],
    ['an offer without schools', { ...both, aanbod: [{ leerroute: { soort: 'DLR' }, instellingen: [] }] }],
    [
      'a school that is no BRIN',
      { ...both, aanbod: [{ leerroute: { soort: 'DLR' }, scholen: ['1'], instellingen: [] }] },
    ],
  ])('%s', (_, options) => {
    expect(ask(options)).toThrow(RangeError)
  })

  test.each([
    ['vo records that are no list', [{}, []]],
    ['an mbo record among those of the vo', [[mbo()], []]],
    ['a vo record among those of the mbo', [[], [vo()]]],
    ['another route', [[vo({ leerroute: { soort: 'DLP', leerweg: 'BB' } as never })], []]],
    ['another fase', [[vo({ fase: { soort: 'fase' } as never })], []]],
    ['another leerweg', [[vo({ leerroute: { soort: 'DLR', leerweg: 'XX' } as never })], []]],
    ['no niveau', [[], [mbo({ leerroute: { soort: 'DLR' } as never })]]],
  ])('%s', (_, [ours, theirs]) => {
    expect(() => reconcile(ours as never, theirs as never, both)).toThrow(RangeError)
  })

  test('but a record that is not in force on a day that is asked about is not looked at', () => {
    const later = mbo({ begindatum: '2025-11-04', leerroute: {} as never })
    expect(reconcile([], [later], both)).toEqual({ signalen: [], notChecked: [] })
  })

  test('a vo record without leerweg, or an mbo record without niveau, is none by its type', () => {
    // @ts-expect-error the school's register has the leerweg
    const noTrack: VoInschrijving['leerroute'] = { soort: 'DLR', niveau: 2 }
    // @ts-expect-error the instelling's register has the niveau
    const noLevel: MboInschrijving['leerroute'] = { soort: 'DLR', leerweg: 'BB' }
    expect(() => reconcile([vo({ leerroute: noTrack })], [], both)).toThrow('leerroute.leerweg')
    expect(() => reconcile([], [mbo({ leerroute: noLevel })], both)).toThrow('leerroute.niveau')
  })
})
