import { isLeertraject } from '../../concepts/leertraject.js'
import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import { isVmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { issue, plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

const unknownVmboYear = /* #__PURE__ */ plainIssue('unknown-vmbo-year', ['vmboLeerjaar'])
const elementcodeNoText = /* #__PURE__ */ issue('wrong-type', ['elementcode'], { verwacht: 'tekst' })
const wrongPathway = /* #__PURE__ */ plainIssue('pathway-not-bol-or-bbl', ['leertraject'])
const wrongCrebo = /* #__PURE__ */ plainIssue('invalid-crebo', ['opleidingcode'])
const vmboYearElsewhere = /* #__PURE__ */ plainIssue('field-of-other-register', ['vmboLeerjaar'])
const elementcodeElsewhere = /* #__PURE__ */ plainIssue('field-of-other-register', ['elementcode'])
const pathwayElsewhere = /* #__PURE__ */ plainIssue('field-of-other-register', ['leertraject'])
const creboElsewhere = /* #__PURE__ */ plainIssue('field-of-other-register', ['opleidingcode'])

/** The fields of ROD VO: in form at a vo-school, absent at a mbo-instelling. */
export function formOfVoCodes(found: Found, kant: unknown, vmboLeerjaar: unknown, elementcode: unknown): Found {
  let list = found
  if (vmboLeerjaar !== undefined) {
    if (kant === 'mbo-instelling') list = collect(list, vmboYearElsewhere)
    else if (!isVmboLeerjaar(vmboLeerjaar)) list = collect(list, unknownVmboYear)
  }
  if (elementcode !== undefined) {
    if (kant === 'mbo-instelling') list = collect(list, elementcodeElsewhere)
    else if (typeof elementcode !== 'string') list = collect(list, elementcodeNoText)
  }
  return list
}

/** The fields of ROD MBO: in form at a mbo-instelling, absent at a vo-school. */
export function formOfMboCodes(found: Found, kant: unknown, leertraject: unknown, opleidingcode: unknown): Found {
  let list = found
  if (leertraject !== undefined) {
    if (kant === 'vo-school') list = collect(list, pathwayElsewhere)
    else if (!isLeertraject(leertraject)) list = collect(list, wrongPathway)
  }
  if (opleidingcode !== undefined) {
    if (kant === 'vo-school') list = collect(list, creboElsewhere)
    else if (!isOpleidingcode(opleidingcode)) list = collect(list, wrongCrebo)
  }
  return list
}
