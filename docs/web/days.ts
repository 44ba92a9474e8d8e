import type { Datum } from '../../src/concepts/datum.js'

/** The day before. */
export function dayBefore(datum: Datum): Datum {
  return moved(datum, -1)
}

/** The day after. */
export function dayAfter(datum: Datum): Datum {
  return moved(datum, 1)
}

function moved(datum: Datum, days: number): Datum {
  const [year, month, date] = datum.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + days)).toISOString().slice(0, 10) as Datum
}
