import { describe, expect, test } from 'vitest'
import { type Bron, type BronSleutel, bwbIds, citation, type Datum, lawCoveredUpTo, sources } from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

/** How a source is quoted on a day, or what it is instead of an article. */
function quoted(key: BronSleutel, peildatum: Datum): string {
  const citaat = citation(key, peildatum)
  return citaat.soort === 'artikel' ? citaat.aanhaling : citaat.soort
}

describe('The citation of an article', () => {
  test.each([
    ['wvo-2.107e-2', '2021-09-01', 'art. 10b14 lid 2 WVO'],
    ['wvo-2.107e-2', '2023-09-01', 'art. 2.107e lid 2 WVO 2020'],
    ['wvo-2.107e-2', '2022-07-31', 'art. 10b14 lid 2 WVO'],
    ['wvo-2.107e-2', '2022-08-01', 'art. 2.107e lid 2 WVO 2020'],
    ['wvo-2.107e-2', '2020-08-01', 'art. 10b14 lid 2 WVO'],
    ['wvo-2.107e-2', '2020-07-31', 'niet-van-kracht'],
    ['wvo-2.107f-1', '2022-07-31', 'art. 10b15 lid 1 WVO'],
    ['wvo-2.107h', '2022-07-31', 'art. 10b17 lid 1 WVO'],
    ['wvo-2.107h', '2026-07-31', 'art. 2.107h lid 1 WVO 2020'],
    ['wvo-2.107h', '2026-08-01', 'art. 2.107h WVO 2020'],
    ['wvo-2.107h-uren', '2026-07-31', 'art. 2.107h lid 1 WVO 2020'],
    ['wvo-2.107h-uren', '2026-08-01', 'art. 2.107h WVO 2020'],
    ['web-9.1.10-2', '2025-12-31', 'art. 8.5a.11 lid 3 WEB'],
    ['web-9.1.10-2', '2026-01-01', 'art. 9.1.10 lid 3 WEB'],
    ['web-9.1.10-2', '2026-08-01', 'art. 9.1.10 lid 2 WEB'],
    ['web-11.1.15', '2026-07-31', 'art. 1.4.2 WEB'],
    ['web-11.1.15', '2026-08-01', 'art. 11.1.15 WEB'],
    ['wvo-2.107b-2-j', '2022-07-31', 'art. 10b11 lid 2 onderdeel j WVO'],
    ['wvo-2.107b-2-j', '2022-08-01', 'art. 2.107b lid 2 onderdeel j WVO 2020'],
    ['wvo-5.42', '2022-07-31', 'art. 96s WVO'],
    ['wvo-5.42', '2022-08-01', 'art. 5.42 WVO 2020'],
    ['lpw-1-c', '2026-08-01', 'art. 1 onderdeel c LPW'],
    ['wvo-2.107j-2', '2024-07-31', 'art. 2.107j lid 2 WVO 2020'],
    ['wvo-2.107j-2', '2024-08-01', 'art. 2.107j lid 2 WVO 2020'],
    ['wvo-1.1', '2022-08-01', 'art. 1.1 WVO 2020'],
    ['web-9.1.7-1', '2025-12-31', 'art. 8.5a.8 lid 1 WEB'],
    ['web-9.1.7-1', '2026-01-01', 'art. 9.1.7 lid 1 WEB'],
    ['web-9.1.7-1', '2020-08-01', 'art. 8.5a.8 lid 1 WEB'],
    ['web-9.1.7-1', '2020-07-31', 'niet-van-kracht'],
    ['web-9.1.17-3', '2025-12-31', 'art. 8.4.3 lid 3 WEB'],
    ['web-9.1.17-3', '2026-01-01', 'art. 9.1.17 lid 3 WEB'],
    ['dia-leerroute-2', '2019-01-01', 'publicatie'],
  ] as const)('of %s on %s is %s', (key, peildatum, expected) => {
    expect(quoted(key, peildatum)).toBe(expected)
  })

  test('has every field, with the days on which that version holds', () => {
    expect(citation('wvo-2.107e-2', '2023-09-01')).toEqual({
      soort: 'artikel',
      wet: 'WVO 2020',
      bwbId: 'BWBR0044212',
      artikel: '2.107e',
      lid: '2',
      geldigVan: '2022-08-01',
      aanhaling: 'art. 2.107e lid 2 WVO 2020',
      strekking: sources['wvo-2.107e-2'].strekking,
      juriconnect: 'jci1.3:c:BWBR0044212&artikel=2.107e&lid=2&z=2023-09-01&g=2023-09-01',
      url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0044212&artikel=2.107e&lid=2&z=2023-09-01&g=2023-09-01',
      zekerheid: 'gelezen',
    })
    expect(citation('web-9.1.4', '2025-06-01')).toMatchObject({
      wet: 'WEB',
      bwbId: 'BWBR0007625',
      artikel: '8.5a.4',
      geldigVan: '2025-01-01',
      geldigTot: '2025-12-31',
      juriconnect: 'jci1.3:c:BWBR0007625&artikel=8.5a.4&z=2025-06-01&g=2025-06-01',
    })
    expect(citation('web-9.1.4', '2025-06-01')).not.toHaveProperty('lid')
  })

  test('has the onderdeel, in the quotation and as `o` in the Juriconnect string', () => {
    const place = 'artikel=2.107b&lid=2&o=e&z=2026-08-01&g=2026-08-01'
    expect(citation('wvo-2.107b-2-e', '2026-08-01')).toEqual({
      soort: 'artikel',
      wet: 'WVO 2020',
      bwbId: 'BWBR0044212',
      artikel: '2.107b',
      lid: '2',
      onderdeel: 'e',
      geldigVan: '2026-01-01',
      aanhaling: 'art. 2.107b lid 2 onderdeel e WVO 2020',
      strekking: sources['wvo-2.107b-2-e'].strekking,
      juriconnect: `jci1.3:c:BWBR0044212&${place}`,
      url: `https://wetten.overheid.nl/jci1.3:c:BWBR0044212&${place}`,
      zekerheid: 'gelezen',
    })
    const startkwalificatie = citation('lpw-1-f', '2026-09-01')
    expect(startkwalificatie).toMatchObject({
      bwbId: 'BWBR0002628',
      aanhaling: 'art. 1 onderdeel f LPW',
      juriconnect: 'jci1.3:c:BWBR0002628&artikel=1&o=f&z=2026-09-01&g=2026-09-01',
    })
    expect(startkwalificatie).not.toHaveProperty('lid')
    expect(citation('wvo-2.107e-2', '2026-08-01')).not.toHaveProperty('onderdeel')
  })

  test.each([
    ['wvo-1.1', 'BWBR0044212'],
    ['web-9.1.9', 'BWBR0007625'],
    ['lpw-21a-1', 'BWBR0002628'],
    ['rrod-1', 'BWBR0043632'],
    ['ubwvo-6.7', 'BWBR0045787'],
  ] as const)('of %s names the law by %s', (key, bwbId) => {
    expect(citation(key, '2026-08-01')).toMatchObject({ bwbId, juriconnect: expect.stringContaining(`:${bwbId}&`) })
  })

  test('says how sure the version of that day is: an old number was not reread', () => {
    expect(citation('wvo-2.107e-2', '2021-09-01')).toMatchObject({ bwbId: 'BWBR0002399', zekerheid: 'afgeleid' })
    expect(citation('wvo-2.107e-2', '2022-08-01')).toMatchObject({ zekerheid: 'gelezen' })
    expect(citation('web-9.1.7-1', '2024-12-31')).toMatchObject({ zekerheid: 'afgeleid' })
    expect(citation('web-9.1.7-1', '2025-01-01')).toMatchObject({ zekerheid: 'gelezen' })
    expect(citation('wvo-1.1', '2026-07-31')).toMatchObject({ zekerheid: 'afgeleid' })
    expect(citation('wvo-1.1', '2026-08-01')).toMatchObject({ zekerheid: 'gelezen' })
  })

  test('never makes an uncertain source surer than it is', () => {
    for (const peildatum of ['2021-09-01', '2023-09-01', '2026-09-01'] as const) {
      expect(citation('wvo-2.107k-1', peildatum)).toMatchObject({ zekerheid: 'onzeker' })
      expect(citation('wvo-2.107a-2-leerjaar', peildatum)).toMatchObject({ zekerheid: 'afgeleid' })
    }
  })

  /** The map of old numbers: WVO until 31 July 2022, WEB until 31 December 2025. */
  const oldNumbers: Readonly<Record<string, string>> = {
    '2.107a': '10b10',
    '2.107b': '10b11',
    '2.107c': '10b12',
    '2.107d': '10b13',
    '2.107e': '10b14',
    '2.107f': '10b15',
    '2.107g': '10b16',
    '2.107h': '10b17',
    '2.107i': '10b18',
    '2.107j': '10b19',
    '2.107k': '10b20',
    '2.107l': '10b21',
    '2.109a': '58b',
    '5.42': '96s',
    '5.42a': '96t',
    '9.1.1': '8.5a.1',
    '9.1.2': '8.5a.2',
    '9.1.3': '8.5a.3',
    '9.1.4': '8.5a.4',
    '9.1.5': '8.5a.5',
    '9.1.6': '8.5a.7',
    '9.1.7': '8.5a.8',
    '9.1.8': '8.5a.9',
    '9.1.9': '8.5a.10',
    '9.1.10': '8.5a.11',
    '9.1.11': '8.5a.12',
    '9.1.12': '8.5a.13',
    '9.1.13': '8.5a.14',
    '9.1.14': '8.5a.15',
    '9.1.15': '8.5a.16',
    '9.1.16': '8.5a.17',
    '9.1.17': '8.4.3',
    '9.1.18': '8.5.4',
    '9.1.19': '8.5.3',
  }

  test.each(Object.keys(sources) as BronSleutel[])(
    'of %s had the number of the map before it was renumbered',
    (key) => {
      const now = citation(key, lawCoveredUpTo)
      if (now.soort !== 'artikel') return
      const before = oldNumbers[now.artikel]
      if (before === undefined) return
      expect(citation(key, '2022-07-31')).toMatchObject({
        artikel: before,
        wet: now.wet === 'WEB' ? 'WEB' : 'WVO',
        bwbId: now.wet === 'WEB' ? bwbIds.WEB : bwbIds.WVO,
      })
      const isWeb = now.wet === 'WEB'
      expect(citation(key, isWeb ? '2025-12-31' : '2022-07-31')).toMatchObject({ artikel: before })
      expect(citation(key, isWeb ? '2026-01-01' : '2022-08-01')).toMatchObject({ artikel: now.artikel, wet: now.wet })
    },
  )
})

describe('A source that was not in force', () => {
  test('says so, with the first day of the next version and never the nearest version', () => {
    expect(citation('wvo-2.107e-2', '2020-07-31')).toEqual({
      soort: 'niet-van-kracht',
      peildatum: '2020-07-31',
      reden: 'voor-de-wet',
      vanaf: '2020-08-01',
    })
  })

  test.each([
    ['wvo-2.71-2-bb', '2022-07-31', 'niet-gelezen', { vanaf: '2022-08-01' }],
    ['wvo-2.71-2-bb', '2020-08-01', 'niet-gelezen', { vanaf: '2022-08-01' }],
    ['wvo-2.71-2-bb', '2020-07-31', 'voor-de-wet', { vanaf: '2022-08-01' }],
    ['lpw-4a-1', '2022-07-31', 'niet-gelezen', { vanaf: '2022-08-01' }],
    ['web-9.2.1', '2025-12-31', 'niet-gelezen', { vanaf: '2026-01-01' }],
    ['wvo-8.20-1', '2025-12-31', 'niet-gelezen', { vanaf: '2026-01-01' }],
    ['web-12.4c.2-1', '2026-07-31', 'nog-niet', { vanaf: '2026-08-01' }],
    ['web-12.4c.2-2', '2020-08-01', 'nog-niet', { vanaf: '2026-08-01' }],
    ['web-12.4c.2-2', '2020-07-31', 'voor-de-wet', { vanaf: '2026-08-01' }],
    ['web-12.4c.2-2', '2033-08-01', 'vervallen', { tot: '2033-07-31' }],
    ['wvo-2.107h-2', '2026-08-01', 'vervallen', { tot: '2026-07-31' }],
    ['wvo-2.107i-2', '2199-12-31', 'vervallen', { tot: '2026-07-31' }],
    ['web-9.1.10-2-minder-uren', '2026-08-01', 'vervallen', { tot: '2026-07-31' }],
    ['web-9.1.11-2-minder-uren', '2026-08-01', 'vervallen', { tot: '2026-07-31' }],
  ] as const)('%s on %s: %s, %j', (key, peildatum, reden, between) => {
    expect(citation(key, peildatum)).toEqual({ soort: 'niet-van-kracht', peildatum, reden, ...between })
  })

  test('is never told to have lapsed or to be unread before there was a law', () => {
    for (const key of Object.keys(sources) as BronSleutel[]) {
      const isLaw = sources[key].soort === 'wet'
      expect(citation(key, '2020-07-31')).toMatchObject(
        isLaw ? { soort: 'niet-van-kracht', reden: 'voor-de-wet' } : { soort: 'publicatie' },
      )
    }
  })

  const past: Bron = {
    soort: 'wet',
    strekking: 'Een bepaling die er niet meer is.',
    zekerheid: 'gelezen',
    versies: [
      { wet: 'WEB', artikel: '1.4.2', geldigVan: '2020-08-01', geldigTot: '2021-07-31' },
      { wet: 'WEB', artikel: '1.4.2', lid: '3', geldigVan: '2023-01-01', geldigTot: '2026-07-31' },
    ],
  }

  test.each([
    ['2020-07-31', { reden: 'voor-de-wet', vanaf: '2020-08-01' }],
    ['2021-08-01', { reden: 'nog-niet', vanaf: '2023-01-01', tot: '2021-07-31' }],
    ['2022-12-31', { reden: 'nog-niet', vanaf: '2023-01-01', tot: '2021-07-31' }],
    ['2026-08-01', { reden: 'vervallen', tot: '2026-07-31' }],
  ] as const)('on %s says between which days it was: %j', (peildatum, between) => {
    expect(citation(past, peildatum)).toEqual({ soort: 'niet-van-kracht', peildatum, ...between })
  })

  test.each([
    ['2020-08-01', 'art. 1.4.2 WEB', '2021-07-31'],
    ['2021-07-31', 'art. 1.4.2 WEB', '2021-07-31'],
    ['2023-01-01', 'art. 1.4.2 lid 3 WEB', '2026-07-31'],
    ['2026-07-31', 'art. 1.4.2 lid 3 WEB', '2026-07-31'],
  ] as const)('holds on %s, because both days of a version are inclusive', (peildatum, aanhaling, geldigTot) => {
    expect(citation(past, peildatum)).toMatchObject({ soort: 'artikel', aanhaling, geldigTot })
  })
})

describe('The citation of a publication', () => {
  test('has publisher, title and slide, on any day', () => {
    for (const peildatum of ['1900-01-01', '2026-08-01', '2199-12-31'] as const) {
      expect(citation('dia-uitwisselen-mbo', peildatum)).toEqual({
        soort: 'publicatie',
        uitgever: 'DUO',
        titel: 'Doorlopende leerroute vmbo-mbo (presentatie)',
        dia: 'Uitwisselen MBO',
        strekking: sources['dia-uitwisselen-mbo'].strekking,
        zekerheid: 'gelezen',
      })
    }
  })

  test('has the address where there is one, and no key without a value', () => {
    expect(citation('duo-pagina', '2026-01-01')).toHaveProperty('url')
    expect(citation('pve-velden', '2026-01-01')).not.toHaveProperty('url')
    expect(citation('pve-velden', '2026-01-01')).not.toHaveProperty('dia')
  })
})

describe('A source that is handed over itself', () => {
  test.each(Object.entries(sources))('is cited as its key %s is', (key, bron) => {
    for (const day of ['2019-12-31', '2021-06-01', '2025-12-31', '2026-01-01', '2026-08-01', '2034-01-01'] as const) {
      const citaat = citation(key as BronSleutel, day)
      expect(citation(bron, day)).toStrictEqual(citaat)
      expect(JSON.parse(JSON.stringify(citaat))).toStrictEqual(citaat)
    }
  })

  test('tells the version before and the one after when the day lies between two', () => {
    const bron: Bron = {
      soort: 'wet',
      strekking: 'Gold, was ingetrokken en gold weer.',
      zekerheid: 'gelezen',
      versies: [
        { wet: 'WEB', artikel: '1', geldigVan: '2021-01-01', geldigTot: '2021-12-31' },
        { wet: 'WEB', artikel: '2', geldigVan: '2022-06-01', geldigTot: '2022-12-31' },
        { wet: 'WEB', artikel: '3', geldigVan: '2024-01-01' },
      ],
    }
    expect(citation(bron, '2023-06-01')).toStrictEqual({
      soort: 'niet-van-kracht',
      peildatum: '2023-06-01',
      reden: 'nog-niet',
      vanaf: '2024-01-01',
      tot: '2022-12-31',
    })
  })
})

describe('A citation asked for outside the types', () => {
  test('refuses a function, whatever fields it has', () => {
    const disguised = Object.assign(() => '', sources['duo-pagina'])
    expect(errorOf(() => citation(disguised as unknown as Bron, '2026-01-01'))).toBeInstanceOf(RangeError)
  })

  test.each([...outsideTypes, ['a key of no source', 'wvo-9.9']] as const)('refuses the source %s', (_, bron) => {
    const error = errorOf(() => citation(bron as BronSleutel, '2023-09-01'))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected a source, or a key of sources, got ${typeof bron}`)
  })

  test.each([...outsideTypes, ['a day that is none', '2023-02-29'], ['a Date', new Date(0)]] as const)(
    'refuses the peildatum %s, for a publication too',
    (_, peildatum) => {
      for (const key of ['wvo-1.1', 'dia-melden'] as const) {
        const error = errorOf(() => citation(key, peildatum as Datum))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', `expected peildatum: a day YYYY-MM-DD, got ${typeof peildatum}`)
      }
    },
  )
})
