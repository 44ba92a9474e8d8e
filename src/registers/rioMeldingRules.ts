import type { Leerroute } from '../concepts/leerroute.js'
import type { Path } from '../validation/issue.js'
import type { At, Found, Melding, Offer } from './readRioOffer.js'
import {
  type Across,
  acrossOf,
  byCode,
  byReporter,
  doubtsOf,
  lackOf,
  type Named,
  type Partners,
  sidesOf,
  unreadOf,
} from './rioPartners.js'

const judgedHere = /* #__PURE__ */ Object.freeze([
  'registration-missing',
  'registration-for-other-route',
  'partner-not-named',
  'own-registration-missing',
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
  const doubts = doubtsOf(meldingen.value, leerroute)
  const lacking = lackOf(named, ownOf, doubts)
  const across = acrossOf(named)
  for (const partner of named.values()) {
    const own = ownOf.get(partner.code) ?? []
    const perhaps = [doubts.ofAnyone, doubts.of.get(partner.code) ?? []]
    const [first] = own
    if (first !== undefined) {
      judgeNames(found, partner, own, { path: [...first.path, 'partners'], across: across(partner), perhaps })
    } else {
      const { codes, hangsOn } = lacking(partner)
      const open = [...perhaps, hangsOn].filter((paths) => paths.length > 0)
      for (const code of codes) for (const paths of open) found.unsure(code, paths)
      if (open.length === 0) judgeLack(found, partner, codes[0], allOf.get(partner.code) ?? [], leerroute)
    }
    const twice = own[sidesOf(partner).size]
    if (twice !== undefined) found.broken('registration-twice', twice.path)
  }
  if (unread.length > 0) {
    for (const code of ['registration-missing', 'own-registration-missing', 'partner-not-named'] as const) {
      found.unsure(code, unread)
    }
  }
  const doors = ours.map(({ door }) => door)
  const names = ours.flatMap(({ partners: own }) => own.value ?? [])
  judgeOutsiders(found, 'registration-by-outsider', doors, named, unread)
  judgeOutsiders(found, 'partner-not-in-offer', names, named, unread)
}

/** A partner without a melding of this route has one of the other, or none. */
function judgeLack(
  found: Found,
  { places }: Named,
  code: 'registration-missing' | 'own-registration-missing',
  meldingen: readonly Melding[],
  leerroute: Leerroute['soort'],
): void {
  if (meldingen.length === 0) found.broken(code, places[0].aanbieder.path)
  for (const { route } of meldingen) {
    // A code that stands for no route was told when it was read.
    if (route.value !== 'geen-route') found.broken('registration-for-other-route', route.path, { leerroute })
  }
}

/** Do the meldingen of a partner together name everyone on the other side? */
function judgeNames(
  found: Found,
  { code }: Named,
  own: readonly Melding[],
  { path, across, perhaps }: { path: Path; across: Across; perhaps: readonly (readonly Path[])[] },
): void {
  const lists = own.map(({ partners }) => partners)
  const names = lists.flatMap(({ value = [] }) => value)
  // Who is on both sides need not name itself.
  const told = new Set([code, ...names.map(({ value }) => value)])
  const toBeTold = [...told].filter((name) => name !== undefined && across.has(name)).length
  const aantal = across.size - toBeTold
  if (aantal === 0) return
  const open = [unreadOf([...lists, ...names]), ...perhaps].filter((paths) => paths.length > 0)
  for (const paths of open) found.unsure('partner-not-named', paths)
  if (open.length > 0) return
  // Not all of them: of a large offer in which nobody names anybody there would be as many as partners times partners.
  for (const [name, { lijst, plaats }] of across) {
    if (told.has(name)) continue
    found.broken('partner-not-named', path, { lijst, plaats, aantal })
    return
  }
}

/** Is everyone who reports, or is named, a partner in this offer? */
function judgeOutsiders(
  found: Found,
  code: 'registration-by-outsider' | 'partner-not-in-offer',
  facts: readonly At<string>[],
  named: Partners,
  unread: readonly Path[],
): void {
  for (const path of unreadOf(facts)) found.unsure(code, [path])
  const outside = facts.filter(({ value }) => value !== undefined && !named.has(value))
  if (unread.length === 0) for (const { path } of outside) found.broken(code, path)
  else if (outside.length > 0) found.unsure(code, unread)
}
