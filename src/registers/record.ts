import type { Inschrijving } from '../concepts/inschrijving.js'

/**
 * An enrolment with how its file names it (`referentie`): a file and line, or what the caller chooses. Never a personal number.
 *
 * @since 0.1.0
 */
export type Registerrecord<Van extends Inschrijving = Inschrijving> = {
  readonly referentie: string
  readonly inschrijving: Van
}
