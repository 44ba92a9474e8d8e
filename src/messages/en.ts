import { issue, notChecked } from './en/issues.js'
import { certainty, citation, step } from './en/steps.js'
import type { Texts } from './text.js'

/** English. */
export const en: Texts = { issue, notChecked, step, citation, certainty }
