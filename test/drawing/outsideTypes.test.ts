import { describe, expect, test } from 'vitest'
import { timelineSvg } from '../../src/drawing/timelineSvg.js'
import type { Tijdlijn } from '../../src/rules/timeline.js'
import { all, named, read } from './markup.js'
import { drawn, row } from './samples.js'

describe('A call outside the types', () => {
  const wrong = (changes: object): Tijdlijn => drawn([row(changes)])

  test.each([
    ['a language', () => timelineSvg(drawn([row()]), 'de' as 'nl')],
    ['a kind of timeline', () => timelineSvg({ soort: 'geen' } as unknown as Tijdlijn)],
    ['nothing', () => timelineSvg(undefined as unknown as Tijdlijn)],
    ['no years', () => timelineSvg({ ...drawn([row()]), leerjaren: [] } as unknown as Tijdlijn)],
    ['no list of years', () => timelineSvg({ soort: 'tijdlijn' } as unknown as Tijdlijn)],
  ])('with %s throws a RangeError', (_, call) => {
    expect(call).toThrow(RangeError)
  })

  test.each([
    ['a day', { eersteDag: '2025-13-01' }],
    ['the day of the diploma', { vmboDiplomaBehaald: '2026-06-31' }],
    ['a phase', { fase: 'PO-fase' }],
    ['a budget', { bekostiging: 'po-bekostiging' }],
    ['who reports', { verzuimmelding: 'ouders' }],
    ['a duty to enrol', { rodVo: 'misschien' }],
  ])('with %s that is none throws a RangeError in both languages', (_, changes) => {
    expect(() => timelineSvg(wrong(changes))).toThrow(RangeError)
    expect(() => timelineSvg(wrong(changes), 'en')).toThrow(RangeError)
  })

  test('with a route that is none throws a RangeError in both languages', () => {
    const leerroute = { soort: 'XLR', leerweg: 'BB', niveau: 2 } as unknown as Extract<
      Tijdlijn,
      { soort: 'tijdlijn' }
    >['leerroute']
    expect(() => timelineSvg(drawn([row()], { leerroute }))).toThrow(RangeError)
    expect(() => timelineSvg(drawn([row()], { leerroute }), 'en')).toThrow(RangeError)
  })

  test('cannot put markup in the picture', () => {
    const schooljaar = '</title><script>"&\u0000' as '2025-2026'
    const svg = timelineSvg(drawn([row({ schooljaar })]))
    expect(named(read(svg), 'script')).toEqual([])
    const told = all(read(svg)).map(({ text }) => text)
    expect(told.join(' ')).toContain('</title><script>"&\uFFFD')
  })
})
