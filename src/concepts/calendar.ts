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

/**
 * The day on which somebody born on this day is so many years old; born on 29 February, on 1 March in a year without that day. It may
 * lie after 2199, where a `Datum` ends: it is there to be compared.
 */
export function birthday(geboortedatum: Datum, years: number): Datum {
  const [year, month, day] = partsOf(geboortedatum)
  const isLeap = (year + years) % ((year + years) % 100 === 0 ? 400 : 4) === 0
  return month === 2 && day === 29 && !isLeap ? written(year + years, 3, 1) : written(year + years, month, day)
}

/** The first day of the month after the one that holds this day. */
export function nextMonth(datum: Datum): Datum {
  const [year, month] = partsOf(datum)
  return month === 12 ? written(year + 1, 1, 1) : written(year, month + 1, 1)
}
