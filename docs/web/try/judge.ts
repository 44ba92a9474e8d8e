import { checkFile } from '../../../src/cli/file.js'
import { bothRegisters, type Lot, newLot } from '../../../src/cli/lot.js'
import { openCounter } from '../../../src/cli/notChecked.js'
import type { Comparison, FileResult, Report } from '../../../src/cli/report.js'
import { niveausOf } from '../../../src/cli/niveaus.js'
import type { Datum } from '../../../src/concepts/datum.js'
import type { Niveau } from '../../../src/concepts/niveau.js'
import type { Fault } from '../../../src/messages/messages.js'
import type { RodRegister } from '../../../src/registers/reconcile/options.js'
import { enrolments } from './enrolments.js'
import { type Findings, newGatherer } from './findings.js'
import type { Checked, FileOutcome, Outcome } from './outcome.js'

/** A file as the browser gives it. */
export type Dropped = Pick<File, 'name' | 'size' | 'stream' | 'text'>

/** With what is judged: the day, the registers that are said to be complete, the words, and who is told how far it is. */
export type Judging = {
  readonly peildatum: Datum
  readonly volledig: readonly RodRegister[]
  readonly teldatum?: Datum | undefined
  /** A line for each course, with its opleidingcode and niveau: RO and GRONDSLAG IP mostly leave the niveau out. */
  readonly niveaus?: string
  readonly say: (fault: Fault) => string
  readonly tell: (percent: number) => void
}

/** A larger file of JSON is not read: it has to be in memory as a whole. */
const largestJson = 32 * 2 ** 20

/** Judges files as the command `check` does, and files of JSON as enrolments. Never throws on what stands in them. */
export async function checkFiles(
  files: readonly Dropped[],
  { peildatum, volledig, teldatum, niveaus = '', say, tell }: Judging,
): Promise<Checked> {
  const gatherer = newGatherer(say)
  const lot = newLot()
  const known = niveausOf(niveaus)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  let read = 0
  let told = -1
  const progress = (bytes: number): void => {
    read += bytes
    const percent = total === 0 ? 100 : Math.min(100, Math.floor((read / total) * 100))
    if (percent > told) tell((told = percent))
  }
  const bestanden: FileOutcome[] = []
  for (const file of files) {
    const findings = gatherer.place()
    bestanden.push(
      looksLikeJson(file)
        ? await jsonFile(file, { findings, lot, peildatum, progress })
        : await rodFile(file, { findings, lot, peildatum, progress, niveaus: known ?? new Map(), files: files.length }),
    )
  }
  const niveausOngelezen = known === undefined && niveaus.trim() !== ''
  return checked(bestanden, { lot, peildatum, volledig, teldatum, niveausOngelezen, gatherer })
}

/** Judges a text of JSON: one enrolment, or a list of them. */
export function checkText(text: string, { peildatum, say }: Pick<Judging, 'peildatum' | 'say'>): Checked {
  const gatherer = newGatherer(say)
  const lot = newLot()
  const outcome = enrolments(text, '', { findings: gatherer.place(), lot, peildatum })
  return checked([outcome], { lot, peildatum, volledig: [], gatherer })
}

function checked(
  bestanden: readonly FileOutcome[],
  {
    lot,
    peildatum,
    volledig,
    teldatum,
    niveausOngelezen = false,
    gatherer,
  }: Pick<Judging, 'peildatum' | 'volledig' | 'teldatum'> &
    Pick<Outcome, 'niveausOngelezen'> & { lot: Lot; gatherer: ReturnType<typeof newGatherer> },
): Checked {
  const comparison = lot.comparison({ peildatum, volledig, teldatum, aanbod: undefined })
  const findings = gatherer.place()
  return {
    outcome: {
      peildatum,
      bestanden,
      niveausOngelezen,
      telling: lot.summary(),
      teldata: lot.teldata(),
      ...(comparison && { vergelijking: compared(comparison, findings) }),
    },
    portion: gatherer.portion,
  }
}

function compared(
  { signalen, notChecked, incomplete }: Comparison,
  findings: Findings,
): NonNullable<Outcome['vergelijking']> {
  for (const signal of signalen) findings.addSignal(signal)
  const counter = openCounter()
  for (const entry of notChecked) counter.add([entry])
  return {
    groepen: findings.groups(),
    incomplete,
    nietNagegaan: counter.counts(),
    vraagVolledig:
      incomplete.length === 0 && notChecked.some(({ missing }) => missing.some(([fact]) => fact === 'volledig')),
  }
}

/** Where what is found goes, and the day on which it is judged. */
export type Place = {
  readonly findings: Findings
  readonly lot: Lot
  readonly peildatum: Datum
}

/** A file of one of the registers, by the function that the command has. */
async function rodFile(
  file: Dropped,
  {
    findings,
    lot,
    peildatum,
    progress,
    niveaus,
    files,
  }: Place & { progress: (bytes: number) => void; niveaus: ReadonlyMap<string, Niveau>; files: number },
): Promise<FileOutcome> {
  let result: FileResult | undefined
  const nothing = (): Promise<void> => Promise.resolve()
  const report: Report = {
    begin: nothing,
    file: nothing,
    finding: (finding) => Promise.resolve(findings.add(finding)),
    fileDone: (done) => Promise.resolve(void (result = done)),
    done: nothing,
  }
  const world = {
    open: () => Promise.resolve({ size: file.size, parts: partsOf(file, progress) }),
    err: { write: nothing, isTerminal: false },
  }
  const { unread } = await checkFile(file.name, world, { peildatum, niveaus, report, lot, files })
  const telling = tellingOf(result)
  return {
    naam: file.name,
    groepen: findings.groups(),
    nietNagegaan: result?.notChecked ?? [],
    ...(unread && { unread }),
    ...(telling && { telling }),
  }
}

function tellingOf(result: FileResult | undefined): FileOutcome['telling'] {
  if (result === undefined) return undefined
  const { indeling, slot, afgekeurd, metSignaal } = result
  const { regels, records, zonderRoute, fouten, volledig } = slot
  return { indeling, regels, records, zonderRoute, fouten, volledig, afgekeurd, metSignaal }
}

/**
 * The parts of a file. By its reader: not every browser can walk a stream.
 *
 * @yields the parts as they come
 */
async function* partsOf(file: Dropped, progress: (bytes: number) => void): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      progress(value.length)
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

/** By its name alone; what a file of a register is, the library tells. */
function looksLikeJson({ name }: Dropped): boolean {
  return name.toLowerCase().endsWith('.json')
}

async function jsonFile(
  file: Dropped,
  { progress, ...place }: Place & { progress: (bytes: number) => void },
): Promise<FileOutcome> {
  const unread = (reason: NonNullable<FileOutcome['unread']>): FileOutcome => {
    place.lot.lost(bothRegisters)
    return { naam: file.name, unread: reason, groepen: [], nietNagegaan: [] }
  }
  if (file.size > largestJson) return unread('too-large')
  let text: string
  try {
    text = await file.text()
  } catch {
    return unread('unreadable')
  }
  progress(file.size)
  return enrolments(text, file.name, place)
}
