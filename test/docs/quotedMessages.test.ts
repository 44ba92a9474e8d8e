import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Fault, formatIssue } from '../../src/messages/messages.js'
import { faults } from '../messages/faults.js'

const pages = ['validate-enrolment', 'check-programme', 'validate-agreement', 'check-attendance']

/** With a programme, and a diploma that no exam period can bring in time, two codes have other words. */
const all: readonly Fault[] = [
  ...faults,
  { code: 'before-start-of-law', path: ['start'], params: { begindatum: '2020-07-31' } },
  { code: 'diploma-overdue', params: { uiterlijk: '2028-07-31', peildatum: '2028-10-01' } },
]

/** Which field it is about is another in each record. */
function withoutFields(message: string): string {
  return message.replaceAll(/(?<=(?:[Vv]eld|[Ff]ield) )[\w.]+/g, '#')
}

/** A message with its values left out, so that one of other values is the same. */
function shapeOf(message: string): string {
  return message
    .replaceAll(/\d+ \p{L}+ \d{4}/gu, '#')
    .replaceAll(/\b(?:BB|KB|GL|TL|BOL|BBL|VO-fase|MBO-fase|\d+)\b/g, '#')
    .replaceAll(/\byears\b/g, 'year')
}

/** Is this quote what is told of the fault? Of one whose message names facts the values may be others. */
function isTold({ params }: Fault, message: string, quote: string): boolean {
  const [told, quoted] = Object.keys(params).length > 0 ? [shapeOf(message), shapeOf(quote)] : [message, quote]
  return withoutFields(told) === withoutFields(quoted)
}

describe.each(['nl', 'en'] as const)('In %s', (language) => {
  const folder = language === 'nl' ? 'docs/nl/rules' : 'docs/rules'

  test.each(pages)('the page %s quotes messages of each code as the library tells them', (page) => {
    const sections = readFileSync(`${folder}/${page}.md`, 'utf8')
      .split(/^#+ (?=`[a-z0-9-]+`$)/m)
      .slice(1)
    const quotes = sections.flatMap((section) =>
      [...section.matchAll(/^> (.+)$/gm)].map(([, text = '']) => ({ code: /`(.+)`/.exec(section)?.[1], text })),
    )
    const without = sections.filter((section) => !/^> /m.test(section))
    expect(without).toEqual([])
    const wrong = quotes.filter(({ code, text }) => {
      const told = all.filter((fault) => fault.code === code)
      return !told.some((fault) => isTold(fault, formatIssue(fault, language), text))
    })
    expect(wrong).toEqual([])
  })
})
