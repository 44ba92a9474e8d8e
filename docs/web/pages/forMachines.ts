import { readdirSync, readFileSync } from 'node:fs'
import type { Datum } from '../../../src/concepts/datum.js'
import { notCovered } from '../../../src/law/notCovered.js'
import { type BronSleutel, sources } from '../../../src/law/sources.js'
import { formatIssue } from '../../../src/messages/messages.js'
import { dataFiles } from '../../../src/testing/dataFiles.js'
import { decisionTables } from '../../../src/testing/decisionTables.js'
import { codes, faultOf } from '../content/codes.js'
import { ruleOf, rulePath, rules } from '../content/rules.js'
import { allInEnglish, allLeftOut, bronIn, leftOutIn } from '../content/said.js'
import type { Page } from '../page.js'
import { developerDocs } from './docPaths.js'

/** The files with data: the decision tables and golden cases of the package, the sources, the codes, and the example files. */
export async function machineFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const told = await Promise.all(
    codes.map(async (code) => {
      const fault = await faultOf(code)
      const { finder, severity, source } = code
      return {
        question: finder,
        code: code.code,
        severity,
        source,
        nl: formatIssue(fault, 'nl'),
        en: formatIssue(fault, 'en'),
        page: `${rulePath(ruleOf(finder), 'nl')}#${code.code}`,
      }
    }),
  )
  const examples = readdirSync('docs/examples').filter((name) => /\.(?:csv|json|mjs)$/.test(name))
  return [
    ...Object.entries(dataFiles()).map(([name, text]) => [`data/${name}`, text] as const),
    ['LICENSE.txt', readFileSync('LICENSE', 'utf8')],
    ['data/sources.json', json(sources)],
    ['data/sources.en.json', json(allInEnglish())],
    ['data/not-covered.json', json(allLeftOut())],
    ['data/codes.json', json(told)],
    ...examples.map((name) => [`data/examples/${name}`, readFileSync(`docs/examples/${name}`, 'utf8')] as const),
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** What a language model should know first, and where the rest is; after the proposal of llmstxt.org. */
export function llmsTxt(pages: readonly Page[], day: Datum): string {
  const english = pages.filter(({ language }) => language === 'en')
  const list = (wanted: (page: Page) => boolean): string =>
    english
      .filter(wanted)
      .map(({ title, path, description }) => `- [${title}](${path}): ${description}`)
      .join('\n')
  const isDoc = ({ id }: Page): boolean => id.startsWith('doc:')
  const isApi = ({ id }: Page): boolean => id.startsWith('api:')
  const isRule = ({ id }: Page): boolean => id.startsWith('rule:') || id === 'rules'
  return `# doorlopende-leerroute

> A TypeScript library without dependencies with the rules of the Dutch doorlopende leerroute vmbo-mbo (DLR) and geïntegreerde leerroute
> (GLR): who is responsible, who pays, when the vmbo diploma is due, what must stand in RIO and ROD, and where the law says so. Law read up to ${day}.

Install with \`npm install doorlopende-leerroute\`. Names you call are English, facts you pass and get back are Dutch. A day is text ('2026-07-31').
\`leerjaar\` is always the year of the route: 1 is class 3 of the vmbo. Everything in one text: [llms-full.txt](llms-full.txt).

## Rules

${list(isRule)}

## Pages

${list((page) => !isRule(page) && !isDoc(page) && !isApi(page))}

## API

${list(isApi)}

## Documentation

${list(isDoc)}

## Data

${decisionTables.map(({ name, title }) => `- [${name}.json](data/tables/${name}.json): ${title}`).join('\n')}
- [sources.json](data/sources.json): every source with its versions, what it says in Dutch
- [sources.en.json](data/sources.en.json): the same, what it says in English
- [not-covered.json](data/not-covered.json): what the library leaves out and why, in Dutch and English
- [codes.json](data/codes.json): every code with its message in Dutch and English
- [questions.json](data/golden/questions.json): questions with their answers
- [stories.json](data/golden/stories.json): life stories of made-up pupils with the answers of each year

## Optional

${pages
  .filter(({ language, id }) => language === 'nl' && !id.startsWith('doc:') && !id.startsWith('api:'))
  .map(({ title, path }) => `- [${title}](${path}) (Dutch)`)
  .join('\n')}
`
}

/** All of it in one text: the documentation, the decision tables, the sources and the codes. */
export async function llmsFullTxt(pages: readonly Page[], day: Datum): Promise<string> {
  const docs = [...developerDocs, 'docs/guides/check-your-files.md', 'docs/glossary.md', 'docs/coverage.md']
  const texts = docs.map((file) => `<!-- ${file} -->\n\n${readFileSync(file, 'utf8').trim()}`)
  const tables = decisionTables.map(({ name, title, columns, rows }) => {
    const lines = rows.map(
      (row) => `| ${columns.map((column) => String(row[column] ?? '').replaceAll('|', '\\|')).join(' | ')} |`,
    )
    return `### ${name}\n\n${title}\n\n| ${columns.join(' | ')} |\n| ${columns.map(() => '---').join(' | ')} |\n${lines.join('\n')}`
  })
  const told = await Promise.all(
    codes.map(
      async (code) =>
        `- ${code.finder} \`${code.code}\` (${code.severity}, ${code.source}): ${formatIssue(await faultOf(code), 'en')}`,
    ),
  )
  const said = (Object.keys(sources) as BronSleutel[]).map((key) => {
    const { strekking, kanttekening, zekerheid } = bronIn('en', key)
    return `- \`${key}\` (${zekerheid}): ${strekking}${kanttekening === undefined ? '' : ` Note: ${kanttekening}`}`
  })
  const left = notCovered
    .map((entry) => leftOutIn('en', entry))
    .map(({ onderwerp, reden, bronnen }) => `- ${onderwerp}: ${reden} (${bronnen.join(', ')})`)
  const questions = rules.map(({ question, id }) => `- ${question.en} (docs/rules/${id}.md)`)
  return `${llmsTxt(pages, day)}
# Questions

${questions.join('\n')}

# Codes

${told.join('\n')}

# Sources: what they say, in English

${said.join('\n')}

# Not covered

${left.join('\n')}

# Decision tables

What a source says (strekking, kanttekening) and what is not covered (onderwerp, reden) is in Dutch in these tables; the English is above.

${tables.join('\n\n')}

# Documentation

${texts.join('\n\n---\n\n')}
`
}
