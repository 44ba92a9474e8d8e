import { type Brin, isBrin } from '../../concepts/brin.js'
import { frozen } from '../../concepts/frozen.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { type CellReader, cellReader, isoOrSpreadsheetDay, plainDay, withLostZeros } from './cells.js'
import { delivery, type RecordTypes } from './delivery.js'
import { baseName, checkedOptions, fed } from './feed.js'
import { lineCutter } from './lines.js'
import { type MboPlaces, type MboRecords, mboRecords } from './mboRecord.js'
import { outboxOf } from './outbox.js'
import { peopleOf } from './people.js'
import type { Bestandsdelen, ReaderEvent, ReaderOptions } from './readerEvent.js'
import { recordFrom, tailsOf } from './tails.js'
import { wholeLines } from './wholeLines.js'

/** How many fields an ISP has: at least those up to IndicatieBekostigbaar. */
const fieldsOfPeriod = [9, 14] as const

/** DIP has one field more in deliveries than in the specification. */
const recordTypes: RecordTypes = /* #__PURE__ */ frozen({
  velden: {
    VLP: [5, 5],
    PER: [5, 5],
    ISG: [6, 8],
    ISP: fieldsOfPeriod,
    ISE: [5, 6],
    BPV: [11, 13],
    DIP: [7, 10],
    AMO: [7, 11],
    GEO: [7, 16],
    KZD: [9, 12],
    SLR: [10, 10],
  },
  geteld: ['PER', 'ISG', 'ISP', 'ISE', 'BPV', 'DIP', 'AMO', 'GEO', 'KZD'],
})

/** Where the fields stand in an ISP, counted from 0. */
const places: MboPlaces = /* #__PURE__ */ frozen({
  opleidingcode: 5,
  leertraject: 6,
  niveau: 7,
  indicatie: 8,
  onderwijsaanbieder: 10,
  leerroute: 12,
  fase: 13,
})

/** The days of VLP that also stand in the name of the file. */
const periodFields = ['Datum begin periode', 'Datum einde periode'] as const

/**
 * Which periods in a route does this RO hold: the file of an mbo-instelling with its deelnemers over a period?
 *
 * Fields parted by pipes as DUO delivers them, or by semicolons as a spreadsheet saves them (days as `d-m-jjjj`, rows padded or cut,
 * VLP and SLR changed about, a BSN without its first zeros). The last day of a period is the day before the next one of the same
 * inschrijving begins, but never after Datum uitschrijving werkelijk; without either it is open. Reads as fast as the events are
 * taken, and keeps the periods of one person at a time. The BRIN is that of VLP; while VLP has not come, that in the name of the file.
 *
 * Records are brought together by person and volgnummer. A period whose ISG is absent is refused; where a line of that person was
 * lost, which may have been the ISG, it is kept and its end told to be not certain. A record lacks what is empty or cannot be read
 * (Niveau mostly is empty): judge it by `validateEnrolment` before it is compared.
 *
 * Not looked at: the order of the records; what ISE, BPV, DIP, AMO, GEO and KZD refer to, for they carry no route and are counted
 * only; a person who comes back later in the file, who is taken for another one; the 11-proef, which `validateEnrolment` does.
 *
 * @param parts the file, as bytes (UTF-8) or text, cut anywhere
 * @param options the name of the file, and whether the control totals are compared
 * @returns records and faults, and at last a `slot`
 * @throws RangeError when `parts` or `options` lies outside its type; what stands in the file is never a reason to throw.
 * @example
 * const file = ['VLP|99XX|2025-08-01|2026-07-31|2026-08-01\n', 'PER|999900018||2010-01-01|V\n', 'BPV|1\n']
 * const events = []
 * for await (const event of readRo(file, { bestandsnaam: 'RO_99XX_20250801_20260731.CSV' })) events.push(event)
 * events.map(({ soort }) => soort) // => ['fout', 'fout', 'slot']
 * events.map(({ code }) => code) // => ['too-few-fields', 'closing-record-missing', undefined]
 * @see source pve-layouts
 * @since 0.1.0
 */
export function readRo(
  parts: Bestandsdelen,
  options: ReaderOptions = {},
): AsyncGenerator<ReaderEvent<MboInschrijving>, void, undefined> {
  const { bestandsnaam, controletotalen = true, niveauVan } = checkedOptions(options)
  const outbox = outboxOf<MboInschrijving>('RO', options)
  const read = cellReader(outbox, isoOrSpreadsheetDay)
  const [, named, ...period] = /^RO_(\w{4})_(\d{8})_(\d{8})\./.exec(baseName(bestandsnaam).toUpperCase()) ?? []
  let brin = brinOf(named)
  const recordsBy = (by: CellReader): MboRecords => mboRecords(places, 'rod-mbo-indicatie-ro', by, niveauVan)
  const record = recordsBy(read)
  const { opleidingcode, leerroute } = places
  const tailLayout = {
    opleidingcode,
    leerroute,
    velden: fieldsOfPeriod,
    asksNiveau: niveauVan !== undefined,
    recordsBy,
  }
  let tails = brin && tailsOf(brin, tailLayout)

  function brinAt(regel: number): Brin | undefined {
    if (brin === undefined) outbox.fault(regel, 'institution-not-known', 'BRIN')
    return brin
  }

  const people = peopleOf(
    {
      hasTwoNumbers: true,
      volgnummer: (cells) => read.required(cells[3], 'Inschrijvingvolgnummer'),
      leerroute: places.leerroute,
      einddatum: undefined,
      record: ({ regel, begin, cells, isSemicolon, short }, einddatum) => {
        if (short?.tail.record !== undefined) {
          const { person } = short
          const second = person.indexOf('|') + 1
          const pupil = read.leerling(person.slice(0, second - 1), person.slice(second), 'Burgerservicenummer')
          return recordFrom(short.tail.record, short.opleidingcode, { leerling: pupil, begindatum: begin, einddatum })
        }
        const bsn = cells[1] as string
        const leerling = read.leerling(isSemicolon ? withLostZeros(bsn) : bsn, cells[2], 'Burgerservicenummer')
        return record(cells, { brin: brinAt(regel), leerling, begindatum: begin, einddatum })
      },
    },
    read,
    outbox,
  )

  function opened(cells: readonly string[], regel: number): void {
    const told = brinOf(cells[1])
    // A second VLP begins a second delivery in the same file.
    if (brin !== undefined) people.complete()
    if (told === undefined) outbox.fault(regel, 'invalid-brin', 'BRIN')
    else {
      if (brin !== undefined && told !== brin) outbox.fault(regel, 'institution-differs', 'BRIN')
      if (brin !== told) tails = tailsOf(told, tailLayout)
      brin = told
    }
    const days = [isoOrSpreadsheetDay(cells[2] as string), isoOrSpreadsheetDay(cells[3] as string)]
    const differs = period.findIndex((day, place) => plainDay(day) !== days[place])
    if (differs >= 0) outbox.fault(regel, 'name-differs', periodFields[differs])
  }

  const takers = { VLP: opened, ...people.takers }
  const lines = delivery(recordTypes, takers, outbox, {
    controletotalen,
    lost: people.lost,
    end: people.complete,
    whole: wholeLines(people, () => tails),
  })
  return fed(parts, lineCutter(outbox, lines), outbox)
}

function brinOf(text: string | undefined): Brin | undefined {
  return isBrin(text) ? text : undefined
}
