import type { Datum } from '../../concepts/datum.js'
import type { MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import type { Registerrecord } from '../record.js'
import { type Diploma, earlier, type Judge, judge } from './alone.js'
import type { Found } from './found.js'
import { isCombined, isRequired, type Telling } from './law.js'
import type { Asked } from './options.js'

/** A record of the school's register, and one of the instelling's. */
export type VoRecord = Registerrecord<VoInschrijving>
export type MboRecord = Registerrecord<MboInschrijving>

/** The records of one person that are in force on a day that was asked about. */
export type Records = { readonly vo: readonly VoRecord[]; readonly mbo: readonly MboRecord[] }

type AnyRecord = Registerrecord

/** Names the person by the first record of each register, in the order of their `referentie`, that bears on the count. */
export function tellCount(telling: Telling, { vo, mbo }: Records, teldatum: Datum, found: Found): void {
  const isCounted = ({ inschrijving }: AnyRecord): boolean =>
    inschrijving.instelling.bekostigd !== false && (telling === 'counted-nowhere' || inschrijving.indicatieBekostigbaar)
  const one = firstOf(vo.filter(isCounted))
  const other = firstOf(mbo.filter(isCounted))
  const named =
    other === undefined ? { vo: one as string } : one === undefined ? { mbo: other } : { vo: one, mbo: other }
  found.tell(telling, named, { teldatum })
}

function firstOf(records: readonly AnyRecord[]): string | undefined {
  return records.map(({ referentie }) => referentie).sort()[0]
}

/** Looks at the records of one person that are in force on the peildatum: each by itself, and each vo record beside each mbo record. */
export function compare({ vo, mbo }: Records, asked: Asked, judged: Judge, found: Found): void {
  for (const one of vo) for (const other of mbo) comparePair(one, other, asked, found)
  if (mbo.length === 0) for (const one of vo) missingAtMbo(one, asked, found)
  if (vo.length === 0) for (const other of mbo) missingAtVo(other, asked, found)
  const diploma = earlier(diplomaOf(vo), diplomaOf(mbo))
  for (const record of vo) judge(record, diploma, judged, found)
  for (const record of mbo) judge(record, diploma, judged, found)
}

function comparePair(one: VoRecord, other: MboRecord, { partners }: Asked, found: Found): void {
  const { leerroute, fase, instelling } = one.inschrijving
  const { leerroute: leerrouteMbo, fase: faseMbo, instelling: instellingMbo } = other.inschrijving
  const pair = { vo: one.referentie, mbo: other.referentie }
  const { soort, leerweg } = leerroute
  const { niveau } = leerrouteMbo
  if (soort !== leerrouteMbo.soort) {
    found.tell('route-differs', pair, { leerrouteVo: soort, leerrouteMbo: leerrouteMbo.soort })
  } else if (partners !== undefined && !partners[soort].get(instelling.brin)?.has(instellingMbo.brin)) {
    const params = { leerroute: soort, school: instelling.brin, instelling: instellingMbo.brin }
    found.tell('partners-differ-from-rio', pair, params)
  }
  if (fase.soort !== faseMbo.soort) {
    found.tell('phase-differs', pair, { faseVo: fase.soort, faseMbo: faseMbo.soort })
  }
  if (!isCombined(leerweg, niveau)) found.tell('level-not-open-to-track-across', pair, { leerweg, niveau })
}

function missingAtMbo({ inschrijving, referentie }: VoRecord, { isMboComplete }: Asked, found: Found): void {
  if (!isRequired('rodMbo', inschrijving.fase.soort)) return
  if (isMboComplete) found.tell('mbo-enrolment-missing', { vo: referentie }, {})
  else found.unsure('mbo-enrolment-missing', referentie, [['volledig']])
}

function missingAtVo({ inschrijving, referentie }: MboRecord, { isVoComplete }: Asked, found: Found): void {
  if (!isRequired('rodVo', inschrijving.fase.soort)) return
  // Whether a school that is not funded has to be in the register, no source that was read says.
  if (inschrijving.instelling.bekostigd === false) found.unsure('vo-enrolment-missing', referentie, [])
  else if (isVoComplete) found.tell('vo-enrolment-missing', { mbo: referentie }, {})
  else found.unsure('vo-enrolment-missing', referentie, [['volledig']])
}

/** What the records know of the vmbo diploma of the person: the first day it is said to be of, else that there is none yet. */
function diplomaOf(records: readonly AnyRecord[]): Diploma {
  let known: Diploma
  for (const { inschrijving } of records) known = earlier(known, inschrijving.vmboDiploma)
  return known
}
