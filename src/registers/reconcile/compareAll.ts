import type { Datum } from '../../concepts/datum.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Registerrecord } from '../record.js'
import { judgeOn } from './alone.js'
import { type Columns, isInForce } from './columns.js'
import type { Found } from './found.js'
import { eachPerson } from './join.js'
import { tellingOn } from './law.js'
import type { Asked } from './options.js'
import { compare, type MboRecord, tellCount, type VoRecord } from './person.js'
import { suspicion } from './suspicion.js'

/** One register: what its records come down to, and how the record at a place is had. */
export type Side<Record> = { readonly columns: Columns; readonly recordAt: (place: number) => Record }

/** Joins the two registers and tells of everybody who is not beyond suspicion. The records of nobody else are asked for. */
export function compareAll(vo: Side<VoRecord>, mbo: Side<MboRecord>, asked: Asked, found: Found): void {
  const { peildatum, teldatum, partners } = asked
  const tellingOf = teldatum === undefined ? undefined : tellingOn(teldatum)
  const isQuiet = suspicion(partners === undefined ? 'routes and phases' : 'partners too', tellingOf)
  const judged = judgeOn(peildatum)
  const onPeildatum = { vo: [] as VoRecord[], mbo: [] as MboRecord[] }
  const onTeldatum = { vo: [] as VoRecord[], mbo: [] as MboRecord[] }
  eachPerson(vo.columns, mbo.columns, isQuiet, (places, classes) => {
    takeFrom(vo, places.vo, peildatum, onPeildatum.vo)
    takeFrom(mbo, places.mbo, peildatum, onPeildatum.mbo)
    compare(onPeildatum, asked, judged, found)
    const telling = tellingOf?.(classes)
    if (teldatum === undefined || telling === undefined) return
    takeFrom(vo, places.vo, teldatum, onTeldatum.vo)
    takeFrom(mbo, places.mbo, teldatum, onTeldatum.mbo)
    tellCount(telling, onTeldatum, teldatum, found)
  })
}

/** Fills a list with the records at these places that are in force on the day. */
function takeFrom<Van extends Inschrijving>(
  { recordAt }: Side<Registerrecord<Van>>,
  places: readonly number[],
  day: Datum,
  taken: Registerrecord<Van>[],
): void {
  taken.length = 0
  for (const place of places) {
    const record = recordAt(place)
    const { begindatum, einddatum } = record.inschrijving
    if (isInForce(begindatum, einddatum, day)) taken.push(record)
  }
}
