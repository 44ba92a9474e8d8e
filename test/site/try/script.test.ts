import { gzipSync } from 'node:zlib'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { answersTo } from '../../../docs/web/try/answers.js'
import { exampleOn, lengthsOf, type Question } from '../../../docs/web/try/question.js'
import { type Script, scriptOf } from '../../../docs/web/try/script.js'
import * as drawing from '../../../src/drawing/timelineSvg.js'
import { issueCodes, issueRegister, leerroutes, sources, timeline, validateEnrolment } from '../../../src/index.js'
import * as messages from '../../../src/messages/messages.js'
import { readerRegister } from '../../../src/registers/readers/readerCodes.js'
import { codeTable } from '../../../src/registers/registers.js'
import { signalRegister } from '../../../src/registers/reconcile/signals.js'
import { lifeStories } from '../../../src/testing/golden/lifeStories.js'
import { invalidEnrolmentFor } from '../../../src/testing/invalid/invalidEnrolmentFor.js'
import { pages, textOf } from '../built.js'

/** The limit of the issue: 60 KB of script, as it is sent. */
const limit = 60 * 1024

const languages = ['nl', 'en'] as const
const paths = { nl: 'nl/proberen/index.html', en: 'en/try/index.html' }
const scripts = new Map<string, Script>()

beforeAll(async () => {
  for (const language of languages) scripts.set(language, await scriptOf(language))
})

function scriptIn(language: string): Script {
  return scripts.get(language) as Script
}

function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
}

/** Every source that is named anywhere in a value. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return Object.hasOwn(sources, value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sourcesIn) : []
}

describe('The script of the try page', () => {
  test.each(languages)('weighs, with the library in it, no more than 60 KB as it is sent (%s)', (language) => {
    const all = scriptsOf(textOf(paths[language])).join('')
    expect(gzipSync(all, { level: 9 }).length).toBeLessThanOrEqual(limit)
  })

  test.each(languages)('stands in the page as one script, to the letter, after all that is shown (%s)', (language) => {
    const html = textOf(paths[language])
    expect(scriptsOf(html)).toEqual([scriptIn(language).text])
    expect(html.indexOf('<script')).toBeGreaterThan(html.indexOf('</footer>'))
  })

  test.each(languages)('may, by the policy of the page, reach nothing and run nothing else (%s)', (language) => {
    expect(pages).toContain(paths[language])
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(textOf(paths[language])) ?? []
    const directives = new Map(
      policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]),
    )
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('connect-src')).toBe("'none'")
    expect(directives.get('form-action')).toBe("'none'")
    expect(directives.get('worker-src')).toBe('blob:')
    expect(directives.get('script-src')).toMatch(/^'sha256-[\w+/]+=*'$/)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test.each(languages)(
    'has each source it can cite in the page: those of every answer and of every code (%s)',
    (language) => {
      const questions = leerroutes.flatMap((route) =>
        lengthsOf(route).flatMap((jaren) =>
          ([[], [1], [2, 2]] as const).flatMap((doublures) =>
            (['BOL', 'BBL'] as const).flatMap((traject) =>
              [true, false].flatMap((bekostigd) =>
                (['2025-10-01', '2026-10-01', '2027-10-01', '2033-10-01'] as const).map((dag): Question => ({
                  ...exampleOn('2026-11-29'),
                  route,
                  jaren,
                  doublures,
                  traject,
                  bekostigd,
                  dag,
                })),
              ),
            ),
          ),
        ),
      )
      const named = new Set([
        ...questions.flatMap((question) => sourcesIn(answersTo(question, '2026-11-29'))),
        ...sourcesIn([issueRegister, readerRegister, signalRegister, codeTable]),
        'stb-2020-157',
      ])
      expect(named.size).toBeGreaterThan(60)
      expect([...named].filter((key) => !scriptIn(language).sources.some((each) => each === key))).toEqual([])
    },
  )

  test.each(languages)('holds no text of the other language (%s)', (language) => {
    const { text } = scriptIn(language)
    const [own, others] = language === 'nl' ? ['doublure', 'School year'] : ['School year', 'Schooljaar']
    expect(text).toContain(own)
    expect(text).not.toContain(others)
  })
})

describe('The small match in place of ts-pattern', () => {
  type Rooms = typeof messages & typeof drawing

  async function lightRooms(): Promise<Rooms> {
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from './src/messages/messages.js'; export * from './src/drawing/timelineSvg.js'`,
        resolveDir: '.',
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [
        {
          name: 'small match',
          setup: (bundle) =>
            bundle.onResolve({ filter: /^ts-pattern$/ }, () => ({ path: resolve('docs/web/try/match.ts') })),
        },
      ],
    })
    const text = outputFiles[0]?.text ?? ''
    expect(text).not.toContain('@ts-pattern')
    return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as Rooms
  }

  test('says every issue, every step and every source as ts-pattern does, and draws the same', async () => {
    const light = await lightRooms()
    for (const language of languages) {
      for (const code of issueCodes) {
        const { input, options } = invalidEnrolmentFor(code)
        const verdict = validateEnrolment(input, options)
        for (const issue of verdict.ok ? verdict.signals : verdict.issues) {
          expect(light.formatIssue(issue, language)).toBe(messages.formatIssue(issue, language))
        }
        for (const entry of verdict.notChecked) {
          expect(light.formatNotChecked(entry, language)).toBe(messages.formatNotChecked(entry, language))
        }
      }
      for (const key of Object.keys(sources) as (keyof typeof sources)[]) {
        expect(light.formatCitation(key, language)).toBe(messages.formatCitation(key, language))
        expect(light.formatCitation(key, language, '2019-01-01')).toBe(
          messages.formatCitation(key, language, '2019-01-01'),
        )
      }
      for (const { leerroute, start, options } of lifeStories) {
        const tijdlijn = timeline(leerroute, start, options)
        expect(light.timelineSvg(tijdlijn, language)).toBe(drawing.timelineSvg(tijdlijn, language))
        const question = { ...exampleOn('2026-11-29'), route: leerroute, start }
        const answers = answersTo({ ...question, dag: '2026-10-01' }, '2026-11-29')
        if (answers.soort !== 'route') continue
        for (const { steps } of [
          answers.deadline,
          ...answers.uren,
          ...answers.taken.map(({ fasen }) => fasen['VO-fase']),
        ]) {
          const explanation = { value: undefined, steps }
          expect(light.formatExplanation(explanation, language)).toBe(messages.formatExplanation(explanation, language))
        }
      }
    }
  })
})
