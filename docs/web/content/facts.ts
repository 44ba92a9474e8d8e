import type { Context } from '../context.js'
import { escaped } from '../html.js'
import { cellWords } from '../tables/cellWords.js'

/** What is given or answered, in a line: values as the tables say them, with the name of a fact where the value alone does not tell. */
export function facts(context: Context, value: unknown): string {
  return parts(context, value)
    .map((part) => `<span class="fact-part">${escaped(part)}</span>`)
    .join(' · ')
}

function parts(context: Context, value: unknown, name = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => parts(context, each, name))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => parts(context, member, key))
  }
  const text = cellWords(value as string | number | boolean | null, name, context.language)
  const needsName = name !== '' && (typeof value !== 'string' || /^\d{4}-/.test(value))
  return [needsName ? `${spelled(name)} ${text}` : text]
}

/** `leerrouteStart` as `leerroute start`. */
function spelled(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
