import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes } from '../../docs/web/content/codes.js'
import type { Bron } from '../../src/law/bron.js'
import { notCovered } from '../../src/law/notCovered.js'
import { sources } from '../../src/law/sources.js'
import { decisionTables } from '../../src/testing/decisionTables.js'
import { developerDocs } from '../../docs/web/pages/docPaths.js'
import { documentOf, pages, siteFiles, textOf } from './built.js'

const links = [...textOf('llms.txt').matchAll(/^- \[(.+?)\]\((.+?)\)/gm)].map(([, name = '', path = '']) => ({
  name,
  path,
}))

describe('llms.txt', () => {
  test('begins with the name and what it is, as its readers expect', () => {
    expect(textOf('llms.txt')).toMatch(/^# doorlopende-leerroute\n\n> A TypeScript library/)
  })

  test('names every page in English, and only what is there', () => {
    const named = links.map(({ path }) => path)
    expect(pages.filter((path) => path.startsWith('en/') && !named.includes(path))).toEqual([])
    expect(named.filter((path) => !siteFiles.includes(path))).toEqual([])
    for (const { name, path } of links.filter((link) => link.path.endsWith('.html'))) {
      expect(documentOf(path).title, path).toContain(name === 'Start' ? 'Doorlopende' : name)
    }
  })
})

describe('llms-full.txt', () => {
  const text = textOf('llms-full.txt')

  test('has every code, every source and every decision table', () => {
    expect(text).toContain('- `wvo-2.107e-1` (gelezen): In the first and second year of the route')
    expect(text).toContain('- Complaints: School and institution each keep')
    expect(codes.filter(({ finder, code }) => !text.includes(`- ${finder} \`${code}\``))).toEqual([])
    expect(Object.keys(sources).filter((key) => !text.includes(key))).toEqual([])
    expect(decisionTables.filter(({ name }) => !text.includes(`### ${name}\n`))).toEqual([])
  })

  test('has every page of the documentation, word for word', () => {
    expect(developerDocs.filter((file) => !text.includes(readFileSync(file, 'utf8').trim()))).toEqual([])
  })
})

describe('The data', () => {
  test.each(decisionTables.map(({ name }) => name))('of the table %s is that of the code', (name) => {
    const table = decisionTables.find((each) => each.name === name)
    expect(JSON.parse(textOf(`data/tables/${name}.json`))).toEqual(JSON.parse(JSON.stringify(table)))
  })

  test('of the sources is that of the code', () => {
    expect(JSON.parse(textOf('data/sources.json'))).toEqual(JSON.parse(JSON.stringify(sources)))
  })

  test('of the sources in English has the same sources and versions, and what they say in English', () => {
    const english = JSON.parse(textOf('data/sources.en.json')) as Record<string, Bron>
    expect(Object.keys(english)).toEqual(Object.keys(sources))
    expect(english['wvo-2.107e-1']).toEqual({
      ...sources['wvo-2.107e-1'],
      strekking: 'In the first and second year of the route the young person is a pupil of the school.',
    })
  })

  test('of what is not covered has every entry in both languages', () => {
    const told = JSON.parse(textOf('data/not-covered.json')) as { nl: object; en: object; bronnen: string[] }[]
    expect(told.map(({ nl, bronnen }) => ({ ...nl, bronnen }))).toEqual(notCovered)
    expect(told[0]?.en).toMatchObject({ onderwerp: 'Complaints' })
  })

  test('of the codes has each with its message in both languages and its page', () => {
    const told = JSON.parse(textOf('data/codes.json')) as { code: string; nl: string; en: string; page: string }[]
    expect(told.map(({ code }) => code)).toEqual(codes.map(({ code }) => code))
    for (const { nl, en, page } of told) {
      expect(nl).not.toBe(en)
      expect(pages).toContain(page.split('#')[0])
    }
  })
})
