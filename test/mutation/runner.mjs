import { mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundled } from './bundle.mjs'
import { keysOfATable, wordsOfTheLaw } from './leftOut.mjs'
import { inOrder, patience, remembered } from './order.mjs'
import { isAsked, rooms, testFiles } from './rooms.mjs'
import { failureOf, groupsOf, isOverTime, within } from './running.mjs'

/**
 * @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner
 * @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult
 * @typedef {{ [Name in keyof InstrumenterContext]: InstrumenterContext[Name] | undefined }} Context
 * @typedef {import('@stryker-mutator/api/core').InstrumenterContext} InstrumenterContext
 * @typedef {import('./standIn.mjs').Test} Test
 */

/** The place where the mutated code looks which mutant is on, and tells where it came. */
function context() {
  const places = /** @type {Record<string, Context>} */ (/** @type {unknown} */ (globalThis))
  return (places[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= /** @type {Context} */ ({}))
}

/**
 * Runs tests in this very process: all of them are one script, read once; for each mutant it is loaded anew, so that no mutant
 * leaves anything behind for the next.
 *
 * @returns {TestRunner}
 */
function runner() {
  /** @type {Awaited<ReturnType<typeof bundled>>} */
  let bundle
  const killers = remembered()

  /**
   * The tests of these files, or those with these names, until one fails.
   *
   * @param {readonly string[]} files
   * @param {{ limit?: (file: string) => number, named?: ReadonlyMap<string, ReadonlySet<string>>, load: () => void, start: () => void, each?: (id?: string) => void, bail: boolean }} how
   */
  async function run(files, { limit, named, load, start, each, bail }) {
    /** @type {TestResult[]} */
    const results = []
    /** @type {unknown} */
    let unloaded
    for (const file of files) {
      load()
      // What is made once, when first asked for, is of each file anew: else the first test alone would be asked about it.
      const world = bundle.world()
      /** @type {Test[]} */
      let tests
      try {
        tests = within(() => world.open(file), limit?.(file))
      } catch (error) {
        if (isOverTime(error)) throw error
        unloaded ??= error
        continue
      }
      start()
      const wanted = named?.get(file)
      for (const group of groupsOf(tests)) {
        const id = `${file}#${group.id}`
        if (wanted && !wanted.has(group.id)) continue
        const from = performance.now()
        let failure
        for (const test of group.tests) {
          failure = await failureOf(test, () => each?.(id), limit?.(file))
          each?.()
          if (failure !== undefined) break
        }
        const told = { id, name: group.id, fileName: file, timeSpentMs: performance.now() - from }
        results.push(
          failure === undefined
            ? { ...told, status: TestStatus.Success }
            : { ...told, status: TestStatus.Failed, failureMessage: failure },
        )
        if (failure !== undefined && bail) return results
      }
    }
    // Noticed, but by no test; when a test of another file fails, that counts.
    if (unloaded !== undefined && results.every(({ status }) => status === TestStatus.Success)) throw unloaded
    return results
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      const room = /** @type {string} */ (process.env['MUTATED_ROOM'])
      bundle = await bundled(testFiles(room), rooms[room]?.runs)
    },

    async dryRun({ files = [] }) {
      const mutated = new Set(files.map((file) => relative(process.cwd(), file).replaceAll('\\', '/')))
      const related = [...bundle.importsOf].filter(([, imports]) => [...imports].some((each) => mutated.has(each)))
      context().activeMutant = undefined
      const tests = await run(
        related.map(([file]) => file),
        {
          load: () => (context().currentTestId = undefined),
          start: () => {},
          each: (id) => (context().currentTestId = id),
          bail: false,
        },
      )
      mkdirSync('reports/mutation', { recursive: true })
      writeFileSync('reports/mutation/durations.json', JSON.stringify(durationsOf(tests)))
      return {
        status: DryRunStatus.Complete,
        tests,
        mutantCoverage: context().mutantCoverage ?? { static: {}, perTest: {} },
      }
    },

    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName, disableBail }) {
      const mutated = relative(process.cwd(), sandboxFileName).replaceAll('\\', '/')
      const ns = context()
      ns.hitCount = 0
      // Stryker stops at a hundred times what all tests together need, for tools that look for a smaller case; ours do not.
      const limit = hitLimit === undefined ? undefined : hitLimit / 20
      ns.hitLimit = limit
      const on = () => (ns.activeMutant = activeMutant.id)
      const off = () => (ns.activeMutant = undefined)
      const named = testFilter && byFile(testFilter)
      const files = [...(named?.keys() ?? bundle.importsOf.keys())].filter(
        (file) => bundle.importsOf.get(file)?.has(mutated) && isAsked(file, mutated),
      )
      try {
        const results = await run(inOrder(files, mutated, killers), {
          ...(named && { named }),
          ...(canLoop(activeMutant) && { limit: patience }),
          load: mutantActivation === 'static' ? on : off,
          start: on,
          bail: !disableBail,
        })
        const killer = results.find(({ status }) => status === TestStatus.Failed)
        if (killer?.fileName !== undefined) killers.add(mutated, killer.fileName)
        return toMutantRunResult(
          determineHitLimitReached(ns.hitCount, limit) ?? { status: DryRunStatus.Complete, tests: results },
        )
      } catch (error) {
        if (isOverTime(error)) return { status: MutantRunStatus.Timeout, reason: 'A test ran on and on' }
        return toMutantRunResult(
          determineHitLimitReached(ns.hitCount, limit) ?? {
            status: DryRunStatus.Error,
            errorMessage: `A test file could not be loaded: ${String(error)}`,
          },
        )
      } finally {
        off()
        ns.hitLimit = undefined
      }
    },
  }
}

/**
 * Watching the time takes longer than most tests, and another text or an empty list makes nothing endless.
 *
 * @param {{ mutatorName: string }} mutant
 */
function canLoop({ mutatorName }) {
  return !['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex', 'OptionalChaining'].includes(mutatorName)
}

/** @param {readonly string[]} ids */
function byFile(ids) {
  /** @type {Map<string, Set<string>>} */
  const files = new Map()
  for (const id of ids) {
    const [file, name] = [id.slice(0, id.indexOf('#')), id.slice(id.indexOf('#') + 1)]
    files.set(file, (files.get(file) ?? new Set()).add(name))
  }
  return files
}

/** @param {readonly TestResult[]} tests @returns {Record<string, number>} */
function durationsOf(tests) {
  /** @type {Record<string, number>} */
  const durations = {}
  for (const { fileName = '', timeSpentMs } of tests) durations[fileName] = (durations[fileName] ?? 0) + timeSpentMs
  return durations
}

runner.inject = /** @type {const} */ ([])

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', runner),
  declareValuePlugin(PluginKind.Ignore, 'words', wordsOfTheLaw),
  declareValuePlugin(PluginKind.Ignore, 'keys', keysOfATable),
]
