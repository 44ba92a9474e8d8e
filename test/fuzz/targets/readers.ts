import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { detectLayout } from '../../../src/registers/readers/detectLayout.js'
import { readerRegister } from '../../../src/registers/readers/readerCodes.js'
import type { ReaderEvent, ReaderOptions, Slot } from '../../../src/registers/readers/readerEvent.js'
import { readGrondslag } from '../../../src/registers/readers/readGrondslag.js'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { readTbgi } from '../../../src/registers/readers/readTbgi.js'
import { validateEnrolment } from '../../../src/validation/enrolment/validateEnrolment.js'
import { cut, gather, type Reader } from '../../registers/readers/gather.js'
import { checkTold, isJson } from '../invariants.js'
import { broken, type Target } from '../target.js'

const delivered = 'test/registers/files'

/** Ways to cut a file: byte by byte, in small parts, in parts of many sizes. */
const cuts = [[1], [2, 3], [7, 1, 64], [100], [1, 500], [13, 4096]] as const

/** What must hold of a file, whatever stands in it. */
async function checkFile(reader: Reader, names: readonly string[], input: Uint8Array): Promise<void> {
  const chance = input.reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, input.length)
  const name = names[chance % (names.length + 1)]
  const options: ReaderOptions = {
    ...(name === undefined ? {} : { bestandsnaam: name }),
    ...(chance % 5 === 0 ? { controletotalen: false } : {}),
  }
  const before = Buffer.from(input).toString('latin1')
  const events = await gather(reader, [input], options)
  const told = JSON.stringify(events)
  checkEvents(events)
  // Byte by byte a long file takes long, and shows no more than a short one.
  const sizes = cuts[input.length > 1000 ? 3 + (chance % 3) : chance % cuts.length] as readonly number[]
  const inParts = JSON.stringify(await gather(reader, cut(input, sizes), options))
  if (told !== inParts) throw broken('in parts a file is read in another way', { sizes, told, inParts })
  if (isUtf8(input)) {
    const asText = JSON.stringify(await gather(reader, Buffer.from(input).toString(), options))
    if (told !== asText) throw broken('as text a file is read in another way', { told, asText })
  }
  if (Buffer.from(input).toString('latin1') !== before) throw broken('the bytes were changed')
  detectLayout(input, name)
}

function checkEvents(events: readonly ReaderEvent[]): void {
  const slot = events.at(-1)
  if (slot?.soort !== 'slot' || events.filter(({ soort }) => soort === 'slot').length !== 1) {
    throw broken('a file does not end in one slot')
  }
  checkSlot(slot, events)
  for (const event of events) {
    if (!isJson(event)) throw broken('an event is no JSON', event)
    if (event.soort === 'slot') continue
    // Of a file that is empty the first line is told, though it has none.
    if (!(event.regel >= 1 && event.regel <= Math.max(1, slot.regels)))
      throw broken('a line is told that is none', event)
    if (event.soort === 'record') checkRecord(event.record.inschrijving)
    else if (event.soort === 'fout') {
      const rule = readerRegister[event.code]
      if (rule.severity !== event.severity) throw broken('a fault is not as its register says', event.code)
      checkTold(event)
    }
  }
}

function checkSlot(slot: Slot, events: readonly ReaderEvent[]): void {
  const faults = events.filter(({ soort }) => soort === 'fout').length
  if (slot.fouten !== faults) throw broken('the slot counts other faults')
  if (slot.records !== events.length - 1 - faults) throw broken('the slot counts other records')
  const counts = [slot.regels, slot.zonderRoute, ...Object.values(slot.aantallen)]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) throw broken('a count is none', slot)
}

/** What is read has the form of a record, whatever may be wrong with it. */
function checkRecord(inschrijving: unknown): void {
  const verdict = validateEnrolment(inschrijving)
  const issues = verdict.ok ? verdict.signals : verdict.issues
  const wrong = issues.find(({ code }) => code === 'unreadable' || code === 'not-an-object')
  if (wrong !== undefined) throw broken(`what is read is no record: ${wrong.code}`, inschrijving)
}

function filesLike(form: RegExp): readonly string[] {
  return readdirSync(delivered)
    .filter((name) => form.test(name))
    .map((name) => readFileSync(`${delivered}/${name}`, 'utf8'))
}

/** The header of an example with its first rows, and with some from further on. */
function examples(): readonly string[] {
  return ['rod-vo', 'rod-mbo', 'rod-fouten'].flatMap((name) => {
    const lines = readFileSync(`docs/examples/${name}.csv`, 'utf8').split('\n')
    return [1, 20, 40].map((from) => [lines[0], ...lines.slice(from, from + 6)].join('\n'))
  })
}

function target(name: string, reader: Reader, names: readonly string[], seeds: () => readonly string[]): Target {
  return { name, form: 'bytes', share: 3, seeds, check: (input) => checkFile(reader, names, input) }
}

/** The readers of files. */
export const readerTargets: readonly Target[] = [
  target('ro', readRo, ['RO_99XX_20250801_20260731.csv', 'C:\\map\\RO_98XX_20240801_20250731.csv'], () =>
    filesLike(/^RO_/),
  ),
  target(
    'grondslag',
    readGrondslag,
    ['GRONDSLAG_IP_MBO_99XX_20251105_2025.csv', 'GRONDSLAG_IP_MBO_98XX_20241105_2024.csv'],
    () => filesLike(/^GRONDSLAG_/),
  ),
  target('tbgi', readTbgi, ['TBGI_99XX_2027_20261105.xml', 'TBGI_98XX_2026_20251105.xml'], () => filesLike(/^TBGI_/)),
  target('rod-csv', readRodCsv, ['rod-vo.csv'], examples),
]
