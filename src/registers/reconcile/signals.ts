import type { Brin } from '../../concepts/brin.js'
import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import { frozen } from '../../concepts/frozen.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import { registrationTable } from '../../law/registrations.js'
import type { BronSleutel } from '../../law/sources.js'
import { issueRegister } from '../../validation/enrolment/issueRegister.js'
import type { FactsOf, IssueRule, Path } from '../../validation/issue.js'

/** The record of each register that a signal names: both, the one it is about, or those that bear on it. */
type Pair = { readonly vo: string; readonly mbo: string }
type Vo = { readonly vo: string; readonly mbo?: never }
type Mbo = { readonly mbo: string; readonly vo?: never }

/** Which records a signal of each code names, by their `referentie`. */
type NamedByCode = {
  'route-differs': Pair
  'phase-differs': Pair
  'level-not-open-to-track-across': Pair
  'mbo-enrolment-missing': Vo
  'vo-enrolment-missing': Mbo
  'vo-enrolment-after-diploma': Vo
  'vo-enrolment-in-mbo-phase-of-glr': Vo
  'vo-enrolment-after-year-3': Vo
  'counted-twice': Pair | Vo | Mbo
  'counted-nowhere': Pair | Vo | Mbo
  'diploma-overdue': Vo | Mbo
  'partners-differ-from-rio': Pair
}

/** The records that a signal of this code names. */
export type NamedRecords<Code extends SignalCode> = NamedByCode[Code]

/**
 * Every code a signal of `reconcile` can have. English, kebab case, closed; a code is never reused. What means the same as in
 * `validateEnrolment` has the same code.
 *
 * @since 0.1.0
 */
export type SignalCode = keyof NamedByCode

/** The codes whose message needs facts, with those facts: from closed sets, days and BRINs, never a personal number. */
type FactsByCode = {
  'route-differs': { readonly leerrouteVo: Leerroute['soort']; readonly leerrouteMbo: Leerroute['soort'] }
  'phase-differs': { readonly faseVo: Fase['soort']; readonly faseMbo: Fase['soort'] }
  'level-not-open-to-track-across': { readonly leerweg: Leerweg; readonly niveau: Niveau }
  'vo-enrolment-after-diploma': { readonly vmboDiploma: Datum }
  'counted-twice': { readonly teldatum: Datum }
  'counted-nowhere': { readonly teldatum: Datum }
  'diploma-overdue': { readonly uiterlijk: Datum; readonly peildatum: Datum }
  'partners-differ-from-rio': {
    readonly leerroute: Leerroute['soort']
    readonly school: Brin
    readonly instelling: Brin
  }
}

/**
 * The facts a signal carries; for some codes none.
 *
 * @since 0.1.0
 */
export type SignalParams<Code extends SignalCode> = FactsOf<Code, FactsByCode>

/**
 * One thing in which the registers do not agree, or that stands in them and should not: a stable code, the records it is about (`vo`
 * and `mbo`: their `referentie`), the facts, and the source it rests on. TypeScript narrows on `code`.
 *
 * @since 0.1.0
 */
export type RegisterSignal = {
  [Code in SignalCode]: NamedByCode[Code] & {
    readonly code: Code
    readonly params: SignalParams<Code>
    readonly severity: 'signaal'
    readonly source: BronSleutel
  }
}[SignalCode]

/**
 * What could not be decided of one record, with the facts that are absent. `'person-unknown'`: the record has no personal number, so
 * that it was compared with nothing. `['volledig']`: the other register was not said to be complete, or has a record in force without a
 * person; `['leerling']` is the field of that name. No facts at all: no source that was read settles it.
 *
 * @since 0.1.0
 */
export type NotReconciled = {
  readonly code: SignalCode | 'person-unknown'
  readonly referentie: string
  readonly missing: readonly Path[]
}

/** A signal is a signal: none of them makes a register refuse a record. */
type SignalRule = IssueRule & { readonly severity: 'signaal' }

/**
 * Which source each signal rests on, in the order in which they are told.
 *
 * @see glossary: SignalCode
 * @since 0.1.0
 */
export const signalRegister: Readonly<Record<SignalCode, SignalRule>> = /* #__PURE__ */ register()

function register(): Readonly<Record<SignalCode, SignalRule>> {
  const { rodVo: voInVoPhase } = registrationTable['vo-fase']
  const { rodMbo: mboInMboPhase } = registrationTable['mbo-fase-vmbo-afgerond']
  const from = (source: BronSleutel): SignalRule => ({ severity: 'signaal', source })
  // What validateEnrolment tells too rests on what it rests on there.
  const fromEnrolment = (code: keyof typeof issueRegister): SignalRule => from(issueRegister[code].source)
  return frozen({
    'route-differs': from('pve-483-signalen'),
    'phase-differs': from('pve-483-signalen'),
    'level-not-open-to-track-across': from('wvo-2.107a-3'),
    'mbo-enrolment-missing': from(mboInMboPhase.source),
    'vo-enrolment-missing': from(voInVoPhase.source),
    'vo-enrolment-after-diploma': fromEnrolment('vo-enrolment-after-diploma'),
    'vo-enrolment-in-mbo-phase-of-glr': fromEnrolment('vo-enrolment-in-mbo-phase-of-glr'),
    'vo-enrolment-after-year-3': fromEnrolment('vo-enrolment-after-year-3'),
    'counted-twice': from('telling-een-bekostiger'),
    'counted-nowhere': from('dia-uitwisselen-mbo'),
    'diploma-overdue': fromEnrolment('diploma-overdue'),
    'partners-differ-from-rio': from('dia-melden'),
  })
}

/**
 * The codes of `reconcile`, in the order in which they are told.
 *
 * @see glossary: SignalCode
 * @since 0.1.0
 */
export const signalCodes: readonly SignalCode[] = /* #__PURE__ */ codes()

function codes(): readonly SignalCode[] {
  return Object.freeze(Object.keys(signalRegister) as SignalCode[])
}
