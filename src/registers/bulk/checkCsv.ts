import { outOfRange } from '../../concepts/outOfRange.js'
import type { Issue } from '../../validation/enrolment/issue.js'
import { askedOf, type ReconcileOptions } from '../reconcile/options.js'
import type { Reconciliation } from '../reconcile/reconcile.js'
import { type BeoordeeldRecord, type Judging, judging, type Oordeeltelling } from './judging.js'
import { compareFiles, type GelezenBestand, type RodCsvBestand } from './compareFiles.js'

/**
 * What `checkCsv` is to know: all that `reconcile` is, on whose peildatum the records are judged too; and which records are compared, given
 * what was found of one (the issues of a refused record, the signals of a sound one). Left out, those that are not refused. It is asked once for
 * records of which the same was found.
 *
 * @since 0.1.0
 */
export type CheckCsvOptions = ReconcileOptions & { readonly vergelijk?: (bevindingen: readonly Issue[]) => boolean }

/**
 * What `checkCsv` answers: that of `reconcile`, and for each file, in the order given, what was read of it and how its records were
 * judged.
 *
 * @since 0.1.0
 */
export type CsvCheck = Reconciliation & {
  readonly bestanden: readonly (GelezenBestand & { readonly oordelen: Oordeeltelling })[]
}

/**
 * Is every record in these CSV files of ROD VO and ROD MBO sound, and in what do the registers not agree, in one go: the answer of
 * `readRodCsv`, `validateEnrolment` on each record, and {@link reconcile} on the sound ones?
 *
 * For files of millions of rows. Every record is judged and, with `perRecord`, handed over with its verdict and `referentie`, one at a
 * time; none is kept here. First come the rows that are written as nearly every row is, in the order of the lines, then the others. Their
 * instelling, leerroute and fase can be one frozen object for many records. What was found of a record is remembered, by all that it hangs
 * on, and told again of the next record with the same facts; only the 11-proef is done for each.
 *
 * A record without leerweg (ROD VO) or niveau (ROD MBO) is refused by `validateEnrolment`; to compare it all the same is a RangeError.
 *
 * @param bestanden the files, of either register or of both; the header of each tells which
 * @param options as those of `reconcile`, and which records are compared
 * @param perRecord hears of each record; what it throws ends the reading, and a promise it returns is not awaited
 * @returns the signals, what was not checked, what was read, and how the records were judged
 * @throws RangeError (the promise is rejected) when an argument lies outside its type; what stands in a file is never a reason.
 * @example
 * const vo = `BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode
 * 99VO;999990019;;2025-08-01;;J;DLR;VO;KB;4;
 * 99VO;999990018;;2025-08-01;;J;GLR;VO;KB;4;
 * `
 * const refused: string[] = []
 * const { bestanden } = await checkCsv([{ delen: vo, bestandsnaam: 'vo.csv' }], { peildatum: '2025-10-01' }, (one) => {
 *   if (!one.oordeel.ok) refused.push(`${one.record.referentie} ${one.oordeel.issues.map(({ code }) => code).join()}`)
 * })
 * refused // => ['vo.csv:3 invalid-bsn,glr-requires-bb']
 * bestanden[0]?.oordelen.bevindingen // => { 'invalid-bsn': 1, 'glr-requires-bb': 1 }
 * bestanden[0]?.oordelen.zonderSignaal // => 1
 * @see source pve-483-signalen
 * @since 0.1.0
 */
export async function checkCsv(
  bestanden: readonly RodCsvBestand[],
  options: CheckCsvOptions,
  perRecord?: (beoordeeld: BeoordeeldRecord) => void,
): Promise<CsvCheck> {
  const asked = askedOf(options)
  const { vergelijk = isNotRefused } = options
  if (typeof vergelijk !== 'function') throw outOfRange('vergelijk: a function', vergelijk)
  if (perRecord !== undefined && typeof perRecord !== 'function') throw outOfRange('perRecord: a function', perRecord)
  const judgings: Judging[] = []
  const answer = await compareFiles(bestanden, asked, (bestandsnaam) => {
    const judge = judging(bestandsnaam, asked, { perRecord, isCompared: vergelijk })
    judgings.push(judge)
    return judge
  })
  return {
    ...answer,
    bestanden: answer.bestanden.map((bestand, at) => ({ ...bestand, oordelen: (judgings[at] as Judging).telling() })),
  }
}

function isNotRefused(bevindingen: readonly Issue[]): boolean {
  return bevindingen.every(({ severity }) => severity === 'signaal')
}
