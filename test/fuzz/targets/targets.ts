import type { Target } from '../target.js'
import { codeTarget } from './codes.js'
import { readerTargets } from './readers.js'
import { verdictTargets } from './verdicts.js'

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [...verdictTargets, codeTarget, ...readerTargets]
