import { frozen } from '../concepts/frozen.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import type { FactsOf, IssueOf, IssueRule } from '../validation/issue.js'
import type { VerdictOf } from '../validation/verdict.js'
import type { RioAanbod } from './rioOffer.js'

/** The codes that tell of the form of the offer and need no facts. */
export type RioFormCode =
  | 'unreadable'
  | 'not-an-object'
  | 'missing-field'
  | 'not-a-list'
  | 'empty-list'
  | 'unknown-route'
  | 'invalid-brin'
  | 'invalid-rio-code'
  | 'unknown-school-kind'
  | 'unknown-track'
  | 'unknown-level'

/**
 * Every code an issue of `validateRioOffer` can have. English, kebab case, closed; a code is never reused. What means the same as
 * elsewhere has the same code.
 *
 * @since 0.1.0
 */
export type RioIssueCode =
  | RioFormCode
  | 'unknown-code'
  | 'code-not-in-route'
  | 'glr-requires-bb'
  | 'glr-requires-level-2'
  | 'glr-requires-vbo-school'
  | 'track-without-level'
  | 'level-without-track'
  | 'registration-missing'
  | 'registration-for-other-route'
  | 'partner-not-named'
  | 'own-registration-missing'
  | 'vso-requires-bb'
  | 'registration-twice'
  | 'registration-by-outsider'
  | 'partner-not-in-offer'

/** The codes whose message needs facts, with those facts. They come from closed sets, or tell a place: never what a user wrote. */
export type RioFacts = {
  'unknown-code': { readonly lijst: 'rio-leerroute' }
  'code-not-in-route': { readonly lijst: 'rio-leerroute' }
  'glr-requires-bb': { readonly leerweg: Leerweg }
  'glr-requires-level-2': { readonly niveau: Niveau }
  'track-without-level': { readonly leerweg: Leerweg }
  'level-without-track': { readonly niveau: Niveau }
  'registration-for-other-route': { readonly leerroute: Leerroute['soort'] }
  /** The first partner that lacks: which list of the offer, and the place in it, from 0; and how many lack in all. */
  'partner-not-named': {
    readonly lijst: 'scholen' | 'instellingen'
    readonly plaats: number
    readonly aantal: number
  }
  'vso-requires-bb': { readonly leerweg: Leerweg }
}

/**
 * The facts an issue of `validateRioOffer` carries; for most codes none.
 *
 * @since 0.1.0
 */
export type RioIssueParams<Code extends RioIssueCode> = FactsOf<Code, RioFacts>

/**
 * One fault or notice in an offer: code, path, params, severity and source.
 *
 * @since 0.1.0
 */
export type RioIssue = IssueOf<RioIssueCode, RioFacts>

/**
 * What `validateRioOffer` answers: the offer itself with its signals, or every fault at once; both list what was not checked.
 *
 * @since 0.1.0
 */
export type RioVerdict = VerdictOf<RioAanbod, RioIssue, RioIssueCode>

/**
 * How grave each code of `validateRioOffer` is and which source it rests on, in the order in which they are told.
 *
 * @see glossary: IssueRule
 * @since 0.1.0
 */
export const rioIssueRegister: Readonly<Record<RioIssueCode, IssueRule>> = /* #__PURE__ */ frozen<
  Record<RioIssueCode, IssueRule>
>({
  unreadable: { severity: 'afkeur', source: 'recordvorm' },
  'not-an-object': { severity: 'afkeur', source: 'recordvorm' },
  'missing-field': { severity: 'afkeur', source: 'recordvorm' },
  'not-a-list': { severity: 'afkeur', source: 'recordvorm' },
  'empty-list': { severity: 'afkeur', source: 'recordvorm' },
  'unknown-route': { severity: 'afkeur', source: 'dia-leerroute-1' },
  'invalid-brin': { severity: 'afkeur', source: 'pve-velden' },
  'invalid-rio-code': { severity: 'afkeur', source: 'pve-velden' },
  'unknown-school-kind': { severity: 'afkeur', source: 'recordvorm' },
  'unknown-track': { severity: 'afkeur', source: 'wvo-2.107a-3' },
  'unknown-level': { severity: 'afkeur', source: 'web-9.1.2-1' },
  'unknown-code': { severity: 'afkeur', source: 'rio-waardenlijsten' },
  'code-not-in-route': { severity: 'afkeur', source: 'rio-waardenlijsten' },
  'glr-requires-bb': { severity: 'afkeur', source: 'wvo-2.107l-2' },
  'glr-requires-level-2': { severity: 'afkeur', source: 'wvo-2.107l-2' },
  'glr-requires-vbo-school': { severity: 'afkeur', source: 'wvo-2.107l-1' },
  'track-without-level': { severity: 'afkeur', source: 'wvo-2.107a-3' },
  'level-without-track': { severity: 'afkeur', source: 'wvo-2.107a-3' },
  'registration-missing': { severity: 'afkeur', source: 'wvo-2.107c' },
  'registration-for-other-route': { severity: 'afkeur', source: 'dia-melden' },
  'partner-not-named': { severity: 'afkeur', source: 'dia-melden' },
  'own-registration-missing': { severity: 'signaal', source: 'melding-per-kant' },
  'vso-requires-bb': { severity: 'signaal', source: 'wvo-2.71-2-bb' },
  'registration-twice': { severity: 'signaal', source: 'sbo-melden' },
  'registration-by-outsider': { severity: 'signaal', source: 'sbo-melden' },
  'partner-not-in-offer': { severity: 'signaal', source: 'dia-melden' },
})

/**
 * The codes of `validateRioOffer`, in the order in which they are told.
 *
 * @since 0.1.0
 */
export const rioIssueCodes: readonly RioIssueCode[] = /* #__PURE__ */ codes()

function codes(): readonly RioIssueCode[] {
  return Object.freeze(Object.keys(rioIssueRegister) as RioIssueCode[])
}
