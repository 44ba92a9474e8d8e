import type { Datum } from '../../concepts/datum.js'
import { cellOf } from '../../rules/arguments.js'
import type { ProgrammeIssueCode, ProgrammeIssueParams } from '../../validation/programme/programmeCodes.js'
import type { InvalidCase } from './invalidCase.js'
import { programmeFaults } from './programmeFaults.js'

/**
 * A programma with one fault, and what `checkProgramme` finds in it on that peildatum.
 *
 * @since 0.1.0
 */
export type InvalidProgramme<Code extends ProgrammeIssueCode = ProgrammeIssueCode> = InvalidCase<
  Code,
  ProgrammeIssueParams<Code>,
  { readonly peildatum: Datum }
> & { readonly options: { readonly peildatum: Datum } }

/**
 * Which call of `checkProgramme` finds exactly this code and no other?
 *
 * There is one for every code of `programmeIssueCodes`.
 *
 * @param code a code of `programmeIssueCodes`
 * @returns the input, the peildatum to ask with, and the path and params that are told; frozen
 * @throws RangeError when `code` is none of `programmeIssueCodes`.
 * @example
 * const { input, options } = invalidProgrammeFor('bol-hours-below-norm')
 * const verdict = checkProgramme(input, options.peildatum)
 * verdict.ok || verdict.issues.map(({ code }) => code) // => ['bol-hours-below-norm']
 * @see glossary: Programma
 * @since 0.1.0
 */
export function invalidProgrammeFor<Code extends ProgrammeIssueCode>(code: Code): InvalidProgramme<Code> {
  const made = cellOf<ProgrammeIssueCode, () => object>(programmeFaults, code)()
  return Object.freeze({ code, ...made }) as InvalidProgramme<Code>
}
