import { parentPort, workerData } from 'node:worker_threads'
import { keptOf, materialOf } from './corpus.js'
import { coverageOf } from './coverage.js'
import { fuzzed } from './loop.js'
import type { Target } from './target.js'
import { targets } from './targets/targets.js'

/** What the fuzzer asks of this worker. `shared`: how many executions began, how long the input of the last is, and that input. */
type Order = {
  readonly name: string
  readonly seed: number
  readonly runs: number
  readonly milliseconds: number
  readonly shared: SharedArrayBuffer
}

/** The counters that the bundle was given. Without them every input is as good as any other. */
const counters = (globalThis as { fuzzCounters?: Uint8Array }).fuzzCounters ?? new Uint8Array(4)

async function obey({ name, seed, runs, milliseconds, shared }: Order): Promise<void> {
  const target = targets.find((each) => each.name === name)
  if (target === undefined) throw new RangeError('a target that is none')
  const head = new Int32Array(shared, 0, 2)
  const room = new Uint8Array(shared, 8)
  const { seeds, words } = materialOf(target)
  const before = (input: Uint8Array): void => {
    const known = input.length > room.length ? input.subarray(0, room.length) : input
    room.set(known)
    head[1] = known.length
    Atomics.add(head, 0, 1)
  }
  Error.stackTraceLimit = 2
  const coverage = coverageOf(counters, 'counts')
  const { corpus, finds, ...outcome } = await fuzzed(target, {
    seed,
    runs,
    milliseconds,
    coverage,
    words,
    seeds,
    before,
  })
  const message = {
    ...outcome,
    inputs: corpus.length,
    corpus: (await leading(target, corpus)).map(keptOf),
    finds: finds.map(({ what, detail, input }) => ({ what, detail, ...keptOf(input) })),
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of Node has no origin
  parentPort?.postMessage(message)
}

/** The few of these inputs, small ones first, that go where neither the target's own seeds nor a smaller one went. */
async function leading(target: Target, corpus: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const coverage = coverageOf(counters, 'branches')
  const own = target.seeds().map((text) => Buffer.from(text))
  const kept: Uint8Array[] = []
  for (const input of [...own, ...[...corpus].sort((one, other) => one.length - other.length)]) {
    coverage.clear()
    await target.check(input)
    if (coverage.isNew()) kept.push(input)
  }
  return kept.filter((input) => !own.includes(input as (typeof own)[number]))
}

if (parentPort !== null) await obey(workerData as Order)
