import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import { combinationTable } from '../law/combinations.js'
import type { Path } from '../validation/issue.js'
import type { At, Found, Offer, Partner } from './readRioOffer.js'
import type { RioIssueCode } from './rioIssues.js'

/** What partners offer: what could be read, and the ways to what could not. */
type Offered<Value> = { readonly known: readonly { path: Path; value: Value }[]; readonly unread: readonly Path[] }

const judgedHere = /* #__PURE__ */ Object.freeze([
  'glr-requires-bb',
  'glr-requires-level-2',
  'glr-requires-vbo-school',
  'track-without-level',
  'level-without-track',
] as const)

/** Can this route be offered from these leerwegen, at these schools, to these niveaus? */
export function judgeCombinations(found: Found, { soort, scholen, instellingen }: Offer): void {
  const leerwegen = offeredBy(scholen, 'leerwegen')
  const niveaus = offeredBy(instellingen, 'niveaus')
  // Of a GLR another leerweg than the BB is refused already.
  if (soort.value !== 'GLR') judgeVso(found, scholen)
  if (soort.value === undefined) {
    for (const code of judgedHere) found.unsure(code, [soort.path])
  } else if (soort.value === 'GLR') {
    judgeGlr(found, leerwegen, niveaus)
    judgeSchools(found, scholen)
  } else {
    judgeDlr(found, leerwegen, niveaus)
  }
}

function judgeGlr(found: Found, leerwegen: Offered<Leerweg>, niveaus: Offered<Niveau>): void {
  for (const { path, value } of leerwegen.known) {
    if (value !== 'BB') found.broken('glr-requires-bb', path, { leerweg: value })
  }
  for (const { path, value } of niveaus.known) {
    if (value !== 2) found.broken('glr-requires-level-2', path, { niveau: value })
  }
  unsureOf(found, 'glr-requires-bb', leerwegen.unread)
  unsureOf(found, 'glr-requires-level-2', niveaus.unread)
}

/** Does a school for vso offer a route from the basisberoepsgerichte leerweg alone? */
function judgeVso(found: Found, { path, value: schools }: At<readonly Partner[]>): void {
  if (schools === undefined) found.unsure('vso-requires-bb', [path])
  for (const { schoolsoort, leerwegen } of schools ?? []) {
    const others = leerwegen.value?.filter(({ value }) => value !== 'BB') ?? [leerwegen]
    const unread: Path[] = []
    for (const { path: at, value } of others) {
      if (value === undefined) unread.push(at)
      else if (schoolsoort.value === 'vso') found.broken('vso-requires-bb', at, { leerweg: value as Leerweg })
    }
    // Of a school of which it is not known, only what it offers besides the BB makes it matter.
    if (schoolsoort.value === undefined && others.length > 0)
      found.unsure('vso-requires-bb', [schoolsoort.path, ...unread])
    else if (schoolsoort.value === 'vso') unsureOf(found, 'vso-requires-bb', unread)
  }
}

/** Is every school that offers a GLR one for vbo? */
function judgeSchools(found: Found, { path, value: schools }: At<readonly Partner[]>): void {
  const kinds = schools?.map(({ schoolsoort }) => schoolsoort) ?? [{ path, value: undefined }]
  for (const kind of kinds) if (kind.value === 'mavo') found.broken('glr-requires-vbo-school', kind.path)
  const unread = kinds.filter(({ value }) => value === undefined).map((kind) => kind.path)
  unsureOf(found, 'glr-requires-vbo-school', unread)
}

/** Does every leerweg lead to a niveau of the other side, and every niveau come from a leerweg of it? */
function judgeDlr(found: Found, leerwegen: Offered<Leerweg>, niveaus: Offered<Niveau>): void {
  const tracks = [...new Set(leerwegen.known.map(({ value }) => value))]
  const levels = [...new Set(niveaus.known.map(({ value }) => value))]
  const noLevel = leerwegen.known.filter(({ value }) => !levels.some((niveau) => isOpen(value, niveau)))
  const noTrack = niveaus.known.filter(({ value }) => !tracks.some((leerweg) => isOpen(leerweg, value)))
  if (niveaus.unread.length === 0) {
    for (const { path, value } of noLevel) found.broken('track-without-level', path, { leerweg: value })
  } else if (noLevel.length > 0) found.unsure('track-without-level', niveaus.unread)
  if (leerwegen.unread.length === 0) {
    for (const { path, value } of noTrack) found.broken('level-without-track', path, { niveau: value })
  } else if (noTrack.length > 0) found.unsure('level-without-track', leerwegen.unread)
  unsureOf(found, 'track-without-level', leerwegen.unread)
  unsureOf(found, 'level-without-track', niveaus.unread)
}

function isOpen(leerweg: Leerweg, niveau: Niveau): boolean {
  const niveaus: readonly Niveau[] = combinationTable.DLR[leerweg].niveaus
  return niveaus.includes(niveau)
}

/** What all partners on one side offer together. */
function offeredBy<Field extends 'leerwegen' | 'niveaus'>(
  { path, value: partners }: At<readonly Partner[]>,
  field: Field,
): Offered<Field extends 'leerwegen' ? Leerweg : Niveau> {
  type Value = Field extends 'leerwegen' ? Leerweg : Niveau
  const lists = partners?.map((partner) => partner[field] as At<readonly At<Value>[]>) ?? [{ path, value: undefined }]
  const members = lists.flatMap((list): readonly At<Value>[] => list.value ?? [{ path: list.path, value: undefined }])
  return {
    known: members.flatMap((member) =>
      member.value === undefined ? [] : [{ path: member.path, value: member.value }],
    ),
    unread: members.filter(({ value }) => value === undefined).map((member) => member.path),
  }
}

function unsureOf(found: Found, code: RioIssueCode, missing: readonly Path[]): void {
  if (missing.length > 0) found.unsure(code, missing)
}
