import { parseBrin } from '../../concepts/brin.js'
import { parseOpleidingcode } from '../../concepts/opleidingcode.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { type CellReader, cellReader, isoDay } from './cells.js'
import { checkedOptions, fed } from './feed.js'
import { type Outbox, outboxOf } from './outbox.js'
import type { Bestandsdelen, ReaderEvent, ReaderOptions } from './readerEvent.js'
import { type ElementTaker, xmlMachine } from './xml.js'

const root = 'Bekostigingsgrondslagen'

/**
 * On which teldata does this TBG-i hold an enrolment with a leerroutefase: the file of DUO with what an mbo-instelling is paid for?
 *
 * TBG-i has the fase and not which route, so it yields no records but a `teldatum` each. An element that is empty, nil or absent is
 * a fact that is not there. A DOCTYPE is refused, entities are not expanded, and depth and length are bounded; where XML is broken,
 * it is read on as far as that goes.
 *
 * @param parts the file, as bytes (UTF-8) or text, cut anywhere
 * @param options the name of the file; TBG-i has no control totals
 * @returns teldata and faults, and at last a `slot`
 * @throws RangeError when `parts` or `options` lies outside its type; what stands in the file is never a reason to throw.
 * @example
 * const file = ['<!DOCTYPE Bekostigingsgrondslagen>', '<Bekostigingsgrondslagen/>']
 * const events = []
 * for await (const event of readTbgi(file)) events.push(event)
 * events.map(({ soort, code }) => code ?? soort) // => ['doctype-refused', 'slot']
 * @see source pve-layouts
 * @since 0.1.0
 */
export function readTbgi(
  parts: Bestandsdelen,
  options: ReaderOptions = {},
): AsyncGenerator<ReaderEvent<MboInschrijving>, void, undefined> {
  checkedOptions(options)
  const outbox = outboxOf<MboInschrijving>('TBG-i', options)
  return read()

  async function* read(): AsyncGenerator<ReaderEvent<MboInschrijving>, void, undefined> {
    // Fetched when it is needed: who reads no XML does not load the parser.
    const { xmlParser } = await import('./xmlParser.js')
    yield* fed(parts, xmlMachine(xmlParser(), outbox, teldata(outbox)), outbox)
  }
}

/** Takes the teldata out of the elements. Only what lies directly in an Inschrijving or a Teldatum is read. */
function teldata(outbox: Outbox<MboInschrijving>): ElementTaker {
  const aantallen = { Inschrijving: 0, Teldatum: 0, Diploma: 0 }
  const cellsIn = cellReader(outbox, isoDay)
  let brin = ''
  let cells = new Map<string, string>()
  let begin = 0
  let isEmpty = true

  return {
    opened: (path, regel) => {
      const [name, parent] = [path.at(-1), path.at(-2)]
      const isRoot = isEmpty
      isEmpty = false
      if (isRoot && name !== root) {
        outbox.fault(regel, 'unknown-layout')
        outbox.stop()
      } else if (name === 'Inschrijving') {
        aantallen.Inschrijving++
        brin = ''
      } else if (name === 'Diploma') aantallen.Diploma++
      else if (name === 'Teldatum' && parent === 'Inschrijving') {
        cells = new Map()
        begin = regel
      }
    },
    closed: (path, text) => {
      const [name = '', parent, grandparent] = [path.at(-1), path.at(-2), path.at(-3)]
      if (parent === 'Inschrijving' && name === 'BRIN') brin = text
      else if (parent === 'Teldatum' && grandparent === 'Inschrijving') cells.set(name, text)
      else if (parent === 'Inschrijving' && name === 'Teldatum') told()
    },
    end: (regels) => {
      if (isEmpty && !outbox.stopped()) outbox.fault(1, 'empty-file')
      outbox.close(regels, aantallen)
    },
  }

  function told(): void {
    // A group that is absent can stand there with all its elements nil.
    if ([...cells.values()].every((text) => text.trim() === '')) return
    aantallen.Teldatum++
    if (!cells.get('Leerroutefase')) outbox.withoutRoute()
    else counted(cellsIn.at(begin))
  }

  function counted(read: CellReader): void {
    const required = (name: string): string | undefined => read.required(cells.get(name), name)
    const code = read.parsed(parseBrin, read.required(brin, 'BRIN'), 'BRIN')
    const teldatum = read.day(required('Teldatum'), 'Teldatum')
    const fase = read.coded('rod-mbo-leerroutefase', cells.get('Leerroutefase'), 'Leerroutefase', teldatum)
    const indicatieBekostigbaar = read.coded(
      'rod-mbo-indicatie-tbgi',
      required('IndicatieBekostigbaar'),
      'IndicatieBekostigbaar',
    )
    const niveau = read.coded('rod-mbo-niveau', cells.get('Niveau'), 'Niveau')
    const leertraject = read.coded('rod-mbo-leertraject', cells.get('Leertraject'), 'Leertraject', teldatum)
    const opleidingcode = read.parsed(parseOpleidingcode, cells.get('Opleidingcode'), 'Opleidingcode')
    const bekostigingsstatus = read.coded(
      'rod-mbo-indicatie-tbgi',
      cells.get('Bekostigingsstatus'),
      'Bekostigingsstatus',
    )
    if (!code || !teldatum || !fase || indicatieBekostigbaar === undefined) return
    outbox.teldatum(begin, {
      brin: code,
      teldatum,
      fase,
      ...(niveau && { niveau }),
      ...(leertraject && { leertraject }),
      ...(opleidingcode && { opleidingcode }),
      indicatieBekostigbaar,
      ...(bekostigingsstatus !== undefined && { bekostigingsstatus }),
    })
  }
}
