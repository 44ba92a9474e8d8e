/** The last answer, kept so that no answer can be optimised away. */
export let last

/**
 * One pass over the records. The bench imports this file once for each contender (as `pass.mjs?name`), so that every contender
 * has a loop of its own, which the engine compiles for it alone.
 */
export function pass(judge, records) {
  let accepted = 0
  for (let at = 0; at < records.length; at++) {
    const verdict = judge(records[at])
    last = verdict
    if (verdict.ok) accepted++
  }
  return accepted
}
