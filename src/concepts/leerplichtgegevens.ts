import type { Datum } from './datum.js'
import type { Fase } from './fase.js'
import type { Leertraject } from './leertraject.js'

/**
 * A pupil in a route as far as the duty to attend bears on the enrolment. `twaalfdeSchooljaarTot`: last day of the schooljaar after
 * which twelve full schooljaren had been attended, a 31 July. `startkwalificatie` is allowed so that the record can be asked about with
 * `attendanceDuty` too; no rule of `checkAttendance` depends on it.
 *
 * @since 0.1.0
 */
export type Leerplichtgegevens = {
  readonly fase: { readonly soort: Fase['soort'] }
  readonly leertraject?: Leertraject
  readonly geboortedatum: Datum
  readonly startkwalificatie?: boolean
  readonly twaalfdeSchooljaarTot?: Datum
}
