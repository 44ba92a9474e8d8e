import type { WijzigingSoort } from '../../law/bron.js'
import type { Regelverschil } from '../../rules/compareRules.js'
import { differenceTold } from '../parts.js'
import { citation } from './steps.js'

const kinds: Readonly<Record<WijzigingSoort, string>> = {
  inhoud: 'inhoud',
  nummer: 'nummer',
  verwijzing: 'verwijzing',
}

/** What differs in a provision between two days, in Dutch. */
export function difference(verschil: Regelverschil): string {
  return differenceTold(verschil, citation, kinds, { became: 'werd', began: 'nieuw', lapsed: 'vervallen' })
}
