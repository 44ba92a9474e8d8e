import type { Leerroute } from '../../concepts/leerroute.js'
import type { Path } from '../issue.js'
import type { AgreementIssueCode } from './agreementIssue.js'
import { type Found, unsureOf } from './form.js'
import { allOf, gapOf, none, tell } from './gaps.js'
import type { Parties, School, Soort } from './parties.js'

/** The leerroutes; `null` where they, or one of them, could not be read. */
export type Routes = readonly (Leerroute | null)[] | null

const codes: readonly AgreementIssueCode[] = /* #__PURE__ */ Object.freeze([
  'in-house-not-vertical',
  'in-house-with-partner',
  'glr-requires-vbo-school',
  'funded-party-in-non-funded-route',
  'non-funded-party',
  'vso-requires-bb',
] as const)

/** Can these partners offer these routes in this soort of samenwerking? */
export function judgeParties(found: Found, soort: Soort, parties: Parties | null, routes: Routes): void {
  if (parties === null) {
    for (const code of codes) found.unsure(code, [['soort']])
    return
  }
  if (soort === 'interne-regeling') judgeInHouse(found, parties)
  else judgeFunding(found, soort, parties)
  judgeGlr(found, parties, routes)
  judgeVso(found, parties, routes)
}

function judgeInHouse(found: Found, { scholen, partners }: Parties): void {
  const gaps = known(scholen).map(({ path, verticaal }) => {
    return verticaal === true ? none : gapOf(verticaal === null ? null : undefined, [...path, 'verticaal'])
  })
  tell(found, 'in-house-not-vertical', allOf(gaps))
  tell(found, 'in-house-with-partner', { open: partners, unread: [] })
}

function judgeFunding(found: Found, soort: Soort, { scholen, instellingen }: Parties): void {
  const isFundedRoute = soort !== 'niet-bekostigd'
  const gaps = [...known(scholen), ...known(instellingen)].map(({ path, bekostigd }) => {
    const field = [...path, 'bekostigd']
    if (bekostigd === null) return gapOf(null, field)
    // Who does not say so, is funded.
    return (bekostigd !== false) === isFundedRoute ? none : gapOf(undefined, field)
  })
  const lists = [gapOf(scholen, ['scholen']), gapOf(instellingen, ['instellingen'])]
  tell(found, isFundedRoute ? 'non-funded-party' : 'funded-party-in-non-funded-route', allOf([...lists, ...gaps]))
}

function judgeGlr(found: Found, { path, scholen }: Parties, routes: Routes): void {
  const isGlr = known(routes).some((route) => route?.soort === 'GLR')
  const unreadRoutes = isGlr ? [] : unread(routes)
  if (!isGlr && unreadRoutes.length === 0) return
  if (known(scholen).some(({ schoolsoort }) => schoolsoort !== null && schoolsoort !== 'mavo')) return
  const missing = [...unknownKinds(path, scholen), ...unreadRoutes]
  tell(found, 'glr-requires-vbo-school', { open: missing.length === 0 ? [path] : [], unread: missing })
}

function judgeVso(found: Found, { path, scholen }: Parties, routes: Routes): void {
  if (known(scholen).some(({ schoolsoort }) => schoolsoort !== null && schoolsoort !== 'vso')) return
  const unknown = unknownKinds(path, scholen)
  const unreadRoutes = unread(routes)
  const others = known(routes).flatMap((route, at) => {
    return route === null || route.leerweg === 'BB' ? [] : [{ at, leerweg: route.leerweg }]
  })
  if (others.length === 0 && unreadRoutes.length === 0) return
  if (unknown.length === 0) {
    for (const { at, leerweg } of others) found.broken('vso-requires-bb', ['leerroutes', at, 'leerweg'], { leerweg })
  }
  unsureOf(found, 'vso-requires-bb', [...unknown, ...unreadRoutes])
}

/** The members, none where the list could not be read. */
function known<Member>(members: readonly Member[] | null): readonly Member[] {
  return members ?? []
}

/** The routes that could not be read. */
function unread(routes: Routes): readonly Path[] {
  if (routes === null) return [['leerroutes']]
  return routes.flatMap((route, at) => (route === null ? [['leerroutes', at]] : []))
}

/** The schools of which the schoolsoort is not known. */
function unknownKinds(path: Path, scholen: readonly School[] | null): readonly Path[] {
  if (scholen === null) return [path]
  return scholen.filter(({ schoolsoort }) => schoolsoort === null).map((school) => [...school.path, 'schoolsoort'])
}
