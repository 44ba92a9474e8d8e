import type { Bekostiging } from '../concepts/bekostiging.js'
import type { Datum } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Leertraject } from '../concepts/leertraject.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import type { Schooljaar } from '../concepts/schooljaar.js'
import type { Taak } from '../concepts/taak.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import type { Verzuimdrempel } from '../law/attendance.js'
import type { GeenBekostigingReden } from '../law/counting.js'
import type { Routejaren, Uren, Urenrecht } from '../law/hours.js'
import type { BronSleutel } from '../law/sources.js'

type NoFacts = { readonly [name: string]: never }

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
  'no-law-yet': { readonly peildatum: Datum; readonly vanaf: Datum }
  'hours-law-on-day': { readonly peildatum: Datum; readonly recht: Urenrecht; readonly nieuwVan: Datum }
  'old-law-chosen': { readonly peildatum: Datum; readonly tot: Datum }
  'old-law-not-open': { readonly peildatum: Datum; readonly nieuwVan: Datum }
  'hours-without-funding': NoFacts
  'hours-norm': Uren & { readonly jaren: Routejaren; readonly leertraject: Leertraject }
  'fewer-hours-possible': { readonly leertraject: Leertraject }
  'count-date': { readonly teldatum: Datum; readonly telt: readonly Bekostiging[] }
  'nobody-pays': { readonly reden: GeenBekostigingReden }
  'fundable-on-both-sides': NoFacts
  'own-register-lacks-enrolment': { readonly bekostiging: Bekostiging }
  'counts-for-budget-year': { readonly teldatum: Datum; readonly bekostigingsjaar: number }
  'transfer-stays-apart': { readonly bekostiging: Bekostiging }
  'absence-reporter': { readonly fase: Fase['soort']; readonly melder: Verantwoordelijke }
  'attendance-duty': {
    readonly plicht: 'leerplicht' | 'kwalificatieplicht' | 'geen' | 'niet-gelezen'
    readonly peildatum: Datum
  }
  'route-satisfies-duty': NoFacts
  'absence-threshold': { readonly drempel: Verzuimdrempel }
  'rejected-opens-transfer': NoFacts
  'transfer-to-diploma': { readonly diplomas: readonly ('vmbo-diploma' | 'mbo-diploma')[] }
  'admission-at-same': { readonly artikelen: readonly string[] }
  'admission-elsewhere': { readonly artikelen: readonly string[] }
  'removed-for-good': { readonly fase: Fase['soort'] }
  'search-before-removal': { readonly weken: number }
  'route-finished': { readonly leerroute: Leerroute['soort']; readonly vervolg: readonly Niveau[] | 'niet-behandeld' }
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
  [Id in StepId]: {
    readonly id: Id
    readonly facts: StepFacts[Id]
    readonly source: BronSleutel
    /** The day as of which the source is cited, where another text than that of the day itself is applied. */
    readonly standVan?: Datum
  }
}[StepId]

/**
 * An answer with the steps that lead to it. `value` is what the question without "explain" answers.
 *
 * @since 0.1.0
 */
export type Explanation<Value> = { readonly value: Value; readonly steps: readonly Step[] }
