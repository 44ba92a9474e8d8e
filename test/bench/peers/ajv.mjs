import { Ajv } from 'ajv'
import { sideOf } from '../rules.mjs'

/**
 * Ajv 8: schemas compiled once, all errors (as the verdict tells all faults), no messages composed. Our guards go in as
 * formats, which the compiled code calls without further ado.
 */
export function ajvPeer({ guards, rules }) {
  const ajv = new Ajv({ allErrors: true, messages: false, strict: true })
  const guarded = (name, guard) => {
    ajv.addFormat(name, { type: 'string', validate: guard })
    return { type: 'string', format: name }
  }
  const oneOf = (...values) => ({ enum: values })
  const object = (required, properties) => ({ type: 'object', required, properties })
  const boolean = { type: 'boolean' }

  const day = guarded('datum', guards.isDatum)
  const leerling = object([], {
    bsn: guarded('bsn', guards.isBsn),
    onderwijsnummer: guarded('onderwijsnummer', guards.isOnderwijsnummer),
  })
  const route = {
    soort: oneOf('DLR', 'GLR'),
    leerweg: oneOf('BB', 'KB', 'GL', 'TL'),
    niveau: oneOf(2, 3, 4),
  }
  const partner = {
    brin: guarded('brin', guards.isBrin),
    onderwijsaanbieder: guarded('onderwijsaanbieder', guards.isProvider),
    bekostigd: boolean,
  }
  const ofSchool = {
    vestiging: guarded('vestiging', guards.isVestiging),
    schoolsoort: oneOf('vbo', 'mavo', 'vbo-mavo', 'vso'),
    verticaal: boolean,
  }
  const period = {
    leerling,
    fase: object(['soort'], { soort: oneOf('VO-fase', 'MBO-fase'), leerjaar: oneOf(1, 2, 3, 4, 5, 6) }),
    begindatum: day,
    einddatum: day,
    indicatieBekostigbaar: boolean,
    leerrouteStart: day,
    doublures: { type: 'integer', minimum: 0, maximum: 300 },
    opleidingsduur: oneOf(1, 2, 3, 4),
    vmboDiploma: guarded('diploma', guards.isDiploma),
  }
  const voCodes = { vmboLeerjaar: oneOf(1, 2, 3, 4), elementcode: { type: 'string' } }
  const mboCodes = { leertraject: oneOf('BOL', 'BBL'), opleidingcode: guarded('crebo', guards.isOpleidingcode) }
  const required = ['instelling', 'leerroute', 'fase', 'begindatum', 'indicatieBekostigbaar']

  const vo = ajv.compile(
    object(required, {
      ...period,
      ...voCodes,
      instelling: object(['soort', 'brin'], {
        soort: { const: 'vo-school' },
        ...partner,
        ...ofSchool,
      }),
      leerroute: object(['soort', 'leerweg'], route),
      leertraject: false,
      opleidingcode: false,
    }),
  )
  const mbo = ajv.compile(
    object(required, {
      ...period,
      ...mboCodes,
      instelling: object(['soort', 'brin'], { soort: { const: 'mbo-instelling' }, ...partner }),
      leerroute: object(['soort', 'niveau'], route),
      vmboLeerjaar: false,
      elementcode: false,
    }),
  )
  const other = ajv.compile(
    object(required, {
      ...period,
      ...voCodes,
      ...mboCodes,
      instelling: object(['soort', 'brin'], { soort: oneOf('vo-school', 'mbo-instelling'), ...partner, ...ofSchool }),
      leerroute: object(['soort'], route),
    }),
  )

  /** Where an error points: `/leerroute/niveau`, or the part that lacks a field. */
  function placeOf({ instancePath, keyword, params }) {
    const path = keyword === 'required' ? `${instancePath}/${params.missingProperty}` : instancePath
    return path.slice(1).replace('/', '.')
  }

  return (input) => {
    const side = sideOf(input)
    const validate = side === 'vo-school' ? vo : side === 'mbo-instelling' ? mbo : other
    return validate(input) ? rules.judged(input, input) : rules.refused(input, validate.errors.map(placeOf))
  }
}
