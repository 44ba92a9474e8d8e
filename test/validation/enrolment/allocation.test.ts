import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  changed,
  issuesIn,
  judged,
  type Json,
  mboRecord,
  peildatum,
  rodMbo,
  rodVo,
  voInMboFase,
  voRecord,
} from './records.js'

/** Sound records without a signal, of several shapes: complete ones, and ones that lack this or that. */
const shapes: Readonly<Record<string, Json>> = {
  'a complete vo record': voRecord,
  'a complete mbo record': mboRecord,
  'a vo record in the MBO-fase': voInMboFase,
  'what ROD VO knows': rodVo,
  'what ROD MBO knows': rodMbo,
  'an open period': changed(voRecord, { einddatum: undefined, doublures: undefined }),
  'a mbo record without the start of the route': changed(mboRecord, { leerrouteStart: undefined }),
}

/**
 * Measures in a process of its own, with room enough that nothing is collected meanwhile: the growth of the heap for each
 * record, least of several runs, of the judge and of a result object made by hand. `spoiled` allocates a little more.
 */
const script = `
const { readFileSync } = require('node:fs')
const { validateEnrolment } = require('./library.cjs')
const options = { peildatum: '${peildatum}' }
const none = Object.freeze([])
const count = 20000
const makers = {
  judge: (record) => validateEnrolment(record, options),
  spoiled: (record) => { kept = [record]; return validateEnrolment(record, options) },
  hand: (record) => ({ ok: true, value: record, signals: none, notChecked: none }),
}
let kept
const results = new Array(count).fill(undefined)
function growth(make, records, runs) {
  let least = Infinity
  for (let run = 0; run < runs; run++) {
    results.fill(undefined)
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    for (let at = 0; at < count; at++) results[at] = make(records[at])
    const bytes = (process.memoryUsage().heapUsed - before) / count
    if (bytes > 0) least = Math.min(least, bytes)
  }
  return least
}
const shapes = JSON.parse(readFileSync(__dirname + '/shapes.json', 'utf8'))
const answer = {}
// The first round lets the engine compile what it will; what that costs is not the record's.
for (const runs of [4, 12]) {
  for (const [name, text] of Object.entries(shapes)) {
    const records = Array.from({ length: count }, () => JSON.parse(text))
    answer[name] = Object.fromEntries(
      Object.entries(makers).map(([key, make]) => [key, growth((r) => make(r), records, runs)]),
    )
  }
}
process.stdout.write(JSON.stringify(answer))
`

let folder = ''
let measured: Readonly<Record<string, { judge: number; spoiled: number; hand: number }>> = {}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'allocation-'))
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../../src/index.ts', import.meta.url))],
    outfile: join(folder, 'library.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  })
  const texts = Object.entries(shapes).map(([name, record]) => [name, JSON.stringify(record)])
  writeFileSync(join(folder, 'shapes.json'), JSON.stringify(Object.fromEntries(texts)))
  writeFileSync(join(folder, 'measure.cjs'), script)
  const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64']
  const answer = execFileSync(process.execPath, [...flags, join(folder, 'measure.cjs')], { encoding: 'utf8' })
  measured = JSON.parse(answer) as typeof measured
}, 120_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each(Object.keys(shapes))('%s costs no more than the object that holds its verdict', (name) => {
  const verdict = judged(shapes[name], peildatum)
  expect([verdict.ok, issuesIn(verdict)]).toStrictEqual([true, []])
  const { judge, hand } = measured[name] ?? { judge: Infinity, hand: 0 }
  expect(hand).toBeGreaterThan(16)
  expect(judge - hand).toBeLessThanOrEqual(8)
})

test.each(Object.keys(shapes))('the measure notices one small list more for %s', (name) => {
  const { spoiled, hand } = measured[name] ?? { spoiled: 0, hand: 0 }
  expect(spoiled - hand).toBeGreaterThan(8)
})
