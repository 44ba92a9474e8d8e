import type { Fase } from '../../concepts/fase.js'
import type { Inschrijving, MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import { outOfRange } from '../../concepts/outOfRange.js'

/*
 * The class of a record: what the comparison reads of it, in bits. The classes of all records of a person, taken together by a bitwise OR,
 * tell most often that there is nothing to look at; then no record is opened a second time.
 *
 *  0–1   leerroute of a vo record: DLR, GLR          9–12  leerweg of a vo record: BB, KB, GL, TL
 *  2–3   leerroute of an mbo record                  13–15 niveau of an mbo record: 2, 3, 4
 *  4–5   fase of a vo record: VO-fase, MBO-fase      16–21 counted as, vo record: fase × {@link standen}
 *  6–7   fase of an mbo record                       22–27 counted as, mbo record
 *  8     a vmbo diploma was obtained by the peildatum; also of a record in force on neither day, which has no other bit
 */

/** The bits that hold on the peildatum, and those that hold on the count date. */
export const onPeildatum = 0xffff
export const onTeldatum = 0xfff0000

/** The places of the first bit of each group. */
export const at = { leerroute: 0, fase: 4, leerweg: 9, niveau: 13, telling: 16 } as const

/** That a vmbo diploma was obtained by the peildatum. */
export const diplomaKnown: number = 1 << 8

/** How a record stands in the count: at an institution that is not funded, without indicatie bekostigbaar, or with it. */
export const standen = ['niet-bekostigd', 'niet-bekostigbaar', 'bekostigbaar'] as const

/** The class of a vo record. */
export function classOfVo(inschrijving: VoInschrijving): number {
  const { instelling, leerroute, fase } = inschrijving
  if (instelling.soort !== 'vo-school') throw outOfRange('vo records of a vo-school', instelling.soort)
  const own = placeOfTrack(leerroute.leerweg)
  return classFor(0, placeOfRoute(leerroute.soort), placeOfPhase(fase.soort), own, standOf(inschrijving))
}

/** The class of an mbo record. */
export function classOfMbo(inschrijving: MboInschrijving): number {
  const { instelling, leerroute, fase } = inschrijving
  if (instelling.soort !== 'mbo-instelling') throw outOfRange('mbo records of an mbo-instelling', instelling.soort)
  const own = placeOfLevel(leerroute.niveau)
  return classFor(1, placeOfRoute(leerroute.soort), placeOfPhase(fase.soort), own, standOf(inschrijving))
}

/**
 * The class of a record, by the places of its facts: `side` 0 for the vo, 1 for the mbo; `own` the place of the leerweg or of the niveau.
 */
export function classFor(side: 0 | 1, route: number, phase: number, own: number, stand: number): number {
  const phaseOfSide = 2 * side + phase
  return (
    (1 << (at.leerroute + 2 * side + route)) |
    (1 << (at.fase + phaseOfSide)) |
    (1 << ((side === 0 ? at.leerweg : at.niveau) + own)) |
    (1 << (at.telling + phaseOfSide * standen.length + stand))
  )
}

/** The place in {@link standen}. */
function standOf({ indicatieBekostigbaar, instelling }: Inschrijving): number {
  return instelling.bekostigd === false ? 0 : indicatieBekostigbaar ? 2 : 1
}

function placeOfRoute(soort: Leerroute['soort']): number {
  return soort === 'DLR' ? 0 : soort === 'GLR' ? 1 : outside('leerroute.soort', soort)
}

function placeOfPhase(soort: Fase['soort']): number {
  return soort === 'VO-fase' ? 0 : soort === 'MBO-fase' ? 1 : outside('fase.soort', soort)
}

/** The place in `leerwegen`. */
function placeOfTrack(leerweg: Leerweg): number {
  if (leerweg === 'BB') return 0
  if (leerweg === 'KB') return 1
  if (leerweg === 'GL') return 2
  return leerweg === 'TL' ? 3 : outside('leerroute.leerweg', leerweg)
}

/** The place in `niveaus`. */
function placeOfLevel(niveau: Niveau): number {
  return niveau === 2 || niveau === 3 || niveau === 4 ? niveau - 2 : outside('leerroute.niveau', niveau)
}

function outside(field: string, value: unknown): never {
  throw outOfRange(`${field}: one that a sound record has`, value)
}
