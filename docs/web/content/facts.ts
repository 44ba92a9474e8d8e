import { isTaak } from '../../../src/concepts/taak.js'
import type { GoldenCase } from '../../../src/testing/golden/goldenCase.js'
import type { Context } from '../context.js'
import { escaped } from '../html.js'
import { cellWords } from '../tables/cellWords.js'
import { headWords } from '../tables/columnWords.js'
import { factNames, factWords } from './factWords.js'

/** What is given or answered, in a line: values as the tables say them, with the name of a fact where the value alone does not tell. */
export function facts(context: Context, value: unknown): string {
  return parts(context, value)
    .map((part) => `<span class="fact-part">${escaped(part)}</span>`)
    .join(' ')
}

/** What a question is asked about. A number that stands alone among the arguments takes the name of its column along. */
export function given(context: Context, { question, args }: Pick<GoldenCase, 'question' | 'args'>): string {
  const name = question === 'phaseOf' ? 'leerjaar' : 'jaren'
  return facts(
    context,
    args.map((each) => (typeof each === 'number' ? { [name]: each } : each)),
  )
}

/** What a member of a list is, where the name of the list is that of a number too: the years that were repeated, not how many. */
const ofList: Readonly<Record<string, string>> = { doublures: 'overgedaanLeerjaar' }

function parts(context: Context, value: unknown, name = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => parts(context, each, ofList[name] ?? name))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => parts(context, member, key))
  }
  const needsName = name !== '' && (typeof value !== 'string' || /^\d{4}-/.test(value))
  const text = worded(context, value as string | number | boolean | null, name)
  if (!needsName) return [text]
  const [before, after] = headWords(name, context.language, value)
  return [before + after === '' ? `${named(context, name)} ${text}` : `${before}${text}${after}`]
}

/** A value as a table says it. A task that is asked about stands without a name, as a word of its own. */
function worded({ language }: Context, value: string | number | boolean | null, name: string): string {
  if (name === '' && isTaak(value)) return cellWords(value, 'taak', language)
  return factWords[language][String(value)] ?? cellWords(value, name, language)
}

/** In Dutch `leerrouteStart` as `leerroute start`. */
function named({ language }: Context, name: string): string {
  if (language === 'nl') return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const words = factNames[name]
  if (words === undefined) throw new Error(`The fact ${name} has no words in English`)
  return words
}
