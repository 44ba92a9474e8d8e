import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** The name under which the counters lie, inside the bundle and on its global object. */
const counters = 'fuzzCounters'

/** As many branches as can be counted. */
const room = 1 << 14

/**
 * Counts every branch of the code whose path matches: a counter is raised wherever control can go one of several ways. The bundle
 * leaves its counters, one byte each, on the global object.
 *
 * @param {RegExp} counted
 * @returns {import('esbuild').Plugin}
 */
export function branchCounters(counted) {
  return {
    name: 'branch-counters',
    setup(build) {
      let used = 0
      build.initialOptions.banner = { js: `const ${counters} = (globalThis.${counters} = new Uint8Array(${room}));` }
      build.onStart(() => {
        used = 0
      })
      build.onLoad({ filter: counted }, ({ path }) => {
        const { text, count } = withCounters(readFileSync(path, 'utf8'), path, used)
        used += count
        if (used > room) throw new RangeError('more branches than counters')
        return { contents: text, loader: path.endsWith('.ts') ? 'ts' : 'js' }
      })
    },
  }
}

/**
 * The same code with its counters, numbered from `first`.
 *
 * @param {string} text
 * @param {string} path
 * @param {number} first
 * @returns {{ text: string, count: number }}
 */
export function withCounters(text, path, first) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  /** What is put in before a place, and what behind it: of two nodes that end together the inner one comes first. */
  const before = new Map()
  const behind = new Map()
  let count = 0

  const raised = () => `${counters}[${first + count++}]++`
  const put = (/** @type {number} */ place, /** @type {string} */ code) =>
    before.set(place, (before.get(place) ?? '') + code)
  const close = (/** @type {number} */ place, /** @type {string} */ code) =>
    behind.set(place, code + (behind.get(place) ?? ''))

  /** @param {ts.Expression | undefined} node */
  function expression(node) {
    if (node === undefined) return
    put(node.getStart(), `(${raised()},(`)
    close(node.getEnd(), '))')
  }

  /** @param {ts.Node | undefined} node */
  function statement(node) {
    if (node === undefined) return
    if (ts.isBlock(node)) put(node.getStart() + 1, `${raised()};`)
    else {
      put(node.getStart(), `{${raised()};`)
      close(node.getEnd(), '}')
    }
  }

  const shortCircuits = new Set([
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AmpersandAmpersandEqualsToken,
    ts.SyntaxKind.BarBarEqualsToken,
    ts.SyntaxKind.QuestionQuestionEqualsToken,
  ])

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) expression(node.body)
    else if (ts.isFunctionLike(node) && 'body' in node) statement(node.body)
    else if (ts.isIfStatement(node)) {
      statement(node.thenStatement)
      statement(node.elseStatement)
    } else if (ts.isIterationStatement(node, false)) statement(node.statement)
    else if (ts.isConditionalExpression(node)) {
      expression(node.whenTrue)
      expression(node.whenFalse)
    } else if (ts.isBinaryExpression(node) && shortCircuits.has(node.operatorToken.kind)) expression(node.right)
    else if (ts.isCaseOrDefaultClause(node)) {
      const [head] = node.statements
      if (head !== undefined) put(head.getStart(), `${raised()};`)
    } else if (ts.isCatchClause(node)) statement(node.block)
    else if (ts.isParameter(node) || ts.isBindingElement(node)) expression(node.initializer)
    ts.forEachChild(node, visit)
  }

  visit(source)
  const places = [...new Set([...before.keys(), ...behind.keys()])].sort((one, other) => one - other)
  let from = 0
  let written = ''
  for (const place of places) {
    written += text.slice(from, place) + (behind.get(place) ?? '') + (before.get(place) ?? '')
    from = place
  }
  return { text: written + text.slice(from), count }
}
