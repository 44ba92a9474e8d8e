import { describe, expect, test } from 'vitest'
import * as core from '../../src/index.js'
import { readerRegister } from '../../src/registers/readers/readerCodes.js'
import { signalRegister } from '../../src/registers/reconcile/signals.js'
import { rioIssueRegister } from '../../src/registers/rioIssues.js'
import { decisionTables } from '../../src/testing/decisionTables.js'
import type { DataTable, TableCell } from '../../src/testing/table.js'

function tableOf(name: string): DataTable {
  const table = decisionTables.find((each) => each.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return table
}

type Row = Readonly<Record<string, TableCell>>

/** The number of leaves with a source below each exported table of the law, and how often its rows tell each of them. */
const tableOfExport: Readonly<Record<string, { name: string; rowsForEach: number }>> = {
  combinationTable: { name: 'combinations', rowsForEach: core.niveaus.length },
  countTable: { name: 'count-dates', rowsForEach: 2 },
  durationTable: { name: 'durations', rowsForEach: 1 },
  elementcodeTable: { name: 'elementcodes', rowsForEach: 1 },
  examDocumentTable: { name: 'exam-documents', rowsForEach: 1 },
  fundingTable: { name: 'funding', rowsForEach: 1 },
  hoursTable: { name: 'hours', rowsForEach: 1 },
  lapseTable: { name: 'exam-results', rowsForEach: 1 },
  locationTable: { name: 'locations', rowsForEach: 1 },
  phaseTable: { name: 'phases', rowsForEach: 1 },
  registrationTable: { name: 'registrations', rowsForEach: 1 },
  responsibilityTable: { name: 'responsibility', rowsForEach: 1 },
}

/** Told in another way: the numbers of these stand in rows that are checked one by one below. */
const toldApart = ['absenceTable', 'diplomaTable', 'examTable', 'leavingTable']

function leaves(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0
  const own = Object.hasOwn(data, 'source') ? 1 : 0
  return own + Object.values(data).reduce<number>((sum, part) => sum + leaves(part), 0)
}

describe('The decision tables', () => {
  test('have every table the core exports', () => {
    const exported = Object.keys(core).filter((name) => name.endsWith('Table'))
    expect(exported.toSorted()).toEqual([...Object.keys(tableOfExport), ...toldApart].toSorted())
  })

  test.each(Object.entries(tableOfExport))('have every cell of %s', (name, { name: told, rowsForEach }) => {
    const rows = tableOf(told).rows.filter((row) => name !== 'durationTable' || row['minimum'] !== null)
    expect(rows).toHaveLength(leaves(Reflect.get(core, name)) * rowsForEach)
  })

  test.each(decisionTables.map((table) => [table.name, table] as const))(
    '%s has a cell for every column, plain and frozen, a value in every column and no row twice',
    (_, { title, columns, rows }) => {
      expect(title).toMatch(/^\p{Lu}.*[?.]$/u)
      expect(rows.length).toBeGreaterThan(1)
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(columns)
        expect(Object.isFrozen(row)).toBe(true)
        for (const cell of Object.values(row)) {
          expect(cell === null || ['string', 'number', 'boolean'].includes(typeof cell)).toBe(true)
        }
      }
      expect(columns.filter((column) => rows.every((row) => row[column] === null))).toEqual([])
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
    },
  )

  test('have names that are file names, each once', () => {
    const names = decisionTables.map(({ name }) => name)
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  test('cite in every row a source that exists', () => {
    const unknown = decisionTables.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(([column, cell]) => column.startsWith('source') && cell !== null)
          .flatMap(([, cell]) => String(cell).split(' '))
          .filter((key) => !Object.hasOwn(core.sources, key)),
      ),
    )
    expect(unknown).toEqual([])
    expect(decisionTables.filter(({ rows }) => rows.some((row) => row['source'] === null))).toEqual([])
  })

  test('answer as the questions of the core do', () => {
    for (const { taak, leerroute, fase, verantwoordelijke } of tableOf('responsibility').rows) {
      const asked = [{ soort: leerroute }, { soort: fase }] as Row[] as never[]
      expect(Reflect.apply(core.responsibleInstitution, undefined, [taak, ...asked])).toBe(verantwoordelijke)
    }
    for (const { leerroute, leerweg, niveau, mogelijk } of tableOf('combinations').rows) {
      expect(core.isLeerroute({ soort: leerroute, leerweg, niveau })).toBe(mogelijk)
    }
    for (const row of tableOf('deadlines').rows) {
      const { leerroute, jaren, doublures, vmboDiploma, jarenNaStart, laatsteDag } = row
      const options = { jaren, doublures } as core.DiplomaDeadlineOptions
      const { value: answer, steps } = core.explainDiplomaDeadline({ soort: leerroute as 'DLR' }, '2025-08-01', options)
      const day = jarenNaStart === null ? null : `${2025 + Number(jarenNaStart)}-${laatsteDag}`
      expect([answer.soort, answer.soort === 'uiterlijk' ? answer.datum : null]).toEqual([vmboDiploma, day])
      const named = [row['source'], row['sourceDoublures'], row['sourceLaatsteDag']].filter((each) => each !== null)
      // The first school year and the third exam period tell of the start and of what follows, not of this day.
      const beside = ['wvo-1.1', 'wvo-2.107j-2-tijdvak-3']
      expect(steps.map(({ source }) => source).filter((each) => !beside.includes(each))).toEqual(named)
    }
    const years = (soort: string): unknown[] => [
      ...new Set(tableOf('deadlines').rows.flatMap(({ leerroute, jaren }) => (leerroute === soort ? [jaren] : []))),
    ]
    // From BB to niveau 2 takes at most four years (wvo-2.107g).
    expect([years('DLR'), years('GLR')]).toEqual([
      [2, 3, 4, 5, 6],
      [2, 3, 4],
    ])
    for (const { leerroute, leerjaar, tijdvak, mogelijk, aanmelder } of tableOf('exams').rows) {
      const cell = core.examTable[leerroute as 'DLR'][leerjaar as 1]
      const moments = cell.soort === 'centraal-examen' ? cell : undefined
      expect(moments?.tijdvakken.includes(tijdvak as 1) ?? false).toBe(mogelijk)
      expect(moments?.kandidaat?.aanmelder ?? null).toBe(aanmelder)
    }
  })

  test('have the numbers of the law', () => {
    expect(tableOf('hours').rows).toContainEqual({
      recht: 'nieuw',
      leertraject: 'BOL',
      jaren: 6,
      totaal: 6000,
      begeleid: 3700,
      bpv: 1000,
      source: 'wvo-2.107h-uren',
    })
    expect(tableOf('durations').rows).toContainEqual({
      niveau: 4,
      opleidingsduur: 1,
      minimum: null,
      maximum: null,
      source: 'web-7.2.4a-3',
    })
    expect(tableOf('count-dates').rows.map((row) => Object.values(row).join(' '))).toEqual([
      '10-01 vo-bekostiging true  rrod-1',
      '10-01 mbo-bekostiging true 2 rrod-1',
      '02-01 vo-bekostiging false  pve-teldata',
      '02-01 mbo-bekostiging true 1 pve-teldata',
    ])
    expect(tableOf('absence').rows.map((row) => Object.values(row).join(' '))).toEqual([
      'true VO-fase 16 4    lpw-21a-1',
      'true MBO-fase 16 4    lpw-21a-2',
      'false VO-fase   28 27 2026-01-01 wvo-8.20-1',
      'false MBO-fase   28 27 2026-01-01 web-9.2.2-1',
    ])
    expect(tableOf('leaving').rows).toHaveLength(6)
    expect(tableOf('admission-rules').rows).toHaveLength(12)
    expect(tableOf('limits').rows[0]).toMatchObject({ weken: 8 })
    expect(tableOf('hours-transition').rows.map((row) => row['oudRechtTot'])).toEqual([
      '2026-07-31',
      '2027-07-31',
      '2033-07-31',
    ])
    expect(tableOf('hours-sources').rows).toHaveLength(4)
  })

  test('tell the days on which the duties begin and end as attendanceDuty does', () => {
    const { rows } = tableOf('duties')
    expect(rows.map((row) => Object.values(row).slice(0, 5).join(' | '))).toEqual([
      'leerplicht | begin | 5 |  | eerste dag van de maand na de verjaardag',
      'leerplicht | einde | 16 |  | laatste dag van het schooljaar van de verjaardag',
      'leerplicht | einde |  | 12 | laatste dag van het laatste van die schooljaren',
      'kwalificatieplicht | begin |  |  | dag na de leerplicht',
      'kwalificatieplicht | einde | 18 |  | dag voor de verjaardag',
      'kwalificatieplicht | einde |  |  | dag voor de startkwalificatie',
    ])
    expect(rows.map(({ gelezenVanaf, source, sourceDag }) => [gelezenVanaf, source, sourceDag])).toEqual([
      ['2020-08-01', 'lpw-3-1', 'lpw-3-1'],
      ['2020-08-01', 'lpw-3-1', 'lpw-3-1-einde'],
      ['2020-08-01', 'lpw-3-1', 'lpw-3-1-einde'],
      ...[1, 2, 3].map(() => ['2022-08-01', 'lpw-4b', null]),
    ])
    const duty = (geboortedatum: core.Datum, day: core.Datum, facts = {}): string =>
      core.attendanceDuty({ geboortedatum, startkwalificatie: false, ...facts }, day).plicht
    // The rules of the rows, worked out by hand for two birthdays in one schooljaar, the first and the last day of it.
    expect([duty('2018-08-01', '2023-08-31'), duty('2018-08-01', '2023-09-01')]).toEqual(['geen', 'leerplicht'])
    expect([duty('2019-07-31', '2024-07-31'), duty('2019-07-31', '2024-08-01')]).toEqual(['geen', 'leerplicht'])
    for (const born of ['2010-08-01', '2011-07-31'] as const) {
      expect([duty(born, '2027-07-31'), duty(born, '2027-08-01')]).toEqual(['leerplicht', 'kwalificatieplicht'])
      const twelve = { twaalfdeSchooljaarTot: '2026-07-31' }
      expect([duty(born, '2026-07-31', twelve), duty(born, '2026-08-01', twelve)]).toEqual([
        'leerplicht',
        'kwalificatieplicht',
      ])
      expect(duty(born, '2027-08-01', { startkwalificatie: true })).toBe('geen')
    }
    expect([duty('2010-08-01', '2028-07-31'), duty('2010-08-01', '2028-08-01')]).toEqual(['kwalificatieplicht', 'geen'])
  })

  test('have every code, every source with its versions, and everything that is left out', () => {
    const registers: Readonly<Record<string, Readonly<Record<string, core.IssueRule>>>> = {
      validateEnrolment: core.issueRegister,
      validateAgreement: core.agreementIssueRegister,
      checkProgramme: core.programmeIssueRegister,
      checkAttendance: core.attendanceIssueRegister,
      validateRioOffer: rioIssueRegister,
      readers: readerRegister,
      reconcile: signalRegister,
    }
    expect(tableOf('issue-codes').rows).toEqual(
      Object.entries(registers).flatMap(([vraag, register]) =>
        Object.entries(register).map(([code, rule]) => ({ vraag, code, ...rule })),
      ),
    )
    expect(tableOf('sources').rows.map(({ source }) => source)).toEqual(Object.keys(core.sources))
    const versions = Object.values(core.sources).flatMap((bron) => (bron.soort === 'wet' ? bron.versies : []))
    expect(tableOf('source-versions').rows).toHaveLength(versions.length)
    expect(tableOf('not-covered').rows).toHaveLength(core.notCovered.length)
  })
})
