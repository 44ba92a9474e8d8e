import { isNiveau, type Niveau } from '../concepts/niveau.js'
import { isOpleidingsduur, type Opleidingsduur } from '../concepts/opleidingsduur.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type DurationCell, durationTable } from '../law/durations.js'
import { isAbsent } from './arguments.js'

/**
 * How many years may a route take, counted from route year 1, with this mbo course (opleidingsduur) in it?
 *
 * It is the length of the programme, not a limit for a pupil who repeats a year.
 *
 * @param opleiding the niveau of the mbo course and its length in years
 * @returns both bounds in years, inclusive, with the source; `undefined` when no course of that niveau has that length
 * @throws RangeError when an argument lies outside its type.
 * @example
 * routeDuration({ niveau: 4, opleidingsduur: 3 }) // => { minimum: 4, maximum: 5, source: 'wvo-2.107g' }
 * routeDuration({ niveau: 2, opleidingsduur: 4 }) // => undefined
 * @see source wvo-2.107g
 * @see source web-7.2.4a-3
 * @since 0.1.0
 */
export function routeDuration(opleiding: {
  readonly niveau: Niveau
  readonly opleidingsduur: Opleidingsduur
}): DurationCell | undefined {
  if (isAbsent(opleiding)) throw outOfRange('niveau: 2, 3 or 4', undefined)
  const { niveau, opleidingsduur } = opleiding
  if (!isNiveau(niveau)) throw outOfRange('niveau: 2, 3 or 4', niveau)
  if (!isOpleidingsduur(opleidingsduur)) throw outOfRange('opleidingsduur: 1 to 4 years', opleidingsduur)
  return (rows[niveau - 2] as (typeof rows)[number])[opleidingsduur - 1]
}

/** The cells of {@link durationTable} by niveau and length: the engine reads a list several times faster. */
const rows: readonly (readonly (DurationCell | undefined)[])[] = /* #__PURE__ */ Object.values(durationTable).map(
  /* #__PURE__ */ Object.values<DurationCell | undefined>,
)
