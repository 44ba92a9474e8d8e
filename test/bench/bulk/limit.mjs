import { peildatum } from './registers.mjs'
import { hasDay, inOrder, isOnDay, newAnswer, tellPerson } from './rules.mjs'

/**
 * The limit: a radix join over typed arrays, written by hand for the question of the bench and for nothing else. Each record is opened once
 * and becomes a key, its place and some bits; both registers are dealt out over parts by the top bits of a hash, counted on the way in; each
 * part is joined in a small open-addressing table; only who the bits do not clear is looked at again.
 */

const partBits = 10
const parts = 1 << partBits
const spread = 0x9e3779b1

function personOf({ bsn, onderwijsnummer }) {
  const text = bsn ?? onderwijsnummer
  let number = bsn === undefined ? 10 : 0
  number = number * 10 + text.charCodeAt(0) - 48
  number = number * 10 + text.charCodeAt(1) - 48
  number = number * 10 + text.charCodeAt(2) - 48
  number = number * 10 + text.charCodeAt(3) - 48
  number = number * 10 + text.charCodeAt(4) - 48
  number = number * 10 + text.charCodeAt(5) - 48
  number = number * 10 + text.charCodeAt(6) - 48
  number = number * 10 + text.charCodeAt(7) - 48
  return (number * 10 + text.charCodeAt(8) - 48) | 0
}

// Bits 0–2 vo: DLR, GLR, and that a leerweg is BB; see below for the rest.
const voDlr = 1
const voGlr = 2
const mboDlr = 4
const mboGlr = 8
const voInVo = 16
const voInMbo = 32
const mboInVo = 64
const mboInMbo = 128
const diploma = 256
const voBb = 512
const voKb = 1024
const voGt = 2048
const mbo2 = 4096
const mbo3 = 8192
const mbo4 = 16384
const notFundable = 32768

function readVo(records, rows, ends) {
  let to = 0
  for (let at = 0; at < records.length; at++) {
    const { inschrijving } = records[at]
    const isIn = isOnDay(inschrijving)
    if (!isIn && !hasDay(inschrijving)) continue
    const { leerroute, fase, vmboDiploma } = inschrijving
    const person = personOf(inschrijving.leerling)
    const { leerweg } = leerroute
    rows[to] = person
    const known = hasDay(inschrijving) && vmboDiploma <= peildatum ? diploma : 0
    rows[to + 1] = !isIn
      ? known
      : known |
        (leerroute.soort === 'DLR' ? voDlr : voGlr) |
        (fase.soort === 'VO-fase' ? voInVo : voInMbo) |
        (leerweg === 'BB' ? voBb : leerweg === 'KB' ? voKb : voGt) |
        (inschrijving.indicatieBekostigbaar ? 0 : notFundable)
    rows[to + 2] = at
    to += 3
    ends[Math.imul(person, spread) >>> (32 - partBits)]++
  }
  return to
}

function readMbo(records, rows, ends) {
  let to = 0
  for (let at = 0; at < records.length; at++) {
    const { inschrijving } = records[at]
    const isIn = isOnDay(inschrijving)
    if (!isIn && !hasDay(inschrijving)) continue
    const { leerroute, fase, vmboDiploma } = inschrijving
    const person = personOf(inschrijving.leerling)
    const { niveau } = leerroute
    rows[to] = person
    const known = hasDay(inschrijving) && vmboDiploma <= peildatum ? diploma : 0
    rows[to + 1] = !isIn
      ? known
      : known |
        (leerroute.soort === 'DLR' ? mboDlr : mboGlr) |
        (fase.soort === 'VO-fase' ? mboInVo : mboInMbo) |
        (niveau === 2 ? mbo2 : niveau === 3 ? mbo3 : mbo4) |
        (inschrijving.indicatieBekostigbaar ? 0 : notFundable)
    rows[to + 2] = at
    to += 3
    ends[Math.imul(person, spread) >>> (32 - partBits)]++
  }
  return to
}

function dealOut(rows, length, ends) {
  let begin = 0
  for (let part = 0; part < parts; part++) {
    const size = ends[part]
    ends[part] = begin
    begin += size
  }
  const dealt = new Int32Array(length)
  for (let row = 0; row < length; row += 3) {
    const person = rows[row]
    const part = Math.imul(person, spread) >>> (32 - partBits)
    const to = ends[part]++ * 3
    dealt[to] = person
    dealt[to + 1] = rows[row + 1]
    dealt[to + 2] = rows[row + 2]
  }
  return dealt
}

/** Is there something to look at, given the bits of all records of a person together? */
function isSuspect(bits) {
  const isInVo = bits & (voInVo | voInMbo)
  const isInMbo = bits & (mboInVo | mboInMbo)
  if (bits & (notFundable | voInMbo)) return true
  if (isInMbo === 0) return false
  if (isInVo === 0) {
    return (bits & mboInVo) !== 0 || ((bits & (mboDlr | diploma)) === mboDlr && (bits & mboInMbo) !== 0)
  }
  if ((bits & mboInMbo) !== 0) return true
  if ((bits & voDlr && bits & mboGlr) || (bits & voGlr && bits & mboDlr)) return true
  if (bits & voBb && bits & (mbo3 | mbo4)) return true
  if (bits & voKb && bits & mbo2) return true
  return (bits & voGt && bits & (mbo2 | mbo3)) !== 0
}

/** What `reconcile` answers on {@link peildatum}, both registers being complete. */
export function limit(voRecords, mboRecords) {
  const voEnds = new Int32Array(parts)
  const mboEnds = new Int32Array(parts)
  const voRows = new Int32Array(voRecords.length * 3)
  const mboRows = new Int32Array(mboRecords.length * 3)
  const vo = dealOut(voRows, readVo(voRecords, voRows, voEnds), voEnds)
  const mbo = dealOut(mboRows, readMbo(mboRecords, mboRows, mboEnds), mboEnds)
  let most = 0
  for (let part = 0; part < parts; part++) {
    const before = part === 0 ? 0 : voEnds[part - 1] + mboEnds[part - 1]
    most = Math.max(most, voEnds[part] + mboEnds[part] - before)
  }
  const tableBits = Math.ceil(Math.log2(most + 1)) + 1
  const last = (1 << tableBits) - 1
  const persons = new Int32Array(1 << tableBits)
  const bits = new Int32Array(1 << tableBits)
  const heads = new Int32Array(1 << tableBits)
  const next = new Int32Array(most + 1)
  const slots = new Int32Array(most)
  const answer = newAnswer()
  const voOfPerson = []
  const mboOfPerson = []
  let voFrom = 0
  let mboFrom = 0
  for (let part = 0; part < parts; part++) {
    const voCount = voEnds[part] - voFrom
    const mboCount = mboEnds[part] - mboFrom
    let used = 0
    persons.fill(0)
    for (let entry = 1, row = voFrom * 3; entry <= voCount; entry++, row += 3) {
      const person = vo[row]
      let slot = (Math.imul(person, spread) << partBits) >>> (32 - tableBits)
      while (persons[slot] !== 0 && persons[slot] !== person) slot = (slot + 1) & last
      if (persons[slot] === 0) {
        persons[slot] = person
        bits[slot] = vo[row + 1]
        next[entry] = 0
        slots[used++] = slot
      } else {
        bits[slot] |= vo[row + 1]
        next[entry] = heads[slot]
      }
      heads[slot] = entry
    }
    for (let entry = voCount + 1, row = mboFrom * 3; entry <= voCount + mboCount; entry++, row += 3) {
      const person = mbo[row]
      let slot = (Math.imul(person, spread) << partBits) >>> (32 - tableBits)
      while (persons[slot] !== 0 && persons[slot] !== person) slot = (slot + 1) & last
      if (persons[slot] === 0) {
        persons[slot] = person
        bits[slot] = mbo[row + 1]
        next[entry] = 0
        slots[used++] = slot
      } else {
        bits[slot] |= mbo[row + 1]
        next[entry] = heads[slot]
      }
      heads[slot] = entry
    }
    for (let one = 0; one < used; one++) {
      const slot = slots[one]
      if (!isSuspect(bits[slot])) continue
      voOfPerson.length = 0
      mboOfPerson.length = 0
      for (let entry = heads[slot]; entry !== 0; entry = next[entry]) {
        if (entry <= voCount) voOfPerson.push(voRecords[vo[(voFrom + entry - 1) * 3 + 2]])
        else mboOfPerson.push(mboRecords[mbo[(mboFrom + entry - 1 - voCount) * 3 + 2]])
      }
      tellPerson(voOfPerson, mboOfPerson, answer)
    }
    voFrom = voEnds[part]
    mboFrom = mboEnds[part]
  }
  return inOrder(answer)
}
