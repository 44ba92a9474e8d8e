import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changelogProblems, releaseProblems, sectionsOf } from '../../.github/release-check.mjs'
import { lawCoveredUpTo } from '../../src/index.js'

const changelog = readFileSync('CHANGELOG.md', 'utf8')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** A section that keeps to the rules, but for what is given. */
function section(
  heading: string,
  { kind = 'more.', period = '1 August 2020 up to 1 August 2026.', more = '' } = {},
): string {
  return [
    `## ${heading}`,
    `**Kind**: ${kind}`,
    `**Period of law**: ${period}`,
    '**Rules**: phase.',
    `**What a user sees**:\n\n- An answer.${more}`,
  ].join('\n\n')
}

function log(...sections: string[]): string {
  return ['# Changelog', ...sections].join('\n\n')
}

describe('the changelog', () => {
  test('keeps to its rules, and has a section for the version of the package', () => {
    expect(changelogProblems(changelog, version)).toEqual([])
  })

  test('names the newest state of the law that was read', () => {
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    expect(changelog).toContain(day.format(new Date(`${lawCoveredUpTo}T00:00:00Z`)))
  })
})

describe('a changelog', () => {
  const first = section('1.0.0 – 2026-01-31')

  test.each([
    ['is sound with one release', '1.0.0', log(first)],
    ['is sound with a newer one to come', '1.1.0', log(section('1.1.0 – unreleased'), first)],
    ['is sound with two on one day', '1.1.0', log(section('1.1.0 – 2026-01-31'), first)],
    [
      'is sound with a patch that is no matter of law',
      '1.0.1',
      log(section('1.0.1 – 2026-02-01', { period: 'none.' }), first),
    ],
    [
      'is sound with a correction that says what was and what is',
      '1.1.0',
      log(section('1.1.0 – unreleased', { kind: 'correction.', more: ' _was_ a; _wordt_ b; _bron_ c.' }), first),
    ],
    [
      'is sound with a new member of a closed union in a major, or in a minor before the first major',
      '2.0.0',
      log(
        section('2.0.0 – 2026-03-01', { kind: 'new member of a closed union.' }),
        section('0.2.0 – 2026-02-01', { kind: 'new member of a closed union.' }),
      ),
    ],
  ])('%s', (_title, newest, text) => {
    expect(changelogProblems(text, newest)).toEqual([])
  })

  test.each([
    ['another first line', `Changes\n\n${first}`, 'The first line is not "# Changelog".'],
    ['another heading', log('## Version 1', first), 'A section is not headed'],
    ['an older section to come', log(first, section('0.9.0 – unreleased')), '0.9.0 is unreleased and not the newest'],
    ['a day that is none', log(section('1.0.0 – 2026-02-30')), 'has no day in the calendar: 2026-02-30'],
    ['versions out of order', log(first, section('1.0.0 – 2026-01-01')), '1.0.0 does not come after 1.0.0'],
    [
      'a version compared as text',
      log(section('1.0.0 – 2026-01-31'), section('0.10.0 – 2026-01-01'), section('0.11.0 – 2025-01-01')),
      '0.10.0 does not come after 0.11.0',
    ],
    ['days out of order', log(first, section('0.9.0 – 2026-02-01')), '1.0.0 is dated before 0.9.0'],
    ['a part too few', log(first.replace('**Rules**: phase.', '')), 'does not have exactly these parts'],
    ['an empty part', log(first.replace('phase.', '')), 'has an empty part'],
    ['a period without days', log(section('1.0.0 – 2026-01-31', { period: 'August 2020.' })), 'the period of law'],
    ['no list', log(first.replace('- An', 'An')), 'has no list of what a user sees'],
    [
      'a correction in a patch',
      log(section('1.0.1 – unreleased', { kind: 'correction.' }), first),
      'corrects an answer in a patch',
    ],
    [
      'a correction without what was',
      log(section('1.1.0 – unreleased', { kind: 'correction.' }), first),
      'without _was_, _wordt_ and _bron_',
    ],
    [
      'a closed union in a minor',
      log(section('1.1.0 – unreleased', { kind: 'closed union.' }), first),
      'without a major',
    ],
    ['a closed union in a patch', log(section('0.1.1 – unreleased', { kind: 'closed union.' })), 'without a major'],
  ])('is refused with %s', (_title, text, problem) => {
    expect(changelogProblems(text, sectionsOf(text)[0]?.version ?? '').join('\n')).toContain(problem)
  })
})

test('a changelog without the version of the package is refused', () => {
  expect(changelogProblems(log(section('1.0.0 – 2026-01-31')), '1.1.0')).toEqual([
    'The newest section is 1.0.0, and package.json has 1.1.0.',
  ])
})

describe('a release', () => {
  const sound = {
    tag: 'v1.0.0',
    repository: 'example/example',
    manifest: { version: '1.0.0', repository: { url: 'git+https://github.com/example/example.git' } },
    changelog: log(section('1.0.0 – 2026-01-31')),
    publiccode: "url: 'https://github.com/example/example'\nsoftwareVersion: '1.0.0'\nreleaseDate: '2026-01-31'\n",
  }

  test('can go out when tag, package, changelog and publiccode.yml agree', () => {
    expect(releaseProblems(sound)).toEqual([])
  })

  test.each([
    ['another tag', { tag: 'v1.0.1' }, 'The tag is v1.0.1'],
    ['a day to come', { changelog: log(section('1.0.0 – unreleased')) }, 'has no day of release'],
    [
      'a changelog that is not sound',
      { changelog: log(section('1.0.0 – 2026-01-31', { period: '' })) },
      'has an empty part',
    ],
    ['no repository', { manifest: { version: '1.0.0' } }, 'repository.url in package.json'],
    ['another repository', { repository: 'example/fork' }, 'url in publiccode.yml is not'],
    [
      'another version',
      { publiccode: sound.publiccode.replace('1.0.0', '0.9.0') },
      'softwareVersion in publiccode.yml',
    ],
    ['another day', { publiccode: sound.publiccode.replace('01-31', '01-30') }, 'releaseDate in publiccode.yml'],
    ['a place to fill in', { publiccode: `${sound.publiccode}# Before the first release: more.` }, 'what to fill in'],
  ])('is stopped by %s', (_title, change, problem) => {
    expect(releaseProblems({ ...sound, ...change }).join('\n')).toContain(problem)
  })

  test('of this version under another tag is stopped by the command, which says why', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['.github/release-check.mjs', 'v0.0.0', 'example/example'],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toContain(`The tag is v0.0.0, and package.json has version ${version}.`)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  })
})
