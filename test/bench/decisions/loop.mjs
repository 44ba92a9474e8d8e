/** The last answer, kept so that no answer can be optimised away. */
export let last

/** Asks one decision for many cases; imported once for each contender (as `loop.mjs?name`), so that each has a loop of its own. */
export function loop(decide, cases, turns) {
  for (let turn = 0; turn < turns; turn++) {
    for (let at = 0; at < cases.length; at++) {
      const { 0: a, 1: b, 2: c, 3: d } = cases[at]
      last = decide(a, b, c, d)
    }
  }
}
