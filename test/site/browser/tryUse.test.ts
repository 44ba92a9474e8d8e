import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en, enPage } from '../../../docs/web/try/en.js'
import { nl, nlPage } from '../../../docs/web/try/nl.js'
import { type Complaints, launch, onDisk, open } from './chromium.js'

const path = 'nl/proberen/index.html'
const question = '#route=DLR-KB-3&start=2025-08-01&dag=2026-11-29'
/** A file with many faults, and one that has counts and no records. */
const faults = 'docs/examples/rod-fouten.csv'
const teldata = 'test/registers/files/TBGI_99XX_2027_20261105.xml'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

async function opened(
  fragment = '',
  options: Parameters<typeof open>[1] = {},
): Promise<{ readonly tab: Page; readonly complaints: Complaints }> {
  const { tab, complaints } = await open(browser, options)
  await tab.goto(`${onDisk(path)}${fragment}`)
  return { tab, complaints }
}

function hash(tab: Page): Promise<string> {
  return tab.evaluate(() => location.hash)
}

/** The value that a card of the answer shows, by its heading. */
async function card(tab: Page, head: string): Promise<string> {
  return (
    (await tab
      .locator('.card', { has: tab.getByRole('heading', { name: head }) })
      .locator('.value')
      .textContent()) ?? ''
  )
}

const diploma = (tab: Page): Promise<string> => card(tab, nl.words.diploma.head)

describe('The address of the try page', () => {
  test('holds what is chosen, and back and forward bring it back', async () => {
    const { tab, complaints } = await opened(question)
    expect(await diploma(tab)).toBe('Uiterlijk 31 juli 2028')
    await tab.getByLabel(nlPage.form.overYear[1]).selectOption('1')
    expect(await hash(tab)).toBe('#route=DLR-KB-3&start=2025-08-01&doublures=2&dag=2026-11-29')
    expect(await diploma(tab)).toBe('Uiterlijk 31 juli 2029')
    await tab.getByLabel('vmbo-bb naar mbo-niveau 2').last().check()
    expect(await hash(tab)).toBe('#route=GLR-BB-2&start=2025-08-01&doublures=2&dag=2026-11-29')
    expect(await diploma(tab)).toBe(nl.words.diploma.none)

    await tab.goBack()
    expect(await diploma(tab)).toBe('Uiterlijk 31 juli 2029')
    expect(await tab.getByLabel('vmbo-kb naar mbo-niveau 3').isChecked()).toBe(true)
    await tab.goBack()
    expect(await diploma(tab)).toBe('Uiterlijk 31 juli 2028')
    expect(await tab.getByLabel(nlPage.form.overYear[1]).inputValue()).toBe('0')
    await tab.goForward()
    await tab.goForward()
    expect(await diploma(tab)).toBe(nl.words.diploma.none)
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })

  test('takes every field of the form, and the same page comes back from it', async () => {
    const { tab } = await opened('#route=DLR-BB-2&start=2025-08-01')
    await tab.getByLabel(nlPage.form.start).selectOption('2024')
    await tab.getByLabel(nlPage.form.overYear[0]).selectOption('1')
    await tab.getByLabel(nlPage.form.jaren).selectOption('3')
    await tab.getByLabel(nlPage.form.trajectName.BBL).check()
    await tab.getByLabel(nlPage.form.dag).fill('2027-10-01')
    await tab.getByText(nlPage.form.more, { exact: true }).click()
    await tab.getByLabel(nlPage.form.diploma).fill('2027-06-20')
    await tab.getByLabel(nlPage.form.einde).fill('2028-01-31')
    await tab.getByLabel(nlPage.form.unfunded).check()
    const fragment = await hash(tab)
    expect(fragment).toBe(
      '#route=DLR-BB-2&start=2024-08-01&jaren=3&doublures=1&traject=BBL&dag=2027-10-01&diploma=2027-06-20&einde=2028-01-31&bekostigd=nee',
    )
    const shown = await tab.locator('#antwoord').innerText()
    const { tab: again } = await opened(fragment)
    expect(await again.locator('#antwoord').innerText()).toBe(shown)
    expect(await again.getByLabel(nlPage.form.diploma).inputValue()).toBe('2027-06-20')
    await again.getByRole('button', { name: nlPage.form.again }).click()
    expect(await again.getByLabel('vmbo-kb naar mbo-niveau 3').isChecked()).toBe(true)
    expect(await hash(again)).toBe('')
    await tab.context().close()
    await again.context().close()
  })

  test('that is not understood is told, and nothing is guessed until it is mended', async () => {
    const { tab } = await opened('#route=DLR-KB-2&start=2025-08-01&dag=morgen')
    const trouble = tab.locator('#klopt-niet')
    expect(await trouble.isVisible()).toBe(true)
    expect(await trouble.locator('li').allTextContents()).toEqual([
      nl.words.trouble.told({ code: 'value', field: 'route' }),
      nl.words.trouble.told({ code: 'value', field: 'dag' }),
    ])
    expect(await tab.locator('#antwoord').textContent()).toBe('')
    expect(await tab.locator('[name=route]:checked').count()).toBe(0)
    expect(await tab.locator('#dag').getAttribute('aria-invalid')).toBe('true')
    await tab.getByLabel('vmbo-kb naar mbo-niveau 4').check()
    expect(await tab.locator('#antwoord').textContent()).toBe('')
    expect(await trouble.locator('li').count()).toBe(1)
    await tab.getByLabel(nlPage.form.dag).fill('2026-11-29')
    expect(await trouble.isVisible()).toBe(false)
    expect(await hash(tab)).toBe('#route=DLR-KB-4&start=2025-08-01&dag=2026-11-29')
    expect(await diploma(tab)).toBe('Uiterlijk 31 juli 2028')
    await tab.context().close()
  })

  test('with something strange in it says so without repeating it, and answers the rest', async () => {
    const { tab } = await opened(`${question}&bsn=123456782`)
    expect(await tab.locator('#klopt-niet').textContent()).toContain(nl.words.trouble.told({ code: 'unknown' }))
    expect(await tab.locator('body').textContent()).not.toContain('123456782')
    expect(await diploma(tab)).toBe('Uiterlijk 31 juli 2028')
    await tab.context().close()
  })

  test('keeps its question when a link within the page is followed', async () => {
    const { tab } = await opened(question)
    await tab.getByRole('link', { name: nlPage.toCheck }).click()
    expect(await hash(tab)).toBe(question)
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('nakijken')
    await tab.context().close()
  })
})

describe('The question of the teamleider', () => {
  test('is answered from the start page in three clicks, with where it says so', async () => {
    const { tab, complaints } = await open(browser)
    await tab.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'))
    await tab.goto(onDisk('nl/index.html'))
    // One: to the page, which begins with a DLR from kader to niveau 3 that began in August 2025.
    await tab.getByRole('navigation').getByRole('link', { name: 'Proberen' }).click()
    expect(await tab.getByLabel('vmbo-kb naar mbo-niveau 3').isChecked()).toBe(true)
    expect(await tab.getByLabel(nlPage.form.start).inputValue()).toBe('2025')
    // Two: she repeats class 4.
    await tab.getByLabel(nlPage.form.overYear[1]).selectOption('1')
    expect(await diploma(tab)).toBe('Uiterlijk 31 juli 2029')
    const absence = tab.locator('.card', { has: tab.getByRole('heading', { name: nl.words.absence.head }) })
    expect(await absence.locator('.value').textContent()).toBe('Vo-school')
    expect(await absence.locator('.under').textContent()).toBe(
      `Volgend schooljaar (2027-2028): de vo-school. ${nl.words.where.certainty.onzeker}`,
    )
    // Three: where does it say so?
    await absence.locator('summary').click()
    expect(await absence.locator('li').last().innerText()).toContain('art. 2.107e lid 2 WVO 2020')
    expect(await absence.locator('li').last().innerText()).toContain(nl.words.where.certainty.onzeker)
    const link = absence.locator('li').last().getByRole('link')
    await link.click()
    expect(tab.url()).toMatch(/nl\/bronnen\.html#wvo-2\.107e-2-doublure$/)
    expect(await tab.locator('[id="wvo-2.107e-2-doublure"]').isVisible()).toBe(true)
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })
})

describe('A card of the answer', () => {
  const { certainty } = nl.words.where
  const cards = [nl.words.place.head, nl.words.diploma.head, nl.words.absence.head, nl.words.funding.head]

  /** What each card says of how sure it is, with nothing opened. */
  async function marks(fragment: string): Promise<readonly (readonly string[])[]> {
    const { tab } = await opened(fragment)
    const found = await Promise.all(
      cards.map((head) =>
        tab
          .locator('.card', { has: tab.getByRole('heading', { name: head }) })
          .locator('.mark:visible')
          .allInnerTexts(),
      ),
    )
    await tab.context().close()
    return found
  }

  test('says in words that it is not certain, or our conclusion, before it is opened', async () => {
    expect(await marks(question)).toEqual([[certainty.afgeleid], [certainty.afgeleid], [], []])
    const again = '#route=DLR-KB-3&start=2025-08-01&doublures=2'
    expect(await marks(`${again}&dag=2026-11-29`)).toEqual([
      [certainty.afgeleid],
      [certainty.onzeker],
      [certainty.onzeker],
      [certainty.onzeker],
    ])
    expect(await marks(`${again}&dag=2027-10-01`)).toEqual([
      [certainty.onzeker, certainty.afgeleid],
      ...cards.slice(1).map(() => [certainty.onzeker]),
    ])
  })

  test('says of the class that it is our conclusion, and of the phase nothing when it simply stands in the law', async () => {
    const { tab } = await opened(question)
    const place = tab.locator('.card', { has: tab.getByRole('heading', { name: nl.words.place.head }) })
    expect(await place.locator('.under').allInnerTexts()).toEqual([
      `VO-fase. Dat is klas 4 van het vmbo, schooljaar 2026-2027. ${certainty.afgeleid}`,
    ])
    await tab.context().close()
  })

  test('says so of the phase too on a day on which the article stood under a number that was derived', async () => {
    const early = '#route=DLR-KB-3&start=2020-08-01&dag=2021-09-01'
    expect(await marks(early)).toEqual([[certainty.afgeleid, certainty.afgeleid], [certainty.afgeleid], [], []])
  })
})

describe('The question as it was understood', () => {
  const again = '#route=DLR-KB-3&start=2025-08-01&doublures=2'

  test.each([
    ['2025-06-01', 'Begint in schooljaar 2025-2026', 'Gaat klas 4 overdoen.'],
    ['2027-07-31', 'Begonnen in schooljaar 2025-2026', 'Gaat klas 4 overdoen.'],
    ['2027-08-01', 'Begonnen in schooljaar 2025-2026', 'Doet klas 4 over.'],
    ['2028-07-31', 'Begonnen in schooljaar 2025-2026', 'Doet klas 4 over.'],
    ['2028-08-01', 'Begonnen in schooljaar 2025-2026', 'Heeft klas 4 overgedaan.'],
  ])('says on %s when the route begins and a year is repeated, seen from that day', async (day, begin, over) => {
    const { tab } = await opened(`${again}&dag=${day}`)
    const told = (await tab.locator('.asked').textContent()) ?? ''
    expect(told).toContain(begin)
    expect(told).toContain(over)
    await tab.context().close()
  })
})

describe('With the keyboard alone', () => {
  const focused = (tab: Page): Promise<string> =>
    tab.evaluate(() => {
      const { id, tagName, textContent } = document.activeElement ?? document.body
      return id === '' ? `${tagName} ${textContent.trim().slice(0, 40)}` : id
    })

  test('a route is chosen, its answer read and its source found', async () => {
    const { tab } = await opened(question)
    await tab.locator('[name=route]:checked').focus()
    await tab.keyboard.press('ArrowDown')
    expect(await hash(tab)).toContain('route=DLR-KB-4')
    expect(await tab.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('DLR-KB-4')
    await tab.keyboard.press('Tab')
    expect(await focused(tab)).toBe('start')
    await tab.keyboard.press('ArrowUp')
    expect(await hash(tab)).toContain('start=2024-08-01')
    expect(await focused(tab)).toBe('start')
    expect(await tab.locator('#melding').textContent()).toContain('31 juli 2027')

    const summary = tab.locator('.card summary').nth(1)
    await summary.focus()
    await tab.keyboard.press('Enter')
    expect(await tab.locator('.card').nth(1).locator('details').getAttribute('open')).toBe('')
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toMatch(
      /\/nl\/bronnen\.html#dia-leerroute-2$/,
    )
    // What was opened stays open, and the focus where it was, when the answer changes.
    await summary.focus()
    await tab.goBack()
    expect(await tab.locator('.card').nth(1).locator('details').getAttribute('open')).toBe('')
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    await tab.context().close()
  })

  test('everything that can be used is reached, seen when it has the focus, and left again', async () => {
    const { tab } = await opened(question)
    const usable = await tab
      .locator('main :is(a[href], button, input, select, textarea, summary, [tabindex="0"]):visible')
      .count()
    const seen = new Set<string>()
    await tab.locator('h1').click()
    for (let at = 0; at < usable + 40; at++) {
      await tab.keyboard.press('Tab')
      const here = await tab.evaluate(() => {
        const active = document.activeElement
        if (!active || !document.querySelector('main')?.contains(active)) return undefined
        const { outlineStyle, outlineWidth } = getComputedStyle(active)
        const name = `${active.tagName} ${active.id} ${(active as HTMLInputElement).value ?? ''} ${active.textContent.slice(0, 60)}`
        return { name, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' }
      })
      if (here === undefined) continue
      expect(here.isSeen, here.name).toBe(true)
      seen.add(here.name)
    }
    for (const id of [
      'start',
      'over1',
      'over2',
      'jaren',
      'dag',
      'vandaag',
      'druk-af',
      'bestand',
      'rod-vo',
      'tekst',
      'voorbeeld',
    ]) {
      expect(
        [...seen].some((name) => name.includes(` ${id} `)),
        id,
      ).toBe(true)
    }
    expect([...seen].filter((name) => name.startsWith('SUMMARY')).length).toBeGreaterThan(20)
    await tab.context().close()
  })

  test('a day is typed, and nothing is told of it before it is a day', async () => {
    const { tab } = await opened('#route=DLR-KB-3&start=2025-08-01')
    const entries = await tab.evaluate(() => history.length)
    await tab.locator('#dag').focus()
    // In the order of the language of this browser: month, day, year.
    for (const key of '1129202') {
      await tab.keyboard.press(key)
      expect(await tab.locator('#klopt-niet').isVisible()).toBe(false)
      expect(await tab.locator('.card').count()).toBeGreaterThan(0)
    }
    await tab.keyboard.press('8')
    expect(await hash(tab)).toBe('#route=DLR-KB-3&start=2025-08-01&dag=2028-11-29')
    expect(await tab.locator('#dag').inputValue()).toBe('2028-11-29')
    expect(await focused(tab)).toBe('dag')
    expect(await tab.evaluate(() => history.length)).toBe(entries + 1)
    // A year that is left unfinished is told when the field is left.
    await tab.locator('#diploma').evaluate((each) => each.closest('details')?.setAttribute('open', ''))
    await tab.locator('#diploma').focus()
    for (const key of '0701202') await tab.keyboard.press(key)
    await tab.locator('#vandaag').focus()
    expect(await tab.locator('#klopt-niet li').allTextContents()).toEqual([
      nl.words.trouble.told({ code: 'value', field: 'diploma' }),
    ])
    await tab.context().close()
  })

  test('an enrolment is pasted and judged, and the focus is not lost', async () => {
    const { tab } = await opened()
    await tab.locator('#tekst').focus()
    await tab.keyboard.insertText('{"instelling": 3}')
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await tab.waitForFunction(() => document.querySelector('#stand')?.textContent.startsWith('Klaar'))
    expect(await focused(tab)).toContain('BUTTON')
    expect(await tab.locator('.verdict').textContent()).toBe(nl.words.check.verdict.refused)
    await tab.context().close()
  })
})

const pages = [
  ['nl', nl, nlPage, path],
  ['en', en, enPage, 'en/try/index.html'],
] as const

describe.each(pages)('For everyone (%s)', (language, voice, words, own) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s page, with all opened and a file judged',
    async (colorScheme) => {
      const { tab } = await open(browser, { colorScheme, reducedMotion: 'reduce' })
      await tab.goto(`${onDisk(own)}${question}&doublures=2`)
      await tab.setInputFiles('#bestand', [faults, teldata])
      await tab.locator('#gevonden .group').first().waitFor()
      await tab.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
        for (const hidden of document.querySelectorAll<HTMLElement>('#bezig')) hidden.hidden = false
      })
      await tab.evaluate(axe)
      const found = await tab.evaluate(async () => {
        type Axe = {
          run: (on: unknown, how: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
        const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        })
        return violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) }))
      })
      expect(found).toEqual([])
      await tab.context().close()
    },
  )

  test.each([320, 640])(
    'nothing sticks out at %i px, with all opened, trouble told and a file judged',
    async (width) => {
      const { tab } = await open(browser, { viewport: { width, height: 800 } })
      await tab.goto(`${onDisk(own)}${question}&x`)
      await tab.setInputFiles('#bestand', [faults, teldata])
      await tab.locator('#gevonden .group').first().waitFor()
      await tab.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
      })
      const wide = await tab.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter(
            (each) =>
              each.getBoundingClientRect().right > window.innerWidth + 1 &&
              each.closest('.scroll, .unseen, .stack > thead') === null,
          )
          .map((each) => each.outerHTML.slice(0, 100)),
      )
      expect(wide).toEqual([])
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await tab.context().close()
    },
  )

  test('every target is at least 24 by 24 px, or stands in a line of text', async () => {
    const { tab } = await open(browser, { viewport: { width: 320, height: 800 } })
    await tab.goto(`${onDisk(own)}${question}`)
    const small = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(button, select, textarea, summary, input)')]
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { width, height } = (each.closest('label') ?? each).getBoundingClientRect()
          return width < 24 || height < 24
        })
        .map((each) => each.outerHTML.slice(0, 100)),
    )
    expect(small).toEqual([])
    await tab.context().close()
  })

  test('without JavaScript the page says what does work, and shows its headings and forms', async () => {
    const { tab, complaints } = await open(browser, { javaScriptEnabled: false })
    await tab.goto(onDisk(own))
    expect(await tab.locator('noscript').innerText()).toBe(words.noScript)
    for (const text of [words.title, words.form.head, words.answer, words.check.head]) {
      expect(await tab.getByRole('heading', { name: text, exact: true }).isVisible()).toBe(true)
    }
    expect(await tab.getByRole('radio').count()).toBe(8)
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })

  test('the first paint does not wait for the script: it is there while the script is still on its way', async () => {
    const html = readFileSync(`docs/site/${own}`, 'utf8')
    const at = html.indexOf('<script>')
    let send = (): void => undefined
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.write(html.slice(0, at))
      send = () => void response.end(html.slice(at))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { tab } = await open(browser)
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' })
    await tab.getByRole('heading', { name: words.form.head, exact: true }).waitFor()
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1)
    expect(await tab.locator('#antwoord').innerText()).toBe(words.answerWaits)
    send()
    await tab.locator('.card').first().waitFor()
    await tab.context().close()
    server.close()
  })

  test('on paper the answer stands alone, with the question and every source', async () => {
    const { tab } = await open(browser)
    await tab.goto(`${onDisk(own)}${question}`)
    await tab.emulateMedia({ media: 'print' })
    expect(await tab.locator('#vraag').isVisible()).toBe(false)
    expect(await tab.locator('.checking').isVisible()).toBe(false)
    expect(await tab.locator('.asked').isVisible()).toBe(true)
    expect(await tab.locator('.where a').first().isVisible()).toBe(true)
    expect(await tab.locator('.asked').textContent()).toContain('2025-2026')
    expect(voice.language).toBe(language)
    await tab.context().close()
  })
})
