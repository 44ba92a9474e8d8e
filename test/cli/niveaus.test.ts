import { describe, expect, test } from 'vitest'
import { run } from './fakeWorld.js'

const ro = 'RO_99XX_20250801_20260731.csv'
const text = [
  'VLP|99XX|2025-08-01|2026-07-31|2026-08-03',
  'PER|999990019||2009-01-01|V',
  'ISG|999990019||1|2025-08-01|2027-07-31||',
  'ISP|999990019||1|2025-08-01|25655|BOL||J||||DLR|MBO',
  'SLR|1|1|1|0|0|0|0|0|0',
  '',
].join('\r\n')

function check(niveaus: string | Error): ReturnType<typeof run> {
  return run(['check', ro, '--niveaus', 'crebo.csv', '--peildatum', '2025-10-01'], {
    files: { [ro]: text, 'crebo.csv': niveaus },
  })
}

describe('An RO without niveau', () => {
  test('is refused when nothing tells the niveau of its courses', async () => {
    const { exitCode, out } = await run(['check', ro, '--peildatum', '2025-10-01'], { files: { [ro]: text } })
    expect(exitCode).toBe(1)
    expect(out).toContain('missing-field')
  })

  test.each([['25655;MBO-3\n'], ['\uFEFFopleidingcode,niveau\r\n23110,MBO-1\r\n25655,MBO-3\r\n'], ['25655 ; MBO-4']])(
    'is read with the niveaus of %j',
    async (niveaus) => {
      const { exitCode, out } = await check(niveaus)
      expect(exitCode).toBe(0)
      expect(out).toContain('ROD MBO DLR           0         1')
    },
  )

  test('is refused when its course is not among them', async () => {
    expect((await check('99131;MBO-3\n')).exitCode).toBe(1)
  })

  test.each([
    ['that is none', '25655;drie\n'],
    ['without any course', 'niveaus\n'],
    ['that cannot be read', new Error('gone')],
  ])('is not checked with a file of niveaus %s', async (_, niveaus) => {
    const { exitCode, out, err } = await check(niveaus)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(/^--niveaus: dit bestand is niet te lezen/)
  })
})
