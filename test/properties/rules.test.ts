import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  admissibleRoutes,
  type Datum,
  diplomaDeadline,
  explainAdmissibleRoutes,
  explainDiplomaDeadline,
  explainFundingSource,
  explainPhaseOf,
  explainResponsibleInstitution,
  faseSoorten,
  fundingSource,
  leerjaren,
  leerrouteSoorten,
  leerwegen,
  niveaus,
  opleidingsduren,
  phaseOf,
  responsibleInstitution,
  routeDuration,
  schoolYearOf,
  sources,
  taken,
} from '../../src/index.js'
import { dayBetween } from './arbitraries.js'

const runs = { numRuns: 1000 }

test('every task has one answer for every route and phase, and its explanation gives the same with known sources', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...taken),
      fc.constantFrom(...leerrouteSoorten),
      fc.constantFrom(...faseSoorten),
      (taak, soort, fase) => {
        const value = responsibleInstitution(taak, { soort }, { soort: fase })
        expect(['vo-school', 'mbo-instelling', 'gezamenlijk', 'niet-van-toepassing']).toContain(value)
        const explained = explainResponsibleInstitution(taak, { soort }, { soort: fase })
        expect(explained.value).toBe(value)
        expect(explained.steps.length).toBeGreaterThan(0)
        for (const step of explained.steps) expect(Object.hasOwn(sources, step.source)).toBe(true)
      },
    ),
    runs,
  )
})

test('the phase never goes back when the leerjaar goes on, and there is exactly one for each leerjaar', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leerjaren), fc.constantFrom(...leerjaren), (one, other) => {
      const order = (leerjaar: typeof one): number => faseSoorten.indexOf(phaseOf(leerjaar).soort)
      expect(Math.sign(order(other) - order(one)) * Math.sign(other - one)).toBeGreaterThanOrEqual(0)
      expect(phaseOf(one).leerjaar).toBe(one)
      expect(explainPhaseOf(one).value).toStrictEqual(phaseOf(one))
    }),
    runs,
  )
})

test('exactly one budget pays in every leerjaar, and it turns once, after route year 2', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leerjaren), (leerjaar) => {
      const paid = fundingSource(phaseOf(leerjaar))
      expect(paid).toBe(leerjaar <= 2 ? 'vo-bekostiging' : 'mbo-bekostiging')
      expect(explainFundingSource(phaseOf(leerjaar)).value).toBe(paid)
    }),
    runs,
  )
})

/** The last day on which a diploma of a DLR can be obtained. */
function deadline(start: Datum, doublures: number, jaren?: 2 | 3 | 4 | 5 | 6): string {
  const answer = diplomaDeadline({ soort: 'DLR' }, start, { doublures, ...(jaren === undefined ? {} : { jaren }) })
  return answer.soort === 'uiterlijk' ? answer.datum : 'none'
}

test('a deadline falls on the 31 July that closes route year 3 and a year later for each doublure', () => {
  fc.assert(
    fc.property(dayBetween(1900, 2180), fc.nat({ max: 10 }), (start, doublures) => {
      const begins = Number(schoolYearOf(start).slice(0, 4))
      expect(deadline(start, doublures)).toBe(`${begins + 3 + doublures}-07-31`)
      expect(deadline(start, doublures, 2)).toBe(`${begins + 2 + doublures}-07-31`)
      expect(Number(deadline(start, doublures + 1).slice(0, 4))).toBe(
        Number(deadline(start, doublures).slice(0, 4)) + 1,
      )
    }),
    runs,
  )
})

test('the deadline is the same for every day of one schooljaar, and closes the schooljaar it names', () => {
  fc.assert(
    fc.property(dayBetween(1900, 2190), dayBetween(1900, 2190), (one, other) => {
      const [first, second] = [diplomaDeadline({ soort: 'DLR' }, one), diplomaDeadline({ soort: 'DLR' }, other)]
      expect(schoolYearOf(one) === schoolYearOf(other)).toBe(JSON.stringify(first) === JSON.stringify(second))
      expect(one < other && deadline(one, 0) > deadline(other, 0)).toBe(false)
      expect(first.soort === 'uiterlijk' && schoolYearOf(first.datum) === first.schooljaar).toBe(true)
    }),
    runs,
  )
})

test('a GLR never has a deadline, and the explanation of a deadline gives the deadline', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leerrouteSoorten),
      dayBetween(1900, 2180),
      fc.nat({ max: 10 }),
      fc.constantFrom<2 | 3 | 4 | 5 | 6>(2, 3, 4, 5, 6),
      (soort, start, doublures, jaren) => {
        const value = diplomaDeadline({ soort }, start, { doublures, jaren })
        expect(value.soort).toBe(soort === 'GLR' ? 'geen-vmbo-diploma' : 'uiterlijk')
        const explained = explainDiplomaDeadline({ soort }, start, { doublures, jaren })
        expect(explained.value).toStrictEqual(value)
        for (const step of explained.steps) expect(Object.hasOwn(sources, step.source)).toBe(true)
      },
    ),
    runs,
  )
})

test('every leerweg opens a route, each of the leerweg itself, and the explanation says the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leerwegen), (leerweg) => {
      const routes = admissibleRoutes(leerweg)
      expect(routes.length).toBeGreaterThan(0)
      expect(routes.every((route) => route.leerweg === leerweg)).toBe(true)
      expect(explainAdmissibleRoutes(leerweg).value).toStrictEqual(routes)
    }),
    runs,
  )
})

test('a route lasts at most two years more than the course and at least one, where there is such a course', () => {
  fc.assert(
    fc.property(fc.constantFrom(...niveaus), fc.constantFrom(...opleidingsduren), (niveau, opleidingsduur) => {
      const duration = routeDuration({ niveau, opleidingsduur })
      const exists = opleidingsduur === niveau || opleidingsduur === niveau - 1
      const years = duration === undefined ? undefined : [duration.minimum, duration.maximum]
      expect(years).toStrictEqual(exists ? [opleidingsduur + 1, opleidingsduur + 2] : undefined)
    }),
    runs,
  )
})

function thrownBy(call: () => unknown): unknown {
  try {
    call()
    return undefined
  } catch (error) {
    return error
  }
}

test('an argument outside its type is a RangeError that never repeats a personal number', () => {
  const number = fc.constantFrom('999990019', '111222333', '101222331', '111252333')
  const value = fc.oneof(fc.anything(), number, number.map(Number))
  fc.assert(
    fc.property(value, (wrong) => {
      const calls = [
        () => phaseOf(wrong as never),
        () => fundingSource({ soort: wrong } as never),
        () => responsibleInstitution(wrong as never, { soort: 'DLR' }, { soort: 'VO-fase' }),
        () => responsibleInstitution('melding', { soort: wrong } as never, { soort: 'VO-fase' }),
        () => diplomaDeadline({ soort: 'DLR' }, wrong as never),
        () => explainDiplomaDeadline({ soort: 'DLR' }, '2023-08-01', { doublures: wrong as never }),
        () => diplomaDeadline({ soort: 'DLR' }, '2023-08-01', { jaren: wrong as never }),
        () => admissibleRoutes(wrong as never),
        () => schoolYearOf(wrong as never),
      ]
      const errors = calls.map(thrownBy).filter((error) => error !== undefined)
      expect(errors.filter((error) => !(error instanceof RangeError) || /\d{9}/.test(String(error)))).toStrictEqual([])
    }),
    runs,
  )
})
