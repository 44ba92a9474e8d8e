import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { validateEnrolment } from '../../src/index.js'
import { enrolmentSchema, type Refusal, toJsonPointer, toProblemDetails } from '../../src/schema/schema.js'
import { changed, voRecord } from '../validation/enrolment/records.js'

/** Two faults and two signals. */
const faulty = changed(voRecord, { 'leerroute.soort': 'GLR', 'fase.soort': 'MBO-fase' })

function refusalsOf(value: unknown): readonly Refusal[] {
  const verdict = validateEnrolment(value)
  return verdict.ok ? [] : verdict.issues
}

describe('A JSON Pointer', () => {
  test.each([
    [[], ''],
    [['leerroute', 'niveau'], '/leerroute/niveau'],
    [['programma', 0, 'onderdelen', 12], '/programma/0/onderdelen/12'],
    [['a/b', 'm~n', '~1', ''], '/a~1b/m~0n/~01/'],
    [[{ key: 'scholen' }, { key: 3 }], '/scholen/3'],
  ] as const)('of %j is %j', (path, pointer) => {
    expect(toJsonPointer(path)).toBe(pointer)
  })
})

describe('A problem', () => {
  test('has what the Dutch API Design Rules ask: status, title, detail, and each fault with its place', () => {
    expect(toProblemDetails(refusalsOf(faulty))).toStrictEqual({
      title: 'Ongeldige invoer',
      status: 400,
      detail: 'De gegevens hebben 2 fouten.',
      errors: [
        {
          in: 'body',
          location: { pointer: '/leerroute/leerweg' },
          code: 'glr-requires-bb',
          detail: 'Een GLR is er alleen voor de BB, niet voor de KB.',
        },
        {
          in: 'body',
          location: { pointer: '/leerroute/niveau' },
          code: 'glr-requires-level-2',
          detail: expect.stringContaining('niveau 2') as unknown,
        },
      ],
    })
  })

  test('is the same of the issues of a schema, in whatever language they are', () => {
    const { issues = [] } = enrolmentSchema['~standard'].validate(faulty)
    expect(toProblemDetails(issues)).toEqual(toProblemDetails(refusalsOf(faulty)))
    const english = enrolmentSchema.with({ language: 'en' })['~standard'].validate(faulty).issues ?? []
    expect(toProblemDetails(english, { language: 'en' })).toEqual(
      toProblemDetails(refusalsOf(faulty), { language: 'en' }),
    )
    expect(toProblemDetails(english).errors[0]?.detail).toBe('A GLR exists for the BB only, not for the KB.')
  })

  test('counts in Dutch and in English', () => {
    const one = refusalsOf([])
    expect(toProblemDetails(one).detail).toBe('De gegevens hebben één fout.')
    expect(toProblemDetails(one, { language: 'en' })).toMatchObject({
      title: 'Invalid input',
      detail: 'The data have one fault.',
    })
    expect(toProblemDetails(refusalsOf(faulty), { language: 'en' }).detail).toBe('The data have 2 faults.')
  })

  test('takes other members from whoever sends it', () => {
    const members = { type: 'https://school.test/fouten', title: 'Fout', status: 422, detail: 'Zie', instance: '/42' }
    expect(toProblemDetails(refusalsOf(faulty), members)).toMatchObject(members)
  })

  test('takes the issues of another library too', () => {
    const { error } = z.object({ leerlingen: z.array(z.number()) }).safeParse({ leerlingen: [1, 'x'] })
    const foreign = [...(error?.issues ?? []), { message: 'Zomaar.' }]
    expect(toProblemDetails(foreign).errors).toEqual([
      { in: 'body', location: { pointer: '/leerlingen/1' }, code: 'invalid_type', detail: error?.issues[0]?.message },
      { in: 'body', location: { pointer: '' }, detail: 'Zomaar.' },
    ])
  })

  test('is not made where nothing refuses, nor in another language', () => {
    const { signals } = enrolmentSchema['~standard'].validate(faulty)
    expect(signals.length).toBeGreaterThan(0)
    expect(() => toProblemDetails(signals)).toThrow(RangeError)
    expect(() => toProblemDetails([])).toThrow(RangeError)
    expect(() => toProblemDetails(refusalsOf(faulty), { language: 'fy' as 'nl' })).toThrow(RangeError)
  })
})
