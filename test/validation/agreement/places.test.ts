import { expect, test } from 'vitest'
import { validateAgreement } from '../../../src/validation/agreement/validateAgreement.js'
import { agreement, changed, type Changes, issuesIn, notCheckedIn, options } from './records.js'

const part = 'programma.1.onderdelen.0'
const offer = 'afspraken.aanbod.0'
const transfer = 'afspraken.overdracht'

test.each<[string, Changes, readonly string[], readonly string[]]>([
  [
    'a combination that leaves out what of it is vo',
    { [`${part}.deelVo`]: undefined },
    [`combination-not-split: ${part}`],
    [],
  ],
  [
    'a combination that leaves out what of it is mbo',
    { [`${part}.deelMbo`]: undefined },
    [`combination-not-split: ${part}`],
    [],
  ],
  [
    'a combination of which one half could not be read',
    { [`${part}.deelMbo`]: 5 },
    [`not-text: ${part}.deelMbo`],
    [`combination-not-split: ${part}.deelMbo`],
  ],
  ['halves of a part that is no combination, which nobody reads', { 'programma.0.onderdelen.0.deelVo': 5 }, [], []],
  [
    'two years that could not be read, which are not one year twice',
    { 'programma.1.leerjaar': 0, 'programma.2.leerjaar': 0 },
    ['unknown-year: programma.1.leerjaar', 'unknown-year: programma.2.leerjaar'],
    [
      'programme-year-missing: programma.1.leerjaar, programma.2.leerjaar',
      'programme-year-twice: programma.1.leerjaar, programma.2.leerjaar',
      'programme-year-above-length: programma.1.leerjaar, programma.2.leerjaar',
    ],
  ],
  [
    'a course that could not be read, and no domain',
    { [`${offer}.opleidingcode`]: 'x' },
    [`invalid-crebo: ${offer}.opleidingcode`],
    [`offer-not-settled: ${offer}.opleidingcode`, `course-not-related: ${offer}.opleidingcode`],
  ],
  [
    'a domain that could not be read, and no course',
    { [offer]: { profiel: 'Groen', opleidingsdomein: 5 } },
    [`not-text: ${offer}.opleidingsdomein`],
    [`offer-not-settled: ${offer}.opleidingsdomein`, `course-not-related: ${offer}.opleidingcode`],
  ],
  [
    'a transfer that is no object',
    { [transfer]: 'veel' },
    [`not-an-object: ${transfer}`],
    [`transfer-incomplete: ${transfer}`],
  ],
  ['a transfer without an amount', { [`${transfer}.omvang`]: undefined }, [`transfer-incomplete: ${transfer}`], []],
  ['a transfer without a purpose', { [`${transfer}.bestemming`]: undefined }, [`transfer-incomplete: ${transfer}`], []],
  [
    'a transfer of which nothing could be read',
    { [`${transfer}.omvang`]: 5, [`${transfer}.bestemming`]: [] },
    [`not-text: ${transfer}.omvang`, `not-text: ${transfer}.bestemming`],
    [`transfer-incomplete: ${transfer}.omvang, ${transfer}.bestemming`],
  ],
])('an agreement with %s tells so at its place', (_, changes, issues, notChecked) => {
  const verdict = validateAgreement(changed(agreement, changes), options)
  expect(issuesIn(verdict).map(({ code, path }) => `${code}: ${path.join('.')}`)).toStrictEqual(issues)
  expect(notCheckedIn(verdict)).toStrictEqual(notChecked)
})

test('where the soort could not be read, a team hangs on it as well as on the team that could not be read', () => {
  const verdict = validateAgreement(
    changed(agreement, { soort: 'x', 'programma.0.onderdelen.0.team': true, 'programma.2.onderdelen.0.team': 'ja' }),
    options,
  )
  expect(notCheckedIn(verdict)).toContain('team-not-allowed: soort, programma.2.onderdelen.0.team')
})
