import { describe, expect, test } from 'vitest'
import { validateAgreement } from '../../../src/validation/agreement/validateAgreement.js'
import {
  agreement,
  changed,
  type Changes,
  inHouse,
  issuesIn,
  type Json,
  nonFunded,
  notCheckedIn,
  options,
  vso,
} from './records.js'

/** What is told of a record with these changes: the codes, and what was not checked. */
function told(record: Json, changes: Changes): readonly [issues: readonly string[], notChecked: readonly string[]] {
  const verdict = validateAgreement(changed(record, changes), options)
  return [issuesIn(verdict).map(({ code }) => code), notCheckedIn(verdict)]
}

const mavo = { soort: 'vo-school', brin: '99VO', schoolsoort: 'mavo', profielen: ['Groen', 'Zorg en Welzijn'] }
const unknownSchool = { soort: 'vo-school', brin: '98VO', profielen: [] }
const glr = { soort: 'GLR', leerweg: 'BB', niveau: 2 }
const kb = { soort: 'DLR', leerweg: 'KB', niveau: 3 }
const wrong = { soort: 'DLR', leerweg: 'KB', niveau: 2 }

describe('The school of a GLR', () => {
  test.each<[string, Changes, readonly string[], readonly string[]]>([
    ['no school but a mavo', { scholen: [mavo] }, ['glr-requires-vbo-school'], []],
    [
      'one that may be a vbo',
      { scholen: [mavo, unknownSchool] },
      [],
      ['glr-requires-vbo-school: scholen.1.schoolsoort'],
    ],
    ['one that is a vbo beside one not known', { scholen: [{ ...mavo, schoolsoort: 'vbo' }, unknownSchool] }, [], []],
    [
      'no GLR that could be read',
      { scholen: [mavo], leerroutes: [kb, wrong] },
      ['unknown-route'],
      ['glr-requires-vbo-school: leerroutes.1'],
    ],
    [
      'a GLR, and a route that could not be read',
      { scholen: [mavo], leerroutes: [wrong, glr] },
      ['unknown-route', 'glr-requires-vbo-school'],
      [],
    ],
    ['no routes that could be read, and a vbo', { leerroutes: 'GLR' }, ['not-a-list'], []],
    [
      'no routes that could be read, and a mavo',
      { scholen: [mavo], leerroutes: [] },
      ['empty-list'],
      ['glr-requires-vbo-school: leerroutes'],
    ],
  ])('with %s', (_, changes, issues, notChecked) => {
    expect(told(agreement, changes)).toStrictEqual([issues, notChecked])
  })

  test('is the school itself in an interne regeling', () => {
    expect(told(inHouse, { 'school.schoolsoort': 'mavo' })).toStrictEqual([['glr-requires-vbo-school'], []])
    expect(told(inHouse, { 'school.schoolsoort': undefined })).toStrictEqual([
      [],
      ['glr-requires-vbo-school: school.schoolsoort'],
    ])
  })
})

describe('A vso school', () => {
  test.each<[string, Changes, readonly string[], readonly string[]]>([
    ['with a route from the KB', { leerroutes: [kb] }, ['vso-requires-bb'], []],
    ['beside a mavo', { leerroutes: [kb], 'scholen.1': mavo }, [], []],
    [
      'beside a school not known',
      { leerroutes: [kb], 'scholen.1': unknownSchool },
      [],
      ['vso-requires-bb: scholen.1.schoolsoort'],
    ],
    ['beside a school not known, BB only', { 'scholen.1': unknownSchool }, [], []],
    [
      'with a route that could not be read',
      { leerroutes: [wrong] },
      ['unknown-route'],
      ['vso-requires-bb: leerroutes.0'],
    ],
    ['with both', { leerroutes: [kb, wrong] }, ['unknown-route', 'vso-requires-bb'], ['vso-requires-bb: leerroutes.1']],
  ])('%s', (_, changes, issues, notChecked) => {
    expect(told(vso, changes)).toStrictEqual([issues, notChecked])
  })
})

test('A programme that is not there leaves unchecked what is asked of this kind of route', () => {
  const open = [
    'programme-year-missing: programma',
    'programme-year-twice: programma',
    'programme-year-above-length: programma',
    'exams-not-described: programma',
    'combination-not-split: programma',
  ]
  expect(told(nonFunded, { programma: undefined })[1]).toStrictEqual(open)
  expect(told(agreement, { programma: undefined })[1]).toStrictEqual([...open, 'team-not-allowed: programma'])
})

describe('The partners', () => {
  test('that could not be read leave the rules about them unchecked', () => {
    expect(told(agreement, { scholen: undefined, instellingen: 'ROC' })).toStrictEqual([
      ['missing-field', 'not-a-list'],
      [
        'glr-requires-vbo-school: scholen',
        'profile-not-offered: scholen',
        'non-funded-party: scholen, instellingen',
        'vso-requires-bb: scholen',
      ],
    ])
    expect(told(nonFunded, { 'scholen.0': null, 'instellingen.0.bekostigd': 'J' })).toStrictEqual([
      ['not-an-object', 'not-boolean'],
      [
        'profile-not-offered: scholen.0.profielen',
        'funded-party-in-non-funded-route: scholen.0.bekostigd, instellingen.0.bekostigd',
        'vso-requires-bb: scholen.0.schoolsoort',
      ],
    ])
    expect(told(nonFunded, { 'instellingen.0': undefined, instellingen: [7] })).toStrictEqual([
      ['not-an-object'],
      ['funded-party-in-non-funded-route: instellingen.0.bekostigd'],
    ])
  })

  test('are funded unless they say not', () => {
    expect(told(nonFunded, { 'scholen.0.bekostigd': true, 'instellingen.0.bekostigd': undefined })).toStrictEqual([
      ['funded-party-in-non-funded-route', 'funded-party-in-non-funded-route'],
      [],
    ])
    expect(told(agreement, { 'scholen.0.bekostigd': false, 'instellingen.1.bekostigd': false })).toStrictEqual([
      ['non-funded-party', 'non-funded-party'],
      [],
    ])
  })

  test('of an interne regeling are none, and its school is vertical or not known to be', () => {
    expect(told(inHouse, { 'school.verticaal': undefined })).toStrictEqual([
      [],
      ['in-house-not-vertical: school.verticaal'],
    ])
    expect(told(inHouse, { school: undefined })).toStrictEqual([
      ['missing-field'],
      [
        'in-house-not-vertical: school.verticaal',
        'glr-requires-vbo-school: school.schoolsoort',
        'profile-not-offered: school.profielen',
      ],
    ])
    expect(told(inHouse, { scholen: agreement['scholen'], instellingen: [null] })).toStrictEqual([
      ['in-house-with-partner', 'in-house-with-partner'],
      [],
    ])
    expect(told(inHouse, { scholen: 'Groene Voorbeeldschool' })).toStrictEqual([['not-a-list'], []])
  })
})

describe('The profile and the course', () => {
  test('a profile is offered as soon as one school says so, whatever the other leaves out', () => {
    expect(told(agreement, { 'scholen.1.profielen': undefined })).toStrictEqual([
      [],
      ['profile-not-offered: scholen.1.profielen'],
    ])
    expect(
      told(agreement, { 'scholen.1.profielen': undefined, 'scholen.0.profielen': ['Groen', 'Zorg en Welzijn'] }),
    ).toStrictEqual([[], []])
    expect(told(agreement, { 'scholen.1.profielen': ['Groen', 4] })).toStrictEqual([
      ['not-text'],
      ['profile-not-offered: scholen.1.profielen'],
    ])
    expect(told(agreement, { 'scholen.1.profielen': [] })).toStrictEqual([['profile-not-offered'], []])
  })

  test('a profile that could not be read leaves both rules unchecked for it', () => {
    expect(told(agreement, { 'afspraken.aanbod.0.profiel': 4 })).toStrictEqual([
      ['not-text'],
      [
        'offer-not-settled: afspraken.aanbod.0.profiel',
        'profile-not-offered: afspraken.aanbod.0.profiel',
        'course-not-related: afspraken.aanbod.0.profiel',
      ],
    ])
  })

  test('afspraken that could not be read leave everything about them unchecked', () => {
    const [issues, notChecked] = told(agreement, { afspraken: 'zie bijlage' })
    expect(issues).toStrictEqual(['not-an-object'])
    expect(notChecked).toHaveLength(12)
    for (const each of notChecked) expect(each).toMatch(/: afspraken$/)
    expect(told(nonFunded, { afspraken: undefined })[1]).toContain('transfer-without-funding: afspraken')
  })

  test('an absent offer leaves the rules about it unchecked', () => {
    expect(told(agreement, { 'afspraken.aanbod': undefined })).toStrictEqual([
      ['offer-not-settled'],
      ['profile-not-offered: afspraken.aanbod', 'course-not-related: afspraken.aanbod'],
    ])
  })

  test('a course is not judged without a predicate, and a domain alone never', () => {
    const verdict = validateAgreement(agreement)
    expect(issuesIn(verdict)).toStrictEqual([])
    expect(notCheckedIn(verdict)).toStrictEqual(['course-not-related: isAanverwant'])
    expect(told(agreement, { 'afspraken.aanbod.1.opleidingcode': undefined })).toStrictEqual([
      [],
      ['course-not-related: afspraken.aanbod.1.opleidingcode'],
    ])
  })

  test('the predicate is asked once for each pair, as they were written', () => {
    const asked: string[] = []
    validateAgreement(agreement, {
      isAanverwant: (...pair) => {
        asked.push(pair.join(' '))
        return true
      },
    })
    expect(asked).toStrictEqual(['Groen 25655', 'Zorg en Welzijn 23180'])
  })

  test('what the predicate throws reaches the caller, also where the record has faults', () => {
    const isAanverwant = (): boolean => {
      throw new TypeError('de tabel is niet geladen')
    }
    expect(() => validateAgreement(agreement, { isAanverwant })).toThrow('de tabel is niet geladen')
    expect(() => validateAgreement(changed(agreement, { jaren: 9 }), { isAanverwant })).toThrow(TypeError)
    expect(validateAgreement({}, { isAanverwant }).ok).toBe(false)
  })

  test('a predicate that is no function, or answers no boolean, is an error of the caller', () => {
    const later = (): boolean => Promise.resolve(false) as unknown as boolean
    const answered = 'expected isAanverwant to answer true or false, got object'
    expect(() => validateAgreement(agreement, { isAanverwant: later })).toThrow(RangeError(answered))
    expect(() => validateAgreement(null, { isAanverwant: 'ja' as never })).toThrow(RangeError)
    expect(() => validateAgreement(agreement, { isAanverwant: 'ja' as never })).toThrow(
      'expected isAanverwant: a function, got string',
    )
  })
})

describe('The transfer of a route without funding', () => {
  test('is a signal, whatever it says', () => {
    expect(told(nonFunded, { 'afspraken.overdracht': {} })).toStrictEqual([['transfer-without-funding'], []])
    expect(told(nonFunded, { 'afspraken.overdracht': 'ja' })).toStrictEqual([
      ['not-an-object'],
      ['transfer-without-funding: afspraken.overdracht'],
    ])
  })
})

describe('The programme', () => {
  const [first, second, third] = agreement['programma'] as [Json, Json, Json]
  const part = 'programma.0.onderdelen.0'

  test.each<[string, Changes, readonly string[], readonly string[]]>([
    [
      'no year, no length: two years there are',
      { programma: [], jaren: undefined },
      ['1', '2'],
      ['programme-year-missing: jaren'],
    ],
    [
      'a gap, no length',
      { programma: [first, third], jaren: undefined },
      ['2'],
      ['programme-year-missing: jaren', 'programme-year-above-length: jaren'],
    ],
    ['year 1 alone, no length', { programma: [first], jaren: undefined }, ['2'], ['programme-year-missing: jaren']],
    ['the last two years absent', { programma: [first, second], jaren: 4 }, ['3', '4'], []],
    [
      'all six years, no length',
      { programma: [1, 2, 3, 4, 5, 6].map((leerjaar) => ({ ...third, leerjaar })), jaren: undefined },
      [],
      ['programme-year-above-length: jaren'],
    ],
    [
      'a length that is none',
      { jaren: '3' },
      [],
      ['programme-year-missing: jaren', 'programme-year-above-length: jaren'],
    ],
  ])('with %s', (_, changes, missing, notChecked) => {
    const verdict = validateAgreement(changed(agreement, changes), options)
    const years = issuesIn(verdict).filter(({ code }) => code === 'programme-year-missing')
    expect(years.map(({ params }) => String(Object.values(params)))).toStrictEqual(missing)
    expect(notCheckedIn(verdict)).toStrictEqual(notChecked)
  })

  test('with a year that could not be read tells no year for missing', () => {
    expect(told(agreement, { 'programma.1.leerjaar': undefined })).toStrictEqual([
      ['missing-field'],
      [
        'programme-year-missing: programma.1.leerjaar',
        'programme-year-twice: programma.1.leerjaar',
        'programme-year-above-length: programma.1.leerjaar',
      ],
    ])
    expect(told(agreement, { 'programma.3': null })).toStrictEqual([
      ['not-an-object'],
      [
        'programme-year-twice: programma.3.leerjaar',
        'programme-year-above-length: programma.3.leerjaar',
        'combination-not-split: programma.3.onderdelen',
        'team-not-allowed: programma.3.onderdelen',
      ],
    ])
  })

  test('with parts that could not be read leaves the rules about them unchecked', () => {
    expect(told(agreement, { 'programma.0.onderdelen': 'Nederlands' })).toStrictEqual([
      ['not-a-list'],
      ['combination-not-split: programma.0.onderdelen', 'team-not-allowed: programma.0.onderdelen'],
    ])
    expect(told(agreement, { [part]: 'Nederlands' })).toStrictEqual([
      ['not-an-object'],
      [`combination-not-split: ${part}.soort`, `team-not-allowed: ${part}.team, ${part}.soort`],
    ])
    expect(told(agreement, { [`${part}.soort`]: undefined, [`${part}.team`]: true })).toStrictEqual([
      ['missing-field'],
      [`combination-not-split: ${part}.soort`, `team-not-allowed: ${part}.soort`],
    ])
    expect(told(agreement, { 'programma.1.onderdelen.0.deelVo': 4 })).toStrictEqual([
      ['not-text'],
      ['combination-not-split: programma.1.onderdelen.0.deelVo'],
    ])
  })

  test.each<[string, Json, readonly string[], readonly string[]]>([
    ['a vo part', { soort: 'vo-onderdeel', team: true }, ['team-not-allowed'], []],
    ['a vo part across subjects', { soort: 'vo-onderdeel', vakoverstijgend: true, team: true }, [], []],
    [
      'a vo part that perhaps is',
      { soort: 'vo-onderdeel', vakoverstijgend: 'ja', team: true },
      ['not-boolean'],
      [`team-not-allowed: ${part}.vakoverstijgend`],
    ],
    ['an mbo part', { soort: 'mbo-onderdeel', vakoverstijgend: true, team: true }, ['team-not-allowed'], []],
    [
      'an mbo part, perhaps',
      { soort: 'mbo-onderdeel', team: 'ja' },
      ['not-boolean'],
      [`team-not-allowed: ${part}.team`],
    ],
    ['a combination', { soort: 'gecombineerd-onderdeel', deelVo: 'Taal', deelMbo: 'Vak', team: true }, [], []],
  ])('with a team for %s', (_, onderdeel, issues, notChecked) => {
    const record = changed(agreement, { [part]: { omschrijving: 'Taal en vak', ...onderdeel } })
    const verdict = validateAgreement(record, options)
    expect(issuesIn(verdict).map(({ code }) => code)).toStrictEqual(issues)
    expect(notCheckedIn(verdict)).toStrictEqual(notChecked)
  })

  test('of a route without funding knows no rule on teams', () => {
    expect(told(nonFunded, { [`${part}.team`]: true })).toStrictEqual([[], []])
    expect(told(nonFunded, { programma: undefined })[1].join()).not.toContain('team-not-allowed')
  })
})

describe('A samenwerking of which the soort is not known', () => {
  const about = [
    'in-house-not-vertical: soort',
    'in-house-with-partner: soort',
    'glr-requires-vbo-school: soort',
    'profile-not-offered: soort',
    'funded-party-in-non-funded-route: soort',
  ]

  test('is judged on what every soort must settle', () => {
    expect(told(agreement, { soort: undefined, 'afspraken.leiding': ' ' })).toStrictEqual([
      ['missing-field', 'leadership-not-settled'],
      [...about, 'transfer-without-funding: soort', 'non-funded-party: soort', 'vso-requires-bb: soort'],
    ])
  })

  test('leaves open what only some must settle', () => {
    const [issues, notChecked] = told(agreement, {
      soort: 'convenant',
      afspraken: { overdracht: {}, medezeggenschap: 4 },
      [`programma.0.onderdelen.0.team`]: true,
    })
    expect(issues).toStrictEqual([
      'not-text',
      'unknown-agreement-kind',
      'offer-not-settled',
      'leadership-not-settled',
      'accountability-not-settled',
      'organisation-not-settled',
      'switch-option-not-settled',
      'business-not-settled',
    ])
    expect(notChecked).toStrictEqual([
      'transfer-incomplete: soort',
      'disputes-not-settled: soort',
      'changes-not-settled: soort',
      'participation-not-settled: soort, afspraken.medezeggenschap',
      'in-house-not-vertical: soort',
      'in-house-with-partner: soort',
      'glr-requires-vbo-school: soort',
      'profile-not-offered: afspraken.aanbod',
      'course-not-related: afspraken.aanbod',
      'funded-party-in-non-funded-route: soort',
      'participation-not-settled-in-house: soort, afspraken.medezeggenschap',
      'team-not-allowed: soort',
      'transfer-without-funding: soort',
      'non-funded-party: soort',
      'vso-requires-bb: soort',
    ])
  })
})
