// Says whether a tag can be released. Prints the section of the changelog when it can, and what is in the way when it cannot:
// node .github/release-check.mjs TAG OWNER/REPOSITORY
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {{ version: string, day: string, parts: ReadonlyMap<string, string>, text: string }} Section One release in the changelog.
 * @typedef {{ version: string, repository?: { url?: string } }} Manifest What the check reads of package.json.
 */

/** The parts of a section, in their order: decision 0003. */
const partNames = ['Kind', 'Period of law', 'Rules', 'What a user sees']
const heading = /^## (\d+\.\d+\.\d+) – (unreleased|\d{4}-\d{2}-\d{2})$/
const dayInWords =
  /\b[1-9]\d? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/

/**
 * The releases of a changelog, newest first.
 *
 * @param {string} changelog
 * @returns {Section[]}
 */
export function sectionsOf(changelog) {
  return changelog
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => {
      const [first = '', ...lines] = section.trim().split('\n')
      const [, version = '', day = ''] = heading.exec(first) ?? []
      const text = lines.join('\n').trim()
      const parts = text.split(/^(?=\*\*)/m).map((part) => /^\*\*([^*]+)\*\*:?\s*([\s\S]*)$/.exec(part.trim()))
      return { version, day, text, parts: new Map(parts.map((part) => [part?.[1] ?? '', part?.[2] ?? ''])) }
    })
}

/**
 * What is wrong with a changelog, given the version that package.json has.
 *
 * @param {string} changelog
 * @param {string} version
 * @returns {string[]}
 */
export function changelogProblems(changelog, version) {
  const sections = sectionsOf(changelog)
  const newest = sections[0]?.version
  return [
    ...(changelog.startsWith('# Changelog\n') ? [] : ['The first line is not "# Changelog".']),
    ...(newest === version ? [] : [`The newest section is ${newest}, and package.json has ${version}.`]),
    ...sections.flatMap((section, index) => sectionProblems(section, sections[index + 1], index === 0)),
  ]
}

/**
 * @param {Section} section
 * @param {Section | undefined} older
 * @param {boolean} isNewest
 * @returns {string[]}
 */
function sectionProblems(section, older, isNewest) {
  const { version, day, parts } = section
  if (version === '') return ['A section is not headed "## 1.2.3 – 2026-08-01" or "## 1.2.3 – unreleased".']
  const kind = parts.get('Kind') ?? ''
  const period = parts.get('Period of law') ?? ''
  const [major = 0, minor = 0, patch = 0] = numbersOf(version)
  /** @type {[boolean, string][]} What must hold, and what to say if it does not. */
  const rules = [
    [isNewest || day !== 'unreleased', 'is unreleased and not the newest'],
    [day === 'unreleased' || isDay(day), `has no day in the calendar: ${day}`],
    [older === undefined || isLater(version, older.version), `does not come after ${older?.version}`],
    [older === undefined || day >= older.day, `is dated before ${older?.version}`],
    [
      [...parts.keys()].join() === partNames.join(),
      `does not have exactly these parts, in order: ${partNames.join(', ')}`,
    ],
    [[...parts.values()].every((text) => text !== ''), 'has an empty part'],
    [dayInWords.test(period) || /^none\b/i.test(period), 'gives the period of law neither to the day nor as none'],
    [/^- /m.test(parts.get('What a user sees') ?? ''), 'has no list of what a user sees'],
    [!/correction/i.test(kind) || patch === 0, 'corrects an answer in a patch'],
    [!/correction/i.test(kind) || namesCorrection(section), 'corrects an answer without _was_, _wordt_ and _bron_'],
    [
      !/closed union/i.test(kind) || (patch === 0 && (major === 0 || minor === 0)),
      'adds to a closed union without a major',
    ],
  ]
  return rules.filter(([holds]) => !holds).map(([, problem]) => `Section ${version} ${problem}.`)
}

/** @param {Section} section */
function namesCorrection({ text }) {
  return ['_was_', '_wordt_', '_bron_'].every((word) => text.includes(word))
}

/** @param {string} version */
function numbersOf(version) {
  return version.split('.').map(Number)
}

/**
 * @param {string} version
 * @param {string} other
 */
function isLater(version, other) {
  const theirs = numbersOf(other)
  const at = numbersOf(version).map((number, index) => number - (theirs[index] ?? 0))
  return (at.find((difference) => difference !== 0) ?? 0) > 0
}

/** @param {string} day */
function isDay(day) {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day)
}

/**
 * What stands in the way of a release under this tag from this repository.
 *
 * @param {{ tag: string, repository: string, manifest: Manifest, changelog: string, publiccode: string }} release
 * @returns {string[]}
 */
export function releaseProblems({ tag, repository, manifest, changelog, publiccode }) {
  const { version } = manifest
  const day = sectionsOf(changelog)[0]?.day ?? ''
  const place = `https://github.com/${repository}`
  /** @param {string} key */
  const told = (key) => new RegExp(`^${key}: ['"]?([^'"\\n]*)`, 'm').exec(publiccode)?.[1]
  /** @type {[boolean, string][]} */
  const rules = [
    [tag === `v${version}`, `The tag is ${tag}, and package.json has version ${version}.`],
    [isDay(day), 'The newest section of the changelog has no day of release.'],
    [
      manifest.repository?.url === `git+${place}.git`,
      `repository.url in package.json is not git+${place}.git; the registry refuses provenance without it.`,
    ],
    [told('url') === place, `url in publiccode.yml is not ${place}.`],
    [told('softwareVersion') === version, `softwareVersion in publiccode.yml is not ${version}.`],
    [told('releaseDate') === day, `releaseDate in publiccode.yml is not ${day}.`],
    [
      !publiccode.includes('# Before the first release:'),
      'publiccode.yml still says what to fill in before the first release.',
    ],
  ]
  return [...changelogProblems(changelog, version), ...rules.filter(([holds]) => !holds).map(([, problem]) => problem)]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , tag = '', repository = ''] = process.argv
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync('package.json', 'utf8')))
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  const publiccode = readFileSync('publiccode.yml', 'utf8')
  const problems = releaseProblems({ tag, repository, manifest, changelog, publiccode })
  if (problems.length === 0) console.log(sectionsOf(changelog)[0]?.text)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
