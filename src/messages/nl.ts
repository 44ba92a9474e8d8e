import { issue, notChecked } from './nl/issues.js'
import { certainty, citation, step } from './nl/steps.js'
import type { Texts } from './text.js'

/** Dutch. */
export const nl: Texts = { issue, notChecked, step, citation, certainty }
