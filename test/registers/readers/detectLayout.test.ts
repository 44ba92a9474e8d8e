import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectLayout } from '../../../src/registers/readers/detectLayout.js'
import { delivered } from './gather.js'

describe('The layout of a file', () => {
  test.each([
    ['RO_99XX_20250801_20260731.csv', 'RO'],
    ['RO_99XY_20250801_20260731.csv', 'RO'],
    ['RO_99XZ_20250801_20260731.csv', 'RO'],
    ['GRONDSLAG_IP_MBO_99XX_20251105_2025.csv', 'GRONDSLAG-IP'],
    ['GRONDSLAG_IP_MBO_99XX_20251106_2025.csv', 'GRONDSLAG-IP'],
    ['TBGI_99XX_2027_20261105.xml', 'TBG-i'],
  ])('of %s is %s, with and without its name', (name, layout) => {
    expect(detectLayout(delivered(name))).toBe(layout)
    expect(detectLayout(delivered(name), `C:\\in\\${name}`)).toBe(layout)
  })

  test.each(['rod-vo.csv', 'rod-mbo.csv', 'rod-fouten.csv'])('of the example %s is ROD-CSV', (name) => {
    expect(detectLayout(readFileSync(`docs/examples/${name}`), name)).toBe('ROD-CSV')
  })

  test.each([
    ['', undefined, undefined],
    ['VLP', undefined, undefined],
    ['VLP|2025-2026|99XX|2025-11-01|2025-11-05', 'OBO_99XX_2025_20251105.CSV', undefined],
    ['VLP|99xx|2025-08-01|2026-07-31|2026-08-03', 'RO_99XX_20250801_20260731.CSV', 'RO'],
    ['VLP|99xx|2025-08-01|2026-07-31|2026-08-03', 'other.csv', undefined],
    ['<html>', 'TBGI_99XX_2027_20261105.XML', undefined],
    ['\uFEFF<?xml version="1.0"?>\r\n<Bekostigingsgrondslagen/>', undefined, 'TBG-i'],
    ['"BRIN","Opleidingskenmerk"', undefined, 'ROD-CSV'],
    ['BRIN;Naam', undefined, undefined],
    ['Naam;Leerroute', undefined, undefined],
    ['SLR;1;1', 'GRONDSLAG_IP_MBO_99XX_20251105_2025.csv', 'GRONDSLAG-IP'],
    ['SLR;1;1', 'RO_99XX_20250801_20260731.CSV', 'RO'],
    ['SLR;1;1', 'other.csv', undefined],
    ['SLR;1;1', undefined, undefined],
    ['XSLR;1;1', 'RO_99XX_20250801_20260731.CSV', undefined],
    ['\n  VLP|99XX|2025-08-01|2026-07-31|2026-08-01', undefined, 'RO'],
    ['VLP|99XX|x2025-08-01|2026-07-31', undefined, undefined],
    ['VLP|99XX|2025-08-01x|2026-07-31', undefined, undefined],
    ['""BRIN;Opleidingskenmerk', undefined, undefined],
    ['BRIN"";Opleidingskenmerk', undefined, undefined],
    [`<a>${' '.repeat(5000)}<Bekostigingsgrondslagen/>`, undefined, undefined],
    ['SLR|1|1|1|1|1|1|1|1|1', undefined, 'RO'],
    ['SLR;1;1;1;1;1;1;1;1;1;1;1', undefined, 'GRONDSLAG-IP'],
  ])('of %j called %s is %s', (text, name, layout) => {
    expect(detectLayout(text, name)).toBe(layout)
  })

  test('is asked of text or bytes', () => {
    expect(() => detectLayout(1 as never)).toThrow(RangeError)
    expect(() => detectLayout('', 1 as never)).toThrow(RangeError)
  })
})
