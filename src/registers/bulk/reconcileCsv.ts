import { outOfRange } from '../../concepts/outOfRange.js'
import { isRecord } from '../../concepts/record.js'
import type { Bestandsdelen, Leesfout, Slot } from '../readers/readerEvent.js'
import type { Registerrecord } from '../record.js'
import { classOfMbo, classOfVo } from '../reconcile/classes.js'
import { type Columns, columnsOf, rowLength } from '../reconcile/columns.js'
import { compareAll, type Side } from '../reconcile/compareAll.js'
import { newFound, toldUnknown } from '../reconcile/found.js'
import { askedOf, type ReconcileOptions } from '../reconcile/options.js'
import type { MboRecord, VoRecord } from '../reconcile/person.js'
import type { Reconciliation } from '../reconcile/reconcile.js'
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

/**
 * What `reconcileCsv` answers: that of `reconcile`, and for each file, in the order given, what was read of it.
 *
 * @since 0.1.0
 */
export type CsvReconciliation = Reconciliation & { readonly bestanden: readonly GelezenBestand[] }

/**
 * In what do ROD VO and ROD MBO not agree, straight from their CSV files: the answer of {@link reconcile} on what `readRodCsv` reads?
 *
 * For files of millions of rows: a row becomes a few numbers, and a record only when there is something to look at. Nothing is judged
 * by `validateEnrolment`, so the files are to be of records that were accepted. What the reader tells of a line is in `fouten`; a
 * record without leerweg (ROD VO) or niveau (ROD MBO) is `missing-field` there, and is not compared. The bytes of the rows in force, and of
 * those with the day of a diploma, stay in memory until the answer is there.
 *
 * @param bestanden the files, of either register or of both; the header of each tells which
 * @param options as those of `reconcile`
 * @returns the signals, what was not checked, and what was read
 * @throws RangeError (the promise is rejected) when an argument lies outside its type; what stands in a file is never a reason.
 * @example
 * const vo = `BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode
 * 99VO;999990019;;2025-08-01;;J;DLR;VO;KB;4;
 * `
 * const mbo = `BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode
 * 99MB;999990019;;2025-08-01;;J;DLR;VO;MBO-2;BOL;
 * `
 * const files = [
 *   { delen: vo, bestandsnaam: 'vo.csv' },
 *   { delen: mbo, bestandsnaam: 'mbo.csv' },
 * ]
 * const { signalen, bestanden } = await reconcileCsv(files, { peildatum: '2025-10-01' })
 * signalen.map(({ code, vo, mbo }) => [code, vo, mbo]) // => [['level-not-open-to-track-across', 'vo.csv:2', 'mbo.csv:2']]
 * bestanden.map(({ slot }) => slot.records) // => [1, 1]
 * @see source pve-483-signalen
 * @since 0.1.0
 */
export async function reconcileCsv(
  bestanden: readonly RodCsvBestand[],
  options: ReconcileOptions,
): Promise<CsvReconciliation> {
  const asked = askedOf(options)
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
    const read = await readFile(delen, bestandsnaam, asked)
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
