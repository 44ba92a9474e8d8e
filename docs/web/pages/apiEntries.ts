import { format } from 'prettier'
import type { Both, Language } from '../languages.js'

/** What typedoc says of a door, put in order for a reader: functions first, each name with its signature and what is said of it, once. */
export async function apiEntries(markdown: string, language: Language): Promise<string> {
  const groups = markdown
    .split(/^## /m)
    .slice(1)
    .map((group) => ({ kind: (/^.*/.exec(group) ?? [''])[0], entries: group.split(/^### /m).slice(1) }))
  const drawn = order.flatMap((kind) =>
    groups
      .filter((group) => group.kind === kind)
      .map(async ({ entries }) => {
        const all = await Promise.all(entries.map((text) => entryOf(text, language)))
        return `## ${words[language][kind] ?? kind}\n\n${all.join('\n')}`
      }),
  )
  return (await Promise.all(drawn)).join('\n')
}

const order = ['Functions', 'Variables', 'Type Aliases']

/** The headings of typedoc that stay; what stands under any other is in the signature already. */
const words: Both<Readonly<Record<string, string>>> = {
  nl: {
    Functions: 'Functies',
    Variables: 'Waarden',
    'Type Aliases': 'Typen',
    Parameters: 'Parameters',
    Returns: 'Antwoord',
    Throws: 'Fouten',
    Example: 'Voorbeeld',
    Fields: 'Velden',
  },
  en: {
    Functions: 'Functions',
    Variables: 'Values',
    'Type Aliases': 'Types',
    Parameters: 'Parameters',
    Returns: 'Returns',
    Throws: 'Throws',
    Example: 'Example',
    Fields: 'Fields',
  },
}

const fields = ['Properties', 'Type Declaration', 'Type Literal']

async function entryOf(text: string, language: Language): Promise<string> {
  const [name = '', ...lines] = text.replaceAll(/^\*\*\*$/gm, '').split('\n')
  const [first = '', ...others] = lines.join('\n').split(/^#{4,5} /m)
  const parts = others.map((part) => ({ head: (/^.*/.exec(part) ?? [''])[0], text: part.replace(/^.*/, '').trim() }))
  // An overload repeats what the one before it says; what stands above the first is of the file.
  const calls = parts.filter(({ head }) => head === 'Call Signature').map((part) => part.text)
  const opened = (calls.length === 0 ? [first.trim()] : calls).map(signatureAndText)
  const signatures = await Promise.all(opened.map(({ signature }) => laidOut(signature)))
  // The members of a union tell their fields in one list: which has which, the signature says.
  const told = parts.filter(({ head }) => fields.includes(head)).map((part) => listOf(part.text))
  const said = parts
    .filter(({ head }, at) => !fields.includes(head) || at === parts.findIndex((part) => fields.includes(part.head)))
    .map(({ head, text: part }) =>
      fields.includes(head)
        ? headed('Fields', told.filter((list) => list !== '').join('\n'), language)
        : section(head, part, language),
    )
    .filter((part) => part !== '')
  // Of what one call can leave out and another cannot, the first is told; which is which, the signatures say.
  const all = [...opened.map((each) => each.text), ...said, lastLine(parts, language)].filter(
    (each, at, list) => list.findIndex((other) => other.replaceAll('?`', '`') === each.replaceAll('?`', '`')) === at,
  )
  return `### ${name.replace('()', '')}\n\n\`\`\`signature\n${signatures.join('\n\n')}\n\`\`\`\n\n${all.join('\n\n')}\n`
}

function signatureAndText(text: string): { readonly signature: string; readonly text: string } {
  const [, signature = '', rest = ''] = /^```ts\n([\s\S]*?)\n```\s*([\s\S]*)$/.exec(text) ?? []
  return { signature, text: rest.trim() }
}

/** In lines that fit a tablet, in the style of the house. */
async function laidOut(signature: string): Promise<string> {
  const style = { parser: 'typescript', semi: false, singleQuote: true, printWidth: 76 }
  // What stands on one line there stays on one when it fits.
  return (await format(signature.replaceAll(/\{\n\s*/g, '{ '), style)).trim()
}

function section(head: string, text: string, language: Language): string {
  if (words[language][head] === undefined) return ''
  // The type of an answer stands in the signature.
  const said = head === 'Returns' ? text.replace(/^.*\n*/, '') : head === 'Parameters' ? listOf(text) : text
  return headed(head, said, language)
}

function headed(head: string, said: string, language: Language): string {
  return said === '' ? '' : `#### ${words[language][head] ?? head}\n\n${said}`
}

/** A table of names, types and words as a list of names and words; without those of which nothing is said. */
function listOf(table: string): string {
  const lines = table.split('\n').filter((line) => line.startsWith('| '))
  const [heads = [], , ...rows] = lines.map((line) => line.slice(2, -2).split(' | '))
  const at = heads.indexOf('Description')
  const modifier = heads.indexOf('Modifier')
  // The page says so once, above all.
  if (modifier > 0 && rows.some((cells) => cells[modifier] !== '`readonly`')) throw new Error(`Not readonly:\n${table}`)
  return rows
    .filter((cells) => at > 0 && (cells[at] ?? '-') !== '-')
    .map((cells) => `- ${cells[0]?.replace(/^<.*> /, '') ?? ''}: ${cells[at]?.replaceAll('\\|', '|') ?? ''}`)
    .join('\n')
}

type Part = { readonly head: string; readonly text: string }

/** Where the words and the law of a name are told, and since which release it is there. */
function lastLine(parts: readonly Part[], language: Language): string {
  const [glossary, source, since] = language === 'nl' ? ['Begrip', 'Bron', 'Sinds'] : ['Glossary', 'Source', 'Since']
  const see = new Set(parts.filter(({ head }) => head === 'See').flatMap(({ text }) => text.split('\n')))
  const places = [...see].map((line) => {
    const [, kind = '', key] = /(glossary|source):? (\S+)$/.exec(line) ?? []
    if (key === undefined) throw new Error(`This @see leads nowhere: ${line}`)
    return { kind, text: `[\`${key}\`](${kind}:${key})` }
  })
  const said = (word: string, of: string): string => {
    const found = places.filter(({ kind }) => kind === of).map(({ text }) => text)
    return found.length === 0 ? '' : `${word}: ${found.join(', ')}. `
  }
  const release = parts.find(({ head }) => head === 'Since')?.text ?? ''
  return `${said(glossary, 'glossary')}${said(source, 'source')}${since} ${release}.`
}
