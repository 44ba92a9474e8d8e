/** JSON of any shape. */
export type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

/** A source of chance that gives the same numbers every time: fractions from 0, below 1. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** One of these. */
export function oneOf<Value>(random: () => number, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value
}

/** What may be put anywhere: values that belong in some field or nearly do, and JSON that belongs nowhere. */
const values: readonly Json[] = (
  [
    ['99VO', '99vo', '9VOO', '99VO ', '99VO\n', ' 99VO', '９９VO', '99ÀÁ', '99VO00', '99VO0A', '99VO000', '99VO0'],
    ['100A501', '100a501', '100X501', '100A5011', '25655', '2565', '256555', '25 55', '6921', '692', '0472', '7121'],
    ['2024-02-29', '2023-02-29', '2100-02-29', '2000-02-29', '2024-8-1', '2024-08-01T00:00', '2024-08-01\n', '2024'],
    ['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '2024-04-31', '2024-00-10', '2024-13-01', '2024-12-00'],
    ['niet-behaald', 'onbekend', 'vo-school', 'mbo-instelling', 'DLR', 'GLR', 'DLP', 'BB', 'KB', 'GL', 'TL', 'havo'],
    ['VO-fase', 'MBO-fase', 'VO', 'BOL', 'BBL', 'OVO', 'vbo', 'mavo', 'vbo-mavo', 'vso', 'toString', '__proto__'],
    ['overeenkomst', 'interne-regeling', 'niet-bekostigd', 'convenant', 'school', 'instelling', 'leerbedrijf', 'thuis'],
    [
      'vo-onderdeel',
      'mbo-onderdeel',
      'gecombineerd-onderdeel',
      'DLR_VMBO_MBO',
      'GLR_VMBO_MBO',
      'PRO_ENTREE',
      'PRO_ENTREE',
    ],
    ['', ' ', '\u00a0\ufeff', '\n', 'Groen', '3', 'true', '999990019', '101222331', '111222333'],
    [-1, -0, 0, 1, 2, 3, 4, 5, 6, 7, 300, 301, 1.5, 2.5, 1e21, -1e308, true, false, null],
    [
      [],
      {},
      [[]],
      [null],
      ['Groen'],
      ['BB'],
      [2],
      [1, 2],
      { soort: 'DLR' },
      { soort: 'GLR', leerweg: 'BB', niveau: 2 },
    ],
    [{ bsn: '999990019' }, { onderwijsnummer: 1 }, { bsn: null, onderwijsnummer: '' }, { leerweg: 'KB', niveau: 3 }],
    [{ soort: 'vo-school', brin: '99VO' }, { soort: 'mbo-instelling', brin: '99MB' }, { brin: '99VO' }],
    [
      { omvang: 'Een vierde', bestemming: '' },
      { leerjaar: 2, onderdelen: [] },
    ],
  ] satisfies Json[][]
).flat()

/**
 * The record with one field, or one member of a list, gone or with another of the values, one after the other; a field that it has
 * not is added once. It is the same record each time, changed and changed back: who keeps one, copies it.
 *
 * @yields the record, changed in one place
 */
export function* everyChange(record: Json, fields: readonly string[]): Generator<Json> {
  for (const holder of holdersIn(record)) {
    if (Array.isArray(holder)) {
      for (const [at, member] of holder.entries()) {
        holder.splice(at, 1)
        yield record
        holder.splice(at, 0, member)
        for (const value of values) {
          holder[at] = value
          yield record
        }
        holder[at] = member
      }
      continue
    }
    for (const [field, known] of Object.entries(holder)) {
      for (const value of values) {
        holder[field] = value
        yield record
      }
      delete holder[field]
      yield record
      holder[field] = known
    }
    for (const field of fields.filter((each) => !Object.hasOwn(holder, each))) {
      holder[field] = true
      yield record
      delete holder[field]
    }
  }
}

const signs = '0123456789ABXZaz- '.split('')

/** A copy in which chance has changed up to three places: another value, a field less, a field more, a member less or twice. */
export function mutant(random: () => number, base: Json, fields: readonly string[]): Json {
  const box: Json[] = [structuredClone(base)]
  for (let times = Math.floor(random() * 4); times > 0; times--) change(random, box, fields)
  return box[0] as Json
}

function change(random: () => number, box: Json[], fields: readonly string[]): void {
  const holders = holdersIn(box)
  // The whole record is put aside now and then only.
  const holder = oneOf(random, random() < 0.98 && holders.length > 1 ? holders.slice(1) : holders)
  const value = structuredClone(oneOf(random, values))
  if (random() < 0.2) return miss(random, holder)
  if (Array.isArray(holder)) {
    const at = Math.floor(random() * holder.length)
    if (holder === box || random() < 0.6) holder[at] = value
    else if (random() < 0.5) holder.splice(at, 1)
    else holder.push(structuredClone(holder[at] ?? value))
    return
  }
  const known = Object.keys(holder)
  const field = random() < 0.7 && known.length > 0 ? oneOf(random, known) : oneOf(random, fields)
  if (random() < 0.3) delete holder[field]
  else holder[field] = value
}

/** Makes a text in here a little other: a sign less, a sign more, other capitals, another sign. */
function miss(random: () => number, holder: Json[] | { [field: string]: Json }): void {
  const texts = Object.entries(holder).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  if (texts.length === 0) return
  const [field, text] = oneOf(random, texts)
  const at = Math.floor(random() * (text.length + 1))
  const near = oneOf(random, [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + oneOf(random, signs) + text.slice(at),
    text.slice(0, at) + oneOf(random, signs) + text.slice(at + 1),
    text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase(),
  ])
  Object.assign(holder, { [field]: near })
}

/** Everything in this value that holds something, the outermost first. */
function holdersIn(value: Json): (Json[] | { [field: string]: Json })[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(holdersIn)]
}

/** The names of all fields in these records. */
export function fieldsIn(records: readonly Json[]): readonly string[] {
  const names = records.flatMap(holdersIn).flatMap((holder) => (Array.isArray(holder) ? [] : Object.keys(holder)))
  return [...new Set(names)]
}
