import { describe, expect, test } from 'vitest'
import {
  checkProgramme,
  explainRequiredHours,
  hoursTable,
  type Leertraject,
  requiredHours,
  type Routejaren,
  sources,
} from '../../src/index.js'
import { staat } from './staat.js'

type Rij = readonly [jaren: Routejaren, totaal: number, begeleid: number, bpv: number, vrij: number]

/** De uren uit de wet, overgeschreven; wat vrij blijft, met de hand uitgerekend. */
const oudBol: readonly Rij[] = [
  [2, 2000, 1400, 250, 350],
  [3, 3000, 2400, 250, 350],
  [4, 4000, 2950, 450, 600],
  [5, 5000, 3500, 900, 600],
  [6, 6000, 4050, 1350, 600],
]
const nieuwBol: readonly Rij[] = [
  [2, 2000, 1200, 250, 550],
  [3, 3000, 2200, 250, 550],
  [4, 4000, 2700, 500, 800],
  [5, 5000, 3200, 750, 1050],
  [6, 6000, 3700, 1000, 1300],
]
const bbl: readonly Rij[] = [
  [2, 1850, 900, 610, 340],
  [3, 2850, 2200, 610, 40],
  [4, 3700, 2400, 1220, 80],
  [5, 4550, 2600, 1830, 120],
  [6, 5400, 2800, 2300, 300],
]

/** De norm die bij een rij van de wet hoort. */
function norm([, totaal, begeleid, bpv, vrij]: Rij, leertraject: Leertraject, recht: 'oud' | 'nieuw'): object {
  const afwijking = recht === 'oud' ? 'mogelijk' : 'niet-mogelijk'
  const source = leertraject === 'BOL' ? 'wvo-2.107h-uren' : 'wvo-2.107i-uren'
  return { soort: 'norm', recht, totaal, begeleid, bpv, vrij, afwijking, source }
}

describe('WVO 2020 art. 2.107h: de uren in de BOL', () => {
  test.each(oudBol)('tot en met 31 juli 2026, bij %i jaar: %i, %i begeleid, %i bpv, %i vrij', (...rij) => {
    for (const peildatum of ['2020-08-01', '2022-08-01', '2026-07-31'] as const) {
      expect(requiredHours(rij[0], 'BOL', peildatum)).toEqual(norm(rij, 'BOL', 'oud'))
    }
  })

  test.each(nieuwBol)('vanaf 1 augustus 2026, bij %i jaar: %i, %i begeleid, %i bpv, %i vrij', (...rij) => {
    for (const peildatum of ['2026-08-01', '2033-08-01', '2199-12-31'] as const) {
      expect(requiredHours(rij[0], 'BOL', peildatum)).toEqual(norm(rij, 'BOL', 'nieuw'))
    }
  })

  test.each([
    ['2020-07-31', 'niet-van-kracht', 'voor-de-wet'],
    ['2020-08-01', 'art. 10b17 lid 1 WVO', 'afgeleid'],
    ['2022-07-31', 'art. 10b17 lid 1 WVO', 'afgeleid'],
    ['2022-08-01', 'art. 2.107h lid 1 WVO 2020', 'gelezen'],
    ['2026-07-31', 'art. 2.107h lid 1 WVO 2020', 'gelezen'],
    ['2026-08-01', 'art. 2.107h WVO 2020', 'gelezen'],
  ] as const)('op %s staat dat in: %s (%s)', (peildatum, ...verwacht) => {
    expect(staat('wvo-2.107h-uren', peildatum)).toEqual(verwacht)
  })

  test('FAQ: 3 jaar BOL is 3.000 uur, te weten 2.400 begeleid, 250 bpv en 350 vrij, onder het oude recht', () => {
    expect(requiredHours(3, 'BOL', '2024-09-01')).toMatchObject({
      recht: 'oud',
      totaal: 3000,
      begeleid: 2400,
      bpv: 250,
      vrij: 350,
    })
    expect(2400 + 250 + 350).toBe(3000)
  })
})

describe('WVO 2020 art. 2.107h lid 2 (oud): minder uren in de BOL', () => {
  test.each([
    ['2020-08-01', 'art. 10b17 lid 2 WVO', 'afgeleid', 'mogelijk'],
    ['2022-08-01', 'art. 2.107h lid 2 WVO 2020', 'gelezen', 'mogelijk'],
    ['2026-07-31', 'art. 2.107h lid 2 WVO 2020', 'gelezen', 'mogelijk'],
    ['2026-08-01', 'niet-van-kracht', 'vervallen', 'niet-mogelijk'],
  ] as const)('op %s: %s (%s), %s', (peildatum, aanhaling, zekerheid, afwijking) => {
    expect(staat('wvo-2.107h-2', peildatum)).toEqual([aanhaling, zekerheid])
    expect(requiredHours(2, 'BOL', peildatum)).toMatchObject({ afwijking })
    const steps = explainRequiredHours(2, 'BOL', peildatum).steps.filter(({ id }) => id === 'fewer-hours-possible')
    expect(steps).toEqual(
      afwijking === 'mogelijk'
        ? [{ id: 'fewer-hours-possible', facts: { leertraject: 'BOL' }, source: 'wvo-2.107h-2', standVan: peildatum }]
        : [],
    )
  })
})

describe('WVO 2020 art. 2.107i: de uren in de BBL', () => {
  test.each(bbl)('op elke dag dezelfde, bij %i jaar: %i, %i begeleid, %i bpv, %i vrij', (...rij) => {
    for (const peildatum of ['2020-08-01', '2026-07-31'] as const) {
      expect(requiredHours(rij[0], 'BBL', peildatum)).toEqual(norm(rij, 'BBL', 'oud'))
    }
    for (const peildatum of ['2026-08-01', '2033-08-01'] as const) {
      expect(requiredHours(rij[0], 'BBL', peildatum)).toEqual(norm(rij, 'BBL', 'nieuw'))
    }
  })

  test('bij vier jaar staat er geen "ten minste" voor het totaal; de bron zegt dat wij het als een minimum lezen', () => {
    expect(sources['wvo-2.107i-uren'].kanttekening).toMatch(/vier jaar.+minimum/)
    const plan = { leertraject: 'BBL', jaren: 4, start: '2026-08-01' } as const
    const meer = checkProgramme({ ...plan, uren: { totaal: 3701, begeleid: 2400, bpv: 1220 } }, '2026-09-01')
    expect(meer).toMatchObject({ ok: true, signals: [] })
    expect(checkProgramme({ ...plan, uren: { totaal: 3699, begeleid: 2400, bpv: 1220 } }, '2026-09-01').ok).toBe(false)
  })

  test.each([
    ['2020-08-01', 'art. 10b18 lid 1 WVO', 'afgeleid'],
    ['2022-08-01', 'art. 2.107i lid 1 WVO 2020', 'gelezen'],
    ['2026-07-31', 'art. 2.107i lid 1 WVO 2020', 'gelezen'],
    ['2026-08-01', 'art. 2.107i WVO 2020', 'gelezen'],
  ] as const)('op %s staat dat in: %s (%s)', (peildatum, ...verwacht) => {
    expect(staat('wvo-2.107i-uren', peildatum)).toEqual(verwacht)
  })

  test.each([
    ['2022-07-31', 'art. 10b18 lid 2 WVO', 'afgeleid', 'mogelijk'],
    ['2026-07-31', 'art. 2.107i lid 2 WVO 2020', 'gelezen', 'mogelijk'],
    ['2026-08-01', 'niet-van-kracht', 'vervallen', 'niet-mogelijk'],
  ] as const)('lid 2 (oud), minder uren, op %s: %s (%s), %s', (peildatum, aanhaling, zekerheid, afwijking) => {
    expect(staat('wvo-2.107i-2', peildatum)).toEqual([aanhaling, zekerheid])
    expect(requiredHours(6, 'BBL', peildatum)).toMatchObject({ afwijking })
  })
})

describe('WEB art. 9.1.10 en 9.1.11: dezelfde uren in de wet van het mbo', () => {
  test.each([
    ['web-9.1.10-1', '2024-12-31', 'art. 8.5a.11 lid 1 WEB', 'afgeleid'],
    ['web-9.1.10-1', '2025-12-31', 'art. 8.5a.11 lid 1 WEB', 'gelezen'],
    ['web-9.1.10-1', '2026-01-01', 'art. 9.1.10 lid 1 WEB', 'gelezen'],
    ['web-9.1.10-1', '2026-08-01', 'art. 9.1.10 lid 1 WEB', 'gelezen'],
    ['web-9.1.11-1', '2025-12-31', 'art. 8.5a.12 lid 1 WEB', 'gelezen'],
    ['web-9.1.11-1', '2026-08-01', 'art. 9.1.11 lid 1 WEB', 'gelezen'],
    ['web-9.1.10-2-minder-uren', '2025-12-31', 'art. 8.5a.11 lid 2 WEB', 'gelezen'],
    ['web-9.1.10-2-minder-uren', '2026-07-31', 'art. 9.1.10 lid 2 WEB', 'gelezen'],
    ['web-9.1.10-2-minder-uren', '2026-08-01', 'niet-van-kracht', 'vervallen'],
    ['web-9.1.11-2-minder-uren', '2025-12-31', 'art. 8.5a.12 lid 2 WEB', 'gelezen'],
    ['web-9.1.11-2-minder-uren', '2026-07-31', 'art. 9.1.11 lid 2 WEB', 'gelezen'],
    ['web-9.1.11-2-minder-uren', '2026-08-01', 'niet-van-kracht', 'vervallen'],
    ['web-9.1.10-2', '2025-12-31', 'art. 8.5a.11 lid 3 WEB', 'gelezen'],
    ['web-9.1.10-2', '2026-07-31', 'art. 9.1.10 lid 3 WEB', 'gelezen'],
    ['web-9.1.10-2', '2026-08-01', 'art. 9.1.10 lid 2 WEB', 'gelezen'],
    ['web-9.1.11-2', '2025-12-31', 'art. 8.5a.12 lid 3 WEB', 'gelezen'],
    ['web-9.1.11-2', '2026-07-31', 'art. 9.1.11 lid 3 WEB', 'gelezen'],
    ['web-9.1.11-2', '2026-08-01', 'art. 9.1.11 lid 2 WEB', 'gelezen'],
    ['wvo-1.1-begeleide-uren', '2026-07-31', 'art. 1.1 WVO 2020', 'afgeleid'],
    ['wvo-1.1-begeleide-uren', '2026-08-01', 'art. 1.1 WVO 2020', 'gelezen'],
  ] as const)('%s op %s: %s (%s)', (bron, peildatum, ...verwacht) => {
    expect(staat(bron, peildatum)).toEqual(verwacht)
  })

  test('de tabel heeft voor elke duur, beide leertrajecten en beide rechten de rij van de wet', () => {
    const rijen = { oud: { BOL: oudBol, BBL: bbl }, nieuw: { BOL: nieuwBol, BBL: bbl } } as const
    expect(Object.keys(hoursTable)).toEqual(['oud', 'nieuw'])
    for (const recht of ['oud', 'nieuw'] as const) {
      for (const leertraject of ['BOL', 'BBL'] as const) {
        const source = leertraject === 'BOL' ? 'wvo-2.107h-uren' : 'wvo-2.107i-uren'
        const row = rijen[recht][leertraject].map(([jaren, totaal, begeleid, bpv]) => [
          jaren,
          { totaal, begeleid, bpv, source },
        ])
        expect(hoursTable[recht][leertraject]).toEqual(Object.fromEntries(row))
      }
    }
  })
})
