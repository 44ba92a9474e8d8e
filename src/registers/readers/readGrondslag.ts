import { frozen } from '../../concepts/frozen.js'
import { isBrin, parseBrin } from '../../concepts/brin.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { cellReader, plainDay } from './cells.js'
import { delivery, type RecordTypes } from './delivery.js'
import { baseName, checkedOptions, fed } from './feed.js'
import { lineCutter } from './lines.js'
import { type MboPlaces, mboRecords } from './mboRecord.js'
import { outboxOf } from './outbox.js'
import { peopleOf } from './people.js'
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

/** Where the fields stand in an ISP, counted from 0: Niveau comes before Leertraject here. */
const places: MboPlaces = /* #__PURE__ */ frozen({
  opleidingcode: 6,
  niveau: 7,
  leertraject: 8,
  indicatie: 10,
  onderwijsaanbieder: 11,
  leerroute: 13,
  fase: 14,
})

/**
 * Which periods in a route does this GRONDSLAG IP hold: the file on which the funding of an mbo-instelling is based?
 *
 * Its people bear a number of the file (PGN) that says nothing outside it, so no record has a leerling. Each period has its own
 * BRIN and last day; VLP with or without BRIN, PER with 18 or 22 fields. `controletotalen` as for {@link readRo}.
 *
 * Records are brought together by person, BRIN and volgnummer, and the periods of one person are told when that person is complete. A
 * period whose ISG is absent is refused, unless a line of that person was lost, which may have been the ISG. Not looked at: the order
 * of the records; whether the periods of one inschrijving follow each other without gap; what the other records refer to.
 *
 * @param parts the file, as bytes (UTF-8) or text, cut anywhere
 * @param options the name of the file, and whether the control totals are compared
 * @returns records and faults, and at last a `slot`
 * @throws RangeError when `parts` or `options` lies outside its type; what stands in the file is never a reason to throw.
 * @example
 * const file = ['VLP;99XX;2025;20251105;V\nPER;1;16;16;17;16;V;1234\n', 'ISG;1;99XX;C1;20250801;20270731\n', 'ISP;1;99XX;C1;20250801;;25655;;BOL;;1;;;GLR;MBO\n']
 * const events = []
 * for await (const event of readGrondslag(file)) events.push(event)
 * events[0].record // => { referentie: 'GRONDSLAG-IP:4', inschrijving: { instelling: { soort: 'mbo-instelling', brin: '99XX' }, leerroute: { soort: 'GLR' }, fase: { soort: 'MBO-fase' }, begindatum: '2025-08-01', indicatieBekostigbaar: true, leertraject: 'BOL', opleidingcode: '25655' } }
 * @see source pve-layouts
 * @since 0.1.0
 */
export function readGrondslag(
  parts: Bestandsdelen,
  options: ReaderOptions = {},
): AsyncGenerator<ReaderEvent<MboInschrijving>, void, undefined> {
  const { bestandsnaam, controletotalen = true, niveauVan } = checkedOptions(options)
  const outbox = outboxOf<MboInschrijving>('GRONDSLAG-IP', options)
  const read = cellReader(outbox, plainDay)
  const [, brin, year] = /^GRONDSLAG_IP_MBO_(\w{4})_\d{8}_(\d{4})\./.exec(baseName(bestandsnaam).toUpperCase()) ?? []
  const brins = read.values(parseBrin, 'BRIN')
  const record = mboRecords(places, 'rod-mbo-indicatie-grondslag', read, niveauVan)

  const people = peopleOf(
    {
      hasTwoNumbers: false,
      volgnummer: (cells) => {
        const institution = brins(read.required(cells[2], 'BRIN'))
        const volgnummer = read.required(cells[3], 'Inschrijvingvolgnummer')
        return institution && volgnummer && `${institution}|${volgnummer}`
      },
      leerroute: places.leerroute,
      einddatum: 5,
      record: ({ begin, cells }, einddatum) =>
        record(cells, {
          brin: brins(cells[2]),
          leerling: undefined,
          begindatum: begin,
          einddatum,
        }),
    },
    read,
    outbox,
  )

  /** As specified, the year comes at once; as delivered, BRIN before it. */
  function opened(cells: readonly string[], regel: number): void {
    people.complete()
    const hasBrin = !/^\d{4}$/.test(cells[1] as string)
    if (year !== undefined && cells[hasBrin ? 2 : 1] !== year) outbox.fault(regel, 'name-differs', 'Studiejaar')
    read.at(regel)
    const told = hasBrin ? brins(read.required(cells[1], 'BRIN')) : undefined
    if (told !== undefined && isBrin(brin) && told !== brin) outbox.fault(regel, 'institution-differs', 'BRIN')
  }

  const takers = { VLP: opened, ...people.takers }
  const lines = delivery(recordTypes, takers, outbox, { controletotalen, lost: people.lost, end: people.complete })
  return fed(parts, lineCutter(outbox, lines), outbox)
}
