import type { Explanation } from '../../../src/rules/steps.js'
import type { Both, Language } from '../languages.js'

/** The lists of codes, named as the decision table of codes names who finds them. */
export type Finder =
  | 'validateEnrolment'
  | 'validateAgreement'
  | 'checkProgramme'
  | 'checkAttendance'
  | 'validateRioOffer'
  | 'readers'
  | 'reconcile'

/** A question worked out: what is asked, and the steps of the answer as the library explains them. */
type Worked = { readonly asked: Both; readonly explained: Explanation<unknown> }

/** What a page about a rule is made of; whatever the law says comes from the tables and functions of the library. */
export type Rule = {
  /** The name of its page for developers, in `docs/rules`. */
  readonly id: string
  readonly place: Both
  readonly group: 'route' | 'people' | 'money' | 'check' | 'law'
  readonly question: Both
  /** A short name, for lists. */
  readonly name: Both
  /** The answer in a few sentences: HTML, with the numbers read from the tables. */
  readonly lead: Both
  readonly tables: readonly string[]
  /** Of the table `limits` the row that is about this rule; each row stands on the page it belongs to. */
  readonly limit?: string
  /** The functions whose golden cases stand on the page. */
  readonly asks: readonly string[]
  readonly worked: readonly Worked[]
  /** A code that is found when this rule is broken; its example is the faulty one of the page. */
  readonly broken?: readonly [Finder, string]
  /** The list of codes the page is about. */
  readonly finder?: Finder
  /** What the try page shows for it, after the `#`. */
  readonly fragment?: string
  /** What more there is on the page, by its name in `extras.ts`. */
  readonly extra?: 'picture' | 'certainty' | 'changes' | 'registers'
}

/** Joins days or words: `1 oktober en 1 februari`. */
export function together(parts: readonly string[], language: Language): string {
  return parts.join(language === 'nl' ? ' en ' : ' and ')
}
