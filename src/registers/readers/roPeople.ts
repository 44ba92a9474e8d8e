import type { Brin } from '../../concepts/brin.js'
import { dayBefore } from '../../concepts/calendar.js'
import type { Datum } from '../../concepts/datum.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { cellReader, isoOrSpreadsheetDay, withLostZeros } from './cells.js'
import type { RecordTaker } from './delivery.js'
import { hasRoute, mboRecord } from './mboRecord.js'
import type { Outbox } from './outbox.js'

/** One ISP: the day it begins, and its cells when it carries a route. */
type Period = {
  readonly regel: number
  readonly begin: Datum
  readonly cells: readonly string[] | undefined
  readonly isSemicolon: boolean
}

/** One ISG with its ISP. The end is not known where the ISG is absent or its last day cannot be read. */
type Enrolment = {
  readonly end: Datum | undefined
  readonly isEndKnown: boolean
  readonly periods: Period[]
}

/** What the records of the people in an RO come to. */
export type RoPeople = {
  readonly person: RecordTaker
  readonly enrolment: RecordTaker
  readonly period: RecordTaker
  /** A line was lost: a record of this soort, or who knows which. */
  readonly lost: (soort?: string) => void
  /** This person is complete. */
  readonly complete: () => void
}

/** More periods than this no person has; it bounds what is kept of one. */
const mostPeriods = 1000

/**
 * Keeps the periods of one person until the next person comes, because an RO tells the end of a period only by the begin of the
 * next. Records are brought together by their keys (person and volgnummer), not by their order.
 */
export function roPeople(brinAt: (regel: number) => Brin | undefined, outbox: Outbox<MboInschrijving>): RoPeople {
  let current: string | undefined
  const cellsIn = cellReader(outbox, isoOrSpreadsheetDay)
  const latest = new Map<string, Enrolment>()
  let all: Enrolment[] = []
  let kept = 0
  let isIncomplete = false
  let isLineLost = false

  function complete(): void {
    for (const enrolment of all) told(enrolment)
    latest.clear()
    all = []
    kept = 0
    isIncomplete = false
  }

  /** Every record names its person itself, so that a PER that is lost costs nothing. */
  function at(cells: readonly string[], regel: number): void {
    const person = `${cells[1]}|${cells[2]}`
    if (person === current) return
    complete()
    current = person
    if (!isLineLost) outbox.fault(regel, 'person-not-announced')
    isLineLost = false
  }

  function added(volgnummer: string, enrolment: Enrolment): Enrolment {
    latest.set(volgnummer, enrolment)
    all.push(enrolment)
    return enrolment
  }

  function isFull(regel: number): boolean {
    kept++
    if (kept > mostPeriods) outbox.fault(regel, 'too-many-periods', undefined, { hoogstens: mostPeriods })
    return kept > mostPeriods
  }

  function told({ periods, end, isEndKnown }: Enrolment): void {
    periods.sort((one, other) => (one.begin < other.begin ? -1 : one.begin > other.begin ? 1 : 0))
    // From the last to the first, so that the next one that begins later is at hand; told from the first to the last.
    const nexts: (Datum | undefined)[] = periods.map(() => undefined)
    for (let place = periods.length - 2; place >= 0; place--) {
      const next = (periods[place + 1] as Period).begin
      nexts[place] = next === (periods[place] as Period).begin ? nexts[place + 1] : next
    }
    periods.forEach((period, place) => {
      if (place > 0 && periods[place - 1]?.begin === period.begin) outbox.fault(period.regel, 'period-repeated')
      if (period.cells === undefined) return
      const next = nexts[place]
      const record = recordOf(period.cells, period, next === undefined ? end : earliest(dayBefore(next), end))
      if (record === undefined) return
      outbox.record(period.regel, record)
      if (isIncomplete || (next === undefined && !isEndKnown)) outbox.fault(period.regel, 'end-not-certain')
    })
  }

  function recordOf(cells: readonly string[], { regel, begin, isSemicolon }: Period, lastDay: Datum | undefined) {
    const read = cellsIn.at(regel)
    const [, bsn = '', onderwijsnummer, , , opleidingcode, leertraject, niveau, indicatie] = cells
    const leerling = read.leerling(isSemicolon ? withLostZeros(bsn) : bsn, onderwijsnummer)
    return mboRecord(
      {
        opleidingcode,
        leertraject,
        niveau,
        indicatie,
        onderwijsaanbieder: cells[10],
        leerroute: cells[12],
        fase: cells[13],
      },
      { brin: brinAt(regel), leerling, begindatum: begin, einddatum: lastDay },
      'rod-mbo-indicatie-ro',
      read,
    )
  }

  return {
    person: (cells) => {
      complete()
      current = `${cells[1]}|${cells[2]}`
      isLineLost = false
    },
    enrolment: (cells, regel) => {
      at(cells, regel)
      const read = cellsIn.at(regel)
      read.day(read.required(cells[4], 'Datum inschrijving'), 'Datum inschrijving')
      const end = read.day(cells[6], 'Datum uitschrijving werkelijk')
      const volgnummer = read.required(cells[3], 'Inschrijvingvolgnummer')
      if (volgnummer === undefined || isFull(regel)) return
      if (latest.has(volgnummer)) outbox.fault(regel, 'enrolment-repeated')
      added(volgnummer, { end, isEndKnown: !cells[6] || end !== undefined, periods: [] })
    },
    period: (cells, regel, isSemicolon) => {
      at(cells, regel)
      const read = cellsIn.at(regel)
      const begin = read.day(read.required(cells[4], 'Datum begin'), 'Datum begin')
      const volgnummer = read.required(cells[3], 'Inschrijvingvolgnummer')
      const isRoute = hasRoute(cells[12], cells[13])
      if (!isRoute) outbox.withoutRoute()
      if (begin === undefined || volgnummer === undefined) isIncomplete = true
      else if (!isFull(regel)) {
        let enrolment = latest.get(volgnummer)
        if (enrolment === undefined) {
          outbox.fault(regel, 'enrolment-not-found', 'Inschrijvingvolgnummer')
          enrolment = added(volgnummer, { end: undefined, isEndKnown: false, periods: [] })
        }
        enrolment.periods.push({ regel, begin, isSemicolon, cells: isRoute ? cells : undefined })
      }
    },
    lost: (soort) => {
      isIncomplete ||= soort === undefined || soort === 'ISP'
      isLineLost ||= soort === undefined || soort === 'PER'
    },
    complete,
  }
}

/** The earlier of two days, of which the second may not be there. */
function earliest(one: Datum, other: Datum | undefined): Datum {
  return other !== undefined && other < one ? other : one
}
