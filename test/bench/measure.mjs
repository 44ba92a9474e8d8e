import { runInNewContext } from 'node:vm'
import { setFlagsFromString } from 'node:v8'

/** The middle of a list of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A function that collects garbage, without a flag on the command line. */
export function garbageCollector() {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

/**
 * Starts a watch that answers nanoseconds: of the clock on the wall and the processor's time the lesser. What a process waits
 * for on a busy machine is not its own; what helper threads do beside it is not counted twice.
 */
export function stopwatch() {
  const before = process.cpuUsage()
  const from = performance.now()
  return () => {
    const wall = (performance.now() - from) * 1e6
    const { user, system } = process.cpuUsage(before)
    return Math.min(wall, (user + system) * 1e3)
  }
}

/**
 * Runs the contenders in turn, `rounds` times, each round beginning with the next one, on a clean heap. Answers the
 * nanoseconds of every turn by name.
 *
 * @param {{ name: string, run: () => unknown }[]} contenders
 * @param {number} rounds
 * @param {() => void} collect what cleans the heap before each turn
 * @returns {Record<string, number[]>}
 */
export function interleave(contenders, rounds, collect = garbageCollector()) {
  const times = Object.fromEntries(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, run } = contenders[(round + turn) % contenders.length]
      collect()
      const elapsed = stopwatch()
      run()
      times[name].push(elapsed())
    }
  }
  return times
}

/**
 * The bytes that `judge` allocates per record, garbage included, by the growth of a heap that is not collected meanwhile: run
 * it in a process with room for young objects ({@link roomyHeap}). Every answer is kept. Of the rounds the least counts: what the
 * engine allocates of its own, when it compiles anew, comes on top in some of them.
 *
 * @param {(record: unknown) => unknown} judge
 * @param {unknown[]} records
 * @returns {number}
 */
export function bytesPerRecord(judge, records) {
  const collect = garbageCollector()
  const answers = Array.from({ length: records.length })
  const fill = () => {
    for (let at = 0; at < records.length; at++) answers[at] = judge(records[at])
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) fill()
  const measured = []
  for (let round = 0; round < 5; round++) {
    answers.fill(undefined)
    collect()
    const before = process.memoryUsage().heapUsed
    fill()
    measured.push((process.memoryUsage().heapUsed - before) / records.length)
  }
  return Math.min(...measured)
}

/** Flags for a process in which {@link bytesPerRecord} is not disturbed by a collection. */
export const roomyHeap = ['--min-semi-space-size=256', '--max-semi-space-size=256', '--single-threaded-gc']

/** A function that collects young garbage alone: enough where a contender keeps nothing, and far quicker. */
export function minorCollector() {
  const collect = garbageCollector()
  return () => collect({ type: 'minor' })
}
