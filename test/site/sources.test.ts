import { describe, expect, test } from 'vitest'
import { languages } from '../../docs/web/languages.js'
import { places } from '../../docs/web/routes.js'
import { type BronSleutel, sources } from '../../src/law/sources.js'
import { citation } from '../../src/rules/citation.js'
import { all, documentOf } from './built.js'

const keys = Object.keys(sources) as BronSleutel[]
const inWords = {
  nl: { afgeleid: 'afgeleid', onzeker: 'niet zeker' },
  en: { afgeleid: 'derived', onzeker: 'not certain' },
}

describe.each(languages)('The page of sources in %s', (language) => {
  const document = documentOf(places.sources[language])

  test('has no heading twice, so that a link never seems to lead to itself', () => {
    const headings = all(document, '.entry h3').map(({ textContent }) => textContent)
    expect(headings.length).toBe(keys.length)
    expect(headings.filter((text, at) => headings.indexOf(text) !== at)).toEqual([])
  })

  test('says of every older number that is less sure than its source how sure it is', () => {
    const unsure = keys.flatMap((key) => {
      const bron = sources[key]
      if (bron.soort !== 'wet') return []
      return bron.versies.flatMap(({ geldigVan }) => {
        const cited = citation(key, geldigVan)
        if (cited.soort !== 'artikel' || cited.zekerheid === 'gelezen' || cited.zekerheid === bron.zekerheid) return []
        const row = all(document, `[id="${key}"] .versions li`).find((line) =>
          all(line, 'data[data-column="geldigVan"]').some((data) => data.getAttribute('value') === geldigVan),
        )
        return [[key, row?.textContent ?? '', inWords[language][cited.zekerheid]] as const]
      })
    })
    expect(unsure.length).toBeGreaterThan(50)
    for (const [key, text, words] of unsure) expect(text, key).toContain(`(${words}`)
  })

  test('has no two periods after each other that read the same', () => {
    for (const key of keys) {
      const lines = all(document, `[id="${key}"] .versions li`).map(({ textContent }) =>
        textContent.replace(/^[^:]*:/, ''),
      )
      expect(
        lines.filter((line, at) => line === lines[at - 1]),
        key,
      ).toEqual([])
    }
  })
})
