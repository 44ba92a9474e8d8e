import { memberOf, parsed, type Parsed } from './parsed.js'

/**
 * The tasks in a route that have one answer to "who is responsible?" per route and phase.
 *
 * @since 0.1.0
 */
export const taken: readonly [
  'vmbo-onderwijs',
  'vmbo-examinering',
  'vmbo-diplomering',
  'mbo-onderwijs',
  'mbo-examinering',
  'mbo-diplomering',
  'beroepspraktijkvorming',
  'verzuimmelding',
  'aanspreekpunt',
  'medezeggenschap',
  'studentenstatuut',
  'programmabeschrijving',
  'melding',
  'overstapoptie',
] = /* #__PURE__ */ Object.freeze([
  'vmbo-onderwijs',
  'vmbo-examinering',
  'vmbo-diplomering',
  'mbo-onderwijs',
  'mbo-examinering',
  'mbo-diplomering',
  'beroepspraktijkvorming',
  'verzuimmelding',
  'aanspreekpunt',
  'medezeggenschap',
  'studentenstatuut',
  'programmabeschrijving',
  'melding',
  'overstapoptie',
] as const)

/**
 * Taak: something that must be done for a pupil in a route.
 *
 * @since 0.1.0
 */
export type Taak = (typeof taken)[number]

/**
 * Is this a task (taak) that the responsibility table answers?
 *
 * @example
 * isTaak('verzuimmelding') // => true
 * isTaak('klachten') // => false
 * @see glossary: Taak
 * @since 0.1.0
 */
export function isTaak(value: unknown): value is Taak {
  return memberOf(taken, value) !== undefined
}

/**
 * Reads a task (taak) from untrusted input.
 *
 * @example
 * parseTaak('melding') // => { ok: true, value: 'melding' }
 * parseTaak('klachten').ok // => false
 * @see glossary: Taak
 * @since 0.1.0
 */
export function parseTaak(value: unknown): Parsed<Taak, 'unknown-task'> {
  return parsed(memberOf(taken, value), 'unknown-task')
}
