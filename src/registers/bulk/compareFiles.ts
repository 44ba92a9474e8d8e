import { outOfRange } from '../../concepts/outOfRange.js'
import { isRecord } from '../../concepts/record.js'
import type { Bestandsdelen, Leesfout, Slot } from '../readers/readerEvent.js'
import type { Registerrecord } from '../record.js'
import { classOfMbo, classOfVo } from '../reconcile/classes.js'
import { type Columns, columnsOf, rowLength } from '../reconcile/columns.js'
import { compareAll, type Side } from '../reconcile/compareAll.js'
import { newFound, toldUnknown } from '../reconcile/found.js'
import type { Asked } from '../reconcile/options.js'
import type { MboRecord, VoRecord } from '../reconcile/person.js'
import type { Reconciliation } from '../reconcile/reconcile.js'
import type { Judging } from './judging.js'
import { readFile } from './readFile.js'

/**
 * A CSV in the codes of ROD: its parts, and its name, which goes into each `referentie`.
 *
 * @since 0.1.0
 */
export type RodCsvBestand = { readonly delen: Bestandsdelen; readonly bestandsnaam?: string }

/**
 * What was found in one of the files: all its faults, and how much was read.
 *
 * @since 0.1.0
 */
export type GelezenBestand = {
  readonly bestandsnaam: string
  readonly fouten: readonly Leesfout[]
  readonly slot: Slot
}

/** What the files come to: what was found between them, and what was read of each. */
type Compared = Reconciliation & { readonly bestanden: readonly GelezenBestand[] }

/** Reads the files one by one, and compares what is in them; `judgingOf` makes what judges the records of a file. */
export async function compareFiles(
  bestanden: readonly RodCsvBestand[],
  asked: Asked,
  judgingOf?: (bestandsnaam: string) => Judging,
): Promise<Compared> {
  const found = newFound()
  const told = toldUnknown(found)
  if (!Array.isArray(bestanden)) throw outOfRange('bestanden: a list of files', bestanden)
  const vo: Side<Registerrecord>[] = []
  const mbo: Side<Registerrecord>[] = []
  const gelezen: GelezenBestand[] = []
  for (const bestand of bestanden as readonly RodCsvBestand[]) {
    if (!isRecord(bestand)) throw outOfRange('bestanden: files with delen', bestand)
    const { delen, bestandsnaam = 'ROD-CSV' } = bestand
    if (typeof bestandsnaam !== 'string') throw outOfRange('bestandsnaam: text', bestandsnaam)
    const read = await readFile(delen, bestandsnaam, asked, judgingOf?.(bestandsnaam))
    if (read.plain !== undefined) (read.plain.side === 0 ? vo : mbo).push(read.plain)
    vo.push({ columns: columnsOf(read.vo, classOfVo, asked, told), recordAt: (place) => read.vo[place] as VoRecord })
    mbo.push({
      columns: columnsOf(read.mbo, classOfMbo, asked, told),
      recordAt: (place) => read.mbo[place] as MboRecord,
    })
    gelezen.push({ bestandsnaam, fouten: read.fouten, slot: read.slot })
  }
  compareAll(together(vo) as Side<VoRecord>, together(mbo) as Side<MboRecord>, asked, found)
  return { signalen: found.signalen(), notChecked: found.notChecked(), bestanden: gelezen }
}

/** The records of several sources as those of one; their places are counted on from one to the next. */
function together(sources: readonly Side<Registerrecord>[]): Side<Registerrecord> {
  const filled = sources.filter(({ columns }) => columns.count > 0)
  const hasUnknown = sources.some(({ columns }) => columns.hasUnknown)
  const [first] = filled
  if (first !== undefined && filled.length === 1) return { ...first, columns: { ...first.columns, hasUnknown } }
  const begins: number[] = []
  let begin = 0
  const count = filled.reduce((sum, { columns }) => sum + columns.count, 0)
  const rows = new Int32Array(count * rowLength)
  let to = 0
  for (const { columns } of filled) {
    begins.push(begin)
    begin += placed(columns, begin, rows, to)
    to += columns.count * rowLength
  }
  const recordAt = (place: number): Registerrecord => {
    const source = begins.filter((from) => from <= place).length - 1
    return (filled[source] as Side<Registerrecord>).recordAt(place - (begins[source] as number))
  }
  return { columns: { count, rows, hasUnknown }, recordAt }
}

/** Puts rows behind others, their places counted from `begin`; answers how many places they take. */
function placed({ count, rows }: Columns, begin: number, into: Int32Array, to: number): number {
  into.set(rows.subarray(0, count * rowLength), to)
  let places = 0
  for (let row = to + 2; row < to + count * rowLength; row += rowLength) {
    places = Math.max(places, (into[row] as number) + 1)
    into[row] = (into[row] as number) + begin
  }
  return places
}
