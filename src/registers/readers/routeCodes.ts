import type { Datum } from '../../concepts/datum.js'
import { type Codelijst, codeTable, type Registercode } from '../codes.js'

/** The lists of the codes in a record that are valid from a day on, or until one. */
const lists = [
  'rod-vo-opleidingskenmerk',
  'rod-vo-fase',
  'rod-mbo-leerroute',
  'rod-mbo-leerroutefase',
  'rod-mbo-leertraject',
] as const satisfies readonly Codelijst[]

/** The first and the last day on which all codes that a route can have are valid; the last beyond all days where none has one. */
export function routeCodesValid(): { readonly from: Datum; readonly until: string } {
  const codes: readonly Registercode[] = lists.flatMap((lijst) => codeTable[lijst].codes as readonly Registercode[])
  const ofRoute = codes.filter(({ waarde }) => waarde !== 'geen-route')
  const from = codes
    .map(({ geldigVan = '' }) => geldigVan)
    .sort()
    .at(-1) as Datum
  return { from, until: ofRoute.map(({ geldigTot = '9' }) => geldigTot).sort()[0] as string }
}
