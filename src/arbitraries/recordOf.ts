import { type Datum, dayNumber } from '../concepts/datum.js'
import { frozen } from '../concepts/frozen.js'
import type { Inschrijving } from '../concepts/inschrijving.js'
import type { Schoolsoort } from '../concepts/instelling.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Leerweg } from '../concepts/leerweg.js'
import { lastVoYear, phaseTable } from '../law/phases.js'
import { durationsOf, type Place } from './places.js'

/** What an enrolment is made of: where and when, which of the facts that follow from it are known, and a choice where there is one. */
export type Choices = {
  readonly place: Place
  /** The calendar year in which its schooljaar begins, and the day in that schooljaar. */
  readonly year: number
  readonly day: string
  readonly repeated: number
  readonly end?: 'same-day' | 'end-of-schoolyear' | 'end-of-phase'
  readonly leerjaar?: true
  readonly start?: true
  readonly doublures?: true
  readonly vmboLeerjaar?: true
  readonly elementcode?: true
  readonly opleidingsduur?: number
  /** The niveau in ROD VO, the leerweg in ROD MBO. */
  readonly otherSide?: true
  readonly leerling?: number
  readonly schoolsoort?: number
  readonly vestiging?: true
  readonly onderwijsaanbieder?: true
  readonly verticaal?: boolean
  readonly bekostigd?: boolean
  readonly indicatie?: boolean
  readonly leertraject?: 'BOL' | 'BBL'
  readonly opleidingcode?: true
  readonly vmboDiploma?: 'niet-behaald' | 'on-the-last-day' | 'in-June'
}

/** Numbers of nobody. */
const pupils = [{ bsn: '999990019' }, { onderwijsnummer: '101222331' }, { bsn: '111222333' }] as const

const elementcodes: Readonly<Record<Leerweg, string>> = { BB: '6911', KB: '6021', GL: '6331', TL: '0472' }

/** The enrolment that these choices make. What does not belong there is left out. */
export function recordOf(choices: Choices): Inschrijving {
  const { place, year, day, end, repeated, leerling, leerroute, fase } = { ...choices, ...partsOf(choices) }
  const begindatum: Datum = `${day >= '08-01' ? year : year + 1}-${day}` as Datum
  const startYear = year - place.leerjaar + 1 - repeated
  const einddatum = endOf(choices, begindatum)
  const diploma = diplomaOf(choices, begindatum, end === undefined ? undefined : einddatum)
  return frozen({
    ...(leerling === undefined ? {} : { leerling: pupils[leerling % pupils.length] }),
    leerroute,
    fase,
    begindatum,
    ...(end === undefined ? {} : { einddatum }),
    indicatieBekostigbaar: choices.bekostigd !== false || choices.indicatie !== false,
    ...(choices.start ? { leerrouteStart: `${startYear}-08-01` } : {}),
    ...(choices.doublures || repeated > 0 ? { doublures: repeated } : {}),
    ...durationOf(choices),
    ...(diploma === undefined ? {} : { vmboDiploma: diploma }),
    ...(place.kant === 'vo-school' ? voPart(choices) : mboPart(choices)),
  }) as Inschrijving
}

function partsOf({ place, leerjaar, otherSide }: Choices): { leerroute: object; fase: object } {
  const { soort, leerweg, niveau } = place.leerroute
  const own = place.kant === 'vo-school' ? { soort, leerweg } : { soort, niveau }
  const { value } = phaseTable[place.leerjaar]
  return {
    leerroute: otherSide ? { soort, leerweg, niveau } : own,
    fase: leerjaar ? value : { soort: value.soort },
  }
}

function voPart({ place, schoolsoort, ...choices }: Choices): object {
  const kinds = schoolKindsOf(place.leerroute)
  return {
    instelling: {
      soort: 'vo-school',
      brin: '99VO',
      ...(choices.vestiging ? { vestiging: '99VO00' } : {}),
      ...(choices.onderwijsaanbieder ? { onderwijsaanbieder: '999A999' } : {}),
      ...(schoolsoort === undefined ? {} : { schoolsoort: kinds[schoolsoort % kinds.length] }),
      ...(choices.verticaal === undefined ? {} : { verticaal: choices.verticaal }),
      ...(choices.bekostigd === undefined ? {} : { bekostigd: choices.bekostigd }),
    },
    ...(choices.vmboLeerjaar && place.leerjaar <= lastVoYear ? { vmboLeerjaar: place.leerjaar + 2 } : {}),
    ...(choices.elementcode ? { elementcode: elementcodes[place.leerroute.leerweg] } : {}),
  }
}

function mboPart(choices: Choices): object {
  return {
    instelling: {
      soort: 'mbo-instelling',
      brin: '99MB',
      ...(choices.onderwijsaanbieder ? { onderwijsaanbieder: '998A998' } : {}),
      ...(choices.bekostigd === undefined ? {} : { bekostigd: choices.bekostigd }),
    },
    ...(choices.leertraject === undefined ? {} : { leertraject: choices.leertraject }),
    ...(choices.opleidingcode ? { opleidingcode: '25655' } : {}),
  }
}

/** No GLR at a mavo, and at a vso none but from BB. */
function schoolKindsOf({ soort, leerweg }: Leerroute): readonly Schoolsoort[] {
  if (soort === 'GLR') return ['vbo', 'vbo-mavo', 'vso']
  return leerweg === 'BB' ? ['vbo', 'mavo', 'vbo-mavo', 'vso'] : ['vbo', 'mavo', 'vbo-mavo']
}

function durationOf({ place, opleidingsduur }: Choices): object {
  if (opleidingsduur === undefined) return {}
  const fitting = durationsOf(place.leerroute.niveau).filter(([, maximum]) => place.leerjaar <= maximum)
  const [duur] = fitting[opleidingsduur % fitting.length] as (typeof fitting)[number]
  return { opleidingsduur: duur }
}

/** A period goes no further than its phase; year 3 at the vo-school no further than that year. */
function endOf({ place, year, end }: Choices, begindatum: Datum): Datum {
  if (end === 'same-day') return begindatum
  const years = end === 'end-of-phase' && place.leerjaar < lastVoYear ? lastVoYear - place.leerjaar + 1 : 1
  return `${year + years}-07-31`
}

/** A diploma belongs to a DLR; it is there by the deadline, and at the vo-school not before the period. */
function diplomaOf(
  { place, year, vmboDiploma }: Choices,
  begindatum: Datum,
  einddatum: Datum | undefined,
): Datum | 'niet-behaald' | undefined {
  const { kant, leerroute, leerjaar } = place
  if (vmboDiploma === undefined || leerroute.soort === 'GLR') return undefined
  if (vmboDiploma === 'niet-behaald') return leerjaar <= lastVoYear + 1 ? vmboDiploma : undefined
  const due = year - leerjaar + lastVoYear + 2
  const inJune: Datum = `${due}-06-15`
  const isBefore = kant === 'vo-school' && dayNumber(inJune) < dayNumber(einddatum ?? begindatum)
  return vmboDiploma === 'in-June' && !isBefore ? inJune : `${due}-07-31`
}
