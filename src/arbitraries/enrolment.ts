import fc from 'fast-check'
import type { Inschrijving } from '../concepts/inschrijving.js'
import { borderPlaces, type Place, places } from './places.js'
import { type Choices, recordOf } from './recordOf.js'

/** The first days of the law, of the newest hours and of the school year after it; and nearly the last there are. */
const borderYears = [2020, 2025, 2026, 2027, 2190] as const

/**
 * Any sound enrolment (inschrijving): in either register, every legal route and year, with any part of what a register may know and any
 * number of repeated years, half of the time at a border (the change of phase, the last year, the turn of the schooljaar, the first day of the
 * law, the last day of the deadline). `validateEnrolment` finds nothing in it, without peildatum or with one in the period; of a period that
 * has not ended, with its first day. No route in it began before the law.
 *
 * It shrinks towards year 1 of a DLR from BB at a vo-school on 1 August 2020 with nothing but the fields that must be there. Of one
 * register: `enrolment().filter(isVoEnrolment)`. The few personal numbers in it are test numbers.
 *
 * @example
 * const random = { nextInt: (least) => least } // what fc.sample and fc.assert bring, at its lowest
 * const { value } = enrolment().generate(random)
 * value.leerroute // => { soort: 'DLR', leerweg: 'BB' }
 * validateEnrolment(value).ok // => true
 * @see glossary: Inschrijving
 * @since 0.1.0
 */
export function enrolment(): fc.Arbitrary<Inschrijving> {
  return choices().map(recordOf)
}

/** Shrinks from any branch to the first of the first. */
const acrossBranches = { withCrossShrink: true } as const

function choices(): fc.Arbitrary<Choices> {
  const known = fc.constant(true as const)
  const pick = fc.nat({ max: 3 })
  return fc.record(
    {
      place: placeOf([...places(), ...borderPlaces(), ...borderPlaces()]),
      year: fc.oneof(acrossBranches, fc.constantFrom(...borderYears), fc.integer({ min: 2020, max: 2060 })),
      day: fc.oneof(
        acrossBranches,
        fc.constantFrom(...borderDays),
        fc
          .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
          .map(([month, day]) => `${two(month)}-${two(day)}`),
      ),
      end: fc.constantFrom('same-day', 'end-of-schoolyear', 'end-of-phase', 'in-June'),
      repeated: fc.constantFrom(0, 0, 1, 2),
      leerjaar: known,
      start: fc.constantFrom('08-01', '08-01', '09-15', '02-29', '07-31'),
      doublures: known,
      vmboLeerjaar: known,
      elementcode: known,
      opleidingsduur: pick,
      otherSide: known,
      leerling: pick,
      schoolsoort: pick,
      vestiging: known,
      onderwijsaanbieder: known,
      verticaal: fc.boolean(),
      bekostigd: fc.boolean(),
      indicatie: fc.boolean(),
      leertraject: fc.constantFrom('BOL', 'BBL'),
      opleidingcode: known,
      vmboDiploma: fc.constantFrom('niet-behaald', 'on-the-last-day', 'in-June', 'in-year-2'),
    },
    { requiredKeys: ['place', 'year', 'day', 'repeated'] },
  )
}

/** Any of these, each as often; a number, so that it shrinks step by step, past the vo-school to the simplest at the mbo-instelling. */
function placeOf(all: readonly Place[]): fc.Arbitrary<Place> {
  return fc.noBias(fc.nat({ max: all.length - 1 })).map((at) => all[at] as Place)
}

/** The first and last day of a schooljaar, the count dates, the turns of year and exam period, and the day that most years lack. */
const borderDays = ['08-01', '07-31', '10-01', '02-01', '09-30', '12-31', '01-01', '02-29'] as const

function two(number: number): string {
  return String(number).padStart(2, '0')
}
