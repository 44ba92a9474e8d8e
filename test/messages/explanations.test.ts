import { describe, expect, test } from 'vitest'
import {
  type BronSleutel,
  type Datum,
  explainAbsenceReport,
  explainAdmissibleRoutes,
  explainDiplomaDeadline,
  explainFundingOn,
  explainFundingSource,
  explainPhaseOf,
  explainResponsibleInstitution,
  type Explanation,
  sources,
} from '../../src/index.js'
import { formatCitation, formatExplanation, formatIssue, type Language } from '../../src/messages/messages.js'
import { everyStep, holding } from '../rules/everyStep.js'
import { errorOf } from '../rules/outsideTypes.js'

const steps = [...new Map(everyStep().map((step) => [JSON.stringify([step.id, step.facts]), step])).values()]

function lines(explanation: Explanation<unknown>, language?: Language, peildatum?: Datum): string[] {
  return formatExplanation(explanation, language, peildatum).split('\n')
}

describe('The words of a step', () => {
  test('exist for every kind of step, and every kind can come about', () => {
    expect([...new Set(steps.map((step) => step.id))].sort()).toEqual(Object.keys(holding).sort())
    for (const [id, explain] of Object.entries(holding)) {
      expect(explain().steps.map((step) => step.id)).toContain(id)
    }
  })

  test.each(steps.map((step) => [step.id, JSON.stringify(step.facts), step] as const))(
    'of %s with %s are whole in both languages',
    (_, __, step) => {
      const texts = (['nl', 'en'] as const).map((language) => {
        const [line = ''] = lines({ value: null, steps: [step] }, language)
        expect(line).toMatch(/^1\. .+ \[.+\]$/)
        return line.replace(/^1\. (.+) \[.+\]$/, '$1')
      })
      for (const text of texts) {
        expect(text).toMatch(/^\p{Lu}.*[^.\s]\.$/u)
        expect(text).not.toMatch(/undefined|\[object|NaN|null|\{|\}|\$| {2}/)
        expect(text, 'one is no plural').not.toMatch(/(?<!\d)1 (?:dagen|weken|uren|days|weeks|years|hours)\b/)
      }
      expect(texts[0]).not.toBe(texts[1])
      expect(texts[1], 'the partners have the English words of the glossary').not.toMatch(/vo-school|instelling/)
    },
  )
})

describe('An explanation in words', () => {
  test('tells why the mbo-instelling reports absence in the MBO-fase', () => {
    const why = explainResponsibleInstitution('verzuimmelding', { soort: 'DLR' }, { soort: 'MBO-fase' })
    expect(formatExplanation(why)).toBe(
      '1. Voor de verzuimmelding is in de MBO-fase van een DLR de mbo-instelling verantwoordelijk; dat wisselt met de fase. ' +
        '[DUO, Doorlopende leerroute vmbo-mbo (presentatie), dia "Verantwoordelijkheden MBO"]',
    )
  })

  test('tells that a vmbo exam is not required in a GLR, and who is responsible if it is offered', () => {
    const why = explainResponsibleInstitution('vmbo-examinering', { soort: 'GLR' }, { soort: 'VO-fase' })
    expect(lines(why)).toEqual([
      '1. Het vmbo-examen is in een GLR niet vereist. [art. 2.107l lid 4 WVO 2020]',
      expect.stringMatching(
        /^2\. Wordt het vmbo-examen toch aangeboden, dan is de vo-school verantwoordelijk\. \[Sterk Beroepsonderwijs, .+\]$/,
      ),
    ])
  })

  test('tells when the diploma is due, line by line, and says what was derived or not certain', () => {
    expect(lines(explainDiplomaDeadline({ soort: 'DLR' }, '2023-08-01', { doublures: 1 }))).toEqual([
      '1. In een DLR moet het vmbo-diploma er uiterlijk in leerjaar 3 van de route zijn. [DUO, Doorlopende leerroute vmbo-mbo (presentatie), dia "Doorlopende leerroute vmbo-mbo (2)"]',
      '2. De route begint op 1 augustus 2023, dus is schooljaar 2023-2024 leerjaar 1. [art. 1.1 WVO 2020]',
      '3. Met 1 doublure in leerjaar 1 of 2 schuift dat 1 jaar op. [art. 2.107e lid 2 WVO 2020 (niet zeker)]',
      '4. Leerjaar 3 is dan schooljaar 2026-2027; dat eindigt op 31 juli 2027. [art. 1.1 WVO 2020 (afgeleid)]',
      '5. Een diploma uit het derde tijdvak, kort na 31 juli 2027, kan nog op tijd zijn. [art. 2.107j lid 2 WVO 2020 (afgeleid)]',
    ])
  })

  test('tells the funding, the phase and the routes in English too', () => {
    expect(lines(explainFundingSource({ soort: 'VO-fase' }), 'en')[0]).toMatch(
      /^1\. The VO-fase is paid from vo funding, in both routes\. \[DUO, .+, slide "Doorlopende leerroute vmbo-mbo \(2\)"\]$/,
    )
    expect(lines(explainPhaseOf(3), 'en')[1]).toBe(
      '2. Year 3 of the route falls in the MBO-fase. [art. 2.107e(2) WVO 2020]',
    )
    expect(lines(explainAdmissibleRoutes('KB'), 'en')).toEqual([
      '1. From the KB a DLR leads to level 3 or 4. [art. 2.107a(3) WVO 2020]',
      '2. From the KB there is no GLR. [art. 2.107l(2) WVO 2020]',
    ])
  })

  test('does not call a year of the MBO-fase a year of secondary school', () => {
    for (const leerjaar of [3, 4, 5, 6] as const) {
      expect(lines(explainPhaseOf(leerjaar), 'en')[0]).not.toMatch(/of secondary school/)
    }
  })

  test('tells who pays on a count date, and for which year of the budget', () => {
    const mbo = {
      instelling: { soort: 'mbo-instelling' },
      fase: { soort: 'MBO-fase' },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: true,
    } as const
    expect(lines(explainFundingOn([mbo], '2026-02-01'), 'nl', '2026-02-01').slice(1)).toEqual([
      '2. In de MBO-fase geldt mbo-bekostiging, in beide routes. [DUO, Doorlopende leerroute vmbo-mbo (presentatie), dia "Doorlopende leerroute vmbo-mbo (2)"]',
      '3. De indicatie bekostigbaar hoort in beide registers en in beide fasen op Ja te staan; zij bepaalt niet welke kant betaalt. [DUO, Doorlopende leerroute vmbo-mbo (presentatie), dia "Uitwisselen MBO"]',
      '4. De telling van 1 februari 2026 werkt door in de mbo-bekostiging van 2027. [DUO, Bekostiging mbo]',
      '5. Wat school en instelling onderling overdragen, spreken zij af in de overeenkomst; het blijft mbo-bekostiging. [art. 5.42a WVO 2020]',
    ])
    expect(lines(explainFundingOn([mbo, { ...mbo, fase: { soort: 'VO-fase' } }], '2025-10-01')).at(-1)).toMatch(
      /^2\. De inschrijvingen van die dag hebben verschillende fasen: er is niet aan te wijzen wie betaalt\. \[.+ \(afgeleid\)\]$/,
    )
  })

  test('tells from which absence on it is reported, and that the route satisfies the duty', () => {
    const student = { fase: { soort: 'MBO-fase' }, geboortedatum: '2009-11-02', startkwalificatie: false } as const
    expect(lines(explainAbsenceReport(student, '2026-11-23')).slice(1)).toEqual([
      '2. Op 23 november 2026 geldt de kwalificatieplicht. [art. 4b LPW]',
      '3. Met een DLR of GLR wordt aan de kwalificatieplicht voldaan. [art. 4a lid 1 LPW]',
      '4. Verzuim zonder geldige reden wordt gemeld vanaf 16 uur in 4 lesweken op rij. [art. 21a lid 2 LPW]',
    ])
    expect(lines(explainAbsenceReport({ ...student, termijn: 14 }, '2028-11-23'), 'en').slice(1)).toEqual([
      '2. On 23 November 2028 neither leerplicht nor kwalificatieplicht holds. [art. 4b LPW]',
      expect.stringMatching(/^3\. .*14 days.* \[art\. 9\.2\.2\(1\) WEB\]$/) as string,
    ])
  })

  test('begins no line with two numbers', () => {
    for (const step of steps) {
      for (const language of ['nl', 'en'] as const) {
        expect(formatExplanation({ value: null, steps: [step] }, language)).not.toMatch(/^1\. \d/)
      }
    }
  })

  test.each([
    ['another-step', {}],
    ['toString', {}],
    ['nobody-pays', { reden: '999990019' }],
    ['nobody-pays', {}],
    ['absence-threshold', { drempel: { soort: '999990019' } }],
    ['absence-threshold', {}],
  ])('has no words for the step %s with %j, which lies outside the types', (id, facts) => {
    for (const language of ['nl', 'en'] as const) {
      const say = (): string =>
        formatExplanation({ value: null, steps: [{ id, facts, source: 'wvo-1.1' }] } as never, language)
      expect(say).toThrow(RangeError)
      expect(say).not.toThrow('999990019')
    }
  })

  test('cites the law of the day that was asked for', () => {
    expect(lines(explainPhaseOf(3), 'nl', '2021-09-01')[1]).toContain('[art. 10b14 lid 2 WVO (afgeleid)]')
    expect(lines(explainPhaseOf(3), 'nl', '2020-07-31')[1]).toContain('[op 31 juli 2020 niet van kracht]')
  })
})

describe('A citation in words', () => {
  test.each([
    ['wvo-2.107e-2', 'nl', undefined, 'art. 2.107e lid 2 WVO 2020'],
    ['wvo-2.107e-2', 'en', undefined, 'art. 2.107e(2) WVO 2020'],
    ['wvo-2.107e-2', 'nl', '2021-09-01', 'art. 10b14 lid 2 WVO (afgeleid)'],
    ['wvo-2.107h', 'nl', undefined, 'art. 2.107h WVO 2020 (afgeleid)'],
    ['wvo-2.107h', 'en', '2026-07-31', 'art. 2.107h(1) WVO 2020 (derived)'],
    ['web-9.1.7-1', 'nl', '2025-12-31', 'art. 8.5a.8 lid 1 WEB'],
    ['web-9.1.7-1', 'nl', undefined, 'art. 9.1.7 lid 1 WEB'],
    ['wvo-2.107k-1', 'nl', undefined, 'art. 2.107k lid 1 WVO 2020 (niet zeker)'],
    ['wvo-2.107k-1', 'en', undefined, 'art. 2.107k(1) WVO 2020 (not certain)'],
    ['wvo-1.1-uiterste-dag', 'en', undefined, 'art. 1.1 WVO 2020 (derived)'],
    ['wvo-2.107e-2', 'nl', '2020-07-31', 'op 31 juli 2020 niet van kracht'],
    ['wvo-2.107e-2', 'en', '2020-07-31', 'not in force on 31 July 2020'],
    ['rio-codes', 'nl', undefined, 'RIO, RIO LOD OpenAPI 2.13.0'],
  ] as const)('of %s in %s on %s is: %s', (key, language, peildatum, text) => {
    expect(formatCitation(key, language, peildatum)).toBe(text)
  })

  test.each(Object.keys(sources) as BronSleutel[])('of %s is whole on any day', (key) => {
    for (const language of ['nl', 'en'] as const) {
      for (const day of ['1900-01-01', '2021-09-01', '2023-09-01', '2026-01-01', '2199-12-31'] as const) {
        const text = formatCitation(key, language, day)
        expect(text).toMatch(/^\S.*\S$/)
        expect(text).not.toMatch(/undefined|\[object|NaN| {2}|\.$/)
      }
    }
  })

  test('is Dutch when no language is named', () => {
    expect(formatCitation('dia-melden')).toContain(', dia "')
    expect(formatExplanation(explainPhaseOf(1))).toContain('Leerjaar 1 telt vanaf de start van de route')
  })

  test('refuses a source, a day or a language outside the types with a RangeError', () => {
    expect(errorOf(() => formatCitation('wvo-9.9' as BronSleutel))).toBeInstanceOf(RangeError)
    expect(errorOf(() => formatCitation('wvo-1.1', 'nl', '2023-02-29'))).toBeInstanceOf(RangeError)
    for (const language of ['fr', 'toString', null] as unknown as Language[]) {
      expect(errorOf(() => formatCitation('wvo-1.1', language))).toBeInstanceOf(RangeError)
      expect(errorOf(() => formatExplanation(explainPhaseOf(1), language))).toBeInstanceOf(RangeError)
      expect(errorOf(() => formatIssue({ code: 'not-fundable', params: {} }, language))).toBeInstanceOf(RangeError)
    }
  })
})
