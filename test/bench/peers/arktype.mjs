import { type } from 'arktype'
import { sideOf } from '../rules.mjs'

/**
 * ArkType 2: types made once, which compiles them. `allows` first, the quick way for a sound record that its documentation
 * names; the type itself only to learn the faults. Our guards go in through `narrow`.
 */
export function arktypePeer({ guards, rules }) {
  const guarded = (guard) => type('unknown').narrow((value) => guard(value))
  const oneOf = (...values) => type.enumerated(...values)

  const day = guarded(guards.isDatum)
  const leerling = type({ 'bsn?': guarded(guards.isBsn), 'onderwijsnummer?': guarded(guards.isOnderwijsnummer) })
  const leerweg = oneOf('BB', 'KB', 'GL', 'TL')
  const niveau = oneOf(2, 3, 4)
  const soort = oneOf('DLR', 'GLR')
  const partner = {
    brin: guarded(guards.isBrin),
    'onderwijsaanbieder?': guarded(guards.isProvider),
    'bekostigd?': 'boolean',
  }
  const ofSchool = {
    'vestiging?': guarded(guards.isVestiging),
    'schoolsoort?': oneOf('vbo', 'mavo', 'vbo-mavo', 'vso'),
    'verticaal?': 'boolean',
  }
  const period = {
    'leerling?': leerling,
    fase: { soort: oneOf('VO-fase', 'MBO-fase'), 'leerjaar?': oneOf(1, 2, 3, 4, 5, 6) },
    begindatum: day,
    'einddatum?': day,
    indicatieBekostigbaar: 'boolean',
    'leerrouteStart?': day,
    'doublures?': '0 <= number.integer <= 300',
    'opleidingsduur?': oneOf(1, 2, 3, 4),
    'vmboDiploma?': guarded(guards.isDiploma),
  }
  const voCodes = { 'vmboLeerjaar?': oneOf(1, 2, 3, 4), 'elementcode?': 'string' }
  const mboCodes = { 'leertraject?': oneOf('BOL', 'BBL'), 'opleidingcode?': guarded(guards.isOpleidingcode) }

  const vo = type({
    ...period,
    ...voCodes,
    instelling: {
      soort: "'vo-school'",
      ...partner,
      ...ofSchool,
    },
    leerroute: { soort, leerweg, 'niveau?': niveau },
    'leertraject?': 'undefined',
    'opleidingcode?': 'undefined',
  })
  const mbo = type({
    ...period,
    ...mboCodes,
    instelling: { soort: "'mbo-instelling'", ...partner },
    leerroute: { soort, 'leerweg?': leerweg, niveau },
    'vmboLeerjaar?': 'undefined',
    'elementcode?': 'undefined',
  })
  const other = type({
    ...period,
    ...voCodes,
    ...mboCodes,
    instelling: { soort: oneOf('vo-school', 'mbo-instelling'), ...partner, ...ofSchool },
    leerroute: { soort, 'leerweg?': leerweg, 'niveau?': niveau },
  })

  return (input) => {
    const side = sideOf(input)
    const schema = side === 'vo-school' ? vo : side === 'mbo-instelling' ? mbo : other
    if (schema.allows(input)) return rules.judged(input, input)
    const errors = schema(input)
    return rules.refused(
      input,
      errors.map(({ path }) => path.join('.')),
    )
  }
}
