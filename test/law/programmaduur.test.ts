import { describe, expect, test } from 'vitest'
import { checkProgramme, durationTable, niveaus, opleidingsduren, routeDuration } from '../../src/index.js'
import { staat } from './staat.js'

describe('WVO 2020 art. 2.107g en WEB art. 9.1.9: de duur', () => {
  test.each([
    ['eenjarige basisberoepsopleiding', 2, 1, 2, 3],
    ['tweejarige basisberoepsopleiding', 2, 2, 3, 4],
    ['tweejarige vakopleiding', 3, 2, 3, 4],
    ['driejarige vakopleiding', 3, 3, 4, 5],
    ['middenkaderopleiding', 4, 3, 4, 5],
    ['middenkaderopleiding van art. 7.2.4a lid 4', 4, 4, 5, 6],
  ] as const)(
    '%s (niveau %i, %i jaar): %i tot %i jaar, en anders afkeur',
    (_, niveau, opleidingsduur, minimum, maximum) => {
      expect(routeDuration({ niveau, opleidingsduur })).toEqual({ minimum, maximum, source: 'wvo-2.107g' })
      for (const jaren of [2, 3, 4, 5, 6] as const) {
        const uren = { totaal: 6000, begeleid: 4050, bpv: 1950 }
        const plan = { leertraject: 'BOL', jaren, start: '2026-08-01', uren, niveau, opleidingsduur }
        const verdict = checkProgramme(plan, '2026-11-23')
        const short = { code: 'route-shorter-than-minimum', params: { jaren, minimum }, source: 'wvo-2.107g' }
        const long = { code: 'route-longer-than-maximum', params: { jaren, maximum }, source: 'wvo-2.107g' }
        const expected = [...(jaren < minimum ? [short] : []), ...(jaren > maximum ? [long] : [])]
        expect(verdict.ok ? [] : verdict.issues).toMatchObject(expected)
        expect(verdict.ok).toBe(expected.length === 0)
      }
    },
  )

  test('een andere opleiding kent de wet niet; dat is een signaal', () => {
    const known = ['2-1', '2-2', '3-2', '3-3', '4-3', '4-4']
    for (const niveau of niveaus) {
      for (const opleidingsduur of opleidingsduren) {
        const plan = {
          leertraject: 'BOL',
          jaren: 4,
          start: '2026-08-01',
          uren: { totaal: 4000, begeleid: 2950, bpv: 500 },
          niveau,
          opleidingsduur,
        }
        const verdict = checkProgramme(plan, '2026-11-23')
        const codes = (verdict.ok ? verdict.signals : verdict.issues).map(({ code }) => code)
        const isKnown = known.includes(`${niveau}-${opleidingsduur}`)
        expect(durationTable[niveau][opleidingsduur] !== undefined).toBe(isKnown)
        expect(codes.includes('course-duration-does-not-fit-level')).toBe(!isKnown)
      }
    }
  })

  test.each([
    ['wvo-2.107g', '2022-07-31', 'art. 10b16 WVO', 'afgeleid'],
    ['wvo-2.107g', '2022-08-01', 'art. 2.107g WVO 2020', 'gelezen'],
    ['wvo-2.107g', '2026-08-01', 'art. 2.107g WVO 2020', 'gelezen'],
    ['wvo-2.107g-2', '2026-08-01', 'art. 2.107g lid 2 WVO 2020', 'gelezen'],
    ['web-9.1.9', '2025-12-31', 'art. 8.5a.10 WEB', 'gelezen'],
    ['web-9.1.9', '2026-01-01', 'art. 9.1.9 WEB', 'gelezen'],
    ['web-7.2.4a-3', '2026-08-01', 'art. 7.2.4a lid 3 WEB', 'gelezen'],
  ] as const)('%s op %s: %s (%s)', (bron, peildatum, ...verwacht) => {
    expect(staat(bron, peildatum)).toEqual(verwacht)
  })
})
