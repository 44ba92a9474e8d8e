import { expect, test } from 'vitest'
import { detectLayout } from '../../../src/registers/readers/detectLayout.js'
import { readGrondslag } from '../../../src/registers/readers/readGrondslag.js'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { readTbgi } from '../../../src/registers/readers/readTbgi.js'
import { errorOf } from '../../rules/outsideTypes.js'
import { gather } from './gather.js'

/** Whatever a caller without a type checker hands over. */
const wrong = (value: unknown): never => value as never

test.each<[string, () => unknown]>([
  ['text or bytes, got number', () => detectLayout(wrong(1))],
  ['bestandsnaam: text, got number', () => detectLayout('', wrong(1))],
  ...[readRo, readGrondslag, readTbgi, readRodCsv].flatMap((reader): [string, () => unknown][] => [
    ['options, got object', () => reader([], wrong(null))],
    ['options, got string', () => reader([], wrong('ro.csv'))],
    ['bestandsnaam: text, got number', () => reader([], { bestandsnaam: wrong(1) })],
    ['controletotalen: true or false, got string', () => reader([], { controletotalen: wrong('ja') })],
    ['niveauVan: a function, got number', () => reader([], { niveauVan: wrong(3) })],
  ]),
])('a reader asked outside the types says at once what was expected: %s', (expected, call) => {
  const error = errorOf(call)
  expect(error).toBeInstanceOf(RangeError)
  expect(error).toHaveProperty('message', `expected ${expected}`)
})

test.each([readRo, readGrondslag, readTbgi, readRodCsv])(
  'a part outside the types is told when it comes (%o)',
  async (reader) => {
    await expect(gather(reader, wrong(1))).rejects.toThrow('expected the parts of a file, got number')
    await expect(gather(reader, wrong([1]))).rejects.toThrow('expected parts of text or bytes, got number')
    await expect(gather(reader, wrong(['', undefined]))).rejects.toThrow(
      'expected parts of text or bytes, got undefined',
    )
  },
)
