import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { issueCodes } from '../../src/index.js'
import { rioIssueCodes } from '../../src/registers/registers.js'
import { goldenCases } from '../../src/testing/testing.js'

type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

type Asserted = Report['testResults'][number]['assertionResults']

const installed = join(inject('consumer'), 'node_modules/doorlopende-leerroute')
const modules = join(process.cwd(), 'node_modules')

let project: string
beforeAll(() => {
  project = kitProject()
})
afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

/** A project of its own with the installed package, its two peers and the suite, in which it runs. */
function kitProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doorlopende-leerroute-kit-'))
  cpSync('test/package/consumer/kit', folder, { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  cpSync(installed, join(folder, 'node_modules/doorlopende-leerroute'), { recursive: true })
  for (const peer of ['vitest', 'fast-check']) {
    symlinkSync(join(modules, peer), join(folder, 'node_modules', peer), 'junction')
  }
  const { code } = transformSync(readFileSync('test/olderNode.ts', 'utf8'), { loader: 'ts' })
  writeFileSync(join(folder, 'olderNode.mjs'), code)
  return folder
}

/** What the suite reports, by the name of its file. */
function suiteReport(): Readonly<Record<'kit' | 'failing', Asserted>> {
  const words = [
    '--import',
    './olderNode.mjs',
    join(modules, 'vitest/vitest.mjs'),
    'run',
    '--reporter=json',
    '--outputFile=report.json',
  ]
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: project,
    encoding: 'utf8',
    // A suite that is started by another one must not take itself for a part of it.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
  })
  const file = join(project, 'report.json')
  if (!existsSync(file)) throw new Error(`the suite did not report: ${stderr}${stdout}`)
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const of = (suite: string): Asserted =>
    testResults.find(({ name }) => name.endsWith(`/${suite}.spec.ts`))?.assertionResults ?? []
  return { kit: of('kit'), failing: of('failing') }
}

describe('The suite of a project that has installed the package', () => {
  let report: ReturnType<typeof suiteReport>
  beforeAll(() => {
    report = suiteReport()
  })

  test('passes with the builders, golden cases, matchers and arbitraries', () => {
    expect(report.kit.filter(({ status }) => status !== 'passed')).toEqual([])
    expect(report.kit).toHaveLength(issueCodes.length + rioIssueCodes.length + goldenCases.length + 6)
  })

  test.each([
    ['a sound enrolment has no issue', 'expected the issue glr-requires-bb at leerroute.leerweg, which refuses'],
    ['a bad enrolment is not sound', 'expected a sound enrolment, but it is refused:\n  glr-requires-bb'],
    ['an answer cites its own source', 'expected an answer that cites web-9.2.2-1 ['],
    ['not every enrolment is in the VO-fase', 'Counterexample: [{'],
  ])('fails where %s, and says so in words', (title, words) => {
    const found = report.failing.find((each) => each.title === title)
    expect(found?.status).toBe('failed')
    expect(found?.failureMessages.join('\n')).toContain(words)
  })

  test('has no other test that fails on purpose', () => {
    expect(report.failing).toHaveLength(4)
  })
})

describe('The types of that suite', () => {
  /** What a compiler says of the project. */
  function checked(compiler: string, settings = 'tsconfig.json'): string {
    const words = [join(modules, compiler), '--project', settings]
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' })
    return stdout + stderr
  }

  test.each([
    ['TypeScript 6', 'typescript/lib/tsc.js'],
    ['TypeScript 7', '@typescript/native/bin/tsc'],
  ])('hold under %s', (_, compiler) => {
    expect(checked(compiler)).toBe('')
  })

  test('come from the package: without its import there are no such matchers', () => {
    const settings = { extends: './tsconfig.json', include: ['*.spec.ts'] }
    writeFileSync(join(project, 'bare.json'), JSON.stringify(settings))
    expect(checked('@typescript/native/bin/tsc', 'bare.json')).toContain(
      "Property 'toHaveIssue' does not exist on type",
    )
  })
})
