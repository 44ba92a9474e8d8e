import { expect, test } from 'vitest'
import { readFile } from '../../../src/registers/bulk/readFile.js'
import { askedOf } from '../../../src/registers/reconcile/options.js'
import { voHeader, voRow } from './ways.js'

const asked = askedOf({ peildatum: '2025-10-01' })
const file = `${voHeader}\n${voRow}\n`

test.each([
  ['in the first part', [file], true],
  ['in the second', ['\n', file], true],
  ['behind 65535 bytes', ['\n'.repeat(65_535), file], true],
  ['behind 65536 bytes', ['\n'.repeat(65_536), file], false],
  ['in a part that is longer', ['\n'.repeat(70_000) + file], true],
])('A header is looked for until 65536 bytes were looked at: one that stands %s', async (_, parts, isFound) => {
  const { plain, vo, slot } = await readFile(parts, 'vo.csv', asked)
  expect(plain?.columns.count).toBe(isFound ? 1 : undefined)
  const regel = parts.join('').split('\n').length - 1
  const record = isFound ? plain?.recordAt(0) : vo[0]
  expect(record).toMatchObject({ referentie: `vo.csv:${regel}`, inschrijving: { leerling: { bsn: '999990019' } } })
  expect(slot).toMatchObject({ records: 1, regels: regel, fouten: 0 })
})
