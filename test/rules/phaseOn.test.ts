import { describe, expect, test } from 'vitest'
import { type Datum, phaseOn, timeline, type TimelineOptions } from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const TL4 = { soort: 'DLR', leerweg: 'TL', niveau: 4 } as const
const BB2 = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
const GLR = { soort: 'GLR', leerweg: 'BB', niveau: 2 } as const

/** Phase and year on a day in a DLR of four years that starts in schooljaar 2023-2024. */
function told(peildatum: Datum, options?: TimelineOptions): unknown {
  const answer = phaseOn(BB2, '2023-09-01', peildatum, options)
  return answer.soort === 'in-de-route' ? `${answer.fase.soort} ${answer.fase.leerjaar}` : answer
}

describe('The phase on a day', () => {
  test.each([
    ['2023-08-01', 'VO-fase 1'],
    ['2024-07-31', 'VO-fase 1'],
    ['2024-08-01', 'VO-fase 2'],
    ['2025-07-31', 'VO-fase 2'],
    ['2025-08-01', 'MBO-fase 3'],
    ['2026-10-01', 'MBO-fase 4'],
    ['2027-07-31', 'MBO-fase 4'],
    ['2023-07-31', { soort: 'voor-de-route', eersteDag: '2023-08-01' }],
    ['2027-08-01', { soort: 'na-de-route', laatsteDag: '2027-07-31' }],
    ['1900-01-01', { soort: 'voor-de-route', eersteDag: '2023-08-01' }],
    ['2199-12-31', { soort: 'na-de-route', laatsteDag: '2027-07-31' }],
  ] as const)('%s is %j', (peildatum, expected) => {
    expect(told(peildatum)).toEqual(expected)
  })

  test('follows a repeated year, an early end and a change of route', () => {
    expect(told('2025-10-01', { doublures: [2] })).toBe('VO-fase 2')
    expect(told('2025-10-01', { doublures: [1] })).toBe('VO-fase 2')
    expect(told('2026-10-01', { doublures: [1] })).toBe('MBO-fase 3')
    expect(told('2024-12-31', { einde: '2024-12-31' })).toBe('VO-fase 2')
    expect(told('2025-01-01', { einde: '2024-12-31' })).toEqual({ soort: 'na-de-route', laatsteDag: '2024-12-31' })
    for (const [peildatum, soort] of [
      ['2025-01-14', 'DLR'],
      ['2025-01-15', 'GLR'],
    ] as const) {
      const answer = phaseOn(BB2, '2023-08-01', peildatum, { overstapGlr: '2025-01-15' })
      expect(answer.soort === 'in-de-route' && answer.jaar.leerroute).toBe(soort)
    }
  })

  test('comes with the row of the timeline and the source of the phase', () => {
    const answer = phaseOn(TL4, '2023-08-01', '2025-10-01')
    const route = timeline(TL4, '2023-08-01')
    expect(answer).toEqual({
      soort: 'in-de-route',
      fase: { soort: 'MBO-fase', leerjaar: 3 },
      jaar: route.soort === 'tijdlijn' && route.leerjaren[2],
      source: 'wvo-2.107e-2',
    })
    expect(phaseOn(TL4, '2023-08-01', '2025-07-31')).toMatchObject({ source: 'wvo-2.107e-1' })
  })

  test('is not there in a route that began before the law, whichever day is asked', () => {
    for (const peildatum of ['2019-08-01', '2020-10-01'] as const) {
      expect(phaseOn(GLR, '2020-07-31', peildatum)).toEqual({
        soort: 'voor-de-wet',
        vanaf: '2020-08-01',
        source: 'stb-2020-157',
      })
    }
  })

  test.each(outsideTypes)('refuses the day, the start and the route %s', (_, wrong) => {
    const error = errorOf(() => phaseOn(GLR, '2023-08-01', wrong as Datum))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected peildatum: a day YYYY-MM-DD, got ${typeof wrong}`)
    expect(errorOf(() => phaseOn(GLR, wrong as Datum, '2023-10-01'))).toBeInstanceOf(RangeError)
    expect(errorOf(() => phaseOn(wrong as never, '2023-08-01', '2023-10-01'))).toBeInstanceOf(RangeError)
  })

  test('refuses what timeline refuses', () => {
    expect(errorOf(() => phaseOn(GLR, '2023-08-01', '2023-10-01', { jaren: 6 }))).toBeInstanceOf(RangeError)
    expect(errorOf(() => phaseOn(TL4, '2023-08-01', '2023-10-01', { einde: '2023-07-31' }))).toBeInstanceOf(RangeError)
  })
})
