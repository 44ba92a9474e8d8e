import type { TijdlijnJaar } from '../rules/timeline.js'
import type { DrawnTimeline } from './description.js'
import { type Frame, gutter, margin, type Run, wrapped } from './layout.js'
import { type Colour, paint } from './palette.js'
import { type Attributes, element, lines, titled } from './svg.js'
import type { LaneName, Words } from './words.js'

/** What the lanes are made of. */
export type Scene = { readonly tijdlijn: DrawnTimeline; readonly frame: Frame; readonly words: Words }

/** A lane of the picture: how high it is, and how it looks with its top at a given height. */
export type Lane = { readonly height: number; readonly draw: (top: number) => string }

/** The colours of a bar and its text; a dashed edge says that something is not there. */
export type Tone = {
  readonly fill: Colour
  readonly stroke: Colour
  readonly text: Colour
  readonly dash?: string
  readonly weight?: 'bold'
}

/** A part of a lane: its text, and the tone of the bar under it where it has one. */
export type Cell = Run<string> & { readonly tone?: Tone | undefined }

/** The size of the text in the lanes. */
export const textSize = 14
/** From one line of that text to the next. */
export const lineHeight = 18
const labelSize = 13
const labelHeight = 15

/** A bar with neutral colours. */
export const plain: Tone = /* #__PURE__ */ Object.freeze({ fill: 'paper', stroke: 'line', text: 'ink' } as const)
/** The bar of what is not there, or not needed. */
export const dashed: Tone = /* #__PURE__ */ Object.freeze({ ...plain, dash: '5 4' } as const)

/** A part for each row. */
export function perRow(rows: readonly TijdlijnJaar[]): readonly Run<TijdlijnJaar>[] {
  return rows.map((value, at) => ({ from: at, to: at + 1, value }))
}

/** A lane of texts, on bars where they have a tone. */
export function textLane(scene: Scene, name: LaneName, cells: readonly Cell[]): Lane {
  return laneOf(scene, name, heightOf(scene, cells), (top, height) =>
    cells.map((cell) => part(scene, name, cell, barOf(scene, cell, top, height))),
  )
}

/** How high a lane must be for these texts. */
export function heightOf(scene: Scene, cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map((cell) => textsOf(scene, cell).length * lineHeight + 16))
}

/** A bar, if it has a tone, with its text in the middle. */
export function barOf(scene: Scene, cell: Cell, top: number, height: number): string {
  const { from, to, tone } = cell
  const x = scene.frame.edge(from)
  const width = scene.frame.edge(to) - x
  const line = { 'stroke-width': 1.5, 'stroke-dasharray': tone?.dash }
  const bar = tone && element('rect', { x, y: top, width, height, ...paint(tone), ...line })
  const texts = textsOf(scene, cell)
  const style = { ...centred(tone?.text ?? 'ink'), 'font-weight': tone?.weight }
  return `${bar ?? ''}${lines(texts, { x: x + width / 2, y: baseline(top, height, texts.length), lineHeight }, style)}`
}

/** The text of a part in lines that leave the edges free, also for a sign that stands on one. */
function textsOf({ frame }: Scene, { from, to, value, tone }: Cell): readonly string[] {
  const size = tone?.weight === 'bold' ? textSize * 1.1 : textSize
  return wrapped(value, (to - from) * frame.columnWidth - (tone === dashed ? 30 : 10), size)
}

/** A part of a lane, with what it says and when in words. */
export function part(
  { tijdlijn, words }: Scene,
  name: LaneName,
  { from, to, value }: Run<string>,
  markup: string,
): string {
  const first = tijdlijn.leerjaren[from] as TijdlijnJaar
  const last = tijdlijn.leerjaren[to - 1] as TijdlijnJaar
  const told = `${words.lane[name]}: ${value}. ${words.span(first.eersteDag, last.laatsteDag)}`
  return element('g', {}, titled(told), markup)
}

/** A lane with its name in the gutter, high enough for both. */
export function laneOf(
  { words }: Scene,
  name: LaneName,
  least: number,
  parts: (top: number, height: number) => readonly string[],
): Lane {
  const label = wrapped(words.lane[name], gutter - 8, labelSize * 1.1)
  const height = Math.max(least, label.length * labelHeight + 4)
  return {
    height,
    draw: (top) => {
      const y = top + (height - label.length * labelHeight) / 2 + 11
      const bold = { 'font-size': labelSize, 'font-weight': 'bold', ...paint({ fill: 'ink' }) }
      const said = lines(label, { x: margin, y, lineHeight: labelHeight }, bold)
      return element('g', { 'data-lane': name }, said, ...parts(top, height))
    },
  }
}

/** The baseline of the first of so many lines that stand in the middle of a height. */
export function baseline(top: number, height: number, count: number): number {
  return top + (height - count * lineHeight) / 2 + 14
}

/** Text around its place. */
export function centred(fill: Colour): Attributes {
  return { 'text-anchor': 'middle', 'font-size': textSize, ...paint({ fill }) }
}
