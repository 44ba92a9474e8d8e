import type { Fase } from '../concepts/fase.js'
import { lastDayOfPeriod3 } from '../law/diploma.js'
import type { WijzigingSoort } from '../law/bron.js'
import type { Citaat } from '../rules/citation.js'
import type { Regelverschil } from '../rules/compareRules.js'
import type { Path } from '../validation/issue.js'

/** The field a path leads to, at the begin of a sentence: `field` and its name, or `whole` for the record itself. */
export function fieldOf(path: Path | undefined, field: string, whole: string): string {
  return path === undefined || path.length === 0 ? whole : `${field} ${path.join('.')}`
}

/** A day written out: 1 augustus 2025. */
export function longDate(datum: string, months: readonly string[]): string {
  return `${Number(datum.slice(8))} ${months[Number(datum.slice(5, 7)) - 1] as string} ${datum.slice(0, 4)}`
}

/** '3', '3 of 4'. */
export function list(members: readonly (string | number)[], or: string): string {
  return members.join(` ${or} `)
}

/** '1 doublure', '2 doublures'. */
export function times(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

/** The text with a capital first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Is the peildatum one on which a diploma from the third exam period can still come? */
export function isInMargin({
  uiterlijk,
  peildatum,
}: {
  readonly uiterlijk: string
  readonly peildatum: string
}): boolean {
  return peildatum <= lastDayOfPeriod3(uiterlijk)
}

/** The phase that it is not. */
export function otherPhase(fase: Fase['soort']): Fase['soort'] {
  return fase === 'VO-fase' ? 'MBO-fase' : 'VO-fase'
}

/** The fields these paths lead to, one after the other. */
export function fieldsOf(paths: readonly Path[]): string {
  return paths.map((path) => path.join('.')).join(', ')
}

/** Where a provision stood and stands, how it differs, and what changed. */
export function differenceTold(
  { soorten, wat, van, naar }: Regelverschil,
  place: (citaat: Citaat) => string,
  kinds: Readonly<Record<WijzigingSoort, string>>,
  words: { readonly became: string; readonly began: string; readonly lapsed: string },
): string {
  const marks = soorten.map((soort) => kinds[soort])
  const change = wat.length === 0 ? '' : `: ${wat.join(' ')}`
  if (van.soort !== 'artikel') return `${place(naar)} (${words.began})${change}`
  if (naar.soort !== 'artikel') return `${place(van)} (${words.lapsed})${change}`
  const moved = place(van) === place(naar) ? place(van) : `${place(van)}, ${words.became} ${place(naar)}`
  return `${moved} (${marks.join(', ')})${change}`
}
