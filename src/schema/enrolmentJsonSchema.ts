import type { Inschrijving } from '../concepts/inschrijving.js'
import { faseSoorten } from '../concepts/fase.js'
import { leerjaren } from '../concepts/leerjaar.js'
import { leerrouteSoorten } from '../concepts/leerroute.js'
import { leertrajecten } from '../concepts/leertraject.js'
import { leerwegen } from '../concepts/leerweg.js'
import { niveaus } from '../concepts/niveau.js'
import { opleidingsduren } from '../concepts/opleidingsduur.js'
import { vmboLeerjaren } from '../concepts/vmboLeerjaar.js'
import { issueCodes, structureIssueCodes } from '../validation/enrolment/issueRegister.js'
import { mbo, partnerFields, schoolFields, vo } from './institutionShapes.js'
import { among, type JsonSchema, object, text, whenIs, yesOrNo } from './jsonSchema.js'
import { day, opleidingcode } from './patterns.js'
import { recordJsonSchema } from './recordJsonSchema.js'

/**
 * The form of an enrolment (inschrijving) as a JSON Schema (draft 2020-12). It refuses what `validateEnrolment` refuses with a code of
 * `structureIssueCodes`, and nothing else; the other codes stand in its `description`.
 *
 * @example
 * enrolmentJsonSchema.required // => ['instelling', 'leerroute', 'fase', 'begindatum', 'indicatieBekostigbaar']
 * @see glossary: Inschrijving
 * @since 0.1.0
 */
export const enrolmentJsonSchema: JsonSchema = /* #__PURE__ */ schema()

function schema(): JsonSchema {
  const datum = day()
  const notObtained: Inschrijving['vmboDiploma'] = 'niet-behaald'
  return recordJsonSchema(
    {
      name: 'enrolment',
      title: 'Inschrijving',
      what: 'One registered period of one pupil in a doorlopende or geïntegreerde leerroute, as ROD VO or ROD MBO has it.',
      validation: 'validateEnrolment',
      codes: issueCodes,
      structure: structureIssueCodes,
    },
    {
      ...object(['instelling', 'leerroute', 'fase', 'begindatum', 'indicatieBekostigbaar'], {
        leerling: pupil(),
        instelling: object(['soort', 'brin'], { soort: among([vo, mbo]), ...partnerFields() }),
        leerroute: object(['soort'], {
          soort: among(leerrouteSoorten),
          leerweg: among(leerwegen),
          niveau: among(niveaus),
        }),
        fase: object(['soort'], { soort: among(faseSoorten), leerjaar: among(leerjaren) }),
        begindatum: datum,
        einddatum: datum,
        indicatieBekostigbaar: yesOrNo,
        leerrouteStart: datum,
        doublures: { type: 'integer', minimum: 0, maximum: 300 },
        opleidingsduur: among(opleidingsduren),
        vmboDiploma: { anyOf: [datum, { const: notObtained }] },
      }),
      allOf: [whenIs(['instelling', 'soort'], vo, voPart()), whenIs(['instelling', 'soort'], mbo, mboPart())],
    },
  )
}

/** One of the two numbers. Whether it passes the 11-proef, no schema can tell. */
function pupil(): JsonSchema {
  const known = (field: string, name: string): JsonSchema =>
    object([field], { [field]: { description: `${name}: text of nine digits that pass the 11-proef.` } })
  return {
    type: 'object',
    oneOf: [known('bsn', 'Burgerservicenummer'), known('onderwijsnummer', 'Onderwijsnummer')],
  }
}

/** ROD VO knows the leerweg, and has no fields of the mbo side. */
function voPart(): JsonSchema {
  return object([], {
    instelling: object([], schoolFields()),
    leerroute: object(['leerweg'], { leerweg: among(leerwegen) }),
    vmboLeerjaar: among(vmboLeerjaren),
    elementcode: text,
    leertraject: false,
    opleidingcode: false,
  })
}

/** ROD MBO knows the niveau, and has no fields of the vo side. */
function mboPart(): JsonSchema {
  return object([], {
    leerroute: object(['niveau'], { niveau: among(niveaus) }),
    leertraject: among(leertrajecten),
    opleidingcode: opleidingcode(),
    vmboLeerjaar: false,
    elementcode: false,
  })
}
