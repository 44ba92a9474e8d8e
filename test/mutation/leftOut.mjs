/**
 * @typedef {{ type: string, value?: unknown, key?: { name?: string }, properties?: readonly Node[] }} Node
 * @typedef {{ node: Node, parent?: Node, parentPath?: { parent?: Node } }} Place
 */

/** Fields of a source, or of a change of it, that are words for a reader: no answer hangs on them. */
const words = new Set(['strekking', 'kanttekening', 'titel', 'wat'])

/** What is left out is told in words too; what it rests on is not. */
const notCovered = new Set(['onderwerp', 'reden'])

/** @param {Node | undefined} node */
const nameOf = (node) => (node?.type === 'ObjectProperty' ? node.key?.name : undefined)

/**
 * Says which texts of the law are words, so that they are not changed.
 *
 * @type {import('@stryker-mutator/api/ignore').Ignorer}
 */
export const wordsOfTheLaw = {
  shouldIgnore(path) {
    const { node, parent } = /** @type {Place} */ (path)
    const name = nameOf(node)
    if (name === undefined) return undefined
    const isNotCovered = notCovered.has(name) && parent?.properties?.some((each) => nameOf(each) === 'bronnen')
    return words.has(name) || isNotCovered ? `the words of ${name}` : undefined
  },
}

/** @param {Node} node */
const isTrue = ({ value }) => /** @type {Node | undefined} */ (value)?.value === true

/**
 * An object of which every value is `true` is a list of its keys, which the compiler holds to a type: `false` would not compile, and
 * nothing reads it.
 *
 * @type {import('@stryker-mutator/api/ignore').Ignorer}
 */
export const keysOfATable = {
  shouldIgnore(path) {
    const { node, parentPath } = /** @type {Place} */ (path)
    const keys = node.type === 'BooleanLiteral' ? parentPath?.parent?.properties : undefined
    return keys !== undefined && keys.length > 1 && keys.every(isTrue) ? 'the value of a key' : undefined
  },
}
