import { describe, expect, test } from 'vitest'
import {
  durationTable,
  type Leerjaar,
  type Niveau,
  niveaus,
  type Opleidingsduur,
  opleidingsduren,
  routeDuration,
  sources,
  validateEnrolment,
} from '../../src/index.js'

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
