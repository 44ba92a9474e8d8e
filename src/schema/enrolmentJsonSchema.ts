import type { Inschrijving, MboInschrijving, VoInschrijving } from '../concepts/inschrijving.js'
import type { MboInstelling, VoSchool } from '../concepts/instelling.js'
import type { Leerling } from '../concepts/leerling.js'
import { faseSoorten } from '../concepts/fase.js'
import { leerjaren } from '../concepts/leerjaar.js'
import { type Leerroute, leerrouteSoorten } from '../concepts/leerroute.js'
import { leertrajecten } from '../concepts/leertraject.js'
import { leerwegen } from '../concepts/leerweg.js'
import { niveaus } from '../concepts/niveau.js'
import { opleidingsduren } from '../concepts/opleidingsduur.js'
import { vmboLeerjaren } from '../concepts/vmboLeerjaar.js'
import { issueCodes, structureIssueCodes } from '../validation/enrolment/issueRegister.js'
import { mbo, partnerFields, type SchoolField, schoolFields, vo } from './institutionShapes.js'
import {
  among,
  type FieldOf,
  type Fields,
  type JsonSchema,
  object,
  record,
  text,
  whenIs,
  yesOrNo,
} from './jsonSchema.js'
import { brin, day, opleidingcode } from './patterns.js'
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
  const { soort, leerweg, niveau } = routeFields()
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
      ...record<Inschrijving, OfOneSide>(
        {
          instelling: record<MboInstelling | VoSchool, SchoolField>(
            { soort: among([vo, mbo]), brin: brin() },
            partnerFields(),
          ),
          leerroute: record<Inschrijving['leerroute']>({ soort }, { leerweg, niveau }),
          fase: record<Inschrijving['fase']>({ soort: among(faseSoorten) }, { leerjaar: among(leerjaren) }),
          begindatum: datum,
          indicatieBekostigbaar: yesOrNo,
        },
        {
          leerling: pupil(),
          einddatum: datum,
          leerrouteStart: datum,
          // The bounds have no name to take them by; a test holds them to those of the validation.
          doublures: { type: 'integer', minimum: 0, maximum: 300 },
          opleidingsduur: among(opleidingsduren),
          vmboDiploma: { anyOf: [datum, { const: notObtained }] },
        },
      ),
      allOf: [whenIs(['instelling', 'soort'], vo, voPart()), whenIs(['instelling', 'soort'], mbo, mboPart())],
    },
  )
}

/** The fields that a record of this side may not have. */
type Barred<Side> = {
  [Field in keyof Side]-?: [Exclude<Side[Field], undefined>] extends [never] ? Field : never
}[keyof Side]

type OfOneSide = Barred<VoInschrijving> | Barred<MboInschrijving>

/** The fields of one side: what stands in those of this side, and that those of the other are not there. */
type OwnFields<Side> = Fields<Exclude<OfOneSide, Barred<Side>>> & { readonly [Field in Barred<Side>]: false }

/** One of the two numbers. Whether it passes the 11-proef, no schema can tell. */
function pupil(): JsonSchema {
  const names: Readonly<Record<FieldOf<Leerling>, string>> = {
    bsn: 'Burgerservicenummer',
    onderwijsnummer: 'Onderwijsnummer',
  }
  const known = ([field, name]: readonly [string, string]): JsonSchema =>
    object([field], { [field]: { description: `${name}: text of nine digits that pass the 11-proef.` } })
  return { type: 'object', oneOf: Object.entries(names).map(known) }
}

/** What a leerroute is told by. */
function routeFields(): Fields<FieldOf<Leerroute>> {
  return { soort: among(leerrouteSoorten), leerweg: among(leerwegen), niveau: among(niveaus) }
}

/** ROD VO knows the leerweg, and has no fields of the mbo side. */
function voPart(): JsonSchema {
  const own: OwnFields<VoInschrijving> = {
    vmboLeerjaar: among(vmboLeerjaren),
    elementcode: text,
    leertraject: false,
    opleidingcode: false,
  }
  const { soort, leerweg, niveau } = routeFields()
  return object([], {
    instelling: object([], schoolFields()),
    leerroute: record<VoInschrijving['leerroute']>({ soort, leerweg }, { niveau }),
    ...own,
  })
}

/** ROD MBO knows the niveau, and has no fields of the vo side. */
function mboPart(): JsonSchema {
  const own: OwnFields<MboInschrijving> = {
    leertraject: among(leertrajecten),
    opleidingcode: opleidingcode(),
    vmboLeerjaar: false,
    elementcode: false,
  }
  const { soort, leerweg, niveau } = routeFields()
  return object([], { leerroute: record<MboInschrijving['leerroute']>({ soort, niveau }, { leerweg }), ...own })
}
