import { describe, expect, test } from 'vitest'
import { rulePath, rules } from '../../docs/web/content/rules.js'
import { languages } from '../../docs/web/languages.js'
import { sources } from '../../src/law/sources.js'
import { formatDifference } from '../../src/messages/messages.js'
import { compareRules } from '../../src/rules/compareRules.js'
import { all, documentOf } from './built.js'

function pageOf(id: string, language: 'nl' | 'en'): string {
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(`There is no page ${id}`)
  return rulePath(rule, language)
}

describe.each(languages)('In %s', (language) => {
  test('every mark that a change of the law can have is explained above the changes', () => {
    const explained = all(documentOf(pageOf('compare-rules', language)), '.legend dt').map(
      ({ textContent }) => textContent,
    )
    const days = ['2020-08-01', '2022-08-01', '2026-01-01', '2026-08-01'] as const
    const differences = days.flatMap((from) => days.filter((to) => to > from).flatMap((to) => compareRules(from, to)))
    const marks = differences.flatMap((each) => {
      const told = /\(([\p{L}, ]+)\)(?=:|$)/u.exec(formatDifference(each, language))
      return (told?.[1] ?? `no mark in ${formatDifference(each, language)}`).split(', ')
    })
    expect([...new Set(marks)].sort()).toEqual([...explained].sort())
  })

  test('the marks of the sources, where they are counted, together count every source', () => {
    const counted = all(documentOf(pageOf('citation', language)), '#zekerheid ~ dl dd').map(({ textContent }) =>
      Number(/\d+/.exec(textContent)?.[0] ?? 1),
    )
    expect(counted.length).toBe(4)
    expect(counted.reduce((sum, number) => sum + number, 0)).toBe(Object.keys(sources).length)
  })
})
