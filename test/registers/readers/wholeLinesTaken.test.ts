import { describe, expect, test } from 'vitest'
import type { TailReader } from '../../../src/registers/readers/tails.js'
import { wholeLines } from '../../../src/registers/readers/wholeLines.js'

describe('A line is taken as it is', () => {
  const tail = { record: undefined }

  /** What is told of a line that is taken; nothing of one that has to be cut. */
  function taken(line: string, hasReader = true): unknown[] | undefined {
    const told: unknown[] = []
    const tell = (...facts: readonly unknown[]): void => {
      told.push(...facts)
    }
    const people = { person: tell, enrolment: tell, period: tell } as never
    const reader: TailReader = {
      course: (text, from) => (text.startsWith('?', from) ? undefined : text.slice(from).split('|')[0]),
      tail: (text, course, begin) => {
        tell(text, course, begin)
        return text === '?' ? undefined : tail
      },
    }
    const take = wholeLines(people, () => (hasReader ? reader : undefined))[line.slice(0, 3)]
    return take?.(line, 7) === true ? told : undefined
  }

  test.each([
    ['PER|1|2|day|V', ['1|2', 7]],
    ['PER||||', ['|', 7]],
    ['ISG|1|2|C1|first|planned|last|why', ['1|2', 'C1', 'first', 'last', 7]],
    ['ISG|||C1|first|||', ['|', 'C1', 'first', '', 7]],
    [
      'ISP|1|2|C1|first|25001|a|b',
      ['a|b', '25001', 'first', 'C1', 'first', { person: '1|2', opleidingcode: '25001', tail }, 7],
    ],
    ['ISP|||C1|||', ['', '', '', 'C1', '', { person: '|', opleidingcode: '', tail }, 7]],
  ])('when it is %s', (line, told) => {
    expect(taken(line)).toEqual(told)
  })

  test.each(
    `
    PER PER| PER|1 PER|1|2 PER|1|2|day PER|1|2|day|V| PER|1|2|day|V|x
    ISG ISG|1 ISG|1|2 ISG|1|2|C1 ISG|1|2|C1|first ISG|1|2|C1|first|planned ISG|1|2|C1|first|planned|last ISG|1|2|C1|first|planned|last|why|x ISG|1|2||first|planned|last|why ISG|1|2|C1||planned|last|why
    ISP ISP|1 ISP|1|2 ISP|1|2|C1 ISP|1|2|C1|first ISP|1|2|C1|first|25001 ISP|1|2||first|25001|a ISP|1|2|C1|first|?|a ISP|1|2|C1|first|25001|?
    BPV|1|2|day|V
    `
      .trim()
      .split(/\s+/),
  )('but not when it is %s', (line) => {
    expect(taken(line)).toBe(undefined)
  })

  test('but not a period, while the institution is not known', () => {
    expect(taken('ISP|1|2|C1|first|25001|a', false)).toBe(undefined)
    expect(taken('PER|1|2|day|V', false)).toEqual(['1|2', 7])
  })
})
