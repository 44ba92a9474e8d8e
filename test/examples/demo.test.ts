import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  type Inschrijving,
  type Issue,
  type IssueCode,
  isMboEnrolment,
  isVoEnrolment,
  issueCodes,
  type MboInschrijving,
  validateEnrolment,
  type Verdict,
  type VoInschrijving,
} from '../../src/index.js'
import { readRodCsv } from '../../src/registers/registers.js'
import { exampleFiles } from './generate.mjs'
import { readRegistrations, readRod } from './readRod.mjs'

const peildatum = '2026-10-01'

/** Neither a row of text nor JSON can throw when it is read; the property tests show this code with a getter that does. */
const shownElsewhere: readonly IssueCode[] = ['unreadable']

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url))
}

function rowsOf(name: string): readonly { place: string; record: unknown; expected: readonly string[] }[] {
  const reading = readRegistrations(fileOf(name))
  if (!reading.ok) throw new Error(reading.reason)
  expect(reading.misshapen).toEqual([])
  return reading.rows
}

function verdictsOf(name: string): Verdict[] {
  return rowsOf(name).map(({ record }) => validateEnrolment(record, { peildatum }))
}

function soundIn(name: string): Inschrijving[] {
  return verdictsOf(name).flatMap((verdict) => (verdict.ok ? [verdict.value] : []))
}

function issuesOf(verdict: Verdict): readonly Issue[] {
  return verdict.ok ? verdict.signals : verdict.issues
}

const vo: readonly VoInschrijving[] = soundIn('rod-vo.csv').filter(isVoEnrolment)
const mbo: readonly MboInschrijving[] = soundIn('rod-mbo.csv').filter(isMboEnrolment)

function pupilOf({ leerling }: Inschrijving): string {
  return leerling?.bsn ?? leerling?.onderwijsnummer ?? ''
}

function overlap(one: Inschrijving, other: Inschrijving): boolean {
  const [open, close] = [one.begindatum, other.begindatum]
  return open <= (other.einddatum ?? '9999-12-31') && close <= (one.einddatum ?? '9999-12-31')
}

test.each([
  ['ROD VO', 'DLR', 'VO-fase', 818],
  ['ROD VO', 'DLR', 'MBO-fase', 12],
  ['ROD VO', 'GLR', 'VO-fase', 537],
  ['ROD VO', 'GLR', 'MBO-fase', 1],
  ['ROD MBO', 'DLR', 'VO-fase', 82],
  ['ROD MBO', 'DLR', 'MBO-fase', 175],
  ['ROD MBO', 'GLR', 'VO-fase', 89],
  ['ROD MBO', 'GLR', 'MBO-fase', 241],
])('%s has for the %s in the %s the %i sound registrations of the slide', (register, route, fase, count) => {
  const registered: readonly Inschrijving[] = register === 'ROD VO' ? vo : mbo
  expect(
    registered.filter(({ leerroute, fase: { soort } }) => leerroute.soort === route && soort === fase),
  ).toHaveLength(count)
})

test('ROD VO counts 1368 registrations of 25 schools, ROD MBO 587 of 9 institutions', () => {
  expect(rowsOf('rod-vo.csv')).toHaveLength(1368)
  expect(rowsOf('rod-mbo.csv')).toHaveLength(587)
  expect(new Set(vo.map(({ instelling }) => instelling.brin)).size).toBe(25)
  expect(new Set(mbo.map(({ instelling }) => instelling.brin)).size).toBe(9)
})

test('A pupil stands at most once in each register', () => {
  expect(new Set(vo.map(pupilOf)).size).toBe(vo.length)
  expect(new Set(mbo.map(pupilOf)).size).toBe(mbo.length)
})

test('Every mbo registration in the VO-fase has a vo registration that agrees with it', () => {
  const early = mbo.filter(({ fase }) => fase.soort === 'VO-fase')
  const pairs = early.flatMap((inMbo) =>
    vo
      .filter((inVo) => pupilOf(inVo) === pupilOf(inMbo))
      .filter((inVo) => inVo.fase.soort === 'VO-fase' && overlap(inVo, inMbo) && isOpen(inVo, inMbo)),
  )
  expect(pairs).toHaveLength(171)
})

test('Every vo registration in the MBO-fase has a mbo registration that agrees with it', () => {
  const late = vo.filter(({ fase }) => fase.soort === 'MBO-fase')
  const pairs = late.flatMap((inVo) =>
    mbo
      .filter((inMbo) => pupilOf(inVo) === pupilOf(inMbo))
      .filter((inMbo) => inMbo.fase.soort === 'MBO-fase' && overlap(inVo, inMbo) && isOpen(inVo, inMbo)),
  )
  expect(pairs).toHaveLength(13)
})

test('No pupil stands in both registers but those', () => {
  const inVo = new Set(vo.map(pupilOf))
  expect(mbo.filter((inMbo) => inVo.has(pupilOf(inMbo)))).toHaveLength(171 + 13)
})

/** Does the law combine what the two registers say: the same route, and a leerweg that leads to the niveau? */
function isOpen(inVo: VoInschrijving, inMbo: MboInschrijving): boolean {
  const leerroute = { ...inMbo.leerroute, leerweg: inVo.leerroute.leerweg }
  return inVo.leerroute.soort === inMbo.leerroute.soort && validateEnrolment({ ...inMbo, leerroute }).ok
}

test('The sound files give one signal: the vo registration in the MBO-fase of a GLR', () => {
  const signals = [...verdictsOf('rod-vo.csv'), ...verdictsOf('rod-mbo.csv')].flatMap(issuesOf)
  expect(signals.map(({ code }) => code)).toEqual(['vo-enrolment-in-mbo-phase-of-glr'])
})

test('Their periods stay sound when the leerjaar of the route is added', () => {
  const inVoPhase = vo.filter(({ fase }) => fase.soort === 'VO-fase')
  const withYear = inVoPhase.map((each) => ({
    ...each,
    fase: { ...each.fase, leerjaar: Number(each.vmboLeerjaar) - 2 },
  }))
  const inMboPhase = mbo.filter(({ fase }) => fase.soort === 'MBO-fase')
  const withYear3 = inMboPhase.map((each) => ({ ...each, fase: { ...each.fase, leerjaar: 3 } }))
  for (const each of [...withYear, ...withYear3]) {
    expect(validateEnrolment(each, { peildatum })).toMatchObject({ ok: true, signals: [] })
  }
})

test('No period begins after the day for which the files stand', () => {
  expect([...vo, ...mbo].filter(({ begindatum }) => begindatum > peildatum)).toEqual([])
})

/** How a row is told when it is read by the library, where that is not as `validateEnrolment` tells it: a reader sees it first. */
const toldByReader: Readonly<Record<string, readonly string[]>> = {
  'regel 6': ['unknown-code'],
  'regel 14': ['unknown-record'],
  'regel 19': ['unknown-code'],
  'regel 20': ['unknown-track', 'missing-field'],
  'regel 21': ['unknown-code', 'missing-field'],
  'regel 22': ['code-not-in-route', 'missing-field'],
  'regel 23': ['unknown-code'],
  'regel 26': ['unreadable-date'],
  'regel 27': ['unreadable-date'],
  'regel 29': ['code-not-in-route'],
  'regel 33': ['code-not-valid-on-day', 'code-not-valid-on-day', 'before-start-of-law'],
  'regel 45': ['invalid-elementcode'],
  'regel 61': ['invalid-brin'],
}

test('The reader of the library and validateEnrolment together give each faulty row its codes', async () => {
  const told = new Map<string, string[]>()
  const tell = (regel: number, codes: readonly string[]): void => {
    told.set(`regel ${regel}`, [...(told.get(`regel ${regel}`) ?? []), ...codes])
  }
  for await (const event of readRodCsv([readFileSync(fileOf('rod-fouten.csv'))])) {
    if (event.soort === 'fout') tell(event.regel, [event.code])
    if (event.soort !== 'record') continue
    const verdict = validateEnrolment(event.record.inschrijving, { peildatum })
    tell(
      event.regel,
      issuesOf(verdict).map(({ code }) => code),
    )
  }
  const rows = rowsOf('rod-fouten.csv')
  expect(rows.length).toBeGreaterThan(60)
  expect(told).toEqual(new Map(rows.map(({ place, expected }) => [place, toldByReader[place] ?? [...expected]])))
})

const faulty = [...rowsOf('rod-fouten.csv'), ...rowsOf('fouten.json')]

test.each(faulty)('The faulty record at $place gives exactly the codes it is there for', ({ record, expected }) => {
  expect(expected).not.toEqual([])
  const codes = issuesOf(validateEnrolment(record, { peildatum })).map(({ code }) => code)
  expect(codes).toEqual(expected)
})

test('Every issue code occurs in a file of faults, but for those that no file can show', () => {
  const shown = new Set(faulty.flatMap(({ expected }) => expected))
  expect(issueCodes.filter((code) => !shown.has(code))).toEqual(shownElsewhere)
})

test('A row of text raises every issue code but unreadable, not-an-object and not-text', () => {
  const shown = new Set(rowsOf('rod-fouten.csv').flatMap(({ expected }) => expected))
  expect(issueCodes.filter((code) => !shown.has(code))).toEqual(['unreadable', 'not-an-object', 'not-text'])
})

test('A record that throws when it is read gives the code that no file can show', () => {
  const record = {
    get instelling(): never {
      throw new Error('closed')
    },
  }
  expect(issuesOf(validateEnrolment(record)).map(({ code }) => code)).toEqual(['unreadable'])
})

test.each(Object.entries(exampleFiles()))('%s is what test/examples/generate.mjs makes', (name, text) => {
  // No `toBe`: a difference of a thousand lines tells nobody anything.
  expect(readFileSync(fileOf(name), 'utf8') === text).toBe(true)
})

test('Every personal number in the CSV files is of the invented series, or is wrong on purpose', () => {
  const numbers = Object.values(exampleFiles()).flatMap((text) => text.match(/(?<![\d-])\d{8,9}(?![\d-])/g) ?? [])
  const wrongOnPurpose = ['12345678', '101222331', '211222337']
  expect(numbers.length).toBeGreaterThan(2000)
  expect(numbers.filter((number) => !/^9999\d{5}$|^109999\d{3}$/.test(number)).sort()).toEqual(wrongOnPurpose.sort())
})

const header = (exampleFiles()['rod-vo.csv'] ?? '').split('\n')[0] ?? ''
const line = '99AA;999900018;;Testleerling 0001;6321;KB;3;DLR;VO;2026-08-01;;J'

test.each([
  ['LF', '\n', '\n'],
  ['CRLF', '\r\n', '\r\n'],
  ['no last line ending', '\n', ''],
])('A row is told by the number of its line, with %s', (_name, ending, last) => {
  const reading = readRod([header, line, '', line, line].join(ending) + last)
  expect(reading.ok && reading.rows.map(({ place }) => place)).toEqual(['regel 2', 'regel 4', 'regel 5'])
})

test('A row with too few or too many fields is told with its line, and the others are read', () => {
  const reading = readRod([header, '99AA;;DLR', line, `${line};J`, ''].join('\n'))
  expect(reading).toMatchObject({
    ok: true,
    rows: [{ place: 'regel 3' }],
    misshapen: [
      { place: 'regel 2', reason: 'Deze regel telt 3 velden en de kop 12; hij is niet beoordeeld.' },
      { place: 'regel 4', reason: 'Deze regel telt 13 velden en de kop 12; hij is niet beoordeeld.' },
    ],
  })
})

test.each([
  ['nothing', '', 'dit bestand is leeg.'],
  ['a header only of another kind', 'a;b;c\n', 'de kop is niet die van ROD VO of ROD MBO, met een puntkomma'],
  ['commas', header.replaceAll(';', ','), 'de kop is niet die van ROD VO of ROD MBO, met een puntkomma'],
  ['a column less', header.replace('Leerweg;', ''), 'in de kop ontbreekt Leerweg.'],
  ['a column twice', `${header};BRIN`, 'de kolom BRIN staat er twee keer in.'],
  ['a quote that is not closed', `${header}\n"99AA;;;\n`, 'is geen CSV: let op de aanhalingstekens.'],
])('A text that is no file of registrations, such as %s, is refused with a reason', (_what, text, reason) => {
  expect(readRod(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) })
})

test('A code that is not known goes on as it is', () => {
  const reading = readRod([header, '99AA;999900018;;;6321;KB;drie;DLR;VMBO;2026-08-01;;Ja'].join('\n'))
  expect(reading).toMatchObject({
    rows: [{ record: { fase: { soort: 'VMBO' }, vmboLeerjaar: 'drie', indicatieBekostigbaar: 'Ja' } }],
  })
})
