import { describe, expect, test } from 'vitest'
import {
  combinationTable,
  durationTable,
  type Leerjaar,
  type Leerroute,
  leerjaren,
  leerrouteSoorten,
  leerwegen,
  type Leerweg,
  type Niveau,
  niveaus,
  type Opleidingsduur,
  opleidingsduren,
  routeDuration,
  sources,
  validateEnrolment,
} from '../../src/index.js'
import { leerwegNumber } from '../../src/concepts/leerweg.js'
import { fitsAll, fitsNone, highestLevel, lowestLevel } from '../../src/validation/enrolment/checks/course.js'
import { dlr, glr } from '../../src/validation/enrolment/facts.js'

/** De codes van een inschrijving in de MBO-fase bij de instelling, waarvan alleen niveau, leerjaar en duur ertoe doen. */
function codesOf(niveau: Niveau, leerjaar: Leerjaar, opleidingsduur?: Opleidingsduur): string[] {
  const verdict = validateEnrolment({
    instelling: { soort: 'mbo-instelling', brin: '99MB' },
    leerroute: { soort: 'DLR', niveau },
    fase: { soort: 'MBO-fase', leerjaar },
    begindatum: '2025-08-01',
    einddatum: '2026-07-31',
    indicatieBekostigbaar: true,
    opleidingsduur,
  })
  return (verdict.ok ? verdict.signals : verdict.issues).map((issue) => issue.code)
}

describe('WVO 2020 art. 2.107g en WEB art. 9.1.9: de duur van een route', () => {
  test.each([
    ['basisberoepsopleiding van 1 jaar', 2, 1, 2, 3],
    ['basisberoepsopleiding van 2 jaar', 2, 2, 3, 4],
    ['vakopleiding van 2 jaar', 3, 2, 3, 4],
    ['vakopleiding van 3 jaar', 3, 3, 4, 5],
    ['middenkaderopleiding van 3 jaar', 4, 3, 4, 5],
    ['middenkaderopleiding van art. 7.2.4a lid 4', 4, 4, 5, 6],
  ] as const)('met een %s (niveau %i, %i jaar): %i tot en met %i jaar', (_, niveau, duur, minimum, maximum) => {
    expect(routeDuration({ niveau, opleidingsduur: duur })).toEqual({ minimum, maximum, source: 'wvo-2.107g' })
    expect(durationTable[niveau][duur]).toEqual({ minimum, maximum, source: 'wvo-2.107g' })
  })

  test('er zijn precies zes soorten opleiding: WEB art. 7.2.4a kent geen andere duur', () => {
    const known = niveaus.flatMap((niveau) =>
      opleidingsduren.filter((duur) => durationTable[niveau][duur]).map((duur) => `${niveau}:${duur}`),
    )
    expect(known).toEqual(['2:1', '2:2', '3:2', '3:3', '4:3', '4:4'])
    for (const niveau of niveaus) expect(Object.keys(durationTable[niveau])).toEqual(['1', '2', '3', '4'])
  })

  test('het maximum is twee jaar vmbo plus de opleiding, het minimum een jaar minder', () => {
    for (const niveau of niveaus) {
      for (const duur of opleidingsduren) {
        const cell = durationTable[niveau][duur]
        if (cell === undefined) continue
        expect(cell.maximum).toBe(2 + duur)
        expect(cell.minimum).toBe(cell.maximum - 1)
        expect(sources).toHaveProperty([cell.source])
      }
    }
  })

  test.each([
    [2, 4],
    [3, 5],
    [4, 6],
  ] as const)('zonder de duur te kennen duurt een route naar niveau %i ten hoogste %i jaar', (niveau, grootste) => {
    expect(Math.max(...opleidingsduren.flatMap((duur) => durationTable[niveau][duur]?.maximum ?? []))).toBe(grootste)
    for (const leerjaar of [3, 4, 5, 6] as const) {
      expect(codesOf(niveau, leerjaar).includes('year-above-maximum')).toBe(leerjaar > grootste)
    }
  })

  test('een leerjaar boven het maximum van de opleiding geeft een signaal, precies waar de tabel dat zegt', () => {
    for (const niveau of niveaus) {
      for (const duur of opleidingsduren) {
        const cell = durationTable[niveau][duur]
        for (const leerjaar of [3, 4, 5, 6] as const) {
          const codes = codesOf(niveau, leerjaar, duur)
          expect(codes.includes('course-duration-does-not-fit-level')).toBe(cell === undefined)
          expect(cell === undefined || codes.includes('year-above-maximum') === leerjaar > cell.maximum).toBe(true)
        }
      }
    }
  })
})

/** De niveaus die de tabellen openlaten; een GLR met een andere leerweg dan BB is een fout, en telt als GLR. */
function openLevels(soort: Leerroute['soort'] | undefined, leerweg?: Leerweg, niveau?: Niveau): readonly Niveau[] {
  if (niveau !== undefined) return [niveau]
  const told = leerrouteSoorten
    .filter((each) => soort === undefined || each === soort)
    .flatMap((each) =>
      leerwegen.filter((weg) => leerweg === undefined || weg === leerweg).map((weg) => [each, weg] as const),
    )
    .flatMap(([each, weg]): readonly Niveau[] => combinationTable[each][weg].niveaus)
  return told.length === 0 ? openLevels(soort) : niveaus.filter((each) => told.includes(each))
}

const routes = [
  ['DLR', dlr],
  ['GLR', glr],
  [undefined, 0],
] as const

/** Wat de controle van de duur zegt. */
function fitOf(lowest: number, highest: number, duur: number): 'past' | 'past niet' | 'onzeker' {
  const fits = [fitsAll(lowest, highest, duur), fitsNone(lowest, highest, duur)]
  expect(fits).not.toStrictEqual([true, true])
  return fits[0] ? 'past' : fits[1] ? 'past niet' : 'onzeker'
}

describe('De controle op de duur', () => {
  const maybe = <Member>(list: readonly Member[]): readonly (Member | undefined)[] => [undefined, ...list]
  const known = routes.flatMap(([soort, route]) =>
    maybe(leerwegen).flatMap((leerweg) => maybe(niveaus).map((niveau) => ({ soort, route, leerweg, niveau }))),
  )

  test('neemt precies de niveaus die de combinatietabel openlaat, een aaneengesloten rij', () => {
    expect(known).toHaveLength(60)
    for (const { soort, route, leerweg, niveau } of known) {
      const open = openLevels(soort, leerweg, niveau)
      const told = `${soort} ${leerweg} ${niveau}`
      expect(lowestLevel(route, leerwegNumber(leerweg), niveau ?? 0), told).toBe(Math.min(...open))
      expect(highestLevel(route, leerwegNumber(leerweg), niveau ?? 0), told).toBe(Math.max(...open))
      expect(open).toEqual(niveaus.filter((each) => each >= Math.min(...open) && each <= Math.max(...open)))
    }
  })

  test('zegt over de duur wat de duurtabel zegt: past bij elk, bij geen, of bij een deel van de open niveaus', () => {
    for (const { soort, route, leerweg, niveau } of known) {
      const open = openLevels(soort, leerweg, niveau)
      const [lowest, highest] = [
        lowestLevel(route, leerwegNumber(leerweg), niveau ?? 0),
        highestLevel(route, leerwegNumber(leerweg), niveau ?? 0),
      ]
      expect(fitOf(lowest, highest, 0)).toBe('onzeker')
      for (const duur of opleidingsduren) {
        const fitting = open.filter((each) => durationTable[each][duur] !== undefined).length
        expect(fitOf(lowest, highest, duur), `${soort} ${leerweg} ${niveau}: ${duur}`).toBe(
          fitting === open.length ? 'past' : fitting === 0 ? 'past niet' : 'onzeker',
        )
      }
    }
  })

  test('toetst het leerjaar aan het maximum van de duurtabel, wat er ook van niveau, leerweg en duur bekend is', () => {
    let counted = 0
    for (const soort of leerrouteSoorten) {
      for (const leerweg of maybe(leerwegen)) {
        for (const niveau of maybe(niveaus)) {
          for (const duur of maybe(opleidingsduren)) {
            if (leerweg === undefined && niveau === undefined) continue
            // Per niveau that is open: what the table allows, and with a known duur no more than two years above it.
            const maxima = openLevels(soort, leerweg, niveau).flatMap((each) => {
              const allowed = opleidingsduren.flatMap((jaren) => durationTable[each][jaren]?.maximum ?? [])
              return duur === undefined ? allowed : [Math.min(duur + 2, Math.max(...allowed))]
            })
            const [least, most] = [Math.min(...maxima), Math.max(...maxima)]
            for (const leerjaar of leerjaren) {
              counted++
              const verdict = validateEnrolment({
                instelling:
                  niveau === undefined
                    ? { soort: 'vo-school', brin: '99VO' }
                    : { soort: 'mbo-instelling', brin: '99MB' },
                leerroute: { soort, leerweg, niveau },
                fase: { soort: leerjaar > 2 ? 'MBO-fase' : 'VO-fase', leerjaar },
                begindatum: '2025-08-01',
                einddatum: '2026-07-31',
                indicatieBekostigbaar: true,
                opleidingsduur: duur,
              })
              const told = (verdict.ok ? verdict.signals : verdict.issues).filter(
                ({ code }) => code === 'year-above-maximum',
              )
              const about = `${soort} ${leerweg} ${niveau}, ${duur} jaar, leerjaar ${leerjaar}`
              expect(
                told.map(({ params }) => params),
                about,
              ).toEqual(leerjaar > most ? [{ leerjaar, maximum: most }] : [])
              expect(
                verdict.notChecked.some(({ code }) => code === 'year-above-maximum'),
                about,
              ).toBe(leerjaar > least && leerjaar <= most)
            }
          }
        }
      }
    }
    expect(counted).toBeGreaterThan(500)
  })
})
