import { expect, test } from 'vitest'
import {
  absenceReport,
  admissibleHours,
  attendanceDuty,
  type Bekostigingsperiode,
  checkAttendance,
  checkProgramme,
  compareRules,
  diplomaDeadline,
  examDocuments,
  examMoments,
  fundingOn,
  requiredHours,
  routeDuration,
  timeline,
  transferOptions,
  validateEnrolment,
} from '../../src/index.js'
import { errorOf } from './outsideTypes.js'

const route = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
const young = { geboortedatum: '2010-03-15', startkwalificatie: false } as const
const period = {
  instelling: { soort: 'vo-school' },
  fase: { soort: 'VO-fase' },
  begindatum: '2025-08-01',
  indicatieBekostigbaar: true,
} as const
const leaving = { leerroute: route, fase: { soort: 'MBO-fase' } } as const

/** Whatever a caller without a type checker hands over. */
const wrong = (value: unknown): never => value as never
const funded = (bekostigd: unknown): Bekostigingsperiode => ({
  ...period,
  instelling: { ...period.instelling, bekostigd: wrong(bekostigd) },
})

const many = Array.from({ length: 301 }, () => 1 as const)

test.each<[string, () => unknown]>([
  [
    'twaalfdeSchooljaarTot: a day YYYY-MM-DD, got string',
    () => attendanceDuty({ ...young, twaalfdeSchooljaarTot: wrong('31 juli') }, '2026-08-01'),
  ],
  [
    'twaalfdeSchooljaarTot: a 31 July, got string',
    () => attendanceDuty({ ...young, twaalfdeSchooljaarTot: '2026-08-01' }, '2026-08-01'),
  ],
  [
    'geboortedatum: before 2170, got string',
    () => attendanceDuty({ ...young, geboortedatum: '2170-01-01' }, '2180-01-01'),
  ],
  ['peildatum: not before birth, got string', () => attendanceDuty(young, '2010-03-14')],
  [
    'startkwalificatie: true or false, got number',
    () => attendanceDuty({ ...young, startkwalificatie: wrong(1) }, '2026-08-01'),
  ],
  [
    'vrijgesteld: true or false, got string',
    () => attendanceDuty({ ...young, vrijgesteld: wrong('ja') }, '2026-08-01'),
  ],
  ["leerweg: 'BB', 'KB', 'GL' or 'TL', got string", () => examDocuments({ leerweg: wrong('VWO') } as never)],
  ['a list of periods, got object', () => fundingOn(wrong({}), '2025-10-01')],
  ['a teldatum: a 1 October or a 1 February, got string', () => fundingOn([period], '2025-10-02')],
  ['a period with instelling.bekostigd: true or false, got string', () => fundingOn([funded('ja')], '2025-10-01')],
  ['a period with instelling.bekostigd: true or false, got object', () => fundingOn([funded(null)], '2025-10-01')],
  ['options: an object, got string', () => requiredHours(3, 'BOL', '2026-09-01', wrong('oud'))],
  ['bekostigd: true or false, got string', () => requiredHours(3, 'BOL', '2026-09-01', { bekostigd: wrong('ja') })],
  ['routeStart: a day YYYY-MM-DD, got string', () => admissibleHours(3, 'BOL', '2019-09-01', wrong('2019'))],
  ['2 to 6 jaren, got number', () => diplomaDeadline(route, '2025-08-01', { jaren: wrong(7) })],
  ['one of the six leerroutes, got object', () => timeline(wrong({ ...route, niveau: 3 }), '2025-08-01')],
  ['options: an object, got number', () => timeline(route, '2025-08-01', wrong(3))],
  ['2 to 4 jaren for niveau 2, got number', () => timeline(route, '2025-08-01', { jaren: 6 })],
  ['bekostigd: true or false, got string', () => timeline(route, '2025-08-01', { bekostigd: wrong('ja') })],
  ['an opleidingsduur that niveau 2 has, got number', () => timeline(route, '2025-08-01', { opleidingsduur: 4 })],
  ['a route that ends before 2200, got string', () => timeline(route, '2196-08-01')],
  ['a route that ends before 2200, got string', () => timeline(route, '1900-08-01', { doublures: many.slice(1) })],
  [
    'doublures: 0 to 300, or a list of the years 1 and 2 that are repeated, got object',
    () => timeline(route, '1900-08-01', { doublures: many }),
  ],
  [
    'a vmboDiploma that was obtained in the route, got string',
    () => timeline(route, '2025-08-01', { vmboDiploma: '2025-09-30' }),
  ],
  [
    'an overstapGlr in year 1 or 2 of a DLR from the BB, got string',
    () => timeline(route, '2025-08-01', { overstapGlr: '2027-08-01' }),
  ],
  ['an einde that is not before the start, got string', () => timeline(route, '2025-08-01', { einde: '2025-07-31' })],
  [
    'one of the six leerroutes, got string',
    () => transferOptions({ ...leaving, leerroute: wrong('DLR'), reden: 'verlaten' }),
  ],
  [
    'no vmboDiploma beside a rejection, got boolean',
    () => transferOptions({ ...leaving, reden: 'afgewezen', vmboDiploma: true }),
  ],
  [
    "reden: 'verlaten', 'afgewezen', 'definitief-verwijderd' or 'afgerond', got string",
    () => transferOptions({ ...leaving, reden: wrong('weg') }),
  ],
  [
    'peildatum: a day YYYY-MM-DD, got undefined',
    () => absenceReport({ ...young, fase: { soort: 'MBO-fase' } }, wrong(undefined)),
  ],
  ['VO-fase,MBO-fase, got string', () => absenceReport({ ...young, fase: { soort: wrong('vo') } }, '2026-08-01')],
  ['DLR,GLR, got undefined', () => examMoments(wrong('DLR'), 1)],
  ['niveau: 2, 3 or 4, got undefined', () => routeDuration(wrong(undefined))],
  ['van: a day YYYY-MM-DD, got string', () => compareRules(wrong('2025'), '2026-01-01')],
  ['naar: a day YYYY-MM-DD, got string', () => compareRules('2026-01-01', wrong('2025'))],
  ['peildatum: a day YYYY-MM-DD, got string', () => validateEnrolment(period, { peildatum: wrong('2025') })],
  ['peildatum: a day YYYY-MM-DD, got string', () => checkProgramme({}, wrong('2025'))],
  ['peildatum: a day YYYY-MM-DD, got string', () => checkAttendance({}, wrong('2025'))],
  ['start: a day YYYY-MM-DD, got string', () => timeline(route, wrong('2025'))],
  ['einde: a day YYYY-MM-DD, got string', () => timeline(route, '2025-08-01', { einde: wrong('2025') })],
  ['overstapGlr: a day YYYY-MM-DD, got string', () => timeline(route, '2025-08-01', { overstapGlr: wrong('2025') })],
  ['vmboDiploma: a day YYYY-MM-DD, got string', () => timeline(route, '2025-08-01', { vmboDiploma: wrong('2025') })],
])('a call outside the types says what was expected: %s', (expected, call) => {
  const error = errorOf(call)
  expect(error).toBeInstanceOf(RangeError)
  expect(error).toHaveProperty('message', `expected ${expected}`)
})
