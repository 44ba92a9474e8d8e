import { sideOf } from '../rules.mjs'

/**
 * The schemas that both ways of ajv compile: one for each side of a route, one for a record that does not tell its side. The
 * fields that JSON Schema has no word for are formats, which the compiled code calls without further ado.
 */
export function ajvSchemas() {
  const guarded = (name) => ({ type: 'string', format: name })
  const oneOf = (...values) => ({ enum: values })
  const object = (required, properties) => ({ type: 'object', required, properties })
  const boolean = { type: 'boolean' }

  const day = guarded('datum')
  const leerling = object([], { bsn: guarded('bsn'), onderwijsnummer: guarded('onderwijsnummer') })
  const route = {
    soort: oneOf('DLR', 'GLR'),
    leerweg: oneOf('BB', 'KB', 'GL', 'TL'),
    niveau: oneOf(2, 3, 4),
  }
  const partner = {
    brin: guarded('brin'),
    onderwijsaanbieder: guarded('onderwijsaanbieder'),
    bekostigd: boolean,
  }
  const ofSchool = {
    vestiging: guarded('vestiging'),
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
    vmboDiploma: guarded('diploma'),
  }
  const voCodes = { vmboLeerjaar: oneOf(1, 2, 3, 4), elementcode: { type: 'string' } }
  const mboCodes = { leertraject: oneOf('BOL', 'BBL'), opleidingcode: guarded('crebo') }
  const required = ['instelling', 'leerroute', 'fase', 'begindatum', 'indicatieBekostigbaar']

  return {
    vo: object(required, {
      ...period,
      ...voCodes,
      instelling: object(['soort', 'brin'], { soort: { const: 'vo-school' }, ...partner, ...ofSchool }),
      leerroute: object(['soort', 'leerweg'], route),
      leertraject: false,
      opleidingcode: false,
    }),
    mbo: object(required, {
      ...period,
      ...mboCodes,
      instelling: object(['soort', 'brin'], { soort: { const: 'mbo-instelling' }, ...partner }),
      leerroute: object(['soort', 'niveau'], route),
      vmboLeerjaar: false,
      elementcode: false,
    }),
    other: object(required, {
      ...period,
      ...voCodes,
      ...mboCodes,
      instelling: object(['soort', 'brin'], { soort: oneOf('vo-school', 'mbo-instelling'), ...partner, ...ofSchool }),
      leerroute: object(['soort'], route),
    }),
  }
}

/** Our guards under the names of the formats. */
export function ajvFormats(guards) {
  const format = (validate) => ({ type: 'string', validate })
  return {
    datum: format(guards.isDatum),
    bsn: format(guards.isBsn),
    onderwijsnummer: format(guards.isOnderwijsnummer),
    brin: format(guards.isBrin),
    onderwijsaanbieder: format(guards.isProvider),
    vestiging: format(guards.isVestiging),
    diploma: format(guards.isDiploma),
    crebo: format(guards.isOpleidingcode),
  }
}

/** All errors, as the verdict tells all faults; no messages composed. */
export const ajvOptions = { allErrors: true, messages: false, strict: true }

/** Where an error points: `/leerroute/niveau`, or the part that lacks a field. */
function placeOf({ instancePath, keyword, params }) {
  const path = keyword === 'required' ? `${instancePath}/${params.missingProperty}` : instancePath
  return path.slice(1).replace('/', '.')
}

/** The judge out of three compiled validators. */
export function ajvJudge({ vo, mbo, other }, rules) {
  return (input) => {
    const side = sideOf(input)
    const validate = side === 'vo-school' ? vo : side === 'mbo-instelling' ? mbo : other
    return validate(input) ? rules.judged(input, input) : rules.refused(input, validate.errors.map(placeOf))
  }
}
