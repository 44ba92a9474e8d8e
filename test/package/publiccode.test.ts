import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sectionsOf } from '../../.github/release-check.mjs'

type Publiccode = Readonly<Record<string, unknown>> & {
  readonly legal: { readonly license: string }
  readonly softwareVersion?: string
  readonly releaseDate?: string
}

const publiccode = parse(readFileSync('publiccode.yml', 'utf8')) as Publiccode
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; license: string }

const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', minItems: 1, items: text }
const language = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }
const contacts = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name'], properties: { name: text } },
}

/** What publiccode.yml 0.4 asks of the keys that are used here, and of those that must be there. */
const standard = {
  type: 'object',
  required: [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ],
  properties: {
    publiccodeYmlVersion: { const: '0.4' },
    name: text,
    url: { type: 'string', pattern: '^https://[^/ ]+/[^ ]+$' },
    softwareVersion: text,
    releaseDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    platforms: texts,
    // Of the lists of the standard the words that fit.
    categories: { type: 'array', items: { enum: ['compliance-management', 'data-analytics', 'it-development'] } },
    developmentStatus: { enum: ['concept', 'development', 'beta', 'stable', 'obsolete'] },
    softwareType: { const: 'library' },
    intendedAudience: {
      type: 'object',
      properties: {
        countries: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2}$' } },
        scope: { type: 'array', items: { const: 'education' } },
      },
      additionalProperties: false,
    },
    description: {
      type: 'object',
      minProperties: 1,
      propertyNames: language,
      additionalProperties: {
        type: 'object',
        required: ['shortDescription', 'longDescription', 'features'],
        properties: {
          shortDescription: { type: 'string', minLength: 1, maxLength: 150 },
          longDescription: { type: 'string', minLength: 150, maxLength: 10_000 },
          features: texts,
        },
        additionalProperties: false,
      },
    },
    legal: {
      type: 'object',
      required: ['license'],
      properties: { license: text, mainCopyrightOwner: text },
      additionalProperties: false,
    },
    maintenance: {
      type: 'object',
      required: ['type', 'contacts'],
      properties: { type: { enum: ['internal', 'community'] }, contacts },
      additionalProperties: false,
    },
    localisation: {
      type: 'object',
      required: ['localisationReady', 'availableLanguages'],
      properties: {
        localisationReady: { type: 'boolean' },
        availableLanguages: { type: 'array', minItems: 1, items: language },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}

describe('publiccode.yml', () => {
  const check = new Ajv({ allErrors: true }).compile(standard)

  test('keeps to the standard', () => {
    check(publiccode)
    expect(check.errors ?? []).toEqual([])
  })

  test.each(['url', 'maintenance', 'softwareType'])('would not without %s', (key) => {
    expect(check({ ...publiccode, [key]: undefined })).toBe(false)
  })

  test('says the same as package.json', () => {
    expect(publiccode['name']).toBe(manifest.name)
    expect(publiccode.legal.license).toBe(manifest.license)
  })

  test('names the newest version that is released, and none before there is one', () => {
    const released = sectionsOf(readFileSync('CHANGELOG.md', 'utf8')).find(({ day }) => day !== 'unreleased')
    expect(publiccode.softwareVersion).toBe(released?.version)
    expect(publiccode.releaseDate).toBe(released?.day)
  })
})
