import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import * as core from '../../src/index.js'
import * as schema from '../../src/schema/schema.js'
import { claimsOf, run, withoutImports } from '../docs/claims.js'

const page = readFileSync('docs/guides/schema.md', 'utf8')
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)]
const code = blocks.map(([, text = '']) => text)
const claims = code.flatMap((text) => claimsOf('docs/guides/schema.md', text))
const scope = { ...core, ...schema }

describe('The page about schemas', () => {
  test.each(claims.map((claim) => [claim.shown, claim.expected, claim.code] as const))(
    'is right that %s is %s',
    async (_, expected, text) => {
      expect(await run(text, scope)).toStrictEqual(await run(`return (${expected})`, scope))
    },
  )

  test('imports what there is, from the door where it is', () => {
    const doors: Readonly<Record<string, object>> = {
      'doorlopende-leerroute': core,
      'doorlopende-leerroute/schema': schema,
    }
    const imports = code.flatMap((text) => withoutImports(text).imports)
    expect(imports.length).toBeGreaterThan(3)
    expect(imports.filter(({ name, from }) => !Object.hasOwn(doors[from] ?? {}, name))).toEqual([])
  })

  test('prints what it says', async () => {
    const printing = blocks.filter(([, , printed]) => printed !== undefined)
    expect(printing).toHaveLength(1)
    for (const [, text = '', printed] of printing) {
      const lines: string[] = []
      const console = { log: (line: string) => lines.push(`${line}\n`) }
      await run(withoutImports(text).code, { ...scope, console })
      expect(lines.join('')).toBe(printed)
    }
  })
})

test('The page about schemas shows an OpenAPI file in which the reference is to our schema', async () => {
  const [shown = ''] = code.filter((text) => text.includes('openapi:'))
  const openApi = (await run(`${withoutImports(shown).code}\nreturn openApi`, scope)) as object
  const ajv = new Ajv2020({ strict: false }).addSchema(openApi, 'openapi')
  const [, reference = ''] = /"\$ref":"(.+?)"/.exec(JSON.stringify(openApi)) ?? []
  const isSound = ajv.compile({ $ref: `openapi${reference}` })
  const base = { leerroute: { soort: 'DLR', leerweg: 'KB' }, fase: { soort: 'VO-fase' }, begindatum: '2025-08-01' }
  const instelling = { soort: 'vo-school', brin: '99VO' }
  expect(isSound({ ...base, instelling, indicatieBekostigbaar: true })).toBe(true)
  expect(isSound({ ...base, instelling: { ...instelling, brin: '99vo' }, indicatieBekostigbaar: true })).toBe(false)
})

test('The examples in the comments of this room are right', async () => {
  const files = ['recordSchemas', 'jsonPointer', 'problemDetails', 'enrolmentJsonSchema', 'agreementJsonSchema']
  const texts = files.map((file) => readFileSync(`src/schema/${file}.ts`, 'utf8'))
  const examples = texts.flatMap((text) =>
    [...text.matchAll(/@example\n([\s\S]*?)\n \* @/g)].map(([, example = '']) => example.replaceAll(/^ \* ?/gm, '')),
  )
  const told = examples.flatMap((example) => claimsOf('src/schema', example))
  expect(told.length).toBeGreaterThan(8)
  for (const { code: text, expected } of told) {
    expect(await run(text, scope)).toStrictEqual(await run(`return (${expected})`, scope))
  }
})
