import { describe, expect, test } from 'vitest'
import { elementcodeTable, isElementcode, sources } from '../../src/index.js'
import { elementcodeKind } from '../../src/law/elementcodes.js'

/** Wat de controle leest: de soort, of niets. */
function kindOf(code: string): string | undefined {
  return Object.keys(elementcodeTable)[elementcodeKind(code) - 1]
}

const codes = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'))
const kinds = ['BB', 'KB', 'GL', 'TL', 'leer-werktraject', 'entree'] as const

function matching(code: string): readonly string[] {
  return kinds.filter((kind) => new RegExp(`^(?:${elementcodeTable[kind].patroon})$`).test(code))
}

describe('Regeling codetabellen vo, vso en mbo, bijlage II: elementcodes', () => {
  test('elk van de tienduizend codes past op ten hoogste één patroon', () => {
    expect(Object.keys(elementcodeTable).sort()).toEqual([...kinds].sort())
    expect(codes.filter((code) => matching(code).length > 1)).toEqual([])
  })

  test('tabel en lezer geven voor elk van de tienduizend codes hetzelfde antwoord', () => {
    expect(codes.filter((code) => kindOf(code) !== matching(code)[0])).toEqual([])
  })

  test.each([
    ['BB', ['6011', '6111', '6211', '6311', '6411', '6511', '6611', '6711', '6811', '6911']],
    ['KB', ['6021', '6121', '6221', '6321', '6421', '6521', '6621', '6721', '6821', '6921']],
    ['GL', ['6031', '6131', '6231', '6331', '6431', '6531', '6631', '6731', '6831', '6931']],
    ['TL', ['0470', '0471', '0472', '0473', '0474']],
    ['leer-werktraject', ['7011', '7111', '7211', '7311', '7411', '7511', '7611', '7711', '7811', '7911']],
    ['entree', ['7021', '7121', '7221', '7321', '7421', '7521', '7621', '7721', '7821', '7921']],
  ])('%s heeft precies deze codes', (kind, expected) => {
    expect(codes.filter((code) => kindOf(code) === kind)).toEqual(expected)
  })

  test('de onderbouw (0400), 0475 en 0469 zijn van geen leerweg', () => {
    for (const code of ['0400', '0475', '0469', '6041', '6012', '5011', '8011', '7031']) {
      expect(kindOf(code)).toBeUndefined()
    }
  })

  test('wat geen vier cijfers is, past op geen patroon en heeft geen soort', () => {
    for (const text of [
      '6x11',
      '6 11',
      '6٣11',
      '7x21',
      '047x',
      '601',
      '60111',
      '',
      'BB',
      '047',
      '6011\n',
      '０４７０',
    ]) {
      expect(isElementcode(text)).toBe(false)
      expect(kindOf(text)).toBeUndefined()
      expect(matching(text), text).toEqual([])
    }
  })

  test('de tabel is gelezen voor Caribisch Nederland en dus landelijk afgeleid', () => {
    for (const kind of kinds) expect(elementcodeTable[kind].source).toBe('codetabellen')
    expect(sources.codetabellen.zekerheid).toBe('afgeleid')
  })
})
