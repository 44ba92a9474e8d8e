import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../built.js'
import { launch, onDisk, open } from './chromium.js'

/** The rules of WCAG 2.2 at A and AA, and what axe holds good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Found = { readonly id: string; readonly at: readonly string[] }

/** What axe finds on the page as it stands; with only these rules, when they are named. */
async function foundByAxe(tab: Page, rules?: readonly string[]): Promise<readonly Found[]> {
  const runOnly = rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules }
  // The policy of the page lets no script in; this one comes in by the debugger.
  await tab.evaluate(axe.source)
  return tab.evaluate(async (only) => {
    type Axe = {
      run: (on: unknown, with_: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
    })
    return violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }))
  }, runOnly)
}

/** Whether the page can be scrolled sideways, and by what. */
async function sticksOut(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > window.innerWidth + 1 && each.closest('.scroll') === null,
    )
    return [
      `${document.documentElement.scrollWidth} > ${window.innerWidth}`,
      ...wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 120)),
    ]
  })
}

/** The tests of every page in one language; in a file for each language, so that the two run beside each other. */
export function testEveryPage(language: 'nl' | 'en'): void {
  let browser: Browser
  let tab: Page
  let complaints: Awaited<ReturnType<typeof open>>['complaints']

  beforeAll(async () => {
    browser = await launch()
    ;({ tab, complaints } = await open(browser))
  })
  afterAll(() => browser.close())

  describe.each(pages.filter((path) => path.startsWith(`${language}/`)))('%s', (path) => {
    beforeAll(async () => {
      complaints.console.length = 0
      complaints.requests.length = 0
      await tab.emulateMedia({ colorScheme: 'light' })
      await tab.setViewportSize({ width: 1280, height: 900 })
      await tab.goto(onDisk(path))
    })

    test('loads from disk without a complaint or a request', async () => {
      expect(await tab.locator('h1').isVisible()).toBe(true)
      expect(complaints).toEqual({ console: [], requests: [] })
    })

    test('holds nothing that axe finds, in light and in dark', async () => {
      expect(await foundByAxe(tab)).toEqual([])
      await tab.emulateMedia({ colorScheme: 'dark' })
      expect(await foundByAxe(tab, ['color-contrast', 'link-in-text-block'])).toEqual([])
    })

    test('fits in 320 pixels, in a window of 1280 at twice the size, and between', async () => {
      await tab.emulateMedia({ colorScheme: 'light' })
      for (const width of [1024, 1000, 768, 640, 320]) {
        await tab.setViewportSize({ width, height: 800 })
        expect(await sticksOut(tab), `${width}`).toEqual([])
      }
    })
  })
}
