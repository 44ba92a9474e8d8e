import { addDays } from 'date-fns/addDays'
import { lightFormat } from 'date-fns/lightFormat'
import { UTCDateMini } from '@date-fns/utc'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { type Bron, bwbIds, isDatum, notCovered, sources, type Wetsversie } from '../../src/index.js'
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
const cited = [...citedIn(otherExports), ...everyStep().map((step) => step.source)]
const seeAlso = entries.flatMap(([, { zieOok = [] }]) => zieOok)

describe('Het bronregister', () => {
  test('is niet leeg en niet te veranderen', () => {
    expect(laws.length).toBeGreaterThan(20)
    expect(publications.length).toBeGreaterThan(15)
    expect(Object.isFrozen(sources)).toBe(true)
    for (const [, bron] of entries) expect(Object.isFrozen(bron)).toBe(true)
  })

  test('elke sleutel waarnaar een tabel, code of stap verwijst, staat in het register', () => {
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
  })

  test('elke verwijzing in zieOok bestaat en wijst niet naar zichzelf', () => {
    for (const [key, { zieOok = [] }] of entries) {
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

  test.each(publications)('$key noemt uitgever en titel', ({ key, bron }) => {
    expect(bron.uitgever.trim()).not.toBe('')
    expect(bron.titel.trim()).not.toBe('')
    expect(bron.dia?.trim() ?? 'geen dia').not.toBe('')
    expect(bron.dia !== undefined).toBe(key.startsWith('dia-'))
    expect(new URL(bron.url ?? 'https://duo.nl').protocol).toBe('https:')
  })
})

describe('De versies van een wettelijke bron', () => {
  test.each(laws)('$key: op volgorde, met geldige dagen, zonder gat en zonder overlap', ({ bron }) => {
    expect(bron.versies.length).toBeGreaterThan(0)
    bron.versies.forEach((versie, at) => {
      expect(isDatum(versie.geldigVan)).toBe(true)
      expect(versie.artikel).toMatch(/^\d+[\da-z.]*$/)
      expect(versie.lid ?? '1').toMatch(/^\d+$/)
      const next = bron.versies[at + 1]
      if (next === undefined) return
      expect(versie.geldigTot, 'alleen de laatste versie is open').toBeDefined()
      expect(isDatum(versie.geldigTot)).toBe(true)
      expect(String(versie.geldigTot) >= versie.geldigVan).toBe(true)
      expect(next.geldigVan).toBe(dayAfter(String(versie.geldigTot)))
    })
    expect(bron.versies.at(-1)?.geldigTot, 'geldt nog in de nieuwste gelezen tekst').toBeUndefined()
  })

  test.each(laws)('$key: de sleutel noemt het artikel en lid van de nieuwste versie', ({ key, bron }) => {
    const { wet, artikel, lid } = bron.versies.at(-1) as Wetsversie
    const place = `${wet === 'WEB' ? 'web' : 'wvo'}-${artikel}${lid === undefined ? '' : `-${lid}`}`
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
    expect(old.length).toBeGreaterThan(15)
    expect(old.filter(({ zekerheid }) => zekerheid !== 'afgeleid')).toEqual([])
  })

  test('twee bronnen op hetzelfde artikel en lid hebben dezelfde versies', () => {
    const periods = new Map<string, string>()
    const differing: string[] = []
    for (const { key, bron } of laws) {
      const last = bron.versies.at(-1) as Wetsversie
      const place = `${last.wet} ${last.artikel} lid ${last.lid}`
      const told = JSON.stringify(bron.versies.map(({ geldigVan, geldigTot }) => [geldigVan, geldigTot]))
      if ((periods.get(place) ?? told) !== told) differing.push(key)
      periods.set(place, told)
    }
    expect(differing).toEqual([])
  })

  test('de BWB-nummers zijn die van de drie wetten', () => {
    expect(bwbIds).toEqual({ WVO: 'BWBR0002399', 'WVO 2020': 'BWBR0044212', WEB: 'BWBR0007625' })
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
