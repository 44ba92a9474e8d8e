import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doors } from '../../tsup.config.js'
import { apiReports } from './api.js'

const folder = join(import.meta.dirname, 'api')
const accept = 'npx vitest run --project package test/package/api.test.ts -u'

// Read before a test can write one.
const present = readdirSync(folder)

describe('the public surface', () => {
  const reports = apiReports(doors, `Accepted with: ${accept}`)

  test.each(Object.keys(doors))('of the door %s is the one that was accepted', async (door) => {
    const report = (await reports).get(door)
    expect(report).toMatch(/^export /m)
    await expect(report).toMatchFileSnapshot(join(folder, `${door}.txt`))
  })

  test('has one report for each door, and none of a door that is gone', () => {
    expect(present.sort(), `accept a new door with: ${accept}`).toEqual(
      Object.keys(doors)
        .map((door) => `${door}.txt`)
        .sort(),
    )
  })
})

describe('a report', () => {
  let source: string
  beforeAll(() => {
    source = mkdtempSync(join(tmpdir(), 'api-report-'))
  })
  afterAll(() => {
    rmSync(source, { recursive: true, force: true })
  })

  /** The report on a door that has this text, beside a module `parts`. */
  async function reportOn(text: string, parts = ''): Promise<string> {
    const door = join(mkdtempSync(join(source, 'door-')), 'door.ts')
    writeFileSync(door, text)
    writeFileSync(join(door, '../parts.ts'), parts)
    const reports = await apiReports({ door }, 'title')
    return reports.get('door') ?? ''
  }

  const parts = `
    type Hidden = 'a' | 'b'
    /** Words. */
    export function ask(place: Hidden, times = 1): Answer { return { place, times } }
    export type Answer = { readonly place: Hidden; readonly times: number }
    export const places: readonly Hidden[] = ['a']
    export type Unused = never
  `

  test('shows each export with its signature, sorted, and what these reach', async () => {
    const report = await reportOn(`export { places, ask, type Answer as Reply } from './parts.js'`, parts)
    expect(report).toBe(
      [
        '// title',
        '',
        'export type Answer = {',
        '  readonly place: Hidden',
        '  readonly times: number',
        '}',
        'export { Answer as Reply }',
        '',
        'export declare function ask(place: Hidden, times?: number): Answer',
        '',
        'export declare const places: readonly Hidden[]',
        '',
        '// Part of the signatures above, and exported by no door.',
        '',
        "type Hidden = 'a' | 'b'",
        '',
      ].join('\n'),
    )
  })

  test('changes with a type that is only reached', async () => {
    const door = `export { ask } from './parts.js'`
    const wider = parts.replace(`'a' | 'b'`, `'a' | 'b' | 'c'`)
    expect(await reportOn(door, wider)).not.toBe(await reportOn(door, parts))
  })

  test('stays the same when only a body, a comment or the value of a constant changes', async () => {
    const door = `export * from './parts.js'`
    const other = parts.replace('Words', 'Other words').replace('{ place, times }', '{ times, place }')
    expect(await reportOn(door, other.replace(`['a']`, `['b']`))).toBe(await reportOn(door, parts))
  })

  test('names the types of another package, and what is added to its module', async () => {
    const report = await reportOn(`
      import type { Arbitrary, Unused } from 'fast-check'
      declare module 'vitest' { interface Assertion<T> { toAnswer(answer: T): void } }
      export function arbitrary(): Arbitrary<string> { throw new Error('no body is read') as unknown as Unused }
    `)
    expect(report).toContain("import type { Arbitrary } from 'fast-check'")
    expect(report).not.toContain('Unused')
    expect(report).toContain("declare module 'vitest' {")
    expect(report).toContain('toAnswer(answer: T): void')
  })

  test('of a name whose type is not written is refused', async () => {
    await expect(reportOn(`const { length } = 'text'\nexport { length }`)).rejects.toThrow('--isolatedDeclarations')
  })
})
