/**
 * Invented pupils. Their numbers pass the checks and belong to nobody we know of: burgerservicenummers from the test series
 * 9999xxxxx, and for one pupil in 250 an onderwijsnummer from 109999xxx.
 */

/** @typedef {{ readonly BSN: string, readonly Onderwijsnummer: string, readonly Naam: string }} Person */

/** The numbers of nine digits from `first` whose 11-proef leaves `remainder`. @param {number} first @param {number} remainder */
function numbersFrom(first, remainder) {
  /** @type {string[]} */
  const numbers = []
  for (let number = first; number % 100_000 !== 99_999; number++) {
    const digits = Array.from(String(number), Number)
    const sum = digits.reduce((total, digit, place) => total + (place === 8 ? -digit : (9 - place) * digit), 0)
    if (sum % 11 === remainder) numbers.push(String(number))
  }
  return numbers
}

const bsns = numbersFrom(999_900_001, 0)
const onderwijsnummers = numbersFrom(109_999_000, 5)

/** The pupil of this number, 1 to 9,000: always the same one. @param {number} number @returns {Person} */
export function person(number) {
  const hasOnderwijsnummer = number % 250 === 0
  return {
    BSN: hasOnderwijsnummer ? '' : (bsns[number] ?? ''),
    Onderwijsnummer: hasOnderwijsnummer ? (onderwijsnummers[number / 250] ?? '') : '',
    Naam: `Testleerling ${String(number).padStart(4, '0')}`,
  }
}
