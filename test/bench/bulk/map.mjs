import { hasDay, inOrder, isOnDay, newAnswer, tellPerson } from './rules.mjs'

/** The join as anyone would write it first: a `Map` on the text of the personal number, with the records of each person in two lists. */
export function mapOnText(voRecords, mboRecords) {
  const persons = new Map()
  for (const [records, side] of [
    [voRecords, 'vo'],
    [mboRecords, 'mbo'],
  ]) {
    for (const record of records) {
      const { inschrijving } = record
      if (!isOnDay(inschrijving) && !hasDay(inschrijving)) continue
      const { bsn, onderwijsnummer } = inschrijving.leerling
      const key = bsn === undefined ? `onderwijsnummer ${onderwijsnummer}` : bsn
      const person = persons.get(key)
      if (person === undefined) persons.set(key, { vo: [], mbo: [], [side]: [record] })
      else person[side].push(record)
    }
  }
  const answer = newAnswer()
  for (const { vo, mbo } of persons.values()) tellPerson(vo, mbo, answer)
  return inOrder(answer)
}
