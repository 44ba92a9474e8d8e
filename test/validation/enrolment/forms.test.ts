import { expect, test } from 'vitest'
import { changed, issuesIn, judged, type Json, mboRecord, voRecord } from './records.js'

/** The faults of a record: their codes, each with its path. */
function faultsOf(record: unknown): string[] {
  return issuesIn(judged(record)).map(({ code, path }) => `${code} ${path.join('.')}`)
}

const vo = [voRecord]
const mbo = [mboRecord]
const both = [voRecord, mboRecord]

test.each<[field: string, wrong: unknown, code: string, records: readonly Json[], required: readonly Json[]]>([
  ['leerling', 'x', 'not-an-object', both, []],
  ['leerling.bsn', '111252333', 'invalid-bsn', vo, []],
  ['leerling.onderwijsnummer', '100252333', 'invalid-onderwijsnummer', mbo, []],
  ['instelling', 'x', 'not-an-object', both, both],
  ['instelling.soort', 'x', 'unknown-institution', both, both],
  ['instelling.brin', 'x', 'invalid-brin', both, both],
  ['instelling.vestiging', 'x', 'invalid-location', vo, []],
  ['instelling.onderwijsaanbieder', 'x', 'invalid-rio-code', both, []],
  ['instelling.schoolsoort', 'x', 'unknown-school-kind', vo, []],
  ['instelling.bekostigd', 'x', 'not-boolean', both, []],
  ['instelling.verticaal', 'x', 'not-boolean', vo, []],
  ['leerroute', 'x', 'not-an-object', both, both],
  ['leerroute.soort', 'x', 'unknown-route', both, both],
  ['leerroute.leerweg', 'x', 'unknown-track', both, vo],
  ['leerroute.niveau', 'x', 'unknown-level', both, mbo],
  ['fase', 'x', 'not-an-object', both, both],
  ['fase.soort', 'x', 'unknown-phase', both, both],
  ['fase.leerjaar', 'x', 'unknown-year', both, []],
  ['vmboLeerjaar', 'x', 'unknown-vmbo-year', vo, []],
  ['begindatum', 'x', 'invalid-date', both, both],
  ['einddatum', 'x', 'invalid-date', both, []],
  ['indicatieBekostigbaar', 'x', 'not-boolean', both, both],
  ['leerrouteStart', 'x', 'invalid-date', both, []],
  ['doublures', 'x', 'invalid-count', both, []],
  ['leertraject', 'x', 'pathway-not-bol-or-bbl', mbo, []],
  ['opleidingcode', 'x', 'invalid-crebo', mbo, []],
  ['elementcode', 6921, 'not-text', vo, []],
  ['opleidingsduur', 'x', 'unknown-course-duration', both, []],
  ['vmboDiploma', 'x', 'invalid-diploma', both, []],
])('%s: out of form (%j) it is %s, and missing where it must be', (field, wrong, code, records, required) => {
  for (const record of records) {
    expect(faultsOf(changed(record, { [field]: wrong }))).toStrictEqual([`${code} ${field}`])
  }
  if (field.startsWith('leerling.')) return
  for (const record of both) {
    const faults = required.includes(record) ? [`missing-field ${field}`] : []
    expect(faultsOf(changed(record, { [field]: undefined }))).toStrictEqual(faults)
  }
})

test.each<[name: string, field: string, record: Json, value: unknown]>([
  ['vo', 'leertraject', voRecord, 'BOL'],
  ['vo', 'opleidingcode', voRecord, '25655'],
  ['mbo', 'vmboLeerjaar', mboRecord, 3],
  ['mbo', 'elementcode', mboRecord, '6921'],
])('a %s record has no %s, in form or not: that is of the other register', (_, field, record, value) => {
  for (const there of [value, 'x', null]) {
    expect(faultsOf(changed(record, { [field]: there }))).toStrictEqual([`field-of-other-register ${field}`])
  }
})

test.each([null, undefined, 'x', 3, [], () => voRecord])('what is no record (%o) is told as such', (input) => {
  expect(judged(input)).toStrictEqual({
    ok: false,
    issues: [{ code: 'not-an-object', path: [], params: {}, severity: 'afkeur', source: 'recordvorm' }],
    notChecked: [],
  })
})
