import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as core from '../../src/index.js'
import * as registers from '../../src/registers/registers.js'

/** The numbers that the pages tell of lists of the code, each in the words around it. The Dutch pages are held to have the same. */
const told: readonly (readonly [page: string, words: string, list: readonly unknown[]])[] = [
  ['CHANGELOG.md', '`validateEnrolment` with # issue codes', core.issueCodes],
  ['CHANGELOG.md', '`checkProgramme` judges a plan with # codes', core.programmeIssueCodes],
  ['CHANGELOG.md', '`validateAgreement` with # codes', core.agreementIssueCodes],
  ['CHANGELOG.md', '`checkAttendance` (# codes)', core.attendanceIssueCodes],
  ['CHANGELOG.md', '`validateRioOffer` (# codes)', registers.rioIssueCodes],
  ['CHANGELOG.md', 'streams of records and faults (# codes)', registers.readerCodes],
  ['CHANGELOG.md', 'what ROD VO and ROD MBO together tell, in # signals', registers.signalCodes],
  ['README.md', 'Of # tasks only', core.taken],
  ['README.md', 'There are # combinations', core.leerroutes],
]

const inWords: Readonly<Record<number, string>> = { 6: 'six', 14: 'fourteen' }

test.each(told)('%s has the number of the code in: %s', (page, words, { length }) => {
  const text = readFileSync(page, 'utf8').replaceAll(/\s+/g, ' ')
  expect(text).toContain(words.replace('#', inWords[length] ?? String(length)))
})
