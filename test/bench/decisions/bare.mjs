/**
 * Each decision as anyone would write it for speed alone: a bare switch or arithmetic on character codes, no look at the
 * arguments, no table, no source of truth. What the decision functions of the library are measured by.
 */

export function responsibleInstitution(taak, leerroute, fase) {
  switch (taak) {
    case 'vmbo-onderwijs':
      return 'vo-school'
    case 'vmbo-examinering':
    case 'vmbo-diplomering':
      return leerroute.soort === 'DLR' ? 'vo-school' : 'niet-van-toepassing'
    case 'mbo-onderwijs':
    case 'mbo-examinering':
    case 'mbo-diplomering':
    case 'beroepspraktijkvorming':
    case 'studentenstatuut':
      return 'mbo-instelling'
    case 'verzuimmelding':
    case 'aanspreekpunt':
    case 'medezeggenschap':
      return fase.soort === 'VO-fase' ? 'vo-school' : 'mbo-instelling'
    default:
      return 'gezamenlijk'
  }
}

export function fundingSource(fase) {
  return fase.soort === 'VO-fase' ? 'vo-bekostiging' : 'mbo-bekostiging'
}

const year1 = Object.freeze({ soort: 'VO-fase', leerjaar: 1 })
const year2 = Object.freeze({ soort: 'VO-fase', leerjaar: 2 })
const year3 = Object.freeze({ soort: 'MBO-fase', leerjaar: 3 })
const year4 = Object.freeze({ soort: 'MBO-fase', leerjaar: 4 })
const year5 = Object.freeze({ soort: 'MBO-fase', leerjaar: 5 })
const year6 = Object.freeze({ soort: 'MBO-fase', leerjaar: 6 })

export function phaseOf(leerjaar) {
  switch (leerjaar) {
    case 1:
      return year1
    case 2:
      return year2
    case 3:
      return year3
    case 4:
      return year4
    case 5:
      return year5
    default:
      return year6
  }
}

/** The calendar year in which the schooljaar of a day begins. */
function schoolYear(day) {
  const year =
    (day.charCodeAt(0) - 48) * 1000 +
    (day.charCodeAt(1) - 48) * 100 +
    (day.charCodeAt(2) - 48) * 10 +
    (day.charCodeAt(3) - 48)
  return day.charCodeAt(5) === 48 && day.charCodeAt(6) < 56 ? year - 1 : year
}

export function diplomaDeadline(leerroute, start, options) {
  if (leerroute.soort === 'GLR') return { soort: 'geen-vmbo-diploma' }
  const leerjaar = options?.jaren === 2 ? 2 : 3
  const year = schoolYear(start) + leerjaar + (options?.doublures ?? 0)
  return { soort: 'uiterlijk', datum: `${year}-07-31`, leerjaar, schooljaar: `${year - 1}-${year}` }
}

const twoToThree = Object.freeze({ minimum: 2, maximum: 3, source: 'wvo-2.107g' })
const threeToFour = Object.freeze({ minimum: 3, maximum: 4, source: 'wvo-2.107g' })
const fourToFive = Object.freeze({ minimum: 4, maximum: 5, source: 'wvo-2.107g' })
const fiveToSix = Object.freeze({ minimum: 5, maximum: 6, source: 'wvo-2.107g' })

export function routeDuration({ niveau, opleidingsduur }) {
  if (opleidingsduur !== niveau && opleidingsduur !== niveau - 1) return undefined
  switch (opleidingsduur) {
    case 1:
      return twoToThree
    case 2:
      return threeToFour
    case 3:
      return fourToFive
    default:
      return fiveToSix
  }
}

export function fundingOn(perioden, teldatum) {
  const isFebruary = teldatum.charCodeAt(5) === 48
  if (teldatum < '2020-08-01') return { soort: 'geen-bekostiging', reden: 'voor-de-wet', source: 'stb-2020-157' }
  const ofDay = isFebruary ? 'pve-teldata' : 'rrod-1'
  let seen = 0
  let funded = 0
  let fundable = 0
  let counted = 0
  let fase = ''
  let isMixed = false
  // Of either side, in each of the four sets: bit 1 a vo-school, bit 2 an mbo-instelling.
  let sides = 0
  for (const { instelling, fase: phase, begindatum, einddatum, indicatieBekostigbaar } of perioden) {
    if (begindatum > teldatum || (einddatum !== undefined && einddatum < teldatum)) continue
    const side = instelling.soort === 'vo-school' ? 1 : 2
    seen++
    sides |= side
    if (instelling.bekostigd === false) continue
    funded++
    sides |= side << 2
    if (!indicatieBekostigbaar) continue
    fundable++
    sides |= side << 4
    if (isFebruary && phase.soort === 'VO-fase') continue
    sides |= side << 6
    if (counted++ === 0) fase = phase.soort
    else if (phase.soort !== fase) isMixed = true
  }
  if (seen === 0) return { soort: 'geen-bekostiging', reden: 'geen-periode', source: ofDay }
  if (funded === 0) return { soort: 'geen-bekostiging', reden: 'niet-bekostigd', source: 'wvo-2.109a' }
  if (fundable === 0) return { soort: 'geen-bekostiging', reden: 'niet-bekostigbaar', source: 'dia-uitwisselen-mbo' }
  if (counted === 0) return { soort: 'geen-bekostiging', reden: 'telt-niet-op-deze-dag', source: ofDay }
  if (isMixed) return { soort: 'geen-bekostiging', reden: 'fasen-verschillen', source: 'telling-een-bekostiger' }
  const isVo = fase === 'VO-fase'
  const own = isVo ? 1 : 2
  const isOwn = (sides & (own << 6)) !== 0
  if (!isOwn) {
    if ((sides & (own << 4)) !== 0)
      return { soort: 'geen-bekostiging', reden: 'fasen-verschillen', source: 'telling-een-bekostiger' }
    if ((sides & (own << 2)) !== 0)
      return { soort: 'geen-bekostiging', reden: 'niet-bekostigbaar', source: 'dia-uitwisselen-mbo' }
    if ((sides & own) !== 0) return { soort: 'geen-bekostiging', reden: 'niet-bekostigd', source: 'wvo-2.109a' }
  }
  const reden = isOwn ? 'fase' : 'fase-zonder-eigen-inschrijving'
  const source = isOwn ? 'dia-leerroute-2' : 'teldatum-eigen-register'
  return isVo
    ? { soort: 'vo-bekostiging', reden, source }
    : {
        soort: 'mbo-bekostiging',
        reden,
        bekostigingsjaar: Number(teldatum.slice(0, 4)) + (isFebruary ? 1 : 2),
        source,
      }
}

export function requiredHours(jaren, leertraject, peildatum, options) {
  const bekostigd = options?.bekostigd !== false
  const routeStart = options?.oudRecht?.routeStart
  if (peildatum < '2020-08-01') return { soort: 'geen-norm', source: 'stb-2020-157' }
  let recht = peildatum < '2026-08-01' ? 'oud' : 'nieuw'
  let isChosen = false
  if (recht === 'nieuw' && routeStart !== undefined) {
    const tot = routeStart < '2026-08-01' ? '2033-07-31' : '2027-07-31'
    if (peildatum > tot || routeStart > tot) return { soort: 'oud-recht-niet-toegestaan', source: 'web-12.4c.2-2' }
    recht = 'oud'
    isChosen = true
  }
  const isBol = leertraject === 'BOL'
  const isOld = recht === 'oud'
  let totaal = jaren * 1000
  let begeleid = 0
  let bpv = 250
  if (isBol) {
    switch (jaren) {
      case 2:
        begeleid = isOld ? 1400 : 1200
        break
      case 3:
        begeleid = isOld ? 2400 : 2200
        break
      case 4:
        begeleid = isOld ? 2950 : 2700
        bpv = isOld ? 450 : 500
        break
      case 5:
        begeleid = isOld ? 3500 : 3200
        bpv = isOld ? 900 : 750
        break
      default:
        begeleid = isOld ? 4050 : 3700
        bpv = isOld ? 1350 : 1000
    }
  } else {
    switch (jaren) {
      case 2:
        totaal = 1850
        begeleid = 900
        bpv = 610
        break
      case 3:
        totaal = 2850
        begeleid = 2200
        bpv = 610
        break
      case 4:
        totaal = 3700
        begeleid = 2400
        bpv = 1220
        break
      case 5:
        totaal = 4550
        begeleid = 2600
        bpv = 1830
        break
      default:
        totaal = 5400
        begeleid = 2800
        bpv = 2300
    }
  }
  const vrij = totaal - begeleid - bpv
  const afwijking = isOld ? 'mogelijk' : 'niet-mogelijk'
  const funded = isBol ? 'wvo-2.107h-uren' : 'wvo-2.107i-uren'
  const source = bekostigd ? funded : isBol ? 'web-9.1.10-1' : 'web-9.1.11-1'
  return isChosen
    ? { soort: 'norm', recht, totaal, begeleid, bpv, vrij, afwijking, source, standVan: '2026-07-31' }
    : { soort: 'norm', recht, totaal, begeleid, bpv, vrij, afwijking, source }
}

/** The day as `JJJJMMDD`. */
function dayOf(text) {
  return (
    (text.charCodeAt(0) - 48) * 10000000 +
    (text.charCodeAt(1) - 48) * 1000000 +
    (text.charCodeAt(2) - 48) * 100000 +
    (text.charCodeAt(3) - 48) * 10000 +
    (text.charCodeAt(5) - 48) * 1000 +
    (text.charCodeAt(6) - 48) * 100 +
    (text.charCodeAt(8) - 48) * 10 +
    (text.charCodeAt(9) - 48)
  )
}

/** So many years after a birth; who is born on 29 February has a birthday on 1 March in other years. */
function birthday(born, years) {
  const year = Math.trunc(born / 10000) + years
  const day = born % 10000
  const isLeap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0)
  return year * 10000 + (day === 229 && !isLeap ? 301 : day)
}

export function absenceReport(
  { geboortedatum, startkwalificatie, fase, termijn, twaalfdeSchooljaarTot, vrijgesteld },
  peildatum,
) {
  const isVo = fase.soort === 'VO-fase'
  const melder = isVo ? 'vo-school' : 'mbo-instelling'
  const today = dayOf(peildatum)
  const born = dayOf(geboortedatum)
  const notRead = (source) => ({ melder, plicht: 'niet-gelezen', drempel: { soort: 'niet-gelezen' }, source })
  if (today < 20200801) return notRead('lpw-3-1')
  const five = birthday(born, 5)
  // The first day of the month that follows.
  const from = five % 10000 > 1200 ? (Math.trunc(five / 10000) + 1) * 10000 + 101 : Math.trunc(five / 100) * 100 + 101
  if (today < from) return { melder, plicht: 'geen', drempel: { soort: 'geen' }, source: 'lpw-3-1' }
  const until = (Math.trunc((birthday(born, 16) - 801) / 10000) + 1) * 10000 + 731
  const last = twaalfdeSchooljaarTot === undefined ? until : Math.min(until, dayOf(twaalfdeSchooljaarTot))
  const duty = (plicht) => ({
    melder,
    plicht,
    drempel: { soort: 'uren', uren: 16, lesweken: 4 },
    source: isVo ? 'lpw-21a-1' : 'lpw-21a-2',
  })
  if (today <= last) return duty('leerplicht')
  if (today < 20220801) return notRead('lpw-4b')
  if (!vrijgesteld && !startkwalificatie && birthday(born, 18) > today) return duty('kwalificatieplicht')
  const source = isVo ? 'wvo-8.20-1' : 'web-9.2.2-1'
  if (today < 20260101) return { melder, plicht: 'geen', drempel: { soort: 'niet-gelezen' }, source }
  return startkwalificatie || birthday(born, 27) <= today
    ? { melder, plicht: 'geen', drempel: { soort: 'geen' }, source }
    : { melder, plicht: 'geen', drempel: { soort: 'aaneengesloten', dagen: termijn ?? 28 }, source }
}

const route = (soort, leerweg, niveau) => Object.freeze({ soort, leerweg, niveau })
const ofBb = Object.freeze([route('DLR', 'BB', 2), route('GLR', 'BB', 2)])
const ofKb = Object.freeze([route('DLR', 'KB', 3), route('DLR', 'KB', 4)])
const ofGl = Object.freeze([route('DLR', 'GL', 4)])
const ofTl = Object.freeze([route('DLR', 'TL', 4)])

export function admissibleRoutes(leerweg) {
  switch (leerweg) {
    case 'BB':
      return ofBb
    case 'KB':
      return ofKb
    case 'GL':
      return ofGl
    default:
      return ofTl
  }
}
