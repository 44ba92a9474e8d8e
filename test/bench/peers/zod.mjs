import * as z from 'zod'
import { sideOf } from '../rules.mjs'

/**
 * Zod 4: schemas made once, `safeParse`, its just-in-time object parser left on, a fixed text for every fault so that no message
 * is composed. Our guards go in through `z.custom`, which tries one function where a string with a refinement tries two.
 */
export function zodPeer({ guards, rules }) {
  const fault = 'fault'
  const guarded = (guard) => z.custom(guard, fault)
  const oneOf = (...values) => z.literal(values, fault)
  const absent = z.undefined(fault).optional()
  const object = (shape) => z.object(shape, fault)

  const day = guarded(guards.isDatum)
  const leerling = object({
    bsn: guarded(guards.isBsn).optional(),
    onderwijsnummer: guarded(guards.isOnderwijsnummer).optional(),
  })
  const leerweg = oneOf('BB', 'KB', 'GL', 'TL')
  const niveau = oneOf(2, 3, 4)
  const soort = oneOf('DLR', 'GLR')
  const partner = {
    brin: guarded(guards.isBrin),
    onderwijsaanbieder: guarded(guards.isProvider).optional(),
    bekostigd: z.boolean(fault).optional(),
  }
  const ofSchool = {
    vestiging: guarded(guards.isVestiging).optional(),
    schoolsoort: oneOf('vbo', 'mavo', 'vbo-mavo', 'vso').optional(),
    verticaal: z.boolean(fault).optional(),
  }
  const period = {
    leerling: leerling.optional(),
    fase: object({ soort: oneOf('VO-fase', 'MBO-fase'), leerjaar: oneOf(1, 2, 3, 4, 5, 6).optional() }),
    begindatum: day,
    einddatum: day.optional(),
    indicatieBekostigbaar: z.boolean(fault),
    leerrouteStart: day.optional(),
    doublures: z.int(fault).min(0, fault).max(300, fault).optional(),
    opleidingsduur: oneOf(1, 2, 3, 4).optional(),
    vmboDiploma: guarded(guards.isDiploma).optional(),
  }
  const voCodes = { vmboLeerjaar: oneOf(1, 2, 3, 4).optional(), elementcode: z.string(fault).optional() }
  const mboCodes = {
    leertraject: oneOf('BOL', 'BBL').optional(),
    opleidingcode: guarded(guards.isOpleidingcode).optional(),
  }

  const vo = object({
    ...period,
    ...voCodes,
    instelling: object({
      soort: oneOf('vo-school'),
      ...partner,
      ...ofSchool,
    }),
    leerroute: object({ soort, leerweg, niveau: niveau.optional() }),
    leertraject: absent,
    opleidingcode: absent,
  })
  const mbo = object({
    ...period,
    ...mboCodes,
    instelling: object({ soort: oneOf('mbo-instelling'), ...partner }),
    leerroute: object({ soort, leerweg: leerweg.optional(), niveau }),
    vmboLeerjaar: absent,
    elementcode: absent,
  })
  const other = object({
    ...period,
    ...voCodes,
    ...mboCodes,
    instelling: object({ soort: oneOf('vo-school', 'mbo-instelling'), ...partner, ...ofSchool }),
    leerroute: object({ soort, leerweg: leerweg.optional(), niveau: niveau.optional() }),
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
