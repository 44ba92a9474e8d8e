import type { Datum } from '../../concepts/datum.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Registerrecord } from '../record.js'
import { earlier, judgeOn } from './alone.js'
import { type Columns, isInForce } from './columns.js'
import type { Found } from './found.js'
import { eachPerson } from './join.js'
import { phasesCountedOn, tellingOn } from './law.js'
import type { Asked } from './options.js'
import { compare, diplomaOn, type MboRecord, tellCount, type VoRecord } from './person.js'
import { suspicion } from './suspicion.js'

/** One register: what its records come down to, and how the record at a place is had. */
export type Side<Record> = { readonly columns: Columns; readonly recordAt: (place: number) => Record }

/** Joins the two registers and tells of everybody who is not beyond suspicion. The records of nobody else are asked for. */
export function compareAll(vo: Side<VoRecord>, mbo: Side<MboRecord>, options: Asked, found: Found): void {
  const asked = {
    ...options,
    // A record of nobody may be of anybody, so that who seems to be missing may be there.
    isVoComplete: options.isVoComplete && !vo.columns.hasUnknown,
    isMboComplete: options.isMboComplete && !mbo.columns.hasUnknown,
  }
  const { peildatum, teldatum, partners } = asked
  const tellingOf = teldatum === undefined ? undefined : tellingOn(teldatum)
  const isQuiet = suspicion(partners === undefined ? 'routes and phases' : 'partners too', tellingOf)
  const judged = judgeOn(peildatum)
  const phases = teldatum === undefined ? [] : phasesCountedOn(teldatum)
  const all = { vo: [] as VoRecord[], mbo: [] as MboRecord[] }
  const onDay = { vo: [] as VoRecord[], mbo: [] as MboRecord[] }
  eachPerson(vo.columns, mbo.columns, isQuiet, (places, classes) => {
    fill(all.vo, vo, places.vo)
    fill(all.mbo, mbo, places.mbo)
    take(onDay.vo, all.vo, peildatum)
    take(onDay.mbo, all.mbo, peildatum)
    const diploma = earlier(diplomaOn(peildatum, all.vo), diplomaOn(peildatum, all.mbo))
    compare(onDay, diploma, asked, judged, found)
    const telling = tellingOf?.(classes)
    if (teldatum === undefined || telling === undefined) return
    take(onDay.vo, all.vo, teldatum)
    take(onDay.mbo, all.mbo, teldatum)
    tellCount(telling, onDay, phases, teldatum, found)
  })
}

/** Fills a list with the records at these places. */
function fill<Record>(list: Record[], { recordAt }: Side<Record>, places: readonly number[]): void {
  list.length = 0
  for (const place of places) list.push(recordAt(place))
}

/** Fills a list with those of the records that are in force on the day. */
function take<Van extends Inschrijving>(
  list: Registerrecord<Van>[],
  records: readonly Registerrecord<Van>[],
  day: Datum,
): void {
  list.length = 0
  for (const record of records) {
    const { begindatum, einddatum } = record.inschrijving
    if (isInForce(begindatum, einddatum, day)) list.push(record)
  }
}
