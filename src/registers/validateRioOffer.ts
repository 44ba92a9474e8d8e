import { judged } from '../validation/findings.js'
import type { Path } from '../validation/issue.js'
import { judgeMeldingen } from './rioMeldingRules.js'
import { type RioFacts, type RioIssueCode, rioIssueRegister, type RioVerdict } from './rioIssues.js'
import type { RioAanbod } from './rioOffer.js'
import { judgeCombinations } from './rioRouteRules.js'
import { type Found, readOffer } from './readRioOffer.js'

/**
 * Does the offer of a route stand in RIO as it should: for every partner, with the right route, and naming the partners on the other
 * side?
 *
 * Takes anything and never throws on it. Each route is reported apart and each school and instelling reports itself, so that every
 * partner needs a melding of its own. A verticale scholengemeenschap that stands on both sides need not name itself. There is no day on
 * which it must have been done. A melding of another route is left alone where its partner has one of this route too. Without
 * `meldingen` those rules are in `notChecked`. Unknown keys are ignored; an optional key is absent, never `null`.
 *
 * @param input one offer, as in {@link RioAanbod}
 * @returns the offer itself with its signals, or the faults, in a fixed order; frozen plain objects without anything a user wrote
 * @example
 * const offer = {
 *   leerroute: { soort: 'DLR' },
 *   scholen: [{ brin: '99VO', onderwijsaanbieder: '100A501', leerwegen: ['KB'] }],
 *   instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502', niveaus: [3, 4] }],
 *   meldingen: [{ door: '100A501', doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO', partners: ['200A502'] }],
 * }
 * const verdict = validateRioOffer(offer)
 * verdict.ok || verdict.issues.map(({ code, path }) => [code, path]) // => [['registration-missing', ['instellingen', 0, 'onderwijsaanbieder']]]
 * @see source dia-melden
 * @see source wvo-2.107c
 * @see source sbo-melden
 * @see source sbo-meetmoment
 * @since 0.1.0
 */
export function validateRioOffer(input: unknown): RioVerdict {
  return judged<RioAanbod, RioIssueCode, RioFacts>(rioIssueRegister, input, (record, found) => {
    const offer = readOffer(found, record)
    const open = new Map<RioIssueCode, Map<string, Path>>()
    const gathering: Found = { ...found, unsure: (code, missing) => gather(open, code, missing) }
    judgeCombinations(gathering, offer)
    judgeMeldingen(gathering, offer)
    for (const [code, missing] of open) found.unsure(code, [...missing.values()])
  })
}

/** Several partners can hang on the same facts: each code is told once, with each fact once. */
function gather(open: Map<RioIssueCode, Map<string, Path>>, code: RioIssueCode, missing: readonly Path[]): void {
  const known = open.get(code) ?? new Map<string, Path>()
  for (const path of missing) known.set(String(path), path)
  open.set(code, known)
}
