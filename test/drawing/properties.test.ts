import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameOf, textWidth } from '../../src/drawing/layout.js'
import { timelineSvg } from '../../src/drawing/timelineSvg.js'
import { all, lane, type Markup, named, number, read } from './markup.js'
import { anyTimeline, type DrawnTimeline, drawnStories } from './samples.js'

const runs = { numRuns: 200 }
const language = fc.constantFrom('nl' as const, 'en' as const)

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** About the place a text takes; wider than in most typefaces. */
function boxOf(text: Markup): Box {
  const size = number(text, 'font-size')
  const width = textWidth(text.text, size)
  const anchor = text.attributes['text-anchor']
  const left = number(text, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  return { left, right: left + width, top: number(text, 'y') - size * 0.75, bottom: number(text, 'y') + size * 0.2 }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** Where an element ends on the right and at the bottom, and begins on the left and at the top. */
function extentOf(each: Markup): Box {
  if (each.name === 'text') return boxOf(each)
  if (each.name === 'circle') {
    const [x, y, r] = [number(each, 'cx'), number(each, 'cy'), number(each, 'r')]
    return { left: x - r, right: x + r, top: y - r, bottom: y + r }
  }
  if (each.name === 'rect') {
    const [x, y] = [number(each, 'x'), number(each, 'y')]
    return { left: x, right: x + number(each, 'width'), top: y, bottom: y + number(each, 'height') }
  }
  const points = [
    ...(
      each.attributes['d'] ??
      `M${each.attributes['x1']} ${each.attributes['y1']}L${each.attributes['x2']} ${each.attributes['y2']}`
    ).matchAll(/([\d.]+) ([\d.]+)/g),
  ]
  const xs = points.map(([, x]) => Number(x))
  const ys = points.map(([, , y]) => Number(y))
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** The bars of a lane, from left to right, with what they say. */
function bars(root: Markup, name: string): readonly { left: number; right: number; said: string }[] {
  const groups = lane(root, name)?.children.filter((child) => child.name === 'g') ?? []
  return groups.flatMap((group) => {
    const said = named(group, 'text')
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('- ', '-')
    return named(group, 'rect').map((rect) => ({ ...extentOf(rect), said }))
  })
}

const payers = {
  'vo-bekostiging': 'vo-bekostiging',
  'mbo-bekostiging': 'mbo-bekostiging',
  'geen-bekostiging': 'geen bekostiging',
}

/** Do the bars follow each other from the first edge to the last, and does each year lie under what it says? */
function isTiled(tijdlijn: DrawnTimeline): boolean {
  const root = read(timelineSvg(tijdlijn))
  const rows = tijdlijn.leerjaren
  const frame = frameOf(rows.length)
  const tiles = (name: string): boolean => {
    const found = bars(root, name)
    const edges = [frame.edge(0), ...found.map(({ right }) => right)]
    return found.every(({ left }, at) => left === edges[at]) && edges.at(-1) === frame.edge(rows.length)
  }
  const over = (name: string, at: number): string | undefined =>
    bars(root, name).find(({ left, right }) => left <= frame.edge(at) && frame.edge(at + 1) <= right)?.said
  return (
    ['fase', 'bekostiging', 'verzuimmelding'].every(tiles) &&
    rows.every(
      ({ fase, bekostiging }, at) => over('fase', at) === fase && over('bekostiging', at) === payers[bekostiging],
    )
  )
}

describe('In every picture', () => {
  test.each(drawnStories)('of %s the bars cover exactly their years', (_, tijdlijn) => {
    expect(isTiled(tijdlijn)).toBe(true)
  })

  test('the bars tile the years of the route', () => {
    fc.assert(
      fc.property(anyTimeline(), (tijdlijn) => {
        expect(isTiled(tijdlijn)).toBe(true)
      }),
      runs,
    )
  })

  test('everything lies inside, and every number is one', () => {
    fc.assert(
      fc.property(anyTimeline(), language, (tijdlijn, each) => {
        const svg = timelineSvg(tijdlijn, each)
        expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/)
        const root = read(svg)
        const [width, height] = [number(root, 'width'), number(root, 'height')]
        const placed = all(root).filter(({ name }) => /^(?:text|rect|circle|line|path)$/.test(name))
        const outside = placed.filter((element) => {
          const { left, right, top, bottom } = extentOf(element)
          return !(left >= 0 && right <= width && top >= 0 && bottom <= height)
        })
        expect(outside).toEqual([])
      }),
      runs,
    )
  })

  test('no text runs through another', () => {
    fc.assert(
      fc.property(anyTimeline(), language, (tijdlijn, each) => {
        const placed = named(read(timelineSvg(tijdlijn, each)), 'text').map((text) => ({
          ...boxOf(text),
          said: text.text,
        }))
        const clashes = placed.flatMap((one, at) =>
          placed
            .slice(at + 1)
            .filter((other) => overlap(one, other))
            .map((other) => [one.said, other.said]),
        )
        expect(clashes).toEqual([])
      }),
      runs,
    )
  })

  test('no mark of a day stands on another, or on words', () => {
    fc.assert(
      fc.property(anyTimeline(), language, (tijdlijn, each) => {
        const root = read(timelineSvg(tijdlijn, each))
        const found = lane(root, 'vmboDiploma') ?? root
        const marks = named(found, 'path').map(extentOf)
        const words = named(found, 'text').map(boxOf)
        const clashes = marks.filter((mark, at) => [...marks.slice(at + 1), ...words].some((box) => overlap(mark, box)))
        expect(clashes).toEqual([])
      }),
      runs,
    )
  })

  test('a diploma that was obtained has its mark in its own year', () => {
    fc.assert(
      fc.property(anyTimeline(), language, (tijdlijn, each) => {
        const root = read(timelineSvg(tijdlijn, each))
        const frame = frameOf(tijdlijn.leerjaren.length)
        const marks = named(lane(root, 'vmboDiploma') ?? root, 'g').filter((group) =>
          /: (?:behaald|obtained) \d/.test(group.children[0]?.text ?? ''),
        )
        const columns = tijdlijn.leerjaren.flatMap((row, at) => (row.vmboDiplomaBehaald === undefined ? [] : [at]))
        expect(marks).toHaveLength(columns.length)
        for (const [at, column] of columns.entries()) {
          const [{ left, right } = { left: 0, right: 0 }] = named(marks[at] ?? root, 'path').map(extentOf)
          expect(left).toBeGreaterThanOrEqual(frame.edge(column))
          expect(right).toBeLessThanOrEqual(frame.edge(column + 1))
        }
      }),
      runs,
    )
  })

  test('the same timeline gives the same text, and another timeline another id', () => {
    fc.assert(
      fc.property(anyTimeline(), anyTimeline(), (one, other) => {
        const [first, second] = [timelineSvg(one), timelineSvg(other)]
        expect(timelineSvg(structuredClone(one))).toBe(first)
        const same = read(first).attributes['id'] === read(second).attributes['id']
        expect(same).toBe(first === second)
      }),
      runs,
    )
  })
})
