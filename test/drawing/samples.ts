import fc from 'fast-check'
import { type Datum, leerjaren, leerroutes } from '../../src/index.js'
import { type Tijdlijn, type TijdlijnJaar, timeline } from '../../src/rules/timeline.js'

export type DrawnTimeline = Extract<Tijdlijn, { soort: 'tijdlijn' }>

/** A timeline with these rows, for what the rules never answer but the type allows. */
export function drawn(rows: readonly TijdlijnJaar[], more: Partial<DrawnTimeline> = {}): DrawnTimeline {
  const [first = row()] = rows
  return {
    soort: 'tijdlijn',
    leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
    eersteDag: first.eersteDag,
    laatsteDag: rows.at(-1)?.laatsteDag ?? first.laatsteDag,
    diplomaDeadline: { soort: 'uiterlijk', datum: '2028-07-31', leerjaar: 3, schooljaar: '2027-2028' },
    leerjaren: [first, ...rows.slice(1)],
    ...more,
  }
}

/** The first row of a DLR, but for what is changed in it. */
export function row(changes: Partial<TijdlijnJaar> = {}): TijdlijnJaar {
  return {
    leerroute: 'DLR',
    leerjaar: 1,
    doublure: false,
    schooljaar: '2025-2026',
    eersteDag: '2025-08-01',
    laatsteDag: '2026-07-31',
    fase: 'VO-fase',
    bekostiging: 'vo-bekostiging',
    verzuimmelding: 'vo-school',
    tijdvakken: [1, 2, 3],
    rodVo: 'verplicht',
    rodMbo: 'toegestaan',
    bronnen: {
      fase: 'wvo-2.107e-1',
      bekostiging: 'dia-leerroute-2',
      verzuimmelding: 'dia-taken-vo',
      tijdvakken: 'wvo-2.107j-1',
      rodVo: 'wvo-2.107e-1',
      rodMbo: 'dia-uitwisselen-mbo',
    },
    ...changes,
  }
}

const kb4 = { soort: 'DLR', leerweg: 'KB', niveau: 4 } as const
const bb2 = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
const glr2 = { soort: 'GLR', leerweg: 'BB', niveau: 2 } as const

/** What schools meet, each as a timeline. */
export const stories: Readonly<Record<string, Tijdlijn>> = {
  'DLR of six years': timeline(kb4, '2023-08-01'),
  'GLR of four years': timeline(glr2, '2024-08-01'),
  'two doublures': timeline(kb4, '2023-08-01', { doublures: [1, 2] }),
  'three years and two doublures': timeline(bb2, '2024-08-01', { jaren: 3, doublures: 2 }),
  'two years': timeline(bb2, '2024-08-01', { jaren: 2 }),
  'a change to a GLR within year 2': timeline(bb2, '2024-08-01', { overstapGlr: '2025-12-01' }),
  'a change to a GLR on 1 August': timeline(bb2, '2024-08-01', { overstapGlr: '2025-08-01' }),
  'a change with a doublure': timeline(bb2, '2024-08-01', { overstapGlr: '2026-02-01', doublures: [2] }),
  'an early end': timeline(kb4, '2024-08-01', { einde: '2025-12-31' }),
  'an end in year 1': timeline(kb4, '2024-08-01', { einde: '2025-01-31' }),
  'a change and an end in one year': timeline(bb2, '2024-08-01', { overstapGlr: '2025-12-01', einde: '2026-02-28' }),
  'a route that is not funded': timeline(bb2, '2024-08-01', { bekostigd: false }),
  'a diploma in year 3': timeline(kb4, '2023-08-01', { vmboDiploma: '2026-06-12' }),
  'a diploma from period 3': timeline(kb4, '2023-08-01', { vmboDiploma: '2026-08-25' }),
  'a diploma in year 2': timeline(kb4, '2023-08-01', { vmboDiploma: '2025-06-12' }),
  'a diploma in year 1': timeline(kb4, '2023-08-01', { vmboDiploma: '2024-06-12' }),
  'a diploma after the last year': timeline(bb2, '2023-08-01', { jaren: 3, vmboDiploma: '2026-08-25' }),
  'a diploma in a GLR': timeline(glr2, '2024-08-01', { vmboDiploma: '2026-06-12' }),
  'a diploma before a change to a GLR': timeline(bb2, '2024-08-01', {
    overstapGlr: '2025-12-01',
    vmboDiploma: '2025-08-25',
  }),
  'a diploma in a route of two years': timeline(bb2, '2023-08-01', { jaren: 2, vmboDiploma: '2025-06-12' }),
  'a diploma and an early end': timeline(kb4, '2023-08-01', { vmboDiploma: '2025-01-12', einde: '2025-01-31' }),
  'a start before the law': timeline(kb4, '2019-08-01'),
}

/** The stories that have years. */
export const drawnStories: readonly (readonly [string, DrawnTimeline])[] = Object.entries(stories).flatMap(
  ([name, tijdlijn]) => (tijdlijn.soort === 'tijdlijn' ? [[name, tijdlijn] as const] : []),
)

/** Twelve rows after the last of these lie before 2200, the end of the days. */
const years = { min: 2000, max: 2187 }

/** Rows of whole schooljaren, each with any value the type allows. */
export function anyTimeline(): fc.Arbitrary<DrawnTimeline> {
  const registratie = fc.constantFrom('verplicht', 'toegestaan', 'niet-toegestaan')
  const facts = fc.record({
    leerroute: fc.constantFrom('DLR', 'GLR'),
    leerjaar: fc.constantFrom(...leerjaren),
    doublure: fc.boolean(),
    fase: fc.constantFrom('VO-fase', 'MBO-fase'),
    bekostiging: fc.constantFrom('vo-bekostiging', 'mbo-bekostiging', 'geen-bekostiging'),
    verzuimmelding: fc.constantFrom('vo-school', 'mbo-instelling', 'gezamenlijk', 'niet-van-toepassing'),
    tijdvakken: fc.subarray([1, 2, 3] as const),
    rodVo: registratie,
    rodMbo: registratie,
    due: fc.boolean(),
    obtained: fc.option(fc.constantFrom('08-01', '08-25', '09-30', '01-12', '06-12', '07-31'), { nil: undefined }),
    half: fc.constantFrom('none', 'first', 'last', 'middle'),
    sameYear: fc.boolean(),
  } as const)
  return fc
    .record({
      year: fc.integer(years),
      parts: fc.array(facts, { minLength: 1, maxLength: 12 }),
      leerroute: fc.constantFrom(...leerroutes),
      due: fc.boolean(),
    })
    .map(({ year, parts, leerroute, due }) => {
      let begin = year - 1
      const rows = parts.map(({ due: marked, obtained, half, sameYear, ...part }, at) => {
        if (at === 0 || !sameYear) begin += 1
        return row({
          ...part,
          schooljaar: `${begin}-${begin + 1}`,
          eersteDag: half === 'last' || half === 'middle' ? `${begin}-10-15` : `${begin}-08-01`,
          laatsteDag: half === 'first' || half === 'middle' ? `${begin + 1}-02-28` : `${begin + 1}-07-31`,
          ...(marked && { vmboDiplomaUiterlijk: `${begin + 1}-07-31` as const }),
          ...(obtained && { vmboDiplomaBehaald: `${obtained < '08' ? begin + 1 : begin}-${obtained}` as Datum }),
        })
      })
      return drawn(rows, { leerroute, ...(!due && { diplomaDeadline: { soort: 'geen-vmbo-diploma' as const } }) })
    })
}
