import { issuesOn, onlyNotAnObject, onlyUnreadable, packed } from './limit/issues.mjs'
import { notCheckedOf } from './limit/notChecked.mjs'

/**
 * The limit: a validator of the very rules of `validateEnrolment` in one piece, written by hand for speed and for nothing
 * else. It shares no line with the library and gives the same verdict: issues, signals and what was not checked, whole and
 * frozen alike.
 *
 * How: one walk over the fields that are there, character codes for texts, branches by side, route and phase, a bit for each
 * issue and each rule that cannot be decided, tables that turn bits into what is told, and lists kept for records of a kind. A
 * sound record allocates its result and nothing else. Comparisons come after a `typeof`, so that the engine sees one type.
 *
 * It is for records as JSON gives them: the walk (a fifth faster than reading by name, as absent fields cost nothing) does not
 * see what an object inherits or hides, which the library reads.
 */

const none = Object.freeze([])

/** The day as `JJJJMMDD`, or 0 when the value is no day between 1900 and 2199. */
function dayOf(value) {
  if (typeof value !== 'string' || value.length !== 10) return 0
  const a = value.charCodeAt(0) - 48
  const b = value.charCodeAt(1) - 48
  const c = value.charCodeAt(2) - 48
  const d = value.charCodeAt(3) - 48
  const e = value.charCodeAt(5) - 48
  const f = value.charCodeAt(6) - 48
  const g = value.charCodeAt(8) - 48
  const h = value.charCodeAt(9) - 48
  // A character below '0' gives a negative number, which as unsigned is above 9 as well.
  if (a >>> 0 > 2 || b >>> 0 > 9 || c >>> 0 > 9 || d >>> 0 > 9 || e >>> 0 > 1 || f >>> 0 > 9) return 0
  if (g >>> 0 > 3 || h >>> 0 > 9 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return 0
  const year = a * 1000 + b * 100 + c * 10 + d
  const month = e * 10 + f
  const day = g * 10 + h
  if (year < 1900 || year > 2199 || month === 0 || month > 12 || day === 0) return 0
  if (day > 28) {
    if (month === 2) {
      if (day > 29 || (year & 3) !== 0 || (year % 100 === 0 && year % 400 !== 0)) return 0
    } else if (day > 30 + ((month + (month >> 3)) & 1)) return 0
  }
  return year * 10000 + month * 100 + day
}

/** The remainder of the 11-proef, or -1 when it is no number of nine digits. */
function elevenOf(value) {
  if (typeof value !== 'string' || value.length !== 9) return -1
  const a = value.charCodeAt(0) - 48
  const b = value.charCodeAt(1) - 48
  const c = value.charCodeAt(2) - 48
  const d = value.charCodeAt(3) - 48
  const e = value.charCodeAt(4) - 48
  const f = value.charCodeAt(5) - 48
  const g = value.charCodeAt(6) - 48
  const h = value.charCodeAt(7) - 48
  const i = value.charCodeAt(8) - 48
  if (a >>> 0 > 9 || b >>> 0 > 9 || c >>> 0 > 9 || d >>> 0 > 9 || e >>> 0 > 9) return -1
  if (f >>> 0 > 9 || g >>> 0 > 9 || h >>> 0 > 9 || i >>> 0 > 9) return -1
  const sum = 9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h - i
  return sum % 11
}

const isWhole = (value, from, to) => typeof value === 'number' && value >= from && value <= to && (value | 0) === value
const isDigit = (code) => (code - 48) >>> 0 <= 9
const isCapital = (code) => (code - 65) >>> 0 <= 25

/** Two digits and two capitals at the head of a text. */
function beginsWithBrin(text) {
  return (
    isDigit(text.charCodeAt(0)) &&
    isDigit(text.charCodeAt(1)) &&
    isCapital(text.charCodeAt(2)) &&
    isCapital(text.charCodeAt(3))
  )
}

function isProvider(value) {
  return (
    typeof value === 'string' &&
    value.length === 7 &&
    isDigit(value.charCodeAt(0)) &&
    isDigit(value.charCodeAt(1)) &&
    isDigit(value.charCodeAt(2)) &&
    value.charCodeAt(3) === 65 &&
    isDigit(value.charCodeAt(4)) &&
    isDigit(value.charCodeAt(5)) &&
    isDigit(value.charCodeAt(6))
  )
}

function isCrebo(value) {
  return (
    typeof value === 'string' &&
    value.length === 5 &&
    isDigit(value.charCodeAt(0)) &&
    isDigit(value.charCodeAt(1)) &&
    isDigit(value.charCodeAt(2)) &&
    isDigit(value.charCodeAt(3)) &&
    isDigit(value.charCodeAt(4))
  )
}

/** What an elementcode stands for: 1 BB, 2 KB, 3 GL, 4 TL, 5 leer-werktraject, 6 entree, 7 something else. */
function kindOf(code) {
  if (code.length !== 4) return 7
  const a = code.charCodeAt(0)
  const b = code.charCodeAt(1)
  const c = code.charCodeAt(2)
  const d = code.charCodeAt(3)
  if (!isDigit(b)) return 7
  if (a === 54) return d === 49 && c >= 49 && c <= 51 ? c - 48 : 7
  if (a === 55) return d === 49 && (c === 49 || c === 50) ? c - 44 : 7
  return a === 48 && b === 52 && c === 55 && d >= 48 && d <= 52 ? 4 : 7
}

/** The calendar year in which the schooljaar of a day begins. */
const schoolYear = (day) => ((day - 801) / 10000) | 0

/** A judge for one day. */
export function limitOn(peildatum) {
  const today = dayOf(peildatum)
  const issuesOf = issuesOn(peildatum)

  function judge(record) {
    let formA = 0
    let formB = 0
    let lack = 0
    let begindatum,
      fase,
      instelling,
      leerroute,
      indicatie,
      leerling,
      einddatum,
      vmboLeerjaar,
      elementcode,
      leertraject,
      opleidingcode,
      leerrouteStart,
      doublures,
      opleidingsduur,
      vmboDiploma
    for (const key in record) {
      const value = record[key]
      switch (key) {
        case 'begindatum':
          begindatum = value
          break
        case 'fase':
          fase = value
          break
        case 'instelling':
          instelling = value
          break
        case 'leerroute':
          leerroute = value
          break
        case 'indicatieBekostigbaar':
          indicatie = value
          break
        case 'leerling':
          leerling = value
          break
        case 'einddatum':
          einddatum = value
          break
        case 'vmboLeerjaar':
          vmboLeerjaar = value
          break
        case 'elementcode':
          elementcode = value
          break
        case 'leertraject':
          leertraject = value
          break
        case 'opleidingcode':
          opleidingcode = value
          break
        case 'leerrouteStart':
          leerrouteStart = value
          break
        case 'doublures':
          doublures = value
          break
        case 'opleidingsduur':
          opleidingsduur = value
          break
        case 'vmboDiploma':
          vmboDiploma = value
          break
      }
    }

    if (leerling !== undefined) {
      if (typeof leerling !== 'object' || leerling === null || Array.isArray(leerling)) formA |= 1
      else {
        let bsn, onderwijsnummer
        for (const key in leerling) {
          const value = leerling[key]
          switch (key) {
            case 'bsn':
              bsn = value
              break
            case 'onderwijsnummer':
              onderwijsnummer = value
              break
          }
        }

        if ((bsn === undefined) === (onderwijsnummer === undefined)) formA |= 2
        if (bsn !== undefined && (elevenOf(bsn) !== 0 || bsn === '000000000')) formA |= 4
        if (
          onderwijsnummer !== undefined &&
          (elevenOf(onderwijsnummer) !== 5 ||
            onderwijsnummer.charCodeAt(0) !== 49 ||
            onderwijsnummer.charCodeAt(1) !== 48)
        )
          formA |= 8
      }
    }

    // The side: 0 vo, 1 mbo, 2 not known.
    let side = 2
    let school = 0
    let funded = true
    let isFundedKnown = true
    if (typeof instelling !== 'object' || instelling === null || Array.isArray(instelling)) {
      formA |= instelling === undefined ? 16 : 32
      funded = false
      isFundedKnown = false
      lack |= 1 | 2 | 4
    } else {
      let soort, brin, onderwijsaanbieder, bekostigd, vestiging, schoolsoort, verticaal
      for (const key in instelling) {
        const value = instelling[key]
        switch (key) {
          case 'soort':
            soort = value
            break
          case 'brin':
            brin = value
            break
          case 'onderwijsaanbieder':
            onderwijsaanbieder = value
            break
          case 'bekostigd':
            bekostigd = value
            break
          case 'vestiging':
            vestiging = value
            break
          case 'schoolsoort':
            schoolsoort = value
            break
          case 'verticaal':
            verticaal = value
            break
        }
      }

      if (typeof brin !== 'string') formA |= brin === undefined ? 256 : 512
      else if (brin.length !== 4 || !beginsWithBrin(brin)) formA |= 512
      if (onderwijsaanbieder !== undefined && !isProvider(onderwijsaanbieder)) formA |= 2048
      if (bekostigd !== undefined) {
        if (typeof bekostigd === 'boolean') funded = bekostigd
        else {
          funded = false
          isFundedKnown = false
          formA |= 8192
          lack |= 4
        }
      }
      if (typeof soort === 'string') {
        if (soort.length === 9) {
          if (soort === 'vo-school') side = 0
        } else if (soort.length === 14 && soort === 'mbo-instelling') side = 1
      }
      if (side !== 1) {
        if (side === 2) {
          formA |= soort === undefined ? 64 : 128
          lack |= 1
        }
        if (
          vestiging !== undefined &&
          (typeof vestiging !== 'string' ||
            vestiging.length !== 6 ||
            !beginsWithBrin(vestiging) ||
            !isDigit(vestiging.charCodeAt(4)) ||
            !isDigit(vestiging.charCodeAt(5)))
        )
          formA |= 1024
        if (typeof schoolsoort === 'string') {
          if (schoolsoort === 'vbo-mavo' || schoolsoort === 'vbo') school = 1
          else if (schoolsoort === 'mavo') school = 2
          else if (schoolsoort === 'vso') school = 3
        }
        if (school === 0) {
          lack |= 2
          if (schoolsoort !== undefined) formA |= 4096
        }
        if (verticaal !== undefined && typeof verticaal !== 'boolean') formA |= 16384
      }
    }

    // The route: 0 DLR, 1 GLR, 2 not known.
    let route = 2
    let track = 0
    let level = 0
    if (typeof leerroute !== 'object' || leerroute === null || Array.isArray(leerroute)) {
      formA |= leerroute === undefined ? 1 << 15 : 1 << 16
      lack |= 8 | 16 | 32
    } else {
      let soort, leerweg, niveau
      for (const key in leerroute) {
        const value = leerroute[key]
        switch (key) {
          case 'soort':
            soort = value
            break
          case 'leerweg':
            leerweg = value
            break
          case 'niveau':
            niveau = value
            break
        }
      }

      if (typeof soort === 'string') {
        if (soort === 'DLR') route = 0
        else if (soort === 'GLR') route = 1
      }
      if (route === 2) {
        formA |= soort === undefined ? 1 << 17 : 1 << 18
        lack |= 8
      }
      if (typeof leerweg === 'string') {
        if (leerweg === 'BB') track = 1
        else if (leerweg === 'KB') track = 2
        else if (leerweg === 'GL') track = 3
        else if (leerweg === 'TL') track = 4
      }
      if (track === 0) {
        lack |= 16
        if (leerweg !== undefined) formA |= 1 << 20
        else if (side === 0) formA |= 1 << 19
      }
      if (isWhole(niveau, 2, 4)) level = niveau
      else {
        lack |= 32
        if (niveau !== undefined) formA |= 1 << 22
        else if (side === 1) formA |= 1 << 21
      }
    }

    // The phase: 0 VO, 1 MBO, 2 not known.
    let phase = 2
    let year = 0
    if (typeof fase !== 'object' || fase === null || Array.isArray(fase)) {
      formA |= fase === undefined ? 1 << 23 : 1 << 24
      lack |= 64 | 128
    } else {
      let soort, leerjaar
      for (const key in fase) {
        const value = fase[key]
        switch (key) {
          case 'soort':
            soort = value
            break
          case 'leerjaar':
            leerjaar = value
            break
        }
      }

      if (typeof soort === 'string') {
        if (soort === 'VO-fase') phase = 0
        else if (soort === 'MBO-fase') phase = 1
      }
      if (phase === 2) {
        formA |= soort === undefined ? 1 << 25 : 1 << 26
        lack |= 64
      }
      if (isWhole(leerjaar, 1, 6)) year = leerjaar
      else {
        lack |= 128
        if (leerjaar !== undefined) formA |= 1 << 27
      }
    }

    // What each register has of its own.
    let vmboYear = 0
    let kind = 0
    if (side === 1) {
      if (vmboLeerjaar !== undefined) formA |= 1 << 29
      if (elementcode !== undefined) formB |= 1 << 13
    } else {
      if (isWhole(vmboLeerjaar, 1, 4)) vmboYear = vmboLeerjaar
      else {
        lack |= 256
        if (vmboLeerjaar !== undefined) formA |= 1 << 28
      }
      if (typeof elementcode === 'string') kind = kindOf(elementcode)
      else {
        lack |= 16384
        if (elementcode !== undefined) formB |= 1 << 12
      }
    }
    if (side === 0) {
      if (leertraject !== undefined) formB |= 1 << 9
      if (opleidingcode !== undefined) formB |= 1 << 11
    } else {
      if (
        leertraject !== undefined &&
        !(typeof leertraject === 'string' && (leertraject === 'BOL' || leertraject === 'BBL'))
      )
        formB |= 1 << 8
      if (opleidingcode !== undefined && !isCrebo(opleidingcode)) formB |= 1 << 10
    }

    // The days and counts.
    const begin = dayOf(begindatum)
    if (begin === 0) {
      formB |= begindatum === undefined ? 1 : 2
      lack |= 512
    }
    const isOpen = einddatum === undefined
    let end = 0
    if (!isOpen) {
      end = dayOf(einddatum)
      if (end === 0) {
        formB |= 4
        lack |= 1024
      }
    }
    const isIndicatorKnown = typeof indicatie === 'boolean'
    if (!isIndicatorKnown) {
      formB |= indicatie === undefined ? 8 : 16
      lack |= 2048
    }
    let start = 0
    if (leerrouteStart === undefined) lack |= 4096
    else {
      start = dayOf(leerrouteStart)
      if (start === 0) {
        formB |= 32
        lack |= 4096
      }
    }
    let repeated = 0
    if (doublures !== undefined) {
      if (isWhole(doublures, 0, 300)) repeated = doublures | 0
      else {
        repeated = -1
        formB |= 64
        lack |= 8192
      }
    }
    let length = 0
    if (isWhole(opleidingsduur, 1, 4)) length = opleidingsduur
    else {
      lack |= 32768
      if (opleidingsduur !== undefined) formB |= 1 << 14
    }
    // The diploma: its day, -1 not obtained, 0 not known.
    let diploma = 0
    if (vmboDiploma === undefined) lack |= 65536
    else {
      if (typeof vmboDiploma === 'string') {
        if (vmboDiploma.length === 10) diploma = dayOf(vmboDiploma)
        else if (vmboDiploma === 'niet-behaald') diploma = -1
      }
      if (diploma === 0) {
        lack |= 65536
        formB |= 1 << 15
      }
    }

    // The schooljaar that would have been year 1 had no year been repeated: the latest and the earliest that the facts allow.
    let latest = 0
    let earliest = 0
    let maximum = 0
    if (start !== 0) {
      if (repeated >= 0) earliest = latest = schoolYear(start) + repeated
    } else if (begin !== 0 && year !== 0) {
      const counted = schoolYear(begin) - year + 1
      if (year > 2) {
        latest = counted
        earliest = counted - 99
      } else if (repeated >= 0) {
        latest = counted + repeated
        earliest = counted
      }
    }
    const until = isOpen ? (begin === 0 ? 0 : begin > today ? begin : today) : end

    // The rules: a bit in `broken`, or in `unsure` when it hangs on a fact that lacks.
    let broken = 0
    let unsure = 0

    if (begin === 0) unsure |= isOpen ? 1 : 3
    else {
      if (begin < 20200801) broken |= 1
      if (!isOpen) {
        if (end === 0) unsure |= 2
        else if (begin > end) broken |= 2
      }
    }

    if (route !== 0) {
      let told = 0
      if (track === 0) unsure |= 8
      else if (track !== 1) told |= 8
      if (level === 0) unsure |= 16
      else if (level !== 2) told |= 16
      if (route === 1) broken |= told
      else unsure |= told
    }
    if (route !== 1) {
      if (track === 0 || level === 0) unsure |= 32
      else if (!(track === 1 ? level === 2 : track === 2 ? level !== 2 : level === 4)) {
        if (route === 0) broken |= 32
        else unsure |= 32
      }
    }
    if (!(isIndicatorKnown && indicatie) && (funded || !isFundedKnown)) {
      if (isIndicatorKnown && isFundedKnown) broken |= 128
      else unsure |= 128
    }

    // Is year by year the VO-fase due? 0 yes, 1 no, 2 not known.
    const endOfVo = (latest + 2) * 10000 + 731
    const due = year !== 0 ? (year <= 2 ? 0 : 1) : begin !== 0 && latest !== 0 ? (begin <= endOfVo ? 0 : 1) : 2
    if (phase === 2 || due === 2) unsure |= 4096
    else if (phase !== due) broken |= 4096

    if (phase !== 1 && due !== 1) {
      // period-outlives-phase
      if (until === 0 || latest === 0) unsure |= 8192
      else if (until > (earliest + 2) * 10000 + 731) {
        if (until > endOfVo && phase === 0 && due === 0) broken |= 8192
        else unsure |= 8192
      }
    }

    // How long the course and the route take.
    let lowest = level
    let highest = level
    if (level === 0) {
      lowest = route === 1 || track < 2 ? 2 : track === 2 ? 3 : 4
      highest = route === 1 || track === 1 ? 2 : 4
    }
    maximum = highest + 2
    let shortest = lowest + 1
    if (length === 0) unsure |= 32768
    else {
      if (length < highest) maximum = length + 2
      shortest = (length < lowest ? length : lowest) + 2
      if (length < lowest - 1 || length > highest) broken |= 32768
      else if (length < highest - 1 || length > lowest) unsure |= 32768
    }
    if (year === 0) unsure |= 16384
    else if (year > shortest) {
      if (year > maximum) broken |= 16384
      else unsure |= 16384
    }

    if (side !== 1) {
      let told = 0
      if (vmboYear === 0) unsure |= 4
      else if (vmboYear <= 2) told |= 4
      if (route !== 0 && school !== 1 && school !== 3) {
        if (school === 0 || route === 2) unsure |= 64
        else told |= 64
      }
      if (kind === 0) unsure |= 256 | 512 | 1024
      else if (kind === 5) told |= 256
      else if (kind === 6) told |= 512
      else if (track === 0) unsure |= 1024
      else if (track !== kind) told |= 1024
      if (track !== 1 && school !== 1 && school !== 2) {
        if (school === 0 || track === 0) unsure |= 2048
        else told |= 2048
      }
      if (phase !== 0) {
        const isSure = phase === 1
        if (route !== 0) {
          if (isSure && route === 1) told |= 65536
          else unsure |= 65536
        }
        if (diploma >= 0) {
          // vo-enrolment-after-diploma
          if (diploma === 0) unsure |= 131072
          else {
            const last = (schoolYear(diploma) + 1) * 10000 + 731
            if (until > last || begin > diploma) {
              if (isSure) told |= 131072
              else unsure |= 131072
            } else if (until === 0 || begin === 0) unsure |= 131072
          }
        }
        if (due !== 0) {
          // vo-enrolment-after-year-3
          if (year === 0) {
            if (until === 0 || latest === 0 || until > (latest + 3) * 10000 + 731) unsure |= 262144
          } else if (year > 3) {
            if (isSure) told |= 262144
            else unsure |= 262144
          } else if (until === 0 || begin === 0) unsure |= 262144
          else if (until > (schoolYear(begin) + 1) * 10000 + 731) {
            if (isSure) told |= 262144
            else unsure |= 262144
          }
        }
      }
      if (side === 0) broken |= told
      else unsure |= told
    }

    if (route !== 1) {
      let told = 0
      const soonest = (earliest + 3) * 10000 + 731
      const deadline = (latest + 3) * 10000 + 731
      if (diploma >= 0) {
        // No other day than one of August or September is within the margin, whichever year counts.
        const monthAndDay = diploma % 10000
        const perhaps = diploma === 0 || (monthAndDay > 731 && monthAndDay <= 930) ? 524288 : 0
        if (diploma === 0 || latest === 0) unsure |= perhaps | 1048576
        else if (diploma > soonest) {
          if (diploma > soonest + 199) {
            if (diploma > deadline + 199) told |= 1048576
            else unsure |= perhaps | 1048576
          } else if (diploma > deadline) told |= 524288
          else unsure |= 524288
        }
      }
      if (phase !== 0 && diploma <= 0) {
        // diploma-overdue
        if (latest === 0) unsure |= 2097152
        else if (today > soonest) {
          const isLate = today > deadline
          if (isOpen) {
            if (isLate && phase === 1 && diploma === -1) told |= 2097152
            else unsure |= 2097152
          } else if (end === 0) unsure |= 2097152
          else if (end + 1 > soonest) {
            if (isLate && end + 1 > deadline && phase === 1 && diploma === -1) told |= 2097152
            else unsure |= 2097152
          }
        }
      }
      if (route === 0) broken |= told
      else unsure |= told
    }

    const notChecked = unsure === 0 ? none : notCheckedOf(unsure, lack)
    if ((formA | formB | broken) === 0) return { ok: true, value: record, signals: none, notChecked }
    const facts = packed(track, level, phase, year, vmboYear, length, maximum, latest)
    const issues = issuesOf(formA, formB, broken, facts, record)
    return (formA | formB | (broken & 1023)) === 0
      ? { ok: true, value: record, signals: issues, notChecked }
      : { ok: false, issues, notChecked }
  }

  return (record) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      return { ok: false, issues: onlyNotAnObject, notChecked: none }
    }
    try {
      return judge(record)
    } catch {
      return { ok: false, issues: onlyUnreadable, notChecked: none }
    }
  }
}
