import fc from 'fast-check'
import type { Brin, Datum, MboInschrijving, VoInschrijving } from '../../../src/index.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'

/** Two registers and what is asked of them. */
export interface Case {
  readonly vo: readonly Registerrecord<VoInschrijving>[]
  readonly mbo: readonly Registerrecord<MboInschrijving>[]
  readonly options: ReconcileOptions
}

/** The test numbers of a few pupils, so that many records are of one; one of them is known by a number of each kind, which makes two. */
const persons = [
  { bsn: '999990019' },
  { bsn: '111222333' },
  { bsn: '123456782' },
  { onderwijsnummer: '101222331' },
  { onderwijsnummer: '111222333' },
] as const

/** Those and what is nobody's: one such record in force, and nothing is missing in its register. */
const leerlingen = [...persons, { bsn: '12345678' }, { bsn: '000000000' }, undefined] as const

const days = [
  '2024-08-01',
  '2025-01-31',
  '2025-02-01',
  '2025-07-31',
  '2025-08-01',
  '2025-09-30',
  '2025-10-01',
  '2025-10-02',
  '2026-02-01',
  '2026-07-31',
] as const satisfies readonly Datum[]

const combinations = [
  { soort: 'DLR', leerweg: 'BB', niveau: 2 },
  { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  { soort: 'DLR', leerweg: 'KB', niveau: 4 },
  { soort: 'DLR', leerweg: 'GL', niveau: 4 },
  { soort: 'DLR', leerweg: 'TL', niveau: 4 },
  { soort: 'GLR', leerweg: 'BB', niveau: 2 },
] as const

const schools = ['10VO', '11VO'] as const satisfies readonly Brin[]
const institutions = ['20MB', '21MB'] as const satisfies readonly Brin[]

/** Most often the first, which makes registers that agree. */
function mostly<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(usual, ...others) },
  )
}

/** What the records of both registers have. */
function periodOf(
  leerling: (typeof leerlingen)[number],
): fc.Arbitrary<Omit<VoInschrijving, 'instelling' | 'leerroute'>> {
  return fc
    .record({
      fase: fc.constantFrom('VO-fase', 'MBO-fase'),
      leerjaar: fc.constantFrom(undefined, 1, 2, 3, 3, 4, 5, 6),
      begindatum: fc.constantFrom(...days),
      einddatum: fc.constantFrom(undefined, undefined, ...days),
      indicatieBekostigbaar: mostly(true, false),
      leerrouteStart: fc.constantFrom(undefined, '2021-08-01', '2022-08-01', '2023-09-15', '2024-08-01'),
      doublures: fc.constantFrom(undefined, undefined, 0, 1),
      vmboDiploma: fc.constantFrom(undefined, undefined, 'niet-behaald', '2024-06-12', '2025-06-12', '2025-09-02'),
    })
    .map(({ fase, leerjaar, ...rest }) =>
      complete({ ...(leerling === undefined ? {} : { leerling }), ...rest, fase: complete({ soort: fase, leerjaar }) }),
    ) as unknown as fc.Arbitrary<Omit<VoInschrijving, 'instelling' | 'leerroute'>>
}

/** The record without the keys that have no value. */
function complete<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}

function voRecord(among: readonly (typeof leerlingen)[number][]): fc.Arbitrary<VoInschrijving> {
  return fc.constantFrom(...among).chain((leerling) =>
    fc
      .record({
        period: periodOf(leerling),
        route: fc.constantFrom(...combinations),
        brin: mostly(...schools),
        bekostigd: mostly<boolean | undefined>(undefined, true, false),
      })
      .map(({ period, route: { soort, leerweg }, brin, bekostigd }) => ({
        ...period,
        instelling: complete({ soort: 'vo-school', brin, bekostigd }),
        leerroute: { soort, leerweg },
      })),
  ) as unknown as fc.Arbitrary<VoInschrijving>
}

function mboRecord(among: readonly (typeof leerlingen)[number][]): fc.Arbitrary<MboInschrijving> {
  return fc.constantFrom(...among).chain((leerling) =>
    fc
      .record({
        period: periodOf(leerling),
        route: fc.constantFrom(...combinations),
        brin: mostly(...institutions),
        bekostigd: mostly<boolean | undefined>(undefined, true, false),
      })
      .map(({ period, route: { soort, niveau }, brin, bekostigd }) => ({
        ...period,
        instelling: complete({ soort: 'mbo-instelling', brin, bekostigd }),
        leerroute: { soort, niveau },
      })),
  ) as unknown as fc.Arbitrary<MboInschrijving>
}

/** Records with a name; now and then two have the same one. */
function named<Van>(
  prefix: string,
  arbitrary: fc.Arbitrary<Van>,
): fc.Arbitrary<{ referentie: string; inschrijving: Van }[]> {
  return fc.array(
    fc.record({ referentie: fc.nat({ max: 40 }).map((line) => `${prefix}:${line}`), inschrijving: arbitrary }),
    { maxLength: 14 },
  )
}

/** Two small registers with much in common, and the questions that can be asked of them. */
export function registers(): fc.Arbitrary<Case> {
  return fc.record({
    vo: fc.constantFrom(persons, persons, leerlingen).chain((among) => named('vo.csv', voRecord(among))),
    mbo: fc.constantFrom(persons, persons, leerlingen).chain((among) => named('mbo.csv', mboRecord(among))),
    options: fc
      .record({
        peildatum: fc.constantFrom(...days),
        volledig: fc.subarray(['rod-vo', 'rod-mbo'] as const),
        teldatum: fc.constantFrom(undefined, '2024-10-01', '2025-10-01', '2026-02-01', '2019-10-01'),
        aanbod: fc.option(
          fc.array(
            fc.oneof(
              fc.record({
                leerroute: fc.constantFrom({ soort: 'DLR' } as const, combinations[5]),
                scholen: fc.subarray([...schools]),
                instellingen: fc.subarray([...institutions]),
              }),
              fc.record({
                leerroute: fc.constantFrom({ soort: 'DLR' } as const, combinations[5]),
                scholen: fc.constantFrom(...schools).map((brin) => [{ brin, onderwijsaanbieder: '100A001' }]),
                instellingen: fc.constantFrom(...institutions).map((brin) => [{ brin, onderwijsaanbieder: '100A002' }]),
              }),
            ),
            { maxLength: 3 },
          ),
          { nil: undefined },
        ),
      })
      .map((options) => complete(options) as ReconcileOptions),
  })
}
