import { describe, expect, test } from 'vitest'
import { dictionary } from '../../../src/registers/bulk/dictionary.js'

/** The bytes of a text of at most eight, in two numbers. */
function packed(text: string): readonly [low: number, high: number] {
  const bytes = Buffer.alloc(8)
  bytes.write(text, 8 - text.length, 'latin1')
  return [bytes.readInt32BE(4), bytes.readInt32BE(0)]
}

/** A dictionary of these texts, which are counted from 1, and what it asked. */
function counting(texts: readonly string[]) {
  const asked: string[] = []
  const find = dictionary((text) => {
    asked.push(text)
    return 1 + texts.indexOf(text)
  })
  return { asked, valueOf: (text: string) => find(...packed(text)) }
}

describe('A dictionary', () => {
  const texts = ['J', 'VO', 'DLR', '99XX', 'MBO-2', '100A01', '100A001', 'vbo-mavo', '~~~~~~~~', '!']

  test('looks at each text once, of one byte to eight', () => {
    const { asked, valueOf } = counting(texts)
    for (const _ of [1, 2]) expect(texts.map(valueOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(asked).toEqual(texts)
  })

  test('does not remember what stands for nothing', () => {
    const { asked, valueOf } = counting(texts)
    expect(['x', 'J', 'x', 'J'].map(valueOf)).toEqual([0, 1, 0, 1])
    expect(asked).toEqual(['x', 'J', 'x'])
  })

  test('has as much room after it was asked for what stands for nothing', () => {
    const { asked, valueOf } = counting(texts)
    for (let at = 0; at < 10_000; at++) valueOf('x')
    expect(['J', 'J'].map(valueOf)).toEqual([1, 1])
    expect(asked.filter((text) => text !== 'x')).toEqual(['J'])
  })

  test('keeps apart thousands of texts that end alike', () => {
    const alike = Array.from({ length: 8000 }, (_, at) => `${1000 + at}same`)
    const find = dictionary(Number.parseInt)
    for (const _ of [1, 2]) expect(alike.map((text) => find(...packed(text)))).toEqual(alike.map((__, at) => 1000 + at))
  })

  test('takes no text for one that is the same in part', () => {
    const halves = ['aaaaaaaa', 'aaaabbbb', 'bbbbaaaa', 'bbbbbbbb', 'aaaa', 'bbbb']
    const { valueOf } = counting(halves)
    for (const _ of [1, 2]) expect(halves.map(valueOf)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('remembers 8192 texts, and looks at more of them anew', () => {
    let asked = 0
    const find = dictionary((text) => {
      asked++
      return Number(text)
    })
    const numbers = Array.from({ length: 8200 }, (_, at) => at + 1)
    const found = (): number[] => numbers.map((number) => find(...packed(String(number))))
    expect(found()).toEqual(numbers)
    expect(asked).toBe(8200)
    expect(found()).toEqual(numbers)
    expect(asked).toBe(8208)
  })
})
