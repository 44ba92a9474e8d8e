import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersTo, type Answers } from '../../../docs/web/try/answers.js'
import { en } from '../../../docs/web/try/en.js'
import { writeFragment } from '../../../docs/web/try/fragment.js'
import { nl } from '../../../docs/web/try/nl.js'
import { exampleOn, lengthsOf, type Question } from '../../../docs/web/try/question.js'
import type { Voice } from '../../../docs/web/try/words.js'
import { bronIn } from '../../../docs/web/content/said.js'
import { timelineSvg } from '../../../src/drawing/timelineSvg.js'
import { citation, type Datum, type Step } from '../../../src/index.js'
import { lifeStories, type LifeStory } from '../../../src/testing/golden/lifeStories.js'
import { launch, onDisk, open } from './chromium.js'

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

const anyText = expect.any(String) as string

type Link = readonly [key: string, citation: string]

/** The links to the sources of steps, and of what has a source beside them; there may be more. */
function linksOf(steps: readonly Cited[], dag: Datum, { texts, language }: Voice): readonly Link[] {
  const links = steps.map(({ source, standVan }): Link => [
    source,
    texts.citation(citation(bronIn(language, source), standVan ?? dag)),
  ])
  return expect.arrayContaining(links.map((link) => [...link])) as readonly Link[]
}

type Cited = Pick<Step, 'source' | 'standVan'>

/** What the page must show, from the library in Node. */
function expectedOf(answers: Answers, voice: Voice): Seen {
  const { words, picture, language, day } = voice
  const { dag, tijdlijn } = answers
  const drawn = textOf(timelineSvg(tijdlijn, language))
  if (answers.soort === 'voor-de-wet') {
    const sources = { wet: linksOf([answers.tijdlijn], dag, voice) }
    return { values: [], picture: drawn, tasks: [], codes: [], hours: [], sources }
  }
  const { opDag, deadline, taken, uren } = answers
  const figures = new Intl.NumberFormat(language)
  const due = deadline.value.soort === 'uiterlijk' ? words.diploma.by(day(deadline.value.datum)) : words.diploma.none
  const registers = opDag
    ? (['rio', 'rodVo', 'rodMbo'] as const).map((key) => [key, opDag.registraties[key]] as const)
    : []
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    picture: drawn,
    values: opDag
      ? [
          words.place.year(opDag.jaar),
          due,
          capital(picture.reporter(opDag.verzuim.value)),
          capital(picture.funding(opDag.bekostiging.value)),
          ...registers.map(([, { plicht }]) => words.registers.duty[plicht]),
        ]
      : [anyText, due],
    tasks: taken.map(({ fasen }) =>
      (['VO-fase', 'MBO-fase'] as const).map(
        (fase) => expect.stringContaining(words.tasks.who[fasen[fase].value]) as string,
      ),
    ),
    codes: registers.flatMap(([, { velden }]) =>
      Object.values<{ readonly code: string }>(velden).map(({ code }) => code),
    ),
    hours: [
      [anyText, anyText],
      uren.map(({ status }) => words.hours.status[status]),
      ...(['totaal', 'begeleid', 'bpv', 'vrij'] as const).map((kind) =>
        uren.map(({ norm }) => figures.format(norm[kind])),
      ),
      uren.map(({ norm }) => (norm.afwijking === 'mogelijk' ? words.hours.fewer : words.hours.no)),
    ],
    sources: {
      diploma: linksOf(deadline.steps, dag, voice),
      ...(opDag && {
        plaats: linksOf([opDag.fase, ...opDag.fase.steps], dag, voice),
        verzuim: linksOf([opDag.verzuim, ...opDag.verzuim.steps], dag, voice),
        geld: linksOf([opDag.bekostiging, ...opDag.bekostiging.steps], dag, voice),
      }),
      ...Object.fromEntries([
        ...taken.map(({ taak, fasen }) => [
          `taak-${taak}`,
          linksOf([...fasen['VO-fase'].steps, ...fasen['MBO-fase'].steps], dag, voice),
        ]),
        ...registers.map(([key, { source, velden, termijnen }]) => [
          `register-${key}`,
          linksOf([{ source }, ...Object.values<Cited>(velden), ...termijnen], dag, voice),
        ]),
        ...uren.map(({ recht, steps }) => [`uren-${recht}`, linksOf(steps, dag, voice)]),
      ]),
    },
  }
}

describe.each(voices)('The try page (%s), opened from disk,', (_, voice, path) => {
  test('shows an answer at once, without a word on the console or a request', async () => {
    const { tab, complaints } = await open(browser)
    await tab.goto(onDisk(path))
    const today = (await tab.evaluate(() =>
      new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }),
    )) as Datum
    expect(await seenOn(tab)).toEqual(expectedOf(answersTo(exampleOn(today), today), voice))
    expect(complaints).toEqual({ console: [], requests: [] })
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
        expect(await seenOn(tab), `${story.naam} ${dag}`).toEqual(expectedOf(answersTo(question, dag), voice))
        told++
      }
    }
    expect(lifeStories.length).toBeGreaterThanOrEqual(10)
    expect(told).toBeGreaterThan(80)
    expect(complaints).toEqual({ console: [], requests: [] })
    await tab.context().close()
  })
})
