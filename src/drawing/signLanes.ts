import type { TijdlijnJaar } from '../rules/timeline.js'
import { examInWords, isFreeOfExam } from './description.js'
import {
  barOf,
  baseline,
  centred,
  dashed,
  heightOf,
  type Lane,
  laneOf,
  lineHeight,
  part,
  perRow,
  type Scene,
  textSize,
} from './lane.js'
import { runsOf, textWidth } from './layout.js'
import { paint } from './palette.js'
import { chips, registrationSign, ring } from './signs.js'
import { lines } from './svg.js'

/** The years of the route, in a closed ring; a year that is done again stands in an open one. */
export function yearLane(scene: Scene): Lane {
  const { tijdlijn, frame, words } = scene
  const repeats = tijdlijn.leerjaren.some(({ doublure }) => doublure)
  return laneOf(scene, 'leerjaar', repeats ? 58 : 38, (top) =>
    perRow(tijdlijn.leerjaren).map(({ from, to, value: row }) => {
      const x = (frame.edge(from) + frame.edge(to)) / 2
      const again = row.doublure ? lines([words.repeated], { x, y: top + 51, lineHeight }, centred('ink')) : ''
      const form = row.doublure ? 'open' : 'closed'
      const number = ring({ x, y: top + 19, text: String(row.leerjaar), form })
      return part(scene, 'leerjaar', { from, to, value: words.year(row) }, number + again)
    }),
  )
}

/** The periods of the central exam; the third stands on the edge of its year, because it falls directly after it. */
export function examLane(scene: Scene): Lane {
  const { tijdlijn, frame, words } = scene
  const rows = tijdlijn.leerjaren
  const parts = runsOf(rows.map((_, at) => (isFreeOfExam(rows, at) ? 'free' : at))).map(({ from, to, value }) => {
    const row = rows[from] as TijdlijnJaar
    return { from, to, row, value: examInWords(rows, from, words), tone: value === 'free' ? dashed : undefined }
  })
  const bars = parts.filter(({ tone }) => tone !== undefined)
  return laneOf(scene, 'tijdvakken', Math.max(34, heightOf(scene, bars)), (top, height) => {
    const y = top + height / 2
    // Bars first: a third period stands half on the bar that follows it.
    return [...bars, ...parts.filter(({ tone }) => tone === undefined)].map(({ row, ...cell }) => {
      if (cell.tone) return part(scene, 'tijdvakken', cell, barOf(scene, cell, top, height))
      const edge = frame.edge(cell.to)
      const x = (frame.edge(cell.from) + edge) / 2
      const none = row.tijdvakken.length === 0 ? lines(['–'], { x, y: y + 5, lineHeight }, centred('quiet')) : ''
      return part(scene, 'tijdvakken', cell, none + chips({ x, y, edge }, row.tijdvakken))
    })
  })
}

/** Whether the pupil must, may or may not be enrolled in a register: a sign of its own form, and the word. */
export function registrationLane(scene: Scene, name: 'rodVo' | 'rodMbo'): Lane {
  const { tijdlijn, frame, words } = scene
  const all = tijdlijn.leerjaren.flatMap(({ rodVo, rodMbo }) => [rodVo, rodMbo])
  const widest = Math.max(...all.map((registratie) => textWidth(words.registration(registratie), textSize)))
  return laneOf(scene, name, 34, (top, height) =>
    perRow(tijdlijn.leerjaren).map(({ from, to, value: row }) => {
      const value = words.registration(row[name])
      const x = (frame.edge(from) + frame.edge(to) - widest - 22) / 2
      const style = { 'font-size': textSize, ...paint({ fill: 'ink' }) }
      const said = lines([value], { x: x + 22, y: baseline(top, height, 1), lineHeight }, style)
      const sign = registrationSign(row[name], { x: x + 8, y: top + height / 2 })
      return part(scene, name, { from, to, value }, sign + said)
    }),
  )
}
