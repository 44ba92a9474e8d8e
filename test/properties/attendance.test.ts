import { UTCDateMini } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { differenceInYears } from 'date-fns/differenceInYears'
import { lightFormat } from 'date-fns/lightFormat'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  absenceReport,
  attendanceDuty,
  checkAttendance,
  citation,
  type Datum,
  explainAbsenceReport,
  faseSoorten,
  type Jongere,
  sources,
} from '../../src/index.js'

const runs = { numRuns: 1000 }
const order = ['leerplicht', 'kwalificatieplicht', 'geen'] as const

function dayAfter(day: Datum, days = 1): Datum {
  return lightFormat(addDays(new UTCDateMini(day), days), 'yyyy-MM-dd') as Datum
}

/** How old, in whole years, as date-fns counts: born on 29 February, a year older on 1 March where there is no such day. */
function ageOn(geboortedatum: Datum, day: Datum): number {
  return differenceInYears(new UTCDateMini(day), new UTCDateMini(geboortedatum))
}

/** A day of birth, often one at the edge of a month, of the schooljaar, or 29 February. */
function birth(): fc.Arbitrary<Datum> {
  const edge = fc
    .tuple(fc.integer({ min: 1990, max: 2100 }), fc.constantFrom('07-31', '08-01', '01-01', '12-31', '02-28', '03-01'))
    .map(([year, day]) => `${year}-${day}` as Datum)
  const leap = fc.constantFrom<Datum>('2000-02-29', '2004-02-29', '2008-02-29', '2012-02-29', '2084-02-29')
  return fc.oneof(anyDay('1990-01-01', 40_000), edge, leap)
}

function anyDay(first: Datum, days: number): fc.Arbitrary<Datum> {
  return fc.nat({ max: days }).map((later) => dayAfter(first, later))
}

/** A day in the life of somebody between his fifth and his thirtieth year, often around a border. */
function lifeOf(geboortedatum: Datum): fc.Arbitrary<Datum> {
  const year = Number(geboortedatum.slice(0, 4))
  const around = (years: number): Datum => `${year + years}${geboortedatum.slice(4).replace('02-29', '03-01')}` as Datum
  const near = fc
    .tuple(
      fc.constantFrom(around(16), around(18), around(27), `${year + 16}-07-31`, `${year + 17}-07-31`),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([day, later]) => dayAfter(day, later))
  return fc.oneof(anyDay(around(6), 24 * 366), near)
}

function personAnd<Rest>(rest: (geboortedatum: Datum) => fc.Arbitrary<Rest>): fc.Arbitrary<readonly [Jongere, Rest]> {
  return birth().chain((geboortedatum) =>
    fc
      .tuple(
        fc.record({
          startkwalificatie: fc.boolean(),
          twelve: fc.option(fc.integer({ min: 14, max: 19 }), { nil: undefined }),
        }),
        rest(geboortedatum),
      )
      .map(([{ startkwalificatie, twelve }, more]) => {
        const last = twelve === undefined ? undefined : (`${Number(geboortedatum.slice(0, 4)) + twelve}-07-31` as Datum)
        const twaalfdeSchooljaarTot = last === undefined ? {} : { twaalfdeSchooljaarTot: last }
        return [{ geboortedatum, startkwalificatie, ...twaalfdeSchooljaarTot }, more] as const
      }),
  )
}

/** The last day of the schooljaar in which somebody becomes sixteen, found by looking for it day by day. */
function leerplichtByAge(geboortedatum: Datum): Datum {
  const year = Number(geboortedatum.slice(0, 4)) + 16
  return ageOn(geboortedatum, `${year}-07-31`) >= 16 ? `${year}-07-31` : `${year + 1}-07-31`
}

test('the duty is the one that date-fns finds by age', () => {
  fc.assert(
    fc.property(personAnd(lifeOf), ([person, day]) => {
      const byAge = leerplichtByAge(person.geboortedatum)
      const { twaalfdeSchooljaarTot: twelfth = byAge } = person
      const last = twelfth < byAge ? twelfth : byAge
      const isYoung = ageOn(person.geboortedatum, day) < 18
      const after = isYoung && !person.startkwalificatie ? 'kwalificatieplicht' : 'geen'
      const read = day <= last ? 'leerplicht' : day < '2022-08-01' ? 'niet-gelezen' : after
      const expected = day < '2020-08-01' ? 'niet-gelezen' : read
      expect([person, day, attendanceDuty(person, day).plicht]).toStrictEqual([person, day, expected])
    }),
    { numRuns: 5000 },
  )
})

test('the duty only goes on: leerplicht, then kwalificatieplicht, then none', () => {
  fc.assert(
    fc.property(
      personAnd((born) => fc.tuple(lifeOf(born), lifeOf(born))),
      ([person, days]) => {
        fc.pre(days.every((day) => day >= '2022-08-01'))
        const [first, second] = days.toSorted() as [Datum, Datum]
        const [before, after] = [first, second].map((day) =>
          order.findIndex((plicht) => plicht === attendanceDuty(person, day).plicht),
        )
        expect(before).not.toBe(-1)
        expect(Number(before)).toBeLessThanOrEqual(Number(after))
      },
    ),
    runs,
  )
})

test('there is no gap: the day after the last of one duty has the next, and its last day still has the duty itself', () => {
  fc.assert(
    fc.property(personAnd(lifeOf), ([person, day]) => {
      const duty = attendanceDuty(person, day)
      fc.pre(duty.plicht !== 'geen' && duty.plicht !== 'niet-gelezen')
      expect(duty.totEnMet >= day).toBe(true)
      expect(attendanceDuty(person, duty.totEnMet)).toStrictEqual(duty)
      const next = attendanceDuty(person, dayAfter(duty.totEnMet)).plicht
      const isFirst = duty.plicht === 'leerplicht' && !person.startkwalificatie
      const isRead = dayAfter(duty.totEnMet) >= '2022-08-01'
      expect(next).toBe(!isRead ? 'niet-gelezen' : isFirst ? 'kwalificatieplicht' : 'geen')
    }),
    runs,
  )
})

test('who was born on 29 February turns sixteen, eighteen and twenty-seven when date-fns says so', () => {
  const mbo = { soort: 'MBO-fase' } as const
  for (const year of [2008, 2012, 2016, 2076, 2080, 2084]) {
    const geboortedatum: Datum = `${year}-02-29`
    const person = { geboortedatum, startkwalificatie: false }
    // Eighteen and twenty-seven years on there is no 29 February, or only by chance.
    for (const month of ['02-28', '03-01'] as const) {
      const eighteenth: Datum = `${year + 18}-${month}`
      expect(attendanceDuty(person, eighteenth).plicht).toBe(
        ageOn(geboortedatum, eighteenth) < 18 ? 'kwalificatieplicht' : 'geen',
      )
      const twentySeventh: Datum = `${year + 27}-${month}`
      if (twentySeventh < '2026-01-01') continue
      expect(absenceReport({ ...person, fase: mbo }, twentySeventh).drempel.soort).toBe(
        ageOn(geboortedatum, twentySeventh) < 27 ? 'aaneengesloten' : 'geen',
      )
    }
    expect(attendanceDuty(person, `${year + 16}-07-31`).plicht).toBe('leerplicht')
    expect(attendanceDuty(person, `${year + 16}-08-01`).plicht).toBe('kwalificatieplicht')
  }
})

test('from 2026 on the threshold follows the duty, the age and the startkwalificatie, as date-fns counts', () => {
  fc.assert(
    fc.property(
      personAnd((born) =>
        fc.tuple(
          lifeOf(born),
          fc.constantFrom(...faseSoorten),
          fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
        ),
      ),
      ([person, [day, soort, termijn]]) => {
        fc.pre(day >= '2026-01-01')
        const question = { ...person, fase: { soort }, ...(termijn === undefined ? {} : { termijn }) }
        const { melder, plicht, drempel } = absenceReport(question, day)
        expect(melder).toBe(soort === 'VO-fase' ? 'vo-school' : 'mbo-instelling')
        expect(plicht).toBe(attendanceDuty(person, day).plicht)
        const isReported = !person.startkwalificatie && ageOn(person.geboortedatum, day) < 27
        const without = isReported ? { soort: 'aaneengesloten', dagen: termijn ?? 28 } : { soort: 'geen' }
        expect(drempel).toStrictEqual(plicht === 'geen' ? without : { soort: 'uren', uren: 16, lesweken: 4 })
      },
    ),
    { numRuns: 3000 },
  )
})

test('what is said of a threshold stands in a text that was read for that day', () => {
  fc.assert(
    fc.property(
      personAnd((born) => fc.tuple(lifeOf(born), fc.constantFrom(...faseSoorten))),
      ([person, [day, soort]]) => {
        fc.pre(day >= '2019-01-01')
        const { drempel, source } = absenceReport({ ...person, fase: { soort } }, day)
        const isRead = citation(source, day).soort === 'artikel'
        expect([day, source, drempel.soort === 'niet-gelezen']).toStrictEqual([day, source, !isRead])
      },
    ),
    runs,
  )
})

test('the explanation gives the answer, known sources and no day of birth', () => {
  fc.assert(
    fc.property(
      personAnd((born) => fc.tuple(lifeOf(born), fc.constantFrom(...faseSoorten))),
      ([person, [day, soort]]) => {
        fc.pre(!day.startsWith(person.geboortedatum.slice(0, 4)) && day !== person.geboortedatum)
        const question = { ...person, fase: { soort } }
        const { value, steps } = explainAbsenceReport(question, day)
        expect(value).toStrictEqual(absenceReport(question, day))
        for (const { source } of steps) expect(Object.hasOwn(sources, source)).toBe(true)
        expect(JSON.stringify([value, steps])).not.toContain(person.geboortedatum)
      },
    ),
    runs,
  )
})

test('checkAttendance says what attendanceDuty says: something only of who is leerplichtig', () => {
  fc.assert(
    fc.property(
      personAnd((born) =>
        fc.tuple(lifeOf(born), fc.constantFrom(...faseSoorten), fc.constantFrom('BOL', 'BBL', undefined)),
      ),
      ([person, [day, soort, leertraject]]) => {
        const record = { ...person, fase: { soort }, ...(leertraject === undefined ? {} : { leertraject }) }
        const verdict = checkAttendance(record, day)
        const codes = [...(verdict.ok ? verdict.signals : verdict.issues), ...verdict.notChecked].map(
          ({ code }) => code,
        )
        const isBound = attendanceDuty(person, day).plicht === 'leerplicht' || day < '2020-08-01'
        const expected = [
          ...(isBound && leertraject !== 'BOL' ? ['bbl-before-end-of-leerplicht'] : []),
          ...(isBound && soort === 'MBO-fase' ? ['leerplicht-in-mbo-phase'] : []),
        ]
        expect(codes.toSorted()).toStrictEqual(expected)
        // By age alone it is never sure, and then nothing is refused.
        const isSure = person.twaalfdeSchooljaarTot !== undefined && day >= '2026-01-01'
        expect(verdict.ok).toBe(!(isSure && isBound && leertraject === 'BBL'))
        // A rule of a day whose law was not read misses no fact; every other that was not checked does.
        for (const { code, missing } of verdict.notChecked) {
          const readFrom = code === 'bbl-before-end-of-leerplicht' ? '2026-01-01' : '2020-08-01'
          expect([code, day, missing.length === 0]).toStrictEqual([code, day, day < readFrom])
        }
      },
    ),
    runs,
  )
})

test('learning one more fact never makes what was decided undecided, nor a refusal of what was sound', () => {
  fc.assert(
    fc.property(
      personAnd((born) => fc.tuple(lifeOf(born), fc.constantFrom(...faseSoorten), fc.constantFrom('BOL', 'BBL'))),
      ([person, [day, soort, leertraject]]) => {
        const { twaalfdeSchooljaarTot, ...less } = person
        fc.pre(twaalfdeSchooljaarTot !== undefined)
        const few = checkAttendance({ ...less, fase: { soort }, leertraject }, day)
        const all = checkAttendance({ ...person, fase: { soort }, leertraject }, day)
        // With every fact only a law that was not read leaves a rule open, and then it was open before.
        expect(day < '2026-01-01' || all.notChecked.length === 0).toBe(true)
        for (const each of all.notChecked) {
          expect(each.missing).toStrictEqual([])
          expect(few.notChecked).toContainEqual(each)
        }
        const open = few.notChecked.map(({ code }) => code)
        const found = all.ok ? all.signals : all.issues
        for (const { code } of found) expect(open).toContain(code)
      },
    ),
    runs,
  )
})
