import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { doors } from '../tsup.config.js'

/**
 * What each room may import: itself, the rooms named here, everything those may import, and these packages; of the rooms in `types`
 * their types alone, which leave nothing in a bundle.
 */
const rooms: Record<string, { upstream: string[]; types?: string[]; packages?: RegExp }> = {
  concepts: { upstream: [] },
  law: { upstream: ['concepts'] },
  rules: { upstream: ['law'] },
  validation: { upstream: ['rules'] },
  messages: { upstream: ['validation'], types: ['registers'], packages: /^ts-pattern$/ },
  registers: { upstream: ['validation'], packages: /^(?:ts-pattern|saxes)$/ },
  dates: { upstream: ['validation'], packages: /^(?:ts-pattern|date-fns\/\w+|@date-fns\/utc)$/ },
  drawing: { upstream: ['validation'], packages: /^ts-pattern$/ },
  testing: { upstream: ['validation'], types: ['registers'], packages: /^ts-pattern$/ },
  schema: { upstream: ['messages', 'registers'], packages: /^ts-pattern$/ },
  arbitraries: { upstream: ['testing'], packages: /^fast-check$/ },
  vitest: { upstream: ['messages', 'testing'], packages: /^vitest$/ },
  cli: { upstream: ['messages', 'registers'], packages: /^(?:ts-pattern|node:[\w/]+)$/ },
}

const mainEntry = 'src/index.ts'
const core = ['concepts', 'law', 'rules', 'validation']

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (path) => `src/${path.replaceAll('\\', '/')}`,
)
const files = paths.filter((path) => path.endsWith('.ts')).map((path) => read(path, readFileSync(path, 'utf8')))

interface SourceFile {
  path: string
  room: string
  lines: number
  imports: string[]
  typeImports: string[]
  reexports: boolean
  forbidden: string[]
}

/** What a source file imports, by any form of import, and the forms of code in it that the house does without. */
function read(path: string, text: string): SourceFile {
  const imports: string[] = []
  const typeImports: string[] = []
  const imported = new Set<string>()
  const forbidden: string[] = []
  let reexports = false

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
        const isTypes = ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        ;(isTypes ? typeImports : imports).push(node.moduleSpecifier.text)
      }
    }
    if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) imported.add(node.name.text)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push(node.argument.literal.getText().slice(1, -1))
    }
    if (ts.isCallExpression(node) && /^(?:import|require)$/.test(node.expression.getText())) {
      imports.push(node.arguments[0]?.getText().slice(1, -1) ?? '')
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) reexports = true
    if (ts.isExportSpecifier(node) && imported.has((node.propertyName ?? node.name).text)) reexports = true
    if (ts.isClassLike(node)) forbidden.push('a class')
    if (ts.isEnumDeclaration(node)) forbidden.push('an enum')
    if (ts.isExportAssignment(node)) forbidden.push('a default export')
    if (ts.isExportSpecifier(node) && node.name.text === 'default') forbidden.push('a default export')
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) {
      forbidden.push('a default export')
    }
    ts.forEachChild(node, visit)
  }

  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true))
  const lines = text.replace(/\n$/, '').split('\n').length
  return { path, room: roomOf(path), lines, imports, typeImports, reexports, forbidden }
}

function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? path
}

function reachable(room: string): Set<string> {
  const upstream = rooms[room]?.upstream ?? []
  return new Set([room, ...upstream.flatMap((name) => [...reachable(name)])])
}

/** The imports of a file that run against the direction of the house. */
function wrongWay(file: SourceFile): string[] {
  const allowed = file.path === mainEntry ? new Set(core) : reachable(file.room)
  const types = new Set([...allowed, ...(rooms[file.room]?.types ?? [])])
  const isWrong = (specifier: string, open: ReadonlySet<string>): boolean => {
    if (!specifier.startsWith('.')) return !rooms[file.room]?.packages?.test(specifier)
    return !open.has(roomOf(new URL(specifier, `file:///${file.path}`).pathname.slice(1)))
  }
  return [
    ...file.imports.filter((specifier) => isWrong(specifier, allowed)),
    ...file.typeImports.filter((specifier) => isWrong(specifier, types)),
  ]
}

describe('The house of src', () => {
  test('has only the rooms that are known, and one file at the front door', () => {
    const known = new Set([mainEntry, ...Object.keys(rooms)])
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !known.has(file.room)).map((file) => file.path)).toEqual([])
  })

  test('imports one way only, and the core nothing from outside', () => {
    expect(
      files.map((file) => ({ file: file.path, wrong: wrongWay(file) })).filter(({ wrong }) => wrong.length > 0),
    ).toEqual([])
  })

  test('re-exports only at the doors of the package', () => {
    expect(
      files.filter((file) => file.reexports && !Object.values(doors).includes(file.path)).map((file) => file.path),
    ).toEqual([])
  })

  test('has no class, no enum and no default export', () => {
    expect(files.flatMap((file) => file.forbidden.map((form) => `${file.path} has ${form}`))).toEqual([])
  })

  test('has no file past 250 lines', () => {
    expect(files.filter((file) => file.lines > 250).map((file) => `${file.path}: ${file.lines}`)).toEqual([])
  })

  test('has no drawer for odds and ends', () => {
    expect(paths.filter((path) => /\/(?:utils?|helpers?|common)(?:\/|\.ts$|$)/.test(path))).toEqual([])
  })
})

describe('The reader of that house', () => {
  test.each([
    ["import { a } from '../messages/a.js'", '../messages/a.js'],
    ["import type { A } from '../messages/a.js'", '../messages/a.js'],
    ["import '../messages/a.js'", '../messages/a.js'],
    ["export { a } from '../messages/a.js'", '../messages/a.js'],
    ["export * from '../messages/a.js'", '../messages/a.js'],
    ["export const a = import('../messages/a.js')", '../messages/a.js'],
    ["export type A = import('../messages/a.js').A", '../messages/a.js'],
    ["import { match } from 'ts-pattern'", 'ts-pattern'],
    ["import { readFileSync } from 'node:fs'", 'node:fs'],
  ])('sees that %s may not stand in a rule', (text, specifier) => {
    expect(wrongWay(read('src/rules/a.ts', text))).toEqual([specifier])
  })

  test.each([
    ['src/rules/a.ts', "import { a } from './b.js'"],
    ['src/rules/a.ts', "import { a } from '../concepts/b.js'"],
    ['src/vitest/vitest.ts', "import { a } from '../law/b.js'"],
    ['src/dates/dates.ts', "import { addYears } from 'date-fns/addYears'"],
    ['src/index.ts', "export { a } from './law/a.js'"],
    ['src/messages/a.ts', "import type { A } from '../registers/a.js'"],
  ])('lets %s say %s', (path, text) => {
    expect(wrongWay(read(path, text))).toEqual([])
  })

  test('sees a value taken from a room that gives its types alone', () => {
    const specifier = '../registers/a.js'
    expect(wrongWay(read('src/messages/a.ts', `import { a } from '${specifier}'`))).toEqual([specifier])
  })

  test.each([
    ['export class A {}', 'a class'],
    ['export const A = class {}', 'a class'],
    ['export enum A { B }', 'an enum'],
    ['const enum A { B }', 'an enum'],
    ['export default 1', 'a default export'],
    ['export default function a() {}', 'a default export'],
    ['const a = 1; export { a as default }', 'a default export'],
  ])('sees what is wrong with %s', (text, form) => {
    expect(read('src/rules/a.ts', text).forbidden).toContain(form)
  })

  test.each(["export { a } from './a.js'", "export * from './a.js'", "import { a } from './a.js'\nexport { a }"])(
    'sees the re-export in %j',
    (text) => {
      expect(read('src/rules/b.ts', text).reexports).toBe(true)
    },
  )

  test('does not take an import in a comment or a text for an import', () => {
    expect(read('src/rules/a.ts', "// import 'a'\nexport const a = \"import { b } from 'c'\"").imports).toEqual([])
  })
})
