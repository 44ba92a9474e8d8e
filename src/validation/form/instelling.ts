import { isBrin } from '../../concepts/brin.js'
import { isSchoolsoort } from '../../concepts/instelling.js'
import { isRioCode } from '../../concepts/rioCodes.js'
import { isVestiging } from '../../concepts/vestiging.js'
import { issue, plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

const noKind = /* #__PURE__ */ plainIssue('missing-field', ['instelling', 'soort'])
const unknownKind = /* #__PURE__ */ plainIssue('unknown-institution', ['instelling', 'soort'])
const noBrin = /* #__PURE__ */ plainIssue('missing-field', ['instelling', 'brin'])
const wrongBrin = /* #__PURE__ */ plainIssue('invalid-brin', ['instelling', 'brin'])
const wrongLocation = /* #__PURE__ */ plainIssue('invalid-location', ['instelling', 'vestiging'])
const wrongProvider = /* #__PURE__ */ plainIssue('invalid-rio-code', ['instelling', 'onderwijsaanbieder'])
const unknownSchool = /* #__PURE__ */ plainIssue('unknown-school-kind', ['instelling', 'schoolsoort'])
const fundedNoBoolean = /* #__PURE__ */ issue('wrong-type', ['instelling', 'bekostigd'], { verwacht: 'boolean' })
const verticalNoBoolean = /* #__PURE__ */ issue('wrong-type', ['instelling', 'verticaal'], { verwacht: 'boolean' })

/** What the vo-school and the mbo-instelling both have. */
export function formOfInstelling(
  found: Found,
  soort: unknown,
  brin: unknown,
  onderwijsaanbieder: unknown,
  bekostigd: unknown,
): Found {
  let list = found
  if (soort !== 'vo-school' && soort !== 'mbo-instelling')
    list = collect(list, soort === undefined ? noKind : unknownKind)
  if (!isBrin(brin)) list = collect(list, brin === undefined ? noBrin : wrongBrin)
  if (onderwijsaanbieder !== undefined && !isRioCode('onderwijsaanbieder', onderwijsaanbieder)) {
    list = collect(list, wrongProvider)
  }
  if (bekostigd !== undefined && typeof bekostigd !== 'boolean') list = collect(list, fundedNoBoolean)
  return list
}

/** What only the vo-school has; at a mbo-instelling these keys mean nothing and are ignored. */
export function formOfVoSchool(found: Found, vestiging: unknown, schoolsoort: unknown, verticaal: unknown): Found {
  let list = found
  if (vestiging !== undefined && !isVestiging(vestiging)) list = collect(list, wrongLocation)
  if (schoolsoort !== undefined && !isSchoolsoort(schoolsoort)) list = collect(list, unknownSchool)
  if (verticaal !== undefined && typeof verticaal !== 'boolean') list = collect(list, verticalNoBoolean)
  return list
}
