import { describe, expect, test } from 'vitest'
import { checkProgramme, programmeIssueCodes } from '../../../src/index.js'
import { formatCitation, formatIssue, formatNotChecked } from '../../../src/messages/messages.js'
import { badProgrammes } from './badProgrammes.js'
import { bol, changed, issuesIn, today } from './records.js'

function texts(bad: unknown, peildatum = today): readonly string[] {
  return issuesIn(checkProgramme(bad, peildatum)).flatMap((issue) => [formatIssue(issue), formatIssue(issue, 'en')])
}

describe('The message of an issue in a programme', () => {
  test.each(programmeIssueCodes)('of %s is whole in both languages, and tells every figure', (code) => {
    const { bad, peildatum, params } = badProgrammes[code]
    const said = texts(bad, peildatum)
    expect(said).toHaveLength(2)
    for (const text of said) {
      expect(text).toMatch(/^[A-Z][^{}$\n]*[^.\s]\.$/)
      expect(text).not.toMatch(/undefined|\[object|NaN|null| {2}|999990019/)
      for (const figure of Object.values(params).filter(Number.isFinite)) expect(text).toContain(String(figure))
    }
    expect(said[0]).not.toBe(said[1])
  })

  test.each([
    [
      'bol-hours-below-norm',
      'De route in de BOL heeft 499 uren beroepspraktijkvorming; de norm is 500.',
      'The route in the BOL has 499 hours of work placement; the norm is 500.',
    ],
    [
      'bbl-hours-below-norm',
      'De route in de BBL heeft 899 begeleide onderwijsuren; de norm is 900.',
      'The route in the BBL has 899 guided hours; the norm is 900.',
    ],
    [
      'bol-hours-below-old-norm',
      expect.stringMatching(/BOL heeft 3999 klokuren in totaal; de norm is 4000\. .+oude recht.+kwaliteit/),
      expect.stringMatching(/BOL has 3999 clock hours in all; the norm is 4000\. .+old law.+quality/),
    ],
    ['old-law-not-open', expect.stringMatching(/^Op 1 augustus 2027 /), expect.stringMatching(/^On 1 August 2027 /)],
    [
      'old-law-ends',
      expect.stringMatching(/tot en met 31 juli 2027 .*oude uren.+daarna gelden de nieuwe\.$/),
      expect.stringMatching(/old hours .*up to and including 31 July 2027; after that the new ones hold\.$/),
    ],
    [
      'running-route-below-new-norm',
      expect.stringMatching(/2699 begeleide onderwijsuren.+2700.+is niet gevonden/),
      expect.stringMatching(/2699 guided hours.+2700.+was not found/),
    ],
  ] as const)('of %s reads: %s', (code, ...expected) => {
    const { bad, peildatum } = badProgrammes[code]
    expect(texts(bad, peildatum)).toEqual(expected)
  })

  test('offers the choice of the old hours to a group that had started only while it is there', () => {
    const short = changed(bol, { start: '2026-07-31', 'uren.bpv': 1 })
    for (const text of texts(short, '2033-07-31'))
      expect(text).toMatch(/kiezen voor de oude uren|choose the old hours/i)
    for (const text of texts(short, '2033-08-01')) expect(text).not.toMatch(/oude uren|old hours/i)
  })

  test('names the field for a fault of form', () => {
    expect(texts(changed(bol, { 'uren.bpv': -1 }))).toEqual([
      'Het veld uren.bpv moet een aantal klokuren zijn, van 0 tot en met 50000.',
      'Field uren.bpv must be a number of clock hours, 0 to 50000.',
    ])
  })

  test('can say where it stands, and says of a permission that lapsed until when it was there', () => {
    const { bad, peildatum } = badProgrammes['bol-hours-below-old-norm']
    const [issue] = issuesIn(checkProgramme(bad, peildatum))
    expect(issue && formatCitation(issue.source)).toBe('art. 2.107h lid 2 WVO 2020 (gold tot en met 31 juli 2026)')
  })

  test('of what was not checked names the rule and the fields', () => {
    const [entry] = checkProgramme(changed(bol, { niveau: undefined }), today).notChecked
    expect(entry && formatNotChecked(entry)).toBe(
      'De regel route-shorter-than-minimum is niet nagegaan; niet bekend: niveau.',
    )
  })
})
