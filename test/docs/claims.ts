import ts from 'typescript'

/** What an example claims: this expression, after this code, has the value that is expected. */
export type Claim = {
  readonly where: string
  readonly shown: string
  readonly code: string
  readonly expected: string
}

/**
 * What an example claims: each expression followed by ` // => value` has that value. Whatever stands before it in the same
 * example is run first, so it may name values. Imports are left out: the names are in scope.
 */
export function claimsOf(where: string, example: string): Claim[] {
  const file = sourceOf(example)
  const before: string[] = []
  const claims: Claim[] = []
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) continue
    const rest = example.slice(statement.end).split('\n')[0] ?? ''
    const expected = /^\s*\/\/ => (.+)$/.exec(rest)?.[1]
    const shown = statement.getText(file)
    if (expected === undefined) {
      before.push(shown)
      continue
    }
    if (!ts.isExpressionStatement(statement)) throw new Error(`${where}: ${shown} is no expression`)
    claims.push({ where, shown, code: `${before.join('\n')}\nreturn (\n${shown}\n)`, expected })
  }
  return claims
}

/** The example without its imports, and the names it imports from each module. */
export function withoutImports(example: string): { readonly code: string; readonly imports: readonly Import[] } {
  const file = sourceOf(example)
  const code = file.statements.filter((statement) => !ts.isImportDeclaration(statement))
  const imports = file.statements.filter((statement) => ts.isImportDeclaration(statement))
  return {
    code: code.map((statement) => statement.getText(file)).join('\n'),
    imports: imports.flatMap(({ moduleSpecifier, importClause }) => {
      const named = importClause?.namedBindings
      if (named === undefined || !ts.isNamedImports(named) || !ts.isStringLiteral(moduleSpecifier)) return []
      return named.elements.map(({ name }) => ({ name: name.text, from: moduleSpecifier.text }))
    }),
  }
}

/** A name that an example imports. */
export type Import = { readonly name: string; readonly from: string }

/** Runs code in which these names are known, and no other. */
export async function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { outputText } = ts.transpileModule(`async function example() {${code}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const used = Object.keys(scope)
  // oxlint-disable-next-line typescript/no-implied-eval -- the examples stand in this repository
  const body = new Function(...used, `'use strict';${outputText}\nreturn example()`) as (
    ...args: unknown[]
  ) => Promise<unknown>
  return await body(...used.map((name) => scope[name]))
}

function sourceOf(example: string): ts.SourceFile {
  return ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true)
}
