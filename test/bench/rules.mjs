/**
 * What every peer runs besides its schema, the same plain functions for all: the rules over several fields, and the names of
 * the faults a schema finds. Written by hand for speed and without the library, so that it is a second opinion as well.
 */

/** The answer of {@link brokenRules} when none is broken. */
const none = Object.freeze([])
const nothing = Object.freeze({})

/** The codes that do not refuse. */
const signals = new Set([
  'elementcode-does-not-match-track',
  'vso-requires-bb',
  'phase-does-not-match-year',
  'period-outlives-phase',
  'year-above-maximum',
  'course-duration-does-not-fit-level',
  'vo-enrolment-in-mbo-phase-of-glr',
  'vo-enrolment-after-diploma',
  'vo-enrolment-after-year-3',
  'diploma-perhaps-period-3',
  'diploma-after-deadline',
  'diploma-overdue',
])

/** The day, known to be in form, as `JJJJMMDD`. */
function dayOf(text) {
  return (
    (text.charCodeAt(0) - 48) * 10000000 +
    (text.charCodeAt(1) - 48) * 1000000 +
    (text.charCodeAt(2) - 48) * 100000 +
    (text.charCodeAt(3) - 48) * 10000 +
    (text.charCodeAt(5) - 48) * 1000 +
    (text.charCodeAt(6) - 48) * 100 +
    (text.charCodeAt(8) - 48) * 10 +
    text.charCodeAt(9) -
    48
  )
}

/** The calendar year in which the schooljaar of a day begins. */
function schoolYear(day) {
  const year = Math.trunc(day / 10000)
  return day % 10000 >= 801 ? year : year - 1
}

function fits(niveau, length) {
  return niveau === 2 ? length <= 2 : niveau === 3 ? length === 2 || length === 3 : length >= 3
}

/** The kind of programme an elementcode of four digits stands for. */
function kindOf(code) {
  if (code.startsWith('047') && code.charCodeAt(3) <= 52) return 'TL'
  if (code.charCodeAt(3) !== 49) return undefined
  const first = code.charCodeAt(0)
  const third = code.charCodeAt(2)
  if (first === 54) return third === 49 ? 'BB' : third === 50 ? 'KB' : third === 51 ? 'GL' : undefined
  if (first === 55) return third === 49 ? 'leer-werktraject' : third === 50 ? 'entree' : undefined
  return undefined
}

/** Adds a code to those found; the list comes into being with the first. */
function tell(found, code) {
  if (found === none) return [code]
  found.push(code)
  return found
}

const fourDigits = /^\d{4}$/

/**
 * The codes of the rules that a record breaks on a day. The record has passed a schema; or what the schema found is taken out
 * of it, and `faults` names those places.
 */
function brokenRules(record, peildatum, faults) {
  const { leerling, begindatum, einddatum, leerrouteStart, vmboDiploma, vmboLeerjaar, elementcode } = record
  const { soort: kant, schoolsoort, bekostigd } = record.instelling
  const { soort, leerweg, niveau } = record.leerroute
  const { soort: fase, leerjaar } = record.fase
  const length = record.opleidingsduur
  let found = none

  if (leerling !== undefined) {
    const hasBsn = leerling.bsn !== undefined
    if (hasBsn === (leerling.onderwijsnummer !== undefined))
      found = tell(found, Array.isArray(leerling) ? 'not-an-object' : 'not-one-personal-number')
  }

  const begin = begindatum === undefined ? 0 : dayOf(begindatum)
  const end = einddatum === undefined ? 0 : dayOf(einddatum)
  const start = leerrouteStart === undefined ? 0 : dayOf(leerrouteStart)
  const diploma = vmboDiploma === undefined ? 0 : vmboDiploma === 'niet-behaald' ? -1 : dayOf(vmboDiploma)
  const isEndUnknown = faults !== undefined && faults.has('einddatum')
  const areRepeatsUnknown = faults !== undefined && faults.has('doublures')
  const isFundingUnknown = faults !== undefined && (faults.has('instelling') || faults.has('instelling.bekostigd'))
  const isFunded = !isFundingUnknown && bekostigd !== false
  const doublures = record.doublures ?? 0
  const until = end !== 0 ? end : isEndUnknown ? 0 : Math.max(peildatum, begin)
  const isVo = kant === 'vo-school'

  if (begin !== 0 && begin < 20200801) found = tell(found, 'before-start-of-law')
  if (begin !== 0 && end !== 0 && end < begin) found = tell(found, 'end-before-begin')
  if (isVo && (vmboLeerjaar === 1 || vmboLeerjaar === 2)) found = tell(found, 'vmbo-year-too-low')
  if (soort === 'GLR') {
    if (leerweg !== undefined && leerweg !== 'BB') found = tell(found, 'glr-requires-bb')
    if (niveau !== undefined && niveau !== 2) found = tell(found, 'glr-requires-level-2')
    if (isVo && schoolsoort === 'mavo') found = tell(found, 'glr-requires-vbo-school')
    if (isVo && fase === 'MBO-fase') found = tell(found, 'vo-enrolment-in-mbo-phase-of-glr')
  } else if (soort === 'DLR' && leerweg !== undefined && niveau !== undefined) {
    const isOpen = leerweg === 'BB' ? niveau === 2 : leerweg === 'KB' ? niveau !== 2 : niveau === 4
    if (!isOpen) found = tell(found, 'level-not-open-to-track')
  }
  if (isFunded && record.indicatieBekostigbaar === false) found = tell(found, 'not-fundable')

  if (isVo && elementcode !== undefined) {
    const kind = fourDigits.test(elementcode) ? kindOf(elementcode) : undefined
    if (kind === 'leer-werktraject') found = tell(found, 'learn-work-track-not-in-route')
    else if (kind === 'entree') found = tell(found, 'entree-elementcode-not-in-route')
    else if (leerweg !== undefined && kind !== leerweg) found = tell(found, 'elementcode-does-not-match-track')
  }
  if (isVo && schoolsoort === 'vso' && leerweg !== undefined && leerweg !== 'BB') found = tell(found, 'vso-requires-bb')

  // The schooljaar that was or would have been year 1, had no year been repeated: the latest that the facts allow, and whether
  // it is the only one they allow.
  const begun = begin === 0 ? 0 : schoolYear(begin)
  let counted = 0
  let isExact = false
  if (start !== 0) {
    isExact = !areRepeatsUnknown
    if (isExact) counted = schoolYear(start) + doublures
  } else if (begun !== 0 && leerjaar >= 3) counted = begun - leerjaar + 1
  else if (begun !== 0 && leerjaar <= 2 && !areRepeatsUnknown) {
    isExact = doublures === 0
    counted = begun - leerjaar + 1 + doublures
  }

  // Which phase it must be: 0 when that is not known.
  const endOfVo = counted === 0 ? 0 : (counted + 2) * 10000 + 731
  let due = 0
  if (leerjaar !== undefined) due = leerjaar <= 2 ? 1 : 2
  else if (begin !== 0 && endOfVo !== 0) due = begin <= endOfVo ? 1 : 2
  if (fase !== undefined && due !== 0 && (due === 1) !== (fase === 'VO-fase'))
    found = tell(found, 'phase-does-not-match-year')

  // The length of the route, as far as known.
  const lowest = niveau ?? (soort === 'GLR' || leerweg === undefined || leerweg === 'BB' ? 2 : leerweg === 'KB' ? 3 : 4)
  const highest = niveau ?? (soort === 'GLR' || leerweg === 'BB' ? 2 : 4)
  const isCourse = length !== undefined && (fits(lowest, length) || fits(highest, length))
  const longest = Math.min(length ?? highest, highest) + 2
  if (length !== undefined && !isCourse) found = tell(found, 'course-duration-does-not-fit-level')
  if (leerjaar > longest) found = tell(found, 'year-above-maximum')

  if (fase === 'VO-fase' && due === 1 && until !== 0 && endOfVo !== 0 && until > endOfVo)
    found = tell(found, 'period-outlives-phase')
  if (isVo && fase === 'MBO-fase') {
    if (diploma > 0) {
      const last = (schoolYear(diploma) + 1) * 10000 + 731
      if (begin > diploma || until > last) found = tell(found, 'vo-enrolment-after-diploma')
    }
    const runsOn = leerjaar === 3 && begun !== 0 && until > (begun + 1) * 10000 + 731
    if (leerjaar > 3 || runsOn) found = tell(found, 'vo-enrolment-after-year-3')
  }
  if (soort === 'DLR' && counted !== 0 && diploma !== 0) {
    const deadline = (counted + 3) * 10000 + 731
    if (diploma > deadline + 199) found = tell(found, 'diploma-after-deadline')
    else if (diploma > deadline && isExact) found = tell(found, 'diploma-perhaps-period-3')
    const hasNone = diploma === -1 && fase === 'MBO-fase' && peildatum > deadline
    // Who is still in the route on the last day has missed it.
    if (hasNone && !isEndUnknown && (end === 0 || end >= deadline)) found = tell(found, 'diploma-overdue')
  }
  return found
}

/** The code of a value that is not in form. */
const codesByPlace = {
  leerling: 'not-an-object',
  'leerling.bsn': 'invalid-bsn',
  'leerling.onderwijsnummer': 'invalid-onderwijsnummer',
  instelling: 'not-an-object',
  'instelling.soort': 'unknown-institution',
  'instelling.brin': 'invalid-brin',
  'instelling.vestiging': 'invalid-location',
  'instelling.onderwijsaanbieder': 'invalid-rio-code',
  'instelling.schoolsoort': 'unknown-school-kind',
  'instelling.bekostigd': 'not-boolean',
  'instelling.verticaal': 'not-boolean',
  leerroute: 'not-an-object',
  'leerroute.soort': 'unknown-route',
  'leerroute.leerweg': 'unknown-track',
  'leerroute.niveau': 'unknown-level',
  fase: 'not-an-object',
  'fase.soort': 'unknown-phase',
  'fase.leerjaar': 'unknown-year',
  begindatum: 'invalid-date',
  einddatum: 'invalid-date',
  leerrouteStart: 'invalid-date',
  indicatieBekostigbaar: 'not-boolean',
  doublures: 'invalid-count',
  opleidingsduur: 'unknown-course-duration',
  vmboDiploma: 'invalid-diploma',
  vmboLeerjaar: 'unknown-vmbo-year',
  elementcode: 'not-text',
  leertraject: 'pathway-not-bol-or-bbl',
  opleidingcode: 'invalid-crebo',
}

function codeAt(place, value, side) {
  if (value === undefined) return 'missing-field'
  if (side === 'mbo-instelling' && (place === 'vmboLeerjaar' || place === 'elementcode'))
    return 'field-of-other-register'
  if (side === 'vo-school' && (place === 'leertraject' || place === 'opleidingcode')) return 'field-of-other-register'
  return codesByPlace[place]
}

/** What the rules read of a record, less what is not in form; always of one shape, which is what the engine likes best. */
function withoutFaults(input, faults) {
  const sound = (place, value) => (faults.has(place) ? undefined : value)
  const instelling = sound('instelling', input.instelling) ?? nothing
  const leerroute = sound('leerroute', input.leerroute) ?? nothing
  const fase = sound('fase', input.fase) ?? nothing
  return {
    // That there are two personal numbers is told of the numbers as they came.
    leerling: sound('leerling', input.leerling),
    instelling: {
      soort: sound('instelling.soort', instelling.soort),
      schoolsoort: sound('instelling.schoolsoort', instelling.schoolsoort),
      bekostigd: sound('instelling.bekostigd', instelling.bekostigd),
    },
    leerroute: {
      soort: sound('leerroute.soort', leerroute.soort),
      leerweg: sound('leerroute.leerweg', leerroute.leerweg),
      niveau: sound('leerroute.niveau', leerroute.niveau),
    },
    fase: { soort: sound('fase.soort', fase.soort), leerjaar: sound('fase.leerjaar', fase.leerjaar) },
    begindatum: sound('begindatum', input.begindatum),
    einddatum: sound('einddatum', input.einddatum),
    indicatieBekostigbaar: sound('indicatieBekostigbaar', input.indicatieBekostigbaar),
    leerrouteStart: sound('leerrouteStart', input.leerrouteStart),
    doublures: sound('doublures', input.doublures),
    opleidingsduur: sound('opleidingsduur', input.opleidingsduur),
    vmboDiploma: sound('vmboDiploma', input.vmboDiploma),
    vmboLeerjaar: sound('vmboLeerjaar', input.vmboLeerjaar),
    elementcode: sound('elementcode', input.elementcode),
  }
}

/** The side of a record, as `instelling.soort` tells it: each side has a schema of its own. */
export function sideOf(input) {
  return input?.instelling?.soort
}

/** The part of the judgement that follows on the schema, for one day. */
export function rulesOn(peildatum) {
  const day = dayOf(peildatum)

  /**
   * The record passed the schema, which made `value` of it. The rules read the record as it came: on the copies that zod and
   * valibot make they are slower.
   */
  function judged(input, value) {
    const codes = brokenRules(input, day, undefined)
    if (codes === none) return { ok: true, value, codes }
    return { ok: codes.every((code) => signals.has(code)), value, codes }
  }

  /** The schema found faults at these places (`leerroute.niveau`; the record itself is ''): the rules take them as not known. */
  function refused(input, places) {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return { ok: false, value: undefined, codes: ['not-an-object'] }
    }
    const side = sideOf(input)
    const faults = new Set()
    const codes = []
    for (const place of places) {
      const [part, field] = place.split('.')
      // A list is an object to some schemas; to the record it is none.
      const isWhole = field === undefined || Array.isArray(input[part])
      const fault = isWhole ? part : place
      if (faults.has(fault)) continue
      faults.add(fault)
      codes.push(
        isWhole && Array.isArray(input[part]) && codesByPlace[part] === 'not-an-object'
          ? 'not-an-object'
          : codeAt(fault, isWhole ? input[part] : input[part][field], side),
      )
    }
    for (const code of brokenRules(withoutFaults(input, faults), day, faults)) codes.push(code)
    return { ok: false, value: undefined, codes }
  }

  return { judged, refused }
}
