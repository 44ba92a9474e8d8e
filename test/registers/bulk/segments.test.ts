import { describe, expect, test } from 'vitest'
import { segments, segmentSize } from '../../../src/registers/bulk/segments.js'

/** What comes out of these texts, as whole lines and `-` for one that is too long. */
function gathered(texts: readonly string[], answer: 'free' | 'kept' = 'free') {
  const told: string[] = []
  const buffers: Uint8Array[] = []
  const { take, end } = segments({
    lines: (bytes, length) => {
      told.push(Buffer.from(bytes.subarray(0, length)).toString('latin1'))
      buffers.push(bytes)
      return answer
    },
    tooLong: () => told.push('-'),
  })
  for (const text of texts) take(Buffer.from(text, 'latin1'))
  end()
  return { told, buffers }
}

describe('Segments', () => {
  test.each([
    [[], []],
    [[''], []],
    [['ab\ncd\n'], ['ab\ncd\n']],
    [['ab\nc', 'd'], ['ab\ncd\n']],
    [['\n'], ['\n']],
  ])('of %j are %j', (texts, told) => {
    expect(gathered(texts)).toMatchObject({ told })
  })

  const line = `${'x'.repeat(998)}\n`
  const many = line.repeat(2500)

  test.each(['free', 'kept'] as const)('hold whole lines, however they come in (%s)', (answer) => {
    for (const size of [many.length, 700_000, 1001]) {
      const parts = Array.from({ length: Math.ceil(many.length / size) }, (_, at) =>
        many.slice(at * size, at * size + size),
      )
      const { told, buffers } = gathered(parts, answer)
      expect(told).toHaveLength(3)
      expect(told.every((text) => text.endsWith('\n') && text.length <= segmentSize)).toBe(true)
      expect(told.join('') === many).toBe(true)
      expect(new Set(buffers).size).toBe(answer === 'free' ? 1 : 3)
    }
  })

  test('that are kept are never written again', () => {
    const { told, buffers } = gathered([many], 'kept')
    const now = buffers.map((bytes, at) => Buffer.from(bytes.subarray(0, told[at]?.length)).toString('latin1'))
    expect(now.join('') === many).toBe(true)
  })

  test.each([
    ['fits just', 'y'.repeat(segmentSize - 1), true],
    ['is one too long', 'y'.repeat(segmentSize), false],
    ['goes on over several', 'y'.repeat(3 * segmentSize + 5), false],
    ['ends where a segment ends', 'y'.repeat(3 * segmentSize - 1), false],
  ])('pass over a line that does not fit: one that %s', (_, long, fits) => {
    const whole = fits ? `${long}\n` : '-'
    for (const parts of [[long], [`${long}\n`], [long, '\n']])
      expect(gathered(parts).told.join('') === whole).toBe(true)
    const between = gathered(['ab\n', long, '\ncd\n', long, '\n', 'ef'])
    expect(between.told.join('') === `ab\n${whole}cd\n${whole}ef\n`).toBe(true)
  })
})
