import type { Inschrijving } from '../../concepts/inschrijving.js'
import { cellReader, isoDay } from './cells.js'
import { csvRows, type RowTaker } from './csvRows.js'
import { checkedOptions, fed } from './feed.js'
import { lineCutter } from './lines.js'
import { hasRoute } from './mboRecord.js'
import { type Outbox, outboxOf } from './outbox.js'
import type { Bestandsdelen, ReaderEvent, ReaderOptions } from './readerEvent.js'
import { type RodHeader, rodHeader } from './rodColumns.js'
import { type RodRecords, rodRecords, rodVoPhase, rodVoRoute } from './rodRecord.js'

/**
 * Which periods in a route does this CSV hold, in the codes of ROD VO or ROD MBO?
 *
 * The header tells the register (a column Register: each row tells it) and the separator, semicolon or comma; the columns are those of
 * the examples. A field may be quoted as RFC 4180 has it; a quote that is wrong, or stays open for 20 lines, costs its own line and no
 * other. Columns that are not known are passed over. A record lacks what is empty or cannot be read: judge it by `validateEnrolment`
 * before it is compared.
 *
 * @param parts the file, as bytes (UTF-8) or text, cut anywhere
 * @param options the name of the file; a CSV has no control totals
 * @returns records and faults, and at last a `slot`
 * @throws RangeError when `parts` or `options` lies outside its type; what stands in the file is never a reason to throw.
 * @example
 * const events = []
 * for await (const event of readRodCsv('BRIN;BSN;Opleidingskenmerk\n99XX;999900018;DLR\n')) events.push(event)
 * events.length // => 9
 * events[0] // => { soort: 'fout', regel: 1, code: 'missing-column', params: { kolom: 'Onderwijsnummer' }, severity: 'afkeur', source: 'recordvorm' }
 * @see glossary: Registerrecord
 * @since 0.1.0
 */
export function readRodCsv(
  parts: Bestandsdelen,
  options: ReaderOptions = {},
): AsyncGenerator<ReaderEvent, void, undefined> {
  checkedOptions(options)
  const outbox = outboxOf<Inschrijving>('ROD-CSV', options)
  return fed(parts, lineCutter(outbox, csvRows(outbox, rows(outbox))), outbox)
}

/** The header of a file, with what makes records of the rows under it. */
type Table = RodHeader & { readonly recordOf: RodRecords }

function rows(outbox: Outbox<Inschrijving>): RowTaker {
  const read = cellReader(outbox, isoDay)
  const aantallen = { VO: 0, MBO: 0 }
  let table: Table | undefined

  return {
    take: (cells, regel) => {
      if (table !== undefined) row(table, cells, regel)
      else if (!outbox.stopped()) {
        const header = rodHeader(cells, regel, outbox)
        if (header === undefined) outbox.stop()
        else table = { ...header, recordOf: rodRecords(header, read) }
      }
    },
    end: (regels) => {
      if (table === undefined && !outbox.stopped()) outbox.fault(1, 'empty-file')
      outbox.close(regels, aantallen)
    },
  }

  function row({ register: ofFile, width, places, recordOf }: Table, cells: readonly string[], regel: number): void {
    // A spreadsheet that is too long ends in rows without anything.
    if (cells[0] === '' && cells.every((text) => text === '')) return
    const velden = cells.length
    if (velden < width) outbox.fault(regel, 'too-few-fields', undefined, { velden, minstens: width })
    else if (velden > width) outbox.fault(regel, 'too-many-fields', undefined, { velden, hoogstens: width })
    else {
      const register = ofFile === 'beide' ? cells[places.Register] : ofFile
      if (register === '') outbox.fault(regel, 'missing-field', 'Register')
      else if (register !== 'VO' && register !== 'MBO') outbox.fault(regel, 'unknown-record', 'Register')
      else {
        aantallen[register]++
        if (!isInRoute(register, cells, places)) outbox.withoutRoute()
        else {
          read.at(regel)
          const record = recordOf(register, cells)
          if (record !== undefined) told(record, cells[places.Einddatum] as string, regel)
        }
      }
    }
  }

  function told(record: Inschrijving, end: string, regel: number): void {
    outbox.record(regel, record)
    if (end !== '' && record.einddatum === undefined) outbox.fault(regel, 'end-not-certain')
  }
}

function isInRoute(register: 'VO' | 'MBO', cells: readonly string[], places: RodHeader['places']): boolean {
  return register === 'VO'
    ? hasRoute(rodVoRoute(cells, places), rodVoPhase(cells, places))
    : hasRoute(cells[places.Leerroute], cells[places.Leerroutefase])
}
