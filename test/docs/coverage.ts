import { readdirSync, readFileSync } from 'node:fs'
import * as library from '../../src/index.js'
import { type BronSleutel, notCovered, sources } from '../../src/index.js'
import * as drawing from '../../src/drawing/timelineSvg.js'
import * as registerRoom from '../../src/registers/registers.js'
import { places, type Place, slides } from './coveredPlaces.js'

/** What stands for one place of the law or the presentation in this repository. */
export type Coverage = {
  readonly place: Place
  readonly tables: readonly string[]
  readonly functions: readonly string[]
  readonly codes: readonly string[]
  readonly tests: readonly string[]
  readonly left: readonly string[]
}

const exported: Readonly<Record<string, unknown>> = { ...library, ...drawing, ...registerRoom }
const registers = [
  library.issueRegister,
  library.agreementIssueRegister,
  library.programmeIssueRegister,
  library.attendanceIssueRegister,
  registerRoom.rioIssueRegister,
] as const
const noTables = new Set<unknown>([sources, notCovered, ...registers])

/** Is this key somewhere in the data? */
function holds(data: unknown, key: string): boolean {
  if (data === key) return true
  return typeof data === 'object' && data !== null && Object.values(data).some((part) => holds(part, key))
}

function filesUnder(folder: string, ending: RegExp): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

const code = [
  ...filesUnder('src/rules', /\.ts$/),
  ...filesUnder('src/validation', /\.ts$/),
  ...filesUnder('src/drawing', /\.ts$/),
  ...filesUnder('src/registers', /\.ts$/),
]
// Only the tests that are named by article count; those of other rooms name a source for other reasons.
const tests = filesUnder('test/law', /\.test\.ts$/)

function names(text: string, key: string): boolean {
  return new RegExp(`${key.replaceAll('.', '\\.')}(?![\\w.-])`).test(text)
}

/** Does a test assert this source, by its key or as it is cited? */
function asserts(text: string, key: BronSleutel): boolean {
  const citaat = library.citation(key, library.lawCoveredUpTo)
  return names(text, key) || (citaat.soort === 'artikel' && text.includes(citaat.aanhaling))
}

/** The public functions in a file that names this source, in its code or in its documentation. */
function functionsNaming(key: string): string[] {
  return code
    .filter(({ text }) => names(text, key))
    .flatMap(({ text }) => [...text.matchAll(/^export function (\w+)/gm)].map(([, name = '']) => name))
    .filter((name) => typeof exported[name] === 'function')
}

function unique(members: readonly string[]): readonly string[] {
  return [...new Set(members)].sort()
}

/** Looks up what stands for a place. */
export function coverageOf(place: Place): Coverage {
  const { keys, shownBy = [], testedBy = [] } = place
  const each = (find: (key: BronSleutel) => readonly string[]): readonly string[] => unique(keys.flatMap(find))
  return {
    place,
    tables: each((key) =>
      Object.keys(exported).filter(
        (name) => typeof exported[name] === 'object' && !noTables.has(exported[name]) && holds(exported[name], key),
      ),
    ),
    functions: unique([...each(functionsNaming), ...shownBy]),
    codes: each((key) =>
      registers.flatMap((register) =>
        Object.entries(register).flatMap(([name, { source }]) => (source === key ? [name] : [])),
      ),
    ),
    tests: unique([
      ...each((key) => tests.filter(({ text }) => asserts(text, key)).map(({ path }) => path)),
      ...testedBy,
    ]),
    left: each((key) => notCovered.filter(({ bronnen }) => bronnen.includes(key)).map(({ onderwerp }) => onderwerp)),
  }
}

/** Is there something that answers, and a test of it; or does the place stand in what is not covered? */
export function isAccounted({ tables, functions, codes, tests: testing, left }: Coverage): boolean {
  return (tables.length + functions.length + codes.length > 0 && testing.length > 0) || left.length > 0
}

const all = (members: readonly string[]): string =>
  members.length === 0 ? '–' : members.map((each) => `\`${each}\``).join(', ')

function row(found: Coverage): string {
  const { place, tables, functions, codes, tests: testing, left } = found
  const cells = [
    place.name,
    place.says ?? sources[place.keys[0] as BronSleutel].strekking,
    all(tables),
    all(functions),
    all(codes),
    all(testing),
    left.length === 0 ? '–' : left.join('; '),
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function table(rows: readonly Place[]): string {
  return [
    '| Place | What it says | Tables | Functions | Issue codes | Tests | Not covered |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((place) => row(coverageOf(place))),
  ].join('\n')
}

/** docs/coverage.md as it must read. */
export function coveragePage(): string {
  return `# Coverage

Every lid of the WVO 2020 on the routes, and every slide of DUO's presentation: which table, function and issue code stands for
it, which tests assert it, and what of it is left out (\`notCovered\` gives the reason). This page is made from the code: after a
change of the law data, \`npx vitest run --project core test/docs/coverage.test.ts -u\` writes it anew, and the same test without
\`-u\` fails while it is not true. What a place says is in our own words, not a quotation.

<!-- prettier-ignore-start -->

## WVO 2020, articles 2.107a to 2.107l

${table(places)}

## The slides

${table(slides)}

<!-- prettier-ignore-end -->
`
}
