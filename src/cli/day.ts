import { type Datum, isDatum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'

/** The day it is in the Netherlands, wherever the computer stands. */
export function dayInTheNetherlands(moment: Date): Datum {
  const zone = { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const parts = new Intl.DateTimeFormat('en', zone).formatToParts(moment)
  const part = (type: string): string => (parts.find((each) => each.type === type) as Intl.DateTimeFormatPart).value
  const day = `${part('year')}-${part('month')}-${part('day')}`
  if (!isDatum(day)) throw outOfRange('a clock between 1900 and 2199', moment)
  return day
}
