/**
 * Two registers of any size for the bulk bench: same seed, same records. Most of what stands in both agrees; a few in a hundred do
 * not, lack their other half, or stand where they should not any more. Some pupils have several records in one register: one period after
 * another, or two at once. The numbers fail the 11-proef, so that they are nobody's.
 */

/** The day on which the registers are compared, a count date. */
export const peildatum = '2026-10-01'

const combinations = [
  ['DLR', 'BB', 2],
  ['DLR', 'KB', 3],
  ['DLR', 'KB', 4],
  ['DLR', 'GL', 4],
  ['DLR', 'TL', 4],
  ['GLR', 'BB', 2],
]

/** Random numbers from 0 up to 1 that follow from two whole numbers (mulberry32): the same record in whatever order they are made. */
function seeded(seed, part) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(part + 1, 0x85ebca6b)) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Choices that follow from two whole numbers. */
function chooser(seed, part) {
  const random = seeded(seed, part)
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1))
  return { chance: (share) => random() < share, whole }
}

/** The remainder of the 11-proef: 0 for a BSN, 5 for an onderwijsnummer. */
function remainder(number) {
  let sum = -(number % 10)
  let rest = Math.trunc(number / 10)
  for (let weight = 2; weight <= 9; weight++) {
    sum += weight * (rest % 10)
    rest = Math.trunc(rest / 10)
  }
  return sum % 11
}

/** Different numbers for different pupils, spread over all of nine digits, that nobody has. */
function numberOf(pupil) {
  let number = (pupil * 387_420_489) % 89_999_993
  number = 100_000_000 + number * 10
  while (remainder(number) === 0 || remainder(number) === 5) number++
  return String(number)
}

const two = (number) => String(number).padStart(2, '0')

/** A text with characters of its own, as one that was cut out of a line of a file. */
const own = (text) => Buffer.from(text, 'latin1').latin1Slice()

/** What is true of a pupil, whatever the registers say. */
function pupilOf(seed, pupil) {
  const { chance, whole } = chooser(seed, pupil)
  const [soort, leerweg, niveau] = combinations[whole(0, combinations.length - 1)]
  // More pupils in the VO-fase than after it, so that both registers grow about as fast.
  const leerjaar = chance(0.62) ? whole(1, 2) : whole(3, niveau + 2)
  const fase = leerjaar <= 2 ? 'VO-fase' : 'MBO-fase'
  const hasDiploma = leerjaar >= 3 && soort === 'DLR' && chance(0.97)
  const isOpen = leerjaar === 3 && soort === 'DLR' && !hasDiploma
  return {
    soort,
    leerweg,
    niveau,
    leerjaar,
    fase,
    kind: chance(0.03) ? 'onderwijsnummer' : 'bsn',
    school: `${two(whole(10, 60))}VK`,
    instelling: `${two(whole(10, 19))}MB`,
    diploma: hasDiploma ? `${2026 - leerjaar + 3}-06-${two(whole(10, 28))}` : undefined,
    isInVo: fase === 'VO-fase' ? !chance(0.01) : isOpen || chance(0.02),
    isInMbo: fase === 'VO-fase' ? chance(0.6) : !chance(0.01),
    // A second record: the year before, or another enrolment at the same time.
    second: leerjaar > 1 && chance(0.08) ? 'before' : chance(0.02) ? 'beside' : undefined,
  }
}

/** One record, as a reader would make it. */
function recordOf(seed, side, pupil, variant, part) {
  const facts = pupilOf(seed, pupil)
  const { chance, whole } = chooser(seed + 1, part)
  const isVo = side === 'vo-school'
  const isBefore = variant === 1 && facts.second === 'before'
  const leerjaar = isBefore ? facts.leerjaar - 1 : facts.leerjaar
  const usual = leerjaar <= 2 ? 'VO-fase' : 'MBO-fase'
  const fase = { soort: chance(0.01) ? (usual === 'VO-fase' ? 'MBO-fase' : 'VO-fase') : usual }
  if (chance(0.9)) fase.leerjaar = leerjaar
  const soort = chance(0.005) ? (facts.soort === 'DLR' ? 'GLR' : 'DLR') : facts.soort
  const niveau = chance(0.005) ? whole(2, 4) : facts.niveau
  const number = own(numberOf(pupil))
  const record = {
    leerling: facts.kind === 'bsn' ? { bsn: number } : { onderwijsnummer: number },
    instelling: {
      soort: side,
      brin: own(chance(0.98) ? (isVo ? facts.school : facts.instelling) : isVo ? '61VK' : '09MB'),
    },
    leerroute: isVo
      ? { soort, leerweg: soort === 'GLR' ? 'BB' : facts.leerweg }
      : { soort, niveau: soort === 'GLR' ? 2 : niveau },
    fase,
    begindatum: own(isBefore ? '2025-08-01' : variant === 1 ? '2026-08-15' : '2026-08-01'),
  }
  if (isBefore) record.einddatum = own('2026-07-31')
  else if (chance(0.7)) record.einddatum = own(chance(0.95) ? '2027-07-31' : '2026-09-15')
  record.indicatieBekostigbaar = !chance(0.004)
  if (chance(0.8)) record.leerrouteStart = own(`${2026 - facts.leerjaar + 1}-08-01`)
  if (facts.diploma !== undefined && chance(0.98)) record.vmboDiploma = own(facts.diploma)
  else if (facts.leerjaar >= 3 && chance(0.5)) record.vmboDiploma = 'niet-behaald'
  if (isVo && chance(0.5)) record.vmboLeerjaar = Math.min(leerjaar + 2, 4)
  if (!isVo && chance(0.5)) record.leertraject = 'BOL'
  return record
}

/**
 * `count` records in each register, in no order.
 *
 * @param {{ seed: number, count: number }} wanted
 * @returns {{ vo: object[], mbo: object[] }}
 */
export function makeRegisters({ seed, count }) {
  const pupils = { vo: new Int32Array(count), mbo: new Int32Array(count) }
  const filled = { vo: 0, mbo: 0 }
  for (let pupil = 0; filled.vo < count || filled.mbo < count; pupil++) {
    const { isInVo, isInMbo, second } = pupilOf(seed, pupil)
    for (const [side, isIn] of [
      ['vo', isInVo],
      ['mbo', isInMbo],
    ]) {
      const variants = isIn ? (second === undefined ? 1 : 2) : 0
      for (let variant = 0; variant < variants && filled[side] < count; variant++) {
        pupils[side][filled[side]++] = pupil * 2 + variant
      }
    }
  }
  const made = (side, school, file, part) => {
    const places = shuffled(pupils[side], seed + part)
    // One after the other, so that they lie in memory as those of a reader do.
    return Array.from(places, (place, at) => ({
      referentie: `${file}:${at + 2}`,
      inschrijving: recordOf(seed, school, place >> 1, place & 1, place * 2 + part),
    }))
  }
  return { vo: made('vo', 'vo-school', 'vo.csv', 0), mbo: made('mbo', 'mbo-instelling', 'mbo.csv', 1) }
}

function shuffled(numbers, seed) {
  const { whole } = chooser(seed, 0)
  for (let at = numbers.length - 1; at > 0; at--) {
    const other = whole(0, at)
    const number = numbers[at]
    numbers[at] = numbers[other]
    numbers[other] = number
  }
  return numbers
}
