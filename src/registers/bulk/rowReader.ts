import { afterBsn } from '../reconcile/columns.js'
import type { Calendar } from './calendar.js'
import { type Dictionary, dictionary } from './dictionary.js'
import * as field from './rodFields.js'

/** Reads the row that begins at `from` into `facts`: answers where the next one begins, or 0 when it has to be read in the other way. */
export type RowReader = {
  readonly facts: Int32Array
  readonly read: (bytes: Uint8Array, from: number) => number
}

const lineFeed = 10
const carriageReturn = 13
const hyphen = 45

/** `niet-behaald`, as bytes. */
const notYet: readonly number[] = Array.from('niet-behaald', (letter) => letter.charCodeAt(0))

/**
 * A reader of rows that are written as nearly every row is: as many cells as there are columns, none quoted, no byte beyond ASCII, every
 * code and day in form, one personal number of nine digits, nothing missing that is compared. Such a row has no faults; what is in any way
 * different is not judged here.
 */
export function rowReader(columns: readonly field.Column[], separator: number, { numberOf }: Calendar): RowReader {
  const facts = new Int32Array(field.facts)
  const kinds = Uint8Array.from(columns, ({ kind }) => kind)
  const roles = Uint8Array.from(columns, ({ role }) => role)
  const mustBe = Uint8Array.from(columns, ({ isRequired }) => Number(isRequired))
  const meanings = columns.map(({ meaning }) => meaning && dictionary(meaning))
  const last = columns.length - 1

  function dayAt(bytes: Uint8Array, at: number): number {
    if (bytes[at + 4] !== hyphen || bytes[at + 7] !== hyphen) return 0
    const a = digit(bytes, at)
    const b = digit(bytes, at + 1)
    const c = digit(bytes, at + 2)
    const d = digit(bytes, at + 3)
    const e = digit(bytes, at + 5)
    const f = digit(bytes, at + 6)
    const g = digit(bytes, at + 8)
    const h = digit(bytes, at + 9)
    if (!areDigits(a, b, c, d) || !areDigits(e, f, g, h)) return 0
    return numberOf((a * 10 + b) * 100 + c * 10 + d, e * 10 + f, g * 10 + h)
  }

  function read(bytes: Uint8Array, from: number): number {
    let at = from
    facts[field.person] = 0
    for (let fact = field.endDay; fact < field.facts; fact++) facts[fact] = 0
    for (let column = 0; column <= last; column++) {
      const until = column === last ? lineFeed : separator
      const kind = kinds[column] as number
      let byte = bytes[at] as number
      if (byte === until || byte === carriageReturn) {
        if (mustBe[column] === 1) return 0
      } else if (kind === field.code) {
        let low = 0
        let high = 0
        const latest = at + 8
        while (byte !== until && byte !== carriageReturn) {
          // Zeros are what a shorter text is filled up with.
          if (byte === 0 || at === latest) return 0
          high = (high << 8) | (low >>> 24)
          low = (low << 8) | byte
          byte = bytes[++at] as number
        }
        const value = (meanings[column] as Dictionary)(low, high)
        if (value === 0) return 0
        facts[roles[column] as number] = value
      } else if (kind === field.bsn || kind === field.onderwijsnummer) {
        const number = nineDigits(bytes, at)
        if (number <= 0 || facts[field.person] !== 0) return 0
        facts[field.person] = kind === field.bsn ? number : number + afterBsn
        facts[field.personAt] = at
        at += 9
      } else if (kind === field.passedOver) {
        while (byte !== until && byte !== carriageReturn) {
          if (byte < 32 || byte > 126 || byte === 34 || byte === separator) return 0
          byte = bytes[++at] as number
        }
      } else if (kind === field.empty) return 0
      else if (kind === field.diploma && byte === notYet[0]) {
        for (const letter of notYet) if (bytes[at++] !== letter) return 0
        facts[field.diplomaDay] = field.notObtained
      } else {
        const number = dayAt(bytes, at)
        if (number === 0) return 0
        facts[roles[column] as number] = number
        at += 10
      }
      if (bytes[at] === carriageReturn && column === last) at++
      if (bytes[at++] !== until) return 0
    }
    return facts[field.person] === 0 ? 0 : at
  }

  return { facts, read }
}

/** Nine digits as a number, -1 when one of them is none. Written out: it is called for every row. */
function nineDigits(bytes: Uint8Array, at: number): number {
  const a = digit(bytes, at)
  const b = digit(bytes, at + 1)
  const c = digit(bytes, at + 2)
  const d = digit(bytes, at + 3)
  const e = digit(bytes, at + 4)
  const f = digit(bytes, at + 5)
  const g = digit(bytes, at + 6)
  const h = digit(bytes, at + 7)
  const i = digit(bytes, at + 8)
  if (!areDigits(a, b, c, d) || !areDigits(e, f, g, h) || !areDigits(i, 0, 0, 0)) return -1
  return ((a * 10 + b) * 10 + c) * 1_000_000 + (((d * 10 + e) * 10 + f) * 10 + g) * 100 + h * 10 + i
}

/** What a byte is as a digit; beyond 9 when it is none. No row runs on beyond the end: its line feed is no digit either. */
function digit(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - 48) & 255
}

function areDigits(a: number, b: number, c: number, d: number): boolean {
  return a <= 9 && b <= 9 && c <= 9 && d <= 9
}
