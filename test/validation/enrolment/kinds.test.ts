import { expect, test } from 'vitest'
import { changed, type Changes, issuesIn, judged, type Json, voRecord } from './records.js'

/** None or one of the changes of each list, put together in every way. */
function together(lists: readonly (readonly Changes[])[]): Changes[][] {
  return lists.reduce<Changes[][]>(
    (all, list) => all.flatMap((before) => [before, ...list.map((changes) => [...before, changes])]),
    [[]],
  )
}

/** What a verdict tells: the faults, each with its path, and the rules that are left open. */
function toldOf(record: Json): string[] {
  const verdict = judged(record)
  const faults = issuesIn(verdict).map(({ code, path }) => `${code} ${path.join('.')}`)
  return [...faults, ...verdict.notChecked.map(({ code }) => code)]
}

const known = changed(voRecord, { einddatum: undefined })

const pupilAndInstitution: readonly (readonly Changes[])[] = [
  [{ leerling: 'x' }, { leerling: {} }, { leerling: { bsn: 'x' } }, { leerling: { onderwijsnummer: 'x' } }],
  [{ 'instelling.brin': 'x' }, { 'instelling.brin': undefined }],
  [{ 'instelling.vestiging': 'x' }],
  [{ 'instelling.onderwijsaanbieder': 'x' }],
  [{ 'instelling.verticaal': 'x' }],
  [{ 'instelling.bekostigd': 'x' }],
]

/** Of facts that may be absent it makes no difference to a rule whether they are that or out of form. */
const may = ['fase.leerjaar', 'vmboLeerjaar', 'elementcode', 'leerrouteStart', 'opleidingsduur', 'vmboDiploma']
const unknown = changed(known, Object.fromEntries(may.map((field) => [field, undefined])))
const outOfForm = [...may, 'leertraject', 'opleidingcode'].map((field) => [{ [field]: 0 }])

/** Of a record of neither side and no known kind of leerroute, most that could be broken is open. */
const ofNoSide = changed(unknown, {
  'instelling.soort': undefined,
  'instelling.schoolsoort': 'vbo',
  'instelling.bekostigd': 'x',
  leerroute: { leerweg: 'BB', niveau: 2 },
  vmboLeerjaar: 3,
  elementcode: '0400',
  vmboDiploma: 'niet-behaald',
  einddatum: '2025-07-31',
})
const rules: readonly (readonly Changes[])[] = [
  [{ vmboLeerjaar: 2 }],
  [{ 'instelling.schoolsoort': 'mavo' }],
  [{ indicatieBekostigbaar: false }],
  [{ leerroute: { leerweg: 'KB', niveau: 3 } }, { leerroute: { leerweg: 'BB', niveau: 3 } }],
  [{ begindatum: '2019-08-01' }],
  [{ einddatum: '2018-07-31' }],
]

/** So many records that differ in one row alone that kinds of them stand at one place, or beside each other. */
const families: readonly (readonly [name: string, record: Json, choices: readonly Changes[][]])[] = [
  ['the fields of pupil and institution', known, together(pupilAndInstitution)],
  ...[undefined, '99vo', '99VO'].flatMap((brin) => [
    ['the other fields', changed(unknown, { 'instelling.brin': brin }), together(outOfForm)] as const,
    ['the rules', changed(ofNoSide, { 'instelling.brin': brin }), together(rules)] as const,
  ]),
]

test.each(families)('records that differ in %s (%#) are each told their own, and keep their list', (...family) => {
  const [, record, choices] = family
  const always = toldOf(record)
  const all = choices.map((changes) => changed(record, Object.assign({}, ...changes)))
  const lists = all.map((each) => judged(each).notChecked)
  for (const [at, each] of all.entries()) {
    const changes = choices[at] as Changes[]
    const expected = new Set([...always, ...changes.flatMap((change) => toldOf(changed(record, change)))])
    expect([changes, toldOf(each).toSorted()]).toStrictEqual([changes, [...expected].toSorted()])
    expect([changes, judged(each).notChecked === lists[at]]).toStrictEqual([changes, true])
  }
})

test('of more kinds than there are places some are given up, so that no input makes the memory grow', () => {
  const institutions = together(pupilAndInstitution.slice(1)).map((changes) =>
    changed(unknown, Object.assign({}, ...changes)),
  )
  const others = together(outOfForm.slice(1)).map((changes): Changes => Object.assign({}, ...changes))
  const all = institutions.flatMap((record) => others.map((changes): Json => ({ ...record, ...changes })))
  const lists = all.map((each) => judged(each).notChecked)
  const kept = all.filter((each, at) => judged(each).notChecked === lists[at])
  expect(all.length).toBe(6144)
  expect(kept.length).toBeLessThan(4200)
})
