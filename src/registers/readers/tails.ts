import type { Brin } from '../../concepts/brin.js'
import { frozen } from '../../concepts/frozen.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { type CellReader, cellReader, isoOrSpreadsheetDay, remembering } from './cells.js'
import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import type { Draft } from './draft.js'
import { hasRoute, type MboPeriod, type MboRecords } from './mboRecord.js'
import { outboxOf } from './outbox.js'
import { routeCodesValid } from './routeCodes.js'

/** What the fields of an ISP behind Opleidingcode come to: the record but for person, days and course; nothing without a route. */
export type Tail = { readonly record: MboInschrijving | undefined }

/** What the fields behind the first day come to. */
export type TailReader = {
  /** The opleidingcode in a line, in which it begins at this place; empty where there is none, nothing when it is none. */
  readonly course: (line: string, from: number) => string | undefined
  /** What is behind it, in a line that begins on this day. */
  readonly tail: (text: string, course: string, begin: string) => Tail | undefined
}

/** How such a tail is read. */
export type TailLayout = {
  readonly opleidingcode: number
  readonly leerroute: number
  /** How many fields the record has, at least and at most. */
  readonly velden: readonly [minstens: number, hoogstens: number]
  /** What the tail comes to can hang on the course: the caller is asked for its niveau. */
  readonly asksNiveau: boolean
  readonly recordsBy: (read: CellReader) => MboRecords
}

/** So many different tails are remembered. */
const mostKnown = 16_384

/** Stands for a tail that has to be looked at field by field. */
const other = 'other'

/**
 * Remembers what the tails of the ISP of one institution come to, when nothing is wrong in them: they are texts that return again and again,
 * and are looked up as a whole. Nothing is answered for a day on which not all codes are valid.
 */
export function tailsOf(
  brin: Brin,
  { opleidingcode, leerroute, velden, asksNiveau, recordsBy }: TailLayout,
): TailReader {
  const known = new Map<string, Tail | typeof other>()
  const courses = remembering((text) => (isOpleidingcode(text) ? text : undefined))
  const { from, until } = routeCodesValid()
  const faults = outboxOf<MboInschrijving>('RO', {})
  const recordOf = recordsBy(cellReader(faults, isoOrSpreadsheetDay))
  const [minstens, hoogstens] = velden
  const before = Array.from({ length: opleidingcode }, () => '')

  function made(fields: readonly string[], course: string): Tail | typeof other {
    const cells = [...before, course, ...fields]
    if (cells.length < minstens || cells.length > hoogstens) return other
    if (!hasRoute(cells[leerroute], cells[leerroute + 1])) return { record: undefined }
    const record = recordOf(cells, { brin, leerling: undefined, begindatum: from, einddatum: undefined })
    // What cannot be made has a fault.
    return faults.taken().length > 0 ? other : { record: frozen(record as MboInschrijving) }
  }

  return {
    course: (line, at) => {
      const text = line.slice(at, line.indexOf('|', at))
      return text === '' ? text : courses(text)
    },
    tail: (text, course, day) => {
      // Not as a spreadsheet writes it: texts of days in this form are in the order of the days.
      if (day.length !== 10 || day.charAt(4) !== '-' || day < from || day > until) return undefined
      const key = asksNiveau ? `${course}|${text}` : text
      let tail = known.get(key)
      if (tail === undefined) {
        const fields = text.split('|')
        tail = made(fields, course)
        if (known.size >= mostKnown) known.clear()
        // A text of its own: a part of a line would keep all that the line was cut from in memory.
        known.set(asksNiveau ? [course, ...fields].join('|') : fields.join('|'), tail)
      }
      return tail === other ? undefined : tail
    },
  }
}

/** The record of a period: what its tail comes to, with its course, its person and its days. */
export function recordFrom(
  { instelling, leerroute, fase, indicatieBekostigbaar, leertraject }: MboInschrijving,
  opleidingcode: string,
  { leerling, begindatum, einddatum }: Omit<MboPeriod, 'brin'>,
): MboInschrijving {
  const record: Draft<MboInschrijving> = {}
  if (leerling) record.leerling = leerling
  record.instelling = instelling
  record.leerroute = leerroute
  record.fase = fase
  record.begindatum = begindatum
  if (einddatum) record.einddatum = einddatum
  record.indicatieBekostigbaar = indicatieBekostigbaar
  if (leertraject) record.leertraject = leertraject
  if (opleidingcode) record.opleidingcode = opleidingcode
  return record as MboInschrijving
}
