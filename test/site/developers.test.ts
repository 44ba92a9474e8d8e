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
