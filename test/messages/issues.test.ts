import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import {
  agreementIssueCodes,
  attendanceIssueCodes,
  issueCodes,
  parseBsn,
  parseDatum,
  parseInstelling,
  parseLeerjaar,
  parseOnderwijsnummer,
  parseSchooljaar,
  parseTaak,
  programmeIssueCodes,
  validateEnrolment,
} from '../../src/index.js'
import { type Fault, formatIssue, type Language } from '../../src/messages/messages.js'
import { faults, parseCodes } from './faults.js'

const table: readonly (readonly [Fault, string])[] = [
  [{ code: 'missing-field', path: ['begindatum'], params: {} }, 'Het veld begindatum ontbreekt.'],
  [{ code: 'missing-field', params: {} }, 'Dit ontbreekt.'],
  [{ code: 'not-an-object', path: [], params: {} }, 'Het record moet een object met velden zijn.'],
  [{ code: 'missing-field', path: ['instelling', 'brin'], params: {} }, 'Het veld instelling.brin ontbreekt.'],
  [
    { code: 'not-boolean', path: ['indicatieBekostigbaar'], params: {} },
    'Het veld indicatieBekostigbaar moet true of false zijn.',
  ],
  [
    { code: 'not-one-personal-number', params: {} },
    'Vul precies één van beide in: een burgerservicenummer of een onderwijsnummer.',
  ],
  [{ code: 'invalid-brin', params: {} }, 'Een BRIN bestaat uit twee cijfers en twee hoofdletters, zoals 99XX.'],
  [{ code: 'invalid-crebo', params: {} }, 'Een opleidingcode (crebo) heeft vijf cijfers.'],
  [{ code: 'unknown-level', params: {} }, 'Een leerroute leidt op tot niveau 2, 3 of 4; entree (niveau 1) kan niet.'],
  [{ code: 'not-text', path: ['elementcode'], params: {} }, 'Het veld elementcode moet tekst zijn.'],
  [
    { code: 'pathway-not-bol-or-bbl', params: {} },
    'Een leerroute wordt gevolgd in BOL of BBL; een ander leertraject kan niet.',
  ],
  [
    { code: 'before-start-of-law', params: { begindatum: '2020-07-31' } },
    'De periode begint op 31 juli 2020, maar leerroutes bestaan pas sinds 1 augustus 2020.',
  ],
  [
    { code: 'end-before-begin', params: { begindatum: '2025-08-01', einddatum: '2025-07-31' } },
    'De periode eindigt op 31 juli 2025, vóór de begindatum 1 augustus 2025.',
  ],
  [
    { code: 'vmbo-year-too-low', params: { vmboLeerjaar: 2 } },
    'In leerjaar 2 van het vmbo is er nog geen leerroute; die begint in leerjaar 3.',
  ],
  [{ code: 'glr-requires-bb', params: { leerweg: 'TL' } }, 'Een GLR is er alleen voor de BB, niet voor de TL.'],
  [{ code: 'glr-requires-level-2', params: { niveau: 4 } }, 'Een GLR leidt alleen op tot niveau 2, niet tot niveau 4.'],
  [
    { code: 'level-not-open-to-track', params: { leerweg: 'GL', niveau: 3 } },
    'Een DLR vanuit de GL leidt niet op tot niveau 3: BB gaat naar 2, KB naar 3 of 4, GL en TL naar 4.',
  ],
  [{ code: 'glr-requires-vbo-school', params: {} }, 'Een GLR kan alleen op een school voor vbo, niet op een mavo.'],
  [
    { code: 'not-fundable', params: {} },
    'De indicatie bekostigbaar moet Ja zijn, in de VO-fase en in de MBO-fase: de bekostiging kijkt naar de fase.',
  ],
  [
    { code: 'learn-work-track-not-in-route', params: {} },
    'Deze elementcode is van een leer-werktraject; dat kan niet in een leerroute.',
  ],
  [
    { code: 'phase-does-not-match-year', params: { fase: 'VO-fase', leerjaar: 3 } },
    'Leerjaar 3 van de route valt in de MBO-fase; hier staat VO-fase.',
  ],
  [
    { code: 'phase-does-not-match-year', params: { fase: 'MBO-fase' } },
    'Op de begindatum loopt volgens de start van de route de VO-fase; hier staat MBO-fase.',
  ],
  [
    { code: 'period-outlives-phase', params: { faseEinde: '2027-07-31' } },
    'De periode loopt door na 31 juli 2027, de laatste dag van de VO-fase.',
  ],
  [
    { code: 'year-above-maximum', params: { leerjaar: 5, maximum: 4 } },
    'Deze route duurt ten hoogste 4 jaar; leerjaar 5 valt daarbuiten.',
  ],
  [
    { code: 'diploma-perhaps-period-3', params: { vmboDiploma: '2028-08-20', uiterlijk: '2028-07-31' } },
    'Het vmbo-diploma van 20 augustus 2028 is van na 31 juli 2028; dat is op tijd als het uit het derde tijdvak komt.',
  ],
  [
    { code: 'diploma-after-deadline', params: { vmboDiploma: '2028-11-01', uiterlijk: '2028-07-31' } },
    'Het vmbo-diploma van 1 november 2028 is te laat: het moest er uiterlijk op 31 juli 2028 zijn.',
  ],
  [
    { code: 'missing-field', path: ['programma', 0, 'examinering'], params: {} },
    'Het veld programma.0.examinering ontbreekt.',
  ],
  [
    { code: 'not-a-list', path: ['scholen'], params: {} },
    'Het veld scholen moet een lijst zijn, zonder lege plaatsen.',
  ],
  [
    { code: 'programme-year-above-length', params: { leerjaar: 5, jaren: 4 } },
    'De route duurt 4 jaar, maar het programma beschrijft ook leerjaar 5.',
  ],
  [
    { code: 'invalid-hours', path: ['uren', 'bpv'], params: {} },
    'Het veld uren.bpv moet een aantal klokuren zijn, van 0 tot en met 50000.',
  ],
  [
    { code: 'bol-hours-below-norm', params: { uren: 'begeleid', gepland: 2100, norm: 2200 } },
    'De route in de BOL heeft 2100 begeleide onderwijsuren; de norm is 2200.',
  ],
  [
    { code: 'bbl-hours-below-old-norm', params: { uren: 'bpv', gepland: 600, norm: 610 } },
    'De route in de BBL heeft 600 uren beroepspraktijkvorming; de norm is 610. Dat mag onder het oude recht alleen als de kwaliteit aantoonbaar voldoende is en het wordt verantwoord.',
  ],
  [
    { code: 'old-law-not-open', params: { peildatum: '2028-09-01' } },
    'Op 1 september 2028 kan voor deze route niet voor de oude uren worden gekozen; de nieuwe uren gelden.',
  ],
  [
    { code: 'bbl-before-end-of-leerplicht', params: { peildatum: '2026-05-07' } },
    'BBL kan pas als de leerplicht voorbij is; op 7 mei 2026 geldt die nog.',
  ],
  [
    { code: 'leerplicht-in-mbo-phase', params: { peildatum: '2026-05-07' } },
    'Op 7 mei 2026 geldt de leerplicht nog, terwijl de leerling in de MBO-fase is. Ga na of de gemeente inschrijving bij de instelling heeft toegestaan.',
  ],
  [
    { code: 'diploma-overdue', params: { uiterlijk: '2028-07-31', peildatum: '2028-09-01' } },
    'Het vmbo-diploma moest er uiterlijk op 31 juli 2028 zijn en is er op 1 september 2028 nog niet. Ga na of de overstapoptie geldt; een diploma uit het derde tijdvak is nog op tijd.',
  ],
  [
    { code: 'diploma-overdue', params: { uiterlijk: '2028-07-31', peildatum: '2028-09-30' } },
    'Het vmbo-diploma moest er uiterlijk op 31 juli 2028 zijn en is er op 30 september 2028 nog niet. Ga na of de overstapoptie geldt; een diploma uit het derde tijdvak is nog op tijd.',
  ],
  [
    { code: 'diploma-overdue', params: { uiterlijk: '2028-07-31', peildatum: '2028-10-01' } },
    'Het vmbo-diploma moest er uiterlijk op 31 juli 2028 zijn en is er op 1 oktober 2028 nog niet. Ga na of de overstapoptie geldt.',
  ],
]

/** How the kinds of hours are called. */
const hourWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { totaal: 'klokuren in totaal', begeleid: 'begeleide onderwijsuren', bpv: 'beroepspraktijkvorming' },
  en: { totaal: 'clock hours in all', begeleid: 'guided hours', bpv: 'work placement' },
}

describe('The message of an issue', () => {
  test('exists for every code of the library', () => {
    const told = new Set<string>(faults.map((fault) => fault.code))
    for (const codes of [issueCodes, agreementIssueCodes, programmeIssueCodes, attendanceIssueCodes]) {
      expect(codes.filter((code) => !told.has(code))).toEqual([])
    }
  })

  test.each(table.map(([fault, text]) => [fault.code, text, fault] as const))('of %s reads: %s', (_, text, fault) => {
    expect(formatIssue(fault)).toBe(text)
    expect(formatIssue(fault, 'nl')).toBe(text)
  })

  test.each(faults.map((fault) => [fault.code, JSON.stringify(fault.params), fault] as const))(
    'of %s with %s is whole in both languages',
    (_, __, fault) => {
      const texts = (['nl', 'en'] as const).map((language) => formatIssue(fault, language))
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|\[object|NaN|null|\{|\}|\$| {2}/)
        expect(text).toMatch(/^\S.*[^.\s]\.$/s)
        expect(text).toMatch(/^\p{Lu}/u)
        expect(text).not.toContain('\n')
        expect(text).not.toMatch(/\d{9}/)
        expect(text, 'one is no plural').not.toMatch(/(?<!\d)1 (?:dagen|weken|days|weeks|years)\b/)
      }
      expect(texts[0]).not.toBe(texts[1])
    },
  )

  test.each(faults.map((fault) => [fault.code, fault] as const))('of %s tells every fact', (_, fault) => {
    // Whether the old hours can be chosen is told by a sentence, or by none.
    const params = Object.entries(fault.params as Readonly<Record<string, unknown>>).filter(
      ([, fact]) => !/mogelijk/.test(String(fact)),
    )
    for (const language of ['nl', 'en'] as const) {
      const text = formatIssue(fault, language)
      for (const [name, fact] of params) {
        const isDay = typeof fact === 'string' && /^\d{4}-/.test(fact)
        // The place of a partner in the offer is counted from one.
        const said = name === 'plaats' && typeof fact === 'number' ? fact + 1 : fact
        const told = isDay ? `${Number(fact.slice(8))} ` : (hourWords[language][String(said)] ?? String(said))
        expect(text, `${fault.code} in ${language}`).toContain(told)
        expect(text).toContain(isDay ? fact.slice(0, 4) : told)
      }
    }
  })

  test('of a route under way advises the old hours only where they can be chosen', () => {
    const params = { leertraject: 'BOL', uren: 'bpv', gepland: 700, norm: 750 } as const
    const code = 'running-route-below-new-norm'
    expect(formatIssue({ code, params: { ...params, oudRecht: 'mogelijk' } })).toMatch(/Kiezen voor de oude uren kan/)
    expect(formatIssue({ code, params: { ...params, oudRecht: 'niet-mogelijk' } })).not.toMatch(/oude uren/)
    expect(formatIssue({ code, params: { ...params, oudRecht: 'mogelijk' } }, 'en')).toMatch(/can choose the old hours/)
    expect(formatIssue({ code, params: { ...params, oudRecht: 'niet-mogelijk' } }, 'en')).not.toMatch(/old hours/)
  })

  test.each([
    ['leerroutes', 1],
    ['leerroutes', 1, 'leerweg'],
    ['leerroutes', 1, 'niveau'],
  ] as const)(
    'of a route of a samenwerking that is a DLR or GLR, but none the law knows, tells which there are: %s %s %s',
    (...path) => {
      for (const language of ['nl', 'en'] as const) {
        expect(formatIssue({ code: 'unknown-route', path, params: {} }, language)).toMatch(/BB-2/)
      }
    },
  )

  test('names the months in its language', () => {
    const months = Array.from({ length: 12 }, (_, at) => {
      const datum = `2025-${String(at + 1).padStart(2, '0')}-09` as const
      const fault = { code: 'vo-enrolment-after-diploma', params: { vmboDiploma: datum } } as Fault
      return (['nl', 'en'] as const).map((language: Language) => /9 (\S+) 2025/.exec(formatIssue(fault, language))?.[1])
    })
    expect(months.map(([dutch]) => dutch).join(' ')).toBe(
      'januari februari maart april mei juni juli augustus september oktober november december',
    )
    expect(months.map(([, english]) => english).join(' ')).toBe(
      'January February March April May June July August September October November December',
    )
  })
})

const readers = Object.entries(library).filter(([name]) => name.startsWith('parse')) as [string, Reader][]

/** Any parse function, called on a value of no kind; the first argument of `parseRioCode` is the kind of code. */
type Reader = (...args: readonly unknown[]) => {
  readonly ok: boolean
  readonly code?: string
  readonly params?: object
}

describe('The message of what a reader refused', () => {
  test('needs its own code only where validateEnrolment has none, and some reader gives each of those', () => {
    const given = new Set(
      readers.map(([name, read]) => (name === 'parseRioCode' ? read('onderwijslocatie', null) : read(null)).code),
    )
    expect(parseCodes.filter((code) => !given.has(code))).toEqual([])
    const live: readonly string[] = issueCodes
    expect(new Set([...given].filter((code) => !live.includes(String(code))))).toEqual(new Set<string>(parseCodes))
  })

  test.each(readers)('exists for the failure of %s, in both languages', (name, read) => {
    const answer = name === 'parseRioCode' ? read('onderwijslocatie', Symbol('x')) : read(Symbol('x'))
    expect(answer).toEqual({ ok: false, code: expect.stringMatching(/^[a-z-]+$/) as string, params: {} })
    for (const language of ['nl', 'en'] as const) expect(formatIssue(answer as Fault, language)).toMatch(/^\S.*\.$/)
  })

  test.each([
    ['a number', parseBsn('111252333')],
    ['an onderwijsnummer', parseOnderwijsnummer('211222337')],
    ['a day', parseDatum('1-8-2024')],
    ['a year', parseLeerjaar('derde')],
    ['a task', parseTaak('klachten')],
  ])('is a sentence that does not repeat %s', (_, answer) => {
    if (answer.ok) throw new Error('this should have been refused')
    for (const language of ['nl', 'en'] as const) {
      expect(formatIssue(answer, language)).toMatch(/^\S.*\.$/)
      expect(formatIssue(answer, language)).not.toMatch(/\d{9}|1-8-2024|derde|klachten/)
    }
  })

  test('speaks of what was read: a day is not called a record', () => {
    const answer = parseDatum('1-8-2024')
    expect(answer.ok || formatIssue(answer, 'nl')).not.toMatch(/record/)
    expect(answer.ok || formatIssue(answer, 'en')).not.toMatch(/record/)
  })

  test('speaks of what was read: for a schooljaar it does not ask for a day', () => {
    const answer = parseSchooljaar('2025/2026')
    expect(answer.ok || formatIssue(answer, 'nl')).toMatch(/schooljaar/)
    expect(answer.ok || formatIssue(answer, 'nl')).not.toMatch(/JJJJ-MM-DD/)
  })

  test('speaks of what was wrong: a wrong BRIN is not called an unknown kind of institution', () => {
    const answer = parseInstelling({ soort: 'vo-school', brin: '99vo' })
    expect(answer.ok || formatIssue(answer, 'nl')).toMatch(/BRIN/)
    expect(answer.ok || formatIssue(answer, 'nl')).not.toMatch(/Onbekende soort/)
  })
})

describe('A code outside the types', () => {
  test.each(['glr-requires-kb', 'toString', '__proto__', '', undefined, 7, '999990019'])(
    'such as %s gets a RangeError that does not repeat it',
    (code) => {
      for (const language of ['nl', 'en'] as const) {
        const say = (): string => formatIssue({ code, params: {} } as never, language)
        expect(say).toThrow(RangeError)
        expect(say).not.toThrow('999990019')
      }
    },
  )
})

describe('No message', () => {
  test('holds a personal number, however wrong it is', () => {
    for (const number of ['111252333', '123456789', '100252333', '1112223334', '999999999', '111222333\n']) {
      for (const leerling of [{ bsn: number }, { onderwijsnummer: number }, { bsn: number, onderwijsnummer: number }]) {
        const verdict = validateEnrolment({
          leerling,
          instelling: { soort: number, brin: number, vestiging: number, schoolsoort: number },
          leerroute: { soort: number, leerweg: number, niveau: number },
          fase: { soort: number, leerjaar: number },
          begindatum: number,
          einddatum: number,
          elementcode: number,
          vmboDiploma: number,
          doublures: Number(number),
          indicatieBekostigbaar: number,
        })
        expect(verdict.ok).toBe(false)
        const issues = verdict.ok ? verdict.signals : verdict.issues
        expect(JSON.stringify(verdict)).not.toContain(number.trim())
        for (const issue of issues) {
          for (const language of ['nl', 'en'] as const) {
            expect(formatIssue(issue, language)).not.toContain(number.trim())
          }
        }
      }
    }
  })
})
