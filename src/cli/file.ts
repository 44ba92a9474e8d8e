import type { Niveau } from '../concepts/niveau.js'
import { detectLayout } from '../registers/readers/detectLayout.js'
import type {
  Bestandsdelen,
  Bestandsindeling,
  Gelezen,
  Leesfout,
  ReaderEvent,
  ReaderOptions,
  Slot,
} from '../registers/readers/readerEvent.js'
import { readGrondslag } from '../registers/readers/readGrondslag.js'
import { readRo } from '../registers/readers/readRo.js'
import { readRodCsv } from '../registers/readers/readRodCsv.js'
import { readTbgi } from '../registers/readers/readTbgi.js'
import type { RodRegister } from '../registers/reconcile/options.js'
import { validateEnrolment } from '../validation/enrolment/validateEnrolment.js'
import { bothRegisters, type Lot, registerOf } from './lot.js'
import { openCounter } from './notChecked.js'
import { withProgress } from './progress.js'
import type { Report, Setting, UnreadReason } from './report.js'
import { systemCode, type World } from './world.js'

type Reader = (parts: Bestandsdelen, options: ReaderOptions) => AsyncGenerator<ReaderEvent, void, undefined>

const readers: Readonly<Record<Bestandsindeling, Reader>> = {
  RO: readRo,
  'GRONDSLAG-IP': readGrondslag,
  'TBG-i': readTbgi,
  'ROD-CSV': readRodCsv,
}

const reasons: ReadonlyMap<string | undefined, UnreadReason> = new Map([
  ['ENOENT', 'absent'],
  ['ENOTDIR', 'absent'],
  ['EISDIR', 'folder'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
])

/** As many bytes as `detectLayout` looks at. */
const looked = 4096

/** How a file fared: was it refused anywhere, and if it could not be read (to its end), why? */
export type Fared = { readonly hasAfkeur: boolean; readonly unread?: UnreadReason }

/** Reads a file and judges its records one by one, as they come; what is found goes to the report and into the lot. */
export async function checkFile(
  file: string,
  world: Pick<World, 'open' | 'err'>,
  {
    peildatum,
    niveaus,
    report,
    lot,
    files,
  }: Pick<Setting, 'peildatum'> & { niveaus: ReadonlyMap<string, Niveau>; report: Report; lot: Lot; files: number },
): Promise<Fared> {
  let broken: UnreadReason | undefined
  const parts = partsOf(file, world, (reason) => {
    broken = reason
    lot.lost(bothRegisters)
  })
  const head = await headOf(parts)
  const indeling = head.length === 0 ? undefined : detectLayout(head, file)
  if (indeling === undefined) {
    await parts.return()
    if (broken === undefined) lot.lost(bothRegisters)
    return { hasAfkeur: false, unread: broken ?? (head.length === 0 ? 'empty' : 'unknown-layout') }
  }
  await report.file(file, indeling)
  const open = openCounter()
  // ROD VO comes in a CSV only, so one file of another layout has nothing to be compared with, however long it is.
  const use = files > 1 || indeling === 'ROD-CSV' ? 'counted-and-compared' : 'counted'
  let afgekeurd = 0
  let metSignaal = 0
  let lost = 0
  let slot: Slot | undefined
  /** The fields that the reader could not read, by line: that they are missing in the record is no news. */
  const unreadable = new Set<string>()

  async function judged({ regel, record }: Gelezen): Promise<void> {
    const verdict = validateEnrolment(record.inschrijving, { peildatum })
    open.add(verdict.notChecked)
    if (!verdict.ok) {
      afgekeurd++
      lot.lost([registerOf(record)])
    } else {
      if (verdict.signals.length > 0) metSignaal++
      lot.sound(record, use)
    }
    for (const issue of verdict.ok ? verdict.signals : verdict.issues) {
      if (issue.code === 'missing-field' && unreadable.has(`${regel} ${issue.path.join('.')}`)) continue
      await report.finding({ soort: 'oordeel', regel, referentie: record.referentie, issue })
    }
  }

  const options = { bestandsnaam: file, niveauVan: (opleidingcode: string) => niveaus.get(opleidingcode) }
  for await (const event of readers[indeling](withHead(head, parts), options)) {
    if (event.soort === 'record') await judged(event)
    else if (event.soort === 'teldatum') lot.teldatum(event)
    else if (event.soort === 'slot') slot = event
    else {
      if (event.severity === 'afkeur') lost++
      const path = pathOf(event)
      if (path !== undefined) unreadable.add(`${event.regel} ${path}`)
      await report.finding(event)
    }
  }
  // Every reader ends with one.
  const end = slot as Slot
  if (lost > 0) lot.lost(registersIn(end))
  await report.fileDone({ file, indeling, slot: end, afgekeurd, metSignaal, notChecked: open.counts() })
  return { hasAfkeur: lost + afgekeurd > 0, ...(broken && { unread: broken }) }
}

/** The field of a record that is missing when the reader could not read this one; without the others there is no record. */
function pathOf({ veld }: Leesfout): string | undefined {
  return veld === 'Leerweg' ? 'leerroute.leerweg' : veld === 'Niveau' ? 'leerroute.niveau' : undefined
}

/** Of which registers a file holds records: RO and GRONDSLAG of the mbo, TBG-i of none; a CSV of those it has rows of, or of either. */
function registersIn({ indeling, aantallen }: Slot): readonly RodRegister[] {
  if (indeling === 'TBG-i') return []
  if (indeling !== 'ROD-CSV') return ['rod-mbo']
  const { VO = 0, MBO = 0 } = aantallen
  if (VO > 0 && MBO === 0) return ['rod-vo']
  return MBO > 0 && VO === 0 ? ['rod-mbo'] : bothRegisters
}

/**
 * The parts of a file, as far as it can be read. When it cannot, that is told, and the parts end.
 *
 * @yields the parts as they came
 */
async function* partsOf(
  file: string,
  world: Pick<World, 'open' | 'err'>,
  failed: (reason: UnreadReason) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* withProgress(await world.open(file), file, world)
  } catch (error) {
    failed(reasons.get(systemCode(error)) ?? 'unreadable')
  }
}

async function headOf(parts: AsyncGenerator<Uint8Array, void, undefined>): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let size = 0
  while (size < looked) {
    const next = await parts.next()
    if (next.done === true) break
    read.push(next.value)
    size += next.value.length
  }
  // Without `Buffer`, so that a browser can check a file too.
  const head = new Uint8Array(size)
  let at = 0
  for (const part of read) {
    head.set(part, at)
    at += part.length
  }
  return head
}

async function* withHead(
  head: Uint8Array,
  parts: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield head
    yield* parts
  } finally {
    await parts.return()
  }
}
