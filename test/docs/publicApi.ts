import ts from 'typescript'
import { doorFiles } from './doors.js'

/** One name a user can import, with what its JSDoc holds. */
export type PublicName = {
  readonly name: string
  readonly door: string
  readonly kind: 'function' | 'type' | 'value'
  readonly file: string
  readonly summary: string
  readonly since: readonly string[]
  readonly examples: readonly string[]
  readonly see: readonly string[]
  readonly params: readonly string[]
  readonly parameterNames: readonly string[]
}

/** Every export of every door, read with the TypeScript API. */
export function publicNames(): readonly PublicName[] {
  const doors = [...doorFiles.values()]
  const program = ts.createProgram(doors, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  return doors.flatMap((door) => {
    const file = program.getSourceFile(door)
    const module = file && checker.getSymbolAtLocation(file)
    if (module === undefined) throw new Error(`${door} is no module`)
    return checker.getExportsOfModule(module).map((exported) => {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0
      return described(exported.name, door, isAlias ? checker.getAliasedSymbol(exported) : exported)
    })
  })
}

function described(name: string, door: string, symbol: ts.Symbol): PublicName {
  const [declaration] = symbol.declarations ?? []
  if (declaration === undefined) throw new Error(`${name} of ${door} is declared nowhere`)
  const docs = ts.getJSDocCommentsAndTags(declaration).filter((doc) => ts.isJSDoc(doc))
  const tags = docs.flatMap((doc) => [...(doc.tags ?? [])])
  const told = (tagName: string): string[] =>
    tags.filter((tag) => tag.tagName.text === tagName).map((tag) => textOf(tag))
  const isFunction = ts.isFunctionDeclaration(declaration)
  return {
    name,
    door,
    kind: isFunction ? 'function' : ts.isTypeAliasDeclaration(declaration) ? 'type' : 'value',
    file: declaration.getSourceFile().fileName,
    summary: docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join('\n'),
    since: told('since'),
    examples: told('example'),
    see: told('see'),
    params: tags.filter((tag) => ts.isJSDocParameterTag(tag)).map((tag) => tag.name.getText()),
    parameterNames: isFunction ? declaration.parameters.map((parameter) => parameter.name.getText()) : [],
  }
}

/** What stands after the tag, as written: the compiler takes the first word of `@see` for a name. */
function textOf(tag: ts.JSDocTag): string {
  return tag
    .getText()
    .replace(/^@\w+\s*/, '')
    .replaceAll(/^\s*\* ?/gm, '')
    .trim()
}
