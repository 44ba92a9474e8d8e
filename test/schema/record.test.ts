import { expect, test } from 'vitest'
import { type Lenient, record, text, yesOrNo } from '../../src/schema/jsonSchema.js'

type One = { readonly soort: 'een'; readonly naam: string; readonly open?: boolean }
type Other = { readonly soort: 'ander'; readonly naam?: string; readonly extra: string }

test('A record needs the fields that its type always has, and no other', () => {
  expect(record<One>({ soort: text, naam: text }, { open: yesOrNo })).toEqual({
    type: 'object',
    required: ['soort', 'naam'],
    properties: { soort: text, naam: text, open: yesOrNo },
  })
  expect(record<One | Other>({ soort: text }, { naam: text, open: yesOrNo, extra: text })['required']).toEqual([
    'soort',
  ])
  expect(record<One, 'naam'>({ soort: text }, { open: yesOrNo })['required']).toEqual(['soort'])
  expect(record<Lenient<One, 'naam'>>({ soort: text }, { naam: text, open: yesOrNo })['required']).toEqual(['soort'])
  expect(record<Partial<One>>({}, { soort: text, naam: text, open: yesOrNo })).not.toHaveProperty('required')
})

test('A field that is new, gone or no longer optional does not compile', () => {
  // @ts-expect-error -- a field that must be there is forgotten
  expect(record<One>({ soort: text }, { open: yesOrNo })).toBeDefined()
  // @ts-expect-error -- a field that may be there is forgotten
  expect(record<One>({ soort: text, naam: text }, {})).toBeDefined()
  // @ts-expect-error -- a field of one of the members is forgotten
  expect(record<One | Other>({ soort: text }, { naam: text, open: yesOrNo })).toBeDefined()
  // @ts-expect-error -- a field that the type does not have
  expect(record<One>({ soort: text, naam: text }, { open: yesOrNo, extra: text })).toBeDefined()
  // @ts-expect-error -- a field that may be absent is asked
  expect(record<One>({ soort: text, naam: text, open: yesOrNo }, {})).toBeDefined()
  // @ts-expect-error -- a field that must be there is not asked
  expect(record<One>({ soort: text }, { naam: text, open: yesOrNo })).toBeDefined()
})
