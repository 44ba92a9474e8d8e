import type { Issue } from '../../validation/enrolment/issue.js'
import type { NotChecked } from '../../validation/enrolment/verdict.js'
import { elementcodeKind } from '../../law/elementcodes.js'
import { afterBsn } from '../reconcile/columns.js'
import * as field from './rodFields.js'

/** What was found of a record, whoever it is of; `isCompared`: it goes into the comparison. */
export type Finding = {
  readonly ok: boolean
  /** The issues of a refused record, the signals of one that is sound. */
  readonly bevindingen: readonly Issue[]
  readonly notChecked: readonly NotChecked[]
  readonly isCompared: boolean
  /** How many rows it was found of. */
  aantal: number
}

export type RowVerdicts = {
  /** What was found of the row with these facts. */
  readonly of: (facts: Int32Array, bytes: Uint8Array) => Finding
  /** There are no more rows. */
  readonly end: () => void
}

/** What the verdict on a row hangs on, as so many numbers: its days, and its other facts packed in two. */
const width = 6
const mostSlots = 1 << 15

/** In so many places from where it belongs a row is looked for. */
const tried = 8

/**
 * Remembers what was found of rows, by the facts that the verdict hangs on: the whole record, but who it is of, where, and which course or
 * place exactly. Of the number of the person only counts whether it passes the 11-proef, which is done for every row. A bounded number of
 * places: where all are taken, one is driven out.
 *
 * @param find judges a row whose facts were not met, or not any more
 * @param left hears of what is not remembered any longer
 * @param slots how many places there are, a power of two
 */
export function rowVerdicts(
  texts: field.Texts,
  find: (facts: Int32Array, bytes: Uint8Array) => Finding,
  left: (finding: Finding) => void,
  slots: number = mostSlots,
): RowVerdicts {
  const keys = new Int32Array(slots * width)
  const findings: (Finding | undefined)[] = Array.from({ length: slots }, () => undefined)
  const kinds: number[] = []

  /** Which kind of programme the elementcode stands for, 0 when there is none; a text that was met is looked at once. */
  function kindOf(element: number): number {
    if (element === 0) return 0
    return (kinds[element] ??= elementcodeKind(texts.elements[element - 1] as string))
  }

  function of(facts: Int32Array, bytes: Uint8Array): Finding {
    const begin = facts[field.beginDay] as number
    const end = facts[field.endDay] as number
    const start = facts[field.startDay] as number
    const diploma = facts[field.diplomaDay] as number
    const one =
      (facts[field.route] as number) |
      ((facts[field.phase] as number) << 2) |
      ((facts[field.own] as number) << 4) |
      ((facts[field.indicatie] as number) << 7) |
      ((facts[field.bekostigd] as number) << 9) |
      ((facts[field.leerjaar] as number) << 11) |
      ((facts[field.doublures] as number) << 14) |
      ((facts[field.across] as number) << 18) |
      ((facts[field.duration] as number) << 21) |
      ((facts[field.vmboYear] as number) << 24) |
      ((facts[field.pathway] as number) << 27)
    const other =
      (facts[field.schoolKind] as number) |
      (kindOf(facts[field.element] as number) << 3) |
      (Math.min(facts[field.course] as number, 1) << 8) |
      (Math.min(facts[field.location] as number, 1) << 9) |
      (Math.min(facts[field.provider] as number, 1) << 10) |
      (numberState(facts, bytes) << 11)
    let hash = Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0x9e3779b1)
    hash = Math.imul((hash >>> 15) ^ hash ^ begin ^ (end << 7), 0xc2b2ae35)
    hash = Math.imul((hash >>> 13) ^ hash ^ start ^ (diploma << 9), 0x27d4eb2f)
    const first = (hash >>> 17) & (slots - 1)
    let slot = first
    for (let step = 0; step < tried; step++) {
      slot = (first + step) & (slots - 1)
      const at = slot * width
      const known = findings[slot]
      if (known === undefined) break
      if (
        keys[at] === one &&
        keys[at + 1] === other &&
        keys[at + 2] === begin &&
        keys[at + 3] === end &&
        keys[at + 4] === start &&
        keys[at + 5] === diploma
      ) {
        return known
      }
    }
    const before = findings[slot]
    if (before !== undefined) left(before)
    const found = find(facts, bytes)
    findings[slot] = found
    keys.set([one, other, begin, end, start, diploma], slot * width)
    return found
  }

  return {
    of,
    end: () => {
      for (const finding of findings) if (finding !== undefined) left(finding)
    },
  }
}

const zero = 48

/** Is it a BSN (0, 1) or an onderwijsnummer (2, 3), and does it pass the 11-proef (0, 2)? */
function numberState(facts: Int32Array, bytes: Uint8Array): number {
  const at = facts[field.personAt] as number
  let sum = zero - (bytes[at + 8] as number)
  for (let place = 0; place < 8; place++) sum += ((bytes[at + place] as number) - zero) * (9 - place)
  const remainder = sum % 11
  if ((facts[field.person] as number) < afterBsn) return remainder === 0 ? 0 : 1
  return remainder === 5 && bytes[at] === zero + 1 && bytes[at + 1] === zero ? 2 : 3
}
