import { programmes } from './notCoveredProgrammes.js'
import { pupils } from './notCoveredPupils.js'
import { routes } from './notCoveredRoutes.js'
import type { LeftOut } from './told.js'

/** The entries of `notCovered` in English, each by its subject in Dutch. */
export const notCoveredInEnglish: Readonly<Record<string, LeftOut>> = { ...routes, ...programmes, ...pupils }
