import { describe, expect, test } from 'vitest'
import { agreementJsonSchema, enrolmentJsonSchema, rioOfferJsonSchema } from '../../src/schema/schema.js'
import { filledText } from '../../src/schema/jsonSchema.js'
import { schemaFiles } from '../../src/schema/schemaFiles.js'

type Form = { readonly pattern: string; readonly maxLength?: number }

const schemas = [enrolmentJsonSchema, agreementJsonSchema, rioOfferJsonSchema]

/** Every form of a text that stands in a schema, once. */
function formsIn(part: unknown): readonly Form[] {
  if (typeof part !== 'object' || part === null) return []
  const inwards = Object.values(part).flatMap(formsIn)
  return 'pattern' in part ? [part as Form, ...inwards] : inwards
}

const forms = [...new Map(schemas.flatMap(formsIn).map((form) => [form.pattern, form])).values()]
const anchored = forms.filter(({ pattern }) => pattern.startsWith('^'))

/** How the engines of other languages read an anchored pattern, where they do not read it as JavaScript does. */
const engines: readonly (readonly [string, (pattern: string) => RegExp])[] = [
  ['Python, Java and .NET', (pattern) => new RegExp(pattern.replace(/\$$/, String.raw`(?=\n?$)`), 'u')],
  ['Ruby', (pattern) => new RegExp(pattern, 'um')],
]

const texts = ['99VO', '99VO00', '100A501', '25655', '2025-08-01', '2024-02-29']

describe('A form in a JSON Schema', () => {
  test('is written so that a reader can follow it: classes, ranges, and no group without a choice', () => {
    expect(forms.map(({ pattern }) => pattern)).toEqual([
      '^[0-9][0-9][A-Z][A-Z]$',
      '^[0-9][0-9][0-9]A[0-9][0-9][0-9]$',
      '^((19[0-9][0-9]|2[01][0-9][0-9])-(0([13578]-(0[1-9]|[12][0-9]|3[01])|2-(0[1-9]|1[0-9]|2[0-8])|[469]-(0[1-9]|[12][0-9]|30))|1([02]-(0[1-9]|[12][0-9]|3[01])|1-(0[1-9]|[12][0-9]|30)))|(19(0[48]|[13579][26]|[2468][048])|2(0([02468][048]|[13579][26])|1(0[48]|[13579][26]|[2468][048])))-02-29)$',
      '^[0-9][0-9][A-Z][A-Z][0-9][0-9]$',
      '^[0-9][0-9][0-9][0-9][0-9]$',
      filledText['pattern'],
    ])
  })

  test('of a code or a day has its length beside its pattern', () => {
    expect(new Set(anchored.map(({ maxLength }) => maxLength))).toEqual(new Set([4, 5, 6, 7, 10]))
    expect(forms.filter((form) => !anchored.includes(form))).toEqual([filledText])
  })

  test('holds of the language of patterns only what every engine knows', () => {
    for (const { pattern } of anchored) expect(pattern).toMatch(/^\^[0-9A-Z()|[\]-]+\$$/)
    expect(filledText['pattern']).not.toMatch(/\\/)
  })

  test.each(engines)('takes no line feed too many where %s read it', (_, read) => {
    const takes = ({ pattern, maxLength = Infinity }: Form, text: string): boolean =>
      read(pattern).test(text) && text.length <= maxLength
    for (const form of anchored) {
      const own = texts.filter((text) => takes(form, text))
      expect(own.length).toBeGreaterThan(0)
      // The pattern alone would take it: that is what the length is for.
      expect(own.every((text) => read(form.pattern).test(`${text}\n`))).toBe(true)
      const longer = own.flatMap((text) => [`${text}\n`, `\n${text}`, `${text}\nx`, `${text}\n${text}`])
      expect(longer.filter((text) => takes(form, text))).toEqual([])
    }
  })

  test('calls blank what trim takes away, sign by sign', () => {
    const says = new RegExp(String(filledText['pattern']), 'u')
    const signs = Array.from({ length: 0x1_00_00 }, (_, at) => String.fromCharCode(at))
    expect(signs.filter((sign) => says.test(sign) !== (sign.trim() !== ''))).toEqual([])
    expect(says.test(' \u00a0\n') || !says.test(' 🏫 ')).toBe(false)
  })

  test('has in the files of the package no sign that nobody can see', () => {
    const all = Object.values(schemaFiles()).join('')
    expect(all).toContain(String.raw`\u00a0\u1680\u2000-\u200a\u2028`)
    expect(all).not.toMatch(/[^\S\n ]/)
  })
})
