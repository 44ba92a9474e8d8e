import { dayBefore } from '../../concepts/calendar.js'
import type { Datum } from '../../concepts/datum.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { type CellReader, remembering } from './cells.js'
import type { RecordTaker } from './delivery.js'
import { hasRoute } from './mboRecord.js'
import type { Outbox } from './outbox.js'
import { earliest, inOrder, type Period, type ShortPeriod } from './periods.js'

/** Where a layout has what links its records, and what it makes of an ISP with a route. */
export type PeopleLayout = {
  /** Has a person a BSN or an onderwijsnummer, in two fields? If not, one field holds the number. */
  readonly hasTwoNumbers: boolean
  /** What tells the inschrijvingen of one person apart; nothing when it cannot be read, and then that has been told. */
  readonly volgnummer: (cells: readonly string[]) => string | undefined
  /** At which place Leerroute stands in an ISP; Leerroutefase comes after it. */
  readonly leerroute: number
  /** At which place the last day stands in an ISP; without one, it ends before the next one of its inschrijving begins. */
  readonly einddatum: number | undefined
  readonly record: (period: Period, lastDay: Datum | undefined) => MboInschrijving | undefined
}

/** One ISG with its ISP, or the ISP that name an ISG which has not come. */
type Enrolment = {
  readonly volgnummer: string
  /** The line of the ISG; 0 while it has not come. */
  regel: number
  end: Datum | undefined
  isEndKnown: boolean
  readonly periods: Period[]
}

/** What the records of the people in a delivery come to. */
export type People = {
  readonly takers: Readonly<Record<'PER' | 'ISG' | 'ISP', RecordTaker>>
  /** The same of lines that were not cut: the person as {@link personIn} has it, and the texts of the fields. */
  readonly person: (person: string, regel: number) => void
  readonly enrolment: (person: string, volgnummer: string, firstDay: string, lastDay: string, regel: number) => void
  readonly period: (volgnummer: string, firstDay: string, short: ShortPeriod, regel: number) => void
  /** A line was lost: a record of this soort, or who knows which. */
  readonly lost: (soort?: string) => void
  /** This person is complete. */
  readonly complete: () => void
}

/** More inschrijvingen and periods than this no person has; it bounds what is kept of one. */
const mostKept = 1000

/** The records that link a period to its person and inschrijving. */
const linking: readonly (string | undefined)[] = ['PER', 'ISG', undefined]

const none: readonly string[] = /* #__PURE__ */ Object.freeze([])

/** The numbers of a person as one text; as they stand between the pipes of a line. No cell of such a line holds a pipe. */
function personIn(number: string, second: string): string {
  return number.includes('|') || second.includes('|') ? `${number}\n${second}` : `${number}|${second}`
}

/** Nobody: neither number is filled. */
const nobody = '|'

/**
 * Keeps the periods of one person until the next person comes: only then it is known which ISG there are, and in an RO when each
 * period ends. Records are brought together by their keys (person and volgnummer), not by their order.
 */
export function peopleOf(layout: PeopleLayout, read: CellReader, outbox: Outbox<MboInschrijving>): People {
  const enrolmentDays = read.days('Datum inschrijving')
  const lastDays = read.days('Datum uitschrijving werkelijk')
  const firstDays = read.days('Datum begin')
  const ownLastDays = read.days('Datum eind')
  const dayBefores = remembering(dayBefore as (day: string) => Datum)
  let current: string | undefined
  let all: Enrolment[] = []
  let kept = 0
  /** An ISP of this person may have been lost. */
  let isIncomplete = false
  /** An ISG of this person may have been lost. */
  let isUnlinked = false
  /** A PER or ISG may have been lost since the last good line. */
  let isLineLost = false

  function complete(): void {
    for (const enrolment of all) told(enrolment)
    current = undefined
    all = []
    kept = 0
    isIncomplete = false
    isUnlinked = isLineLost
  }

  function personOf(cells: readonly string[]): string {
    return personIn(cells[1] as string, layout.hasTwoNumbers ? (cells[2] as string) : '')
  }

  function isCurrent(person: string): boolean {
    if (person === current) return true
    complete()
    current = person
    return false
  }

  /** Every record names its person itself, so that a PER that is lost costs nothing. */
  function at(person: string, regel: number): void {
    if (!isCurrent(person) && !isLineLost) outbox.fault(regel, 'person-not-announced')
    isLineLost = false
    // Only now: the person before may just have been told.
    read.at(regel)
  }

  function isFull(regel: number): boolean {
    kept++
    if (kept > mostKept) outbox.fault(regel, 'too-many-periods', undefined, { hoogstens: mostKept })
    return kept > mostKept
  }

  /** The latest inschrijving with this number; there are few of a person. */
  function latest(volgnummer: string): Enrolment | undefined {
    for (let place = all.length - 1; place >= 0; place--) {
      const enrolment = all[place] as Enrolment
      if (enrolment.volgnummer === volgnummer) return enrolment
    }
    return undefined
  }

  function enrolmentOf(volgnummer: string): Enrolment {
    const enrolment: Enrolment = { volgnummer, regel: 0, end: undefined, isEndKnown: false, periods: [] }
    all.push(enrolment)
    return enrolment
  }

  function announced(person: string, regel: number): void {
    // One that is told twice is still one person, whose periods end one another.
    if (!isCurrent(person)) isUnlinked = false
    else if (person !== nobody) outbox.fault(regel, 'record-repeated', undefined, { recordsoort: 'PER' })
    isLineLost = false
  }

  function enrolled(volgnummer: string | undefined, end: Datum | undefined, isEndKnown: boolean, regel: number): void {
    if (volgnummer === undefined) isUnlinked = true
    else if (!isFull(regel)) {
      let enrolment = latest(volgnummer) ?? enrolmentOf(volgnummer)
      if (enrolment.regel !== 0) {
        outbox.fault(regel, 'enrolment-repeated')
        if (enrolment.periods.length > 0) enrolment = enrolmentOf(volgnummer)
      }
      enrolment.regel = regel
      enrolment.end = end
      enrolment.isEndKnown = isEndKnown
    }
  }

  /** Can a period be kept? Without its day or its inschrijving it cannot. */
  function isBegun(volgnummer: string | undefined, begin: Datum | undefined, isRoute: boolean, regel: number): boolean {
    if (!isRoute) outbox.withoutRoute()
    const isKept = begin !== undefined && volgnummer !== undefined && !isFull(regel)
    if (!isKept) isIncomplete = true
    return isKept
  }

  function periodsOf(volgnummer: string): Period[] {
    return (latest(volgnummer) ?? enrolmentOf(volgnummer)).periods
  }

  function told({ regel, periods, end, isEndKnown }: Enrolment): void {
    if (regel === 0 && !isUnlinked) {
      for (const period of periods) outbox.fault(period.regel, 'enrolment-not-found', 'Inschrijvingvolgnummer')
      return
    }
    if (periods.length === 0 && !isIncomplete) outbox.fault(regel, 'enrolment-without-period')
    if (periods.length === 1) {
      const [period] = periods as [Period]
      if (period.isRoute) recorded(period, undefined, end, isEndKnown)
      return
    }
    const nexts = inOrder(periods)
    periods.forEach((period, place) => {
      const isRepeated = place > 0 && (periods[place - 1] as Period).begin === period.begin
      if (isRepeated) outbox.fault(period.regel, 'period-repeated')
      if (period.isRoute) recorded(period, nexts[place], end, isEndKnown)
    })
  }

  function recorded(period: Period, next: Datum | undefined, end: Datum | undefined, isEndKnown: boolean): void {
    read.at(period.regel)
    const ownEnd = layout.einddatum === undefined ? undefined : period.cells[layout.einddatum]
    const lastDay = layout.einddatum === undefined ? earliest(dayBefores(next), end) : ownLastDays(ownEnd)
    const record = layout.record(period, lastDay)
    if (record === undefined) return
    outbox.record(period.regel, record)
    const isCertain =
      layout.einddatum === undefined
        ? !isIncomplete && (next !== undefined || isEndKnown)
        : !ownEnd || lastDay !== undefined
    if (!isCertain) outbox.fault(period.regel, 'end-not-certain')
  }

  return {
    takers: {
      PER: (cells, regel) => announced(personOf(cells), regel),
      ISG: (cells, regel) => {
        at(personOf(cells), regel)
        enrolmentDays(read.required(cells[4], 'Datum inschrijving'))
        const end = lastDays(cells[6])
        enrolled(layout.volgnummer(cells), end, !cells[6] || end !== undefined, regel)
      },
      ISP: (cells, regel, isSemicolon) => {
        at(personOf(cells), regel)
        const begin = firstDays(read.required(cells[4], 'Datum begin'))
        const isRoute = hasRoute(cells[layout.leerroute], cells[layout.leerroute + 1])
        const volgnummer = layout.volgnummer(cells)
        if (isBegun(volgnummer, begin, isRoute, regel)) {
          const period = { regel, begin: begin as Datum, cells, isSemicolon, isRoute, short: undefined }
          periodsOf(volgnummer as string).push(period)
        }
      },
    },
    person: announced,
    enrolment: (person, volgnummer, firstDay, lastDay, regel) => {
      at(person, regel)
      enrolmentDays(firstDay)
      const end = lastDays(lastDay)
      enrolled(volgnummer, end, lastDay === '' || end !== undefined, regel)
    },
    period: (volgnummer, firstDay, short, regel) => {
      at(short.person, regel)
      const isRoute = short.tail.record !== undefined
      const begin = firstDays(firstDay)
      if (isBegun(volgnummer, begin, isRoute, regel)) {
        periodsOf(volgnummer).push({
          regel,
          begin: begin as Datum,
          cells: none,
          isSemicolon: false,
          isRoute,
          short,
        })
      }
    },
    lost: (soort) => {
      isIncomplete ||= soort === undefined || soort === 'ISP'
      isUnlinked ||= soort === undefined || soort === 'ISG'
      isLineLost ||= linking.includes(soort)
    },
    complete,
  }
}
