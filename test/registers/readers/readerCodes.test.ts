import { describe, expect, test } from 'vitest'
import { sources } from '../../../src/index.js'
import * as en from '../../../src/messages/en/readers.js'
import * as nl from '../../../src/messages/nl/readers.js'
import { readerCodes, readerRegister } from '../../../src/registers/readers/readerCodes.js'

const facts = {
  hoogstens: 5,
  minstens: 2,
  velden: 3,
  lijst: 'rod-mbo-leerroute',
  recordsoort: 'PER',
  kolom: 'BSN',
  opgegeven: 7,
  geteld: 8,
}

describe('The codes of the readers', () => {
  test('stand in the register, each with a source that exists, refusals first', () => {
    expect(readerCodes).toEqual(Object.keys(readerRegister))
    expect(Object.isFrozen(readerCodes)).toBe(true)
    expect(Object.values(readerRegister).filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([])
    const severities = readerCodes.map((code) => readerRegister[code].severity)
    expect([...severities].sort()).toEqual(severities)
    expect([...new Set(severities)]).toEqual(['afkeur', 'signaal'])
  })

  test.each([
    ['Dutch', nl.readerFaults, 'Het veld Leerroute'],
    ['English', en.readerFaults, 'Field Leerroute'],
  ] as const)('are said in %s with the facts they carry', (_, told, field) => {
    for (const [code, tell] of Object.entries(told)) {
      expect(readerCodes).toContain(code)
      const text = (tell as (params: object, field: string) => string)(facts, field)
      expect(text).toMatch(/^[A-Z].{10,}\.$/)
      expect(text).not.toContain('undefined')
    }
  })

  test('are said in both languages alike', () => {
    expect(Object.keys(en.readerFaults)).toEqual(Object.keys(nl.readerFaults))
  })
})
