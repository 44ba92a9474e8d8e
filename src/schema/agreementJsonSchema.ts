import { leerjaren } from '../concepts/leerjaar.js'
import { leerroutes } from '../concepts/leerroute.js'
import { locaties } from '../concepts/locatie.js'
import { onderwerpen, type Programmaonderdeel, samenwerkingSoorten } from '../concepts/samenwerking.js'
import { agreementIssueCodes } from '../validation/agreement/agreementRegister.js'
import { mbo, partnerFields, schoolFields, vo } from './institutionShapes.js'
import {
  among,
  filledListOf,
  filledText,
  type JsonSchema,
  listOf,
  object,
  type Properties,
  text,
  whenIs,
  yesOrNo,
} from './jsonSchema.js'
import { opleidingcode } from './patterns.js'
import { recordJsonSchema } from './recordJsonSchema.js'
import { agreementStructureIssueCodes } from './structureCodes.js'

/**
 * The form of a samenwerking as a JSON Schema (draft 2020-12). It refuses what `validateAgreement` refuses with a code of
 * `agreementStructureIssueCodes`, and nothing else: that a subject is not settled is no fault of form. The other codes stand in its
 * `description`.
 *
 * @example
 * agreementJsonSchema.required // => ['soort', 'leerroutes', 'afspraken']
 * @see glossary: Samenwerking
 * @since 0.1.0
 */
export const agreementJsonSchema: JsonSchema = /* #__PURE__ */ schema()

function schema(): JsonSchema {
  return recordJsonSchema(
    {
      name: 'agreement',
      title: 'Samenwerking',
      what: 'A samenwerkingsovereenkomst, an interne regeling or an agreement without funding, on which a leerroute rests.',
      validation: 'validateAgreement',
      codes: agreementIssueCodes,
      structure: agreementStructureIssueCodes,
    },
    {
      ...object(['soort', 'leerroutes', 'afspraken'], {
        soort: among(samenwerkingSoorten),
        leerroutes: filledListOf({ type: 'object', anyOf: leerroutes.map(exactly) }),
        locaties: listOf(among(locaties)),
        jaren: among(leerjaren.filter((leerjaar) => leerjaar > 1)),
        afspraken: subjects(),
        programma: listOf(
          object(['leerjaar', 'onderdelen'], {
            leerjaar: among(leerjaren),
            onderdelen: filledListOf(part()),
            examinering: text,
          }),
        ),
      }),
      allOf: samenwerkingSoorten.map((soort) => whenIs(['soort'], soort, parties(soort))),
    },
  )
}

/** Who takes part; an interne regeling is of one school. */
function parties(soort: (typeof samenwerkingSoorten)[number]): JsonSchema {
  if (soort === 'interne-regeling') {
    // That there are no partners besides is a rule, in-house-with-partner; but what stands there is a list.
    return object(['school'], { school: school(), scholen: { type: 'array' }, instellingen: { type: 'array' } })
  }
  return object(['scholen', 'instellingen'], {
    scholen: filledListOf(school()),
    instellingen: filledListOf(object(['soort', 'brin'], { soort: { const: mbo }, ...partnerFields() })),
  })
}

function school(): JsonSchema {
  return object(['soort', 'brin'], {
    soort: { const: vo },
    ...partnerFields(),
    ...schoolFields(),
    profielen: listOf(text),
  })
}

/** What is settled. All but two are texts. */
function subjects(): JsonSchema {
  const texts: Properties = Object.fromEntries(onderwerpen.map((onderwerp) => [onderwerp, text]))
  return object([], {
    ...texts,
    aanbod: listOf(object([], { profiel: text, opleidingcode: opleidingcode(), opleidingsdomein: text })),
    overdracht: object([], { omvang: text, bestemming: text }),
  })
}

/** A part of the programme: what every kind has, and what each has of its own. */
function part(): JsonSchema {
  const fields: { readonly [Soort in Programmaonderdeel['soort']]: Properties } = {
    'vo-onderdeel': { vakoverstijgend: yesOrNo },
    'mbo-onderdeel': {},
    'gecombineerd-onderdeel': { deelVo: text, deelMbo: text },
  }
  const own = Object.entries(fields).filter(([, each]) => Object.keys(each).length > 0)
  return {
    ...object(['soort', 'omschrijving'], {
      soort: among(Object.keys(fields)),
      omschrijving: filledText,
      team: yesOrNo,
    }),
    allOf: own.map(([soort, each]) => whenIs(['soort'], soort, object([], each))),
  }
}

/** A record that has these values, whatever else it has. */
function exactly(values: { readonly [field: string]: string | number }): JsonSchema {
  const fields = Object.entries(values).map(([field, value]) => [field, { const: value }])
  return object(Object.keys(values), Object.fromEntries(fields) as Properties)
}
