import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'

/** The doors of a package, by name, each with its source file. */
type Doors = Readonly<Record<string, string>>

/**
 * The public surface of each door as text: every export with its full signature, sorted, and after these the types it is made of
 * that no door exports. Bodies, comments and the values of constants are no part of it.
 */
export async function apiReports(doors: Doors, title: string): Promise<ReadonlyMap<string, string>> {
  const style = await resolveConfig('tsup.config.ts')
  const program = programOf(Object.values(doors))
  const exported = Object.entries(doors).map(([door, file]) => [door, exportsOf(file, program), file] as const)
  const homes = new Map<ts.Symbol, string>()
  for (const [door, named] of exported.toReversed()) {
    for (const symbol of named.values()) homes.set(symbol, door)
  }
  const reports = exported.map(async ([door, named, file]) => {
    const text = `// ${title}\n\n${surfaceOf(file, named, homes, program)}`
    return [door, await format(text, { ...style, parser: 'typescript' })] as const
  })
  return new Map(await Promise.all(reports))
}

/** Parses the files and what they import by path. The library of the language and other packages stay out: that is what takes time. */
function programOf(files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, types: [], target: ts.ScriptTarget.ES2022 }
  const host = ts.createCompilerHost(options)
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      if (!text.startsWith('.')) return { resolvedModule: undefined }
      const resolvedFileName = resolve(dirname(from), text.replace(/\.js$/, '.ts'))
      return { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts } }
    })
  return ts.createProgram(
    files.map((file) => resolve(file)),
    options,
    host,
  )
}

/** What a door exports, under the name a user imports. */
function exportsOf(door: string, program: ts.Program): ReadonlyMap<string, ts.Symbol> {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(resolve(door))
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`${door} is no module`)
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, originOf(symbol, checker)]))
}

function originOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
}

function surfaceOf(
  door: string,
  exported: ReadonlyMap<string, ts.Symbol>,
  homes: ReadonlyMap<ts.Symbol, string>,
  program: ts.Program,
): string {
  const checker = program.getTypeChecker()
  const own = new Set(exported.values())
  const reached = new Set(own)
  const imports = new Set<string>()
  const augmented = (program.getSourceFile(resolve(door))?.statements ?? []).filter(isAugmentation)

  function note(identifier: ts.Identifier): void {
    const named = checker.getSymbolAtLocation(identifier)
    if (named === undefined) return
    const symbol = originOf(named, checker)
    const home = homes.get(symbol)
    if (home !== undefined && !own.has(symbol)) imports.add(`import type { ${symbol.name} } from './${home}'`)
    else if (symbol.declarations?.some(isAtTop) === true) reached.add(symbol)
    else if (symbol !== named && symbol.declarations === undefined) imports.add(packageImport(named))
  }

  for (const identifier of augmented.flatMap(identifiersOf)) note(identifier)
  // A set that grows while it is walked: what is reached late is walked too.
  for (const symbol of reached) {
    for (const identifier of (symbol.declarations ?? []).flatMap(identifiersOf)) note(identifier)
  }

  const shown = [...exported].map(([as, symbol]) => {
    const text = textOf(symbol)
    return [as, as === symbol.name ? text : `${text}\nexport { ${symbol.name} as ${as} }`] as const
  })
  const hidden = [...reached]
    .filter((symbol) => !own.has(symbol))
    .map((symbol) => [symbol.name, textOf(symbol).replace(/^export /gm, '')] as const)
  return [
    [...imports].sort().join('\n'),
    ...sorted(shown),
    ...augmented.flatMap((statement) => namesOf(statement).map((name) => textIn(resolve(door), name))),
    hidden.length === 0 ? '' : '// Part of the signatures above, and exported by no door.',
    ...sorted(hidden),
  ].join('\n\n')
}

/** The identifiers of a declaration without those in a body, or in a value whose type is written. */
function identifiersOf(node: ts.Node): ts.Identifier[] {
  if (ts.isIdentifier(node)) return [node]
  const left = ts.isVariableDeclaration(node) && node.type !== undefined ? node.initializer : undefined
  const found: ts.Identifier[] = []
  ts.forEachChild(node, (child) => {
    if (child !== left && !ts.isBlock(child)) found.push(...identifiersOf(child))
  })
  return found
}

function sorted(declared: readonly (readonly [string, string])[]): string[] {
  return declared.toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)).map(([, text]) => text)
}

function isAugmentation(statement: ts.Statement): boolean {
  return ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name)
}

/** Whether a statement at the top of a module declares it. */
function isAtTop(declaration: ts.Declaration): boolean {
  const owner = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return ts.isSourceFile(owner.parent) && !ts.isImportDeclaration(owner)
}

function packageImport({ name, declarations = [] }: ts.Symbol): string {
  const statements = declarations.map((specifier) => ts.findAncestor(specifier, ts.isImportDeclaration))
  return `import type { ${name} } from ${statements[0]?.moduleSpecifier.getText()}`
}

const declared = new Map<string, ReadonlyMap<string, string>>()

/** What a declaration file says of this symbol. */
function textOf({ name, declarations = [] }: ts.Symbol): string {
  const files = new Set(declarations.map((declaration) => declaration.getSourceFile().fileName))
  return [...files].map((file) => textIn(file, name)).join('\n')
}

function textIn(file: string, name: string): string {
  if (!declared.has(file)) declared.set(file, declarationsIn(file))
  const text = declared.get(file)?.get(name)
  if (text === undefined) throw new Error(`${file} declares no ${name}`)
  return text
}

/** The declaration of each name in a file, as the compiler writes it from that file alone: types stand at all that is exported. */
function declarationsIn(path: string): ReadonlyMap<string, string> {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2022, isolatedDeclarations: true },
  })
  for (const { messageText } of diagnostics) throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '))
  const texts = new Map<string, string>()
  const file = ts.createSourceFile(join(path, '..', 'declarations.d.ts'), outputText, ts.ScriptTarget.ES2022, true)
  for (const statement of file.statements) {
    for (const name of namesOf(statement)) {
      const before = texts.get(name)
      texts.set(name, before === undefined ? statement.getText() : `${before}\n${statement.getText()}`)
    }
  }
  return texts
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node }
  return name === undefined ? [] : [name.getText()]
}
