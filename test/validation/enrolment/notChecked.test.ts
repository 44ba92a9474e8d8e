import { describe, expect, test } from 'vitest'
import { changed, codesOf, mboRecord, openIn, voInMboFase, voRecord } from './records.js'

/** Sound records that know every fact, so that each fact taken away leaves open what hangs on it alone. */
const records = {
  vo: voRecord,
  mbo: mboRecord,
  'vo in the MBO-fase': changed(voInMboFase, { vmboLeerjaar: 4 }),
  vso: changed(voRecord, {
    'instelling.schoolsoort': 'vso',
    leerroute: { soort: 'DLR', leerweg: 'BB', niveau: 2 },
    elementcode: '6911',
    opleidingsduur: 2,
  }),
  GLR: changed(voRecord, {
    leerroute: { soort: 'GLR', leerweg: 'BB', niveau: 2 },
    elementcode: '6911',
    opleidingsduur: 2,
  }),
} as const

type Row = readonly [record: keyof typeof records, absent: string, open: readonly string[]]

/** What a mbo record without its institution might break were it one of the vo. */
const ofTheVo = [
  'vmbo-year-too-low: instelling.soort, vmboLeerjaar',
  'learn-work-track-not-in-route: instelling.soort, elementcode',
  'entree-elementcode-not-in-route: instelling.soort, elementcode',
  'elementcode-does-not-match-track: instelling.soort, elementcode',
  'vso-requires-bb: instelling.soort, instelling.schoolsoort',
]

const ofAnyRoute = [
  'glr-requires-bb: leerroute.soort, leerroute.leerweg',
  'glr-requires-level-2: leerroute.soort, leerroute.niveau',
  'level-not-open-to-track: leerroute.soort, leerroute.leerweg, leerroute.niveau',
]

const length = 'course-duration-does-not-fit-level: leerroute.niveau'

test('the records know every fact', () => {
  for (const record of Object.values(records)) expect([codesOf(record), openIn(record)]).toStrictEqual([[], []])
})

describe('without a part', () => {
  const rows: readonly Row[] = [
    ['vo', 'instelling', ['vso-requires-bb: instelling.soort, instelling.schoolsoort']],
    ['GLR', 'instelling', ['glr-requires-vbo-school: instelling.soort, instelling.schoolsoort']],
    ['mbo', 'instelling', ofTheVo],
    ['vo', 'leerroute', [...ofAnyRoute, 'elementcode-does-not-match-track: leerroute.leerweg', length]],
    ['mbo', 'leerroute', [...ofAnyRoute, length]],
    [
      'vo in the MBO-fase',
      'leerroute',
      [
        ...ofAnyRoute,
        'elementcode-does-not-match-track: leerroute.leerweg',
        length,
        'vo-enrolment-in-mbo-phase-of-glr: leerroute.soort',
      ],
    ],
    [
      'vso',
      'leerroute',
      [
        ...ofAnyRoute,
        'elementcode-does-not-match-track: leerroute.leerweg',
        'vso-requires-bb: leerroute.leerweg',
        length,
      ],
    ],
    ['vo', 'fase', ['phase-does-not-match-year: fase.soort', 'year-above-maximum: fase.leerjaar']],
    ['mbo', 'fase', ['phase-does-not-match-year: fase.soort', 'year-above-maximum: fase.leerjaar']],
    [
      'GLR',
      'fase',
      [
        'phase-does-not-match-year: fase.soort',
        'year-above-maximum: fase.leerjaar',
        'vo-enrolment-in-mbo-phase-of-glr: fase.soort',
      ],
    ],
    ['vo', 'leerling', []],
  ]

  test.each(rows)('%s: absent or no object, %s leaves open what hangs on its facts', (name, part, open) => {
    for (const value of [undefined, null, 'x', ['x'], 3]) {
      expect([value, openIn(changed(records[name], { [part]: value }))]).toStrictEqual([value, open])
    }
  })
})

describe('without one fact', () => {
  const diploma = ['diploma-perhaps-period-3: vmboDiploma', 'diploma-after-deadline: vmboDiploma']
  const codes = [
    'learn-work-track-not-in-route: elementcode',
    'entree-elementcode-not-in-route: elementcode',
    'elementcode-does-not-match-track: elementcode',
  ]
  const days = ['before-start-of-law: begindatum', 'end-before-begin: begindatum']
  const orGlr = ['glr-requires-bb: leerroute.soort', 'glr-requires-level-2: leerroute.soort']
  const rows: readonly Row[] = [
    ['vo', 'instelling.soort', []],
    ['mbo', 'instelling.soort', ofTheVo],
    ['vo', 'instelling.schoolsoort', ['vso-requires-bb: instelling.schoolsoort']],
    ['vso', 'instelling.schoolsoort', []],
    ['GLR', 'instelling.schoolsoort', ['glr-requires-vbo-school: instelling.schoolsoort']],
    ['mbo', 'leerroute.soort', orGlr],
    ['vso', 'leerroute.soort', []],
    ['GLR', 'leerroute.soort', []],
    ['vo in the MBO-fase', 'leerroute.soort', [...orGlr, 'vo-enrolment-in-mbo-phase-of-glr: leerroute.soort']],
    ['mbo', 'leerroute.leerweg', ['level-not-open-to-track: leerroute.leerweg']],
    [
      'GLR',
      'leerroute.leerweg',
      ['glr-requires-bb: leerroute.leerweg', 'elementcode-does-not-match-track: leerroute.leerweg'],
    ],
    [
      'vso',
      'leerroute.leerweg',
      [
        'level-not-open-to-track: leerroute.leerweg',
        'elementcode-does-not-match-track: leerroute.leerweg',
        'vso-requires-bb: leerroute.leerweg',
      ],
    ],
    ['mbo', 'leerroute.niveau', ['level-not-open-to-track: leerroute.niveau']],
    ['GLR', 'leerroute.niveau', ['glr-requires-level-2: leerroute.niveau']],
    ['vo', 'fase.soort', ['phase-does-not-match-year: fase.soort']],
    ['vo', 'fase.leerjaar', ['year-above-maximum: fase.leerjaar']],
    ['mbo', 'fase.leerjaar', ['year-above-maximum: fase.leerjaar']],
    ['vo', 'vmboLeerjaar', ['vmbo-year-too-low: vmboLeerjaar']],
    ['vo', 'begindatum', days],
    ['mbo', 'begindatum', days],
    ['vo in the MBO-fase', 'begindatum', [...days, 'vo-enrolment-after-year-3: begindatum']],
    ['vo', 'einddatum', []],
    ['vo', 'indicatieBekostigbaar', ['not-fundable: indicatieBekostigbaar']],
    ['mbo', 'leerrouteStart', ['diploma-overdue: leerrouteStart']],
    ['vo', 'elementcode', codes],
    ['mbo', 'opleidingsduur', ['course-duration-does-not-fit-level: opleidingsduur']],
    ['mbo', 'vmboDiploma', diploma],
    ['GLR', 'vmboDiploma', []],
    ['vo in the MBO-fase', 'vmboDiploma', ['vo-enrolment-after-diploma: vmboDiploma', ...diploma]],
  ]

  test.each(rows)('%s: absent, %s leaves open what hangs on it', (name, fact, open) => {
    expect(openIn(changed(records[name], { [fact]: undefined }))).toStrictEqual(open)
  })
})

test.each([
  ['instelling.soort', ['vso-requires-bb: instelling.soort']],
  ['leerroute.leerweg', ['vso-requires-bb: leerroute.leerweg']],
])('at a vso a leerweg other than BB is sure only when %s is known too', (fact, open) => {
  const kb = changed(voRecord, { 'instelling.schoolsoort': 'vso', elementcode: '6921' })
  expect(codesOf(kb)).toStrictEqual(['vso-requires-bb'])
  const unsure = changed(kb, { [fact]: undefined })
  expect(codesOf(unsure)).toStrictEqual(['missing-field'])
  expect(openIn(unsure).filter((each) => each.startsWith('vso-'))).toStrictEqual(open)
})
