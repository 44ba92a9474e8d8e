import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Application, type Context, Converter, type SignatureReflection, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import type ts from 'typescript'
import { doors } from '../../tsup.config.js'

const kept = 'node_modules/.cache/doorlopende-leerroute-site/api.json'

/** The API of each door in Markdown, by typedoc. It takes seconds, so it is kept for as long as no line of the source changes. */
export async function apiMarkdown(): Promise<ReadonlyMap<string, string>> {
  const key = keyOfSource()
  if (existsSync(kept)) {
    const found = JSON.parse(readFileSync(kept, 'utf8')) as { key: string; pages: [string, string][] }
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

async function made(): Promise<ReadonlyMap<string, string>> {
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
    const file = `${entry.replace(/^src\//, '').replace(/\.ts$/, '')}.md`
    return [door, readFileSync(join(out, file), 'utf8')] as const
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
