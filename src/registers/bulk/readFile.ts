import { isVoEnrolment, type MboInschrijving, type VoInschrijving } from '../../concepts/inschrijving.js'
import { readerRegister } from '../readers/readerCodes.js'
import type { Bestandsdelen, Gelezen, Leesfout, Slot } from '../readers/readerEvent.js'
import { readRodCsv } from '../readers/readRodCsv.js'
import type { Registerrecord } from '../record.js'
import type { Asked } from '../reconcile/options.js'
import { headerIn } from './header.js'
import type { Judging } from './judging.js'
import { bytesOf } from './parts.js'
import { columnfile, type OtherLine, type PlainRows } from './readColumns.js'
import { sides } from './rodFields.js'

/** What was read of one file. */
export type ReadFile = {
  readonly plain?: PlainRows & { readonly side: 0 | 1 }
  readonly vo: readonly Registerrecord<VoInschrijving>[]
  readonly mbo: readonly Registerrecord<MboInschrijving>[]
  readonly fouten: readonly Leesfout[]
  readonly slot: Slot
}

/** So much of a file is looked at for its header. */
const longestHead = 1 << 16

/**
 * Reads a CSV of ROD: the plain rows as columns, all others by `readRodCsv`. With `judging` every record is judged, and what is left of them
 * is what is to be compared.
 */
export async function readFile(
  parts: Bestandsdelen,
  bestandsnaam: string,
  asked: Asked,
  judging?: Judging,
): Promise<ReadFile> {
  const file = bytesOf(parts)
  let head = new Uint8Array(0)
  let header
  while (header === undefined && head.length < longestHead) {
    const { done, value } = await file.next()
    if (done) break
    head = joined([head, value])
    header = headerIn(head)
  }
  if (header === undefined) return othersOf(chained(head, file), bestandsnaam, (regel) => regel, judging)
  const { side } = header
  const columns = columnfile(header, bestandsnaam, asked, judging)
  columns.take(head.subarray(header.end))
  for await (const part of file) columns.take(part)
  const { plain, regels, records, others } = columns.end()
  const lines: readonly OtherLine[] = [{ bytes: header.line, regel: header.regel }, ...others]
  const read = await othersOf(
    lines.map(({ bytes }) => bytes),
    bestandsnaam,
    (regel) => (lines[regel - 1] as OtherLine).regel,
    judging,
  )
  const { aantallen } = read.slot
  const name = sides[side]
  const slot = {
    ...read.slot,
    regels,
    records: read.slot.records + records,
    aantallen: { ...aantallen, [name]: (aantallen[name] as number) + records },
  }
  return { ...read, slot, plain: { ...plain, side } }
}

/** What `readRodCsv` makes of lines; `regelOf` tells which line of the file each is. */
async function othersOf(
  parts: Bestandsdelen,
  bestandsnaam: string,
  regelOf: (regel: number) => number,
  judging: Judging | undefined,
): Promise<ReadFile> {
  const vo: Registerrecord<VoInschrijving>[] = []
  const mbo: Registerrecord<MboInschrijving>[] = []
  const fouten: Leesfout[] = []
  let slot: Slot | undefined
  for await (const event of readRodCsv(parts)) {
    if (event.soort === 'slot') slot = event
    else if (event.soort === 'fout') fouten.push({ ...event, regel: regelOf(event.regel) })
    else {
      // No row of a CSV is a teldatum.
      const { inschrijving } = (event as Gelezen).record
      const regel = regelOf(event.regel)
      const referentie = `${bestandsnaam}:${regel}`
      if (judging !== undefined && !judging.record({ referentie, inschrijving }, regel)) continue
      // What lacks the leerweg or the niveau was refused, where records are judged.
      const isVo = isVoEnrolment(inschrijving)
      const isComparable = (isVo ? inschrijving.leerroute.leerweg : inschrijving.leerroute.niveau) !== undefined
      if (!isComparable && judging === undefined) notComparable(regel, isVo ? 'Leerweg' : 'Niveau', fouten)
      else if (isVo) vo.push({ referentie, inschrijving })
      else mbo.push({ referentie, inschrijving })
    }
  }
  return { vo, mbo, fouten, slot: { ...(slot as Slot), fouten: fouten.length } }
}

/** A record without the leerweg or the niveau can be compared with nothing; when the field was unreadable, that was told. */
function notComparable(regel: number, veld: string, fouten: Leesfout[]): void {
  if (fouten.some((fout) => fout.regel === regel && fout.veld === veld)) return
  fouten.push({ soort: 'fout', regel, veld, code: 'missing-field', params: {}, ...readerRegister['missing-field'] })
}

async function* chained(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield head
  yield* rest
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
