import { schoolsoorten } from '../concepts/instelling.js'
import { leerrouteSoorten } from '../concepts/leerroute.js'
import { leerwegen } from '../concepts/leerweg.js'
import { niveaus } from '../concepts/niveau.js'
import { encode } from '../registers/decode.js'
import { rioIssueCodes } from '../registers/rioIssues.js'
import type { RioAanbod, RioInstelling, RioMelding, RioSchool } from '../registers/rioOffer.js'
import { among, type Fields, filledListOf, type JsonSchema, listOf, type Needed, record } from './jsonSchema.js'
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
    record<RioAanbod>(
      {
        leerroute: record<Pick<RioAanbod['leerroute'], 'soort'>>({ soort: among(leerrouteSoorten) }, {}),
        scholen: filledListOf(
          record<RioSchool>(partner(), { schoolsoort: among(schoolsoorten), leerwegen: listOf(among(leerwegen)) }),
        ),
        instellingen: filledListOf(record<RioInstelling>(partner(), { niveaus: listOf(among(niveaus)) })),
      },
      {
        meldingen: listOf(
          record<RioMelding>(
            {
              door: onderwijsaanbieder(),
              doorlopendeLeerlijnVmboMbo: among(leerrouteSoorten.map((soort) => encode('rio-leerroute', soort))),
              partners: listOf(onderwijsaanbieder()),
            },
            {},
          ),
        ),
      },
    ),
  )
}

/** Who a partner is. */
function partner(): Fields<Needed<RioSchool>> {
  return { brin: brin(), onderwijsaanbieder: onderwijsaanbieder() }
}
