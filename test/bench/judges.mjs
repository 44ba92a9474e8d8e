import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { guardsOf, ownJudge, peers } from './contenders.mjs'
import { peildatum } from './records.mjs'

export const own = 'validateEnrolment'
export const limit = 'limit'
export const peerNames = Object.keys(peers)
export const names = [own, limit, ...peerNames]

const library = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
/** One file of the whole library, of which each peer gets a copy. */
let whole

/** The library with no module shared with anyone: the built files share theirs, and so what the engine learnt of them. */
async function copyOf(name) {
  whole ??= (await build({ entryPoints: [library], bundle: true, format: 'esm', write: false, logLevel: 'error' }))
    .outputFiles[0].text
  return import(`data:text/javascript,${encodeURIComponent(`${whole}// ${name}\n`)}`)
}

/** A judge of this name with modules of its own, so that the engine compiles rules, guards and loop for it alone. */
export async function judgeOf(name) {
  if (name === own) return ownJudge(await import('../../dist/index.js'))
  if (name === limit) return (await import('./limit.mjs')).limitOn(peildatum)
  const { rulesOn } = await import(`./rules.mjs?${name}`)
  return peers[name]({ guards: guardsOf(await copyOf(name)), rules: rulesOn(peildatum) })
}
