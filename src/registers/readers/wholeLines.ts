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
      const third = nextPipe(line, end)
      if (third === -1 || line.includes('|', third + 1)) return false
      people.person(line.slice(start, end), regel)
      return true
    },
    // ISG|bsn|onderwijsnummer|volgnummer|datum|datum gepland|datum werkelijk|reden
    ISG: (line, regel) => {
      const end = afterTwo(line)
      const number = nextPipe(line, end)
      const first = nextPipe(line, number)
      const planned = nextPipe(line, first)
      const last = nextPipe(line, planned)
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
      const number = nextPipe(line, end)
      const first = nextPipe(line, number)
      const course = nextPipe(line, first)
      const reader = tails()
      if (course === -1 || number === end + 1 || reader === undefined) return false
      const begin = line.slice(number + 1, first)
      const opleidingcode = reader.course(line, first + 1)
      if (opleidingcode === undefined) return false
      const tail = reader.tail(line.slice(course + 1), opleidingcode, begin)
      if (tail === undefined) return false
      const short = { person: line.slice(start, end), opleidingcode, tail }
      people.period(line.slice(end + 1, number), begin, short, regel)
      return true
    },
  }
}

/** Where the second field ends; -1 when it does not. */
function afterTwo(line: string): number {
  return nextPipe(line, line.indexOf('|', start))
}

/** Where the pipe behind this one stands; -1 when there is none, or this one is none. */
function nextPipe(line: string, pipe: number): number {
  return pipe === -1 ? -1 : line.indexOf('|', pipe + 1)
}
