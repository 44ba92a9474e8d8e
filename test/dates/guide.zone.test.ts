import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as dates from '../../src/dates/dates.js'
import { claimsOf, run, withoutImports } from '../docs/claims.js'

const path = 'docs/guides/dates.md'
const page = readFileSync(path, 'utf8')
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(({ 1: code = '', index }) => ({
  where: `${path}:${page.slice(0, index).split('\n').length}`,
  code,
}))
const claims = blocks.flatMap(({ where, code }) => claimsOf(where, code))

describe('The guide for who holds a Date', () => {
  test('has its examples from this door, and as many claims as lines that claim', () => {
    const imports = blocks.flatMap(({ code }) => withoutImports(code).imports)
    expect(imports.filter(({ name, from }) => from !== 'doorlopende-leerroute/dates' || !(name in dates))).toEqual([])
    expect(claims.length).toBe(page.match(/ \/\/ => /g)?.length)
    expect(claims.length).toBeGreaterThanOrEqual(20)
  })

  test.each(claims.map((claim) => [claim.where, claim.shown, claim.expected, claim] as const))(
    '%s: %s is %s in any time zone',
    async (_, __, ___, { code, expected }) => {
      expect(await run(code, dates)).toStrictEqual(await run(`return (${expected})`, dates))
    },
  )

  test('names each function of the door', () => {
    expect(Object.keys(dates).filter((name) => !page.includes(`\`${name}`) && !page.includes(`${name}(`))).toEqual([])
  })

  test('tells the truth about what a Date is made of', () => {
    const zoneHere = Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(dates.dayOf(new Date('2025-08-01'), { timeZone: 'UTC' })).toBe('2025-08-01')
    expect(dates.dayOf(new Date(2025, 7, 1), { timeZone: zoneHere })).toBe('2025-08-01')
    // On a computer in Apia midnight is the day before in the Netherlands, as the page says.
    expect(dates.dayOf(new Date(2025, 7, 1))).toBe(zoneHere === 'Pacific/Apia' ? '2025-07-31' : '2025-08-01')
    expect(Number.isNaN(Number(new Date('31-7-2025')))).toBe(true)
  })
})
