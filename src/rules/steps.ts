import type { Bekostiging } from '../concepts/bekostiging.js'
import type { Datum } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import type { Schooljaar } from '../concepts/schooljaar.js'
import type { Taak } from '../concepts/taak.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import type { BronSleutel } from '../law/sources.js'

/** The facts each kind of step is about. */
type StepFacts = {
  'task-follows-content': {
    readonly taak: Taak
    readonly leerroute: Leerroute['soort']
    readonly verantwoordelijke: Verantwoordelijke
  }
  'task-follows-phase': {
    readonly taak: Taak
    readonly leerroute: Leerroute['soort']
    readonly fase: Fase['soort']
    readonly verantwoordelijke: Verantwoordelijke
  }
  'task-is-shared': { readonly taak: Taak; readonly leerroute: Leerroute['soort'] }
  'task-does-not-apply': { readonly taak: Taak; readonly leerroute: Leerroute['soort'] }
  'task-when-offered': { readonly taak: Taak; readonly verantwoordelijke: Verantwoordelijke }
  'glr-follows-dlr': { readonly leerroute: 'GLR' }
  'phase-decides-funding': { readonly fase: Fase['soort']; readonly bekostiging: Bekostiging }
  'enrolment-does-not-decide-funding': { readonly fase: Fase['soort'] }
  'year-counts-from-route': { readonly leerjaar: Leerjaar; readonly jaarVanafBrugklas: number }
  'year-has-phase': { readonly leerjaar: Leerjaar; readonly fase: Fase['soort'] }
  'route-without-vmbo-diploma': { readonly leerroute: 'GLR' }
  'diploma-by-year': { readonly leerjaar: 2 | 3 }
  'route-starts-in': { readonly start: Datum; readonly schooljaar: Schooljaar }
  'repeated-years-move-deadline': { readonly doublures: number }
  'year-closes-on': { readonly leerjaar: 2 | 3; readonly schooljaar: Schooljaar; readonly datum: Datum }
  'period-3-may-follow': { readonly datum: Datum }
  'track-opens-route': {
    readonly leerroute: Leerroute['soort']
    readonly leerweg: Leerweg
    readonly niveaus: readonly Niveau[]
  }
  'track-closed-to-route': { readonly leerroute: Leerroute['soort']; readonly leerweg: Leerweg }
}

/**
 * The kinds of step an explanation can hold.
 *
 * @since 0.1.0
 */
export type StepId = keyof StepFacts

/**
 * One step of an explanation: what was concluded, from which facts, and where that stands. Plain data; `formatExplanation`
 * of `doorlopende-leerroute/messages` gives the words.
 *
 * @since 0.1.0
 */
export type Step = {
  [Id in StepId]: { readonly id: Id; readonly facts: StepFacts[Id]; readonly source: BronSleutel }
}[StepId]

/**
 * An answer with the steps that lead to it. `value` is what the question without "explain" answers.
 *
 * @since 0.1.0
 */
export type Explanation<Value> = { readonly value: Value; readonly steps: readonly Step[] }
