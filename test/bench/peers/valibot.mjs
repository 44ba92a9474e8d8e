import * as v from 'valibot'
import { sideOf } from '../rules.mjs'

/**
 * Valibot 1: schemas made once, `safeParse`, a fixed text for every fault so that no message is composed. Our guards go in
 * through `v.custom`, one function where a pipe of string and check takes two steps.
 */
export function valibotPeer({ guards, rules }) {
  const fault = 'fault'
  const guarded = (guard) => v.custom(guard, fault)
  const oneOf = (...values) => v.picklist(values, fault)
  const absent = v.optional(v.undefined(fault))
  const object = (entries) => v.object(entries, fault)

  const day = guarded(guards.isDatum)
  const leerling = object({
    bsn: v.optional(guarded(guards.isBsn)),
    onderwijsnummer: v.optional(guarded(guards.isOnderwijsnummer)),
  })
  const leerweg = oneOf('BB', 'KB', 'GL', 'TL')
  const niveau = oneOf(2, 3, 4)
  const soort = oneOf('DLR', 'GLR')
  const partner = {
    brin: guarded(guards.isBrin),
    onderwijsaanbieder: v.optional(guarded(guards.isProvider)),
    bekostigd: v.optional(v.boolean(fault)),
  }
  const ofSchool = {
    vestiging: v.optional(guarded(guards.isVestiging)),
    schoolsoort: v.optional(oneOf('vbo', 'mavo', 'vbo-mavo', 'vso')),
    verticaal: v.optional(v.boolean(fault)),
  }
  const period = {
    leerling: v.optional(leerling),
    fase: object({ soort: oneOf('VO-fase', 'MBO-fase'), leerjaar: v.optional(oneOf(1, 2, 3, 4, 5, 6)) }),
    begindatum: day,
    einddatum: v.optional(day),
    indicatieBekostigbaar: v.boolean(fault),
    leerrouteStart: v.optional(day),
    doublures: v.optional(v.pipe(v.number(fault), v.safeInteger(fault), v.minValue(0, fault), v.maxValue(300, fault))),
    opleidingsduur: v.optional(oneOf(1, 2, 3, 4)),
    vmboDiploma: v.optional(guarded(guards.isDiploma)),
  }
  const voCodes = { vmboLeerjaar: v.optional(oneOf(1, 2, 3, 4)), elementcode: v.optional(v.string(fault)) }
  const mboCodes = {
    leertraject: v.optional(oneOf('BOL', 'BBL')),
    opleidingcode: v.optional(guarded(guards.isOpleidingcode)),
  }

  const vo = object({
    ...period,
    ...voCodes,
    instelling: object({
      soort: v.literal('vo-school', fault),
      ...partner,
      ...ofSchool,
    }),
    leerroute: object({ soort, leerweg, niveau: v.optional(niveau) }),
    leertraject: absent,
    opleidingcode: absent,
  })
  const mbo = object({
    ...period,
    ...mboCodes,
    instelling: object({ soort: v.literal('mbo-instelling', fault), ...partner }),
    leerroute: object({ soort, leerweg: v.optional(leerweg), niveau }),
    vmboLeerjaar: absent,
    elementcode: absent,
  })
  const other = object({
    ...period,
    ...voCodes,
    ...mboCodes,
    instelling: object({ soort: oneOf('vo-school', 'mbo-instelling'), ...partner, ...ofSchool }),
    leerroute: object({ soort, leerweg: v.optional(leerweg), niveau: v.optional(niveau) }),
  })

  return (input) => {
    const side = sideOf(input)
    const result = v.safeParse(side === 'vo-school' ? vo : side === 'mbo-instelling' ? mbo : other, input)
    if (result.success) return rules.judged(input, result.output)
    return rules.refused(
      input,
      result.issues.map((issue) => v.getDotPath(issue) ?? ''),
    )
  }
}
