import type { Leerroute } from '../concepts/leerroute.js'
import type { Path } from '../validation/issue.js'
import type { At, Found, Melding, Offer, Partner } from './readRioOffer.js'

/** A partner by its code, at every place where it stands in the offer. */
type Named = { readonly code: string; readonly places: readonly [Partner, ...Partner[]] }

const judgedHere = /* #__PURE__ */ Object.freeze([
  'registration-missing',
  'registration-for-other-route',
  'partner-not-named',
  'registration-twice',
  'registration-by-outsider',
  'partner-not-in-offer',
] as const)

/** Has every partner put this route in RIO, and named the partners on the other side? */
export function judgeMeldingen(found: Found, { soort, scholen, instellingen, meldingen }: Offer): void {
  const leerroute = soort.value
  if (leerroute === undefined || meldingen.value === undefined) {
    const missing = unreadOf([soort, meldingen])
    for (const code of judgedHere) found.unsure(code, missing)
    return
  }
  const partners = [scholen, instellingen].flatMap(({ value = [] }) => value)
  const unread = unreadOf([scholen, instellingen, ...partners.map(({ aanbieder }) => aanbieder)])
  const named = byCode(partners)
  const ours = meldingen.value.filter(({ route }) => route.value === leerroute)
  const ownOf = byReporter(ours)
  const allOf = byReporter(meldingen.value)
  const doubtful = meldingen.value.filter(({ door, route }) => door.value === undefined || route.value === undefined)
  for (const partner of named.values()) {
    const own = ownOf.get(partner.code) ?? []
    const perhaps = perhapsOf(partner, doubtful, leerroute)
    const [first] = own
    if (first !== undefined) judgeNames(found, partner, own, { path: [...first.path, 'partners'], named, perhaps })
    else if (perhaps.length > 0) found.unsure('registration-missing', perhaps)
    else judgeLack(found, partner, allOf.get(partner.code) ?? [], leerroute)
    const twice = own[sidesOf(partner).size]
    if (twice !== undefined) found.broken('registration-twice', twice.path)
  }
  if (unread.length > 0) {
    found.unsure('registration-missing', unread)
    found.unsure('partner-not-named', unread)
  }
  const doors = ours.map(({ door }) => door)
  const names = ours.flatMap(({ partners: own }) => own.value ?? [])
  judgeOutsiders(found, 'registration-by-outsider', doors, named, unread)
  judgeOutsiders(found, 'partner-not-in-offer', names, named, unread)
}

function byCode(partners: readonly Partner[]): ReadonlyMap<string, Named> {
  const named = new Map<string, { readonly code: string; readonly places: [Partner, ...Partner[]] }>()
  for (const partner of partners) {
    const code = partner.aanbieder.value
    if (code === undefined) continue
    const known = named.get(code)
    if (known === undefined) named.set(code, { code, places: [partner] })
    else known.places.push(partner)
  }
  return named
}

/** The meldingen of each who reported one. */
function byReporter(meldingen: readonly Melding[]): ReadonlyMap<string | undefined, readonly Melding[]> {
  const reported = new Map<string | undefined, Melding[]>()
  for (const melding of meldingen) {
    const known = reported.get(melding.door.value)
    if (known === undefined) reported.set(melding.door.value, [melding])
    else known.push(melding)
  }
  return reported
}

/** On which sides a partner stands: a verticale scholengemeenschap can stand on both. */
function sidesOf({ places }: Named): ReadonlySet<Partner['lijst']> {
  return new Set(places.map(({ lijst }) => lijst))
}

/** The ways to what cannot be read in meldingen that may be of this partner and this route. */
function perhapsOf({ code }: Named, meldingen: readonly Melding[], leerroute: Leerroute['soort']): readonly Path[] {
  return meldingen
    .filter(({ door, route }) => (door.value ?? code) === code && (route.value ?? leerroute) === leerroute)
    .flatMap(({ door, route }) => unreadOf([door, route]))
}

/** A partner without a melding of this route has one of the other, or none. */
function judgeLack(
  found: Found,
  { places }: Named,
  meldingen: readonly Melding[],
  leerroute: Leerroute['soort'],
): void {
  if (meldingen.length === 0) found.broken('registration-missing', places[0].aanbieder.path)
  for (const { route } of meldingen) {
    // A code that stands for no route was told when it was read.
    if (route.value !== 'geen-route') found.broken('registration-for-other-route', route.path, { leerroute })
  }
}

/** Do the meldingen of a partner together name everyone on the other side? */
function judgeNames(
  found: Found,
  partner: Named,
  own: readonly Melding[],
  { path, named, perhaps }: { path: Path; named: ReadonlyMap<string, Named>; perhaps: readonly Path[] },
): void {
  const lists = own.map(({ partners }) => partners)
  const names = lists.flatMap(({ value = [] }) => value)
  const unread = [...unreadOf([...lists, ...names]), ...perhaps]
  const sides = [...sidesOf(partner)]
  const told = new Set(names.map(({ value }) => value))
  for (const { code, places } of named.values()) {
    const across = places.find(({ lijst }) => sides.some((side) => side !== lijst))
    if (across === undefined || code === partner.code || told.has(code)) continue
    const { lijst, plaats } = across
    if (unread.length > 0) found.unsure('partner-not-named', unread)
    else found.broken('partner-not-named', path, { lijst, plaats })
  }
}

/** Is everyone who reports, or is named, a partner in this offer? */
function judgeOutsiders(
  found: Found,
  code: 'registration-by-outsider' | 'partner-not-in-offer',
  facts: readonly At<string>[],
  named: ReadonlyMap<string, Named>,
  unread: readonly Path[],
): void {
  for (const path of unreadOf(facts)) found.unsure(code, [path])
  const outside = facts.filter(({ value }) => value !== undefined && !named.has(value))
  if (unread.length === 0) for (const { path } of outside) found.broken(code, path)
  else if (outside.length > 0) found.unsure(code, unread)
}

function unreadOf(facts: readonly At<unknown>[]): readonly Path[] {
  return facts.filter(({ value }) => value === undefined).map(({ path }) => path)
}
