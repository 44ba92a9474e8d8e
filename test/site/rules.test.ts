import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes, faultOf } from '../../docs/web/content/codes.js'
import { glossaryInDutch } from '../../docs/web/content/glossaryInDutch.js'
import { groups, rulePath, ruleOf, rules } from '../../docs/web/content/rules.js'
import { bronIn } from '../../docs/web/content/said.js'
import { sourcesOf } from '../../docs/web/content/sourceUse.js'
import { languages } from '../../docs/web/languages.js'
import { rowsOf, termOf } from '../../docs/web/pages/translated.js'
import { places, sourcePlace } from '../../docs/web/routes.js'
import { taken } from '../../src/concepts/taak.js'
import { notCovered } from '../../src/law/notCovered.js'
import { type BronSleutel, sources } from '../../src/law/sources.js'
import { formatIssue } from '../../src/messages/messages.js'
import { codeTable } from '../../src/registers/codes.js'
import { goldenCases } from '../../src/testing/golden/goldenCases.js'
import { all, documentOf, pages } from './built.js'

/** Pages of `docs/rules` that tell of no rule of their own: what they hold is on the page named. */
const elsewhere: Readonly<Record<string, string>> = {
  'register-codes': 'nl/codes.html',
  README: 'nl/regels/index.html',
}

test('Every page about a rule in the repository has one on the site', () => {
  const written = readdirSync('docs/rules').map((name) => name.replace(/\.md$/, ''))
  expect(written.filter((name) => elsewhere[name] === undefined).sort()).toEqual(rules.map(({ id }) => id).sort())
  for (const path of Object.values(elsewhere)) expect(pages).toContain(path)
})

describe.each(languages)('In %s', (language) => {
  test('every rule has a page with its question, in a list', () => {
    const listed = all(documentOf(places.rules[language]), 'main a').map(({ textContent }) => textContent)
    for (const rule of rules) {
      expect(documentOf(rulePath(rule, language)).querySelector('h1')?.textContent).toBe(rule.question[language])
      expect(listed).toContain(rule.question[language])
      expect(groups.map(([group]) => group)).toContain(rule.group)
    }
  })

  test('every rule that rests on a source shows it, with the number of the day and those of other days', () => {
    for (const rule of rules) {
      const shown = all(documentOf(rulePath(rule, language)), '[data-source]').map((row) =>
        row.getAttribute('data-source'),
      )
      expect(shown, rule.id).toEqual(sourcesOf(rule))
    }
  })

  test('every rule that can be broken shows a sound and a faulty example', () => {
    for (const rule of rules.filter(({ broken, finder }) => broken !== undefined || finder !== undefined)) {
      const examples = all(documentOf(rulePath(rule, language)), '[aria-labelledby="voorbeelden"] pre')
      expect(examples.length, rule.id).toBe(rule.finder === undefined ? 2 : 1)
      // Folded: who does not write code reads on.
      expect(
        examples.filter((each) => each.closest('details:not([open])') === null),
        rule.id,
      ).toEqual([])
    }
  })

  test('every golden case of a question that no check asks stands on a page', () => {
    const judged = new Set<string>(codes.map(({ finder }) => finder))
    const asked = goldenCases.map((each, at) => ({ ...each, at })).filter(({ question }) => !judged.has(question))
    const shown = rules.flatMap((rule) =>
      all(documentOf(rulePath(rule, language)), '[data-golden]').map((row) => Number(row.getAttribute('data-golden'))),
    )
    expect(shown.sort((one, other) => one - other)).toEqual(asked.map(({ at }) => at))
  })

  test('every task has its anchor on the page about responsibility', () => {
    const rule = rules.find(({ id }) => id === 'responsible-institution')
    if (rule === undefined) throw new Error('no such rule')
    for (const taak of taken) {
      expect(documentOf(rulePath(rule, language)).getElementById(taak)?.textContent.length, taak).toBeGreaterThan(4)
    }
  })

  test.each(codes)('the code $code of $finder has its anchor, its message and an example', async (code) => {
    const entry = documentOf(rulePath(ruleOf(code.finder), language)).getElementById(code.code)
    expect(entry?.querySelector('h3')?.textContent).toBe(formatIssue(await faultOf(code), language))
    expect(entry?.querySelector('pre')?.textContent.length).toBeGreaterThan(1)
    const row = documentOf(places.codes[language]).getElementById(`${code.finder}-${code.code}`)
    expect(row?.querySelector('th')?.textContent).toBe(formatIssue(await faultOf(code), language))
  })

  test('every source has its anchor, says what it says in the language of the page, and how sure that is', () => {
    for (const key of Object.keys(sources) as BronSleutel[]) {
      const [path = '', anchor = ''] = sourcePlace(key, language).split('#')
      const entry = documentOf(path).getElementById(anchor)
      expect(entry?.textContent, key).toContain(bronIn(language, key).strekking)
      expect(entry?.querySelector(`.mark.${sources[key].zekerheid}`), key).not.toBeNull()
    }
  })

  test('every provision of law can be read in full at one click', () => {
    const sourcePage = documentOf(places.sources[language])
    const lacking = (Object.keys(sources) as BronSleutel[]).filter((key) => {
      const bron = sources[key]
      const isInForce = bron.soort === 'wet' && bron.versies.some(({ geldigTot }) => geldigTot === undefined)
      return (
        isInForce && sourcePage.getElementById(key)?.querySelector('a[href^="https://wetten.overheid.nl/"]') === null
      )
    })
    expect(lacking).toEqual([])
  })

  test('all that is left out is listed', () => {
    expect(all(documentOf(places.notCovered[language]), '[data-table="not-covered"]').length).toBe(notCovered.length)
  })

  test('every code of the registers stands in its list, with what it stands for', () => {
    for (const [list, { codes: members }] of Object.entries(codeTable)) {
      const shown = all(documentOf(places.registers[language]), `[data-list="${list}"] tbody tr`).map((row) =>
        all(row, 'data').map((data) => data.getAttribute('value')),
      )
      expect(shown, list).toEqual(members.map(({ code, waarde }) => [code, String(waarde)]))
    }
  })

  test('every word of the glossary is there', () => {
    const text = documentOf(places.glossary[language]).querySelector('main')?.textContent ?? ''
    for (const [term = ''] of rowsOf(readFileSync('docs/glossary.md', 'utf8'), 'Dutch term')) {
      expect(text).toContain(termOf(term))
    }
  })
})

test('Every word of the glossary that is no type of the code is explained in Dutch, and no word that is gone', () => {
  const rows = rowsOf(readFileSync('docs/glossary.md', 'utf8'), 'Dutch term')
  expect(rows.length).toBeGreaterThan(200)
  const terms = rows.map(([term = '']) => term)
  const words = terms.filter((term) => !term.startsWith('`'))
  expect(words.map(termOf).filter((term) => glossaryInDutch[term] === undefined)).toEqual([])
  expect(Object.keys(glossaryInDutch).filter((term) => !terms.map(termOf).includes(term))).toEqual([])
})

test('Pages for who does not write code have no sentence of the other language', () => {
  const forAll = rules.flatMap((rule) => languages.map((language) => [language, rulePath(rule, language)] as const))
  const marks = {
    nl: /(?<![\w-])(?:the|which|with|must|is not)(?![\w-])/i,
    en: /(?<![\w-])(?:het|een|wordt|niet|moet)(?![\w-])/i,
  }
  for (const [language, path] of forAll) {
    const main = documentOf(path).querySelector('main')?.cloneNode(true)
    for (const each of all(main as never, '[lang], pre, code, data, .ref, .fact-part, a')) each.remove()
    expect(marks[language].exec(main?.textContent ?? '')?.[0], path).toBeUndefined()
  }
})
