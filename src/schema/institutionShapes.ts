import { type Instelling, schoolsoorten } from '../concepts/instelling.js'
import { among, type Properties, yesOrNo } from './jsonSchema.js'
import { brin, onderwijsaanbieder, vestiging } from './patterns.js'

/** The side of the school. */
export const vo: Instelling['soort'] = 'vo-school'

/** The side of the mbo. */
export const mbo: Instelling['soort'] = 'mbo-instelling'

/** What both partners in a route have, besides their soort. */
export function partnerFields(): Properties {
  return { brin: brin(), onderwijsaanbieder: onderwijsaanbieder(), bekostigd: yesOrNo }
}

/** What a school has besides. */
export function schoolFields(): Properties {
  return { vestiging: vestiging(), schoolsoort: among(schoolsoorten), verticaal: yesOrNo }
}
