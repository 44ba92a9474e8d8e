import fc from 'fast-check'
import type { Inschrijving } from '../concepts/inschrijving.js'
import { frozen } from '../concepts/frozen.js'
import { changed, pathOf } from '../testing/changed.js'
import { invalidEnrolmentFor, type InvalidEnrolment } from '../testing/invalid/invalidEnrolmentFor.js'
import { issueCodes } from '../validation/enrolment/issueRegister.js'
import { enrolment } from './enrolment.js'
import { mutationsFor } from './mutations.js'

/**
 * Any enrolment (inschrijving) with one fault: `validateEnrolment` with these `input` and `options` finds `code` at `path`, and nothing else.
 *
 * Half of the time it is what `invalidEnrolmentFor` has for a code, each code as often; otherwise any sound enrolment in which one field was
 * put out of form. It shrinks towards the simplest enrolment and the first such fault. The input of `unreadable` has a getter that throws.
 *
 * @example
 * const random = { nextInt: (least) => least } // what fc.sample and fc.assert bring, at its lowest
 * const { code, input, path } = invalidEnrolment().generate(random).value
 * const { issues } = validateEnrolment(input)
 * code // => 'not-an-object'
 * path // => ['fase']
 * issues.map((issue) => issue.code) // => ['not-an-object']
 * @see glossary: Inschrijving
 * @since 0.1.0
 */
export function invalidEnrolment(): fc.Arbitrary<InvalidEnrolment> {
  const known = fc.constantFrom(...issueCodes).map((code): InvalidEnrolment => invalidEnrolmentFor(code))
  // Numbers that pick from lists of different length: they shrink to the first of each.
  const mutated = fc
    .tuple(enrolment(), fc.nat({ max: 999 }), fc.nat({ max: 999 }))
    .map(([record, which, value]) => mutationOf(record, which, value))
  return fc.oneof({ withCrossShrink: true }, mutated, known)
}

function mutationOf(record: Inschrijving, which: number, value: number): InvalidEnrolment {
  const mutations = mutationsFor(record.instelling.soort)
  const { code, path, values, told = path } = mutations[which % mutations.length] as (typeof mutations)[number]
  const input = changed(record, { [path]: values[value % values.length] })
  return frozen({ code, input, path: pathOf(told), params: {} })
}
