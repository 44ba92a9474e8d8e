import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersTo, type RouteAnswers } from '../../../docs/web/try/answers.js'
import { en } from '../../../docs/web/try/en.js'
import { writeFragment } from '../../../docs/web/try/fragment.js'
import { nl } from '../../../docs/web/try/nl.js'
import { exampleOn, lengthsOf, type Question } from '../../../docs/web/try/question.js'
import type { Voice } from '../../../docs/web/try/words.js'
import { timelineSvg } from '../../../src/drawing/timelineSvg.js'
import { citation, type Datum, type Step } from '../../../src/index.js'
import { lifeStories, type LifeStory } from '../../../src/testing/golden/lifeStories.js'
import { type Complaints, launch, onDisk, open } from './chromium.js'

const voices = [
  ['nl', nl, 'nl/proberen/index.html'],
  ['en', en, 'en/try/index.html'],
] as const

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** What a story asks, on a day. */
function questionOf({ leerroute, start, options, leertraject }: LifeStory, dag: Datum): Question {
  const { jaren, doublures, vmboDiploma, overstapGlr, einde, bekostigd } = options
  return {
    route: leerroute,
    start,
    ...(jaren !== undefined && jaren !== lengthsOf(leerroute).at(-1) && { jaren }),
    doublures: typeof doublures === 'number' || doublures === undefined ? [] : doublures,
    traject: leertraject ?? 'BOL',
    dag,
    ...(vmboDiploma && { diploma: vmboDiploma }),
    ...(overstapGlr && { glr: overstapGlr }),
    ...(einde && { einde }),
    bekostigd: bekostigd ?? true,
  }
}

/** The text of markup, as a browser has it. */
function textOf(markup: string): string {
  return markup
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

type Seen = {
  readonly values: readonly string[]
  readonly picture: string
  readonly tasks: readonly (readonly string[])[]
  readonly codes: readonly string[]
  readonly hours: readonly (readonly string[])[]
  readonly sources: Readonly<Record<string, readonly (readonly [key: string, citation: string])[]>>
}

/** What the page shows, read from the page itself. */
function seenOn(tab: Page): Promise<Seen> {
  return tab.evaluate(() => {
    const texts = (root: ParentNode, selector: string): string[] =>
      [...root.querySelectorAll(selector)].map((each) => each.textContent.trim())
    const place = document.querySelector('#antwoord') as HTMLElement
    const [tasks, hours] = [...place.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => texts(row, 'td')),
    )
    return {
      values: texts(place, '.value'),
      picture: place.querySelector('svg')?.textContent ?? '',
      tasks: tasks ?? [],
      codes: texts(place, '.codes code'),
      hours: hours ?? [],
      sources: Object.fromEntries(
        [...place.querySelectorAll<HTMLElement>('details.where')].map((each) => [
          each.dataset['key'] ?? '',
          [...each.querySelectorAll('a')].map((link) => [link.hash.slice(1), link.textContent] as const),
        ]),
      ),
    }
  })
}

function cited(steps: readonly Step[], dag: Datum, { texts }: Voice): readonly (readonly [string, string])[] {
  return steps.map(({ source, standVan }) => [source, texts.citation(citation(source, standVan ?? dag))] as const)
}

/** What the page must show, from the library in Node. */
function expectAnswers(seen: Seen, answers: RouteAnswers, voice: Voice): void {
  const { words, picture, language, day } = voice
  const { opDag, deadline, tijdlijn, taken, uren, dag } = answers
  const figures = new Intl.NumberFormat(language)
  expect(seen.picture).toBe(textOf(timelineSvg(tijdlijn, language)))
  expect(seen.values).toContain(
    deadline.value.soort === 'uiterlijk' ? words.diploma.by(day(deadline.value.datum)) : words.diploma.none,
  )
  expect(seen.sources['diploma']).toEqual(
    expect.arrayContaining(cited(deadline.steps, dag, voice).map((each) => [...each])),
  )
  expect(seen.tasks).toEqual(
    taken.map(({ fasen }) =>
      (['VO-fase', 'MBO-fase'] as const).map(
        (fase) => expect.stringContaining(words.tasks.who[fasen[fase].value]) as string,
      ),
    ),
  )
  for (const { taak, fasen } of taken) {
    expect(seen.sources[`taak-${taak}`]).toEqual(
      expect.arrayContaining([
        ...cited(fasen['VO-fase'].steps, dag, voice),
        ...cited(fasen['MBO-fase'].steps, dag, voice),
      ]),
    )
  }
  expect(seen.hours.slice(2, 6)).toEqual(
    (['totaal', 'begeleid', 'bpv', 'vrij'] as const).map((kind) => uren.map(({ norm }) => figures.format(norm[kind]))),
  )
  expect(seen.hours[1]).toEqual(uren.map(({ status }) => words.hours.status[status]))
  if (opDag === undefined) {
    expect(seen.codes).toEqual([])
    return
  }
  const { registraties, jaar, verzuim, bekostiging } = opDag
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  expect(seen.values).toEqual([
    words.place.year(jaar),
    expect.any(String),
    capital(picture.reporter(verzuim.value)),
    capital(picture.funding(bekostiging.value)),
    ...[registraties.rio, registraties.rodVo, registraties.rodMbo].map(({ plicht }) => words.registers.duty[plicht]),
  ])
  expect(seen.codes).toEqual(
    [registraties.rio, registraties.rodVo, registraties.rodMbo].flatMap(({ velden }) =>
      Object.values<{ readonly code: string }>(velden).map(({ code }) => code),
    ),
  )
  for (const key of ['rio', 'rodVo', 'rodMbo'] as const) {
    const { source, velden, termijnen } = registraties[key]
    const keys = [{ source }, ...Object.values<{ readonly source: typeof source }>(velden), ...termijnen].map(
      (each) => each.source,
    )
    expect(seen.sources[`register-${key}`]?.map(([each]) => each)).toEqual(expect.arrayContaining(keys))
  }
  expect(seen.sources['verzuim']?.map(([each]) => each)).toContain(verzuim.source)
  expect(seen.sources['geld']?.map(([each]) => each)).toContain(bekostiging.source)
}

function quiet({ console, requests }: Complaints): void {
  expect(console).toEqual([])
  expect(requests).toEqual([])
}

describe.each(voices)('The try page (%s), opened from disk,', (_, voice, path) => {
  test('shows an answer at once, without a word on the console or a request', async () => {
    const { tab, complaints } = await open(browser)
    await tab.goto(onDisk(path))
    const today = (await tab.evaluate(() =>
      new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }),
    )) as Datum
    const answers = answersTo(exampleOn(today), today)
    if (answers.soort !== 'route') throw new Error('the example has no route')
    expectAnswers(await seenOn(tab), answers, voice)
    quiet(complaints)
    await tab.context().close()
  })

  test('answers the life stories, in each year of them, as the library does in Node', async () => {
    const { tab, complaints } = await open(browser)
    await tab.goto(onDisk(path))
    let told = 0
    for (const story of lifeStories) {
      const first = story.leerjaren[0]?.verwacht['eersteDag'] as Datum | undefined
      const days = story.leerjaren.flatMap(({ verwacht }) =>
        verwacht['laatsteDag'] ? [verwacht['laatsteDag'] as Datum] : [],
      )
      for (const dag of [first ?? story.start, ...days, '2045-01-01'] as const) {
        const question = questionOf(story, dag)
        await tab.evaluate((fragment) => {
          location.hash = fragment
        }, writeFragment(question))
        await tab.waitForFunction((fragment) => location.hash === fragment, writeFragment(question))
        const answers = answersTo(question, dag)
        if (answers.soort === 'route') expectAnswers(await seenOn(tab), answers, voice)
        else expect(await tab.locator('#antwoord .note').textContent()).toBe(voice.picture.beforeLaw.text('2020-08-01'))
        told++
      }
    }
    expect(lifeStories.length).toBeGreaterThanOrEqual(10)
    expect(told).toBeGreaterThan(80)
    quiet(complaints)
    await tab.context().close()
  })
})
