import type { Instelling } from '../../concepts/instelling.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { ElementcodeSoort } from '../../law/elementcodes.js'
import { broken, holds, type Outcome, undecided } from './outcome.js'

type Kant = Instelling['soort'] | undefined

/** A leer-werktraject cannot be part of a route (question to Sterk Beroepsonderwijs; a message of 2020 is milder). */
export function noLearnWorkTrack(kant: Kant, isKnown: boolean, kind: ElementcodeSoort | undefined): Outcome {
  return elementcodeIsNot('leer-werktraject', kant, isKnown, kind)
}

/** A route cannot contain entree (WEB 9.1.2 lid 1). */
export function noEntreeElementcode(kant: Kant, isKnown: boolean, kind: ElementcodeSoort | undefined): Outcome {
  return elementcodeIsNot('entree', kant, isKnown, kind)
}

function elementcodeIsNot(
  excluded: ElementcodeSoort,
  kant: Kant,
  isKnown: boolean,
  kind: ElementcodeSoort | undefined,
): Outcome {
  if (kant === 'mbo-instelling') return holds
  if (kant === undefined || !isKnown) return undecided
  return kind === excluded ? broken : holds
}

/** An elementcode has four digits (code tables; read for Caribbean Netherlands only). */
export function elementcodeHasForm(kant: Kant, isKnown: boolean, hasForm: boolean): Outcome {
  return kant === 'mbo-instelling' || !isKnown || hasForm ? holds : kant === undefined ? undecided : broken
}

/** The elementcode stands for the leerweg of the route (code tables; read for Caribbean Netherlands only). */
export function elementcodeMatchesTrack(
  kant: Kant,
  hasForm: boolean,
  isKnown: boolean,
  kind: ElementcodeSoort | undefined,
  leerweg: Leerweg | undefined,
): Outcome {
  if (kant === 'mbo-instelling' || (isKnown && !hasForm)) return holds
  if (kind === 'leer-werktraject' || kind === 'entree') return holds
  if (kant === undefined || !isKnown || leerweg === undefined) return undecided
  return kind === leerweg ? holds : broken
}
