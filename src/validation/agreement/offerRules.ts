import { outOfRange } from '../../concepts/outOfRange.js'
import type { Path } from '../issue.js'
import { type Found, unsureOf } from './form.js'
import type { Parties } from './parties.js'
import type { Offer, Subjects } from './subjects.js'

/** Tells whether the mbo course is related (aanverwant) to the vo profile: the caller knows, no public list was found. */
export type IsAanverwant = (profiel: string, opleidingcode: string) => boolean

/** Is each profile offered by a school, and each course related to its profile? */
export function judgeOffers(
  found: Found,
  subjects: Subjects | null,
  parties: Parties | null,
  isAanverwant: IsAanverwant | undefined,
): void {
  if (!subjects?.aanbod?.length) {
    const path = subjects === null ? ['afspraken'] : ['afspraken', 'aanbod']
    found.unsure('profile-not-offered', [path])
    found.unsure('course-not-related', [path])
    return
  }
  judgeProfiles(found, subjects.aanbod, parties)
  judgeCourses(found, subjects.aanbod, isAanverwant)
}

function judgeProfiles(found: Found, offers: readonly Offer[], parties: Parties | null): void {
  const unknown = schoolsWithoutProfiles(parties)
  const offered = new Set(parties?.scholen?.flatMap(({ profielen }) => profielen?.map(named) ?? []))
  const unread: Path[] = []
  let hangsOnSchools = false
  for (const { path, profiel } of offers) {
    const field = [...path, 'profiel']
    if (typeof profiel !== 'string') unread.push(field)
    else if (offered.has(named(profiel))) continue
    else if (unknown.length > 0) hangsOnSchools = true
    else found.broken('profile-not-offered', field)
  }
  unsureOf(found, 'profile-not-offered', [...unread, ...(hangsOnSchools ? unknown : [])])
}

function schoolsWithoutProfiles(parties: Parties | null): readonly Path[] {
  if (parties === null) return [['soort']]
  const { path, scholen } = parties
  return scholen?.filter(({ profielen }) => profielen === null).map((school) => [...school.path, 'profielen']) ?? [path]
}

function judgeCourses(found: Found, offers: readonly Offer[], isAanverwant: IsAanverwant | undefined): void {
  const missing: Path[] = isAanverwant === undefined ? [['isAanverwant']] : []
  for (const { path, profiel, opleidingcode } of offers) {
    const field = [...path, 'opleidingcode']
    if (typeof profiel !== 'string') missing.push([...path, 'profiel'])
    if (typeof opleidingcode !== 'string') missing.push(field)
    if (typeof profiel !== 'string' || typeof opleidingcode !== 'string' || isAanverwant === undefined) continue
    if (!answered(isAanverwant(profiel, opleidingcode))) found.broken('course-not-related', field)
  }
  unsureOf(found, 'course-not-related', missing)
}

/** An answer that is no yes or no (a promise, nothing at all) would pass for a yes or a no unseen. */
function answered(answer: boolean): boolean {
  if (typeof answer !== 'boolean') throw outOfRange('isAanverwant to answer true or false', answer)
  return answer
}

/** A name of a profile as it is compared: how it is spaced or capitalised makes no other profile of it. */
function named(profiel: string): string {
  return profiel.trim().toLowerCase()
}
