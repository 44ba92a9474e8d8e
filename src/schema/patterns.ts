import { isBrin } from '../concepts/brin.js'
import { isDatum } from '../concepts/datum.js'
import { isOpleidingcode } from '../concepts/opleidingcode.js'
import { isOnderwijsaanbieder } from '../concepts/rioCodes.js'
import { isVestiging } from '../concepts/vestiging.js'
import type { JsonSchema } from './jsonSchema.js'

/*
 * The forms of codes and days. The guards of the concepts alone know them, so they are asked: which signs does a guard take at each
 * place, which days does it know? A form is then written as a regular expression of what every engine reads alike: signs, classes,
 * groups, choices and the two anchors, no shorthands. About `$` they differ: in Python, Java and .NET it also stands before a last line
 * feed, in Ruby at the end of each line. That is why a length stands beside each pattern. A look-ahead would not do: Go and Rust have none.
 */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A BRIN. */
export function brin(): JsonSchema {
  return codeLike(isBrin, '99VO')
}

/** A vestigingsnummer. */
export function vestiging(): JsonSchema {
  return codeLike(isVestiging, '99VO00')
}

/** The RIO code of an onderwijsaanbieder. */
export function onderwijsaanbieder(): JsonSchema {
  return codeLike(isOnderwijsaanbieder, '100A501')
}

/** An opleidingcode (crebo). */
export function opleidingcode(): JsonSchema {
  return codeLike(isOpleidingcode, '25655')
}

/** A text that this guard takes: as long as the example, at each place with the signs that the guard takes there. */
function codeLike(guard: (value: unknown) => boolean, example: string): JsonSchema {
  const signs = alphabet.split('')
  const places = Array.from(example, (_, at) =>
    anyOf(signs.filter((sign) => guard(example.slice(0, at) + sign + example.slice(at + 1)))),
  )
  return whole(places.join(''), example.length)
}

/** A text that matches this from beginning to end and is so long. */
function whole(pattern: string, length: number): JsonSchema {
  return { type: 'string', pattern: `^${pattern}$`, maxLength: length }
}

/** A calendar day that exists. Every year has the days of 2023; those of 2024 besides are in the years that have them. */
export function day(): JsonSchema {
  const centuries = numbered(0, 99).filter((each) => isDatum(`${each}00-01-01`) || isDatum(`${each}99-01-01`))
  const years = centuries.flatMap((each) => numbered(0, 99).map((year) => each + year))
  const days = numbered(1, 12).flatMap((month) => numbered(1, 31).map((each) => `${month}-${each}`))
  const everyYear = days.filter((each) => isDatum(`2023-${each}`))
  const leapDays = days.filter((each) => isDatum(`2024-${each}`) && !everyYear.includes(each))
  const dayIn = (known: readonly string[]): string => {
    const within = years.filter((year) => isDatum(`${year}-${known[0]}`))
    return `${anyOf(within)}-${anyOf(known)}`
  }
  return whole(`(${dayIn(everyYear)}|${dayIn(leapDays)})`, 'YYYY-MM-DD'.length)
}

/** These numbers in two digits. */
function numbered(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(2, '0'))
}

/** One of these words of one length, as a regular expression: signs after which the same can follow stand together. */
function anyOf(words: readonly string[]): string {
  const tails = new Map<string, string[]>()
  for (const word of words) {
    const sign = word.charAt(0)
    const rest = tails.get(sign)
    if (rest === undefined) tails.set(sign, [word.slice(1)])
    else rest.push(word.slice(1))
  }
  const heads = new Map<string, string>()
  for (const [sign, rest] of tails) {
    const tail = rest[0] === '' ? '' : anyOf(rest)
    heads.set(tail, (heads.get(tail) ?? '') + sign)
  }
  const choices = [...heads].map(([tail, head]) => classOf(head) + tail)
  return choices.length === 1 ? (choices[0] as string) : `(${choices.join('|')})`
}

/** Signs in their order as a class; a sign that stands alone as it is. */
function classOf(head: string): string {
  if (head.length === 1) return head
  const isRun = alphabet.includes(head) && head.length > 2
  return `[${isRun ? `${head.charAt(0)}-${head.slice(-1)}` : head}]`
}
