import type { Coverage } from './coverage.js'
import { mutateBytes, mutateTree, type Words } from './mutate.js'
import { randomOf } from './random.js'
import { shrunk } from './shrink.js'
import type { Target } from './target.js'

/** An input for which something does not hold, made as small as it could be made. */
type Find = { readonly what: string; readonly detail: string; readonly input: Uint8Array }

/** What a run of the fuzzer came to. */
export type Outcome = {
  readonly executions: number
  readonly seconds: number
  readonly branches: number
  readonly corpus: readonly Uint8Array[]
  readonly finds: readonly Find[]
  readonly slowest: { readonly milliseconds: number; readonly bytes: number }
}

/** How long a run is, and what it starts with. */
export type LoopOptions = {
  readonly seed: number
  readonly runs: number
  readonly milliseconds: number
  readonly coverage: Coverage
  readonly words: Words
  readonly seeds: readonly Uint8Array[]
  /** Told before every execution, so that who watches knows the input that never came back. */
  readonly before?: (input: Uint8Array) => void
}

/** An input of a few thousand bytes that takes longer than this, every time, is a find. */
const tooLong = 250

/** Different finds after which a run ends: there is enough to mend. */
const mostFinds = 20

/** Feeds a target with changed inputs, and keeps as material for further changes each that reached something new. */
export async function fuzzed(target: Target, options: LoopOptions): Promise<Outcome> {
  const { coverage, words, seeds, before } = options
  const random = randomOf(options.seed)
  const corpus: Uint8Array[] = []
  const finds = new Map<string, Find>()
  const begin = performance.now()
  const slowest = { milliseconds: 0, bytes: 0 }
  let executions = 0

  async function failure(input: Uint8Array): Promise<unknown> {
    executions++
    before?.(input)
    try {
      const pending = target.check(input)
      if (pending !== undefined) await pending
      return undefined
    } catch (error) {
      return error
    }
  }

  async function timed(input: Uint8Array): Promise<{ readonly error: unknown; readonly took: number }> {
    const from = performance.now()
    const error = await failure(input)
    return { error, took: performance.now() - from }
  }

  /** The machine may have been busy with something else: only what is slow every time is slow. */
  async function isSlow(input: Uint8Array, took: number): Promise<boolean> {
    let least = took
    for (let turn = 0; turn < 5 && least > tooLong; turn++) least = Math.min(least, (await timed(input)).took)
    return least > tooLong
  }

  async function execute(input: Uint8Array): Promise<void> {
    coverage.clear()
    const { error, took } = await timed(input)
    const isNew = coverage.isNew()
    if (took > slowest.milliseconds) Object.assign(slowest, { milliseconds: took, bytes: input.length })
    const slow = took > tooLong && (await isSlow(input, took))
    const what = error === undefined ? (slow ? 'takes too long' : undefined) : nameOf(error)
    if (what === undefined) {
      if (isNew) corpus.push(input)
    } else if (!finds.has(what)) {
      const small = slow
        ? input
        : await shrunk(input, target.form, async (each) => nameOf(await failure(each)) === what)
      finds.set(what, { what, detail: detailOf(await failure(small)), input: small })
    }
  }

  /** Half of the time something that was found lately, as what is new leads on to what is newer; the smaller of two, which is the faster. */
  function chosen(): Uint8Array {
    const latest = random.onceIn(2) ? corpus.length - Math.ceil(corpus.length / 4) : 0
    const [one, other] = [0, 0].map(() => corpus[latest + random.below(corpus.length - latest)]) as [
      Uint8Array,
      Uint8Array,
    ]
    return one.length <= other.length ? one : other
  }

  for (const seed of seeds) await execute(seed)
  if (corpus.length === 0) corpus.push(...seeds)
  while (executions < options.runs && finds.size < mostFinds) {
    // Looked at now and then: asking for the time costs as much as many a run.
    if ((executions & 63) === 0 && performance.now() - begin > options.milliseconds) break
    const base = chosen()
    const other = random.oneOf(corpus)
    await execute(
      target.form === 'json'
        ? Buffer.from(JSON.stringify(mutateTree(parsed(base), () => parsed(other), words, random)) ?? 'null')
        : mutateBytes(base, other, words, random),
    )
  }
  return {
    executions,
    seconds: (performance.now() - begin) / 1000,
    branches: coverage.reached(),
    corpus,
    finds: [...finds.values()],
    slowest,
  }
}

function parsed(input: Uint8Array): unknown {
  return JSON.parse(Buffer.from(input).toString())
}

/** Finds with the same name are one find: the same invariant, or the same error at the same place. */
function nameOf(error: unknown): string | undefined {
  if (error === undefined) return undefined
  if (!(error instanceof Error)) return 'something was thrown that is no error'
  if (error.name === 'BrokenInvariant') return error.message
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return `${error.name}: ${error.message.replaceAll(/\d+/g, '#')} ${place?.trim() ?? ''}`
}

function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${JSON.stringify(error.cause) ?? ''}` : String(error)
}
