import { expect, test } from 'vitest'
import { changed, judged, type Json, mboRecord, rodMbo, rodVo, voRecord } from './records.js'

/** Fields that can be out of form; each combination of them is another set of lacking facts. */
const fields = [
  'instelling.schoolsoort',
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
  'opleidingsduur',
  'vmboDiploma',
]

function mangled(record: Json, places: number): Json {
  return changed(record, Object.fromEntries(fields.filter((_, at) => (places >> at) & 1).map((path) => [path, '?'])))
}

// This file has a process of its own: what it does to the shared lists no other test notices.
test('records out of form, however many, do not keep sound records from sharing their list', () => {
  for (let places = 1; places < 2 ** fields.length; places++) judged(mangled(voRecord, places))
  for (const record of [rodVo, rodMbo, changed(mboRecord, { opleidingsduur: undefined, leerrouteStart: undefined })]) {
    const other = changed(record, { 'instelling.brin': '05KO' })
    expect(judged(other).notChecked).toBe(judged(record).notChecked)
  }
})
