import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { issueCodes, issueRegister, sources, structureIssueCodes } from '../../src/index.js'

const pages = existsSync('docs/rules') ? readdirSync('docs/rules').filter((name) => name.endsWith('.md')) : []
const enrolment = readFileSync('docs/rules/validate-enrolment.md', 'utf8')

/** What stands under the heading of a code, up to the next heading. */
function sectionOf(code: string): string | undefined {
  const parts = enrolment.split(/^#{2,6} +/m).map((part) => part.split('\n'))
  const found = parts.find(([heading = '']) => heading.replaceAll('`', '').trim() === code)
  return found?.slice(1).join('\n')
}

describe('The page of validateEnrolment', () => {
  test.each(issueCodes)('has a heading for %s, with its severity and source', (code) => {
    const section = sectionOf(code)
    expect(section).toBeDefined()
    expect(section?.toLowerCase()).toContain(issueRegister[code].severity)
    expect(section).toContain(`\`${issueRegister[code].source}\``)
    expect(/· form\b/.test(String(section))).toBe((structureIssueCodes as readonly string[]).includes(code))
  })

  test('has the codes in the order in which issues are told, and none that is not live', () => {
    const headings = [...enrolment.matchAll(/^#{2,6} +`([a-z0-9-]+)`\s*$/gm)].map(([, code]) => code)
    expect(headings).toEqual([...issueCodes])
  })
})

describe('The pages about the rules', () => {
  test.each([
    'responsible-institution',
    'funding-source',
    'phase-of',
    'diploma-deadline',
    'admissible-routes',
    'route-duration',
    'citation',
    'validate-enrolment',
  ])('include one about %s', (name) => {
    expect(pages).toContain(`${name}.md`)
  })

  test.each(pages)('%s names only sources that exist', (page) => {
    const text = readFileSync(`docs/rules/${page}`, 'utf8')
    const keys = [...text.matchAll(/`((?:wvo|web|dia|faq|duo|stb|pve|elfproef)-[\w.-]+)`/g)].map(([, key = '']) => key)
    expect(keys.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
  })

  test('include every page that a source of this library itself points to', () => {
    const own = Object.values(sources).flatMap((bron) =>
      bron.soort === 'publicatie' ? [...bron.titel.matchAll(/\((docs\/[\w/.-]+)\)/g)].map(([, path = '']) => path) : [],
    )
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((path) => !existsSync(path))).toEqual([])
  })
})
