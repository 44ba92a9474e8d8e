import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterBsn } from '../../../src/registers/reconcile/columns.js'
import * as field from '../../../src/registers/bulk/rodFields.js'
import { type Finding, rowVerdicts } from '../../../src/registers/bulk/rowVerdicts.js'

/** The facts that a verdict hangs on, by their places, each with the highest it can be. */
const judged: ReadonlyMap<number, number> = new Map([
  [field.route, 2],
  [field.phase, 2],
  [field.own, 4],
  [field.indicatie, 2],
  [field.beginDay, 111_601],
  [field.endDay, 111_601],
  [field.bekostigd, 2],
  [field.leerjaar, 6],
  [field.doublures, 10],
  [field.startDay, 111_601],
  [field.diplomaDay, 111_601],
  [field.across, 4],
  [field.duration, 4],
  [field.vmboYear, 4],
  [field.pathway, 2],
  [field.schoolKind, 4],
  [field.element, 8],
])
const judgedFacts = [...judged.keys()]

/** Two low numbers, and the two highest. */
const valuesOf = (fact: number): readonly [number, number, number, number] => {
  const most = judged.get(fact) as number
  return [1, 2, most - 1, most]
}
const texts = { ...field.newTexts(), elements: ['6011', '6021', '6031', '0471', '7011', '7021', '6012', '6111'] }
// A BSN and an onderwijsnummer, each sound and not.
const numbers = ['999990019', '999990018', '101222331', '101222332'] as const

/** The number of a fact: few different ones, so that rows differ in one place alone. */
const factOf = (fact: number): fc.Arbitrary<number> => fc.constantFrom(...valuesOf(fact))

/** Which course or place it is does not matter; whether there is one does. */
const mostlyOne = fc.constantFrom(1, 2, 3, 1, 2, 3, 1, 2, 0)

test('A row is never taken for another one, however few places there are', () => {
  const asked = { rows: 0, known: 0, gone: 0 }
  fc.assert(
    fc.property(
      fc.tuple(...judgedFacts.map(factOf)),
      fc.array(
        fc.record({
          changed: fc.constantFrom(...judgedFacts, undefined),
          to: fc.nat({ max: 3 }),
          others: fc.tuple(mostlyOne, mostlyOne, mostlyOne, fc.nat({ max: 3 })),
          number: fc.constantFrom(0, 0, 0, 0, 1, 2, 3),
        }),
        { minLength: 20, maxLength: 60 },
      ),
      fc.constantFrom(1, 4, 8, 16),
      (base, changes, slots) => {
        const made = new Map<Finding, string>()
        const left: Finding[] = []
        let key = ''
        const find = (): Finding => {
          const finding = { ok: true, bevindingen: [], notChecked: [], isCompared: true, aantal: 0 }
          made.set(finding, key)
          return finding
        }
        const verdicts = rowVerdicts(texts, find, (finding) => left.push(finding), slots)
        for (const { changed, to, others, number } of changes) {
          const facts = new Int32Array(field.facts)
          judgedFacts.forEach((fact, at) => {
            facts[fact] = base[at] as number
          })
          if (changed !== undefined) facts[changed] = valuesOf(changed)[to] as number
          const [course, location, provider, brin] = others
          facts[field.course] = course
          facts[field.location] = location
          facts[field.provider] = provider
          facts[field.brin] = brin
          facts[field.person] = Number(numbers[number]) + (number < 2 ? 0 : afterBsn)
          facts[field.personAt] = 3
          const parts = judgedFacts
            .filter((fact) => fact !== field.element)
            .map((fact) => facts[fact])
            .join()
          const kinds = ['6011 6111', '6021', '6031', '0471', '7011', '7021', '6012']
          const element = texts.elements[(facts[field.element] as number) - 1] as string
          const kind = kinds.findIndex((each) => each.includes(element))
          key = `${parts} ${kind} ${[course, location, provider].map((fact) => fact > 0).join()} ${number}`
          const before = made.size
          const found = verdicts.of(facts, new TextEncoder().encode(`99;${numbers[number]};`))
          expect(made.get(found)).toBe(key)
          found.aantal++
          asked.rows++
          asked.known += Number(made.size === before)
        }
        asked.gone += left.length
        verdicts.end()
        expect(new Set(left)).toEqual(new Set(made.keys()))
        expect(left.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(changes.length)
      },
    ),
    { numRuns: 500 },
  )
  expect(asked.known).toBeGreaterThan(asked.rows / 20)
  expect(asked.gone).toBeGreaterThan(asked.rows / 20)
})

/** The verdicts on rows of these facts, and how often one was asked for and let go. */
function judging(rows: readonly Readonly<Record<number, number>>[]) {
  const told = { asked: 0, left: 0 }
  const find = (): Finding => ({ ok: true, bevindingen: [], notChecked: [], isCompared: true, aantal: ++told.asked })
  const { of } = rowVerdicts(texts, find, () => told.left++)
  const found = rows.map((row) => {
    const facts = new Int32Array(field.facts)
    facts[field.person] = 999_990_019
    for (const [place, fact] of Object.entries(row)) facts[Number(place)] = fact
    return of(facts, new TextEncoder().encode('999990019')).aantal
  })
  return { found, told }
}

test('A row without an elementcode is not taken for one whose elementcode stands for nothing', () => {
  expect(judging([0, 7, 0, 7, 4, 1].map((element) => ({ [field.element]: element }))).found).toEqual([1, 2, 1, 2, 3, 4])
})

test('Of thousands of different rows each is judged once', () => {
  const days = Array.from({ length: 3000 }, (_, at) => ({ [field.beginDay]: 40_000 + at }))
  const { found, told } = judging([...days, ...days])
  expect(found).toEqual([...days.keys(), ...days.keys()].map((at) => at + 1))
  expect(told).toEqual({ asked: 3000, left: 0 })
})
