import { describe, expect, test } from 'vitest'
import { rulePages } from '../../docs/web/pages/rulePages.js'
import { sourcesPages } from '../../docs/web/pages/sourcesPage.js'
import type { Datum } from '../../src/concepts/datum.js'

async function bodyOf(id: string, day: Datum): Promise<string> {
  const pages = [...(await rulePages(day)), ...sourcesPages(day)]
  return pages.find((page) => page.id === id && page.language === 'nl')?.body ?? ''
}

describe('A site of another day', () => {
  test('cites the law as it was numbered on that day', async () => {
    const then = await bodyOf('rule:phase-of', '2021-09-01')
    const now = await bodyOf('rule:phase-of', '2026-08-01')
    expect(then).toContain('>art. 10b14 lid 2 WVO</data>')
    expect(now).toContain('>art. 2.107e lid 2 WVO 2020</data>')
    expect(then).toContain('die van 1 september 2021')
  })

  test('names the other numbers of a source all the same', async () => {
    for (const day of ['2021-09-01', '2026-08-01'] as const) {
      const versions = (await bodyOf('sources', day)).split('id="wvo-2.107e-2"')[1]?.split('</article>')[0] ?? ''
      expect(versions).toContain('art. 10b14 lid 2 WVO')
      expect(versions).toContain('art. 2.107e lid 2 WVO 2020')
    }
  })

  test('says of a provision that had lapsed or not begun by then what became of it', async () => {
    expect(await bodyOf('rule:required-hours', '2026-08-01')).toContain('gold tot en met 31 juli 2026')
    const before = await bodyOf('rule:required-hours', '2020-09-01')
    expect(before).toContain('>art. 12.4c.2 lid 1 WEB (vanaf 1 augustus 2026)</data>')
    expect(before).not.toContain('undefined')
  })

  test('is the same to the letter when it is built again', async () => {
    expect(await rulePages('2026-08-01')).toEqual(await rulePages('2026-08-01'))
  })
})
