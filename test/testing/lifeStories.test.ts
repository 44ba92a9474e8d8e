import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lifeStories } from '../../src/testing/golden/lifeStories.js'
import { stories01To08 } from '../../src/testing/golden/stories/stories01To08.js'
import { stories09To16 } from '../../src/testing/golden/stories/stories09To16.js'
import { stories17To23 } from '../../src/testing/golden/stories/stories17To23.js'
import { isColumn, outcomeColumns } from '../scenarios/compare.js'
import { readStory } from '../scenarios/readStory.js'

const folder = new URL('../scenarios/', import.meta.url)
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => [file.replace('.csv', ''), readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '')]),
)

/** A row without the cells that only tell something. */
function told(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { gebeurtenis: _, opmerking: __, ...rest } = row
  return rest
}

describe('The life stories in the package', () => {
  test('are those of the scenarios, to the letter', () => {
    expect({ ...stories01To08, ...stories09To16, ...stories17To23 }).toEqual(texts)
  })

  test.each(lifeStories.map((story) => [story.naam, story] as const))(
    '%s reads as the reader of the scenarios has it',
    (naam, { inschrijvingen, leerjaren, ...story }) => {
      const { perioden, rows, columns, ...expected } = readStory(texts[naam] ?? '', isColumn)
      expect(story).toStrictEqual({ naam, ...expected })
      expect(inschrijvingen).toStrictEqual(perioden)
      expect(leerjaren.map(({ gegeven, verwacht }) => ({ ...gegeven, ...verwacht }))).toEqual(rows.map(told))
      expect(leerjaren.map(({ opmerking = '' }) => opmerking)).toEqual(rows.map((row) => row['opmerking'] ?? ''))
      expect(columns.length).toBeGreaterThan(0)
    },
  )

  test('say that no source dates periods 1 and 2, wherever a year that stops early has them', () => {
    const stopped = lifeStories.flatMap(({ leerjaren }) =>
      leerjaren.filter(
        ({ verwacht }) => verwacht['tijdvakken'] === '1, 2' && !verwacht['laatsteDag']?.endsWith('-07-31'),
      ),
    )
    expect(stopped).toHaveLength(3)
    for (const { opmerking } of stopped) expect(opmerking).toContain('Geen bron dateert tijdvak 1 en 2')
  })

  test('expect what the library is held against, and nothing that is given', () => {
    const expected = new Set(
      lifeStories.flatMap(({ leerjaren }) => leerjaren.flatMap((jaar) => Object.keys(jaar.verwacht))),
    )
    expect([...expected].toSorted()).toEqual(outcomeColumns.toSorted())
    expect(Object.isFrozen(lifeStories[0]?.leerjaren[0]?.verwacht)).toBe(true)
  })
})
