import type { Datum } from '../../concepts/datum.js'
import { type Fase, faseSoorten } from '../../concepts/fase.js'
import { leerrouteSoorten } from '../../concepts/leerroute.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import { combinationTable } from '../../law/combinations.js'
import { countTable, type TeldatumDag } from '../../law/counting.js'
import { fundingTable } from '../../law/phases.js'
import { type Registratiesituatie, registrationTable } from '../../law/registrations.js'
import { type Bekostigingsperiode, fundingOn } from '../../rules/fundingOn.js'
import { at, onTeldatum, standen } from './classes.js'

/* What the tables and questions of the core say about two records together. */

/** Does some route lead from this leerweg to this niveau? */
export function isCombined(leerweg: Leerweg, niveau: Niveau): boolean {
  return leerrouteSoorten.some((soort) => {
    const open: readonly Niveau[] = combinationTable[soort][leerweg].niveaus
    return open.includes(niveau)
  })
}

const situations: Readonly<Record<Fase['soort'], readonly Registratiesituatie[]>> = {
  'VO-fase': ['vo-fase'],
  'MBO-fase': ['mbo-fase-vmbo-open', 'mbo-fase-vmbo-afgerond'],
}

/** Must a pupil in this phase stand in this register, whatever else is the case? */
export function isRequired(register: 'rodVo' | 'rodMbo', fase: Fase['soort']): boolean {
  return situations[fase].every((situation) => registrationTable[situation][register].value === 'verplicht')
}

/** What is wrong with the count of a person: the phases of what would be paid contradict each other, or nothing is put forward to be paid. */
export type Telling = 'counted-twice' | 'counted-nowhere'

const tellingen = [undefined, 'counted-twice', 'counted-nowhere'] as const satisfies readonly (Telling | undefined)[]

/** The phases that are counted on this count date: both on 1 October, that of the mbo alone on 1 February. */
export function phasesCountedOn(teldatum: Datum): readonly Fase['soort'][] {
  const { telt } = countTable[teldatum.slice(5) as TeldatumDag]
  return faseSoorten.filter((fase) => telt.includes(fundingTable[fase].value))
}

/**
 * How a person is counted, by the classes of all its records together: the answer of `fundingOn` on those whose phase is counted on that
 * day, asked once for each set of classes.
 */
export function tellingOn(teldatum: Datum): (classes: number) => Telling | undefined {
  const phases = phasesCountedOn(teldatum)
  const asked = new Uint8Array((onTeldatum >>> at.telling) + 1)
  return (classes) => {
    const bits = (classes & onTeldatum) >>> at.telling
    if (asked[bits] === 0) asked[bits] = 1 + tellingen.indexOf(tellingOf(bits, phases, teldatum))
    return tellingen[(asked[bits] as number) - 1]
  }
}

function tellingOf(bits: number, phases: readonly Fase['soort'][], teldatum: Datum): Telling | undefined {
  // A phase that is not counted that day contradicts nothing, and nobody has to put it forward.
  const periods = periodsOf(bits, teldatum).filter(({ fase }) => phases.includes(fase.soort))
  const { reden } = fundingOn(periods, teldatum)
  if (reden === 'fasen-verschillen') return 'counted-twice'
  return reden === 'niet-bekostigbaar' ? 'counted-nowhere' : undefined
}

const soorten = ['vo-school', 'mbo-instelling'] as const

/** A period for each way in which one record or more stand in the count. */
function periodsOf(bits: number, teldatum: Datum): readonly Bekostigingsperiode[] {
  return soorten.flatMap((soort, side) =>
    faseSoorten.flatMap((fase, phase) =>
      standen.flatMap((stand, place) =>
        (bits >> ((side * faseSoorten.length + phase) * standen.length + place)) & 1
          ? [
              {
                instelling: { soort, bekostigd: stand !== 'niet-bekostigd' },
                fase: { soort: fase },
                begindatum: teldatum,
                indicatieBekostigbaar: stand === 'bekostigbaar',
              },
            ]
          : [],
      ),
    ),
  )
}
