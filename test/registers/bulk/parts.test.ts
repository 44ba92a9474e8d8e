import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/registers/bulk/parts.js'
import type { Bestandsdelen } from '../../../src/registers/readers/readerEvent.js'

async function all(parts: Bestandsdelen): Promise<string> {
  const told: Uint8Array[] = []
  for await (const part of bytesOf(parts)) told.push(part)
  return Buffer.concat(told).toString()
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('The parts of a file as bytes', () => {
  test.each<[string, Bestandsdelen, string]>([
    ['one text', 'aé😀', 'aé😀'],
    ['one array of bytes', bytes('aé'), 'aé'],
    ['texts and bytes by turns', ['a', bytes('b'), 'c', '', bytes('d')], 'abcd'],
    ['a character cut in two', ['a\uD83D', '\uDE00b'], 'a😀b'],
    ['a character cut in two, one half by itself', ['a', '\uD83D', '\uDE00', 'b'], 'a😀b'],
    ['half a character and bytes', ['a\uD83D', bytes('b'), 'c'], 'a\uFFFDbc'],
    ['half a character at the end', ['a', '\uD83D'], 'a\uFFFD'],
    ['the second half of a character', ['a\uDE00', 'b'], 'a\uFFFDb'],
    ['half a character in the middle', ['\uD83Da'], '\uFFFDa'],
    ['a set', new Set(['a', 'b']), 'ab'],
  ])('of %s', async (_, parts, text) => {
    expect(await all(parts)).toBe(text)
  })

  test('are as many as were given, and one more for half a character that is left', async () => {
    const counts = [['a', bytes('b'), 'c'], ['a\uD83D', bytes('b')], ['a\uD83D']].map(async (parts) => {
      let count = 0
      for await (const _ of bytesOf(parts)) count++
      return count
    })
    expect(await Promise.all(counts)).toEqual([3, 3, 2])
  })

  test.each([undefined, null, 7, [7], [undefined], [[65]]])('has to be of its type: %j', async (parts) => {
    const expected = Array.isArray(parts) ? 'parts of text or bytes' : 'the parts of a file'
    await expect(all(parts as never)).rejects.toThrow(expected)
    await expect(all(parts as never)).rejects.toThrow(RangeError)
  })
})
