import { expect, test } from 'vitest'
import { changed, issuesIn, judged, type Json, mboRecord, voRecord } from './records.js'

/** The faults of a record: their codes, each with its path. */
function faultsOf(record: unknown): string[] {
  return issuesIn(judged(record)).map(({ code, path }) => `${code} ${path.join('.')}`)
}

const both = [voRecord, mboRecord]

/** Each field, a value that is not in form, its code, and the records that have the field. */
const forms: readonly (readonly [field: string, wrong: unknown, code: string, records: readonly Json[]])[] = [
  ['leerling', 'x', 'not-an-object', both],
  ['leerling.bsn', '111252333', 'invalid-bsn', [voRecord]],
  ['leerling.onderwijsnummer', '100252333', 'invalid-onderwijsnummer', [mboRecord]],
  ['instelling', 'x', 'not-an-object', both],
  ['instelling.soort', 'x', 'unknown-institution', both],
  ['instelling.brin', 'x', 'invalid-brin', both],
  ['instelling.vestiging', 'x', 'invalid-location', [voRecord]],
  ['instelling.onderwijsaanbieder', 'x', 'invalid-rio-code', both],
  ['instelling.schoolsoort', 'x', 'unknown-school-kind', [voRecord]],
  ['instelling.bekostigd', 'x', 'not-boolean', both],
  ['instelling.verticaal', 'x', 'not-boolean', [voRecord]],
  ['leerroute', 'x', 'not-an-object', both],
  ['leerroute.soort', 'x', 'unknown-route', both],
  ['leerroute.leerweg', 'x', 'unknown-track', both],
  ['leerroute.niveau', 'x', 'unknown-level', both],
  ['fase', 'x', 'not-an-object', both],
  ['fase.soort', 'x', 'unknown-phase', both],
  ['fase.leerjaar', 'x', 'unknown-year', both],
  ['vmboLeerjaar', 'x', 'unknown-vmbo-year', [voRecord]],
  ['begindatum', 'x', 'invalid-date', both],
  ['einddatum', 'x', 'invalid-date', both],
  ['indicatieBekostigbaar', 'x', 'not-boolean', both],
  ['leerrouteStart', 'x', 'invalid-date', both],
  ['doublures', 'x', 'invalid-count', both],
  ['leertraject', 'x', 'pathway-not-bol-or-bbl', [mboRecord]],
  ['opleidingcode', 'x', 'invalid-crebo', [mboRecord]],
  ['elementcode', 6921, 'not-text', [voRecord]],
  ['opleidingsduur', 'x', 'unknown-course-duration', both],
  ['vmboDiploma', 'x', 'invalid-diploma', both],
]

test.each(forms)('%s out of form (%j) gives %s there, and nothing else', (field, wrong, code, records) => {
  for (const record of records) {
    expect(faultsOf(changed(record, { [field]: wrong }))).toStrictEqual([`${code} ${field}`])
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

test.each<[name: string, record: Json, required: readonly string[]]>([
  ['vo', voRecord, ['leerroute.leerweg']],
  ['mbo', mboRecord, ['leerroute.niveau']],
])('a %s record must have what its register knows', (_, record, required) => {
  const always = ['instelling', 'instelling.soort', 'instelling.brin', 'leerroute', 'leerroute.soort', 'fase']
  const missing = [...always, 'fase.soort', 'begindatum', 'indicatieBekostigbaar', ...required]
  for (const [field] of forms.filter(([name]) => !name.startsWith('leerling.'))) {
    const faults = missing.includes(field) ? [`missing-field ${field}`] : []
    expect([field, faultsOf(changed(record, { [field]: undefined }))]).toStrictEqual([field, faults])
  }
})

test.each([null, undefined, 'x', 3, [], () => voRecord])('what is no record (%o) is told as such', (input) => {
  expect(judged(input)).toStrictEqual({
    ok: false,
    issues: [{ code: 'not-an-object', path: [], params: {}, severity: 'afkeur', source: 'recordvorm' }],
    notChecked: [],
  })
})
