import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inEnglishAlone } from '../../docs/web/content/inEnglishAlone.js'
import { isInDutch, originalOf } from '../../docs/web/dutch.js'
import { developerDocs } from '../../docs/web/pages/docPaths.js'
import { blocksOf, dutchTexts, marksOf, needlessEnglish } from './translation.js'

/** Sentences of three words or more, which would not be the same in two languages by chance. */
const sentence = /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u

describe('The Dutch texts', () => {
  test('are there for every page for developers, but for those that say why not', () => {
    expect(dutchTexts.length).toBeGreaterThan(30)
    expect(dutchTexts.map(originalOf).filter((file) => !developerDocs.includes(file))).toEqual([])
    const without = developerDocs.filter((file) => !isInDutch(file))
    for (const file of without) expect(inEnglishAlone(file), file).toMatch(/Engels\.$/)
    expect(without.filter((file) => /guides|rules|README|CHANGELOG/.test(file))).toEqual([])
  })

  test.each(dutchTexts)('%s has the blocks of the English page, with its code, numbers and links', (file) => {
    const original = blocksOf(originalOf(file)).map(({ block }) => block)
    expect(original.length).toBeGreaterThan(3)
    expect(blocksOf(file).map(({ block }) => block)).toEqual(original)
  })

  test.each(dutchTexts)('%s has no sentence in English', (file) => {
    const english = blocksOf(originalOf(file))
    const same = blocksOf(file).filter(
      ({ block, words }, at) =>
        block.kind !== 'blockquote' && sentence.test(words) && words === english[at]?.words && !isName(words),
    )
    expect(same.map(({ words }) => words)).toEqual([])
  })

  test.each(dutchTexts)('%s leads to a page in Dutch where there is one', (file) => {
    expect(needlessEnglish(file)).toEqual([])
  })

  // When this fails, read the Dutch of the sections that changed, mend it, and write the marks anew with -u.
  test('are those of the English that was read', async () => {
    const byHand = dutchTexts.filter((file) => file !== 'docs/nl/rules/register-codes.md')
    const marks = byHand.map(originalOf).flatMap(marksOf)
    await expect(`${marks.join('\n')}\n`).toMatchFileSnapshot('translation.marks.txt')
  })
})

describe('A Dutch text that falls behind', () => {
  const file = 'docs/nl/guides/schema.md'
  const text = readFileSync(file, 'utf8')
  const original = blocksOf(originalOf(file)).map(({ block }) => block)

  test.each([
    ['a section less', /^## Alleen de vorm[\s\S]*?(?=^### )/m, ''],
    ['a heading of another rank', '### In een OpenAPI', '## In een OpenAPI'],
    ['an item less', /^- Neem bij ajv .*\n/m, ''],
    ['a row less', /^\| ajv, .*\n/m, ''],
    ['another number', '100.000 records', '10.000 records'],
    ['another piece of code', "brin: '99vo'", "brin: '99VO'"],
    ['a name less', '`agreementStructureIssueCodes` en ', 'die van de overeenkomst en '],
    ['a link less', '[zod](zod.md)', 'zod'],
    ['a link to elsewhere', '(zod.md)', '(trpc.md)'],
  ])('with %s is found out', (_, found, instead) => {
    const changed = text.replace(found, instead)
    expect(changed).not.toBe(text)
    expect(blocksOf(file, changed).map(({ block }) => block)).not.toEqual(original)
  })
})

/** A name is the same in both languages: of an article, a slide, a page of others. */
function isName(words: string): boolean {
  return /^(?:WVO 2020|WEB|Leerplichtwet 1969|Staatsblad|Regeling|DUO|Sterk Beroepsonderwijs|React Hook Form)/.test(
    words,
  )
}
