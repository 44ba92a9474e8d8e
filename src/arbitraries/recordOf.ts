import { type Datum, isDatum } from '../concepts/datum.js'
import { frozen } from '../concepts/frozen.js'
import type { Inschrijving } from '../concepts/inschrijving.js'
import type { Schoolsoort } from '../concepts/instelling.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Leerweg } from '../concepts/leerweg.js'
import { lastVoYear, phaseTable } from '../law/phases.js'
import { lawStart } from '../law/sources.js'
import { durationsOf, type Place } from './places.js'

/** What an enrolment is made of: where and when, which of the facts that follow from it are known, and a choice where there is one. */
export type Choices = {
  readonly place: Place
  /** The calendar year in which its schooljaar begins, unless the route would begin before the law; and the day in that schooljaar. */
  readonly year: number
  readonly day: string
  readonly repeated: number
  readonly end?: 'same-day' | 'end-of-schoolyear' | 'end-of-phase' | 'in-June'
  readonly leerjaar?: true
  /** The day in the schooljaar in which the route began. */
  readonly start?: string
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
  readonly vmboDiploma?: 'niet-behaald' | 'on-the-last-day' | 'in-June' | 'in-year-2'
}

/** Numbers of nobody. */
const pupils = [{ bsn: '999990019' }, { onderwijsnummer: '101222331' }, { bsn: '111222333' }] as const

const elementcodes: Readonly<Record<Leerweg, string>> = { BB: '6911', KB: '6021', GL: '6331', TL: '0472' }

/** The enrolment that these choices make. What does not belong there is left out. */
export function recordOf(chosen: Choices): Inschrijving {
  const { place, repeated } = chosen
  const passed = place.leerjaar - 1 + repeated
  // The first route under the law began in the schooljaar of its first day.
  const choices = { ...chosen, year: Math.max(chosen.year, Number(lawStart.slice(0, 4)) + passed) }
  const { year, day, end, start, leerling, leerroute, fase } = { ...choices, ...partsOf(choices) }
  const begindatum = dayIn(year, day)
  const einddatum = end === undefined ? undefined : endOf(choices, begindatum)
  const diploma = diplomaOf(choices, begindatum, einddatum)
  return frozen({
    ...(leerling === undefined ? {} : { leerling: pupils[leerling % pupils.length] }),
    leerroute,
    fase,
    begindatum,
    ...(einddatum === undefined ? {} : { einddatum }),
    indicatieBekostigbaar: choices.bekostigd !== false || choices.indicatie !== false,
    ...(start === undefined ? {} : { leerrouteStart: earliest(dayIn(year - passed, start), begindatum) }),
    ...(choices.doublures || repeated > 0 ? { doublures: repeated } : {}),
    ...(choices.opleidingsduur === undefined ? {} : { opleidingsduur: lengthOf(choices) }),
    ...(diploma === undefined ? {} : { vmboDiploma: diploma }),
    ...(place.kant === 'vo-school' ? voPart(choices) : mboPart(choices)),
  }) as Inschrijving
}

/** A day (month-day) in the schooljaar that begins in this year; in a month without that day the last one it has. */
function dayIn(year: number, day: string): Datum {
  const month: Datum = `${day >= '08-01' ? year : year + 1}-${day.slice(0, 3)}` as Datum
  const last = [day.slice(3), '30', '29', '28'].find((each) => isDatum(month + each))
  return `${month}${last}` as Datum
}

function earliest(day: Datum, other: Datum): Datum {
  return day < other ? day : other
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

/** A length of course that holds this year. */
function lengthOf({ place, opleidingsduur = 0 }: Choices): number {
  const fitting = durationsOf(place.leerroute.niveau).filter(([, maximum]) => place.leerjaar <= maximum)
  const [duur] = fitting[opleidingsduur % fitting.length] as (typeof fitting)[number]
  return duur
}

/** A period goes no further than its phase; at the vo-school year 3 no further than that year. */
function endOf({ place, year, end, ...choices }: Choices, begindatum: Datum): Datum {
  if (end === 'same-day') return begindatum
  const inJune: Datum = `${year + 1}-06-30`
  if (end === 'in-June' && begindatum <= inJune) return inJune
  const lastYear = place.leerjaar <= lastVoYear ? lastVoYear : lastMboYear({ place, year, ...choices })
  return `${year + (end === 'end-of-phase' ? lastYear - place.leerjaar + 1 : 1)}-07-31`
}

function lastMboYear(choices: Choices): number {
  const { kant, leerjaar, leerroute } = choices.place
  if (kant === 'vo-school') return leerjaar
  const duur = lengthOf(choices)
  return Math.max(...durationsOf(leerroute.niveau).flatMap(([each, maximum]) => (each === duur ? [maximum] : [])))
}

/**
 * A diploma belongs to a DLR; it is there by the deadline, and at the vo-school in year 3 not before the period. That there is none, can
 * be told until the deadline.
 */
function diplomaOf(
  { place, year, vmboDiploma }: Choices,
  begindatum: Datum,
  einddatum: Datum | undefined,
): Datum | 'niet-behaald' | undefined {
  const { kant, leerroute, leerjaar } = place
  if (vmboDiploma === undefined || leerroute.soort === 'GLR') return undefined
  const due = year - leerjaar + lastVoYear + 2
  const lastDay: Datum = `${due}-07-31`
  if (vmboDiploma === 'niet-behaald') return (einddatum ?? begindatum) <= lastDay ? vmboDiploma : undefined
  if (vmboDiploma === 'on-the-last-day') return lastDay
  const inJune: Datum = `${vmboDiploma === 'in-year-2' ? due - 1 : due}-06-15`
  return kant === 'vo-school' && leerjaar > lastVoYear && inJune < begindatum ? lastDay : inJune
}
