import type { WijzigingSoort } from '../../law/bron.js'
import type { Regelverschil } from '../../rules/compareRules.js'
import { differenceTold } from '../parts.js'
import { citation } from './steps.js'

const kinds: Readonly<Record<WijzigingSoort, string>> = {
  inhoud: 'substance',
  nummer: 'number',
  verwijzing: 'reference',
}

/** What differs in a provision between two days, in English. */
export function difference(verschil: Regelverschil): string {
  return differenceTold(verschil, citation, kinds, { became: 'became', began: 'new', lapsed: 'lapsed' })
}
