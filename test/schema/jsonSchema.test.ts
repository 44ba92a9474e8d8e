import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  agreementIssueCodes,
  isDatum,
  issueCodes,
  structureIssueCodes,
  validateAgreement,
  validateEnrolment,
} from '../../src/index.js'
import { rioIssueCodes } from '../../src/registers/rioIssues.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import {
  agreementJsonSchema,
  agreementStructureIssueCodes,
  enrolmentJsonSchema,
  type JsonSchema,
  rioOfferJsonSchema,
  rioStructureIssueCodes,
} from '../../src/schema/schema.js'
import { schemaFiles } from '../../src/schema/schemaFiles.js'
import { agreement, inHouse, nonFunded, vso } from '../validation/agreement/records.js'
import { changed, mboRecord, rodMbo, rodVo, voInMboFase, voRecord } from '../validation/enrolment/records.js'
import { offers } from './offers.js'

const schemas = [
  ['enrolment', enrolmentJsonSchema, issueCodes, structureIssueCodes],
  ['agreement', agreementJsonSchema, agreementIssueCodes, agreementStructureIssueCodes],
  ['rio-offer', rioOfferJsonSchema, rioIssueCodes, rioStructureIssueCodes],
] as const

const isEnrolment = new Ajv2020().compile(enrolmentJsonSchema)

describe('A JSON Schema', () => {
  test.each(schemas)('of %s is one of draft 2020-12, as strict ajv asks it', (_, schema) => {
    const ajv = new Ajv2020({ strict: true, strictTypes: true })
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(() => ajv.compile(schema)).not.toThrow()
  })

  test.each(schemas)(
    'of %s lists in its description each code, either as its own or as what it cannot say',
    (...row) => {
      const [, schema, codes, structure] = row
      const [form = '', others = ''] = String(schema['description']).split('What it cannot say')
      const codesIn = (text: string): string[] => text.match(/\b[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []
      const listed = structure as readonly string[]
      expect(codesIn(form).filter((code) => listed.includes(code))).toEqual(structure)
      expect(codesIn(others)).toEqual(
        (codes as readonly string[]).filter((code) => !listed.includes(code) && code !== 'unreadable'),
      )
    },
  )

  test.each([
    [enrolmentJsonSchema, 'Inschrijving', 'One registered period of one pupil', 'validateEnrolment'],
    [agreementJsonSchema, 'Samenwerking', 'A samenwerkingsovereenkomst, an interne regeling or', 'validateAgreement'],
    [rioOfferJsonSchema, 'RioAanbod', 'The offer of one leerroute by partners', 'validateRioOffer'],
  ])('says what it is of, and which function goes further', (schema, title, what, validation) => {
    expect(schema['title']).toBe(title)
    const description = String(schema['description'])
    expect(description.startsWith(what)).toBe(true)
    // JSON can always be read.
    expect(description).not.toContain('unreadable')
    expect(description).toContain('An optional field is left out, never null; other fields are ignored.')
    expect(description).toContain(`exactly what ${validation} refuses with one of the codes`)
    expect(description).toContain(`What it cannot say, ${validation} does:`)
  })

  test('says of the two numbers of a pupil what they are, since it cannot test them', () => {
    expect(JSON.stringify(enrolmentJsonSchema['properties'])).toContain(
      '"description":"Burgerservicenummer: text of nine digits that pass the 11-proef."',
    )
    expect(JSON.stringify(enrolmentJsonSchema['properties'])).toContain(
      '"description":"Onderwijsnummer: text of nine digits that pass the 11-proef."',
    )
  })

  test.each(schemas)('of %s has no condition from which nothing follows', (_, schema) => {
    const text = JSON.stringify(schema)
    expect(text).not.toContain('"then":{}')
    expect(text).not.toContain('"then":{"type":"object","properties":{}}')
  })

  test.each(schemas)('of %s is frozen plain JSON', (_, schema) => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema)
    const isDeep = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeep))
    expect(isDeep(schema)).toBe(true)
  })

  test('has as its structural codes only codes of its validation', () => {
    expect(agreementIssueCodes).toEqual(expect.arrayContaining([...agreementStructureIssueCodes]))
    expect(rioIssueCodes).toEqual(expect.arrayContaining([...rioStructureIssueCodes]))
  })

  test.each([
    ['enrolment', enrolmentJsonSchema, [voRecord, voInMboFase, mboRecord, rodVo, rodMbo], validateEnrolment],
    ['agreement', agreementJsonSchema, [agreement, inHouse, nonFunded, vso], validateAgreement],
    ['offer', rioOfferJsonSchema, offers, validateRioOffer],
  ] as const)('takes a record that is in form: %s', (_, schema, records, validate) => {
    const takes = new Ajv2020().compile(schema)
    expect(records.filter((record) => !takes(record))).toEqual([])
    expect(records.map((record) => validate(record).ok)).toContain(true)
  })
})

describe('The form of an enrolment in JSON Schema', () => {
  test('knows exactly the days that exist', () => {
    const pattern = new RegExp(
      (enrolmentJsonSchema['properties'] as Record<string, { pattern: string }>)['begindatum']?.pattern ?? '',
      'u',
    )
    let days = 0
    const disputed: string[] = []
    for (let year = 1898; year <= 2201; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
          if (isDatum(text)) days += 1
          if (pattern.test(text) !== isDatum(text)) disputed.push(text)
        }
      }
    }
    expect(disputed).toEqual([])
    expect(days).toBe(300 * 365 + 73)
  })

  test.each([0, 1, 299, 300, 301, -1, 1.5])('draws the border of doublures where the guard does: %d', (doublures) => {
    const record = changed(voRecord, { doublures })
    const verdict = validateEnrolment(record)
    expect(isEnrolment(record)).toBe(verdict.ok || !verdict.issues.some(({ code }) => code === 'invalid-count'))
  })

  test('leaves the number of a pupil to the validation, but not that there is one', () => {
    expect(isEnrolment(changed(voRecord, { leerling: { bsn: '123456789' } }))).toBe(true)
    expect(isEnrolment(changed(voRecord, { leerling: {} }))).toBe(false)
    expect(isEnrolment(changed(voRecord, { leerling: { bsn: '999990019', onderwijsnummer: '101222331' } }))).toBe(false)
  })

  test('says for a text of the wrong form that it is no such text, at its place', () => {
    isEnrolment(changed(mboRecord, { opleidingcode: '2565' }))
    expect(isEnrolment.errors).toMatchObject([{ instancePath: '/opleidingcode', keyword: 'pattern' }])
  })
})

describe('The files of the package', () => {
  test('are the schemas, as any program can read them', () => {
    const files = schemaFiles()
    expect(Object.keys(files)).toEqual(schemas.map(([name]) => `${name}.schema.json`))
    for (const [name, schema] of schemas) {
      const text = files[`${name}.schema.json`] ?? ''
      expect(JSON.parse(text) as JsonSchema).toStrictEqual(schema)
      expect(text.endsWith('}\n')).toBe(true)
      expect(schema['$id']).toBe(`urn:doorlopende-leerroute:schema:${name}`)
    }
  })
})
