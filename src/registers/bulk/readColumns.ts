import { longestLine } from '../readers/lines.js'
import { routeCodesValid } from '../readers/routeCodes.js'
import type { Registerrecord } from '../record.js'
import { classFor, diplomaKnown, onPeildatum, onTeldatum } from '../reconcile/classes.js'
import type { Columns } from '../reconcile/columns.js'
import type { Asked } from '../reconcile/options.js'
import { calendar, numberOfDay } from './calendar.js'
import type { BulkHeader } from './header.js'
import type { Judging } from './judging.js'
import { keptRows } from './kept.js'
import * as field from './rodFields.js'
import { rowReader } from './rowReader.js'
import { rowRecords } from './rowRecord.js'
import { segments, segmentSize } from './segments.js'

/** What a file of one register came down to; the records of its plain rows are made only when they are asked for. */
export type PlainRows = { readonly columns: Columns; readonly recordAt: (place: number) => Registerrecord }

/** What is read of a file by its plain rows. */
export type Columnfile = {
  readonly take: (bytes: Uint8Array) => void
  /** When all was taken: the plain rows, how many lines there were, and the lines that are to be read in the other way. */
  readonly end: () => {
    readonly plain: PlainRows
    readonly regels: number
    readonly records: number
    readonly others: readonly OtherLine[]
  }
}

/** A line that has to be read as records are. */
export type OtherLine = { readonly bytes: Uint8Array; readonly regel: number }

const lineFeed = 10
const carriageReturn = 13
const quote = 34

/**
 * A quote may be one of a field over many lines: the lines behind it are read as it is. More than the reader of records ever takes
 * together.
 */
const linesBehindQuote = 64

/** Stands for a line that is longer than any reader takes; of such a line nothing is looked at. */
const longLine: Uint8Array = /* #__PURE__ */ longerThanAny()

function longerThanAny(): Uint8Array {
  const line = new Uint8Array(longestLine + 2).fill(120)
  line[line.length - 1] = lineFeed
  return line
}

/**
 * Reads the rows behind a header; when they are judged, those are kept of which that says so.
 *
 * @param valid the days between which a row has to begin: then all codes that a route can have are valid
 */
export function columnfile(
  header: BulkHeader,
  bestandsnaam: string,
  { peildatum, teldatum }: Asked,
  judging: Judging | undefined,
  valid: ReturnType<typeof routeCodesValid> = routeCodesValid(),
): Columnfile {
  const { side, columns, separator } = header
  const days = calendar()
  const { facts, read } = rowReader(columns, separator.charCodeAt(0), days)
  const judged = judging?.rows(header, days)
  const compareDay = numberOfDay(days, peildatum)
  const countDay = teldatum === undefined ? 0 : numberOfDay(days, teldatum)
  const validFrom = numberOfDay(days, valid.from)
  const validUntil = numberOfDay(days, valid.until) || Infinity
  const kept = keptRows()
  const keptBytes: Uint8Array[] = []
  const others: OtherLine[] = []
  let { regel } = header
  let records = 0
  let behindQuote = 0

  /** Keeps the row that was read when it is in force on a day that is asked about, or has the day of a diploma. */
  function keep(line: number): void {
    const begin = facts[field.beginDay] as number
    const end = facts[field.endDay] as number
    const bits =
      (begin <= compareDay && (end === 0 || compareDay <= end) ? onPeildatum : 0) |
      (begin <= countDay && (end === 0 || countDay <= end) ? onTeldatum : 0)
    const diploma = facts[field.diplomaDay] as number
    if (bits === 0 && diploma <= field.notObtained) return
    const known = diploma > field.notObtained && diploma <= compareDay ? diplomaKnown : 0
    const stand = facts[field.bekostigd] === 1 ? 0 : (facts[field.indicatie] as number)
    const classes = classFor(
      side,
      (facts[field.route] as number) - 1,
      (facts[field.phase] as number) - 1,
      (facts[field.own] as number) - 1,
      stand,
    )
    kept.add(facts[field.person] as number, (classes & bits) | known, line, regel)
  }

  function put(bytes: Uint8Array, from: number, end: number): void {
    if (end === from || (end === from + 1 && bytes[from] === carriageReturn)) return
    const line = bytes.slice(from, end + 1)
    behindQuote = line.includes(quote) ? linesBehindQuote : behindQuote - 1
    others.push({ bytes: line, regel })
  }

  const { take, end } = segments({
    lines: (bytes, length) => {
      const begun = keptBytes.length * segmentSize
      const before = kept.count()
      for (let at = 0; at < length;) {
        regel++
        const next = behindQuote > 0 ? 0 : read(bytes, at)
        const begin = facts[field.beginDay] as number
        if (next !== 0 && begin >= validFrom && begin <= validUntil) {
          records++
          if (judged === undefined || judged.row(facts, bytes, regel)) keep(begun + at)
          at = next
        } else {
          const stop = bytes.indexOf(lineFeed, at)
          put(bytes, at, stop)
          at = stop + 1
        }
      }
      if (kept.count() === before) return 'free'
      keptBytes.push(bytes)
      return 'kept'
    },
    tooLong: () => {
      regel++
      others.push({ bytes: longLine, regel })
    },
  })

  return {
    take,
    end: () => {
      end()
      judged?.end()
      const recordOf = rowRecords(header, days)
      const recordAt = (place: number): Registerrecord => {
        const line = kept.lineAt(place)
        const bytes = keptBytes[Math.floor(line / segmentSize)] as Uint8Array
        read(bytes, line % segmentSize)
        return { referentie: `${bestandsnaam}:${kept.regelAt(place)}`, inschrijving: recordOf(facts, bytes) }
      }
      return {
        // A row without a person is read in the other way.
        plain: { columns: { count: kept.count(), rows: kept.rows(), hasUnknown: false }, recordAt },
        regels: regel,
        records,
        others,
      }
    },
  }
}
