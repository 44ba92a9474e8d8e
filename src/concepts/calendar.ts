import { type Datum, isDatum } from './datum.js'

/** The year, month and day of a day. */
function partsOf(datum: Datum): readonly [year: number, month: number, day: number] {
  return datum.split('-').map(Number) as [number, number, number]
}

function written(year: number, month: number, day: number): Datum {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Datum
}

/** The day before. There is none before 1900-01-01, of which nobody asks. */
export function dayBefore(datum: Datum): Datum {
  const [year, month, day] = partsOf(datum)
  if (day > 1) return written(year, month, day - 1)
  if (month === 1) return written(year - 1, 12, 31)
  return [31, 30, 29, 28].map((last) => written(year, month - 1, last)).find(isDatum) as Datum
}

/** The day of a whole number `YYYYMMDD`, as text. */
export function dayFrom(number: number): Datum {
  return written(Math.trunc(number / 10000), Math.trunc(number / 100) % 100, number % 100)
}

/**
 * The day on which somebody born on this day is so many years old, both as whole numbers `YYYYMMDD`; born on 29 February, on 1 March
 * in a year without that day. It may lie after 2199, where a `Datum` ends: it is there to be compared.
 */
export function birthday(born: number, years: number): number {
  const day = born + years * 10000
  const year = Math.trunc(day / 10000)
  const isLeap = year % (year % 100 === 0 ? 400 : 4) === 0
  return day % 10000 === 229 && !isLeap ? year * 10000 + 301 : day
}

/** The first day of the month after the one that holds this day, both as whole numbers `YYYYMMDD`. */
export function nextMonth(day: number): number {
  const month = Math.trunc(day / 100)
  return (month % 100 === 12 ? month + 89 : month + 1) * 100 + 1
}
