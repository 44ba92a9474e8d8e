import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Fase,
  issueRegister,
  type MboInschrijving,
  type Registratiesituatie,
  registrationTable,
  type VoInschrijving,
} from '../../../src/index.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { reconcile, type Reconciliation } from '../../../src/registers/reconcile/reconcile.js'
import { signalCodes, signalRegister } from '../../../src/registers/reconcile/signals.js'
import type { RioAanbod } from '../../../src/registers/rioOffer.js'
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
      expect(ifPresent?.some((text) => text.includes('vo-enrolment-after-diploma'))).toBe(
        situatie === 'mbo-fase-vmbo-afgerond',
      )
      const sources = reconcile(...absent, both).signalen.map((signal) => signal.source)
      expect(sources.includes(source)).toBe(value === 'verplicht')
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
  })

  test('says of nobody at a school or an instelling that is not funded that the other enrolment is missing', () => {
    for (const options of [both, { peildatum: both.peildatum }]) {
      const ofInstelling = mbo({ instelling: { soort: 'mbo-instelling', brin: '99MB', bekostigd: false } })
      expect(reconcile([], [ofInstelling], options)).toEqual({
        signalen: [],
        notChecked: [{ code: 'vo-enrolment-missing', referentie: 'mbo:1', missing: [] }],
      })
      const ofSchool = vo({ ...inYear3, instelling: { soort: 'vo-school', brin: '99VO', bekostigd: false } })
      expect(reconcile([ofSchool], [], options)).toEqual({
        signalen: [],
        notChecked: [{ code: 'mbo-enrolment-missing', referentie: 'vo:1', missing: [] }],
      })
    }
  })

  test('says nothing is missing in a register that has a record in force of which nobody knows whose it is', () => {
    const { leerling: _, ...nobody } = mbo().inschrijving
    const unknown = (change: Partial<MboInschrijving> = {}): Mbo => ({
      referentie: 'mbo:9',
      inschrijving: { ...nobody, ...change },
    })
    expect(reconcile([vo(inYear3)], [unknown()], both)).toEqual({
      signalen: [],
      notChecked: [
        { code: 'person-unknown', referentie: 'mbo:9', missing: [['leerling']] },
        { code: 'mbo-enrolment-missing', referentie: 'vo:1', missing: [['volledig']] },
      ],
    })
    const { leerling: __, ...nobodyInVo } = vo().inschrijving
    expect(reconcile([{ referentie: 'vo:9', inschrijving: nobodyInVo }], [mbo()], both).notChecked).toEqual([
      { code: 'person-unknown', referentie: 'vo:9', missing: [['leerling']] },
      { code: 'vo-enrolment-missing', referentie: 'mbo:1', missing: [['volledig']] },
    ])
    // The other register is complete all the same, and so is one whose nameless record has ended, or counted on another day.
    expect(told(reconcile([], [mbo({}, 'mbo:1'), unknown()], both))).toEqual(['vo-enrolment-missing mbo:1'])
    const ended = unknown({ begindatum: '2025-08-01', einddatum: '2025-10-01' })
    for (const options of [both, { ...both, teldatum: '2025-10-01' } as const]) {
      expect(told(reconcile([vo(inYear3)], [ended], options))).toEqual(['mbo-enrolment-missing vo:1'])
    }
  })

  test('A code of validateEnrolment cites what it cites there', () => {
    const inBoth = signalCodes.filter((code) => Object.hasOwn(issueRegister, code))
    expect(inBoth).toEqual([
      'vo-enrolment-after-diploma',
      'vo-enrolment-in-mbo-phase-of-glr',
      'vo-enrolment-after-year-3',
      'diploma-overdue',
    ])
    for (const code of inBoth) expect(signalRegister[code]).toEqual(issueRegister[code as 'diploma-overdue'])
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

describe('What is known of the diploma', () => {
  const ended = { begindatum: '2024-08-01', einddatum: '2025-07-31' } as const
  const year4 = { fase: { soort: 'MBO-fase', leerjaar: 4 }, leerrouteStart: '2022-08-01' } as const
  const of = (...records: Vo[]) => ({
    told: (change: Partial<MboInschrijving>) => told(reconcile(records, [mbo({ ...year4, ...change })], both)),
    open: (change: Partial<MboInschrijving>) =>
      reconcile(records, [mbo({ ...year4, ...change })], both).notChecked.map(({ code }) => code),
  })
  const notYet = { vmboDiploma: 'niet-behaald' } as const

  test('is taken from an enrolment that has ended too', () => {
    const after = of(vo({ ...ended, vmboDiploma: '2025-06-15' }))
    expect(after.told(notYet)).toEqual([])
    expect(after.open({})).toEqual([])
    const before = of(vo(ended))
    expect(before.told(notYet)).toEqual(['diploma-overdue mbo:1'])
    expect(before.open({})).toEqual(['diploma-overdue'])
  })

  test('holds for the school too, whichever record has it', () => {
    const open = vo({ fase: { soort: 'MBO-fase', leerjaar: 3 } })
    const earlier = mbo({ ...ended, vmboDiploma: '2025-06-15' }, 'mbo:2')
    expect(told(reconcile([open], [mbo(year4), earlier], both))).toEqual(['vo-enrolment-after-diploma vo:1'])
    const notOther = { ...earlier, inschrijving: { ...earlier.inschrijving, leerling: { bsn: '111222333' } } }
    expect(told(reconcile([open], [mbo(year4), notOther], both))).toEqual([])
  })

  test('is none yet when its day is still to come, in force or not', () => {
    const later = '2025-12-01'
    expect(of(vo({ ...ended, vmboDiploma: later })).told({})).toEqual(['diploma-overdue mbo:1'])
    expect(of().told({ vmboDiploma: later })).toEqual(['diploma-overdue mbo:1'])
    expect(of().told({ vmboDiploma: both.peildatum })).toEqual([])
    expect(of(vo({ begindatum: '2025-12-01', vmboDiploma: '2025-06-15' })).told(notYet)).toEqual([])
  })

  test('is not that there is none, when an enrolment says so that has ended', () => {
    const said = of(vo({ ...ended, ...notYet }))
    expect(said.told({})).toEqual([])
    expect(said.open({})).toEqual(['diploma-overdue'])
  })

  test('makes of an ended record without a person, or with other facts, nothing that is told', () => {
    const { leerling: _, ...nobody } = vo({ ...ended, vmboDiploma: '2025-06-15', leerroute: {} as never }).inschrijving
    const records = [
      { referentie: 'vo:1', inschrijving: nobody },
      { referentie: 'vo:2', inschrijving: { ...nobody, leerling } },
    ]
    expect(reconcile(records, [], both)).toEqual({ signalen: [], notChecked: [] })
  })
})

describe('The count', () => {
  const persons = ['999990019', '999990020', '999990032', '999990044', '999990056', '999990068']
  const no = { indicatieBekostigbaar: false } as const
  const inMbo = { fase: { soort: 'MBO-fase', leerjaar: 3 }, leerrouteStart: '2023-08-01' } as const
  const teldata = ['2025-10-01', '2026-02-01'] as const
  const countsOn = (ours: Vo[], theirs: Mbo[]): string[][] =>
    teldata.map((teldatum) =>
      told(reconcile(ours, theirs, { peildatum: '2025-07-31', teldatum })).filter((text) => text.startsWith('counted')),
    )

  test('of 1 February passes over the VO-fase, which is not counted that day', () => {
    expect(countsOn([vo()], [mbo(inMbo)])).toEqual([['counted-twice vo:1 mbo:1'], []])
    expect(countsOn([vo(no)], [])).toEqual([['counted-nowhere vo:1'], []])
    expect(countsOn([vo(no)], [mbo(no)])).toEqual([['counted-nowhere vo:1 mbo:1'], []])
  })

  test('of 1 February looks at the MBO-fase, and names the records in it', () => {
    expect(countsOn([], [mbo({ ...inMbo, ...no })])).toEqual([['counted-nowhere mbo:1'], ['counted-nowhere mbo:1']])
    // On 1 October the school is paid.
    expect(countsOn([vo()], [mbo({ ...inMbo, ...no })])).toEqual([[], ['counted-nowhere mbo:1']])
    expect(countsOn([vo(no)], [mbo({ ...inMbo, ...no })])).toEqual([
      ['counted-nowhere vo:1 mbo:1'],
      ['counted-nowhere mbo:1'],
    ])
  })

  test('tells of a school that does not put forward whom it is paid for, though the instelling does', () => {
    expect(countsOn([vo(no)], [mbo()])).toEqual([['counted-nowhere vo:1 mbo:1'], []])
    expect(countsOn([], [mbo()])).toEqual([[], []])
    expect(countsOn([vo(inMbo)], [mbo({ ...inMbo, ...no })])).toEqual([
      ['counted-nowhere vo:1 mbo:1'],
      ['counted-nowhere vo:1 mbo:1'],
    ])
  })

  test('names no record of a school that is not funded', () => {
    const instelling = { soort: 'vo-school', brin: '98VO', bekostigd: false } as const
    expect(countsOn([vo(no), vo({ ...no, instelling }, 'vo:0')], [])).toEqual([['counted-nowhere vo:1'], []])
  })

  test('tells of a record of the instelling alone before those of a school, whatever their names', () => {
    // Enough persons for each sort to ask about every pair both ways round.
    const schools = ['B', 'C', 'F']
    const others = ['A', 'D', 'E']
    const of = (name: string) => ({ ...no, leerling: { bsn: persons['ABCDEF'.indexOf(name)] as string } })
    const vos = schools.map((name) => vo(of(name), name))
    const mbos = others.map((name) => mbo({ ...inMbo, ...of(name) }, name))
    const expected = [...others, ...schools].map((name) => `counted-nowhere ${name}`)
    expect(countsOn(vos, mbos)[0]).toEqual(expected)
    expect(countsOn(vos.toReversed(), mbos.toReversed())[0]).toEqual(expected)
  })

  test('tells of a record of the school alone before one with a record of the instelling', () => {
    const of = (bsn: string) => ({ ...no, leerling: { bsn } })
    const vos = persons.map((bsn) => vo(of(bsn), 'A'))
    const [second, fourth, fifth] = [1, 3, 4].map((at) => persons[at] as string) as [string, string, string]
    const mbos = [mbo(of(second), 'B'), mbo(of(fourth), 'C'), mbo(of(fifth), 'D')]
    const alone = ['counted-nowhere A', 'counted-nowhere A', 'counted-nowhere A']
    const expected = [...alone, ...['B', 'C', 'D'].map((name) => `counted-nowhere A ${name}`)]
    expect(countsOn(vos, mbos)[0]).toEqual(expected)
    expect(countsOn(vos.toReversed(), mbos)[0]).toEqual(expected)
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

  test('are taken from an offer in RIO as it is validated too', () => {
    const aanbod: RioAanbod = {
      leerroute: { soort: 'DLR' },
      scholen: [{ brin: '99VO', onderwijsaanbieder: '100A001' }],
      instellingen: [{ brin: '98MB', onderwijsaanbieder: '100A002', niveaus: [2] }],
    }
    const partner = mbo({ instelling: { soort: 'mbo-instelling', brin: '98MB' } })
    expect(told(reconcile([vo()], [partner], { ...both, aanbod: [aanbod] }))).toEqual([])
    expect(told(reconcile([vo()], [mbo()], { ...both, aanbod: [aanbod] }))).toEqual([
      'partners-differ-from-rio vo:1 mbo:1',
    ])
    expect(told(reconcile([vo()], [mbo()], { ...both, aanbod: [aanbod, offer] }))).toEqual([])
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
      'a school without BRIN',
      { ...both, aanbod: [{ leerroute: { soort: 'DLR' }, scholen: [undefined, {}], instellingen: [] }] },
    ],
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
