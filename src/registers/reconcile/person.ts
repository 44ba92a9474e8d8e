import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import type { Registerrecord } from '../record.js'
import { type Diploma, earlier, type Judge, judge } from './alone.js'
import { isInForce, isObtained } from './columns.js'
import type { Found } from './found.js'
import { isCombined, isRequired, type Telling } from './law.js'
import type { Asked } from './options.js'

/** A record of the school's register, and one of the instelling's. */
export type VoRecord = Registerrecord<VoInschrijving>
export type MboRecord = Registerrecord<MboInschrijving>

/** The records of one person that are in force on a day that was asked about. */
export type Records = { readonly vo: readonly VoRecord[]; readonly mbo: readonly MboRecord[] }

type AnyRecord = Registerrecord

/**
 * Names the person by the first record of each register, in the order of their `referentie`, that bears on the count; `phases` are those that
 * are counted on the day.
 */
export function tellCount(
  telling: Telling,
  { vo, mbo }: Records,
  phases: readonly Fase['soort'][],
  teldatum: Datum,
  found: Found,
): void {
  const isCounted = ({ inschrijving: { fase, instelling, indicatieBekostigbaar } }: AnyRecord): boolean =>
    phases.includes(fase.soort) &&
    instelling.bekostigd !== false &&
    (telling === 'counted-nowhere' || indicatieBekostigbaar)
  const one = firstOf(vo.filter(isCounted))
  const other = firstOf(mbo.filter(isCounted))
  const named =
    other === undefined ? { vo: one as string } : one === undefined ? { mbo: other } : { vo: one, mbo: other }
  found.tell(telling, named, { teldatum })
}

function firstOf(records: readonly AnyRecord[]): string | undefined {
  return records.map(({ referentie }) => referentie).sort()[0]
}

/**
 * Looks at the records of one person that are in force on the peildatum: each by itself, with what is known of the diploma, and each vo
 * record beside each mbo record.
 */
export function compare({ vo, mbo }: Records, diploma: Diploma, asked: Asked, judged: Judge, found: Found): void {
  for (const one of vo) for (const other of mbo) comparePair(one, other, asked, found)
  if (mbo.length === 0) for (const one of vo) missingAtMbo(one, asked, found)
  if (vo.length === 0) for (const other of mbo) missingAtVo(other, asked, found)
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
  // Whether the partner of one that is not funded has to be in its register, no source that was read says.
  if (inschrijving.instelling.bekostigd === false) found.unsure('mbo-enrolment-missing', referentie, [])
  else if (isMboComplete) found.tell('mbo-enrolment-missing', { vo: referentie }, {})
  else found.unsure('mbo-enrolment-missing', referentie, [['volledig']])
}

function missingAtVo({ inschrijving, referentie }: MboRecord, { isVoComplete }: Asked, found: Found): void {
  if (!isRequired('rodVo', inschrijving.fase.soort)) return
  if (inschrijving.instelling.bekostigd === false) found.unsure('vo-enrolment-missing', referentie, [])
  else if (isVoComplete) found.tell('vo-enrolment-missing', { mbo: referentie }, {})
  else found.unsure('vo-enrolment-missing', referentie, [['volledig']])
}

/**
 * What the records of the person know of the vmbo diploma on a day: the first day by then that it is said to be of, else that there is none
 * yet. A diploma outlives the enrolment, so that its day counts in whatever record it stands; that there is none is known only of a record in
 * force, or when the day is still to come.
 */
export function diplomaOn(day: Datum, records: readonly AnyRecord[]): Diploma {
  let known: Diploma
  for (const { inschrijving } of records) {
    const { begindatum, einddatum, vmboDiploma } = inschrijving
    if (isObtained(vmboDiploma)) known = earlier(known, vmboDiploma <= day ? vmboDiploma : 'niet-behaald')
    else if (isInForce(begindatum, einddatum, day)) known = earlier(known, vmboDiploma)
  }
  return known
}
