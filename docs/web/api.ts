import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  Application,
  type Context,
  Converter,
  type DeclarationReflection,
  makeRecursiveVisitor,
  type ProjectReflection,
  ReflectionKind,
  type SignatureReflection,
  type TypeDocOptions,
} from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import type ts from 'typescript'
import { doors } from '../../tsup.config.js'

const kept = 'node_modules/.cache/doorlopende-leerroute-site/api.json'

/** What a door exports, in Markdown, and the types it names that no door exports: another door can export one of that name. */
type ApiOfDoor = { readonly markdown: string; readonly inner: readonly string[] }

/** The API of each door, by typedoc. It takes seconds, so it is kept for as long as no line of the source changes. */
export async function apiOfDoors(): Promise<ReadonlyMap<string, ApiOfDoor>> {
  const key = keyOfSource()
  if (existsSync(kept)) {
    const found = JSON.parse(readFileSync(kept, 'utf8')) as { key: string; pages: [string, ApiOfDoor][] }
    if (found.key === key) return new Map(found.pages)
  }
  const pages = await made()
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, JSON.stringify({ key, pages: [...pages] }))
  return pages
}

function keyOfSource(): string {
  const hash = createHash('sha256')
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  for (const path of ['package-lock.json', 'docs/web/api.ts', ...files.sort().map((file) => join('src', file))]) {
    hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex')
}

async function made(): Promise<ReadonlyMap<string, ApiOfDoor>> {
  const out = mkdtempSync(join(tmpdir(), 'doorlopende-leerroute-api-'))
  const options: TypeDocOptions & Partial<PluginOptions> = {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: Object.values(doors),
    tsconfig: 'tsconfig.json',
    readme: 'none',
    router: 'module',
    outputs: [{ name: 'markdown', path: out }],
    disableSources: true,
    excludeExternals: true,
    // The compiler that checks the source is a newer one than typedoc has.
    skipErrorChecking: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: 'table',
    propertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    // A signature tells the whole; what stands below it need not say types again.
    expandParameters: true,
    expandObjects: true,
    logLevel: 'Error',
  }
  const application = await Application.bootstrapWithPlugins(options, [])
  application.converter.on(Converter.EVENT_CREATE_SIGNATURE, keepNames)
  const project = await application.convert()
  if (project === undefined) throw new Error('typedoc could not read the source')
  await application.generateOutputs(project)
  const pages = Object.entries(doors).map(([door, entry]) => {
    const name = entry.replace(/^src\/|\.ts$/g, '')
    return [
      door,
      { markdown: readFileSync(join(out, `${name}.md`), 'utf8'), inner: innerNames(project, name) },
    ] as const
  })
  rmSync(out, { recursive: true })
  return new Map(pages)
}

/** Typedoc asks the compiler for a type, which has lost the name of a union by then. The source says `Datum` and `Taak`, and so does the page. */
function keepNames(
  context: Context,
  signature: SignatureReflection,
  declared?: ts.SignatureDeclaration | ts.JSDocSignature,
): void {
  if (declared === undefined) return
  const { type, parameters } = declared as ts.SignatureDeclaration
  const within = context.withScope(signature)
  if (type !== undefined) signature.type = context.converter.convertType(within, type)
  signature.parameters?.forEach((parameter, at) => {
    const node = parameters[at]?.type
    if (node !== undefined) parameter.type = context.converter.convertType(within.withScope(parameter), node)
  })
}

/** The types that a module names and no module exports. */
function innerNames(project: ProjectReflection, name: string): readonly string[] {
  const found = new Set<string>()
  const visitor = makeRecursiveVisitor({
    reference(type) {
      if (type.reflection === undefined && !type.refersToTypeParameter) found.add(type.name)
    },
  })
  for (const each of project.getReflectionsByKind(ReflectionKind.All)) {
    if (each.getFullName().startsWith(`${name}.`)) (each as DeclarationReflection).type?.visit(visitor)
  }
  return [...found].sort()
}
