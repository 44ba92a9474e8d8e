import { type Leerjaar, leerjaren } from '../../concepts/leerjaar.js'
import type { AgreementIssueCode } from './agreementIssue.js'
import { type Found, unsureOf } from './form.js'
import { allOf, type Gaps, gapOf, hangingOn, none, tell } from './gaps.js'
import type { Soort } from './parties.js'
import type { ProgrammePart, ProgrammeYear } from './programme.js'

/** The programme; `null` where it is absent or out of form. */
export type Programme = readonly ProgrammeYear[] | null

const codes: readonly AgreementIssueCode[] = /* #__PURE__ */ Object.freeze([
  'programme-year-missing',
  'programme-year-twice',
  'programme-year-above-length',
  'exams-not-described',
  'combination-not-split',
  'team-not-allowed',
] as const)

/** Is every year of the route described, once, and every part told for what it is? */
export function judgeProgramme(found: Found, soort: Soort, programme: Programme, jaren: number | null): void {
  if (programme === null) {
    for (const code of codes) if (code !== 'team-not-allowed' || isTeamRuled(soort)) found.unsure(code, [['programma']])
    return
  }
  judgeYears(found, programme, jaren)
  judgeParts(found, soort, programme)
}

/** Is there a rule on teams? WEB art. 11.1.15 lid 3 leaves it out for a route without funding. */
function isTeamRuled(soort: Soort): boolean {
  return soort !== 'niet-bekostigd'
}

function judgeYears(found: Found, programme: readonly ProgrammeYear[], jaren: number | null): void {
  const unread = programme.filter(({ leerjaar }) => leerjaar === null).map(({ path }) => [...path, 'leerjaar'])
  const told = new Set<Leerjaar>()
  for (const { path, leerjaar } of programme) {
    if (leerjaar === null) continue
    const field = [...path, 'leerjaar']
    if (told.has(leerjaar)) found.broken('programme-year-twice', field, { leerjaar })
    if (jaren !== null && leerjaar > jaren) {
      found.broken('programme-year-above-length', field, { leerjaar, jaren })
    }
    told.add(leerjaar)
  }
  // A route takes at least two years, so the first two are known to be there.
  const highest = Math.max(2, ...told)
  const untold = leerjaren.filter((leerjaar) => leerjaar <= (jaren ?? highest) && !told.has(leerjaar))
  const missing = jaren === null ? [['jaren']] : []
  if (unread.length === 0) {
    for (const leerjaar of untold) found.broken('programme-year-missing', ['programma'], { leerjaar })
  }
  unsureOf(found, 'programme-year-missing', [...(untold.length > 0 ? unread : []), ...(highest < 6 ? missing : [])])
  unsureOf(found, 'programme-year-twice', unread)
  unsureOf(found, 'programme-year-above-length', [...unread, ...(highest > 2 ? missing : [])])
}

function judgeParts(found: Found, soort: Soort, programme: readonly ProgrammeYear[]): void {
  const unread = allOf(programme.map(({ path, onderdelen }) => gapOf(onderdelen, [...path, 'onderdelen'])))
  const parts = programme.flatMap(({ onderdelen }) => onderdelen ?? [])
  tell(found, 'combination-not-split', allOf([unread, ...parts.map(gapInSplit)]))
  if (!isTeamRuled(soort)) return
  const teams = allOf([unread, ...parts.map(gapInTeam)])
  tell(found, 'team-not-allowed', soort === null ? hangingOn(['soort'], teams) : teams)
}

/** Does a combination say what of it is vo and what mbo? */
function gapInSplit({ path, soort, deelVo, deelMbo }: ProgrammePart): Gaps {
  if (soort === null) return gapOf(null, [...path, 'soort'])
  if (soort !== 'gecombineerd-onderdeel') return none
  if (deelVo === undefined || deelMbo === undefined) return gapOf(undefined, path)
  return allOf([gapOf(deelVo, [...path, 'deelVo']), gapOf(deelMbo, [...path, 'deelMbo'])])
}

/** Is a team used only where it can be? */
function gapInTeam({ path, soort, vakoverstijgend, team }: ProgrammePart): Gaps {
  if (team === undefined || team === false) return none
  if (soort === 'gecombineerd-onderdeel' || vakoverstijgend === true) return none
  const unread = allOf([
    gapOf(team, [...path, 'team']),
    gapOf(soort, [...path, 'soort']),
    vakoverstijgend === null ? gapOf(null, [...path, 'vakoverstijgend']) : none,
  ])
  return unread.unread.length > 0 ? unread : gapOf(undefined, [...path, 'team'])
}
