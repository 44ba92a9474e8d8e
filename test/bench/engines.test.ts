import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { ownJudge } from './contenders.mjs'
import { jsonRulesEnginePeer } from './engines/jsonRulesEngine.mjs'
import { publicodesPeer } from './engines/publicodes.mjs'
import { codesOf, recordsInForm } from './engines/records.mjs'
import { rules } from './engines/rules.mjs'
import { peildatum } from './records.mjs'

const own = ownJudge(library)
const records = recordsInForm({ seed: 4, count: 300, faulty: 0.6 }, own)
const told = (record: unknown): string[] => codesOf(own(record)).sort()

describe('The rule engines', () => {
  test('are asked about records that together break every rule over several fields', () => {
    expect([...new Set(records.flatMap(told))].sort()).toEqual(Object.keys(rules).sort())
  })

  test('json-rules-engine tells the codes of validateEnrolment', async () => {
    const judge = jsonRulesEnginePeer(peildatum)
    for (const record of records) expect((await judge(record)).sort(), JSON.stringify(record)).toEqual(told(record))
  })

  test('publicodes tells the codes of validateEnrolment', () => {
    const judge = publicodesPeer(peildatum)
    for (const record of records) expect(judge(record).sort(), JSON.stringify(record)).toEqual(told(record))
  })
})
