import { outOfRange } from '../../concepts/outOfRange.js'
import { isRecord } from '../../concepts/record.js'
import type { Samenwerking } from '../../concepts/samenwerking.js'
import { findings } from '../findings.js'
import { type Agreement, readAgreement } from './agreement.js'
import type { AgreementFacts, AgreementIssueCode, AgreementVerdict } from './agreementIssue.js'
import { agreementIssueRegister } from './agreementRegister.js'
import type { Found } from './form.js'
import { type IsAanverwant, judgeOffers } from './offerRules.js'
import { judgeParties } from './partyRules.js'
import { judgeProgramme } from './programmeRules.js'
import { judgeSubjects } from './subjectRules.js'

/**
 * What an agreement can be held against besides itself: `isAanverwant`, which tells whether an mbo course (crebo) is related
 * (aanverwant) to a vo profile. No public list was found, so the caller knows. Without it that rule is in `notChecked`.
 *
 * @since 0.1.0
 */
export type AgreementOptions = { readonly isAanverwant?: IsAanverwant }

/**
 * Does this agreement (samenwerkingsovereenkomst), interne regeling or agreement without funding settle what the law asks?
 *
 * Takes anything and never throws on it. First the form of the record, then the subjects a to j, the partners, the offer and the
 * programme; all faults at once, in a fixed order. A subject that is absent or blank is not settled: this record is the
 * agreement. Unknown keys are ignored; an optional key is absent (`undefined` counts as absent), never `null`. What hangs on
 * an absent fact is listed in `notChecked`.
 *
 * @param input one samenwerking, as in {@link Samenwerking}
 * @param options how to tell whether a course is related to a profile
 * @returns the record itself with its signals, or the faults; issues are frozen plain objects without anything a user wrote
 * @throws RangeError when `options.isAanverwant` is no function or answers no boolean; what it throws itself, comes through.
 * @example
 * const verdict = validateAgreement({
 *   soort: 'overeenkomst',
 *   scholen: [{ soort: 'vo-school', brin: '99VO', schoolsoort: 'vbo', profielen: ['Groen'] }],
 *   instellingen: [{ soort: 'mbo-instelling', brin: '99MB' }],
 *   leerroutes: [{ soort: 'GLR', leerweg: 'BB', niveau: 2 }],
 *   afspraken: {
 *     aanbod: [{ profiel: 'Groen', opleidingcode: '25655' }],
 *     leiding: 'par. 2',
 *     verantwoording: 'par. 3',
 *     inrichting: 'par. 4',
 *     overstapoptie: ' ',
 *     bedrijfsleven: 'par. 6',
 *     geschillen: 'par. 7',
 *     wijziging: 'par. 8',
 *   },
 * })
 * verdict.ok || verdict.issues.map((issue) => issue.code) // => ['switch-option-not-settled', 'participation-not-settled']
 * @see source wvo-2.107b-1
 * @see source wvo-2.107b-2-a
 * @see source wvo-2.107l-3
 * @since 0.1.0
 */
export function validateAgreement(input: unknown, options?: AgreementOptions): AgreementVerdict {
  const isAanverwant = options?.isAanverwant
  if (isAanverwant !== undefined && typeof isAanverwant !== 'function') {
    throw outOfRange('isAanverwant: a function', isAanverwant)
  }
  const found: Found = findings<AgreementIssueCode, AgreementFacts>(agreementIssueRegister)
  const agreement = readOrRefuse(found, input)
  if (typeof agreement === 'string') {
    const refused: Found = findings<AgreementIssueCode, AgreementFacts>(agreementIssueRegister)
    refused.broken(agreement, [])
    return refused.verdict(input as Samenwerking)
  }
  judge(found, agreement, isAanverwant)
  return found.verdict(input as Samenwerking)
}

/** Reading apart from judging: only a getter or a proxy of the record can throw here, and only the predicate there. */
function readOrRefuse(found: Found, input: unknown): Agreement | 'unreadable' | 'not-an-object' {
  try {
    return isRecord(input) ? readAgreement(found, input) : 'not-an-object'
  } catch {
    return 'unreadable'
  }
}

function judge(found: Found, agreement: Agreement, isAanverwant: IsAanverwant | undefined): void {
  const { soort, parties, routes, subjects, jaren, programme } = agreement
  judgeSubjects(found, soort, subjects)
  judgeParties(found, soort, parties, routes)
  judgeOffers(found, subjects, parties, isAanverwant)
  judgeProgramme(found, soort, programme, jaren)
}
