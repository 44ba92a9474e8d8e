import { isDatum } from '../../concepts/datum.js'

/** The first year that a day can have in this library, and how many there are. */
const firstYear = 1900
const years = 300

/**
 * What stands for a day in the facts of a row: its place in a calendar in which every month has 31 days, behind the two numbers that stand for
 * no day. Days are in the order of their numbers.
 */
const before = 2

const known = 1
const none = 2

/** A calendar: the number of a day, and the text of a number. A day is looked at once. */
export type Calendar = {
  /** The number of a day; 0 when there is no such day. */
  readonly numberOf: (year: number, month: number, day: number) => number
  readonly textOf: (number: number) => string
}

export function calendar(): Calendar {
  const states = new Uint8Array(years * 372)
  // Filled at once: an array with holes this large is a slow one.
  const texts = Array.from({ length: years * 372 }, () => '')
  return {
    numberOf: (year, month, day) => {
      if (month < 1 || month > 12 || day < 1 || day > 31) return 0
      // Of a day of another year there is no state.
      const place = (year - firstYear) * 372 + month * 31 + day - 32
      if (states[place] === 0) {
        const text = `${year}-${two(month)}-${two(day)}`
        states[place] = isDatum(text) ? known : none
        texts[place] = text
      }
      return states[place] === known ? place + before : 0
    },
    textOf: (number) => texts[number - before] as string,
  }
}

/** The number of a day that is written as `YYYY-MM-DD`. */
export function numberOfDay({ numberOf }: Calendar, day: string): number {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
