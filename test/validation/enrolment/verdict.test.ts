import { describe, expect, test } from 'vitest'
import { issueCodes, structureIssueCodes, validateEnrolment } from '../../../src/index.js'
import { badRecords } from './badRecords.js'
import {
  changed,
  codesOf,
  issuesIn,
  judged,
  type Json,
  mboRecord,
  rodMbo,
  rodVo,
  voInMboFase,
  voRecord,
} from './records.js'

/** A record with many faults of form, refusals and signals at once. */
const wreck: Json = {
  vmboDiploma: 'ja',
  opleidingsduur: 4,
  leerroute: { niveau: 4, leerweg: 'GL', soort: 'GLR' },
  elementcode: '6911',
  indicatieBekostigbaar: false,
  fase: { leerjaar: 1, soort: 'MBO-fase' },
  einddatum: '2019-02-30',
  begindatum: '2019-08-01',
  instelling: { schoolsoort: 'mavo', brin: '99vo', soort: 'vo-school' },
  leerling: { bsn: '111252333' },
}

const all = [
  voRecord,
  mboRecord,
  voInMboFase,
  rodVo,
  rodMbo,
  wreck,
  {},
  null,
  ...issueCodes.map((code) => badRecords[code].bad),
]

function frozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  return Object.isFrozen(value) && Object.values(value).every(frozenThroughout)
}

describe('severities', () => {
  test('exactly the codes of V01-V06, V09, V17 and V20 and the form of the record refuse', () => {
    const refusing = new Set<string>([
      ...structureIssueCodes,
      'unreadable',
      'invalid-bsn',
      'invalid-onderwijsnummer',
      'before-start-of-law',
      'end-before-begin',
      'vmbo-year-too-low',
      'glr-requires-bb',
      'glr-requires-level-2',
      'level-not-open-to-track',
      'glr-requires-vbo-school',
      'not-fundable',
      'learn-work-track-not-in-route',
      'entree-elementcode-not-in-route',
    ])
    for (const code of issueCodes) {
      expect([code, badRecords[code].severity]).toStrictEqual([code, refusing.has(code) ? 'afkeur' : 'signaal'])
    }
  })

  test('a record with only signals is sound and lists them; one refusal among them makes it refused', () => {
    const signalled = changed(voRecord, { elementcode: '6911', 'fase.soort': 'MBO-fase' })
    const verdict = judged(signalled)
    expect(verdict.ok).toBe(true)
    expect(codesOf(signalled)).toStrictEqual(['elementcode-does-not-match-track', 'phase-does-not-match-year'])
    const refused = changed(signalled, { indicatieBekostigbaar: false })
    expect(judged(refused).ok).toBe(false)
    expect(codesOf(refused)).toStrictEqual([
      'not-fundable',
      'elementcode-does-not-match-track',
      'phase-does-not-match-year',
    ])
  })
})

describe('the shape of the verdict', () => {
  test('a sound record comes back itself, not a copy', () => {
    for (const record of [voRecord, mboRecord, rodVo, rodMbo, Object.freeze(changed(voRecord, {}))]) {
      const verdict = judged(record)
      expect(verdict.ok && verdict.value).toBe(record)
    }
  })

  test('a sound verdict has value, signals and notChecked, a refused one issues and notChecked, and nothing else', () => {
    expect(Object.keys(judged(voRecord)).sort()).toStrictEqual(['notChecked', 'ok', 'signals', 'value'])
    expect(Object.keys(judged(wreck)).sort()).toStrictEqual(['issues', 'notChecked', 'ok'])
  })

  test('issues, signals and notChecked are frozen all the way down', () => {
    for (const record of all) {
      const verdict = judged(record)
      expect([issuesIn(verdict), frozenThroughout(issuesIn(verdict))]).toStrictEqual([issuesIn(verdict), true])
      expect(frozenThroughout(verdict.notChecked)).toBe(true)
    }
  })

  test('issues, signals and notChecked survive a round trip through JSON unchanged', () => {
    for (const record of all) {
      const { notChecked, ...rest } = judged(record)
      expect(JSON.parse(JSON.stringify(notChecked))).toStrictEqual(notChecked)
      const found = rest.ok ? rest.signals : rest.issues
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
    }
  })

  test('a refused record has at least one issue that refuses, a sound one none', () => {
    for (const record of all) {
      const verdict = judged(record)
      expect(issuesIn(verdict).some(({ severity }) => severity === 'afkeur')).toBe(!verdict.ok)
    }
  })

  test('the lists of a complete sound record are the same two empty ones each time', () => {
    const [first, second] = [judged(voRecord, '2024-10-01'), judged(mboRecord, '2024-10-01')]
    expect([first.notChecked, second.notChecked]).toStrictEqual([[], []])
    expect(first.notChecked).toBe(second.notChecked)
    expect(issuesIn(first)).toBe(issuesIn(second))
  })

  test('every path leads to a field that the record has or should have', () => {
    for (const code of issueCodes) {
      const keys = badRecords[code].path.map(String)
      expect(keys.every((key) => /^[a-zA-Z]+$/.test(key))).toBe(true)
    }
  })
})

describe('the facts of an issue', () => {
  test.each<[code: string, record: Json, facts: object]>([
    ['phase-does-not-match-year', changed(mboRecord, { 'fase.soort': 'VO-fase' }), { fase: 'VO-fase', leerjaar: 3 }],
    [
      'phase-does-not-match-year',
      changed(mboRecord, { fase: { soort: 'VO-fase' }, einddatum: '2024-09-01' }),
      { fase: 'VO-fase' },
    ],
    ['course-duration-does-not-fit-level', changed(mboRecord, { opleidingsduur: 1 }), { niveau: 3, opleidingsduur: 1 }],
    [
      'course-duration-does-not-fit-level',
      changed(voRecord, { 'leerroute.niveau': undefined, opleidingsduur: 1 }),
      { opleidingsduur: 1 },
    ],
  ])('%s tells a leerjaar or niveau that is known, and none that is not (%#)', (code, record, facts) => {
    expect(issuesIn(judged(record)).find((each) => each.code === code)?.params).toStrictEqual(facts)
  })
})

describe('all faults at once, in a fixed order', () => {
  test('first the faults of form in the order of the record, then the refusals, then the signals', () => {
    expect(codesOf(wreck)).toStrictEqual([
      'invalid-bsn',
      'invalid-brin',
      'invalid-date',
      'invalid-diploma',
      'before-start-of-law',
      'glr-requires-bb',
      'glr-requires-level-2',
      'glr-requires-vbo-school',
      'not-fundable',
      'elementcode-does-not-match-track',
      'phase-does-not-match-year',
      'vo-enrolment-in-mbo-phase-of-glr',
    ])
  })

  test('the order does not depend on the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(wreck).toReversed())
    expect(judged(turned)).toStrictEqual(judged(wreck))
  })

  test('rules are told in the order of issueCodes, refusals before signals', () => {
    const rules = issueCodes.filter((code) => !structureIssueCodes.some((each) => each === code))
    for (const record of all) {
      const told = codesOf(record).filter((code) => rules.some((rule) => rule === code) && !code.startsWith('invalid-'))
      const places = told.map((code) => rules.findIndex((rule) => rule === code))
      expect(places).toStrictEqual([...places].sort((a, b) => a - b))
    }
  })

  test('an empty record lacks the three parts, the begindatum and the indicatie', () => {
    const verdict = judged({})
    expect(issuesIn(verdict).map(({ code, path }) => [code, path.join('.')])).toStrictEqual([
      ['missing-field', 'instelling'],
      ['missing-field', 'leerroute'],
      ['missing-field', 'fase'],
      ['missing-field', 'begindatum'],
      ['missing-field', 'indicatieBekostigbaar'],
    ])
  })

  test('a part that is there but empty lacks its own fields', () => {
    const verdict = judged(changed(mboRecord, { instelling: {}, leerroute: {}, fase: {} }))
    expect(issuesIn(verdict).map(({ code, path }) => [code, path.join('.')])).toStrictEqual([
      ['missing-field', 'instelling.soort'],
      ['missing-field', 'instelling.brin'],
      ['missing-field', 'leerroute.soort'],
      ['missing-field', 'fase.soort'],
    ])
  })
})

describe('the option peildatum', () => {
  test('holds for its own call alone, whatever was asked before', () => {
    const overdue = changed(mboRecord, { vmboDiploma: 'niet-behaald', einddatum: undefined })
    const asked = [
      undefined,
      '2025-07-31',
      '2025-08-01',
      '2025-08-01',
      '2025-02-30',
      '2025-02-30',
      '2025-07-31',
      undefined,
    ]
    const answers = asked.map((peildatum) => {
      try {
        const verdict = validateEnrolment(overdue, { peildatum } as never)
        const isOpen = verdict.notChecked.some(({ code }) => code === 'diploma-overdue')
        return isOpen ? 'open' : issuesIn(verdict).some(({ code }) => code === 'diploma-overdue')
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(answers).toStrictEqual(['open', false, true, true, 'RangeError', 'RangeError', false, 'open'])
  })

  test('no options, empty options and an undefined day are the same', () => {
    const verdict = validateEnrolment(rodMbo)
    expect(validateEnrolment(rodMbo, {})).toStrictEqual(verdict)
    expect(validateEnrolment(rodMbo, { peildatum: undefined } as never)).toStrictEqual(verdict)
  })

  test.each(['2024-02-30', '2024', '2024-8-1', '', 20240801, null, new Date(0), Symbol('dag'), {}])(
    'a peildatum that is no day (%o) is an error of the programmer',
    (day) => {
      const judging = (): unknown => validateEnrolment(voRecord, { peildatum: day } as never)
      expect(judging).toThrow(RangeError)
      expect(judging).toThrow(`expected peildatum: a day YYYY-MM-DD, got ${typeof day}`)
    },
  )
})
