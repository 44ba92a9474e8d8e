import { match } from 'ts-pattern'
import { outOfRange } from '../concepts/outOfRange.js'
import { cellOf } from '../rules/arguments.js'
import type { Tijdlijn } from '../rules/timeline.js'
import { descriptionOf, type DrawnTimeline, headingOf, notesOf } from './description.js'
import { en } from './en.js'
import { lanesOf } from './lanes.js'
import { frameOf, margin, wrapped } from './layout.js'
import { nl } from './nl.js'
import { paint, styleSheet } from './palette.js'
import { element, escaped, lines, nameOf, titled } from './svg.js'
import type { Words } from './words.js'

/** What a picture holds: its size, what is drawn, and what is told of it. */
type Picture = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly drawn: string
}

/**
 * How does this timeline (tijdlijn) look? An SVG picture as on the DUO slide: a numbered column for each year of the route,
 * a bar for each phase over its years, and below it who pays, who reports absence, when exams may fall, the day on
 * which the vmbo diploma is due and the one on which it was obtained, and the duty to enrol.
 *
 * A route that began before the law gives a picture that says so. Sizes are in pixels; the picture scales with its place.
 * It stands alone (no font, script or link from elsewhere), follows the light or dark preference of who looks, and tells
 * itself in words in its title and description. The same timeline gives the same text, to the letter.
 *
 * @param tijdlijn what `timeline` answered
 * @param language Dutch when left out
 * @returns the text of one `svg` element, without XML declaration
 * @throws RangeError when `tijdlijn` or `language` lies outside its type.
 * @example
 * timelineSvg({ soort: 'voor-de-wet', vanaf: '2020-08-01', source: 'stb-2020-157' }).startsWith('<svg xmlns=') // => true
 * @see source dia-leerroute-2
 * @since 0.1.0
 */
export function timelineSvg(tijdlijn: Tijdlijn, language: 'nl' | 'en' = 'nl'): string {
  const words = cellOf({ nl, en }, language)
  return match(tijdlijn)
    .with({ soort: 'tijdlijn' }, (drawn) => svgOf(pictureOf(drawn, words), language))
    .with({ soort: 'voor-de-wet' }, ({ vanaf }) =>
      svgOf(beforeLaw(words.beforeLaw.heading, words.beforeLaw.text(vanaf)), language),
    )
    .exhaustive(() => {
      throw outOfRange('what timeline answered', tijdlijn)
    })
}

function pictureOf(tijdlijn: DrawnTimeline, words: Words): Picture {
  if (!Array.isArray(tijdlijn.leerjaren) || tijdlijn.leerjaren.length === 0) {
    throw outOfRange('a timeline with leerjaren', tijdlijn.leerjaren)
  }
  const frame = frameOf(tijdlijn.leerjaren.length)
  const heading = headingOf(tijdlijn, words)
  const head = headOf(heading, words.span(tijdlijn.eersteDag, tijdlijn.laatsteDag), frame.width)
  const lanes = lanesOf({ tijdlijn, frame, words })
  let y = head.height
  const drawn: string[] = []
  for (const lane of lanes) {
    drawn.push(lane.draw(y))
    y += lane.height + 8
  }
  const columns = tijdlijn.leerjaren.map((_, at) => frame.edge(at)).concat(frame.edge(tijdlijn.leerjaren.length))
  const grid = columns.map((x) =>
    element('line', { x1: x, y1: head.height, x2: x, y2: y - 8, ...paint({ stroke: 'grid' }) }),
  )
  const notes = notesOf(tijdlijn, words).flatMap((note) => wrapped(note, frame.width - 2 * margin, 13))
  return {
    width: frame.width,
    height: y + 12 + notes.length * 18 + margin - 8,
    title: words.title(heading),
    description: descriptionOf(tijdlijn, words),
    drawn: [
      head.drawn,
      ...grid,
      ...drawn,
      lines(notes, { x: margin, y: y + 18, lineHeight: 18 }, { 'font-size': 13, ...paint({ fill: 'quiet' }) }),
    ].join(''),
  }
}

function beforeLaw(title: string, description: string): Picture {
  const width = 640
  const head = headOf(title, description, width)
  const height = head.height + 4
  const line = { ...paint({ stroke: 'line' }), 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }
  const frame = element('rect', { x: 2, y: 2, width: width - 4, height: height - 4, rx: 6, ...line })
  return { width, height, title, description, drawn: head.drawn + frame }
}

/** The heading and the line under it; its height holds the white space below. */
function headOf(heading: string, under: string, width: number): { readonly height: number; readonly drawn: string } {
  const bold = wrapped(heading, width - 2 * margin, 20 * 1.1)
  const plain = wrapped(under, width - 2 * margin, 14)
  const y = margin + 20
  const below = y + bold.length * 26
  return {
    height: below + plain.length * 20 + 4,
    drawn:
      lines(
        bold,
        { x: margin, y, lineHeight: 26 },
        { 'font-size': 20, 'font-weight': 'bold', ...paint({ fill: 'ink' }) },
      ) + lines(plain, { x: margin, y: below, lineHeight: 20 }, { 'font-size': 14, ...paint({ fill: 'quiet' }) }),
  }
}

function svgOf({ width, height, title, description, drawn }: Picture, language: 'nl' | 'en'): string {
  const name = nameOf(title + description + drawn)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    id: name,
    role: 'img',
    'aria-labelledby': `${name}-title`,
    'aria-describedby': `${name}-desc`,
    lang: language,
    'xml:lang': language,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': 'Arial, Helvetica, sans-serif',
  }
  return element(
    'svg',
    attributes,
    titled(title, { id: `${name}-title` }),
    element('desc', { id: `${name}-desc` }, escaped(description)),
    element('style', {}, styleSheet(name)),
    element('rect', { x: 0, y: 0, width, height, ...paint({ fill: 'paper' }) }),
    drawn,
  )
}
