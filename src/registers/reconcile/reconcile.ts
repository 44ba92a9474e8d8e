import type { MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import type { Datum } from '../../concepts/datum.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Registerrecord } from '../record.js'
import { judgeOn } from './alone.js'
import { classOfMbo, classOfVo } from './classes.js'
import { columnsOf, isInForce } from './columns.js'
import { type Found, newFound } from './found.js'
import { eachPerson } from './join.js'
import { tellingOn } from './law.js'
import { askedOf, type ReconcileOptions } from './options.js'
import { compare, type MboRecord, tellCount, type VoRecord } from './person.js'
import type { NotReconciled, RegisterSignal } from './signals.js'
import { suspicion } from './suspicion.js'

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
 * each other or at once, are compared each with each. Who is counted is looked at on the count date. Of a register that is not said to be
 * complete nothing is missing: that goes to `notChecked`, as does a record without a personal number. A person whom one register knows by a BSN and
 * the other by an onderwijsnummer is two persons here. What a record by itself tells of an enrolment that should have ended is
 * told as `validateEnrolment` does, with what all records in force know of the vmbo diploma. No signal carries a personal number.
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
  const { peildatum, teldatum, partners } = asked
  const found = newFound()
  const vo = columnsOf(voRecords, classOfVo, asked, toldUnknown(found))
  const mbo = columnsOf(mboRecords, classOfMbo, asked, toldUnknown(found))
  const tellingOf = teldatum === undefined ? undefined : tellingOn(teldatum)
  const isQuiet = suspicion(partners === undefined ? 'routes and phases' : 'partners too', tellingOf)
  const judged = judgeOn(peildatum)
  const onPeildatum = { vo: [] as VoRecord[], mbo: [] as MboRecord[] }
  const onTeldatum = { vo: [] as VoRecord[], mbo: [] as MboRecord[] }
  eachPerson(vo, mbo, isQuiet, (places, classes) => {
    takeFrom(voRecords, places.vo, peildatum, onPeildatum.vo)
    takeFrom(mboRecords, places.mbo, peildatum, onPeildatum.mbo)
    compare(onPeildatum, asked, judged, found)
    const telling = tellingOf?.(classes)
    if (teldatum === undefined || telling === undefined) return
    takeFrom(voRecords, places.vo, teldatum, onTeldatum.vo)
    takeFrom(mboRecords, places.mbo, teldatum, onTeldatum.mbo)
    tellCount(telling, onTeldatum, teldatum, found)
  })
  return { signalen: found.signalen(), notChecked: found.notChecked() }
}

function toldUnknown(found: Found): (referentie: string) => void {
  return (referentie) => found.unsure('person-unknown', referentie, [['leerling']])
}

/** Fills a list with the records at these places that are in force on the day. */
function takeFrom<Van extends Inschrijving>(
  records: readonly Registerrecord<Van>[],
  places: readonly number[],
  day: Datum,
  taken: Registerrecord<Van>[],
): void {
  taken.length = 0
  for (const place of places) {
    const record = records[place] as Registerrecord<Van>
    const { begindatum, einddatum } = record.inschrijving
    if (isInForce(begindatum, einddatum, day)) taken.push(record)
  }
}
