import { describe, expect, test } from 'vitest'
import {
  admissibleHours,
  checkProgramme,
  type Datum,
  explainRequiredHours,
  hoursTransition,
  requiredHours,
} from '../../src/index.js'
import { staat } from './staat.js'

/** De norm bij vijf jaar BOL met de keuze voor het oude recht: het aantal begeleide uren, of dat de keuze niet kan. */
function gekozen(peildatum: Datum, routeStart: Datum): string {
  const answer = requiredHours(5, 'BOL', peildatum, { oudRecht: { routeStart } })
  return answer.soort === 'norm' ? `${answer.recht} ${answer.begeleid} ${answer.afwijking}` : answer.soort
}

describe('WEB art. 12.4c.2: de keuze voor de oude uren', () => {
  test.each([
    ['2026-07-31', '2026-08-01', 'oud 3500 mogelijk'],
    ['2026-08-01', '2026-08-01', 'oud 3500 mogelijk'],
    ['2027-07-31', '2026-08-01', 'oud 3500 mogelijk'],
    ['2027-07-31', '2027-07-31', 'oud 3500 mogelijk'],
    ['2027-08-01', '2026-08-01', 'oud-recht-niet-toegestaan'],
  ] as const)('lid 1: op %s, een route die begon op %s: %s', (peildatum, routeStart, verwacht) => {
    expect(gekozen(peildatum, routeStart)).toBe(verwacht)
  })

  test.each([
    ['2027-08-01', '2026-07-31', 'oud 3500 mogelijk'],
    ['2033-07-31', '2026-07-31', 'oud 3500 mogelijk'],
    ['2033-07-31', '2020-08-01', 'oud 3500 mogelijk'],
    ['2033-08-01', '2026-07-31', 'oud-recht-niet-toegestaan'],
  ] as const)('lid 2: op %s, een groep die begon op %s: %s', (peildatum, routeStart, verwacht) => {
    expect(gekozen(peildatum, routeStart)).toBe(verwacht)
  })

  test('lid 1 gaat over het studiejaar 2026-2027: een route die pas daarna begint, is er niet in', () => {
    expect(gekozen('2026-11-23', '2027-08-01')).toBe('oud-recht-niet-toegestaan')
    expect(gekozen('2027-07-31', '2027-08-01')).toBe('oud-recht-niet-toegestaan')
  })

  test('lid 2: een groep die al begonnen was, kan blijven kiezen; de uitleg noemt dus niet 31 juli 2027', () => {
    const [first] = explainRequiredHours(5, 'BOL', '2026-11-23', { oudRecht: { routeStart: '2024-08-01' } }).steps
    expect(first).toEqual({
      id: 'old-law-chosen',
      facts: { peildatum: '2026-11-23', tot: '2033-07-31' },
      source: 'web-12.4c.2-2',
    })
  })

  test.each([
    ['BOL', 'lid 1', '2026-08-01', 'art. 2.107h lid 1 WVO 2020'],
    ['BOL', 'lid 2', '2025-08-01', 'art. 2.107h lid 1 WVO 2020'],
    ['BBL', 'lid 1', '2026-08-01', 'art. 2.107i lid 1 WVO 2020'],
    ['BBL', 'lid 2', '2025-08-01', 'art. 2.107i lid 1 WVO 2020'],
  ] as const)(
    '%s, %s: de gekozen norm staat in de tekst zoals die op 31 juli 2026 luidde (begin %s): %s',
    (leertraject, _, routeStart, aanhaling) => {
      const norm = requiredHours(5, leertraject, '2026-11-23', { oudRecht: { routeStart } })
      if (norm.soort !== 'norm' || norm.standVan === undefined) throw new Error('geen gekozen norm')
      expect(norm.standVan).toBe('2026-07-31')
      expect(staat(norm.source, norm.standVan)).toEqual([aanhaling, 'gelezen'])
    },
  )

  test.each([
    ['2026-07-31', '2026-08-01', 'voor de wijziging is er niets te kiezen', []],
    ['2026-08-01', '2026-08-01', 'lid 1 is voor een jaar, de route duurt langer', ['web-12.4c.2-1']],
    ['2027-07-31', '2026-08-01', 'de laatste dag van lid 1', ['web-12.4c.2-1']],
    ['2027-08-01', '2026-08-01', 'lid 1 is voorbij en de groep van lid 2 is dit niet', ['web-12.4c.2-2']],
    ['2026-08-01', '2026-07-31', 'lid 2 kent geen eigen einddag', []],
    ['2033-07-31', '2026-07-31', 'de laatste dag van lid 2', []],
    ['2033-08-01', '2026-07-31', 'lid 2 is vervallen', ['web-12.4c.2-2']],
  ] as const)('een plan met de oude uren, op %s, begin %s: %s', (peildatum, start, _, bronnen) => {
    // Uren die aan beide normen voldoen: alleen de keuze zelf kan een signaal geven.
    const plan = { leertraject: 'BOL', jaren: 5, start, uren: { totaal: 5000, begeleid: 3500, bpv: 900 } } as const
    const verdict = checkProgramme({ ...plan, oudRecht: true }, peildatum)
    expect(verdict.ok && verdict.signals.map(({ source }) => source)).toEqual(bronnen)
    expect(checkProgramme(plan, peildatum)).toMatchObject({ ok: true, signals: [] })
  })

  test('lid 1: het signaal noemt de laatste dag waarop de keuze kan', () => {
    const uren = { totaal: 5000, begeleid: 3500, bpv: 900 }
    const plan = { leertraject: 'BOL', jaren: 5, start: '2026-08-01', oudRecht: true, uren } as const
    expect(checkProgramme(plan, '2026-11-23')).toMatchObject({
      ok: true,
      signals: [{ code: 'old-law-ends', path: ['oudRecht'], params: { tot: '2027-07-31' }, source: 'web-12.4c.2-1' }],
    })
  })

  test('lid 1: de uitleg noemt het lid, de laatste dag en de oude tekst', () => {
    const { value, steps } = explainRequiredHours(5, 'BOL', '2026-11-23', { oudRecht: { routeStart: '2026-08-01' } })
    expect(value).toEqual(requiredHours(5, 'BOL', '2026-11-23', { oudRecht: { routeStart: '2026-08-01' } }))
    expect(steps).toEqual([
      { id: 'old-law-chosen', facts: { peildatum: '2026-11-23', tot: '2027-07-31' }, source: 'web-12.4c.2-1' },
      {
        id: 'hours-norm',
        facts: { jaren: 5, leertraject: 'BOL', totaal: 5000, begeleid: 3500, bpv: 900 },
        source: 'wvo-2.107h-uren',
        standVan: '2026-07-31',
      },
      { id: 'fewer-hours-possible', facts: { leertraject: 'BOL' }, source: 'wvo-2.107h-2', standVan: '2026-07-31' },
    ])
  })

  test('een school die 2026-2027 plant, ziet beide normen naast elkaar, ook bij vijf jaar', () => {
    const rows = admissibleHours(5, 'BOL', '2026-11-23', '2026-08-01')
    expect(rows.map(({ recht, totaal, begeleid, bpv }) => [recht, totaal, begeleid, bpv])).toEqual([
      ['nieuw', 5000, 3200, 750],
      ['oud', 5000, 3500, 900],
    ])
  })

  test('de dagen van de overgang', () => {
    expect(hoursTransition).toEqual({
      oudTot: '2026-07-31',
      nieuwVan: '2026-08-01',
      elkeRoute: { tot: '2027-07-31', source: 'web-12.4c.2-1' },
      gestarteGroep: { tot: '2033-07-31', source: 'web-12.4c.2-2' },
    })
  })

  test.each([
    ['web-12.4c.2-1', '2026-07-31', 'niet-van-kracht', 'nog-niet'],
    ['web-12.4c.2-1', '2026-08-01', 'art. 12.4c.2 lid 1 WEB', 'afgeleid'],
    ['web-12.4c.2-1', '2027-07-31', 'art. 12.4c.2 lid 1 WEB', 'afgeleid'],
    ['web-12.4c.2-1', '2033-07-31', 'art. 12.4c.2 lid 1 WEB', 'afgeleid'],
    ['web-12.4c.2-1', '2033-08-01', 'niet-van-kracht', 'vervallen'],
    ['web-12.4c.2-2', '2026-08-01', 'art. 12.4c.2 lid 2 WEB', 'afgeleid'],
    ['web-12.4c.2-2', '2033-07-31', 'art. 12.4c.2 lid 2 WEB', 'afgeleid'],
    ['web-12.4c.2-2', '2033-08-01', 'niet-van-kracht', 'vervallen'],
    ['web-12.4c.2-3', '2026-08-01', 'art. 12.4c.2 lid 3 WEB', 'afgeleid'],
    ['web-12.4c.2-3', '2033-08-01', 'niet-van-kracht', 'vervallen'],
    ['web-12.4c.2-2-lopend', '2026-08-01', 'art. 12.4c.2 lid 2 WEB', 'onzeker'],
  ] as const)('%s op %s: %s (%s)', (bron, peildatum, ...verwacht) => {
    expect(staat(bron, peildatum)).toEqual(verwacht)
  })
})

describe('WEB art. 11.1.15 en WVO 2020 art. 2.109a: de route die niet bekostigd is', () => {
  test.each([
    ['BOL', '2026-07-31', 2950, 'web-9.1.10-1', 'art. 9.1.10 lid 1 WEB'],
    ['BOL', '2026-08-01', 2700, 'web-9.1.10-1', 'art. 9.1.10 lid 1 WEB'],
    ['BOL', '2025-12-31', 2950, 'web-9.1.10-1', 'art. 8.5a.11 lid 1 WEB'],
    ['BBL', '2026-08-01', 2400, 'web-9.1.11-1', 'art. 9.1.11 lid 1 WEB'],
  ] as const)(
    'houdt de uren van de WEB, niet die van de WVO: %s op %s',
    (traject, dag, begeleid, source, aanhaling) => {
      expect(requiredHours(4, traject, dag, { bekostigd: false })).toMatchObject({ soort: 'norm', begeleid, source })
      expect(staat(source, dag)).toEqual([aanhaling, 'gelezen'])
      const cited = explainRequiredHours(4, traject, dag, { bekostigd: false }).steps.map((step) => step.source)
      expect(cited.filter((key) => key.startsWith('wvo-2.107'))).toEqual([])
    },
  )

  test('WEB art. 12.4c.2 lid 3: kan ook voor de oude uren kiezen', () => {
    const options = { bekostigd: false, oudRecht: { routeStart: '2026-08-01' } } as const
    expect(requiredHours(4, 'BOL', '2026-11-23', options)).toMatchObject({
      recht: 'oud',
      begeleid: 2950,
      source: 'web-9.1.10-1',
      standVan: '2026-07-31',
    })
    expect(requiredHours(4, 'BOL', '2027-08-01', options)).toMatchObject({ soort: 'oud-recht-niet-toegestaan' })
    const cited = explainRequiredHours(4, 'BBL', '2026-11-23', options).steps.map(({ source }) => source)
    expect(cited.slice(1)).toEqual(['web-9.1.11-1', 'web-11.1.15', 'web-9.1.11-2-minder-uren'])
  })

  test('de uitleg zegt waarom de uren van de WEB gelden: art. 11.1.15 lid 3', () => {
    const cited = explainRequiredHours(4, 'BOL', '2026-11-23', { bekostigd: false }).steps.map(({ source }) => source)
    expect(cited).toContain('web-11.1.15')
  })

  test.each([
    ['web-11.1.15', '2025-12-31', 'art. 1.4.2 WEB', 'afgeleid'],
    ['web-11.1.15', '2026-01-01', 'art. 1.4.2 WEB', 'gelezen'],
    ['web-11.1.15', '2026-07-31', 'art. 1.4.2 WEB', 'gelezen'],
    ['web-11.1.15', '2026-08-01', 'art. 11.1.15 WEB', 'gelezen'],
    ['wvo-2.109a', '2022-07-31', 'art. 58b WVO', 'afgeleid'],
    ['wvo-2.109a', '2026-07-31', 'art. 2.109a WVO 2020', 'gelezen'],
    ['wvo-2.109a', '2026-08-01', 'art. 2.109a WVO 2020', 'gelezen'],
  ] as const)('%s op %s: %s (%s)', (bron, peildatum, ...verwacht) => {
    expect(staat(bron, peildatum)).toEqual(verwacht)
  })
})
