/**
 * @typedef {{ type: string, key?: { name?: string }, properties?: readonly Node[] }} Node
 */

/** Fields of a source, or of a change of it, that are words for a reader: no answer hangs on them. */
const words = new Set(['strekking', 'kanttekening', 'titel', 'wat'])

/** What is left out is told in words too; what it rests on is not. */
const leftOut = new Set(['onderwerp', 'reden'])

/** @param {Node | undefined} node */
const nameOf = (node) => (node?.type === 'ObjectProperty' ? node.key?.name : undefined)

/**
 * Says which texts of the law are words, so that they are not changed.
 *
 * @type {import('@stryker-mutator/api/ignore').Ignorer}
 */
export const wordsOfTheLaw = {
  shouldIgnore(path) {
    const { node, parent } = /** @type {{ node: Node, parent?: Node }} */ (path)
    const name = nameOf(node)
    if (name === undefined) return undefined
    const isLeftOut = leftOut.has(name) && parent?.properties?.some((each) => nameOf(each) === 'bronnen')
    return words.has(name) || isLeftOut ? `the words of ${name}` : undefined
  },
}
