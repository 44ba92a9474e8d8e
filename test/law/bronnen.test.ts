import { addDays } from 'date-fns/addDays'
import { lightFormat } from 'date-fns/lightFormat'
import { UTCDateMini } from '@date-fns/utc'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import {
  type Bron,
  bwbIds,
  isDatum,
  lawStart,
  notCovered,
  sources,
  type Wet,
  type Wetsversie,
} from '../../src/index.js'
import { dayNumber } from '../../src/concepts/datum.js'
import { lawStartDay } from '../../src/law/sources.js'
import { codeTable } from '../../src/registers/codes.js'
import { registrationTerms } from '../../src/registers/registrationTerms.js'
import { requiredRegistrations } from '../../src/registers/requiredRegistrations.js'
import { rioIssueRegister } from '../../src/registers/rioIssues.js'
import { rioRegistration } from '../../src/registers/rioRegistration.js'
import { everyStep } from '../rules/everyStep.js'

const entries = Object.entries(sources)
const keys = Object.keys(sources)
const laws = entries.flatMap(([key, bron]) => (bron.soort === 'wet' ? [{ key, bron }] : []))
const publications = entries.flatMap(([key, bron]) => (bron.soort === 'publicatie' ? [{ key, bron }] : []))

function dayAfter(datum: string): string {
  return lightFormat(addDays(new UTCDateMini(datum), 1), 'yyyy-MM-dd')
}

/** Elke waarde onder een sleutel `source` of `bronnen`, hoe diep ook. */
function citedIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(citedIn)
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, part]) =>
    name === 'source' ? [String(part)] : name === 'bronnen' ? (part as string[]) : citedIn(part),
  )
}

const { sources: _register, ...otherExports } = library
/** Bepalingen die vóór of na de nieuwste gelezen tekst ophouden, met hun laatste dag. */
const lastDays: Readonly<Record<string, string>> = {
  'wvo-2.107h-2': '2026-07-31',
  'wvo-2.107i-2': '2026-07-31',
  'web-9.1.10-2-minder-uren': '2026-07-31',
  'web-9.1.11-2-minder-uren': '2026-07-31',
  'web-12.4c.2-1': '2033-07-31',
  'web-12.4c.2-2': '2033-07-31',
  'web-12.4c.2-2-lopend': '2033-07-31',
  'web-12.4c.2-3': '2033-07-31',
}

/** Waarmee een sleutel begint, per wet. */
const prefixes: Readonly<Record<Wet, string>> = {
  WVO: 'wvo',
  'WVO 2020': 'wvo',
  WEB: 'web',
  LPW: 'lpw',
  RROD: 'rrod',
  UBWVO: 'ubwvo',
}

/** De plaats van een bepaling, zoals een sleutel hem noemt. */
function placeOf({ wet, artikel, lid, onderdeel }: Wetsversie): string {
  return [prefixes[wet], artikel, lid, onderdeel].filter((part) => part !== undefined).join('-')
}

/** De sleutels met een wijziging van deze soort op deze dag. */
function changedOn(day: string, soort: string): string[] {
  return laws
    .filter(({ bron }) => bron.versies.some((versie) => versie.geldigVan === day && versie.wijziging?.soort === soort))
    .map(({ key }) => key)
    .toSorted()
}

/** Wat de kamer van de registers aanhaalt. */
const inRegisters = [
  codeTable,
  registrationTerms,
  rioIssueRegister,
  requiredRegistrations({ soort: 'DLR' }, { soort: 'VO-fase' }),
  requiredRegistrations({ soort: 'GLR' }, { soort: 'MBO-fase' }),
  rioRegistration({
    leerroute: { soort: 'GLR' },
    scholen: [{ brin: '99VO', onderwijsaanbieder: '100A501' }],
    instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502' }],
  }),
]

const cited = [...citedIn(otherExports), ...citedIn(inRegisters), ...everyStep().map((step) => step.source)]
const seeAlso = entries.flatMap(([, { zieOok = [] }]) => zieOok)

/** Is het tot op de bodem bevroren? */
function isVast(data: unknown): boolean {
  return typeof data !== 'object' || data === null || (Object.isFrozen(data) && Object.values(data).every(isVast))
}

test('de eerste dag van de wet is als getal dezelfde als in letters', () => {
  expect(lawStartDay).toBe(dayNumber(lawStart))
})

test('Een bron is elke keer dezelfde, en niemand kan haar veranderen', () => {
  expect(isVast(sources)).toBe(true)
  for (const [key, bron] of entries) expect(sources[key as keyof typeof sources]).toBe(bron)
  expect(Object.is({ ...sources }['wvo-1.1'], sources['wvo-1.1'])).toBe(true)
  expect(() => Object.assign(sources, { 'wvo-1.1': sources['lpw-4b'] })).toThrow(TypeError)
  expect(() => Object.defineProperty(sources, 'wvo-1.1', { value: 0 })).toThrow(TypeError)
  expect(structuredClone(sources)).toEqual(Object.fromEntries(entries))
})

describe('Het bronregister', () => {
  test('is niet leeg en niet te veranderen', () => {
    expect(laws.length).toBeGreaterThan(110)
    expect(publications.length).toBeGreaterThan(30)
    expect(Object.isFrozen(sources)).toBe(true)
    for (const [, bron] of entries) expect(Object.isFrozen(bron)).toBe(true)
  })

  test('elke sleutel waarnaar een tabel, code of stap verwijst, staat in het register', () => {
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
  })

  test('elke zieOok noemt een of meer andere bronnen, elk één keer', () => {
    for (const [key, { zieOok }] of entries) {
      if (zieOok === undefined) continue
      expect(zieOok.length, key).toBeGreaterThan(0)
      expect(new Set(zieOok).size, key).toBe(zieOok.length)
      expect(
        zieOok.filter((other) => other === key || !Object.hasOwn(sources, other)),
        key,
      ).toEqual([])
    }
  })

  test('elke bron wordt ergens gebruikt', () => {
    const used = new Set([...cited, ...seeAlso])
    expect(keys.filter((key) => !used.has(key))).toEqual([])
  })

  test.each(entries)('%s heeft een strekking, een zekerheid en hele zinnen', (_, bron: Bron) => {
    expect(bron.strekking).toMatch(/^\p{Lu}.{20,}\.$/su)
    expect(['gelezen', 'afgeleid', 'onzeker']).toContain(bron.zekerheid)
    expect(bron.kanttekening ?? 'Een bron die gelezen is, zonder kanttekening.').toMatch(/^\p{Lu}.{20,}\.$/su)
    expect(bron.zekerheid === 'gelezen' || bron.kanttekening !== undefined, 'zegt waarom hij niet zeker is').toBe(true)
  })

  test('is gewone data: geen sleutel zonder waarde', () => {
    expect(JSON.parse(JSON.stringify(sources))).toStrictEqual(sources)
  })

  test.each(publications)('$key noemt uitgever en titel', ({ key, bron }) => {
    expect(bron.uitgever.trim()).not.toBe('')
    expect(bron.titel.trim()).not.toBe('')
    expect(bron.dia?.trim() ?? 'geen dia').not.toBe('')
    expect(bron.dia !== undefined).toBe(key.startsWith('dia-'))
    expect(new URL(bron.url ?? 'https://duo.nl').protocol).toBe('https:')
  })
})

describe('De versies van een wettelijke bron', () => {
  test.each(laws)('$key: op volgorde, met geldige dagen, zonder gat en zonder overlap', ({ key, bron }) => {
    expect(bron.versies.length).toBeGreaterThan(0)
    bron.versies.forEach((versie, at) => {
      expect(isDatum(versie.geldigVan)).toBe(true)
      expect(versie.artikel).toMatch(/^\d+[\da-z.]*$/)
      expect(versie.lid ?? '1').toMatch(/^\d+$/)
      expect(versie.onderdeel ?? 'a').toMatch(/^[a-z]$/)
      expect(['gelezen', 'afgeleid', 'onzeker']).toContain(versie.zekerheid ?? bron.zekerheid)
      const next = bron.versies[at + 1]
      if (next === undefined) return
      expect(versie.geldigTot, 'alleen de laatste versie is open').toBeDefined()
      expect(isDatum(versie.geldigTot)).toBe(true)
      expect(String(versie.geldigTot) >= versie.geldigVan).toBe(true)
      expect(next.geldigVan).toBe(dayAfter(String(versie.geldigTot)))
    })
    expect(bron.versies.at(-1)?.geldigTot, 'de laatste dag, alleen waar die bekend is').toBe(lastDays[key])
  })

  test('elke bepaling met een laatste dag staat in het register', () => {
    expect(Object.keys(lastDays).filter((key) => !Object.hasOwn(sources, key))).toEqual([])
  })

  test.each(laws)(
    '$key: een wijziging staat alleen waar er een tekst vóór is, ook al is die niet gelezen, en zegt wat er veranderde',
    ({ bron }) => {
      const isFirst = bron.eerderNietGelezen === undefined
      expect(isFirst && bron.versies[0]?.wijziging, 'de eerste versie').not.toBeTypeOf('object')
      for (const { wijziging } of bron.versies) {
        if (wijziging === undefined) continue
        expect(['inhoud', 'verwijzing']).toContain(wijziging.soort)
        expect(wijziging.wat).toMatch(/^\p{Lu}.{20,}\.$/su)
      }
    },
  )

  test.each(laws)(
    '$key: zegt dat eerdere tekst niet is gelezen, als hij na het begin van de wet begint of van voor de routes is',
    ({ key, bron }) => {
      const first = String(bron.versies[0]?.geldigVan)
      const isNew = key.startsWith('web-12.4c.2-')
      const isGeneral = /^(?:lpw|rrod|ubwvo|web-7|web-8)/.test(key)
      expect(bron.eerderNietGelezen === true).toBe((first > lawStart && !isNew) || isGeneral)
    },
  )

  test.each(laws)('$key: de sleutel noemt het artikel, lid en onderdeel van de nieuwste versie', ({ key, bron }) => {
    const place = placeOf(bron.versies.at(-1) as Wetsversie)
    expect(key === place || key.startsWith(`${place}-`)).toBe(true)
  })

  test.each(laws)('$key: de WVO geldt tot 1 augustus 2022 en de WVO 2020 vanaf die dag', ({ bron }) => {
    for (const { wet, geldigVan, geldigTot } of bron.versies) {
      expect(wet !== 'WVO' || (geldigTot !== undefined && geldigTot <= '2022-07-31')).toBe(true)
      expect(wet !== 'WVO 2020' || geldigVan >= '2022-08-01').toBe(true)
      expect(geldigVan >= '2020-08-01', 'de routes bestaan pas sinds die dag').toBe(true)
    }
  })

  test('elke versie onder een oud nummer van de WVO is afgeleid: die tekst is niet herlezen', () => {
    const old = laws.flatMap(({ bron }) => bron.versies.filter(({ wet }) => wet === 'WVO'))
    expect(old.length).toBeGreaterThan(50)
    expect(old.filter(({ zekerheid }) => zekerheid !== 'afgeleid')).toEqual([])
  })

  test('twee bronnen op dezelfde plaats in dezelfde tijd hebben dezelfde versies', () => {
    const told = new Map<string, string>()
    const differing: string[] = []
    for (const { key, bron } of laws) {
      const last = bron.versies.at(-1) as Wetsversie
      const now = `${placeOf(last)} ${last.geldigVan} ${last.geldigTot}`
      const stood = JSON.stringify(
        bron.versies.map((versie) => [versie.wet, placeOf(versie), versie.geldigVan, versie.geldigTot]),
      )
      if ((told.get(now) ?? stood) !== stood) differing.push(key)
      told.set(now, stood)
    }
    expect(differing).toEqual([])
  })

  test('op 1 augustus 2026 verandert de inhoud van de uren, de niet bekostigde route en LPW 1 onder c, en verder niets', () => {
    expect(changedOn('2026-08-01', 'inhoud')).toEqual([
      'lpw-1-c',
      'web-11.1.15',
      'web-9.1.10-1',
      'wvo-2.107h-uren',
      'wvo-2.109a',
    ])
    expect(changedOn('2026-08-01', 'verwijzing')).toEqual([])
  })

  test('op 1 januari 2026 veranderen verwijzingen, en de inhoud alleen van de regels over voortijdig schoolverlaten', () => {
    expect(changedOn('2026-01-01', 'inhoud')).toEqual(['web-9.2.1', 'web-9.2.2-1', 'wvo-8.20-1'])
    expect(changedOn('2026-01-01', 'verwijzing')).toEqual([
      'web-11.1.15',
      'web-9.1.17-3',
      'web-9.1.18',
      'web-9.1.19',
      'wvo-2.107b-2-e',
      'wvo-2.107b-2-f',
      'wvo-2.107l-1',
    ])
  })

  test('op 1 januari 2024 geldt LPW 21a lid 1 voor elke school; op 1 augustus 2024 verlaat het CvTE artikel 2.107j lid 2', () => {
    expect(changedOn('2024-01-01', 'inhoud')).toEqual(['lpw-21a-1'])
    expect(changedOn('2024-08-01', 'verwijzing')).toEqual(['wvo-2.107j-2', 'wvo-2.107j-2-tijdvak-3'])
  })

  test('de BWB-nummers zijn die van de wetten en regelingen', () => {
    expect(bwbIds).toEqual({
      WVO: 'BWBR0002399',
      'WVO 2020': 'BWBR0044212',
      WEB: 'BWBR0007625',
      LPW: 'BWBR0002628',
      RROD: 'BWBR0043632',
      UBWVO: 'BWBR0045787',
    })
  })
})

describe('Wat de bibliotheek niet behandelt', () => {
  test('heeft een onderwerp, een reden en bestaande bronnen, en geen onderwerp twee keer', () => {
    for (const { onderwerp, reden, bronnen } of notCovered) {
      expect(onderwerp).toMatch(/^\p{Lu}/u)
      expect(reden).toMatch(/^\p{Lu}.+\.$/su)
      expect(bronnen.length, onderwerp).toBeGreaterThan(0)
      expect(bronnen.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
    }
    expect(new Set(notCovered.map(({ onderwerp }) => onderwerp)).size).toBe(notCovered.length)
  })
})
