import { isBrin } from '../../concepts/brin.js'
import { isElementcode } from '../../concepts/elementcode.js'
import { faseSoorten } from '../../concepts/fase.js'
import { schoolsoorten } from '../../concepts/instelling.js'
import { parseLeerjaar } from '../../concepts/leerjaar.js'
import { leerrouteSoorten } from '../../concepts/leerroute.js'
import { leertrajecten } from '../../concepts/leertraject.js'
import { leerwegen } from '../../concepts/leerweg.js'
import { niveaus } from '../../concepts/niveau.js'
import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import { parseOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { isOnderwijsaanbieder } from '../../concepts/rioCodes.js'
import { isVestiging } from '../../concepts/vestiging.js'
import { parseVmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import type { Codelijst } from '../codes.js'
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
 * The facts of a row by their place, which is also what a column of codes says of the record. A day is its number in
 * the calendar of the file; 0 is an empty cell.
 */
const other = 0
export const route = 1
export const phase = 2
export const own = 3
export const indicatie = 4
export const brin = 5
export const person = 6
/** Where in the bytes the number of the person stands. */
export const personAt = 7
export const beginDay = 8
/* From here on those that can be absent. */
export const endDay = 9
export const bekostigd = 10
export const leerjaar = 11
export const doublures = 12
export const startDay = 13
export const diplomaDay = 14
/** Of a vo record the niveau, of an mbo record the leerweg: what its register need not know. */
export const across = 15
export const duration = 16
export const vmboYear = 17
export const pathway = 18
export const schoolKind = 19
export const element = 20
export const course = 21
export const location = 22
export const provider = 23
export const facts = 24

/** In the place of a day: `niet-behaald`. */
export const notObtained = 1

/** The texts of a column that were met, in the order of their numbers; 1 is the first. */
export type Texts = Readonly<Record<'brins' | 'elements' | 'courses' | 'locations' | 'providers', string[]>>

export function newTexts(): Texts {
  return { brins: [], elements: [], courses: [], locations: [], providers: [] }
}

/** So many different texts of one column get a number; a row with one more is read in the other way. */
const mostNumbered: number = 1 << 14

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

/** How the columns with these names are read in a file of this register (0 the vo, 1 the mbo); the texts it meets go into the lists. */
export function columnsNamed(names: readonly string[], side: 0 | 1, texts: Texts): readonly Column[] {
  const known: Readonly<Record<string, Column>> = {
    ...inEveryFile(texts),
    ...(side === 0 ? inVo(texts) : inMbo(texts)),
  }
  return names.map((name) => (Object.hasOwn(known, name) ? (known[name] as Column) : unread))
}

function inEveryFile({ brins, providers }: Texts): Record<string, Column> {
  return {
    BRIN: required(brin, numbered(isBrin, brins)),
    Onderwijsaanbieder: optional(provider, numbered(isOnderwijsaanbieder, providers)),
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
    Opleidingsduur: optional(duration, (text) => (parseOpleidingsduur(text).ok ? Number(text) : 0)),
    VmboDiploma: { ...dayOf(diplomaDay), kind: diploma },
  }
}

function inVo({ elements, locations }: Texts): Record<string, Column> {
  return {
    Opleidingskenmerk: required(route, decoded('rod-vo-opleidingskenmerk', leerrouteSoorten)),
    Fase: required(phase, decoded('rod-vo-fase', faseSoorten)),
    Leerweg: required(own, placeIn(leerwegen)),
    Niveau: optional(across, decoded('rod-mbo-niveau', niveaus)),
    Leerjaar: optional(vmboYear, (text) => (parseVmboLeerjaar(text).ok ? Number(text) : 0)),
    Elementcode: optional(element, numbered(isElementcode, elements)),
    Vestiging: optional(location, numbered(isVestiging, locations)),
    Schoolsoort: optional(schoolKind, placeIn(schoolsoorten)),
    Leertraject: column(empty),
    Opleidingcode: column(empty),
  }
}

function inMbo({ courses }: Texts): Record<string, Column> {
  return {
    Leerroute: required(route, decoded('rod-mbo-leerroute', leerrouteSoorten)),
    Leerroutefase: required(phase, decoded('rod-mbo-leerroutefase', faseSoorten)),
    Niveau: required(own, decoded('rod-mbo-niveau', niveaus)),
    Leerweg: optional(across, placeIn(leerwegen)),
    Leertraject: optional(pathway, decoded('rod-mbo-leertraject', leertrajecten)),
    Opleidingcode: optional(course, numbered(isOpleidingcode, courses)),
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

/** The place of a text in a list, counted from 1; 0 when it is not in it. */
function placeIn(values: readonly string[]): (text: string) => number {
  return (text) => 1 + values.indexOf(text)
}

/** Which of the texts met so far this is, counted from 1. */
function numbered(test: (text: string) => boolean, texts: string[]): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    if (texts.length === mostNumbered || !test(text)) return 0
    const number = texts.push(text)
    numbers.set(text, number)
    return number
  }
}
