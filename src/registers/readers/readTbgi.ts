import { isBrin, parseBrin } from '../../concepts/brin.js'
import { parseOpleidingcode } from '../../concepts/opleidingcode.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import { cellReader, isoDay } from './cells.js'
import { baseName, checkedOptions, fed } from './feed.js'
import { type Outbox, outboxOf } from './outbox.js'
import type { Bestandsdelen, ReaderEvent, ReaderOptions } from './readerEvent.js'
import { type ElementTaker, xmlMachine } from './xml.js'

const root = 'Bekostigingsgrondslagen'

/**
 * On which teldata does this TBG-i hold an enrolment with a leerroutefase: the file of DUO with what an mbo-instelling is paid for?
 *
 * TBG-i has the fase and not which route, so it yields no records but a `teldatum` each. An element that is empty, nil or absent is
 * a fact that is not there. A DOCTYPE is refused, entities are not expanded, and depth and length are bounded; where XML is broken,
 * it is read on as far as that goes. Where the name of the file has a BRIN and a bekostigingsjaar, what does not fit them is told,
 * each BRIN and day once. Not looked at: who the enrolment is of, diplomas, BPV and signals; and whether a teldatum comes twice.
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
  const { bestandsnaam } = checkedOptions(options)
  const outbox = outboxOf<MboInschrijving>('TBG-i', options)
  return read()

  async function* read(): AsyncGenerator<ReaderEvent<MboInschrijving>, void, undefined> {
    // Fetched when it is needed: who reads no XML does not load the parser.
    const { xmlParser } = await import('./xmlParser.js')
    yield* fed(parts, xmlMachine(xmlParser(), outbox, teldata(outbox, nameOf(bestandsnaam))), outbox)
  }
}

/** What the name of a file says must stand in it: the institution, and the two teldata of its bekostigingsjaar. */
type Named = { readonly brin: string | undefined; readonly teldata: readonly string[] }

function nameOf(bestandsnaam: string | undefined): Named {
  const [, brin, year] = /^TBGI_(\w{4})_(\d{4})_/.exec(baseName(bestandsnaam).toUpperCase()) ?? []
  return { brin: isBrin(brin) ? brin : undefined, teldata: year === undefined ? [] : teldataOf(Number(year)) }
}

/** Bekostigingsjaar T rests on 1 October of T-2 and 1 February of T-1. */
function teldataOf(year: number): readonly string[] {
  return [`${year - 2}-10-01`, `${year - 1}-02-01`]
}

/** Takes the teldata out of the elements. Only what lies directly in an Inschrijving or a Teldatum is read. */
function teldata(outbox: Outbox<MboInschrijving>, named: Named): ElementTaker {
  const aantallen = { Inschrijving: 0, Teldatum: 0, Diploma: 0 }
  const read = cellReader(outbox, isoDay)
  const columns = {
    brin: read.values(parseBrin, 'BRIN'),
    teldatum: read.days('Teldatum'),
    fase: read.codes('rod-mbo-leerroutefase', 'Leerroutefase'),
    indicatie: read.codes('rod-mbo-indicatie-tbgi', 'IndicatieBekostigbaar'),
    niveau: read.codes('rod-mbo-niveau', 'Niveau'),
    leertraject: read.codes('rod-mbo-leertraject', 'Leertraject'),
    opleidingcode: read.values(parseOpleidingcode, 'Opleidingcode'),
    status: read.codes('rod-mbo-indicatie-tbgi', 'Bekostigingsstatus'),
  }
  /** What differs from the name of the file and has been told: once is enough. */
  const told = new Set<string>()
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
      const [name, parent, grandparent] = [path.at(-1) as string, path.at(-2), path.at(-3)]
      if (parent === 'Inschrijving' && name === 'BRIN') brin = text
      else if (parent === 'Teldatum' && grandparent === 'Inschrijving') cells.set(name, text)
      else if (parent === 'Inschrijving' && name === 'Teldatum') closed()
    },
    end: (regels) => {
      if (isEmpty && !outbox.stopped()) outbox.fault(1, 'empty-file')
      outbox.close(regels, aantallen)
    },
  }

  function closed(): void {
    // A group that is absent can stand there with all its elements nil.
    if ([...cells.values()].every((text) => text.trim() === '')) return
    aantallen.Teldatum++
    if (!cells.get('Leerroutefase')) outbox.withoutRoute()
    else counted()
  }

  function compared(
    text: string,
    expected: readonly string[],
    code: 'institution-differs' | 'name-differs',
    veld: string,
  ) {
    if (expected.length === 0 || expected.includes(text) || told.has(text)) return
    told.add(text)
    outbox.fault(begin, code, veld)
  }

  function counted(): void {
    read.at(begin)
    const required = (name: string): string | undefined => read.required(cells.get(name), name)
    const code = columns.brin(read.required(brin, 'BRIN'))
    const teldatum = columns.teldatum(required('Teldatum'))
    const fase = columns.fase(cells.get('Leerroutefase'), teldatum)
    const indicatieBekostigbaar = columns.indicatie(required('IndicatieBekostigbaar'))
    const niveau = columns.niveau(cells.get('Niveau'))
    const leertraject = columns.leertraject(cells.get('Leertraject'), teldatum)
    const opleidingcode = columns.opleidingcode(cells.get('Opleidingcode'))
    const bekostigingsstatus = columns.status(cells.get('Bekostigingsstatus'))
    if (code && named.brin) compared(code, [named.brin], 'institution-differs', 'BRIN')
    if (teldatum) compared(teldatum, named.teldata, 'name-differs', 'Teldatum')
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
