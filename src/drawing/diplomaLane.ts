import type { Datum } from '../concepts/datum.js'
import type { TijdlijnJaar } from '../rules/timeline.js'
import { unmarkedDiploma } from './description.js'
import {
  baseline,
  dashed,
  type Lane,
  laneOf,
  lineHeight,
  part,
  perRow,
  type Scene,
  textLane,
  textSize,
} from './lane.js'
import { type Run, runsOf, textWidth, wrapped } from './layout.js'
import { paint } from './palette.js'
import { diamond, mortarboard } from './signs.js'
import { element, lines } from './svg.js'

/** A mark with its words on one side of it. */
type Mark = {
  readonly run: Run<string>
  readonly x: number
  readonly side: 'left' | 'right'
  readonly texts: readonly string[]
  readonly sign: (place: { readonly x: number; readonly top: number; readonly height: number }) => string
}

/** From the middle of a mark to its words. */
const gap = 18
/** From the middle of a mark within a row to the edge of that row, at the least. */
const inset = 16
/** What the longest word beside a mark takes, with the gap. */
const leastRoom = 100

/**
 * The days of the vmbo diploma: by which it must be there, and on which it was obtained. These stand on a line each, so that
 * their words do not meet, however close the days are. Without any such day the lane says why.
 */
export function diplomaLane(scene: Scene): Lane {
  const tracks = [dueMarks(scene), obtainedMarks(scene)].flatMap((marks) =>
    marks.length === 0
      ? []
      : [{ marks, height: Math.max(...marks.map(({ texts }) => texts.length)) * lineHeight + 16 }],
  )
  const height = tracks.reduce((sum, track) => sum + track.height, 0)
  if (height === 0) return unmarkedLane(scene)
  return laneOf(scene, 'vmboDiploma', height, (top) =>
    tracks.flatMap((track, at) => {
      const above = tracks.slice(0, at).reduce((sum, each) => sum + each.height, 0)
      return track.marks.map((mark) => drawn(scene, mark, top + above, track.height))
    }),
  )
}

/** What is said instead of a day: what the last route asks. */
function unmarkedLane(scene: Scene): Lane {
  const { tijdlijn, words } = scene
  const value = unmarkedDiploma(tijdlijn, words)
  const to = tijdlijn.leerjaren.length
  const last = runsOf(tijdlijn.leerjaren.map(({ leerroute }) => leerroute)).slice(-1)
  return textLane(
    scene,
    'vmboDiploma',
    last.map(({ from }) => ({ from, to, value, tone: dashed })),
  )
}

/** The day by which it must be there, at the end of the row that holds it. */
function dueMarks({ tijdlijn, frame, words }: Scene): readonly Mark[] {
  const due = perRow(tijdlijn.leerjaren).flatMap(({ to, value: { vmboDiplomaUiterlijk: datum } }) =>
    datum === undefined ? [] : [{ to, value: words.due(datum) }],
  )
  return due.map(({ to, value }, at) => {
    const from = due[at - 1]?.to ?? 0
    const texts = wrapped(value, (to - from) * frame.columnWidth - gap - inset, textSize)
    return { run: { from, to, value }, x: frame.edge(to), side: 'left', texts, sign: diamond }
  })
}

/** The day on which it was obtained, where that day lies in its row, with its words before it, or after it where there is more room. */
function obtainedMarks({ tijdlijn, frame, words }: Scene): readonly Mark[] {
  const obtained = perRow(tijdlijn.leerjaren).flatMap(({ from, to, value: row }) =>
    row.vmboDiplomaBehaald === undefined
      ? []
      : [{ from, to, value: words.obtained(row.vmboDiplomaBehaald), share: shareOf(row, row.vmboDiplomaBehaald) }],
  )
  return obtained.map(({ share, ...run }, at) => {
    const start = frame.edge(obtained[at - 1]?.to ?? 0)
    const end = frame.edge(at === obtained.length - 1 ? tijdlijn.leerjaren.length : run.to)
    const day = Math.round(frame.edge(run.from) + share * frame.columnWidth)
    const within = Math.min(Math.max(day, frame.edge(run.from) + inset), frame.edge(run.to) - inset)
    const room = Math.min(textWidth(run.value, textSize) + gap, end - within)
    const side = room > within - start ? 'right' : 'left'
    const x = side === 'right' ? Math.min(within, end - leastRoom) : Math.max(within, start + leastRoom)
    const texts = wrapped(run.value, (side === 'right' ? end - x : x - start) - gap, textSize)
    return { run, x, side, texts, sign: ({ top, height }) => mortarboard({ x, y: top + height / 2 }) }
  })
}

/** About which share of the row has passed on this day: as near as a pixel is wide. */
function shareOf({ eersteDag, laatsteDag }: TijdlijnJaar, datum: Datum): number {
  const begin = monthsAt(eersteDag)
  return (monthsAt(datum) - begin) / (monthsAt(laatsteDag) + 1 / 31 - begin)
}

function monthsAt(datum: Datum): number {
  return Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) + Number(datum.slice(8)) / 31
}

function drawn(scene: Scene, { run, x, side, texts, sign }: Mark, top: number, height: number): string {
  const width = Math.max(...texts.map((text) => textWidth(text, textSize)))
  const place =
    side === 'left'
      ? { x: x - gap, left: x - gap - width, anchor: 'end' }
      : { x: x + gap, left: x + gap, anchor: 'start' }
  // Paper under the words, so that no line of the grid runs through them.
  const ground = { x: place.left, y: top + 4, width, height: height - 8, ...paint({ fill: 'paper' }) }
  const style = { 'text-anchor': place.anchor, 'font-size': textSize, ...paint({ fill: 'ink' }) }
  const said = lines(texts, { x: place.x, y: baseline(top, height, texts.length), lineHeight }, style)
  return part(scene, 'vmboDiploma', run, element('rect', ground) + said + sign({ x, top, height }))
}
