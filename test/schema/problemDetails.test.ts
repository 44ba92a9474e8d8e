import { type } from 'arktype'
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

  test('is the same of the issues of a schema, and in one language whatever that of the schema was', () => {
    const { issues = [] } = enrolmentSchema['~standard'].validate(faulty)
    expect(toProblemDetails(issues)).toEqual(toProblemDetails(refusalsOf(faulty)))
    const english = enrolmentSchema.with({ language: 'en' })['~standard'].validate(faulty).issues ?? []
    expect(toProblemDetails(english, { language: 'en' })).toEqual(
      toProblemDetails(refusalsOf(faulty), { language: 'en' }),
    )
    expect(toProblemDetails(issues, { language: 'en' }).errors[0]?.detail).toBe(
      'A GLR exists for the BB only, not for the KB.',
    )
    expect(toProblemDetails(english)).toEqual(toProblemDetails(issues))
  })

  test('takes a path of which the steps are objects, as other libraries hand it on', () => {
    const [issue] = refusalsOf(changed(voRecord, { begindatum: undefined }))
    const steps = issue?.path?.map((key) => ({ key })) as { key: PropertyKey }[]
    expect(toProblemDetails([{ ...issue, path: steps }])).toEqual(toProblemDetails([{ ...issue }]))
    expect(toProblemDetails([{ ...issue, path: steps }]).errors[0]?.detail).toContain('begindatum')
  })

  test('of an issue without a path is about the whole', () => {
    expect(toProblemDetails([{ code: 'not-an-object', params: {} }]).errors).toEqual([
      {
        in: 'body',
        location: { pointer: '' },
        code: 'not-an-object',
        detail: 'Het record moet een object met velden zijn.',
      },
    ])
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

  test('takes the issues of another library too, and tells their messages on request alone', () => {
    const { error } = z.object({ leerlingen: z.array(z.number()) }).safeParse({ leerlingen: [1, 'x'] })
    const foreign = [...(error?.issues ?? []), { message: 'Zomaar.' }, {}]
    const errors = (texts: readonly (string | undefined)[]): object[] => [
      { in: 'body', location: { pointer: '/leerlingen/1' }, code: 'invalid_type', detail: texts[0] },
      { in: 'body', location: { pointer: '' }, detail: texts[1] },
      { in: 'body', location: { pointer: '' }, detail: texts[2] },
    ]
    const ours = 'De waarde op deze plaats klopt niet.'
    expect(toProblemDetails(foreign).errors).toStrictEqual(errors([ours, ours, ours]))
    expect(toProblemDetails(foreign, { foreignMessages: 'as-they-are' }).errors).toEqual(
      errors([error?.issues[0]?.message, 'Zomaar.', ours]),
    )
    expect(toProblemDetails([{}], { language: 'en' }).errors[0]?.detail).toBe('The value in this place is not right.')
  })

  test('repeats no value that was sent, though another library does so in its messages', () => {
    const answer = type({ bsn: 'string.email' })['~standard'].validate({ bsn: '999990019' })
    const issues = (answer as { readonly issues: readonly Refusal[] }).issues
    expect(issues[0]?.message).toContain('999990019')
    expect(JSON.stringify(toProblemDetails(issues))).not.toContain('999990019')
    expect(toProblemDetails(issues).errors).toMatchObject([{ location: { pointer: '/bsn' }, code: 'pattern' }])
  })

  test('does not let the message of another library through under a code that is also ours', () => {
    const foreign = [
      { code: 'glr-requires-bb', message: '999990019' },
      { code: 'missing-field', params: {}, path: ['naam'], message: '999990019' },
    ]
    expect(JSON.stringify(toProblemDetails(foreign))).not.toContain('999990019')
  })

  test('is not made where nothing refuses, nor with an option outside its type', () => {
    const { signals } = enrolmentSchema['~standard'].validate(faulty)
    expect(signals.length).toBeGreaterThan(0)
    expect(() => toProblemDetails(signals)).toThrow('expected issues of which one refuses, got object')
    expect(() => toProblemDetails([])).toThrow(RangeError)
    expect(() => toProblemDetails(refusalsOf(faulty), { language: 'fy' as 'nl' })).toThrow(RangeError)
    const kept = { foreignMessages: 'kept' as 'withheld' }
    expect(() => toProblemDetails(refusalsOf(faulty), kept)).toThrow(RangeError)
  })
})
