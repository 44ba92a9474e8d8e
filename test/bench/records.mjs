/**
 * The records of the bench: enrolments at both registers, in several object shapes, over all six combinations of route,
 * leerweg and niveau. Same seed, same records. Sound records raise no issue on the peildatum; faulty ones have one fault
 * or two, dealt out evenly over the issue codes.
 */

/** The day on which the records are judged. */
export const peildatum = '2026-10-01'

const combinations = [
  { soort: 'DLR', leerweg: 'BB', niveau: 2 },
  { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  { soort: 'DLR', leerweg: 'KB', niveau: 4 },
  { soort: 'DLR', leerweg: 'GL', niveau: 4 },
  { soort: 'DLR', leerweg: 'TL', niveau: 4 },
  { soort: 'GLR', leerweg: 'BB', niveau: 2 },
]
const elementcodes = { BB: '6011', KB: '6121', GL: '6231', TL: '0471' }
const durations = { 2: [1, 2], 3: [2, 3], 4: [3, 4] }
const testNumbers = numbers('9999', 0)
const testStudentNumbers = numbers('109999', 5)

/** The personal numbers that begin with `series` and leave `remainder` in the 11-proef. */
function numbers(series, remainder) {
  const count = 10 ** (9 - series.length)
  return Array.from({ length: count }, (_, rest) => series + String(rest).padStart(9 - series.length, '0')).filter(
    (number) =>
      number.split('').reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0) % 11 === remainder,
  )
}

/** A seeded random generator (mulberry32): numbers from 0 up to 1. */
function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Choices drawn from one random generator. */
export function chooser(seed) {
  const random = seeded(seed)
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1))
  return { chance: (share) => random() < share, whole, one: (list) => list[whole(0, list.length - 1)] }
}

const two = (number) => String(number).padStart(2, '0')

/** A day in the schooljaar that begins in `year`: `month` counts from 0 (August) to 11 (July). */
function dayIn(year, month, day) {
  return month < 5 ? `${year}-${two(month + 8)}-${two(day)}` : `${year + 1}-${two(month - 4)}-${two(day)}`
}

/** Everything one sound enrolment could say; the shapes below take from it. */
function facts(choose, side) {
  const route = choose.one(combinations)
  const isVo = side === 'vo'
  const length = choose.one(durations[route.niveau])
  const last = isVo ? (route.soort === 'GLR' ? 2 : 3) : length + 2
  const leerjaar = choose.whole(1, last)
  const doublures = leerjaar >= 2 && choose.chance(0.08) ? 1 : 0
  const firstYear = Math.max(2020, 2026 - 5) + leerjaar - 1 - doublures
  const year = choose.whole(Math.min(firstYear, 2026), 2026)
  const start = year - leerjaar + 1 - doublures
  const month = choose.chance(0.6) ? 0 : choose.whole(0, 8)
  const begindatum = dayIn(year, month, month === 0 ? 1 : choose.whole(1, 28))
  const isOpen = year === 2026 && choose.chance(0.7)
  const einddatum = isOpen ? undefined : choose.chance(0.8) ? `${year + 1}-07-31` : dayIn(year, 11, choose.whole(1, 30))
  // Who is in the route on the last day of year 3 has the diploma by then; who left before may go without.
  const isAfterVmbo = leerjaar > 3 || (leerjaar === 3 && einddatum === `${year + 1}-07-31` && einddatum < peildatum)
  const brin = `${two(choose.whole(10, 39))}${choose.one('ABCDEFGH'.split(''))}${choose.one('KLMNPQRS'.split(''))}`
  return {
    isVo,
    route,
    leerjaar,
    year,
    leerling: choose.chance(0.05)
      ? { onderwijsnummer: choose.one(testStudentNumbers) }
      : { bsn: choose.one(testNumbers) },
    brin,
    vestiging: `${brin}${two(choose.whole(0, 9))}`,
    onderwijsaanbieder: `${choose.whole(100, 199)}A${choose.whole(100, 999)}`,
    schoolsoort: route.leerweg === 'BB' ? choose.one(['vbo', 'vbo-mavo', 'vso']) : 'vbo-mavo',
    fase: leerjaar <= 2 ? 'VO-fase' : 'MBO-fase',
    vmboLeerjaar: Math.min(leerjaar + 2, 4),
    elementcode: elementcodes[route.leerweg],
    begindatum,
    einddatum,
    leerrouteStart: `${start}-08-01`,
    doublures,
    opleidingsduur: length,
    vmboDiploma: isAfterVmbo
      ? `${start + doublures + 3}-06-${two(choose.whole(10, 28))}`
      : leerjaar === 3
        ? 'niet-behaald'
        : undefined,
    leertraject: choose.one(['BOL', 'BOL', 'BBL']),
    opleidingcode: String(choose.whole(25000, 25999)),
  }
}

/** Leaves out what is not known, as JSON does. */
function known(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** How the senders of ROD VO write a record: a register row, a form, everything they know, the least. */
const voShapes = [
  (f) => ({
    leerling: f.leerling,
    instelling: { soort: 'vo-school', brin: f.brin, vestiging: f.vestiging },
    leerroute: { soort: f.route.soort, leerweg: f.route.leerweg },
    fase: { soort: f.fase },
    vmboLeerjaar: f.vmboLeerjaar,
    elementcode: f.elementcode,
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    indicatieBekostigbaar: true,
  }),
  (f) => ({
    leerroute: { leerweg: f.route.leerweg, soort: f.route.soort },
    fase: { soort: f.fase, leerjaar: f.leerjaar },
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    leerrouteStart: f.leerrouteStart,
    doublures: f.doublures === 0 ? undefined : f.doublures,
    indicatieBekostigbaar: true,
    instelling: { brin: f.brin, soort: 'vo-school', schoolsoort: f.schoolsoort },
    leerling: f.leerling,
  }),
  (f) => ({
    instelling: {
      soort: 'vo-school',
      brin: f.brin,
      vestiging: f.vestiging,
      onderwijsaanbieder: f.onderwijsaanbieder,
      schoolsoort: f.schoolsoort,
      bekostigd: true,
      verticaal: false,
    },
    leerling: f.leerling,
    leerroute: { ...f.route },
    fase: { soort: f.fase, leerjaar: f.leerjaar },
    vmboLeerjaar: f.vmboLeerjaar,
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    indicatieBekostigbaar: true,
    leerrouteStart: f.leerrouteStart,
    doublures: f.doublures,
    elementcode: f.elementcode,
    opleidingsduur: f.opleidingsduur,
    vmboDiploma: f.vmboDiploma,
  }),
  (f) => ({
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    indicatieBekostigbaar: true,
    fase: { soort: f.fase },
    leerroute: { soort: f.route.soort, leerweg: f.route.leerweg },
    instelling: { soort: 'vo-school', brin: f.brin },
    klas: '3b',
  }),
]

/** The same for ROD MBO. */
const mboShapes = [
  (f) => ({
    leerling: f.leerling,
    instelling: { soort: 'mbo-instelling', brin: f.brin },
    leerroute: { soort: f.route.soort, niveau: f.route.niveau },
    fase: { soort: f.fase },
    opleidingcode: f.opleidingcode,
    leertraject: f.leertraject,
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    indicatieBekostigbaar: true,
  }),
  (f) => ({
    fase: { leerjaar: f.leerjaar, soort: f.fase },
    leerroute: { niveau: f.route.niveau, soort: f.route.soort },
    instelling: { brin: f.brin, soort: 'mbo-instelling', onderwijsaanbieder: f.onderwijsaanbieder },
    leerling: f.leerling,
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    leerrouteStart: f.leerrouteStart,
    doublures: f.doublures === 0 ? undefined : f.doublures,
    indicatieBekostigbaar: true,
    leertraject: f.leertraject,
  }),
  (f) => ({
    instelling: { soort: 'mbo-instelling', brin: f.brin, onderwijsaanbieder: f.onderwijsaanbieder, bekostigd: true },
    leerling: f.leerling,
    leerroute: { ...f.route },
    fase: { soort: f.fase, leerjaar: f.leerjaar },
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    indicatieBekostigbaar: true,
    leerrouteStart: f.leerrouteStart,
    doublures: f.doublures,
    leertraject: f.leertraject,
    opleidingcode: f.opleidingcode,
    opleidingsduur: f.opleidingsduur,
    vmboDiploma: f.vmboDiploma,
  }),
  (f) => ({
    begindatum: f.begindatum,
    einddatum: f.einddatum,
    indicatieBekostigbaar: true,
    opleidingcode: f.opleidingcode,
    fase: { soort: f.fase },
    leerroute: { niveau: f.route.niveau, soort: f.route.soort },
    instelling: { soort: 'mbo-instelling', brin: f.brin },
    klas: 'M3B',
  }),
]

/** The wrong last digit. */
const spoiled = (number) => number.slice(0, 8) + String((Number(number.slice(8)) + 1) % 10)
const yearsLater = (day, years) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/**
 * One fault for each issue code that JSON can raise (`unreadable` takes a getter that throws): what it does to the record,
 * and on which side it can happen. Every fault is written on the shape that says everything.
 */
const faults = [
  {
    code: 'not-an-object',
    spoil: (r, choose) =>
      Object.assign(r, {
        [choose.one(['leerling', 'instelling', 'leerroute', 'fase'])]: choose.one([null, 'DLR', []]),
      }),
  },
  { code: 'not-an-object', spoil: (_, choose) => choose.one([null, 'DLR', [], 7]) },
  {
    code: 'missing-field',
    spoil: (r, choose) =>
      void delete r[choose.one(['instelling', 'leerroute', 'fase', 'begindatum', 'indicatieBekostigbaar'])],
  },
  { code: 'missing-field', spoil: (r, choose) => void delete r[choose.one(['instelling', 'leerroute', 'fase'])].soort },
  { code: 'missing-field', spoil: (r) => void delete r.instelling.brin },
  { code: 'missing-field', side: 'vo', spoil: (r) => void delete r.leerroute.leerweg },
  { code: 'missing-field', side: 'mbo', spoil: (r) => void delete r.leerroute.niveau },
  { code: 'not-boolean', spoil: (r, choose) => void (r.indicatieBekostigbaar = choose.one(['J', 1, null])) },
  { code: 'not-boolean', spoil: (r) => void (r.instelling.bekostigd = 'ja') },
  { code: 'not-boolean', side: 'vo', spoil: (r) => void (r.instelling.verticaal = 0) },
  { code: 'not-text', side: 'vo', spoil: (r) => void (r.elementcode = 6921) },
  {
    code: 'field-of-other-register',
    side: 'vo',
    spoil: (r) => Object.assign(r, { leertraject: 'BOL', opleidingcode: '25655' }),
  },
  {
    code: 'field-of-other-register',
    side: 'mbo',
    spoil: (r) => Object.assign(r, { vmboLeerjaar: 4, elementcode: '6011' }),
  },
  { code: 'not-one-personal-number', spoil: (r) => void (r.leerling = {}) },
  {
    code: 'not-one-personal-number',
    spoil: (r, choose) =>
      void (r.leerling = { bsn: choose.one(testNumbers), onderwijsnummer: choose.one(testStudentNumbers) }),
  },
  {
    code: 'invalid-bsn',
    spoil: (r, choose) =>
      void (r.leerling = { bsn: choose.chance(0.5) ? spoiled(choose.one(testNumbers)) : 999990019 }),
  },
  {
    code: 'invalid-onderwijsnummer',
    spoil: (r, choose) => void (r.leerling = { onderwijsnummer: spoiled(choose.one(testStudentNumbers)) }),
  },
  { code: 'unknown-institution', spoil: (r) => void (r.instelling.soort = 'bedrijf') },
  { code: 'invalid-brin', spoil: (r, choose) => void (r.instelling.brin = choose.one(['05ko', '5KO', 5])) },
  { code: 'invalid-location', side: 'vo', spoil: (r) => void (r.instelling.vestiging = '07NU') },
  { code: 'invalid-rio-code', spoil: (r) => void (r.instelling.onderwijsaanbieder = '101X591') },
  { code: 'unknown-school-kind', side: 'vo', spoil: (r) => void (r.instelling.schoolsoort = 'havo') },
  { code: 'unknown-route', spoil: (r) => void (r.leerroute.soort = 'DLP') },
  { code: 'unknown-track', spoil: (r, choose) => void (r.leerroute.leerweg = choose.one(['havo', 'PrO', null])) },
  { code: 'unknown-level', spoil: (r, choose) => void (r.leerroute.niveau = choose.one(['MBO-4', 5, '2', 1])) },
  { code: 'unknown-phase', spoil: (r) => void (r.fase.soort = 'VO') },
  { code: 'unknown-year', spoil: (r, choose) => void (r.fase.leerjaar = choose.one([0, 7, '3'])) },
  { code: 'unknown-vmbo-year', side: 'vo', spoil: (r, choose) => void (r.vmboLeerjaar = choose.one([5, '3'])) },
  {
    code: 'invalid-date',
    spoil: (r, choose) =>
      void (r[choose.one(['begindatum', 'einddatum', 'leerrouteStart'])] = choose.one([
        '2025-02-30',
        '1-8-2025',
        20250801,
      ])),
  },
  { code: 'invalid-count', spoil: (r, choose) => void (r.doublures = choose.one([-1, 0.5, '1', 301])) },
  { code: 'pathway-not-bol-or-bbl', side: 'mbo', spoil: (r) => void (r.leertraject = 'OVO') },
  { code: 'invalid-crebo', side: 'mbo', spoil: (r, choose) => void (r.opleidingcode = choose.one(['2565', 25655])) },
  { code: 'unknown-course-duration', spoil: (r, choose) => void (r.opleidingsduur = choose.one([0, 5, '3'])) },
  { code: 'invalid-diploma', spoil: (r, choose) => void (r.vmboDiploma = choose.one(['ja', '2025-06-31', true])) },
  {
    code: 'before-start-of-law',
    spoil: (r) => Object.assign(r, { begindatum: '2019-08-01', einddatum: '2020-07-31' }),
  },
  { code: 'end-before-begin', spoil: (r) => void (r.einddatum = yearsLater(r.begindatum, -1)) },
  { code: 'vmbo-year-too-low', side: 'vo', spoil: (r, choose) => void (r.vmboLeerjaar = choose.whole(1, 2)) },
  { code: 'glr-requires-bb', side: 'vo', spoil: (r) => void (r.leerroute = { soort: 'GLR', leerweg: 'KB' }) },
  {
    code: 'glr-requires-level-2',
    side: 'mbo',
    spoil: (r, choose) => void (r.leerroute = { soort: 'GLR', niveau: choose.whole(3, 4) }),
  },
  {
    code: 'level-not-open-to-track',
    spoil: (r, choose) =>
      void (r.leerroute = { soort: 'DLR', leerweg: choose.one(['GL', 'TL']), niveau: choose.whole(2, 3) }),
  },
  {
    code: 'glr-requires-vbo-school',
    side: 'vo',
    spoil: (r) => {
      r.leerroute = { soort: 'GLR', leerweg: 'BB' }
      r.instelling.schoolsoort = 'mavo'
    },
  },
  { code: 'not-fundable', spoil: (r) => void (r.indicatieBekostigbaar = false) },
  { code: 'learn-work-track-not-in-route', side: 'vo', spoil: (r) => void (r.elementcode = '7111') },
  { code: 'entree-elementcode-not-in-route', side: 'vo', spoil: (r) => void (r.elementcode = '7121') },
  {
    code: 'elementcode-does-not-match-track',
    side: 'vo',
    spoil: (r, choose) =>
      void (r.elementcode = choose.chance(0.3) ? 'D&P KB' : r.leerroute.leerweg === 'KB' ? '6011' : '6121'),
  },
  {
    code: 'vso-requires-bb',
    side: 'vo',
    spoil: (r) => {
      r.leerroute = { soort: 'DLR', leerweg: 'KB' }
      r.instelling.schoolsoort = 'vso'
    },
  },
  {
    code: 'phase-does-not-match-year',
    spoil: (r) => void (r.fase.soort = r.fase.soort === 'VO-fase' ? 'MBO-fase' : 'VO-fase'),
  },
  {
    code: 'phase-does-not-match-year',
    spoil: (r) => void (r.fase = { soort: r.fase.soort === 'VO-fase' ? 'MBO-fase' : 'VO-fase' }),
  },
  {
    code: 'period-outlives-phase',
    spoil: (r, choose) => {
      r.fase = { soort: 'VO-fase', leerjaar: choose.whole(1, 2) }
      r.einddatum = yearsLater(r.begindatum, 7)
      if (choose.chance(0.5)) delete r.leerrouteStart
    },
  },
  {
    code: 'year-above-maximum',
    side: 'mbo',
    spoil: (r) => {
      r.leerroute = { soort: 'DLR', niveau: 2 }
      r.fase = { soort: 'MBO-fase', leerjaar: 6 }
    },
  },
  {
    code: 'year-above-maximum',
    side: 'mbo',
    spoil: (r) => {
      r.leerroute = { soort: 'DLR', niveau: 4 }
      r.opleidingsduur = 3
      r.fase = { soort: 'MBO-fase', leerjaar: 6 }
    },
  },
  {
    code: 'course-duration-does-not-fit-level',
    side: 'mbo',
    spoil: (r) => void (r.opleidingsduur = r.leerroute.niveau === 2 ? 4 : 1),
  },
  {
    code: 'vo-enrolment-in-mbo-phase-of-glr',
    side: 'vo',
    spoil: (r) => {
      r.leerroute = { soort: 'GLR', leerweg: 'BB' }
      r.fase = { soort: 'MBO-fase', leerjaar: 3 }
    },
  },
  {
    code: 'vo-enrolment-after-diploma',
    side: 'vo',
    spoil: (r) => {
      r.fase = { soort: 'MBO-fase', leerjaar: 3 }
      r.vmboDiploma = yearsLater(r.begindatum, -2)
    },
  },
  {
    code: 'vo-enrolment-after-diploma',
    side: 'vo',
    spoil: (r) => {
      r.fase = { soort: 'MBO-fase', leerjaar: 3 }
      r.begindatum = '2025-08-01'
      r.vmboDiploma = '2026-06-15'
      delete r.einddatum
    },
  },
  {
    code: 'vo-enrolment-after-year-3',
    side: 'vo',
    spoil: (r, choose) => void (r.fase = { soort: 'MBO-fase', leerjaar: choose.whole(4, 5) }),
  },
  {
    code: 'vo-enrolment-after-year-3',
    side: 'vo',
    spoil: (r) => {
      r.fase = { soort: 'MBO-fase', leerjaar: 3 }
      r.einddatum = yearsLater(r.begindatum, 1)
    },
  },
  {
    code: 'diploma-perhaps-period-3',
    spoil: (r) => {
      r.leerroute.soort = 'DLR'
      r.doublures = 0
      r.vmboDiploma = `${Number(r.leerrouteStart.slice(0, 4)) + 3}-09-05`
    },
  },
  {
    code: 'diploma-after-deadline',
    spoil: (r) => {
      r.leerroute.soort = 'DLR'
      r.doublures = 0
      r.vmboDiploma = `${Number(r.leerrouteStart.slice(0, 4)) + 4}-06-20`
    },
  },
  {
    code: 'diploma-after-deadline',
    spoil: (r) => {
      r.leerroute.soort = 'DLR'
      r.vmboDiploma = yearsLater(r.begindatum, 5)
      delete r.leerrouteStart
    },
  },
  {
    code: 'diploma-overdue',
    side: 'mbo',
    spoil: (r) => {
      r.leerroute = { soort: 'DLR', niveau: 4 }
      r.fase = { soort: 'MBO-fase', leerjaar: 5 }
      r.leerrouteStart = '2021-08-01'
      r.begindatum = '2025-08-01'
      r.vmboDiploma = 'niet-behaald'
      delete r.einddatum
    },
  },
  {
    code: 'diploma-overdue',
    side: 'mbo',
    spoil: (r) => {
      r.leerroute = { soort: 'DLR', niveau: 4 }
      r.fase = { soort: 'MBO-fase', leerjaar: 3 }
      r.leerrouteStart = '2022-08-01'
      r.doublures = 0
      r.begindatum = '2024-08-01'
      r.einddatum = '2025-07-31'
      r.vmboDiploma = 'niet-behaald'
    },
  },
]

function soundRecord(choose, side, shape) {
  const shapes = side === 'vo' ? voShapes : mboShapes
  return known((shape === undefined ? choose.one(shapes) : shapes[shape])(facts(choose, side)))
}

function faultyRecord(choose, at) {
  const fault = faults[at % faults.length]
  const side = fault.side ?? choose.one(['vo', 'mbo'])
  let record = soundRecord(choose, side, 2)
  if (choose.chance(0.2)) record.indicatieBekostigbaar = false
  const replaced = fault.spoil(record, choose)
  if (fault.code === 'not-an-object' && replaced !== record) record = replaced
  return record
}

/**
 * `count` records of which the share `faulty` has a fault, as `JSON.parse` gives them.
 *
 * @param {{ seed: number, count: number, faulty: number }} wanted
 * @returns {unknown[]}
 */
export function makeRecords({ seed, count, faulty }) {
  const choose = chooser(seed)
  let dealt = 0
  const records = Array.from({ length: count }, () =>
    choose.chance(faulty) ? faultyRecord(choose, dealt++) : soundRecord(choose, choose.one(['vo', 'mbo'])),
  )
  return JSON.parse(JSON.stringify(records))
}
