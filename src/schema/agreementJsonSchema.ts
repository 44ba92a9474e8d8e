import type { MboInstelling } from '../concepts/instelling.js'
import { leerjaren } from '../concepts/leerjaar.js'
import { leerroutes } from '../concepts/leerroute.js'
import { locaties } from '../concepts/locatie.js'
import {
  type Aanbod,
  type Afspraken,
  type Onderwerp,
  onderwerpen,
  type Overdracht,
  type Partijschool,
  type Programmajaar,
  type Programmaonderdeel,
  type Samenwerking,
  samenwerkingSoorten,
} from '../concepts/samenwerking.js'
import { agreementIssueCodes } from '../validation/agreement/agreementRegister.js'
import { mbo, partnerFields, schoolFields, vo } from './institutionShapes.js'
import {
  among,
  type FieldOf,
  type Fields,
  filledListOf,
  filledText,
  type JsonSchema,
  type Lenient,
  listOf,
  object,
  type Properties,
  record,
  text,
  whenIs,
  yesOrNo,
} from './jsonSchema.js'
import { brin, opleidingcode } from './patterns.js'
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
      ...record<Samenwerking, Party>(
        {
          soort: among(samenwerkingSoorten),
          leerroutes: filledListOf({ type: 'object', anyOf: leerroutes.map(exactly) }),
          afspraken: subjects(),
        },
        {
          locaties: listOf(among(locaties)),
          jaren: among(leerjaren.filter((leerjaar) => leerjaar > 1)),
          programma: listOf(
            record<Lenient<Programmajaar, 'examinering'>>(
              { leerjaar: among(leerjaren), onderdelen: filledListOf(part()) },
              { examinering: text },
            ),
          ),
        },
      ),
      allOf: samenwerkingSoorten.map((soort) => whenIs(['soort'], soort, parties(soort))),
    },
  )
}

/** The samenwerking of one soort. */
type Of<Soort extends Samenwerking['soort']> = Extract<Samenwerking, { readonly soort: Soort }>

/** What one soort has and another has not: who takes part. */
type Party = Exclude<FieldOf<Samenwerking>, keyof Samenwerking>

/** Who takes part; an interne regeling is of one school. */
function parties(soort: Samenwerking['soort']): JsonSchema {
  if (soort === 'interne-regeling') {
    const own: Fields<Extract<keyof Of<typeof soort>, Party>> = { school: school() }
    // That there are no partners besides is a rule, in-house-with-partner; but what stands there is a list.
    const others: Fields<Exclude<Party, keyof typeof own>> = {
      scholen: { type: 'array' },
      instellingen: { type: 'array' },
    }
    return object(Object.keys(own), { ...own, ...others })
  }
  return record<Of<typeof soort>, keyof Samenwerking>(
    {
      scholen: filledListOf(school()),
      instellingen: filledListOf(record<MboInstelling>({ soort: { const: mbo }, brin: brin() }, partnerFields())),
    },
    {},
  )
}

function school(): JsonSchema {
  return record<Partijschool>(
    { soort: { const: vo }, brin: brin() },
    { ...partnerFields(), ...schoolFields(), profielen: listOf(text) },
  )
}

/** What is settled. All but two are texts. */
function subjects(): JsonSchema {
  const texts = Object.fromEntries(onderwerpen.map((onderwerp) => [onderwerp, text])) as Fields<Onderwerp>
  return record<Partial<Afspraken>>(
    {},
    {
      ...texts,
      aanbod: listOf(
        record<Partial<Aanbod>>({}, { profiel: text, opleidingcode: opleidingcode(), opleidingsdomein: text }),
      ),
      overdracht: record<Partial<Overdracht>>({}, { omvang: text, bestemming: text }),
    },
  )
}

/** What one soort of part has and another has not. */
type PartField = Exclude<FieldOf<Programmaonderdeel>, keyof Programmaonderdeel>

/** What a part of this soort has of its own. */
type OwnOf<Soort extends Programmaonderdeel['soort']> = Fields<
  Extract<keyof Extract<Programmaonderdeel, { readonly soort: Soort }>, PartField>
>

/** A part of the programme: what every kind has, and what each has of its own. */
function part(): JsonSchema {
  const fields: { readonly [Soort in Programmaonderdeel['soort']]: OwnOf<Soort> } = {
    'vo-onderdeel': { vakoverstijgend: yesOrNo },
    'mbo-onderdeel': {},
    'gecombineerd-onderdeel': { deelVo: text, deelMbo: text },
  }
  const own = Object.entries<Properties>(fields).filter(([, each]) => Object.keys(each).length > 0)
  return {
    ...record<Programmaonderdeel, PartField>(
      { soort: among(Object.keys(fields)), omschrijving: filledText },
      { team: yesOrNo },
    ),
    allOf: own.map(([soort, each]) => whenIs(['soort'], soort, object([], each))),
  }
}

/** A record that has these values, whatever else it has. */
function exactly(values: { readonly [field: string]: string | number }): JsonSchema {
  const fields = Object.entries(values).map(([field, value]) => [field, { const: value }])
  return object(Object.keys(values), Object.fromEntries(fields) as Properties)
}
