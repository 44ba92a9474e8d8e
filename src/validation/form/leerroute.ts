import { isLeerweg } from '../../concepts/leerweg.js'
import { isNiveau } from '../../concepts/niveau.js'
import { plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

const noRoute = /* #__PURE__ */ plainIssue('missing-field', ['leerroute', 'soort'])
const unknownRoute = /* #__PURE__ */ plainIssue('unknown-route', ['leerroute', 'soort'])
const noTrack = /* #__PURE__ */ plainIssue('missing-field', ['leerroute', 'leerweg'])
const unknownTrack = /* #__PURE__ */ plainIssue('unknown-track', ['leerroute', 'leerweg'])
const noLevel = /* #__PURE__ */ plainIssue('missing-field', ['leerroute', 'niveau'])
const unknownLevel = /* #__PURE__ */ plainIssue('unknown-level', ['leerroute', 'niveau'])
const entree = /* #__PURE__ */ plainIssue('entree-not-in-route', ['leerroute', 'niveau'])

/** The route: its soort always; the leerweg at a vo-school; the niveau at a mbo-instelling. */
export function formOfLeerroute(found: Found, soort: unknown, leerweg: unknown, niveau: unknown, kant: unknown): Found {
  let list = found
  if (soort !== 'DLR' && soort !== 'GLR') list = collect(list, soort === undefined ? noRoute : unknownRoute)
  if (leerweg === undefined) {
    if (kant === 'vo-school') list = collect(list, noTrack)
  } else if (!isLeerweg(leerweg)) list = collect(list, unknownTrack)
  if (niveau === undefined) {
    if (kant === 'mbo-instelling') list = collect(list, noLevel)
  } else if (!isNiveau(niveau)) list = collect(list, niveau === 1 ? entree : unknownLevel)
  return list
}
