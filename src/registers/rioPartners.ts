import type { Leerroute } from '../concepts/leerroute.js'
import type { Path } from '../validation/issue.js'
import type { At, Melding, Partner } from './readRioOffer.js'

/** A partner by its code, at every place where it stands in the offer. */
export type Named = { readonly code: string; readonly places: readonly [Partner, ...Partner[]] }

/** The partners of an offer by their codes. */
export type Partners = ReadonlyMap<string, Named>

/** The meldingen of each who reported one. */
export type Reported = ReadonlyMap<string | undefined, readonly Melding[]>

export function byCode(partners: readonly Partner[]): Partners {
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

export function byReporter(meldingen: readonly Melding[]): Reported {
  const reported = new Map<string | undefined, Melding[]>()
  for (const melding of meldingen) {
    const known = reported.get(melding.door.value)
    if (known === undefined) reported.set(melding.door.value, [melding])
    else known.push(melding)
  }
  return reported
}

/** On which sides a partner stands: a verticale scholengemeenschap can stand on both. */
export function sidesOf({ places }: Named): ReadonlySet<Partner['lijst']> {
  return new Set(places.map(({ lijst }) => lijst))
}

/** The partners on the other side of one, in the order of the offer, itself among them when it stands on both. */
export type Across = ReadonlyMap<string, Partner>

/** Who stands across from a partner; made once for each side, because an offer can have thousands of partners. */
export function acrossOf(named: Partners): (partner: Named) => Across {
  const firstOn = (lijsten: readonly Partner['lijst'][]): Across => {
    const first = new Map<string, Partner>()
    for (const { code, places } of named.values()) {
      const place = places.find(({ lijst }) => lijsten.includes(lijst))
      if (place !== undefined) first.set(code, place)
    }
    return first
  }
  const [schools, colleges, all] = [
    firstOn(['scholen']),
    firstOn(['instellingen']),
    firstOn(['scholen', 'instellingen']),
  ]
  return (partner) => {
    const sides = sidesOf(partner)
    return sides.size === 2 ? all : sides.has('scholen') ? colleges : schools
  }
}

/** What cannot be read in meldingen that may be of this route: by anyone, or by whom it is of. */
export type Doubts = { readonly ofAnyone: readonly Path[]; readonly of: ReadonlyMap<string, readonly Path[]> }

export function doubtsOf(meldingen: readonly Melding[], leerroute: Leerroute['soort']): Doubts {
  const ofAnyone: Path[] = []
  const of = new Map<string, Path[]>()
  for (const { door, route } of meldingen) {
    if ((route.value ?? leerroute) !== leerroute) continue
    const unread = unreadOf([door, route])
    if (door.value === undefined) ofAnyone.push(...unread)
    else if (unread.length > 0) of.set(door.value, [...(of.get(door.value) ?? []), ...unread])
  }
  return { ofAnyone, of }
}

type LackCode = 'registration-missing' | 'own-registration-missing'

/** What it is that a partner has no melding of its own; with two codes it hangs on what cannot be read. */
export type Lack = {
  readonly codes: readonly [LackCode, ...LackCode[]]
  readonly hangsOn: readonly Path[]
}

/**
 * Nobody has reported the route, or this school has not while another one did, which reports for itself alone: the route of that partner is not
 * reported. While only others did, whether it has to report by itself is derived.
 */
export function lackOf(named: Partners, ownOf: Reported, { ofAnyone, of }: Doubts): (partner: Named) => Lack {
  const isSchool = (partner: Named): boolean => sidesOf(partner).has('scholen')
  const all = [...named.values()]
  const reporters = all.filter(({ code }) => ownOf.has(code))
  const hasReporter = reporters.length > 0
  const hasSchool = reporters.some(isSchool)
  const doubted = all.filter(({ code }) => of.has(code))
  const doubtedSchools = doubted.filter(isSchool)
  const pathsTo = (partners: readonly Named[]): readonly Path[] => [
    ...ofAnyone,
    ...partners.flatMap(({ code }) => of.get(code) as readonly Path[]),
  ]
  const [toAll, toSchools] = [pathsTo(doubted), pathsTo(doubtedSchools)]

  return (partner) => {
    if (hasSchool && isSchool(partner)) return { codes: ['registration-missing'], hangsOn: [] }
    if (hasReporter && !isSchool(partner)) return { codes: ['own-registration-missing'], hangsOn: [] }
    const [others, hangsOn] = hasReporter ? [doubtedSchools, toSchools] : [doubted, toAll]
    const isOpen = ofAnyone.length > 0 || others.some(({ code }) => code !== partner.code)
    if (isOpen) return { codes: ['registration-missing', 'own-registration-missing'], hangsOn }
    return { codes: [hasReporter ? 'own-registration-missing' : 'registration-missing'], hangsOn: [] }
  }
}

export function unreadOf(facts: readonly At<unknown>[]): readonly Path[] {
  return facts.filter(({ value }) => value === undefined).map(({ path }) => path)
}
