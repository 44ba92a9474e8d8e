import { describe, expect, test } from 'vitest'
import { frameOf, runsOf, textWidth, wrapped } from '../../src/drawing/layout.js'
import { type Colour, paint, palette, styleSheet } from '../../src/drawing/palette.js'
import { element, escaped, nameOf } from '../../src/drawing/svg.js'
import { read } from './markup.js'

describe('The colours', () => {
  const texts: readonly (readonly [Colour, Colour])[] = [
    ['ink', 'paper'],
    ['quiet', 'paper'],
    ['paper', 'ink'],
    ['onVo', 'vo'],
    ['onMbo', 'mbo'],
    ['onPaleVo', 'paleVo'],
    ['onPaleMbo', 'paleMbo'],
  ]
  const marks: readonly (readonly [Colour, Colour])[] = [
    ['line', 'paper'],
    ['vo', 'paper'],
    ['vo', 'paleVo'],
    ['mbo', 'paper'],
    ['mbo', 'paleMbo'],
    ['due', 'paper'],
  ]
  const shades = ['light', 'dark'] as const

  test.each(shades.flatMap((shade) => texts.map(([on, ground]) => [shade, on, ground] as const)))(
    'give in %s text of %s on %s a contrast of 4.5 or more',
    (shade, on, ground) => {
      expect(contrast(palette[on][shade], palette[ground][shade])).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(shades.flatMap((shade) => marks.map(([on, ground]) => [shade, on, ground] as const)))(
    'give in %s marks of %s on %s a contrast of 3 or more',
    (shade, on, ground) => {
      expect(contrast(palette[on][shade], palette[ground][shade])).toBeGreaterThanOrEqual(3)
    },
  )

  test('are light in the attributes and dark in the style sheet', () => {
    expect(paint({ fill: 'vo', stroke: 'ink' })).toEqual({
      class: 'f-vo s-ink',
      fill: palette.vo.light,
      stroke: palette.ink.light,
    })
    expect(paint({ stroke: 'due' })).toEqual({ class: 's-due', fill: 'none', stroke: palette.due.light })
    expect(styleSheet('a')).toContain(`#a .f-vo{fill:${palette.vo.dark}}`)
    expect(styleSheet('a')).toContain('@media screen and (prefers-color-scheme:dark){')
  })
})

/** Contrast of two colours as WCAG 2 computes it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('The elements', () => {
  test('escape what XML reserves, and what it does not allow at all', () => {
    expect(escaped(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;')
    expect(escaped('a\u0000b\uD800c\uFFFEd\u{1F600}\n')).toBe('a\uFFFDb\uFFFDc\uFFFDd\u{1F600}\n')
  })

  test('leave absent attributes out, and close what is empty', () => {
    expect(element('rect', { x: 1, rx: undefined, fill: '"' })).toBe('<rect x="1" fill="&quot;"/>')
    expect(element('g', {}, '<a/>', '<b/>')).toBe('<g><a/><b/></g>')
  })

  test('have a name that hangs on their markup', () => {
    expect(nameOf('a')).toMatch(/^timeline-[0-9a-z]+$/)
    expect(nameOf('a')).toBe(nameOf('a'))
    expect(nameOf('a')).not.toBe(nameOf('b'))
  })
})

describe('The layout', () => {
  test('has a column for each row, wide enough for its text and together for a page', () => {
    expect(frameOf(6).columnWidth).toBe(118)
    expect(frameOf(1).width).toBe(640)
    expect(frameOf(3).width).toBeGreaterThan(636)
    expect(frameOf(8).edge(8)).toBe(frameOf(8).width - 16)
  })

  test('makes runs of equal neighbours', () => {
    expect(runsOf(['a', 'a', 'b', 'a'])).toEqual([
      { from: 0, to: 2, value: 'a' },
      { from: 2, to: 3, value: 'b' },
      { from: 3, to: 4, value: 'a' },
    ])
    expect(runsOf([])).toEqual([])
  })

  test('takes a capital and an m for wider than an i', () => {
    expect(textWidth('m', 10)).toBeGreaterThan(textWidth('A', 10))
    expect(textWidth('A', 10)).toBeGreaterThan(textWidth('a', 10))
    expect(textWidth('a', 10)).toBeGreaterThan(textWidth('t', 10))
    expect(textWidth('t', 10)).toBeGreaterThan(textWidth('i', 10))
    expect(textWidth('', 10)).toBe(0)
  })

  test('breaks at a space, and at a hyphen only in a word that is too wide', () => {
    expect(wrapped('een mbo-niveau', 90, 14)).toEqual(['een', 'mbo-niveau'])
    expect(wrapped('een mbo-niveau', 60, 14)).toEqual(['een', 'mbo-', 'niveau'])
    expect(wrapped('een mbo-niveau', 400, 14)).toEqual(['een mbo-niveau'])
  })
})

describe('The reader of markup in these tests', () => {
  test.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    'a',
    '',
    '<a>&</a>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a>></a>',
    '<a b="<"/>',
  ])('refuses %j', (xml) => {
    expect(() => read(xml)).toThrow(Error)
  })
})
