import { sideOf } from '../rules.mjs'
import { validatorsOf } from './typia/validators.mjs'

/** Typia 12: validators written beforehand out of types. `validate` asks `is` first and looks for errors only when that fails. */
export function typiaPeer({ guards, rules }) {
  const { vo, mbo, other } = validatorsOf(guards)
  return (input) => {
    const side = sideOf(input)
    const result = (side === 'vo-school' ? vo : side === 'mbo-instelling' ? mbo : other)(input)
    if (result.success) return rules.judged(input, input)
    return rules.refused(
      input,
      result.errors.map(({ path }) => path.slice('$input.'.length)),
    )
  }
}
