/** The questions about days for who holds a `Date`: a moment becomes a day in a named time zone, and a day the moment it begins. */

export { type TimeZoneOptions } from './clock.js'
export { dateOf } from './dateOf.js'
export { dayOf, parseDay } from './dayOf.js'
export { diplomaDeadline } from './diplomaDeadline.js'
export { type InDates } from './inDates.js'
export { phaseOn } from './phaseOn.js'
export { timeline } from './timeline.js'
