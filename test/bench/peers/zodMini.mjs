import * as z from 'zod/mini'
import { sideOf } from '../rules.mjs'

/** Zod Mini 4: the same engine as zod with functions in place of methods; tuned as zod is. */
export function zodMiniPeer({ guards, rules }) {
  const fault = 'fault'
  const guarded = (guard) => z.custom(guard, fault)
  const oneOf = (...values) => z.literal(values, fault)
  const absent = z.optional(z.undefined(fault))
  const object = (shape) => z.object(shape, fault)

  const day = guarded(guards.isDatum)
  const leerling = object({
    bsn: z.optional(guarded(guards.isBsn)),
    onderwijsnummer: z.optional(guarded(guards.isOnderwijsnummer)),
  })
  const leerweg = oneOf('BB', 'KB', 'GL', 'TL')
  const niveau = oneOf(2, 3, 4)
  const soort = oneOf('DLR', 'GLR')
  const partner = {
    brin: guarded(guards.isBrin),
    onderwijsaanbieder: z.optional(guarded(guards.isProvider)),
    bekostigd: z.optional(z.boolean(fault)),
  }
  const ofSchool = {
    vestiging: z.optional(guarded(guards.isVestiging)),
    schoolsoort: z.optional(oneOf('vbo', 'mavo', 'vbo-mavo', 'vso')),
    verticaal: z.optional(z.boolean(fault)),
  }
  const period = {
    leerling: z.optional(leerling),
    fase: object({ soort: oneOf('VO-fase', 'MBO-fase'), leerjaar: z.optional(oneOf(1, 2, 3, 4, 5, 6)) }),
    begindatum: day,
    einddatum: z.optional(day),
    indicatieBekostigbaar: z.boolean(fault),
    leerrouteStart: z.optional(day),
    doublures: z.optional(z.int(fault).check(z.gte(0, fault), z.lte(300, fault))),
    opleidingsduur: z.optional(oneOf(1, 2, 3, 4)),
    vmboDiploma: z.optional(guarded(guards.isDiploma)),
  }
  const voCodes = { vmboLeerjaar: z.optional(oneOf(1, 2, 3, 4)), elementcode: z.optional(z.string(fault)) }
  const mboCodes = {
    leertraject: z.optional(oneOf('BOL', 'BBL')),
    opleidingcode: z.optional(guarded(guards.isOpleidingcode)),
  }

  const vo = object({
    ...period,
    ...voCodes,
    instelling: object({ soort: oneOf('vo-school'), ...partner, ...ofSchool }),
    leerroute: object({ soort, leerweg, niveau: z.optional(niveau) }),
    leertraject: absent,
    opleidingcode: absent,
  })
  const mbo = object({
    ...period,
    ...mboCodes,
    instelling: object({ soort: oneOf('mbo-instelling'), ...partner }),
    leerroute: object({ soort, leerweg: z.optional(leerweg), niveau }),
    vmboLeerjaar: absent,
    elementcode: absent,
  })
  const other = object({
    ...period,
    ...voCodes,
    ...mboCodes,
    instelling: object({ soort: oneOf('vo-school', 'mbo-instelling'), ...partner, ...ofSchool }),
    leerroute: object({ soort, leerweg: z.optional(leerweg), niveau: z.optional(niveau) }),
  })

  return (input) => {
    const side = sideOf(input)
    const schema = side === 'vo-school' ? vo : side === 'mbo-instelling' ? mbo : other
    const result = schema.safeParse(input)
    if (result.success) return rules.judged(input, result.data)
    return rules.refused(
      input,
      result.error.issues.map(({ path }) => path.join('.')),
    )
  }
}
