import { outOfRange } from '../concepts/outOfRange.js'
import { type BronSleutel, sources } from '../law/sources.js'
import { formatCitation } from '../messages/messages.js'

/** The keys of sources anywhere in this answer, each once, in the order in which they stand. */
export function citedIn(answer: unknown): readonly BronSleutel[] {
  const cited = new Set<BronSleutel>()
  const seen = new Set<unknown>()
  const walk = (part: unknown): void => {
    if (typeof part === 'string' && Object.hasOwn(sources, part)) cited.add(part as BronSleutel)
    if (typeof part !== 'object' || part === null || seen.has(part)) return
    seen.add(part)
    for (const each of Object.values(part)) walk(each)
  }
  walk(answer)
  return [...cited]
}

/** Sources with where they stand, a line each; of none that there is none. */
export function listed(keys: readonly BronSleutel[]): string {
  return keys.map((key) => `  ${named(key)}`).join('\n') || '  none'
}

/** A source by its key and where it stands; an unknown key is an error, because no answer can ever cite it. */
export function named(key: BronSleutel): string {
  if (!Object.hasOwn(sources, key)) throw outOfRange('a key of sources', key)
  return `${key} [${formatCitation(key, 'en')}]`
}
