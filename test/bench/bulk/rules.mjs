import { peildatum } from './registers.mjs'

/**
 * The rules of `reconcile` once more, as whole numbers and comparisons written out by hand for the question of the bench: both registers
 * complete, a peildatum that is a count date, no offers. Used by the contenders that are written by hand.
 */

const day = numberOf(peildatum)
const closes = eindeSchooljaar(day)

const sources = {
  'route-differs': 'pve-483-signalen',
  'phase-differs': 'pve-483-signalen',
  'level-not-open-to-track-across': 'wvo-2.107a-3',
  'mbo-enrolment-missing': 'dia-uitwisselen-mbo',
  'vo-enrolment-missing': 'wvo-2.107e-1-rod',
  'vo-enrolment-after-diploma': 'duo-pagina-fases',
  'vo-enrolment-in-mbo-phase-of-glr': 'wvo-2.107e-2',
  'vo-enrolment-after-year-3': 'wvo-2.107f-2',
  'counted-twice': 'telling-een-bekostiger',
  'counted-nowhere': 'dia-uitwisselen-mbo',
  'diploma-overdue': 'wvo-1.1-uiterste-dag',
}
const codes = Object.keys(sources)
const none = Object.freeze({})
const onCountDate = Object.freeze({ teldatum: peildatum })
const withoutDiploma = [['vmboDiploma']]
const withoutYear = [['fase', 'leerjaar']]
const withoutStart = [['leerrouteStart']]
const withoutBoth = [['leerrouteStart'], ['vmboDiploma']]

/** A day as the whole number JJJJMMDD. */
function numberOf(text) {
  let number = 0
  for (let at = 0; at < 10; at++) if (at !== 4 && at !== 7) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

/** 31 July of the schooljaar that holds a day. */
function eindeSchooljaar(number) {
  return (Math.trunc((number - 801) / 10000) + 1) * 10000 + 731
}

/** Is a record in force on the day? */
export function isOnDay({ begindatum, einddatum }) {
  return begindatum <= peildatum && (einddatum === undefined || peildatum <= einddatum)
}

/** Has it the day of a diploma? Such a record is taken along when it is not in force. */
export function hasDay({ vmboDiploma }) {
  return vmboDiploma !== undefined && vmboDiploma !== 'niet-behaald'
}

/** Lists to gather the answer in. */
export function newAnswer() {
  const listsOf = () => Object.fromEntries(codes.map((code) => [code, []]))
  return { told: listsOf(), open: listsOf() }
}

const byBoth = (one, other) => {
  const [a, b] = one.vo === other.vo ? [one.mbo, other.mbo] : [one.vo, other.vo]
  return a < b ? -1 : 1
}
const byVo = (one, other) => (one.vo < other.vo ? -1 : 1)
const byMbo = (one, other) => (one.mbo < other.mbo ? -1 : 1)
const byReference = (one, other) => (one.referentie < other.referentie ? -1 : 1)
const byEither = (one, other) => {
  const [a, b] = [one.vo ?? '', other.vo ?? '']
  return a === b ? byMbo(one, other) : a < b ? -1 : 1
}
const orders = {
  'route-differs': byBoth,
  'phase-differs': byBoth,
  'level-not-open-to-track-across': byBoth,
  'mbo-enrolment-missing': byVo,
  'vo-enrolment-missing': byMbo,
  'vo-enrolment-after-diploma': byVo,
  'vo-enrolment-in-mbo-phase-of-glr': byVo,
  'vo-enrolment-after-year-3': byVo,
  'counted-twice': byEither,
  'counted-nowhere': byEither,
  'diploma-overdue': byEither,
}

/** The answer in the order that `reconcile` gives it. */
export function inOrder({ told, open }) {
  return {
    signalen: codes.flatMap((code) => told[code].sort(orders[code])),
    notChecked: codes.flatMap((code) => open[code].sort(byReference)),
  }
}

/** Looks at the records of one person: those in force, and of the others the day of a diploma. */
export function tellPerson(voRecords, mboRecords, { told, open }) {
  let vo = voRecords
  let mbo = mboRecords
  let diploma
  for (const records of [voRecords, mboRecords]) {
    let isAll = true
    for (const { inschrijving } of records) {
      const isIn = isOnDay(inschrijving)
      let known = inschrijving.vmboDiploma
      if (hasDay(inschrijving)) {
        if (known > peildatum) known = 'niet-behaald'
      } else if (!isIn) known = undefined
      if (known !== undefined && (diploma === undefined || known < diploma)) diploma = known
      isAll &&= isIn
    }
    if (isAll) continue
    const inForce = records.filter((record) => isOnDay(record.inschrijving))
    if (records === voRecords) vo = inForce
    else mbo = inForce
  }
  if (vo.length === 0 && mbo.length === 0) return
  let fasesFundable = 0
  let voName
  let mboName
  let mboPaid = 0
  for (const { inschrijving } of vo) {
    if (inschrijving.indicatieBekostigbaar) fasesFundable |= inschrijving.fase.soort === 'VO-fase' ? 1 : 2
  }
  for (const { inschrijving } of mbo) {
    if (inschrijving.indicatieBekostigbaar) {
      fasesFundable |= inschrijving.fase.soort === 'VO-fase' ? 1 : 2
      mboPaid = 1
    }
  }
  for (const { referentie, inschrijving } of vo) {
    const { leerroute, fase } = inschrijving
    for (const other of mbo) {
      const { leerroute: leerrouteMbo, fase: faseMbo } = other.inschrijving
      if (leerroute.soort !== leerrouteMbo.soort) {
        const params = { leerrouteVo: leerroute.soort, leerrouteMbo: leerrouteMbo.soort }
        told['route-differs'].push(pair('route-differs', referentie, other.referentie, params))
      }
      if (fase.soort !== faseMbo.soort) {
        const params = { faseVo: fase.soort, faseMbo: faseMbo.soort }
        told['phase-differs'].push(pair('phase-differs', referentie, other.referentie, params))
      }
      const { leerweg } = leerroute
      const { niveau } = leerrouteMbo
      if (leerweg === 'BB' ? niveau !== 2 : leerweg === 'KB' ? niveau < 3 : niveau !== 4) {
        const code = 'level-not-open-to-track-across'
        told[code].push(pair(code, referentie, other.referentie, { leerweg, niveau }))
      }
    }
    if (fase.soort === 'MBO-fase') {
      if (mbo.length === 0) told['mbo-enrolment-missing'].push(ofVo('mbo-enrolment-missing', referentie, none))
      judgeVo(referentie, inschrijving, diploma, told, open)
      if (leerroute.soort === 'DLR') judgeDiploma(referentie, inschrijving, diploma, told, open, ofVo)
    }
  }
  for (const { referentie, inschrijving } of mbo) {
    if (inschrijving.fase.soort === 'MBO-fase') {
      if (inschrijving.leerroute.soort === 'DLR') judgeDiploma(referentie, inschrijving, diploma, told, open, ofMbo)
    } else if (vo.length === 0) told['vo-enrolment-missing'].push(ofMbo('vo-enrolment-missing', referentie, none))
  }
  const ownSide = fasesFundable === 1 ? vo : mbo
  const isTwice = fasesFundable === 3
  const isNowhere = fasesFundable === 0 || (!isTwice && ownSide.length > 0 && !paidOnSide(ownSide))
  if (!isTwice && !isNowhere) return
  for (const { referentie, inschrijving } of vo) {
    if ((isNowhere || inschrijving.indicatieBekostigbaar) && (voName === undefined || referentie < voName))
      voName = referentie
  }
  for (const { referentie, inschrijving } of mbo) {
    if (
      (isNowhere || (inschrijving.indicatieBekostigbaar && mboPaid)) &&
      (mboName === undefined || referentie < mboName)
    ) {
      mboName = referentie
    }
  }
  const code = isTwice ? 'counted-twice' : 'counted-nowhere'
  told[code].push(
    voName === undefined
      ? ofMbo(code, mboName, onCountDate)
      : mboName === undefined
        ? ofVo(code, voName, onCountDate)
        : pair(code, voName, mboName, onCountDate),
  )
}

function paidOnSide(records) {
  for (const { inschrijving } of records) if (inschrijving.indicatieBekostigbaar) return true
  return false
}

function judgeVo(referentie, { leerroute, fase, begindatum, leerrouteStart }, diploma, told, open) {
  const begin = numberOf(begindatum)
  if (leerroute.soort === 'GLR') {
    told['vo-enrolment-in-mbo-phase-of-glr'].push(ofVo('vo-enrolment-in-mbo-phase-of-glr', referentie, none))
  }
  if (diploma === undefined) {
    open['vo-enrolment-after-diploma'].push({ code: 'vo-enrolment-after-diploma', referentie, missing: withoutDiploma })
  } else if (diploma !== 'niet-behaald') {
    const obtained = numberOf(diploma)
    if (closes > eindeSchooljaar(obtained) || begin > obtained) {
      told['vo-enrolment-after-diploma'].push(ofVo('vo-enrolment-after-diploma', referentie, { vmboDiploma: diploma }))
    }
  }
  const { leerjaar } = fase
  if (leerjaar !== undefined) {
    if (leerjaar > 2 && (leerjaar > 3 || day > eindeSchooljaar(begin))) {
      told['vo-enrolment-after-year-3'].push(ofVo('vo-enrolment-after-year-3', referentie, none))
    }
    return
  }
  const start = leerrouteStart === undefined ? 0 : eindeSchooljaar(numberOf(leerrouteStart))
  if (start === 0 || (begin > start + 10000 && day > start + 20000)) {
    open['vo-enrolment-after-year-3'].push({ code: 'vo-enrolment-after-year-3', referentie, missing: withoutYear })
  }
}

function judgeDiploma(referentie, { fase, begindatum, leerrouteStart }, diploma, told, open, named) {
  if (diploma !== undefined && diploma !== 'niet-behaald') return
  let deadline = 0
  let soonest = 0
  if (leerrouteStart !== undefined) {
    deadline = eindeSchooljaar(numberOf(leerrouteStart)) + 20000
    soonest = deadline
  } else if (fase.leerjaar !== undefined) {
    deadline = eindeSchooljaar(numberOf(begindatum)) + (3 - fase.leerjaar) * 10000
    soonest = fase.leerjaar > 2 ? deadline - 990000 : deadline
  }
  if (deadline !== 0 && day <= soonest) return
  if (deadline !== 0 && diploma !== undefined && day > deadline) {
    const uiterlijk = `${Math.trunc(deadline / 10000)}-07-31`
    told['diploma-overdue'].push(named('diploma-overdue', referentie, { uiterlijk, peildatum }))
    return
  }
  const missing = diploma !== undefined ? withoutStart : leerrouteStart === undefined ? withoutBoth : withoutDiploma
  open['diploma-overdue'].push({ code: 'diploma-overdue', referentie, missing })
}

function pair(code, vo, mbo, params) {
  return { code, vo, mbo, params, severity: 'signaal', source: sources[code] }
}

function ofVo(code, vo, params) {
  return { code, vo, params, severity: 'signaal', source: sources[code] }
}

function ofMbo(code, mbo, params) {
  return { code, mbo, params, severity: 'signaal', source: sources[code] }
}
