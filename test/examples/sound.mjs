/**
 * The sound records of ROD VO and ROD MBO as they stand on 1 October 2026: as many in each route and phase as the slide of
 * DUO counts, of 25 schools and 9 institutions, with the same pupils in both registers where both know them.
 */
import { person } from './persons.mjs'
import { seeded } from './seeded.mjs'

/** @typedef {import('./persons.mjs').Person} Person */
/** @typedef {'DLR' | 'GLR'} Route */
/** @typedef {'BB' | 'KB' | 'GL' | 'TL'} Leerweg */
/** @typedef {{ readonly brin: string, readonly isMavo: boolean, readonly profielen: readonly number[], readonly partner: number }} School */
/** @typedef {{ readonly Begindatum: string, readonly Einddatum: string }} Period */
/** @typedef {{ readonly pupil: Person, readonly school: School, readonly route: Route, readonly leerweg: Leerweg, readonly profiel: number }} Pupil */

const peildatum = '2026-10-01'
const counts = /** @type {const} */ ([
  { route: 'DLR', inVo: 818, inVoAndMbo: 82, lateInVo: 12, inMbo: 175 },
  { route: 'GLR', inVo: 537, inVoAndMbo: 89, lateInVo: 1, inMbo: 241 },
])

const { below, pick, oneOf } = seeded(20260801)
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXY'

/** 25 schools, the last three a mavo, each with three profiles and one partner. @type {readonly School[]} */
const schools = Array.from(letters, (letter, place) => ({
  brin: `99A${letter}`,
  isMavo: place >= 22,
  profielen: [place % 10, (place + 3) % 10, (place + 7) % 10],
  partner: place % 9,
}))
const schoolsForVbo = schools.filter((school) => !school.isMavo)

let registered = 0

/** @param {Route} route @returns {Pupil} */
function newPupil(route) {
  registered += 1
  // The first in line fill the schools one by one, so that none is left out.
  const candidates = route === 'DLR' ? schools : schoolsForVbo
  const school = (registered <= schools.length ? candidates[registered - 1] : undefined) ?? oneOf(candidates)
  const leerweg = route === 'GLR' ? 'BB' : school.isMavo ? 'TL' : pick(leerwegen)
  return { pupil: person(registered), school, route, leerweg, profiel: oneOf(school.profielen) }
}

/** @type {readonly (readonly [number, Leerweg])[]} */
const leerwegen = [
  [35, 'BB'],
  [42, 'KB'],
  [15, 'GL'],
  [8, 'TL'],
]

/** @param {Pupil} pupil */
function elementcode({ leerweg, profiel }) {
  if (leerweg === 'TL') return `047${profiel % 5}`
  return `6${profiel}${{ BB: '11', KB: '21', GL: '31' }[leerweg]}`
}

/** From a day up to 31 July of `year`, or open when that has not come yet. @param {string} Begindatum @param {number} year @returns {Period} */
function untilSummer(Begindatum, year) {
  const last = `${year}-07-31`
  return { Begindatum, Einddatum: last < peildatum ? last : '' }
}

/** The period of a pupil in the VO-fase, and the leerjaar of the vmbo in which it begins. */
function voPhase() {
  const year = pick([
    [46, 2026],
    [40, 2025],
    [6, 2024],
    [3, 2023],
    [2, 2022],
    [2, 2021],
    [1, 2020],
  ])
  const kind = pick([
    [86, 'from leerjaar 3'],
    [6, 'joins in leerjaar 4'],
    [5, 'joins halfway'],
    [3, 'leaves early'],
  ])
  if (kind === 'joins in leerjaar 4' && year !== 2025) {
    return { Leerjaar: '4', ...untilSummer(`${year}-08-01`, year + 1) }
  }
  if (kind === 'joins halfway' && year !== 2026) return { Leerjaar: '3', ...untilSummer(`${year}-11-01`, year + 2) }
  if (kind === 'leaves early' && year !== 2026) {
    return { Leerjaar: '3', Begindatum: `${year}-08-01`, Einddatum: `${year + 1}-02-28` }
  }
  return { Leerjaar: '3', ...untilSummer(`${year}-08-01`, year + 2) }
}

/** The period of a pupil in the MBO-fase who goes to this niveau. @param {2 | 3 | 4} niveau @returns {Period} */
function mboPhase(niveau) {
  const year = pick([
    [42, 2026],
    [32, 2025],
    [14, 2024],
    [8, 2023],
    [4, 2022],
  ])
  const years = niveau === 2 ? oneOf([1, 2]) : niveau === 3 ? oneOf([2, 3]) : oneOf([3, 4])
  return untilSummer(`${year}-08-01`, year + years)
}

/** The niveau the law combines with this leerweg. @param {Leerweg} leerweg */
function niveauFrom(leerweg) {
  if (leerweg === 'BB') return 2
  return leerweg === 'KB' ? oneOf(/** @type {const} */ ([3, 3, 4])) : 4
}

/** @param {Pupil} pupil @param {'VO' | 'MBO'} Fase @param {Period & { readonly Leerjaar: string }} period */
function voRow(pupil, Fase, { Leerjaar, Begindatum, Einddatum }) {
  return {
    BRIN: pupil.school.brin,
    ...pupil.pupil,
    Elementcode: elementcode(pupil),
    Leerweg: pupil.leerweg,
    Leerjaar,
    Opleidingskenmerk: pupil.route,
    Fase,
    Begindatum,
    Einddatum,
    IndicatieBekostigbaar: 'J',
  }
}

/** @param {Pupil} pupil @param {'VO' | 'MBO'} Leerroutefase @param {2 | 3 | 4} niveau @param {Period} period */
function mboRow(pupil, Leerroutefase, niveau, { Begindatum, Einddatum }) {
  return {
    BRIN: `99M${letters[pupil.school.partner]}`,
    ...pupil.pupil,
    Opleidingcode: `99${pupil.profiel}${niveau}1`,
    Niveau: `MBO-${niveau}`,
    // BBL asks that the leerplicht has ended, which in the VO-fase it has not.
    Leertraject: Leerroutefase === 'VO' ? 'BOL' : oneOf(['BOL', 'BOL', 'BOL', 'BBL', 'BBL']),
    Leerroute: pupil.route,
    Leerroutefase,
    Begindatum,
    Einddatum,
    IndicatieBekostigbaar: 'J',
  }
}

/** The mbo joins in with the school, or a year later, and stays until the same day. @param {Period} vo @returns {Period} */
function withinVoPhase({ Begindatum, Einddatum }) {
  const nextSummer = `${Number(Begindatum.slice(0, 4)) + 1}-08-01`
  const hasNextYear = nextSummer < (Einddatum === '' ? peildatum : Einddatum)
  return { Begindatum: hasNextYear && below(2) === 0 ? nextSummer : Begindatum, Einddatum }
}

/** All sound rows of both registers, each sorted by institution and pupil. */
export function soundRows() {
  /** @type {ReturnType<typeof voRow>[]} */
  const vo = []
  /** @type {ReturnType<typeof mboRow>[]} */
  const mbo = []

  for (const { route, inVo, inVoAndMbo, lateInVo, inMbo } of counts) {
    for (let place = 0; place < inVo; place++) {
      const pupil = newPupil(route)
      const period = voPhase()
      vo.push(voRow(pupil, 'VO', period))
      const isEarlyInMbo = Math.floor(((place + 1) * inVoAndMbo) / inVo) > Math.floor((place * inVoAndMbo) / inVo)
      if (isEarlyInMbo) mbo.push(mboRow(pupil, 'VO', niveauFrom(pupil.leerweg), withinVoPhase(period)))
    }
    for (let place = 0; place < lateInVo; place++) {
      // Route year 3, and the vmbo diploma not obtained yet: this year's pupils, and every fourth of last year.
      const pupil = newPupil(route)
      const year = place % 4 === 3 ? 2025 : 2026
      const Begindatum = `${year}-08-01`
      vo.push(voRow(pupil, 'MBO', { Leerjaar: '4', ...untilSummer(Begindatum, year + 1) }))
      mbo.push(mboRow(pupil, 'MBO', niveauFrom(pupil.leerweg), { Begindatum, Einddatum: '' }))
    }
    for (let place = lateInVo; place < inMbo; place++) {
      const pupil = newPupil(route)
      const niveau = niveauFrom(pupil.leerweg)
      mbo.push(mboRow(pupil, 'MBO', niveau, mboPhase(niveau)))
    }
  }
  return { vo: vo.sort(byInstitution), mbo: mbo.sort(byInstitution) }
}

/** @param {{ BRIN: string, Naam: string }} one @param {{ BRIN: string, Naam: string }} other */
function byInstitution(one, other) {
  const [first, second] = [one.BRIN + one.Naam, other.BRIN + other.Naam]
  return first < second ? -1 : first > second ? 1 : 0
}
