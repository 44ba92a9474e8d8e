import { frozen } from '../../concepts/frozen.js'
import { parseBrin } from '../../concepts/brin.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { cellReader, plainDay } from './cells.js'
import { delivery, type RecordTypes } from './delivery.js'
import { checkedOptions, fed } from './feed.js'
import { lineCutter } from './lines.js'
import { hasRoute, mboRecord } from './mboRecord.js'
import { outboxOf } from './outbox.js'
import type { Bestandsdelen, ReaderEvent, ReaderOptions } from './readerEvent.js'

/** Deliveries have BRIN in VLP and four fields more in PER than the specification. */
const recordTypes: RecordTypes = /* #__PURE__ */ frozen({
  velden: {
    VLP: [4, 5],
    PER: [8, 22],
    ISG: [6, 8],
    ISP: [11, 15],
    ISE: [5, 6],
    BPV: [11, 13],
    BII: [9, 14],
    DIP: [6, 9],
    BID: [10, 12],
    AMO: [6, 10],
    GEO: [6, 15],
    KZD: [6, 11],
    SLR: [12, 12],
  },
  geteld: ['PER', 'ISG', 'ISP', 'ISE', 'BPV', 'BII', 'DIP', 'BID', 'AMO', 'GEO', 'KZD'],
})

/**
 * Which periods in a route does this GRONDSLAG IP hold: the file on which the funding of an mbo-instelling is based?
 *
 * Its people bear a number of the file (PGN) that says nothing outside it, so no record has a leerling. Each period has its own
 * BRIN and last day, and is handed out at once; VLP with or without BRIN, PER with 18 or 22 fields. `controletotalen` as for
 * {@link readRo}.
 *
 * @param parts the file, as bytes (UTF-8) or text, cut anywhere
 * @param options the name of the file, and whether the control totals are compared
 * @returns records and faults, and at last a `slot`
 * @throws RangeError when `parts` or `options` lies outside its type; what stands in the file is never a reason to throw.
 * @example
 * const file = ['VLP;99XX;2025;20251105;V\n', 'ISP;1;99XX;C1;20250801;;25655;;BOL;;1;;;GLR;MBO\n']
 * const events = []
 * for await (const event of readGrondslag(file)) events.push(event)
 * events[0].record // => { referentie: 'GRONDSLAG-IP:2', inschrijving: { instelling: { soort: 'mbo-instelling', brin: '99XX' }, leerroute: { soort: 'GLR' }, fase: { soort: 'MBO-fase' }, begindatum: '2025-08-01', indicatieBekostigbaar: true, leertraject: 'BOL', opleidingcode: '25655' } }
 * @see source pve-layouts
 * @since 0.1.0
 */
export function readGrondslag(
  parts: Bestandsdelen,
  options: ReaderOptions = {},
): AsyncGenerator<ReaderEvent<MboInschrijving>, void, undefined> {
  const { controletotalen = true } = checkedOptions(options)
  const outbox = outboxOf<MboInschrijving>('GRONDSLAG-IP', options)
  const cellsIn = cellReader(outbox, plainDay)
  const nothing = (): void => {}

  function period(cells: readonly string[], regel: number): void {
    const [, , brin, , begin, end, opleidingcode, niveau, leertraject, , indicatie, onderwijsaanbieder] = cells
    const [leerroute, fase] = cells.slice(13)
    if (!hasRoute(leerroute, fase)) {
      outbox.withoutRoute()
      return
    }
    const read = cellsIn.at(regel)
    const einddatum = read.day(end, 'Datum eind')
    const record = mboRecord(
      { leerroute, fase, niveau, leertraject, opleidingcode, indicatie, onderwijsaanbieder },
      {
        brin: read.parsed(parseBrin, read.required(brin, 'BRIN'), 'BRIN'),
        leerling: undefined,
        begindatum: read.day(read.required(begin, 'Datum begin'), 'Datum begin'),
        einddatum,
      },
      'rod-mbo-indicatie-grondslag',
      read,
    )
    if (record === undefined) return
    outbox.record(regel, record)
    if (end && einddatum === undefined) outbox.fault(regel, 'end-not-certain')
  }

  const lines = delivery(recordTypes, { ISP: period }, outbox, { controletotalen, lost: nothing, end: nothing })
  return fed(parts, lineCutter(outbox, lines), outbox)
}
