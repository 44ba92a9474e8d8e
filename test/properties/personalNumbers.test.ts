import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  explainDiplomaDeadline,
  type Explanation,
  isBsn,
  isOnderwijsnummer,
  issueCodes,
  leerrouteSoorten,
  parseBsn,
  parseOnderwijsnummer,
} from '../../src/index.js'
import { type Fault, formatExplanation, formatIssue } from '../../src/messages/messages.js'
import { issuesIn, judged, type Json } from '../validation/enrolment/records.js'
import { completeEnrolment, dayBetween, optionalFacts, requiredFacts } from './arbitraries.js'

const paths = [
  ...optionalFacts,
  ...requiredFacts,
  'leerling.bsn',
  'leerling.onderwijsnummer',
  'leerling',
  'instelling',
  'instelling.brin',
  'instelling.vestiging',
  'instelling.onderwijsaanbieder',
  'instelling.bekostigd',
  'instelling.verticaal',
  'leerroute',
  'fase',
  'einddatum',
  'doublures',
  'leertraject',
  'opleidingcode',
  'opmerking',
]

/** Nine digits, most often a BSN or an onderwijsnummer or one digit off. */
function personalNumber(): fc.Arbitrary<string> {
  const known = ['999990019', '111222333', '123456782', '101222331', '100252333', '111252333', '211222337']
  const nine = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String)
  return fc.oneof(
    fc.constantFrom(...known),
    nine,
    nine.filter(isBsn),
    nine.map((each) => `10${each.slice(2)}`),
  )
}

/** The number as it may stand in a field: as text, as a number, with something around it, inside a list or an object. */
function disguised(number: string): fc.Arbitrary<unknown> {
  return fc.constantFrom<unknown>(
    number,
    Number(number),
    Number(number) * 10,
    -Number(number),
    `${number} `,
    `BSN ${number}`,
    [number],
    { bsn: number, soort: number },
    { [number]: number },
  )
}

test('a personal number in any fields of a record is in no issue, signal, list of what was not checked or message', () => {
  fc.assert(
    fc.property(
      completeEnrolment('any facts'),
      personalNumber().chain((number) =>
        fc.record({
          number: fc.constant(number),
          places: fc.array(fc.tuple(fc.constantFrom(...paths), disguised(number)), { minLength: 1, maxLength: 3 }),
        }),
      ),
      ({ record, peildatum }, { number, places }) => {
        const copy = structuredClone(record)
        for (const [path, value] of places) {
          const [first, second] = path.split('.') as [string, string?]
          const part = second === undefined ? copy : copy[first]
          if (typeof part === 'object' && part !== null) (part as Json)[second ?? first] = value
        }
        const verdict = judged(copy, peildatum)
        const issues = issuesIn(verdict)
        expect(JSON.stringify([issues, verdict.notChecked])).not.toContain(number)
        for (const issue of issues) {
          expect([issue.code, formatIssue(issue, 'nl')].join(' ')).not.toContain(number)
          expect([issue.code, formatIssue(issue, 'en')].join(' ')).not.toContain(number)
        }
      },
    ),
    { numRuns: 5000 },
  )
})

test('a number of repeated years that is a personal number is told nowhere', () => {
  fc.assert(
    fc.property(completeEnrolment('any facts'), personalNumber(), ({ record, peildatum }, number) => {
      const verdict = judged({ ...record, doublures: Number(number) }, peildatum)
      const texts = issuesIn(verdict).flatMap((issue) => [formatIssue(issue, 'nl'), formatIssue(issue, 'en')])
      expect(JSON.stringify([issuesIn(verdict), verdict.notChecked, texts])).not.toContain(number)
    }),
    { numRuns: 1000 },
  )
})

test('an explanation of a deadline never tells a personal number, as text or in words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leerrouteSoorten),
      dayBetween(2020, 2030),
      personalNumber(),
      (soort, start, number) => {
        let told: unknown
        try {
          const explained = explainDiplomaDeadline({ soort }, start, { doublures: Number(number) })
          told = [explained, formatExplanation(explained, 'nl'), formatExplanation(explained, 'en')]
        } catch (error) {
          told = String(error)
        }
        expect(JSON.stringify(told)).not.toContain(number)
      },
    ),
    { numRuns: 1000 },
  )
})

/** What a function throws; undefined when it answers. */
function errorOf(act: () => unknown): unknown {
  try {
    act()
    return undefined
  } catch (error) {
    return error
  }
}

/** All that an error can show to who logs it. */
function shown(error: unknown): string {
  return inspect(error, { depth: null, showHidden: true })
}

/** A value with a personal number, by itself and in any place of an object with these keys. */
function valueOutsideType(...keys: readonly string[]): fc.Arbitrary<{ number: string; value: unknown }> {
  return personalNumber().chain((number) =>
    fc
      .oneof(
        disguised(number),
        fc.dictionary(fc.constantFrom(...keys), disguised(number), { minKeys: 1 }),
        fc.dictionary(fc.constantFrom(...keys), disguised(number)).map((each) => ({ ...each, [number]: each })),
      )
      .map((value) => ({ number, value })),
  )
}

test('a message of what is no issue is a RangeError that never shows a personal number', () => {
  fc.assert(
    fc.property(
      valueOutsideType('code', 'params', 'severity', 'bsn'),
      fc.constantFrom('nl', 'en'),
      ({ number, value }, language) => {
        const error = errorOf(() => formatIssue(value as Fault, language))
        expect(error).toBeInstanceOf(RangeError)
        expect(shown(error)).not.toContain(number)
      },
    ),
    { numRuns: 1000 },
  )
})

test('an explanation with what is no step is a RangeError that never shows a personal number', () => {
  fc.assert(
    fc.property(
      valueOutsideType('id', 'facts', 'source', 'bsn'),
      fc.constantFrom('nl', 'en'),
      ({ number, value }, language) => {
        const explanation = { value: null, steps: [value] } as unknown as Explanation<unknown>
        const error = errorOf(() => formatExplanation(explanation, language))
        expect(error).toBeInstanceOf(RangeError)
        expect(shown(error)).not.toContain(number)
      },
    ),
    { numRuns: 1000 },
  )
})

test('an issue with a personal number for its path or params is told, or refused with an error that does not show it', () => {
  fc.assert(
    fc.property(
      personalNumber().chain((number) => disguised(number).map((value) => ({ number, value }))),
      fc.constantFrom(...issueCodes),
      fc.constantFrom('path', 'params'),
      fc.constantFrom('nl', 'en'),
      ({ number, value }, code, place, language) => {
        const fault = { code, params: {}, [place]: value } as unknown as Fault
        expect(shown(errorOf(() => formatIssue(fault, language)))).not.toContain(number)
      },
    ),
    { numRuns: 2000 },
  )
})

test('a step with a personal number for a fact is told, or refused with an error that does not show it', () => {
  const stepIds = ['task-follows-content', 'task-follows-phase', 'task-is-shared', 'track-opens-route'] as const
  const factNames = ['taak', 'verantwoordelijke', 'fase', 'leerroute', 'leerweg', 'niveaus'] as const
  fc.assert(
    fc.property(
      personalNumber().chain((number) => disguised(number).map((value) => ({ number, value }))),
      fc.constantFrom(...stepIds),
      fc.constantFrom(...factNames),
      fc.constantFrom('nl', 'en'),
      ({ number, value }, id, fact, language) => {
        const facts = { taak: 'melding', verantwoordelijke: 'vo-school', [fact]: value }
        const explanation = {
          value: null,
          steps: [{ id, facts, source: 'wvo-1.1' }],
        } as unknown as Explanation<unknown>
        expect(shown(errorOf(() => formatExplanation(explanation, language)))).not.toContain(number)
      },
    ),
    { numRuns: 2000 },
  )
})

test('no number is both a BSN and an onderwijsnummer, and a failure to read one never repeats it', () => {
  fc.assert(
    fc.property(personalNumber(), (number) => {
      expect(isBsn(number) && isOnderwijsnummer(number)).toBe(false)
      const failures = [parseBsn(number), parseOnderwijsnummer(number)].filter(({ ok }) => !ok)
      expect(JSON.stringify(failures)).not.toContain(number)
    }),
    { numRuns: 1000 },
  )
})

test('a BSN has weighted sum 0 modulo 11 and an onderwijsnummer 5, counted in another way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      const text = String(value).padStart(9, '0')
      const digits = Array.from(text, Number)
      const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? 10 : 9 - at), 0) % 11
      expect(isBsn(text)).toBe(sum === 0 && value > 0)
      expect(isOnderwijsnummer(text)).toBe(sum === 5 && text.startsWith('10'))
    }),
    { numRuns: 5000 },
  )
})
