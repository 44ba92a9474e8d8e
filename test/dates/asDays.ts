import { dateOf, dayOf, type InDates, type TimeZoneOptions } from '../../src/dates/dates.js'
import type { Datum, TimelineOptions } from '../../src/index.js'

/** An answer with each `Date` told as its day, to be held against that of the core. */
export function asDays(answer: unknown, zone: TimeZoneOptions): unknown {
  if (answer instanceof Date) return dayOf(answer, zone)
  if (Array.isArray(answer)) return answer.map((each) => asDays(each, zone))
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(Object.entries(answer).map(([key, each]) => [key, asDays(each, zone)]))
}

/** The `Date`s in an answer, however deep. */
export function datesIn(answer: unknown): Date[] {
  if (answer instanceof Date) return [answer]
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(datesIn) : []
}

/** Is all of this frozen, but for the `Date`s? A `Date` cannot be. */
export function isFrozen(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || answer instanceof Date) return true
  return Object.isFrozen(answer) && Object.values(answer).every(isFrozen)
}

/** The options of a timeline as somebody who holds a `Date` has them: any moment of the day will do. */
export function optionsInDates(
  options: TimelineOptions,
  zone: TimeZoneOptions,
  into: number,
): InDates<TimelineOptions> & TimeZoneOptions {
  const asked: Record<string, unknown> = { ...options, ...zone }
  for (const key of ['overstapGlr', 'vmboDiploma', 'einde'] as const) {
    if (options[key] !== undefined) asked[key] = momentOn(options[key], zone, into)
  }
  return asked
}

/** A moment of a day: `into` is 0 for its first and goes up to 1, when every day of 23 hours would be over. */
export function momentOn(day: Datum, zone: TimeZoneOptions, into: number): Date {
  return new Date(Number(dateOf(day, zone)) + Math.floor(into * 23 * 3600_000))
}
