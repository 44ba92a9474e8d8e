import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

type Step = { readonly uses?: string; readonly run?: string }

type Job = {
  readonly uses?: string
  readonly needs?: string
  readonly steps?: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
}

type Workflow = { readonly permissions: object; readonly jobs: Readonly<Record<string, Job>> }

const folder = '.github/workflows'
const texts = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)

describe.each(texts)('the workflow %s', (_name, text) => {
  const { permissions, jobs } = parse(text) as Workflow

  test('may only read, unless a job says otherwise', () => {
    expect(permissions).toEqual({ contents: 'read' })
  })

  test('pins each action to a commit and names its version', () => {
    const used = text.match(/uses: .*/g) ?? []
    expect(used.length).toBeGreaterThan(0)
    const pinned = /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
    expect(used.filter((line) => !pinned.test(line) && !line.startsWith('uses: ./.github/workflows/'))).toEqual([])
  })

  test('knows no secret', () => {
    expect(text).not.toMatch(/\bsecrets\b|_authToken|NODE_AUTH_TOKEN|NPM_TOKEN/)
  })

  test('puts no expression in a command, where it could carry code', () => {
    const commands = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []))
    expect(commands.filter((command) => command.includes('${{'))).toEqual([])
  })
})

describe('the release', () => {
  const { jobs } = parse(readFileSync(`${folder}/release.yml`, 'utf8')) as Workflow
  const commandsOf = (job: string): string[] => jobs[job]?.steps?.flatMap(({ run }) => run ?? []) ?? []

  test('tests, then packs, then publishes, then announces', () => {
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['test', undefined],
      ['pack', 'test'],
      ['publish', 'pack'],
      ['announce', 'publish'],
    ])
    expect(jobs['test']?.uses).toBe(`./${folder}/ci.yml`)
  })

  test('checks the tag before it builds', () => {
    const commands = commandsOf('pack')
    const place = (part: string): number => commands.findIndex((command) => command.includes(part))
    expect(place('release-check.mjs')).toBeGreaterThanOrEqual(0)
    expect(place('release-check.mjs')).toBeLessThan(place('npm run build'))
  })

  test('has an identity in one job, which runs no code of the project', () => {
    const trusted = Object.entries(jobs).filter(([, { permissions }]) => permissions?.['id-token'] !== undefined)
    expect(trusted.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['publish', { 'id-token': 'write' }],
    ])
    expect(commandsOf('publish').map((command) => command.split(' ', 2).join(' '))).toEqual([
      'sha256sum --check',
      'npm publish',
    ])
    expect(JSON.stringify(jobs['publish'])).not.toContain('actions/checkout')
  })

  test('publishes with provenance', () => {
    expect(commandsOf('publish').at(-1)).toContain('--provenance')
  })
})

describe('the pages', () => {
  const { jobs } = parse(readFileSync(`${folder}/pages.yml`, 'utf8')) as Workflow

  test('are built and tried in a browser before they are published', () => {
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['build', undefined],
      ['deploy', 'build'],
    ])
    const commands = jobs['build']?.steps?.flatMap(({ run }) => run ?? []) ?? []
    expect(commands).toEqual([
      'npm ci --ignore-scripts',
      'npm run site',
      'npx vitest run --project site',
      'npm run test:browser',
    ])
  })

  test('are published by the one job that may, which runs no code of the project', () => {
    const trusted = Object.entries(jobs).filter(([, { permissions }]) => permissions !== undefined)
    expect(trusted.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['deploy', { pages: 'write', 'id-token': 'write' }],
    ])
    expect(jobs['deploy']?.steps?.map(({ run }) => run)).toEqual([undefined])
    expect(JSON.stringify(jobs['deploy'])).not.toContain('actions/checkout')
  })
})
