import { describe, expect, test } from 'vitest'
import { aboutDoors } from '../../docs/web/content/aboutDoors.js'
import { inEnglishAlone } from '../../docs/web/content/inEnglishAlone.js'
import { isInDutch } from '../../docs/web/dutch.js'
import { apiDoors, apiPath } from '../../docs/web/pages/apiNames.js'
import { developerDocs, docPath } from '../../docs/web/pages/docPaths.js'
import { all, documentOf } from './built.js'

const places = developerDocs.map((file) => [file, docPath(file, 'nl') ?? ''] as const)

describe('The Dutch pages for developers', () => {
  test.each(places.filter(([file]) => isInDutch(file)))('of %s has nothing in English', (_, path) => {
    const main = documentOf(path).querySelector('main')
    expect(main === null ? [] : all(main, '[lang="en"]').length).toBe(0)
  })

  test.each(places.filter(([file]) => !isInDutch(file)))('of %s says first why it is in English', (file, path) => {
    const document = documentOf(path)
    expect(document.querySelector('main > .note')?.textContent).toBe(inEnglishAlone(file))
    expect(document.querySelector('main > .doc')?.getAttribute('lang')).toBe('en')
    expect(document.title).toContain('(Engels)')
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(inEnglishAlone(file))
  })

  test.each(apiDoors)(
    'of the API of %s tells in Dutch what the door is for, and why the rest is in English',
    (door) => {
      const document = documentOf(apiPath(door, 'nl'))
      expect(document.querySelector('main > .lead')?.textContent).toBe(aboutDoors[door]?.nl)
      expect(document.querySelector('main > .note')?.textContent).toContain('in het Engels')
      expect(document.querySelector('main > .doc')?.getAttribute('lang')).toBe('en')
    },
  )

  test('lead to all of them by Dutch names, and say of the others that they are in English', () => {
    const document = documentOf('nl/ontwikkelaars/index.html')
    for (const item of all(document, '.questions li')) {
      const link = item.querySelector('a')
      const inEnglish = link?.getAttribute('lang') === 'en'
      expect(item.textContent.includes('(Engels)'), item.textContent).toBe(inEnglish)
      expect(item.querySelector('p')?.getAttribute('lang')).toBe(inEnglish ? 'en' : null)
    }
    const english = all(document, '.questions a[lang="en"]').map((link) => link.getAttribute('href') ?? '')
    const expected = places
      .filter(([file]) => !isInDutch(file))
      .map(([, path]) => path.replace('nl/ontwikkelaars/', ''))
    expect([...english].sort()).toEqual([...expected].sort())
  })
})

describe.each(['nl', 'en'] as const)('The page for developers in %s', (language) => {
  test('says of each page what it is about, and calls no two the same', () => {
    const document = documentOf(docPath('docs/README.md', language) ?? '')
    for (const item of all(document, '.questions li')) {
      expect(item.querySelector('p')?.textContent).toMatch(/^(?!Status|(?:From|Uit) doorlopende-leerroute).{15}/)
    }
    const names = all(document, '.questions a').map((link) => link.textContent)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})

describe.each(['nl', 'en'] as const)('The API in %s', (language) => {
  const headings = {
    nl: ['Functies', 'Waarden', 'Typen', 'Parameters', 'Antwoord', 'Fouten', 'Voorbeeld', 'Velden'],
    en: ['Functions', 'Values', 'Types', 'Parameters', 'Returns', 'Throws', 'Example', 'Fields'],
  }

  test.each(apiDoors)('of %s has its headings in the language of the page', (door) => {
    const document = documentOf(apiPath(door, language))
    const found = all(document, '.api :is(h2, h4)')
    expect(found.filter((heading) => !headings[language].includes(heading.textContent))).toEqual([])
    expect(found.every((heading) => heading.getAttribute('lang') === (language === 'nl' ? 'nl' : null))).toBe(true)
  })

  test.each(apiDoors)('of %s says of each name how it is written and since when it is there', (door) => {
    const document = documentOf(apiPath(door, language))
    const names = all(document, '.api h3')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      expect(name.nextElementSibling?.textContent).toMatch(new RegExp(`^(?:function|const|type) ${name.id}\\b`))
    }
    const since = language === 'nl' ? /Sinds \d+\.\d+\.\d+\.$/ : /Since \d+\.\d+\.\d+\.$/
    expect(all(document, '.api .quiet').filter(({ textContent }) => since.test(textContent)).length).toBe(names.length)
  })

  test('calls a type by its name, which leads to it', () => {
    const document = documentOf(apiPath('dates', language))
    const signature = document.querySelector('#dateOf + pre')
    expect(signature?.textContent.trim()).toBe('function dateOf(datum: Datum, options?: TimeZoneOptions): Date')
    const links = signature === null ? [] : all(signature, 'a').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['index.html#Datum', '#TimeZoneOptions'])
    const isTaak = documentOf(apiPath('index', language)).querySelector('#isTaak + pre')
    expect(isTaak?.textContent.trim()).toBe('function isTaak(value: unknown): value is Taak')
  })
})
