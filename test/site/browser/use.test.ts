import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, onDisk, open } from './chromium.js'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** What has the focus, and whether one can see that it has. */
async function focused(tab: Page): Promise<{ readonly text: string; readonly isSeen: boolean }> {
  return tab.evaluate(() => {
    const element = document.activeElement
    if (element === null) return { text: '', isSeen: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, width } = element.getBoundingClientRect()
    const isOnScreen = bottom > 0 && top < window.innerHeight && width > 0
    return {
      text: element.textContent?.trim() ?? '',
      isSeen: isOnScreen && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })
}

describe('With the keyboard alone', () => {
  test('the first stop leads past the navigation to the content', async () => {
    const { tab } = await open(browser, { reducedMotion: 'reduce' })
    await tab.goto(onDisk('nl/regels/verantwoordelijk.html'))
    await tab.keyboard.press('Tab')
    expect(await focused(tab)).toEqual({ text: 'Naar de inhoud', isSeen: true })
    await tab.keyboard.press('Enter')
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('main')
    await tab.keyboard.press('Tab')
    expect((await focused(tab)).text).toBe('Regels')
  })

  test('every stop is seen, and none holds the focus', async () => {
    const { tab } = await open(browser, { reducedMotion: 'reduce' })
    await tab.goto(onDisk('nl/regels/vmbo-diploma.html'))
    await tab.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    const stops = await tab.locator('a[href], summary, [tabindex="0"]').count()
    const seen = new Set<string>()
    for (let at = 0; at < stops; at += 1) {
      await tab.keyboard.press('Tab')
      const { text, isSeen } = await focused(tab)
      expect(isSeen, `${at}: ${text.slice(0, 60)}`).toBe(true)
      seen.add(text)
    }
    expect(seen.size).toBeGreaterThan(20)
  })

  test('an example opens and closes', async () => {
    const { tab } = await open(browser)
    await tab.goto(onDisk('nl/regels/inschrijving.html'))
    const details = tab.locator('#glr-requires-bb details')
    await details.locator('summary').focus()
    await tab.keyboard.press('Enter')
    expect(await details.locator('pre').isVisible()).toBe(true)
    await tab.keyboard.press('Enter')
    expect(await details.locator('pre').isVisible()).toBe(false)
  })
})

describe('Who asks', () => {
  test('as a teamleider until when, who, and where it says so, has the answer in three clicks', async () => {
    const { tab, complaints } = await open(browser)
    await tab.clock.setFixedTime(new Date('2027-05-15T12:00:00'))
    await tab.goto(onDisk('nl/index.html'))
    await tab.getByRole('link', { name: 'Zie het antwoord voor deze leerling' }).click()
    const answer = tab.locator('main')
    await answer.getByText('Uiterlijk 31 juli 2029').first().waitFor()
    // Next year she is in year 2 of the route again, so in the VO-fase.
    expect(await answer.textContent()).toContain('Volgend schooljaar (2027-2028): de vo-school.')
    const where = answer.locator('details[data-key="diploma"]')
    await where.locator('summary').click()
    await where.locator('a').first().click()
    expect(tab.url()).toMatch(/nl\/bronnen\.html#[\w.-]+$/)
    expect(await tab.locator(':target [data-column="strekking"]').isVisible()).toBe(true)
    expect(complaints).toEqual({ console: [], requests: [] })
  })

  test('on a phone sees the answer at the first click, and the form when nothing was asked yet', async () => {
    const { tab } = await open(browser, { viewport: { width: 390, height: 800 } })
    await tab.goto(onDisk('nl/index.html'))
    await tab.getByRole('link', { name: 'Zie het antwoord voor deze leerling' }).click()
    const top = tab.locator('#antwoordkop').evaluate((head) => head.getBoundingClientRect().top)
    expect(await top).toBeLessThan(100)
    await tab.goto(onDisk('nl/proberen/index.html'))
    expect(await tab.evaluate(() => scrollY)).toBe(0)
  })

  test('for the other language gets the same page, and back', async () => {
    const { tab } = await open(browser)
    await tab.goto(onDisk('nl/regels/uren.html'))
    await tab.getByRole('link', { name: 'In English' }).click()
    expect(await tab.locator('h1').textContent()).toBe('How many hours must a route have?')
    await tab.getByRole('link', { name: 'In het Nederlands' }).click()
    expect(tab.url()).toBe(onDisk('nl/regels/uren.html'))
  })

  test('without a script reads everything, and is led on from the top', async () => {
    const { tab } = await open(browser, { javaScriptEnabled: false })
    await tab.goto(onDisk('index.html'))
    await tab.waitForURL(onDisk('nl/index.html'))
    await tab.getByRole('link', { name: 'Wie meldt verzuim, en vanaf hoeveel?' }).click()
    expect(await tab.locator('table').first().isVisible()).toBe(true)
  })
})

describe('The look', () => {
  test('is of the colours of who looks', async () => {
    const { tab } = await open(browser)
    await tab.goto(onDisk('en/index.html'))
    const ground = (): Promise<string> => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await tab.emulateMedia({ colorScheme: 'light' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await tab.emulateMedia({ colorScheme: 'dark' })
    expect(await ground()).toBe('rgb(20, 23, 28)')
  })

  test('on paper is light, without what only a screen needs, and with every example open', async () => {
    const { tab } = await open(browser)
    await tab.goto(onDisk('nl/regels/inschrijving.html'))
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    for (const hidden of ['.top nav', '.skip', '.contents', '.bottom']) {
      expect(await tab.locator(hidden).first().isVisible(), hidden).toBe(false)
    }
    expect(await tab.locator('#glr-requires-bb pre').isVisible()).toBe(true)
  })

  test('moves nothing for who wants no motion', async () => {
    const { tab } = await open(browser, { reducedMotion: 'reduce' })
    await tab.goto(onDisk('nl/index.html'))
    const moving = await tab.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((each) => {
          const { transitionDuration, animationName } = getComputedStyle(each)
          return Number.parseFloat(transitionDuration) > 0 || animationName !== 'none'
        }).length,
    )
    expect(moving).toBe(0)
  })

  test('keeps all in sight when the text alone is twice as large', async () => {
    const { tab } = await open(browser, { viewport: { width: 1280, height: 900 } })
    for (const path of [
      'nl/index.html',
      'nl/regels/verantwoordelijk.html',
      'nl/bronnen.html',
      'en/developers/index.html',
    ]) {
      await tab.goto(onDisk(path))
      const client = await tab.context().newCDPSession(tab)
      await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        path,
      ).toBeLessThanOrEqual(0)
    }
  })
})
