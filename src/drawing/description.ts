import type { Datum } from '../concepts/datum.js'
import type { Tijdlijn, TijdlijnJaar } from '../rules/timeline.js'
import { endsEarly, phaseName, type Words } from './words.js'

/** A timeline that has years: the case in which there is something to draw. */
export type DrawnTimeline = Extract<Tijdlijn, { soort: 'tijdlijn' }>

/** What stands above the picture: the route, and what it was before when it changed. */
export function headingOf({ leerroute, leerjaren }: DrawnTimeline, words: Words): string {
  const [{ leerroute: first }] = leerjaren
  return words.heading(leerroute, first === leerroute.soort ? undefined : first)
}

/** What stands under the picture: what its marks alone do not tell. */
export function notesOf({ leerjaren, laatsteDag, vmboDiploma }: DrawnTimeline, { note }: Words): readonly string[] {
  const notes: string[] = []
  for (const [at, row] of leerjaren.entries()) {
    if (at > 0 && row.leerroute !== leerjaren[at - 1]?.leerroute) notes.push(note.change(row.leerroute, row.eersteDag))
  }
  if (leerjaren.some(({ doublure }) => doublure)) notes.push(note.repeated)
  if (leerjaren.some(({ tijdvakken }) => tijdvakken.includes(3))) notes.push(note.period3)
  for (const { tijdvakken, vmboDiplomaUiterlijk } of leerjaren) {
    if (vmboDiplomaUiterlijk !== undefined && tijdvakken.includes(3) && !obtainedBy(leerjaren, vmboDiplomaUiterlijk)) {
      notes.push(note.diplomaInPeriod3(vmboDiplomaUiterlijk))
    }
  }
  if (vmboDiploma !== undefined && vmboDiploma > laatsteDag) notes.push(note.obtainedLater(vmboDiploma))
  if (leerjaren.every(({ fase }) => fase === 'VO-fase')) notes.push(note.noMbo)
  if (leerjaren.every(({ bekostiging }) => bekostiging === 'geen-bekostiging')) notes.push(note.unfunded)
  if (leerjaren.slice(-1).some(endsEarly)) notes.push(note.stops(laatsteDag))
  return notes
}

/** The whole picture in words, one row of the timeline a line, for who cannot see it. */
export function descriptionOf(tijdlijn: DrawnTimeline, words: Words): string {
  const { leerjaren, eersteDag, laatsteDag } = tijdlijn
  const years = new Set(leerjaren.map(({ schooljaar }) => schooljaar)).size
  return [
    words.note.length(eersteDag, laatsteDag, years),
    ...leerjaren.map((row, at) => rowInWords(row, examInWords(leerjaren, at, words), words)),
    ...diplomaInWords(tijdlijn, words),
    ...notesOf(tijdlijn, words),
  ].join('\n')
}

function rowInWords(row: TijdlijnJaar, exam: string, words: Words): string {
  const { lane } = words
  const { vmboDiplomaUiterlijk: due, vmboDiplomaBehaald: obtained } = row
  const diploma = [due && words.due(due), obtained && words.obtained(obtained)].filter(Boolean).join(', ')
  const facts = [
    [lane.schooljaar, row.schooljaar],
    [lane.periode, words.span(row.eersteDag, row.laatsteDag)],
    [lane.leerroute, row.leerroute],
    [lane.fase, phaseName(row.fase)],
    [lane.bekostiging, words.funding(row.bekostiging)],
    [lane.verzuimmelding, words.reporter(row.verzuimmelding)],
    [lane.tijdvakken, exam],
    ...(diploma === '' ? [] : [[lane.vmboDiploma, diploma]]),
    [lane.rodVo, words.registration(row.rodVo)],
    [lane.rodMbo, words.registration(row.rodMbo)],
  ]
  const year = words.year(row)
  return `${year.charAt(0).toUpperCase()}${year.slice(1)}. ${facts.map(([name, fact]) => `${name}: ${fact}.`).join(' ')}`
}

/** What no row says about the vmbo diploma. */
function diplomaInWords(tijdlijn: DrawnTimeline, words: Words): readonly string[] {
  const isMarked = tijdlijn.leerjaren.some((row) => row.vmboDiplomaUiterlijk ?? row.vmboDiplomaBehaald)
  return isMarked ? [] : [`${words.lane.vmboDiploma}: ${unmarkedDiploma(tijdlijn, words)}.`]
}

/** What is said of the vmbo diploma where no row marks a day: it is due after the last, or is not needed. */
export function unmarkedDiploma({ diplomaDeadline }: DrawnTimeline, words: Words): string {
  return diplomaDeadline.soort === 'uiterlijk' ? words.dueLater(diplomaDeadline.datum) : words.noDiploma
}

/** The periods of the central exam in a row, or why there are none. */
export function examInWords(rows: DrawnTimeline['leerjaren'], at: number, words: Words): string {
  return isFreeOfExam(rows, at) ? words.noExam : words.periods((rows[at] as TijdlijnJaar).tijdvakken)
}

/** Is it the route that asks no exam in this row? Once the diploma is there, it no longer is. */
export function isFreeOfExam(rows: DrawnTimeline['leerjaren'], at: number): boolean {
  const { leerroute, tijdvakken } = rows[at] as TijdlijnJaar
  return leerroute === 'GLR' && tijdvakken.length === 0 && !isObtainedBefore(rows, at)
}

/** Was the diploma there before this row? */
function isObtainedBefore(rows: DrawnTimeline['leerjaren'], at: number): boolean {
  return rows.slice(0, at).some(({ vmboDiplomaBehaald }) => vmboDiplomaBehaald !== undefined)
}

/** Does a row say that the diploma was there on this day? */
function obtainedBy(rows: DrawnTimeline['leerjaren'], datum: Datum): boolean {
  return rows.some(({ vmboDiplomaBehaald }) => vmboDiplomaBehaald !== undefined && vmboDiplomaBehaald <= datum)
}
