import { type Instelling, type MboInstelling, schoolsoorten, type VoSchool } from '../concepts/instelling.js'
import { among, type Fields, type Spared, yesOrNo } from './jsonSchema.js'
import { onderwijsaanbieder, vestiging } from './patterns.js'

/** The side of the school. */
export const vo: Instelling['soort'] = 'vo-school'

/** The side of the mbo. */
export const mbo: Instelling['soort'] = 'mbo-instelling'

/** What both partners in a route may have. */
export function partnerFields(): Fields<Spared<MboInstelling>> {
  return { onderwijsaanbieder: onderwijsaanbieder(), bekostigd: yesOrNo }
}

/** What a school alone has. */
export type SchoolField = Exclude<keyof VoSchool, keyof MboInstelling>

/** What a school may have besides. */
export function schoolFields(): Fields<SchoolField> {
  return { vestiging: vestiging(), schoolsoort: among(schoolsoorten), verticaal: yesOrNo }
}
