import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { sideOf } from '../rules.mjs'

// All faults are told, where TypeBox stops at eight by itself.
Settings.Set({ maxErrors: 64 })

/** TypeBox 1: schemas compiled once, `Check` for all, `Errors` only for a record that failed it. Our guards go in by `Refine`. */
export function typeboxPeer({ guards, rules }) {
  const optional = Type.Optional
  const guarded = (guard) => Type.Refine(Type.Unknown(), guard)
  const oneOf = (...values) => Type.Enum(values)
  const absent = optional(Type.Undefined())
  const object = (properties) => Type.Object(properties)

  const day = guarded(guards.isDatum)
  const leerling = object({
    bsn: optional(guarded(guards.isBsn)),
    onderwijsnummer: optional(guarded(guards.isOnderwijsnummer)),
  })
  const leerweg = oneOf('BB', 'KB', 'GL', 'TL')
  const niveau = oneOf(2, 3, 4)
  const soort = oneOf('DLR', 'GLR')
  const partner = {
    brin: guarded(guards.isBrin),
    onderwijsaanbieder: optional(guarded(guards.isProvider)),
    bekostigd: optional(Type.Boolean()),
  }
  const ofSchool = {
    vestiging: optional(guarded(guards.isVestiging)),
    schoolsoort: optional(oneOf('vbo', 'mavo', 'vbo-mavo', 'vso')),
    verticaal: optional(Type.Boolean()),
  }
  const period = {
    leerling: optional(leerling),
    fase: object({ soort: oneOf('VO-fase', 'MBO-fase'), leerjaar: optional(oneOf(1, 2, 3, 4, 5, 6)) }),
    begindatum: day,
    einddatum: optional(day),
    indicatieBekostigbaar: Type.Boolean(),
    leerrouteStart: optional(day),
    doublures: optional(Type.Integer({ minimum: 0, maximum: 300 })),
    opleidingsduur: optional(oneOf(1, 2, 3, 4)),
    vmboDiploma: optional(guarded(guards.isDiploma)),
  }
  const voCodes = { vmboLeerjaar: optional(oneOf(1, 2, 3, 4)), elementcode: optional(Type.String()) }
  const mboCodes = {
    leertraject: optional(oneOf('BOL', 'BBL')),
    opleidingcode: optional(guarded(guards.isOpleidingcode)),
  }

  const vo = Compile(
    object({
      ...period,
      ...voCodes,
      instelling: object({ soort: Type.Literal('vo-school'), ...partner, ...ofSchool }),
      leerroute: object({ soort, leerweg, niveau: optional(niveau) }),
      leertraject: absent,
      opleidingcode: absent,
    }),
  )
  const mbo = Compile(
    object({
      ...period,
      ...mboCodes,
      instelling: object({ soort: Type.Literal('mbo-instelling'), ...partner }),
      leerroute: object({ soort, leerweg: optional(leerweg), niveau }),
      vmboLeerjaar: absent,
      elementcode: absent,
    }),
  )
  const other = Compile(
    object({
      ...period,
      ...voCodes,
      ...mboCodes,
      instelling: object({ soort: oneOf('vo-school', 'mbo-instelling'), ...partner, ...ofSchool }),
      leerroute: object({ soort, leerweg: optional(leerweg), niveau: optional(niveau) }),
    }),
  )

  return (input) => {
    const side = sideOf(input)
    const schema = side === 'vo-school' ? vo : side === 'mbo-instelling' ? mbo : other
    return schema.Check(input)
      ? rules.judged(input, input)
      : rules.refused(input, schema.Errors(input).flatMap(placesOf))
  }
}

/** Where an error points; fields that lack are told together, at the part they lack from. */
function placesOf({ instancePath, keyword, params }) {
  const paths =
    keyword === 'required' ? params.requiredProperties.map((name) => `${instancePath}/${name}`) : [instancePath]
  return paths.map((path) => path.slice(1).replace('/', '.'))
}
