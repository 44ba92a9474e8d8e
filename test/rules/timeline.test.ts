import { describe, expect, test } from 'vitest'
import { type Datum, type Leerroute, timeline, type TimelineOptions } from '../../src/index.js'
import { errorOf } from './outsideTypes.js'

const BB2 = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
const KB3 = { soort: 'DLR', leerweg: 'KB', niveau: 3 } as const
const KB4 = { soort: 'DLR', leerweg: 'KB', niveau: 4 } as const
const TL4 = { soort: 'DLR', leerweg: 'TL', niveau: 4 } as const
const GLR = { soort: 'GLR', leerweg: 'BB', niveau: 2 } as const

/** The answer, which must be a timeline. */
function lineOf(leerroute: Leerroute, start: Datum, options?: TimelineOptions) {
  const line = timeline(leerroute, start, options)
  if (line.soort === 'voor-de-wet') throw new Error('there was no law yet')
  return line
}

/** The rows in short: route, year (`+` when repeated), first and last day. */
function rows(leerroute: Leerroute, start: Datum, options?: TimelineOptions): string[] {
  return lineOf(leerroute, start, options).leerjaren.map(
    (row) => `${row.leerroute} ${row.leerjaar}${row.doublure ? '+' : ''} ${row.eersteDag} ${row.laatsteDag}`,
  )
}

describe('A timeline', () => {
  test('has every answer in every row', () => {
    const route = lineOf(KB3, '2025-09-15', { jaren: 3 })
    const { leerjaren, ...rest } = route
    expect(rest).toEqual({
      soort: 'tijdlijn',
      leerroute: KB3,
      eersteDag: '2025-08-01',
      laatsteDag: '2028-07-31',
      diplomaDeadline: { soort: 'uiterlijk', datum: '2028-07-31', leerjaar: 3, schooljaar: '2027-2028' },
    })
    const vo = {
      leerroute: 'DLR',
      doublure: false,
      fase: 'VO-fase',
      bekostiging: 'vo-bekostiging',
      verzuimmelding: 'vo-school',
      tijdvakken: [1, 2, 3],
      rodVo: 'verplicht',
      rodMbo: 'toegestaan',
      bronnen: {
        fase: 'wvo-2.107e-1',
        bekostiging: 'dia-leerroute-2',
        verzuimmelding: 'dia-taken-vo',
        tijdvakken: 'wvo-2.107j-1',
        rodVo: 'wvo-2.107e-1-rod',
        rodMbo: 'dia-uitwisselen-mbo',
      },
    }
    expect(leerjaren).toEqual([
      { ...vo, leerjaar: 1, schooljaar: '2025-2026', eersteDag: '2025-08-01', laatsteDag: '2026-07-31' },
      { ...vo, leerjaar: 2, schooljaar: '2026-2027', eersteDag: '2026-08-01', laatsteDag: '2027-07-31' },
      {
        leerroute: 'DLR',
        leerjaar: 3,
        doublure: false,
        schooljaar: '2027-2028',
        eersteDag: '2027-08-01',
        laatsteDag: '2028-07-31',
        fase: 'MBO-fase',
        bekostiging: 'mbo-bekostiging',
        verzuimmelding: 'mbo-instelling',
        tijdvakken: [1, 2, 3],
        vmboDiplomaUiterlijk: '2028-07-31',
        rodVo: 'toegestaan',
        rodMbo: 'verplicht',
        bronnen: {
          fase: 'wvo-2.107e-2',
          bekostiging: 'dia-leerroute-2',
          verzuimmelding: 'dia-taken-mbo',
          tijdvakken: 'wvo-2.107j-1',
          vmboDiplomaUiterlijk: 'wvo-1.1-uiterste-dag',
          rodVo: 'wvo-2.107e-2-vo-nog-open',
          rodMbo: 'dia-uitwisselen-mbo',
        },
      },
    ])
  })

  test.each([
    ['2025-08-01', '2025-08-01'],
    ['2026-07-31', '2025-08-01'],
    ['2026-02-28', '2025-08-01'],
    ['2026-08-01', '2026-08-01'],
    ['2020-08-01', '2020-08-01'],
  ] as const)('of a route with %s in its first year begins on %s', (start, eersteDag) => {
    expect(lineOf(GLR, start).eersteDag).toBe(eersteDag)
  })

  test.each([
    [BB2, undefined, 4],
    [BB2, 1, 3],
    [BB2, 2, 4],
    [GLR, undefined, 4],
    [KB3, undefined, 5],
    [KB3, 2, 4],
    [KB3, 3, 5],
    [KB4, undefined, 6],
    [TL4, 3, 5],
    [TL4, 4, 6],
  ] as const)('of %j with a course of %s years takes %i years when no length is given', (route, duur, years) => {
    const options = duur === undefined ? {} : { opleidingsduur: duur }
    expect(rows(route, '2025-08-01', options)).toHaveLength(years)
  })

  test('of two years has no MBO-fase, and the diploma is due at the end of year 2', () => {
    const route = lineOf(BB2, '2025-08-01', { jaren: 2 })
    expect(route.leerjaren.map(({ fase }) => fase)).toEqual(['VO-fase', 'VO-fase'])
    expect(route.leerjaren.map((row) => row.vmboDiplomaUiterlijk)).toEqual([undefined, '2027-07-31'])
    expect(route.diplomaDeadline).toMatchObject({ datum: '2027-07-31', leerjaar: 2 })
  })

  test('holds a copy of the leerroute, and leaves that of the caller as it was', () => {
    const given = { ...KB3, aantekening: { tekst: 'van de aanroeper' } }
    const { leerroute } = lineOf(given, '2025-08-01')
    expect(leerroute).not.toBe(given)
    expect(leerroute).toMatchObject(KB3)
    expect(Object.isFrozen(given)).toBe(false)
    expect(Object.isFrozen(given.aantekening)).toBe(false)
  })
})

describe('Repeated years', () => {
  test.each([
    [[], ['1', '2', '3', '4']],
    [[1], ['1', '1+', '2', '3', '4']],
    [[2], ['1', '2', '2+', '3', '4']],
    [
      [2, 1],
      ['1', '1+', '2', '2+', '3', '4'],
    ],
    [
      [1, 1],
      ['1', '1+', '1+', '2', '3', '4'],
    ],
    [0, ['1', '2', '3', '4']],
    [1, ['1', '1+', '2', '3', '4']],
    [2, ['1', '1+', '1+', '2', '3', '4']],
  ] as const)('%j are rows of their own', (doublures, years) => {
    const told = rows(BB2, '2025-08-01', { doublures })
    expect(told.map((row) => row.split(' ')[1])).toEqual(years)
    expect(told.map((row) => row.split(' ')[2])).toEqual(years.map((_, at) => `${2025 + at}-08-01`))
  })

  test('move the deadline and the row that holds it', () => {
    const { diplomaDeadline, leerjaren } = lineOf(BB2, '2025-08-01', { jaren: 3, doublures: [1, 2] })
    expect(diplomaDeadline).toMatchObject({ datum: '2030-07-31', schooljaar: '2029-2030' })
    expect(leerjaren.map((row) => row.vmboDiplomaUiterlijk ?? '')).toEqual(['', '', '', '', '2030-07-31'])
  })
})

describe('A change to a GLR', () => {
  test('in the middle of year 2 makes two rows of that schooljaar', () => {
    expect(rows(BB2, '2025-08-01', { jaren: 3, overstapGlr: '2027-01-15' })).toEqual([
      'DLR 1 2025-08-01 2026-07-31',
      'DLR 2 2026-08-01 2027-01-14',
      'GLR 2 2027-01-15 2027-07-31',
      'GLR 3 2027-08-01 2028-07-31',
    ])
  })

  test.each([
    ['2025-08-01', ['GLR 1 2025-08-01 2026-07-31', 'GLR 2 2026-08-01 2027-07-31']],
    ['2026-08-01', ['DLR 1 2025-08-01 2026-07-31', 'GLR 2 2026-08-01 2027-07-31']],
    ['2026-07-31', ['DLR 1 2025-08-01 2026-07-30', 'GLR 1 2026-07-31 2026-07-31', 'GLR 2 2026-08-01 2027-07-31']],
    ['2027-07-31', ['DLR 1 2025-08-01 2026-07-31', 'DLR 2 2026-08-01 2027-07-30', 'GLR 2 2027-07-31 2027-07-31']],
    ['2025-08-02', ['DLR 1 2025-08-01 2025-08-01', 'GLR 1 2025-08-02 2026-07-31', 'GLR 2 2026-08-01 2027-07-31']],
    ['2026-03-01', ['DLR 1 2025-08-01 2026-02-28', 'GLR 1 2026-03-01 2026-07-31', 'GLR 2 2026-08-01 2027-07-31']],
  ] as const)('on %s, in a route of two years', (overstapGlr, expected) => {
    expect(rows(BB2, '2025-08-01', { jaren: 2, overstapGlr })).toEqual(expected)
  })

  test('takes away the deadline, the exam periods and the ground for a vo enrolment, from that day on', () => {
    const route = lineOf(BB2, '2025-08-01', { jaren: 3, overstapGlr: '2027-01-15' })
    expect(route.leerroute).toEqual(GLR)
    expect(route.diplomaDeadline).toEqual({ soort: 'geen-vmbo-diploma' })
    expect(route.leerjaren.map(({ tijdvakken }) => tijdvakken)).toEqual([[1, 2, 3], [1, 2], [], []])
    expect(route.leerjaren.map(({ rodVo }) => rodVo)).toEqual([
      'verplicht',
      'verplicht',
      'verplicht',
      'niet-toegestaan',
    ])
    expect(route.leerjaren.some((row) => 'vmboDiplomaUiterlijk' in row)).toBe(false)
  })

  test('can fall in a repeated year', () => {
    expect(rows(BB2, '2025-08-01', { jaren: 2, doublures: [2], overstapGlr: '2027-11-01' })).toEqual([
      'DLR 1 2025-08-01 2026-07-31',
      'DLR 2 2026-08-01 2027-07-31',
      'DLR 2+ 2027-08-01 2027-10-31',
      'GLR 2+ 2027-11-01 2028-07-31',
    ])
  })

  test.each([
    ['after year 2', BB2, '2027-08-01'],
    ['before the route', BB2, '2025-07-31'],
    ['from a KB', KB3, '2026-08-01'],
    ['from a TL', TL4, '2026-08-01'],
    ['in a GLR', GLR, '2026-08-01'],
  ] as const)('%s is refused', (_, route, overstapGlr) => {
    expect(errorOf(() => timeline(route, '2025-08-01', { overstapGlr }))).toBeInstanceOf(RangeError)
  })
})

describe('A diploma that is there', () => {
  const years = (vmboDiploma: Datum): string[] =>
    lineOf(BB2, '2025-08-01', { vmboDiploma }).leerjaren.map(
      ({ tijdvakken, vmboDiplomaUiterlijk = '-', vmboDiplomaBehaald = '-', rodVo }) =>
        `${tijdvakken.join('')} ${vmboDiplomaUiterlijk} ${vmboDiplomaBehaald} ${rodVo}`,
    )

  test('in time leaves no exam, no deadline and no vo enrolment in the years after it', () => {
    expect(years('2027-06-12')).toEqual([
      '123 - - verplicht',
      '123 - 2027-06-12 verplicht',
      ' - - niet-toegestaan',
      ' - - niet-toegestaan',
    ])
  })

  test.each([
    ['the last day of year 2', '2027-07-31', ' - - niet-toegestaan'],
    ['the first day of year 3, so in the third period', '2027-08-01', ' - 2027-08-01 toegestaan'],
    ['the last day of that period', '2027-09-30', ' - 2027-09-30 toegestaan'],
    ['the day after that period', '2027-10-01', '123 2028-07-31 2027-10-01 toegestaan'],
    ['the last day of year 3', '2028-07-31', '123 2028-07-31 2028-07-31 toegestaan'],
    ['the third period after year 3', '2028-08-20', '123 2028-07-31 - toegestaan'],
  ] as const)('on %s makes year 3 so', (_, vmboDiploma, year3) => {
    expect(years(vmboDiploma)[2]).toBe(year3)
  })

  test('stands in the timeline itself as well, only when it is told', () => {
    expect(lineOf(BB2, '2025-08-01', { vmboDiploma: '2027-06-12' }).vmboDiploma).toBe('2027-06-12')
    expect(lineOf(BB2, '2025-08-01')).not.toHaveProperty('vmboDiploma')
  })

  test('after the last year of the route stands in no row', () => {
    expect(years('2029-08-01').filter((row) => row.includes('2029-08-01'))).toEqual([])
    expect(years('2029-07-31').at(-1)).toBe(' - 2029-07-31 niet-toegestaan')
  })
})

describe('An early end', () => {
  test.each([
    ['2028-07-30', [1, 2]],
    ['2028-07-31', [1, 2, 3]],
  ] as const)('on %s leaves year 3 these exam periods: the third follows a whole year only', (einde, tijdvakken) => {
    const last = lineOf(KB3, '2025-08-01', { einde }).leerjaren.at(-1)
    expect(last).toMatchObject({ leerjaar: 3, tijdvakken })
    expect(last?.vmboDiplomaUiterlijk).toBe(einde === '2028-07-31' ? einde : undefined)
  })

  test.each([
    ['2025-08-01', ['DLR 1 2025-08-01 2025-08-01']],
    ['2026-07-31', ['DLR 1 2025-08-01 2026-07-31']],
    ['2026-08-01', ['DLR 1 2025-08-01 2026-07-31', 'DLR 2 2026-08-01 2026-08-01']],
    ['2027-02-28', ['DLR 1 2025-08-01 2026-07-31', 'DLR 2 2026-08-01 2027-02-28']],
  ] as const)('on %s is the last day of the timeline', (einde, expected) => {
    expect(rows(KB3, '2025-08-01', { einde })).toEqual(expected)
    expect(lineOf(KB3, '2025-08-01', { einde }).laatsteDag).toBe(einde)
  })

  test('after the last year changes nothing', () => {
    expect(timeline(KB3, '2025-08-01', { einde: '2031-01-01' })).toEqual(timeline(KB3, '2025-08-01'))
  })

  test('before a change to a GLR leaves the route a DLR', () => {
    const options: TimelineOptions = { jaren: 3, overstapGlr: '2026-11-01', einde: '2026-10-31' }
    expect(lineOf(BB2, '2025-08-01', options)).toMatchObject({ leerroute: BB2, laatsteDag: '2026-10-31' })
    const oneDayLater = lineOf(BB2, '2025-08-01', { ...options, einde: '2026-11-01' })
    expect(oneDayLater).toMatchObject({ leerroute: GLR, laatsteDag: '2026-11-01' })
    expect(oneDayLater.leerjaren.at(-1)).toMatchObject({ leerroute: 'GLR', eersteDag: '2026-11-01' })
  })

  test('before the route begins is refused', () => {
    expect(errorOf(() => timeline(KB3, '2025-09-15', { einde: '2025-07-31' }))).toBeInstanceOf(RangeError)
  })
})
