import { frozen } from '../../concepts/frozen.js'
import { aboutPupils } from './aboutPupils.js'
import { aboutRecords } from './aboutRecords.js'
import { aboutRoutes } from './aboutRoutes.js'
import type { GoldenCase } from './goldenCase.js'

/**
 * Questions with their answers, the border cases first of all, as JSON: what any software about these routes, in whichever language,
 * has to answer too. What a validation cannot be asked in JSON (`unreadable`, `course-not-related`) is not among them.
 *
 * The package holds the same as CSV and JSON, under `dist/data/golden`.
 *
 * @example
 * const [first] = goldenCases.filter(({ question }) => question === 'diplomaDeadline')
 * first.args // => [{ soort: 'DLR' }, '2023-08-01']
 * first.expected.datum // => '2026-07-31'
 * @see glossary: GoldenCase
 * @since 0.1.0
 */
export const goldenCases: readonly GoldenCase[] = /* #__PURE__ */ allCases()

function allCases(): readonly GoldenCase[] {
  return frozen([...aboutRoutes(), ...aboutPupils(), ...aboutRecords()])
}
