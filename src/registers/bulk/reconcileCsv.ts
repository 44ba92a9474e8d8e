import { askedOf, type ReconcileOptions } from '../reconcile/options.js'
import type { Reconciliation } from '../reconcile/reconcile.js'
import { compareFiles, type GelezenBestand, type RodCsvBestand } from './compareFiles.js'

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
  return compareFiles(bestanden, askedOf(options))
}
