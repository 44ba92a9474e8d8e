/** Arbitraries for fast-check, the peer of this door: any route, phase and enrolment, and any enrolment with one fault. */

export { enrolment } from './enrolment.js'
export { invalidEnrolment } from './invalidEnrolment.js'
export { phase, route } from './routes.js'
