import { type Brin, isBrin } from '../../concepts/brin.js'
import { frozen } from '../../concepts/frozen.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { delivery, type RecordTypes } from './delivery.js'
import { baseName, checkedOptions, fed } from './feed.js'
import { lineCutter } from './lines.js'
import { outboxOf } from './outbox.js'
import type { Bestandsdelen, ReaderEvent, ReaderOptions } from './readerEvent.js'
import { roPeople } from './roPeople.js'

/** DIP has one field more in deliveries than in the specification. */
const recordTypes: RecordTypes = /* #__PURE__ */ frozen({
  velden: {
    VLP: [5, 5],
    PER: [5, 5],
    ISG: [6, 8],
    ISP: [9, 14],
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

/**
 * Which periods in a route does this RO hold: the file of an mbo-instelling with its deelnemers over a period?
 *
 * Fields parted by pipes as DUO delivers them, or by semicolons as a spreadsheet saves them (days as `d-m-jjjj`, rows padded or cut,
 * VLP and SLR changed about, a BSN without its first zeros). The last day of a period is the day before the next one of the same
 * inschrijving begins, but never after Datum uitschrijving werkelijk; without either it is open. Reads as fast as the events are
 * taken, and keeps the periods of one person at a time. The BRIN is that of VLP; while VLP has not come, that in the name of the file.
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
  const { bestandsnaam, controletotalen = true } = checkedOptions(options)
  const outbox = outboxOf<MboInschrijving>('RO', options)
  let brin = brinOf(/^RO_(\w{4})_/i.exec(baseName(bestandsnaam))?.[1]?.toUpperCase())
  const people = roPeople((regel) => {
    if (brin === undefined) outbox.fault(regel, 'institution-not-known', 'BRIN')
    return brin
  }, outbox)
  const takers = {
    VLP: (cells: readonly string[], regel: number): void => {
      const told = brinOf(cells[1])
      // A second VLP begins a second delivery in the same file.
      if (brin !== undefined) people.complete()
      if (told === undefined) outbox.fault(regel, 'invalid-brin', 'BRIN')
      else {
        if (brin !== undefined && told !== brin) outbox.fault(regel, 'institution-differs', 'BRIN')
        brin = told
      }
    },
    PER: people.person,
    ISG: people.enrolment,
    ISP: people.period,
  }
  const lines = delivery(recordTypes, takers, outbox, { controletotalen, lost: people.lost, end: people.complete })
  return fed(parts, lineCutter(outbox, lines), outbox)
}

function brinOf(text: string | undefined): Brin | undefined {
  return isBrin(text) ? text : undefined
}
