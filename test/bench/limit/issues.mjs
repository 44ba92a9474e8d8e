/**
 * What the limit tells, from three rows of bits: the faults of form (two rows) and the rules that are broken. Lists whose facts
 * come from small sets are made once, for the first so many that come by; an issue that names a day is made anew.
 */

function frozen(data) {
  if (typeof data === 'object' && data !== null) {
    for (const part of Object.values(data)) frozen(part)
    Object.freeze(data)
  }
  return data
}

const noParams = Object.freeze({})
const fault = (code, place, source = 'recordvorm') =>
  frozen({ code, path: place === '' ? [] : place.split('.'), params: noParams, severity: 'afkeur', source })
const missing = (place) => fault('missing-field', place)
const notAnObject = (place) => fault('not-an-object', place)

/** The faults of form by their bit, in the order in which they are told. */
const formA = [
  notAnObject('leerling'),
  fault('not-one-personal-number', 'leerling', 'pve-velden'),
  fault('invalid-bsn', 'leerling.bsn', 'elfproef'),
  fault('invalid-onderwijsnummer', 'leerling.onderwijsnummer', 'elfproef'),
  missing('instelling'),
  notAnObject('instelling'),
  missing('instelling.soort'),
  fault('unknown-institution', 'instelling.soort'),
  missing('instelling.brin'),
  fault('invalid-brin', 'instelling.brin', 'pve-velden'),
  fault('invalid-location', 'instelling.vestiging', 'rio-codes'),
  fault('invalid-rio-code', 'instelling.onderwijsaanbieder', 'pve-velden'),
  fault('unknown-school-kind', 'instelling.schoolsoort'),
  fault('not-boolean', 'instelling.bekostigd'),
  fault('not-boolean', 'instelling.verticaal'),
  missing('leerroute'),
  notAnObject('leerroute'),
  missing('leerroute.soort'),
  fault('unknown-route', 'leerroute.soort', 'dia-leerroute-1'),
  missing('leerroute.leerweg'),
  fault('unknown-track', 'leerroute.leerweg', 'wvo-2.107a-3'),
  missing('leerroute.niveau'),
  fault('unknown-level', 'leerroute.niveau', 'web-9.1.2-1'),
  missing('fase'),
  notAnObject('fase'),
  missing('fase.soort'),
  fault('unknown-phase', 'fase.soort', 'dia-uitwisselen-mbo'),
  fault('unknown-year', 'fase.leerjaar', 'wvo-2.107g'),
  fault('unknown-vmbo-year', 'vmboLeerjaar'),
  fault('field-of-other-register', 'vmboLeerjaar'),
]
const formB = [
  missing('begindatum'),
  fault('invalid-date', 'begindatum'),
  fault('invalid-date', 'einddatum'),
  missing('indicatieBekostigbaar'),
  fault('not-boolean', 'indicatieBekostigbaar'),
  fault('invalid-date', 'leerrouteStart'),
  fault('invalid-count', 'doublures'),
  undefined,
  fault('pathway-not-bol-or-bbl', 'leertraject', 'wvo-2.107h'),
  fault('field-of-other-register', 'leertraject'),
  fault('invalid-crebo', 'opleidingcode', 'pve-velden'),
  fault('field-of-other-register', 'opleidingcode'),
  fault('not-text', 'elementcode'),
  fault('field-of-other-register', 'elementcode'),
  fault('unknown-course-duration', 'opleidingsduur'),
  fault('invalid-diploma', 'vmboDiploma'),
]

/** Facts from small sets, packed into one number. */
export const packed = (track, level, phase, year, vmboYear, length, maximum, latest) =>
  track |
  (level << 3) |
  (phase << 6) |
  (year << 8) |
  (vmboYear << 11) |
  (length << 14) |
  (maximum << 17) |
  (latest === 0 ? 0 : (latest - 1700) << 21)
const ofTrack = 7
const ofLevel = 7 << 3
const ofPhase = 3 << 6
const ofYear = 7 << 8
const ofVmboYear = 7 << 11
const ofLength = 7 << 14
const ofMaximum = 15 << 17
const ofLatest = 1023 << 21

const tracks = [undefined, 'BB', 'KB', 'GL', 'TL']
const phases = ['VO-fase', 'MBO-fase']
const leerweg = (facts) => tracks[facts & 7]
const niveau = (facts) => (facts >> 3) & 7
const leerjaar = (facts) => (facts >> 8) & 7
const opleidingsduur = (facts) => (facts >> 14) & 7
/** 31 July of the year that comes this many years after the latest counting year. */
const closing = (facts, years) => `${((facts >> 21) & 1023) + 1700 + years}-07-31`

const rule = (severity, code, place, source, reads, paramsOf, isDated = false) => ({
  code,
  path: Object.freeze(place.split('.')),
  source,
  severity,
  reads,
  paramsOf,
  isDated,
})
const refusal = (...parts) => rule('afkeur', ...parts)
const signal = (...parts) => rule('signaal', ...parts)
const dated = true

/** The rules by their bit, with the packed facts they read and how they tell them; those that name a day read the record. */
const rules = [
  refusal('before-start-of-law', 'begindatum', 'stb-2020-157', 0, (_, { begindatum }) => ({ begindatum }), dated),
  refusal(
    'end-before-begin',
    'einddatum',
    'recordvorm',
    0,
    (_, { begindatum, einddatum }) => ({ begindatum, einddatum }),
    dated,
  ),
  refusal('vmbo-year-too-low', 'vmboLeerjaar', 'dia-uitwisselen-vo', ofVmboYear, (facts) => ({
    vmboLeerjaar: (facts >> 11) & 7,
  })),
  refusal('glr-requires-bb', 'leerroute.leerweg', 'wvo-2.107l-2', ofTrack, (facts) => ({ leerweg: leerweg(facts) })),
  refusal('glr-requires-level-2', 'leerroute.niveau', 'wvo-2.107l-2', ofLevel, (facts) => ({ niveau: niveau(facts) })),
  refusal('level-not-open-to-track', 'leerroute.niveau', 'wvo-2.107a-3', ofTrack | ofLevel, (facts) => ({
    leerweg: leerweg(facts),
    niveau: niveau(facts),
  })),
  refusal('glr-requires-vbo-school', 'instelling.schoolsoort', 'wvo-2.107l-1', 0),
  refusal('not-fundable', 'indicatieBekostigbaar', 'dia-uitwisselen-mbo', 0),
  refusal('learn-work-track-not-in-route', 'elementcode', 'faq-leer-werktraject', 0),
  refusal('entree-elementcode-not-in-route', 'elementcode', 'web-9.1.2-1', 0),
  signal('elementcode-does-not-match-track', 'elementcode', 'codetabellen', ofTrack, (facts) => ({
    leerweg: leerweg(facts),
  })),
  signal('vso-requires-bb', 'leerroute.leerweg', 'wvo-2.71-2-bb', ofTrack, (facts) => ({ leerweg: leerweg(facts) })),
  signal('phase-does-not-match-year', 'fase.soort', 'wvo-2.107e-2', ofPhase | ofYear, (facts) => {
    const fase = phases[(facts >> 6) & 3]
    return leerjaar(facts) === 0 ? { fase } : { fase, leerjaar: leerjaar(facts) }
  }),
  signal('period-outlives-phase', 'einddatum', 'wvo-2.107e-2', ofLatest, (facts) => ({ faseEinde: closing(facts, 2) })),
  signal('year-above-maximum', 'fase.leerjaar', 'wvo-2.107g', ofYear | ofMaximum, (facts) => ({
    leerjaar: leerjaar(facts),
    maximum: (facts >> 17) & 15,
  })),
  signal('course-duration-does-not-fit-level', 'opleidingsduur', 'web-7.2.4a-3', ofLevel | ofLength, (facts) =>
    niveau(facts) === 0
      ? { opleidingsduur: opleidingsduur(facts) }
      : { niveau: niveau(facts), opleidingsduur: opleidingsduur(facts) },
  ),
  signal('vo-enrolment-in-mbo-phase-of-glr', 'fase.soort', 'wvo-2.107e-2', 0),
  signal(
    'vo-enrolment-after-diploma',
    'einddatum',
    'duo-pagina-fases',
    0,
    (_, { vmboDiploma }) => ({ vmboDiploma }),
    dated,
  ),
  signal('vo-enrolment-after-year-3', 'einddatum', 'wvo-2.107f-2', 0),
  signal(
    'diploma-perhaps-period-3',
    'vmboDiploma',
    'wvo-2.107j-2-tijdvak-3',
    ofLatest,
    (facts, { vmboDiploma }) => ({
      vmboDiploma,
      uiterlijk: closing(facts, 3),
    }),
    dated,
  ),
  signal(
    'diploma-after-deadline',
    'vmboDiploma',
    'wvo-1.1-uiterste-dag',
    ofLatest,
    (facts, { vmboDiploma }) => ({
      vmboDiploma,
      uiterlijk: closing(facts, 3),
    }),
    dated,
  ),
  signal('diploma-overdue', 'vmboDiploma', 'wvo-1.1-uiterste-dag', ofLatest, (facts, _, peildatum) => ({
    uiterlijk: closing(facts, 3),
    peildatum,
  })),
]

/** The rules whose facts name a day of the record. */
const datedRules = rules.reduce((bits, { isDated }, bit) => (isDated ? bits | (1 << bit) : bits), 0)
/** Which of the packed facts each rule tells, by its bit. */
const factsRead = Int32Array.from(rules, ({ reads }) => reads)

/** The record itself is no object. */
export const onlyNotAnObject = Object.freeze([fault('not-an-object', '')])
/** A getter or a proxy threw. */
export const onlyUnreadable = Object.freeze([fault('unreadable', '')])

const places = 8192
const mostKept = 4096
const lowestBit = (bits) => 31 - Math.clz32(bits & -bits)

function add(list, told) {
  if (list === undefined) return [told]
  list.push(told)
  return list
}

/** How issues are told on one day. */
export function issuesOn(peildatum) {
  const keys = new Int32Array(places * 4)
  const lists = Array.from({ length: places })
  let kept = 0
  /** Issues that name no day of the record, by rule and facts. */
  const issuesKept = rules.map(() => new Map())

  function issueOf(bit, facts, record) {
    const { code, path, source, severity, reads, paramsOf, isDated } = rules[bit]
    if (isDated) {
      const params = Object.freeze(paramsOf(facts, record))
      return Object.freeze({ code, path, params, severity, source })
    }
    const key = facts & reads
    let told = issuesKept[bit].get(key)
    if (told === undefined) {
      const params = paramsOf === undefined ? noParams : paramsOf(key, record, peildatum)
      told = frozen({ code, path, params, severity, source })
      issuesKept[bit].set(key, told)
    }
    return told
  }

  /** A list of one is written as such: that takes half the room of one that grows. */
  function listOf(faultsA, faultsB, broken, facts, record) {
    let list
    for (let bits = faultsA; bits !== 0; bits &= bits - 1) list = add(list, formA[lowestBit(bits)])
    for (let bits = faultsB; bits !== 0; bits &= bits - 1) list = add(list, formB[lowestBit(bits)])
    for (let bits = broken; bits !== 0; bits &= bits - 1) list = add(list, issueOf(lowestBit(bits), facts, record))
    return Object.freeze(list)
  }

  /** The issues of a record: at least one bit of the three rows is set. */
  return (faultsA, faultsB, broken, facts, record) => {
    if ((broken & datedRules) !== 0) return listOf(faultsA, faultsB, broken, facts, record)
    let read = 0
    for (let bits = broken; bits !== 0; bits &= bits - 1) read |= factsRead[lowestBit(bits)]
    const told = facts & read
    const mixed = Math.imul(faultsA, 0x2545f491) ^ Math.imul(faultsB ^ told, 0x85ebca6b) ^ broken
    let place = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> 19
    while (lists[place] !== undefined) {
      const at = place << 2
      if (keys[at] === faultsA && keys[at + 1] === faultsB && keys[at + 2] === broken && keys[at + 3] === told)
        return lists[place]
      place = (place + 1) & (places - 1)
    }
    const list = listOf(faultsA, faultsB, broken, facts, record)
    if (kept < mostKept) {
      kept++
      const at = place << 2
      keys[at] = faultsA
      keys[at + 1] = faultsB
      keys[at + 2] = broken
      keys[at + 3] = told
      lists[place] = list
    }
    return list
  }
}
