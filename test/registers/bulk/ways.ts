import { expect } from 'vitest'
import {
  type Issue,
  type IssueCode,
  type MboInschrijving,
  validateEnrolment,
  type VoInschrijving,
} from '../../../src/index.js'
import { type CheckCsvOptions, checkCsv, type CsvCheck } from '../../../src/registers/bulk/checkCsv.js'
import type { BeoordeeldRecord, Oordeeltelling } from '../../../src/registers/bulk/judging.js'
import { type CsvReconciliation, reconcileCsv } from '../../../src/registers/bulk/reconcileCsv.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { readerRegister } from '../../../src/registers/readers/readerCodes.js'
import type { Leesfout, Slot } from '../../../src/registers/readers/readerEvent.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { reconcile } from '../../../src/registers/reconcile/reconcile.js'

/** The long way: every row a record, and all records compared. */
export async function reconciledLongWay(
  files: Readonly<Record<string, string>>,
  options: ReconcileOptions,
): Promise<CsvReconciliation> {
  const vo: Registerrecord<VoInschrijving>[] = []
  const mbo: Registerrecord<MboInschrijving>[] = []
  const bestanden = []
  for (const [bestandsnaam, text] of Object.entries(files)) {
    const fouten: Leesfout[] = []
    let slot: Slot | undefined
    for await (const event of readRodCsv([new TextEncoder().encode(text)], { bestandsnaam })) {
      if (event.soort === 'fout') fouten.push(event)
      else if (event.soort === 'slot') slot = event
      else if (event.soort === 'record') {
        const { record, regel } = event
        const { instelling, leerroute } = record.inschrijving
        const isVo = instelling.soort === 'vo-school'
        const veld = isVo ? 'Leerweg' : 'Niveau'
        if ((isVo ? leerroute.leerweg : leerroute.niveau) !== undefined) (isVo ? vo : mbo).push(record as never)
        else if (!fouten.some((fout) => fout.regel === regel && fout.veld === veld)) {
          const code = 'missing-field'
          fouten.push({ soort: 'fout', regel, veld, code, params: {}, ...readerRegister[code] })
        }
      }
    }
    bestanden.push({ bestandsnaam, fouten, slot: { ...(slot as Slot), fouten: fouten.length } })
  }
  return { ...reconcile(vo, mbo, options), bestanden }
}

type Counts = { -readonly [Field in keyof Oordeeltelling]: Oordeeltelling[Field] }

/** The long way: every row a record, each judged by itself, and those that are left compared. */
export async function checkedLongWay(
  files: Readonly<Record<string, string>>,
  { vergelijk = (found) => found.every(({ severity }) => severity === 'signaal'), ...options }: CheckCsvOptions,
): Promise<{ answer: CsvCheck; judged: BeoordeeldRecord[] }> {
  const vo: Registerrecord<VoInschrijving>[] = []
  const mbo: Registerrecord<MboInschrijving>[] = []
  const judged: BeoordeeldRecord[] = []
  const bestanden = []
  for (const [bestandsnaam, text] of Object.entries(files)) {
    const fouten: Leesfout[] = []
    let slot: Slot | undefined
    const oordelen: Counts = { zonderSignaal: 0, metSignaal: 0, afgekeurd: 0, bevindingen: {}, notChecked: {} }
    const counted = (of: 'bevindingen' | 'notChecked', codes: readonly { readonly code: IssueCode }[]): void => {
      for (const { code } of codes) oordelen[of] = { ...oordelen[of], [code]: (oordelen[of][code] ?? 0) + 1 }
    }
    for await (const event of readRodCsv([new TextEncoder().encode(text)], { bestandsnaam })) {
      if (event.soort === 'fout') fouten.push(event)
      else if (event.soort === 'slot') slot = event
      else if (event.soort === 'record') {
        const { record, regel } = event
        const oordeel = validateEnrolment(record.inschrijving, { peildatum: options.peildatum })
        judged.push({ regel, record, oordeel })
        const found: readonly Issue[] = oordeel.ok ? oordeel.signals : oordeel.issues
        oordelen[oordeel.ok ? (found.length > 0 ? 'metSignaal' : 'zonderSignaal') : 'afgekeurd']++
        counted('bevindingen', found)
        counted('notChecked', oordeel.notChecked)
        if (vergelijk(found)) (record.inschrijving.instelling.soort === 'vo-school' ? vo : mbo).push(record as never)
      }
    }
    bestanden.push({ bestandsnaam, fouten, slot: slot as Slot, oordelen })
  }
  return { answer: { ...reconcile(vo, mbo, options), bestanden }, judged }
}

/** The short way, and all records it handed over. */
export async function checkedShortWay(
  files: Parameters<typeof checkCsv>[0],
  options: CheckCsvOptions,
): Promise<{ answer: CsvCheck; judged: BeoordeeldRecord[] }> {
  const judged: BeoordeeldRecord[] = []
  const answer = await checkCsv(files, options, (one) => {
    judged.push(one)
  })
  return { answer, judged }
}

/** In which order the files are given. */
const order = ['vo.csv', 'mbo.csv']
const placeOf = ({ record: { referentie }, regel }: BeoordeeldRecord): number =>
  order.indexOf(referentie.split(':')[0] ?? '') * 1e6 + regel
export const inOrder = (judged: readonly BeoordeeldRecord[]): BeoordeeldRecord[] =>
  [...judged].sort((one, other) => placeOf(one) - placeOf(other))

export const voHeader =
  'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode'
export const mboHeader =
  'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode'
export const voRow = '99VO;999990019;;2025-08-01;;J;DLR;VO;KB;4;'
export const mboRow = '99MB;999990019;;2025-08-01;;J;DLR;VO;MBO-2;BOL;'

/** What is asked where it does not matter. */
export const options: ReconcileOptions = { peildatum: '2025-10-01', volledig: ['rod-vo', 'rod-mbo'] }

/** The answer of the short way, which is that of the long one. */
export async function sameBothWays(files: Readonly<Record<string, string>>): Promise<CsvReconciliation> {
  const given = Object.entries(files).map(([bestandsnaam, text]) => ({ delen: [text], bestandsnaam }))
  const answer = await reconcileCsv(given, options)
  expect(answer).toEqual(await reconciledLongWay(files, options))
  return answer
}
