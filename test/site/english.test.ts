import { describe, expect, test } from 'vitest'
import { notCoveredInEnglish } from '../../docs/web/content/english/notCovered.js'
import { sourcesInEnglish } from '../../docs/web/content/english/sources.js'
import { bronIn, differenceIn, leftOutIn } from '../../docs/web/content/said.js'
import { columnWords } from '../../docs/web/tables/columnWords.js'
import { layouts } from '../../docs/web/tables/layouts.js'
import { notCovered } from '../../src/law/notCovered.js'
import { type BronSleutel, lawCoveredUpTo, lawStart, sources } from '../../src/law/sources.js'
import { compareRules } from '../../src/rules/compareRules.js'
import { decisionTables } from '../../src/testing/decisionTables.js'
import { goldenCases } from '../../src/testing/golden/goldenCases.js'
import { all, documentOf, pages } from './built.js'
import { abbreviationsIn, figuresIn, functionsIn } from './english/figures.js'

const keys = Object.keys(sources) as BronSleutel[]

type Pair = readonly [where: string, dutch: string, english: string]

/** Every text there is in two languages, with where it stands. */
const pairs: readonly Pair[] = [
  ...keys.flatMap((key): readonly Pair[] => {
    const bron = sources[key]
    const told = bronIn('en', key)
    const title: readonly Pair[] =
      bron.soort === 'publicatie' && told.soort === 'publicatie' && told.titel !== bron.titel
        ? [[`${key} titel`, bron.titel, told.titel]]
        : []
    const changes = (bron.soort === 'wet' && told.soort === 'wet' ? bron.versies : []).flatMap(
      ({ wijziging, geldigVan }, at): readonly Pair[] => {
        const english = told.soort === 'wet' ? told.versies[at]?.wijziging?.wat : undefined
        return wijziging === undefined ? [] : [[`${key} ${geldigVan}`, wijziging.wat, english ?? '']]
      },
    )
    const note: readonly Pair[] =
      bron.kanttekening === undefined
        ? []
        : [[`${key} kanttekening`, bron.kanttekening, sourcesInEnglish[key].kanttekening ?? '']]
    return [[key, bron.strekking, sourcesInEnglish[key].strekking], ...title, ...note, ...changes]
  }),
  ...notCovered.flatMap((entry): readonly Pair[] => {
    const english = notCoveredInEnglish[entry.onderwerp]
    return [
      [entry.onderwerp, entry.onderwerp, english?.onderwerp ?? ''],
      [`${entry.onderwerp} reden`, entry.reden, english?.reden ?? ''],
    ]
  }),
]

describe('What the library says in Dutch alone has its English on the site:', () => {
  test('every source, and nothing that is no source', () => {
    expect(Object.keys(sourcesInEnglish)).toEqual(expect.arrayContaining(keys))
    expect(Object.keys(sourcesInEnglish).filter((key) => !Object.hasOwn(sources, key))).toEqual([])
  })

  test('a remark where there is one, and nowhere else', () => {
    const differ = keys.filter(
      (key) => (sources[key].kanttekening === undefined) !== (sourcesInEnglish[key].kanttekening === undefined),
    )
    expect(differ).toEqual([])
  })

  test('every change of a provision, and no change that there was not', () => {
    for (const key of keys) {
      const bron = sources[key]
      const changed = (bron.soort === 'wet' ? bron.versies : []).filter(({ wijziging }) => wijziging !== undefined)
      expect(Object.keys(sourcesInEnglish[key].wijzigingen ?? {}), key).toEqual(
        changed.map(({ geldigVan }) => geldigVan),
      )
    }
  })

  test('the titles that this library gave itself, and no others', () => {
    const own = keys.filter((key) => {
      const bron = sources[key]
      return bron.soort === 'publicatie' && bron.uitgever === 'doorlopende-leerroute'
    })
    const titled = keys.filter((key) => sourcesInEnglish[key].titel !== undefined)
    expect(titled).toEqual(expect.arrayContaining(own))
    // Not published under a title that is known either.
    expect(titled.filter((key) => !own.includes(key))).toEqual(['elfproef', 'faq-instappen'])
  })

  test('everything that is not covered, and nothing else', () => {
    expect(Object.keys(notCoveredInEnglish).sort()).toEqual(notCovered.map(({ onderwerp }) => onderwerp).sort())
  })

  test('and no text is empty or the Dutch one', () => {
    expect(
      pairs.filter(([, dutch, english]) => english.length < 5 || english === dutch).map(([where]) => where),
    ).toEqual(['Teams'])
  })
})

describe('The English says the same:', () => {
  test.each(pairs)('%s has the figures of the Dutch', (_, dutch, english) => {
    expect(figuresIn(english, 'en')).toEqual(figuresIn(dutch, 'nl'))
  })

  test('with every law, register and code that the Dutch names', () => {
    const lost = pairs.flatMap(([where, dutch, english]) => {
      const there = abbreviationsIn(english)
      return abbreviationsIn(dutch).flatMap((each) => (there.includes(each) ? [] : [`${where}: ${each}`]))
    })
    expect(lost).toEqual([])
  })

  test('with every function that the Dutch names', () => {
    for (const [where, dutch, english] of pairs) expect(functionsIn(english), where).toEqual(functionsIn(dutch))
  })

  test('in the same words wherever the Dutch has the same words', () => {
    const first = new Map<string, string>()
    for (const [where, dutch, english] of pairs) {
      expect(english, where).toBe(first.get(dutch) ?? english)
      first.set(dutch, english)
    }
  })
})

describe('A page takes', () => {
  test('a source as it is in Dutch, and in English all that it says in English', () => {
    expect(bronIn('nl', 'wvo-2.107b-2-e')).toBe(sources['wvo-2.107b-2-e'])
    expect(bronIn('en', 'wvo-2.107b-2-e')).toMatchObject({
      zekerheid: 'gelezen',
      strekking: expect.stringContaining('hands over part of its funding'),
      versies: expect.arrayContaining([
        expect.objectContaining({ wijziging: { soort: 'verwijzing', wat: expect.stringContaining('instead of') } }),
      ]),
    })
  })

  test('what is not covered likewise', () => {
    const [first] = notCovered
    if (first === undefined) throw new Error('nothing is left out')
    expect(leftOutIn('nl', first)).toBe(first)
    expect(leftOutIn('en', first)).toMatchObject({ onderwerp: 'Complaints', bronnen: first.bronnen })
  })

  test('a difference between two days without a word of Dutch in what changed', () => {
    const dutch = new Set(pairs.map(([, text]) => text))
    const found = compareRules(lawStart, lawCoveredUpTo).flatMap((each) => differenceIn('en', each).wat)
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter((text) => dutch.has(text))).toEqual([])
  })
})

/** The names of facts in this, and its values that are words; both as the code has them. */
function dutchIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(dutchIn)
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => [name, ...dutchIn(member)])
  }
  return typeof value === 'string' && /^[a-z]/i.test(value) ? [value] : []
}

/** Names that English keeps: of the routes, phases, tracks and duties, and words that are the same. */
const kept = new Set(
  'DLR GLR BB KB GL TL BOL BBL VO-fase MBO-fase niveau leerplicht kwalificatieplicht startkwalificatie norm'.split(' '),
)

/** `leerrouteStart` as it would read: `leerroute start`. */
function spelled(name: string): string {
  return kept.has(name) ? name : name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

describe('What the library calls in Dutch a page calls in English:', () => {
  const shown = pages
    .filter((path) => path.startsWith('en/rules/'))
    .flatMap((path) => all(documentOf(path), '[data-golden]'))

  test('the facts and the answers of every case', () => {
    expect(shown.length).toBeGreaterThan(60)
    const left = shown.flatMap((row) => {
      const at = Number(row.getAttribute('data-golden'))
      const { args, expected } = goldenCases[at] ?? {}
      const dutch = dutchIn([args, expected]).map(spelled)
      const read = all(row, '.fact-part').flatMap(({ textContent }) => textContent.split(': '))
      expect(read.length, `${at}`).toBeGreaterThan(1)
      return read.filter((text) => dutch.some((each) => !kept.has(each) && `${text} `.startsWith(`${each} `)))
    })
    expect([...new Set(left)]).toEqual([])
  })

  test('the columns, in what stands above a table', () => {
    const captions = pages
      .filter((path) => path.startsWith('en/rules/'))
      .flatMap((path) => all(documentOf(path), '[data-table] > caption'))
    for (const { name, columns } of decisionTables.filter((table) => layouts[table.name] !== undefined)) {
      const words = captions
        .filter(({ parentElement }) => parentElement?.getAttribute('data-table') === name)
        .flatMap(({ textContent }) => textContent.toLowerCase().split(/[^a-z]+/))
      expect(words.length, name).toBeGreaterThan(3)
      const dutch = columns
        .filter((column) => !column.startsWith('source'))
        .map((column) => [column.toLowerCase(), columnWords(column, 'en').toLowerCase()] as const)
        .filter(([column, english]) => !english.includes(column))
      expect(
        dutch.map(([column]) => column).filter((column) => words.includes(column)),
        name,
      ).toEqual([])
    }
  })
})

/** What a page in English may hold in Dutch: the way to its twin, the titles of publications, the words of the glossary, the names of the routes. */
const allowed = '.language *, a, h3, .glossary th, th[role="rowheader"], .label, footer *'

describe('A page in English', () => {
  test.each(pages.filter((path) => path.startsWith('en/')))(
    '%s holds nothing in Dutch but names and titles',
    (path) => {
      const dutch = all(documentOf(path), '[lang="nl"]')
      expect(dutch.filter((each) => !each.matches(allowed)).map(({ textContent }) => textContent)).toEqual([])
    },
  )

  test('shows no text that there is in English as well', () => {
    const texts = pairs.filter(([, nl, en]) => nl !== en && nl.length > 20).map(([, nl]) => nl.replaceAll('`', ''))
    for (const path of pages.filter((each) => each.startsWith('en/') && !each.startsWith('en/developers/'))) {
      const shown = documentOf(path).querySelector('main')?.textContent ?? ''
      expect(
        texts.filter((text) => shown.includes(text)),
        path,
      ).toEqual([])
    }
  })
})
