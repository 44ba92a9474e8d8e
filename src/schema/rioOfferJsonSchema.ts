import { schoolsoorten } from '../concepts/instelling.js'
import { leerrouteSoorten } from '../concepts/leerroute.js'
import { leerwegen } from '../concepts/leerweg.js'
import { niveaus } from '../concepts/niveau.js'
import { encode } from '../registers/decode.js'
import { rioIssueCodes } from '../registers/rioIssues.js'
import { among, filledListOf, type JsonSchema, listOf, object, type Properties } from './jsonSchema.js'
import { brin, onderwijsaanbieder } from './patterns.js'
import { recordJsonSchema } from './recordJsonSchema.js'
import { rioStructureIssueCodes } from './structureCodes.js'

/**
 * The form of an offer in RIO as a JSON Schema (draft 2020-12). It refuses what `validateRioOffer` refuses with a code of
 * `rioStructureIssueCodes`, and nothing else; the other codes stand in its `description`.
 *
 * @example
 * rioOfferJsonSchema.required // => ['leerroute', 'scholen', 'instellingen']
 * @see glossary: RioAanbod
 * @since 0.1.0
 */
export const rioOfferJsonSchema: JsonSchema = /* #__PURE__ */ schema()

function schema(): JsonSchema {
  return recordJsonSchema(
    {
      name: 'rio-offer',
      title: 'RioAanbod',
      what: 'The offer of one leerroute by partners that offer it all together, with what stands in RIO about it.',
      validation: 'validateRioOffer',
      codes: rioIssueCodes,
      structure: rioStructureIssueCodes,
    },
    object(['leerroute', 'scholen', 'instellingen'], {
      leerroute: object(['soort'], { soort: among(leerrouteSoorten) }),
      scholen: filledListOf(partner({ schoolsoort: among(schoolsoorten), leerwegen: listOf(among(leerwegen)) })),
      instellingen: filledListOf(partner({ niveaus: listOf(among(niveaus)) })),
      meldingen: listOf(
        object(['door', 'doorlopendeLeerlijnVmboMbo', 'partners'], {
          door: onderwijsaanbieder(),
          doorlopendeLeerlijnVmboMbo: among(leerrouteSoorten.map((soort) => encode('rio-leerroute', soort))),
          partners: listOf(onderwijsaanbieder()),
        }),
      ),
    }),
  )
}

function partner(fields: Properties): JsonSchema {
  return object(['brin', 'onderwijsaanbieder'], { brin: brin(), onderwijsaanbieder: onderwijsaanbieder(), ...fields })
}
