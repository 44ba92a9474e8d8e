import { describe, expect, expectTypeOf, test } from 'vitest'
import { routeCodes } from '../../src/messages/codeLists.js'
import { type Fault, formatIssue, formatNotChecked, type Language } from '../../src/messages/messages.js'
import { codeTable, type Codelijst } from '../../src/registers/codes.js'
import { decode, type DecodeCode, type Decoded } from '../../src/registers/decode.js'
import { readGrondslag } from '../../src/registers/readers/readGrondslag.js'
import { readRodCsv } from '../../src/registers/readers/readRodCsv.js'
import { type ReaderCode, readerCodes } from '../../src/registers/readers/readerCodes.js'
import type { Bestandsdelen, Leesfout, ReaderEvent } from '../../src/registers/readers/readerEvent.js'
import { reconcile } from '../../src/registers/reconcile/reconcile.js'
import {
  type NotReconciled,
  type RegisterSignal,
  type SignalCode,
  signalCodes,
} from '../../src/registers/reconcile/signals.js'
import { type RioIssue, type RioIssueCode, rioIssueCodes } from '../../src/registers/rioIssues.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { issue as issueEn } from '../../src/messages/en/issues.js'
import { issue as issueNl } from '../../src/messages/nl/issues.js'
import { leesfouten, regel, registerFaults, registerSignals, rioIssues } from './registerFaults.js'

const languages = ['nl', 'en'] as const
const lists = Object.keys(codeTable) as Codelijst[]

/** What is said in Dutch and in English. */
function inBoth(say: (language: Language) => string): readonly [string, string] {
  return [say('nl'), say('en')]
}

/** What is wrong with the form of texts that say one thing, each in its language; nothing when they are whole. */
function wrongIn(texts: readonly string[]): readonly string[] {
  const wrong = texts.filter(
    (text) =>
      !/^\p{Lu}.{10,}[^.\s]\.$/u.test(text) ||
      /undefined|\[object|NaN|null|[{}$<>]| {2}|\n/.test(text) ||
      text.split(/\.(?: |$)/).length > 3,
  )
  return new Set(texts).size < texts.length ? [...wrong, 'the same in both languages'] : wrong
}

describe('A fault of the registers in words', () => {
  test('exists for every code of the closed lists', () => {
    const codesOf = (faults: readonly { readonly code: string }[]): Set<string> =>
      new Set(faults.map(({ code }) => code))
    expect(codesOf(leesfouten)).toEqual(new Set(readerCodes))
    expect(codesOf(rioIssues)).toEqual(new Set(rioIssueCodes))
    expect(codesOf(registerSignals)).toEqual(new Set(signalCodes))
  })

  test('is taken as it is, with no code that is not told', () => {
    expectTypeOf<Leesfout | RegisterSignal | RioIssue>().toExtend<Fault>()
    expectTypeOf<Extract<Decoded, { readonly ok: false }>>().toExtend<Fault>()
    expectTypeOf<ReaderCode | SignalCode | RioIssueCode | DecodeCode>().toExtend<Fault['code']>()
    // @ts-expect-error the message needs the list
    expect(() => formatIssue({ code: 'unknown-code', params: {} })).toThrow(TypeError)
    // @ts-expect-error there is no such fact
    expect(formatIssue({ code: 'empty-file', params: { hoogstens: 3 } })).toBe('Dit bestand is leeg.')
  })

  test.each(registerFaults.map((fault) => [fault.code, JSON.stringify(fault), fault] as const))(
    'of %s, from %s, is one or two whole sentences, in Dutch and in English',
    (_, __, fault) => {
      expect(wrongIn(inBoth((language) => formatIssue(fault, language)))).toEqual([])
    },
  )

  test('names neither the line nor the records: they stand beside it', () => {
    for (const fault of registerFaults) {
      for (const text of inBoth((language) => formatIssue(fault, language))) {
        expect(text).not.toContain(String(regel))
        expect(text).not.toMatch(/\.csv|:3[12]/)
      }
    }
  })

  test('names the field of the file where the sentence is about a field', () => {
    const named = leesfouten.filter((fault) =>
      ['missing-field', 'field-of-other-register', 'unreadable-date', 'unknown-code', 'code-not-in-route'].includes(
        fault.code,
      ),
    )
    expect(named.length).toBeGreaterThan(5)
    for (const fault of named) {
      expect(formatIssue(fault)).toMatch(new RegExp(`^Het veld ${fault.veld} `))
      expect(formatIssue(fault, 'en')).toMatch(new RegExp(`^Field ${fault.veld} `))
    }
  })

  test('says of a line without recordsoort how it begins, and of the column Register what may stand in it', () => {
    const [line, column] = leesfouten.filter(({ code }) => code === 'unknown-record') as [Leesfout, Leesfout]
    expect(formatIssue(line)).toBe('Deze regel begint niet met een bekende recordsoort en is overgeslagen.')
    expect(formatIssue(column)).toBe('Het veld Register moet VO of MBO zijn; de regel is overgeslagen.')
    expect(formatIssue(column, 'en')).toBe('Field Register must be VO or MBO; the line was passed over.')
  })

  test('is that of an enrolment where they share a code', () => {
    for (const { code, params } of registerSignals) {
      if (code !== 'diploma-overdue' && code !== 'vo-enrolment-after-diploma') continue
      const fault = { code, params } as Parameters<typeof issueNl>[0]
      expect(inBoth((language) => formatIssue(fault, language))).toEqual([issueNl(fault), issueEn(fault)])
    }
  })

  test('has one text for a code that several of them have', () => {
    const params = { lijst: 'rio-leerroute' } as const
    expect(formatIssue({ code: 'unknown-code', veld: 'Leerroute', params })).toBe(
      formatIssue({ code: 'unknown-code', path: ['Leerroute'], params }),
    )
  })
})

describe('A code that was not read, in words', () => {
  const refused: Readonly<Record<DecodeCode, () => ReturnType<typeof decode>>> = {
    'unknown-code': () => decode('rod-mbo-leerroute', 'DLP'),
    'code-not-valid-on-day': () => decode('rod-mbo-leerroutefase', 'MBO', '2019-10-01'),
    'code-not-in-route': () => decode('rio-leerroute', 'PRO_ENTREE'),
  }

  test.each(Object.entries(refused))('is told of %s, with the list that was looked in', (code, ask) => {
    const answer = ask()
    if (answer.ok) throw new Error('this code should have been refused')
    expect(answer.code).toBe(code)
    const texts = inBoth((language) => formatIssue(answer, language))
    expect(wrongIn(texts)).toEqual([])
    for (const text of texts) {
      expect(text).toMatch(/^(?:Dit|This) /)
      expect(text).toContain(answer.params.lijst)
      expect(text).not.toMatch(/DLP|PRO_ENTREE/)
    }
  })

  test.each(lists)('names the codes of %s that a route can have', (lijst) => {
    const inRoute = codeTable[lijst].codes.filter(({ code }) => decode(lijst, code).ok).map(({ code }) => code)
    expect(routeCodes[lijst]).toEqual(inRoute)
    for (const code of ['unknown-code', 'code-not-in-route'] as const) {
      expect(formatIssue({ code, params: { lijst } })).toContain(`: ${inRoute.join(' of ')}.`)
      expect(formatIssue({ code, params: { lijst } }, 'en')).toContain(`: ${inRoute.join(' or ')}.`)
    }
  })

  test('names the codes of every list there is', () => {
    expect(Object.keys(routeCodes)).toEqual(lists)
  })
})

async function faultsIn(events: AsyncIterable<ReaderEvent>): Promise<readonly Leesfout[]> {
  const faults: Leesfout[] = []
  for await (const event of events) if (event.soort === 'fout') faults.push(event)
  return faults
}

const pupil = { leerling: { bsn: '999990019' }, begindatum: '2025-08-01', indicatieBekostigbaar: true } as const
const voRecord = {
  referentie: 'vo.csv:2',
  inschrijving: {
    ...pupil,
    instelling: { soort: 'vo-school', brin: '99VO' },
    leerroute: { soort: 'DLR', leerweg: 'KB' },
    fase: { soort: 'MBO-fase', leerjaar: 3 },
  },
} as const
const mboRecord = {
  referentie: 'mbo.csv:7',
  inschrijving: {
    ...pupil,
    instelling: { soort: 'mbo-instelling', brin: '99MB' },
    leerroute: { soort: 'GLR', niveau: 2 },
    fase: { soort: 'VO-fase', leerjaar: 2 },
  },
} as const

describe('What the registers answer', () => {
  test.each([
    [
      'a row of a CSV',
      (): Bestandsdelen => [
        'Register;BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase\n',
        'MBO;99mb;999990019;;1-8-2025;;ja;DLP;VO\n',
      ],
      readRodCsv,
      ['invalid-brin', 'unreadable-date', 'unknown-code', 'unknown-code'],
    ],
    ['a delivery', (): Bestandsdelen => ['VLP;99XX;2025;20251105;V\nISP;1\n'], readGrondslag, ['too-few-fields']],
  ] as const)('can be said as it comes from %s', async (_, file, reader, codes) => {
    const faults = await faultsIn(reader(file()))
    expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
    for (const fault of faults) {
      const texts = inBoth((language) => formatIssue(fault, language))
      expect(wrongIn(texts)).toEqual([])
      for (const text of texts) expect(text).not.toMatch(/99mb|999990019|1-8-2025|\bja\b|DLP/)
    }
  })

  test('can be said as it comes from reconcile', () => {
    const { signalen } = reconcile([voRecord], [mboRecord], { peildatum: '2025-10-01' })
    expect(signalen.map(({ code }) => code)).toEqual(expect.arrayContaining(['route-differs', 'phase-differs']))
    for (const signal of signalen) expect(wrongIn(inBoth((language) => formatIssue(signal, language)))).toEqual([])
  })

  test('can be said as it comes from validateRioOffer', () => {
    const verdict = validateRioOffer({
      leerroute: { soort: 'DLR' },
      scholen: [{ brin: '99VO', onderwijsaanbieder: '100A501', leerwegen: ['BB'] }],
      instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502', niveaus: [3] }],
      meldingen: [{ door: '100A501', doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO', partners: ['300A503'] }],
    })
    if (verdict.ok) throw new Error('this offer should have been refused')
    expect(verdict.issues.length).toBeGreaterThan(3)
    for (const issue of verdict.issues) expect(wrongIn(inBoth((language) => formatIssue(issue, language)))).toEqual([])
  })
})

const undecided: readonly (readonly [NotReconciled, string])[] = [
  [
    { code: 'person-unknown', referentie: 'vo.csv:2', missing: [['leerling']] },
    'Deze inschrijving is met geen andere vergeleken: er staat geen burgerservicenummer en geen onderwijsnummer bij.',
  ],
  [
    { code: 'mbo-enrolment-missing', referentie: 'vo.csv:2', missing: [['volledig']] },
    'Of er een inschrijving bij de instelling ontbreekt, is niet nagegaan: niet bekend is of alle inschrijvingen van ROD MBO erbij zijn.',
  ],
  [
    { code: 'mbo-enrolment-missing', referentie: 'vo.csv:2', missing: [] },
    'Of er een inschrijving bij de instelling ontbreekt, is niet nagegaan: de school is niet bekostigd, en of de instelling dan in ROD MBO staat, is in geen bron gevonden.',
  ],
  [
    { code: 'vo-enrolment-missing', referentie: 'mbo.csv:7', missing: [['volledig']] },
    'Of er een inschrijving bij de school ontbreekt, is niet nagegaan: niet bekend is of alle inschrijvingen van ROD VO erbij zijn.',
  ],
  [
    { code: 'vo-enrolment-missing', referentie: 'mbo.csv:7', missing: [] },
    'Of er een inschrijving bij de school ontbreekt, is niet nagegaan: de instelling is niet bekostigd, en of de school dan in ROD VO staat, is in geen bron gevonden.',
  ],
  [
    { code: 'diploma-overdue', referentie: 'vo.csv:2', missing: [['leerrouteStart'], ['vmboDiploma']] },
    'De regel diploma-overdue is niet nagegaan; niet bekend: leerrouteStart, vmboDiploma.',
  ],
]

describe('What could not be decided between the registers, in words', () => {
  test.each(undecided.map(([entry, text]) => [entry.code, text, entry] as const))(
    'of %s reads: %s',
    (_, text, entry) => {
      expect(formatNotChecked(entry)).toBe(text)
      expect(wrongIn(inBoth((language) => formatNotChecked(entry, language)))).toEqual([])
    },
  )

  test('is said of every entry that reconcile gives, and names no record', () => {
    const { leerling: _, ...nobody } = mboRecord.inschrijving
    const { notChecked } = reconcile([voRecord], [{ ...mboRecord, inschrijving: nobody }], { peildatum: '2025-11-01' })
    const codes = new Set(notChecked.map(({ code }) => code))
    expect(codes).toEqual(new Set([...codes, 'person-unknown', 'mbo-enrolment-missing']))
    for (const entry of notChecked) {
      const texts = inBoth((language) => formatNotChecked(entry, language))
      expect(wrongIn(texts)).toEqual([])
      for (const text of texts) expect(text).not.toMatch(/csv/)
    }
  })

  test('has no other words for a code outside the types', () => {
    for (const language of languages) {
      expect(formatNotChecked({ code: 'toString', missing: [['x']] }, language)).toContain('toString')
    }
  })
})
