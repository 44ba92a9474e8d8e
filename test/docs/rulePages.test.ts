import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  agreementIssueCodes,
  agreementIssueRegister,
  attendanceIssueCodes,
  attendanceIssueRegister,
  issueCodes,
  issueRegister,
  type IssueRule,
  programmeIssueCodes,
  programmeIssueRegister,
  sources,
  structureIssueCodes,
} from '../../src/index.js'

const pages = existsSync('docs/rules') ? readdirSync('docs/rules').filter((name) => name.endsWith('.md')) : []
const structure: readonly string[] = structureIssueCodes
const enrolmentCodes: readonly string[] = issueCodes

/** How certain a source is, in the words of the page; a source that was read has none. */
const certainties = { gelezen: undefined, afgeleid: 'derived', onzeker: 'not certain' }

type Register = Readonly<Record<string, IssueRule>>

const registers: readonly (readonly [page: string, codes: readonly string[], register: Register])[] = [
  ['validate-enrolment', issueCodes, issueRegister],
  ['check-programme', programmeIssueCodes, programmeIssueRegister],
  ['validate-agreement', agreementIssueCodes, agreementIssueRegister],
  ['check-attendance', attendanceIssueCodes, attendanceIssueRegister],
]

/** What stands under the heading of a code, up to the next heading. */
function sectionOf(text: string, code: string): string | undefined {
  const parts = text.split(/^#{2,6} +/m).map((part) => part.split('\n'))
  const found = parts.find(([heading = '']) => heading.replaceAll('`', '').trim() === code)
  return found?.slice(1).join('\n')
}

describe.each(registers)('The page %s', (page, codes, register) => {
  const text = existsSync(`docs/rules/${page}.md`) ? readFileSync(`docs/rules/${page}.md`, 'utf8') : ''

  test.each(codes)('has a heading for %s, with its severity and source', (code) => {
    const section = sectionOf(text, code)
    expect(section).toBeDefined()
    expect(section).toMatch(new RegExp(`^\n${register[code]?.severity} ·`, 'i'))
    expect(section).toContain(`source: \`${register[code]?.source}\``)
    const { zekerheid } = sources[register[code]?.source ?? 'recordvorm']
    expect(/source: `[^`]+`(?: \(([\w ]+)\))?/.exec(String(section))?.[1]).toBe(certainties[zekerheid])
    expect(section).toContain('\n> ')
  })

  test('has the codes in the order in which issues are told, and none that is not live', () => {
    const headings = [...text.matchAll(/^#{2,6} +`([a-z0-9-]+)`\s*$/gm)].map(([, code]) => code)
    expect(headings).toEqual([...codes])
  })

  test.each(codes.filter((code) => enrolmentCodes.includes(code)))('says of %s that it is of form or not', (code) => {
    expect(/· form\b/.test(String(sectionOf(text, code)))).toBe(structure.includes(code))
  })
})

describe('The pages about the rules', () => {
  test.each([
    'responsible-institution',
    'funding-source',
    'funding-on',
    'phase-of',
    'timeline',
    'diploma-deadline',
    'exams',
    'admissible-routes',
    'route-duration',
    'required-hours',
    'transfer-options',
    'absence-report',
    'citation',
    'compare-rules',
    'registers',
    'read-files',
    'reconcile',
    'validate-enrolment',
    'check-programme',
    'validate-agreement',
    'check-attendance',
  ])('include one about %s', (name) => {
    expect(pages).toContain(`${name}.md`)
  })

  test.each(pages)('%s names only sources that exist', (page) => {
    const text = readFileSync(`docs/rules/${page}`, 'utf8')
    const keys = [...text.matchAll(/`((?:wvo|web|lpw|rrod|ubwvo|dia|faq|duo|stb|pve)-[\w.-]+)`/g)].map(
      ([, key = '']) => key,
    )
    expect(keys.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
  })

  test.each(pages.filter((page) => page !== 'README.md'))('%s stands in the list of pages', (page) => {
    expect(readFileSync('docs/rules/README.md', 'utf8')).toContain(`](${page})`)
  })

  test('include every page that a source of this library itself points to', () => {
    const own = Object.values(sources).flatMap((bron) =>
      bron.soort === 'publicatie' ? [...bron.titel.matchAll(/\((docs\/[\w/.-]+)\)/g)].map(([, path = '']) => path) : [],
    )
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((path) => !existsSync(path))).toEqual([])
  })
})
