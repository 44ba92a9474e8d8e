import { isBrin } from '../../concepts/brin.js'
import { isElementcode } from '../../concepts/elementcode.js'
import { faseSoorten } from '../../concepts/fase.js'
import { isSchoolsoort } from '../../concepts/instelling.js'
import { parseLeerjaar } from '../../concepts/leerjaar.js'
import { leerrouteSoorten } from '../../concepts/leerroute.js'
import { leerwegen } from '../../concepts/leerweg.js'
import { niveaus } from '../../concepts/niveau.js'
import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import { parseOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { isOnderwijsaanbieder } from '../../concepts/rioCodes.js'
import { isVestiging } from '../../concepts/vestiging.js'
import { parseVmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { type Codelijst, codeTable } from '../codes.js'
import { decode } from '../decode.js'

/* How a column is read. Numbers, because they are looked at for every cell. */
export const passedOver = 0
export const empty = 1
export const bsn = 2
export const onderwijsnummer = 3
const day = 4
export const diploma = 5
export const code = 6

/*
 * The facts of a row by their place, which is also what a column of codes says of the record; `other` is nothing that is compared. Days as
 * JJJJMMDD; 0 is an empty cell.
 */
const other = 0
export const route = 1
export const phase = 2
export const own = 3
export const indicatie = 4
export const brin = 5
export const person = 6
export const beginDay = 7
/* From here on those that can be absent. */
export const endDay = 8
export const bekostigd = 9
export const leerjaar = 10
export const doublures = 11
export const startDay = 12
export const diplomaDay = 13

/** In the place of a day: `niet-behaald`. */
export const notObtained = 1

/**
 * How a column is read. Of a code also what it says, whether it must be there, and what its text stands for: 1 or more, 0 when it is
 * not written as it is nearly always written; then the row is read in the other way, which tells what is wrong, if anything is.
 */
export type Column = {
  readonly kind: number
  readonly role: number
  readonly isRequired: boolean
  readonly meaning?: (text: string) => number
}

/** The registers, in the order of their numbers. */
export const sides = ['VO', 'MBO'] as const

const unread: Column = column(passedOver)

/** How the columns with these names are read in a file of this register (0 the vo, 1 the mbo); the BRINs it meets go into a list. */
export function columnsNamed(names: readonly string[], side: 0 | 1, brins: string[]): readonly Column[] {
  const known: Readonly<Record<string, Column>> = { ...inEveryFile(brins), ...(side === 0 ? inVo() : inMbo()) }
  return names.map((name) => (Object.hasOwn(known, name) ? (known[name] as Column) : unread))
}

/** The first day, as JJJJMMDD, on which all codes of a route are valid: before it a row is read in the other way. */
export function codesValidFrom(): number {
  const days = routeLists.flatMap((lijst) => codeTable[lijst].codes.map(({ geldigVan = '' }) => geldigVan))
  return Number(days.sort().at(-1)?.replaceAll('-', ''))
}

const routeLists = [
  'rod-vo-opleidingskenmerk',
  'rod-vo-fase',
  'rod-mbo-leerroute',
  'rod-mbo-leerroutefase',
  'rod-mbo-leertraject',
] as const satisfies readonly Codelijst[]

function inEveryFile(brins: string[]): Record<string, Column> {
  return {
    BRIN: required(brin, numbered(isBrin, brins)),
    BSN: column(bsn),
    Onderwijsnummer: column(onderwijsnummer),
    Begindatum: dayOf(beginDay),
    Einddatum: dayOf(endDay),
    IndicatieBekostigbaar: required(indicatie, decoded('rod-mbo-indicatie-ro', [false, true])),
    Bekostigd: optional(bekostigd, decoded('rod-mbo-indicatie-ro', [false, true])),
    FaseLeerjaar: optional(leerjaar, (text) => (parseLeerjaar(text).ok ? Number(text) : 0)),
    LeerrouteStart: dayOf(startDay),
    // Nobody repeats ten years: more digits are looked at in the other way.
    Doublures: optional(doublures, (text) => (/^\d$/.test(text) ? 1 + Number(text) : 0)),
    Opleidingsduur: optional(
      other,
      oneWhen((text) => parseOpleidingsduur(text).ok),
    ),
    VmboDiploma: { ...dayOf(diplomaDay), kind: diploma },
  }
}

function inVo(): Record<string, Column> {
  return {
    Opleidingskenmerk: required(route, decoded('rod-vo-opleidingskenmerk', leerrouteSoorten)),
    Fase: required(phase, decoded('rod-vo-fase', faseSoorten)),
    Leerweg: required(own, (text) => 1 + (leerwegen as readonly string[]).indexOf(text)),
    Niveau: optional(other, decoded('rod-mbo-niveau', niveaus)),
    Leerjaar: optional(
      other,
      oneWhen((text) => parseVmboLeerjaar(text).ok),
    ),
    Elementcode: optional(other, oneWhen(isElementcode)),
    Vestiging: optional(other, oneWhen(isVestiging)),
    Onderwijsaanbieder: optional(other, oneWhen(isOnderwijsaanbieder)),
    Schoolsoort: optional(other, oneWhen(isSchoolsoort)),
    Leertraject: column(empty),
    Opleidingcode: column(empty),
  }
}

function inMbo(): Record<string, Column> {
  return {
    Leerroute: required(route, decoded('rod-mbo-leerroute', leerrouteSoorten)),
    Leerroutefase: required(phase, decoded('rod-mbo-leerroutefase', faseSoorten)),
    Niveau: required(own, decoded('rod-mbo-niveau', niveaus)),
    Leerweg: optional(
      other,
      oneWhen((text) => (leerwegen as readonly string[]).includes(text)),
    ),
    Leertraject: optional(
      other,
      oneWhen((text) => decode('rod-mbo-leertraject', text).ok),
    ),
    Opleidingcode: optional(other, oneWhen(isOpleidingcode)),
    Onderwijsaanbieder: optional(other, oneWhen(isOnderwijsaanbieder)),
    Leerjaar: column(empty),
    Elementcode: column(empty),
  }
}

function column(kind: number): Column {
  return { kind, role: other, isRequired: false }
}

function dayOf(role: number): Column {
  return { kind: day, role, isRequired: role === beginDay }
}

function required(role: number, meaning: (text: string) => number): Column {
  return { kind: code, role, isRequired: true, meaning }
}

function optional(role: number, meaning: (text: string) => number): Column {
  return { kind: code, role, isRequired: false, meaning }
}

/** The place of what the code stands for in a list, counted from 1. */
function decoded(lijst: Codelijst, values: readonly unknown[]): (text: string) => number {
  return (text) => {
    const answer = decode(lijst, text)
    return answer.ok ? 1 + values.indexOf(answer.value) : 0
  }
}

/** Which of the texts met so far this is, counted from 1. */
function numbered(test: (text: string) => boolean, texts: string[]): (text: string) => number {
  return (text) => (test(text) ? texts.push(text) : 0)
}

function oneWhen(test: (text: string) => boolean): (text: string) => number {
  return (text) => Number(test(text))
}
