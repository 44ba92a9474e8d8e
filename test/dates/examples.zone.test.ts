import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as dates from '../../src/dates/dates.js'
import { claimsOf, run } from '../docs/claims.js'

const examples = readdirSync('src/dates').flatMap((name) => {
  const text = readFileSync(`src/dates/${name}`, 'utf8')
  return [...text.matchAll(/^ \* @example\n([\s\S]*?)^ \* @/gm)].map(({ 1: code = '' }) => ({
    where: `src/dates/${name}`,
    code: code.replaceAll(/^ \* ?/gm, ''),
  }))
})
const claims = examples.flatMap(({ where, code }) => claimsOf(where, code))

describe('The examples of the functions that take a Date', () => {
  test('stand at each of them', () => {
    expect(examples.length).toBe(Object.keys(dates).length)
    expect(claims.length).toBeGreaterThan(12)
  })

  // The names are those of this door: three of them are questions of the core too.
  test.each(claims.map((claim) => [claim.where, claim.shown, claim.expected, claim] as const))(
    '%s: %s is %s in any time zone',
    async (_, __, ___, { code, expected }) => {
      expect(await run(code, dates)).toStrictEqual(await run(`return (${expected})`, dates))
    },
  )
})
