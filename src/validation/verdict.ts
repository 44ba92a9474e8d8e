import type { NotCheckedOf } from './issue.js'

/**
 * What a validation answers. Sound (`ok: true`): the input itself, perhaps with signals. Refused (`ok: false`): every
 * `afkeur` and `signaal` at once, in a fixed order. Both list what could not be checked.
 *
 * @since 0.1.0
 */
export type VerdictOf<Value, Fault, Code extends string> =
  | {
      readonly ok: true
      readonly value: Value
      readonly signals: readonly Fault[]
      readonly notChecked: readonly NotCheckedOf<Code>[]
    }
  | {
      readonly ok: false
      readonly issues: readonly [Fault, ...Fault[]]
      readonly notChecked: readonly NotCheckedOf<Code>[]
    }
