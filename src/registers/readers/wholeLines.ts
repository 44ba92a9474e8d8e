import type { People } from './people.js'
import type { TailReader } from './tails.js'

/**
 * Takes a line with pipes as it is, when it is written as nearly every line is; answers whether it did. What is in any way out of the
 * ordinary is cut into its fields, and looked at one by one.
 */
export type WholeLineTaker = (line: string, regel: number) => boolean

/** Where the first field begins, behind the recordsoort. */
const start = 4

/**
 * The records of an RO that link a period to its person and inschrijving. Nothing is made of a line but the few texts that are looked up;
 * cutting it costs as much as everything else that is done with it.
 */
export function wholeLines(
  people: People,
  tails: () => TailReader | undefined,
): Readonly<Record<string, WholeLineTaker>> {
  return {
    // PER|bsn|onderwijsnummer|geboortedatum|geslacht
    PER: (line, regel) => {
      const end = afterTwo(line)
      const third = end === -1 ? -1 : line.indexOf('|', end + 1)
      if (third === -1 || line.includes('|', third + 1)) return false
      people.person(line.slice(start, end), regel)
      return true
    },
    // ISG|bsn|onderwijsnummer|volgnummer|datum|datum gepland|datum werkelijk|reden
    ISG: (line, regel) => {
      const end = afterTwo(line)
      const number = end === -1 ? -1 : line.indexOf('|', end + 1)
      const first = number === -1 ? -1 : line.indexOf('|', number + 1)
      const planned = first === -1 ? -1 : line.indexOf('|', first + 1)
      const last = planned === -1 ? -1 : line.indexOf('|', planned + 1)
      if (last === -1 || number === end + 1 || first === number + 1 || line.includes('|', last + 1)) return false
      people.enrolment(
        line.slice(start, end),
        line.slice(end + 1, number),
        line.slice(number + 1, first),
        line.slice(planned + 1, last),
        regel,
      )
      return true
    },
    // ISP|bsn|onderwijsnummer|volgnummer|datum begin|opleidingcode|…
    ISP: (line, regel) => {
      const end = afterTwo(line)
      const number = end === -1 ? -1 : line.indexOf('|', end + 1)
      const first = number === -1 ? -1 : line.indexOf('|', number + 1)
      const course = first === -1 ? -1 : line.indexOf('|', first + 1)
      const reader = tails()
      if (course === -1 || number === end + 1 || reader === undefined) return false
      const begin = line.slice(number + 1, first)
      const opleidingcode = reader.course(line, first + 1)
      if (opleidingcode === undefined) return false
      const tail = reader.tail(line.slice(course + 1), opleidingcode, begin)
      if (tail === undefined) return false
      people.period(line.slice(start, end), line.slice(end + 1, number), begin, { opleidingcode, tail }, regel)
      return true
    },
  }
}

/** Where the second field ends; -1 when it does not. */
function afterTwo(line: string): number {
  const end = line.indexOf('|', start)
  return end === -1 ? -1 : line.indexOf('|', end + 1)
}
