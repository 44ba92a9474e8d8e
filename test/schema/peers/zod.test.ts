import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { runGuide } from './guide.js'
import { faults, faulty, sound } from './records.js'

const { aanmelding } = (await runGuide('zod')) as { aanmelding: z.ZodType }

describe('The page about zod', () => {
  test('makes an object in which a sound enrolment passes as it is', () => {
    const value = { ontvangen: '2025-06-01', inschrijving: sound }
    expect(aanmelding.parse(value)).toEqual(value)
  })

  test('makes an object that tells each fault at its own place, with our code and source', () => {
    const { error } = aanmelding.safeParse({ ontvangen: 'gisteren', inschrijving: faulty })
    const told = error?.issues.map(({ path, message, ...rest }) => ({ path, message, ...rest }))
    expect(told).toHaveLength(3)
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: ['ontvangen'] }),
        ...faults.map(({ code, pointer }) =>
          expect.objectContaining({
            path: ['inschrijving', ...pointer.split('/').slice(1)],
            code: 'custom',
            params: expect.objectContaining({ code }) as unknown,
          }),
        ),
      ]),
    )
    expect(JSON.stringify(error)).not.toContain('999990019')
  })

  test('makes an object that refuses when there is no enrolment at all', () => {
    const { error } = aanmelding.safeParse({ ontvangen: '2025-06-01' })
    expect(error?.issues.map(({ path }) => path)).toEqual([['inschrijving']])
  })
})
