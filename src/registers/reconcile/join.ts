import { type Columns, rowLength } from './columns.js'

/** The places of the records of one person, in each list; valid until the next person. */
export type Person = { readonly vo: readonly number[]; readonly mbo: readonly number[] }

/** About how many records of both registers go in one part, so that what is made of a part stays in the cache of the processor. */
const recordsInPart = 2048

/**
 * Joins two registers on the person, and tells of each person of whom `isQuiet`, given the classes of all the person's records together, does
 * not say that there is nothing to look at.
 *
 * Both registers are first dealt out over parts by a hash of the person; each part is then joined by itself in a small open-addressing
 * table, in which the records of one person are chained.
 */
export function eachPerson(
  vo: Columns,
  mbo: Columns,
  isQuiet: (classes: number) => boolean,
  tell: (person: Person, classes: number) => void,
): void {
  const bits = Math.max(1, Math.ceil(Math.log2((vo.count + mbo.count) / recordsInPart + 1)))
  const ours = dealtOut(vo, bits)
  const theirs = dealtOut(mbo, bits)
  const table = newTable(largest(ours.ends, theirs.ends))
  const person = { vo: [] as number[], mbo: [] as number[] }
  for (let part = 0; part < 1 << bits; part++) {
    const voFrom = part === 0 ? 0 : (ours.ends[part - 1] as number)
    const mboFrom = part === 0 ? 0 : (theirs.ends[part - 1] as number)
    const voCount = (ours.ends[part] as number) - voFrom
    const mboCount = (theirs.ends[part] as number) - mboFrom
    const shift = clear(table, voCount + mboCount)
    fill(table, bits, shift, ours.rows, voFrom, voCount, 0)
    fill(table, bits, shift, theirs.rows, mboFrom, mboCount, voCount)
    for (let one = 0; one < table.used; one++) {
      const slot = table.slots[one] as number
      const classes = table.classes[slot] as number
      if (isQuiet(classes)) continue
      person.vo.length = 0
      person.mbo.length = 0
      for (let entry = table.heads[slot] as number; entry !== 0; entry = table.next[entry] as number) {
        if (entry <= voCount) person.vo.push(ours.rows[(voFrom + entry - 1) * rowLength + 2] as number)
        else person.mbo.push(theirs.rows[(mboFrom + entry - 1 - voCount) * rowLength + 2] as number)
      }
      tell(person, classes)
    }
  }
}

/** The rows of a register in the order of their parts, and where each part ends. */
type Parts = { readonly rows: Int32Array; readonly ends: Int32Array }

/** The golden ratio in 32 bits: numbers that lie close together end up far apart. */
const spread = 0x9e3779b1

function dealtOut({ count, rows }: Columns, bits: number): Parts {
  const shift = 32 - bits
  const ends = new Int32Array(1 << bits)
  const length = count * rowLength
  for (let row = 0; row < length; row += rowLength) {
    const part = Math.imul(rows[row] as number, spread) >>> shift
    ends[part] = (ends[part] as number) + 1
  }
  let begin = 0
  for (let part = 0; part < ends.length; part++) {
    const size = ends[part] as number
    ends[part] = begin
    begin += size
  }
  const dealt = new Int32Array(length)
  for (let row = 0; row < length; row += rowLength) {
    const person = rows[row] as number
    const part = Math.imul(person, spread) >>> shift
    const to = ends[part] as number
    ends[part] = to + 1
    dealt[to * rowLength] = person
    dealt[to * rowLength + 1] = rows[row + 1] as number
    dealt[to * rowLength + 2] = rows[row + 2] as number
  }
  return { rows: dealt, ends }
}

/** The most records that one part has in both registers together. */
function largest(ours: Int32Array, theirs: Int32Array): number {
  let most = 0
  let before = 0
  for (let part = 0; part < ours.length; part++) {
    const together = (ours[part] as number) + (theirs[part] as number)
    most = Math.max(most, together - before)
    before = together
  }
  return most
}

/**
 * The persons of one part. A slot holds the number of the person (0 is none), the classes of its records together, and the last of them;
 * `next` leads to the record before it, 0 is the end. The records of a part are counted from 1, first those of the vo.
 */
type Table = {
  readonly persons: Int32Array
  readonly classes: Int32Array
  readonly heads: Int32Array
  readonly slots: Int32Array
  readonly next: Int32Array
  used: number
}

function newTable(records: number): Table {
  const size = 1 << tableBits(records)
  return {
    persons: new Int32Array(size),
    classes: new Int32Array(size),
    heads: new Int32Array(size),
    slots: new Int32Array(records),
    next: new Int32Array(records + 1),
    used: 0,
  }
}

/** Twice as many slots as records, so that a search is short. */
function tableBits(records: number): number {
  return Math.ceil(Math.log2(records + 1)) + 1
}

/** Empties as much of the table as these records need, and answers by how much a hash is to be shifted to find a slot. */
function clear(table: Table, records: number): number {
  const bits = tableBits(records)
  table.persons.fill(0, 0, 1 << bits)
  table.used = 0
  return 32 - bits
}

function fill(
  table: Table,
  bits: number,
  shift: number,
  rows: Int32Array,
  from: number,
  count: number,
  before: number,
): void {
  const { persons, classes, heads, slots, next } = table
  const last = (1 << (32 - shift)) - 1
  let { used } = table
  for (let entry = 1; entry <= count; entry++) {
    const row = (from + entry - 1) * rowLength
    const person = rows[row] as number
    const record = before + entry
    let slot = (Math.imul(person, spread) << bits) >>> shift
    while (persons[slot] !== 0 && persons[slot] !== person) slot = (slot + 1) & last
    if (persons[slot] === 0) {
      persons[slot] = person
      classes[slot] = rows[row + 1] as number
      next[record] = 0
      slots[used++] = slot
    } else {
      classes[slot] = (classes[slot] as number) | (rows[row + 1] as number)
      next[record] = heads[slot] as number
    }
    heads[slot] = record
  }
  table.used = used
}
