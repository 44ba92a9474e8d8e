import { expect, test } from 'vitest'
import { dateOf, dayOf, diplomaDeadline } from '../../src/dates/dates.js'
import { type Datum, diplomaDeadline as deadlineInDays } from '../../src/index.js'
import { everyDay } from './everyDay.js'

// Counted by hand, as in test/properties/dates.test.ts: an `expect` for each day would take longer than the days.
test('every day in the Netherlands begins after the one before, comes back, and gives the deadline of the core', () => {
  const wrong: Datum[] = []
  let days = 0
  let before = Number.NEGATIVE_INFINITY
  for (const day of everyDay()) {
    days++
    const begin = dateOf(day)
    const isRight =
      Number(begin) > before && dayOf(begin) === day && (day >= '2196-08-01' || hasSameDeadline(day, begin))
    if (!isRight) wrong.push(day)
    before = Number(begin)
  }
  expect([wrong, days]).toStrictEqual([[], 109573])
}, 120_000)

/** After 31 July 2196 a deadline would lie past the calendar. */
function hasSameDeadline(day: Datum, moment: Date): boolean {
  const inDates = diplomaDeadline({ soort: 'DLR' }, moment)
  const inDays = deadlineInDays({ soort: 'DLR' }, day)
  return (
    inDates.soort === 'uiterlijk' &&
    inDays.soort === 'uiterlijk' &&
    inDates.schooljaar === inDays.schooljaar &&
    inDates.leerjaar === inDays.leerjaar &&
    dayOf(inDates.datum) === inDays.datum
  )
}
