import type { MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import type { Registerrecord } from '../record.js'
import { classOfMbo, classOfVo } from './classes.js'
import { columnsOf } from './columns.js'
import { compareAll } from './compareAll.js'
import { newFound, toldUnknown } from './found.js'
import { askedOf, type ReconcileOptions } from './options.js'
import type { MboRecord, VoRecord } from './person.js'
import type { NotReconciled, RegisterSignal } from './signals.js'

/**
 * What `reconcile` answers: the signals, and what could not be decided. Both in the order of the codes, within a code by `referentie`, and
 * the same in whatever order the records came.
 *
 * @since 0.1.0
 */
export type Reconciliation = {
  readonly signalen: readonly RegisterSignal[]
  readonly notChecked: readonly NotReconciled[]
}

/**
 * In what do ROD VO and ROD MBO not agree about the pupils in a route, and which enrolment is missing or should not be there?
 *
 * Compared are the records in force on the peildatum (both days inclusive), joined on the person; several enrolments of one person, after
 * each other or at once, are compared each with each. Who is counted is looked at on the count date, of the phases counted on it. Of a
 * register that is not said to be complete nothing is missing: that goes to `notChecked`, as does a record without a personal number; a
 * register that has one in force is not complete. A person whom one register knows by a BSN and the other by an onderwijsnummer is two persons
 * here. What a record by itself tells of an enrolment that should have ended is told as `validateEnrolment` does. The day of a vmbo diploma
 * is taken from every record of the person, in force or not, and counts from that day on. No signal carries a personal number.
 *
 * @param voRecords records of ROD VO, judged sound before
 * @param mboRecords records of ROD MBO, judged sound before
 * @param options the day, which registers are complete, the count date, and the offers in RIO
 * @returns the signals and what was not checked
 * @throws RangeError when an option lies outside its type, or a record in force does.
 * @example
 * const pupil = { leerling: { bsn: '999990019' }, begindatum: '2025-08-01', indicatieBekostigbaar: true } as const
 * const vo = {
 *   referentie: 'vo.csv:2',
 *   inschrijving: {
 *     ...pupil,
 *     instelling: { soort: 'vo-school', brin: '99VO' },
 *     leerroute: { soort: 'DLR', leerweg: 'KB' },
 *     fase: { soort: 'VO-fase', leerjaar: 2 },
 *   },
 * } as const
 * const mbo = {
 *   referentie: 'mbo.csv:7',
 *   inschrijving: {
 *     ...pupil,
 *     instelling: { soort: 'mbo-instelling', brin: '99MB' },
 *     leerroute: { soort: 'DLR', niveau: 2 },
 *     fase: { soort: 'VO-fase', leerjaar: 2 },
 *   },
 * } as const
 * const { signalen } = reconcile([vo], [mbo], { peildatum: '2025-10-01' })
 * signalen.map(({ code, vo, mbo }) => [code, vo, mbo]) // => [['level-not-open-to-track-across', 'vo.csv:2', 'mbo.csv:7']]
 * reconcile([], [mbo], { peildatum: '2025-11-01' }).notChecked // => [{ code: 'vo-enrolment-missing', referentie: 'mbo.csv:7', missing: [['volledig']] }]
 * @see source pve-483-signalen
 * @see source wvo-2.107a-3
 * @see source telling-een-bekostiger
 * @since 0.1.0
 */
export function reconcile(
  voRecords: readonly Registerrecord<VoInschrijving>[],
  mboRecords: readonly Registerrecord<MboInschrijving>[],
  options: ReconcileOptions,
): Reconciliation {
  const asked = askedOf(options)
  const found = newFound()
  const vo = columnsOf(voRecords, classOfVo, asked, toldUnknown(found))
  const mbo = columnsOf(mboRecords, classOfMbo, asked, toldUnknown(found))
  compareAll(
    { columns: vo, recordAt: (place) => voRecords[place] as VoRecord },
    { columns: mbo, recordAt: (place) => mboRecords[place] as MboRecord },
    asked,
    found,
  )
  return { signalen: found.signalen(), notChecked: found.notChecked() }
}
