/**
 * What the limit could not check, from two rows of bits: the rules that are unsure and the fields that lack. Lists once made
 * are kept, at most so many, found by a hash of the two.
 */

const path = (text) => text.split('.')

/** The fields that rules read, by their bit. */
const fields = [
  'instelling.soort',
  'instelling.schoolsoort',
  'instelling.bekostigd',
  'leerroute.soort',
  'leerroute.leerweg',
  'leerroute.niveau',
  'fase.soort',
  'fase.leerjaar',
  'vmboLeerjaar',
  'begindatum',
  'einddatum',
  'indicatieBekostigbaar',
  'leerrouteStart',
  'doublures',
  'elementcode',
  'opleidingsduur',
  'vmboDiploma',
]

/** The year of the route, or the start of it: told when both lack. */
const yearOrStart = 'fase.leerjaar|leerrouteStart'
const deadline = ['leerroute.soort', 'leerrouteStart', 'doublures', 'vmboDiploma']

/** The rules by their bit, with what they read in the order in which it is told. */
const rules = [
  ['before-start-of-law', ['begindatum']],
  ['end-before-begin', ['begindatum', 'einddatum']],
  ['vmbo-year-too-low', ['instelling.soort', 'vmboLeerjaar']],
  ['glr-requires-bb', ['leerroute.soort', 'leerroute.leerweg']],
  ['glr-requires-level-2', ['leerroute.soort', 'leerroute.niveau']],
  ['level-not-open-to-track', ['leerroute.soort', 'leerroute.leerweg', 'leerroute.niveau']],
  ['glr-requires-vbo-school', ['instelling.soort', 'instelling.schoolsoort', 'leerroute.soort']],
  ['not-fundable', ['instelling.bekostigd', 'indicatieBekostigbaar']],
  ['learn-work-track-not-in-route', ['instelling.soort', 'elementcode']],
  ['entree-elementcode-not-in-route', ['instelling.soort', 'elementcode']],
  ['elementcode-does-not-match-track', ['instelling.soort', 'leerroute.leerweg', 'elementcode']],
  ['vso-requires-bb', ['instelling.soort', 'instelling.schoolsoort', 'leerroute.leerweg']],
  ['phase-does-not-match-year', ['fase.soort', 'begindatum', 'doublures', yearOrStart]],
  ['period-outlives-phase', ['fase.soort', 'begindatum', 'einddatum', 'leerrouteStart', 'doublures']],
  ['year-above-maximum', ['leerroute.niveau', 'fase.leerjaar', 'opleidingsduur']],
  ['course-duration-does-not-fit-level', ['leerroute.niveau', 'opleidingsduur']],
  ['vo-enrolment-in-mbo-phase-of-glr', ['instelling.soort', 'leerroute.soort', 'fase.soort']],
  ['vo-enrolment-after-diploma', ['instelling.soort', 'fase.soort', 'begindatum', 'einddatum', 'vmboDiploma']],
  ['vo-enrolment-after-year-3', ['instelling.soort', 'fase.soort', 'fase.leerjaar', 'begindatum', 'einddatum']],
  ['diploma-perhaps-period-3', deadline],
  ['diploma-after-deadline', deadline],
  ['diploma-overdue', ['leerroute.soort', 'fase.soort', 'einddatum', 'leerrouteStart', 'doublures', 'vmboDiploma']],
]

function listOf(unsure, lack) {
  const lacking = new Set(fields.filter((_, bit) => (lack >> bit) & 1))
  return Object.freeze(
    rules
      .filter((_, bit) => (unsure >> bit) & 1)
      .map(([code, reads]) => {
        const missing = []
        for (const read of reads) {
          if (read === yearOrStart) {
            if (lacking.has('fase.leerjaar') && lacking.has('leerrouteStart'))
              missing.push(path('fase.leerjaar'), path('leerrouteStart'))
          } else if (lacking.has(read)) missing.push(path(read))
        }
        missing.forEach(Object.freeze)
        return Object.freeze({ code, missing: Object.freeze(missing) })
      }),
  )
}

const places = 4096
const mostKept = 2048
const firsts = new Int32Array(places)
const seconds = new Int32Array(places)
const lists = Array.from({ length: places })
let kept = 0

export function notCheckedOf(unsure, lack) {
  let place = Math.imul(unsure ^ Math.imul(lack, 0x2545f491), 0x9e3779b1) >>> 20
  while (firsts[place] !== 0) {
    if (firsts[place] === unsure && seconds[place] === lack) return lists[place]
    place = (place + 1) & (places - 1)
  }
  const list = listOf(unsure, lack)
  if (kept < mostKept) {
    kept++
    firsts[place] = unsure
    seconds[place] = lack
    lists[place] = list
  }
  return list
}
