import { frozen } from '../concepts/frozen.js'
import { aboutProgrammes } from './notCovered/programmes.js'
import { aboutPupils } from './notCovered/pupils.js'
import { aboutRoutes } from './notCovered/routes.js'
import type { BronSleutel } from './sources.js'

/**
 * Something the library leaves out: what, why (both in Dutch), and the sources that touch it.
 *
 * @since 0.1.0
 */
export type NietBehandeld = {
  readonly onderwerp: string
  readonly reden: string
  readonly bronnen: readonly BronSleutel[]
}

/**
 * What the library does not answer, and why. An answer that is not in the tables is here or it is an oversight.
 *
 * @see glossary: NietBehandeld
 * @since 0.1.0
 */
export const notCovered: readonly NietBehandeld[] = /* #__PURE__ */ list()

function list(): readonly NietBehandeld[] {
  return frozen([...aboutRoutes(), ...aboutProgrammes(), ...aboutPupils()])
}
