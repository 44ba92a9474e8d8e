import { readdirSync, readFileSync } from 'node:fs'
import { isSafe } from 'redos-detector'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { agreementJsonSchema, enrolmentJsonSchema, rioOfferJsonSchema } from '../../src/schema/schema.js'

/** The most ways in which a text may match a part of a pattern before it is known that it does not: one, or one and none. */
const mostWays = 2

/** Can a search with this pattern take longer than the text is long, at any text? */
function backtracks(pattern: RegExp): boolean {
  const { safe, error, score } = isSafe(pattern, { maxScore: 20, maxSteps: 50_000, timeout: 20_000 })
  return !safe || error !== null || score.infinite || score.value > mostWays
}

/** Every regular expression of a source file, and every other way in which one could be made there. */
function patternsIn(path: string): { literals: string[]; made: string[] } {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const found: { literals: string[]; made: string[] } = { literals: [], made: [] }
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.literals.push(node.text)
    if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent))
      found.made.push(node.parent.getText())
    // A text as the pattern of these becomes a regular expression too.
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(?:match|matchAll|search)$/.test(node.name.text) &&
      ts.isCallExpression(node.parent)
    ) {
      const [pattern] = node.parent.arguments
      if (pattern !== undefined && ts.isStringLiteralLike(pattern)) found.made.push(node.parent.getText())
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/')
  return new RegExp(literal.slice(1, end), literal.slice(end + 1))
}

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
const found = paths.map((path) => ({ path, ...patternsIn(`src/${path}`) }))
const literals = [...new Set(found.flatMap((file) => file.literals))]

describe('A regular expression of the library', () => {
  test.each(literals)('cannot backtrack: %s', (literal) => {
    expect(backtracks(patternOf(literal))).toBe(false)
  })

  test('is always written out, so that it can be looked at', () => {
    expect(literals.length).toBeGreaterThan(20)
    expect(found.filter(({ made }) => made.length > 0)).toEqual([])
  })

  test('in a JSON Schema cannot backtrack either', () => {
    const schemas = [agreementJsonSchema, enrolmentJsonSchema, rioOfferJsonSchema]
    const patterns = schemas.flatMap((schema) => [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)])
    const distinct = new Set(patterns.map(([, text]) => JSON.parse(text ?? '""') as string))
    expect(distinct.size).toBeGreaterThan(3)
    for (const pattern of distinct) expect(backtracks(new RegExp(pattern, 'u')), pattern).toBe(false)
  })

  test.each([/(a+)+$/, /\s+$/, /^\s+|\s+$/g, /^(\w+\s?)*$/, /<[^>]*>/, /^(?:a|ab)(?:c|bcd)*d*$/])(
    'would be seen to: %s',
    (pattern) => {
      expect(backtracks(pattern)).toBe(true)
    },
  )
})
