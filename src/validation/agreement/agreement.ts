import { isLeerjaar, type Leerjaar } from '../../concepts/leerjaar.js'
import { isLeerroute, type Leerroute, leerrouteSoorten } from '../../concepts/leerroute.js'
import { isLeerweg } from '../../concepts/leerweg.js'
import { isLocatie } from '../../concepts/locatie.js'
import { isNiveau } from '../../concepts/niveau.js'
import { memberOf } from '../../concepts/parsed.js'
import type { Fields } from '../../concepts/record.js'
import { type Samenwerking, samenwerkingSoorten } from '../../concepts/samenwerking.js'
import type { Path } from '../issue.js'
import { filledList, type Found, list, member, optional, partOf, required } from './form.js'
import { type Parties, readParties, type Soort } from './parties.js'
import type { Routes } from './partyRules.js'
import { readProgramme } from './programme.js'
import type { Programme } from './programmeRules.js'
import { readSubjects, type Subjects } from './subjects.js'

/** What rules read of a samenwerking; `null` where it is absent or out of form. */
export type Agreement = {
  readonly soort: Soort
  readonly parties: Parties | null
  readonly routes: Routes
  readonly subjects: Subjects | null
  readonly jaren: number | null
  readonly programme: Programme
}

/** Reads each field once, and tells what is out of form. */
export function readAgreement(found: Found, fields: Fields): Agreement {
  const record = { fields, path: [] }
  const soort = required(found, record, 'soort', 'unknown-agreement-kind', isSoort)
  const parties = readParties(found, record, soort)
  const routes = filledList(found, record, 'leerroutes', readRoute)
  list(found, record, 'locaties', member('unknown-location-kind', isLocatie))
  return {
    soort,
    parties,
    routes,
    jaren: optional(found, record, 'jaren', 'invalid-years', isLength) ?? null,
    subjects: readSubjects(found, record),
    programme: readProgramme(found, record),
  }
}

/** Each fact of a leerroute by itself, and then whether the law knows the three together. */
function readRoute(found: Found, value: unknown, path: Path): Leerroute | null {
  const part = partOf(found, value, path)
  if (part === null) return null
  const route = {
    soort: required(found, part, 'soort', 'unknown-route', isRouteKind),
    leerweg: required(found, part, 'leerweg', 'unknown-route', isLeerweg),
    niveau: required(found, part, 'niveau', 'unknown-route', isNiveau),
  }
  if (isLeerroute(route)) return route
  if (!Object.values(route).includes(null)) found.broken('unknown-route', path)
  return null
}

function isSoort(value: unknown): value is Samenwerking['soort'] {
  return memberOf(samenwerkingSoorten, value) !== undefined
}

function isRouteKind(value: unknown): value is Leerroute['soort'] {
  return memberOf(leerrouteSoorten, value) !== undefined
}

/** No route takes one year. */
function isLength(value: unknown): value is Exclude<Leerjaar, 1> {
  return isLeerjaar(value) && value !== 1
}
