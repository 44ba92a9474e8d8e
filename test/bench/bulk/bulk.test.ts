import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeRegisters } from './registers.mjs'

describe('The registers of the bulk bench', () => {
  const made = makeRegisters({ seed: 3, count: 2000 })

  test('are the same for the same seed', () => {
    expect(makeRegisters({ seed: 3, count: 2000 })).toEqual(made)
    expect(makeRegisters({ seed: 4, count: 2000 })).not.toEqual(made)
  })

  test('carry numbers that are nobody’s: none passes the 11-proef, as BSN or as onderwijsnummer', () => {
    const remainderOf = (number: string): number =>
      Array.from(number).reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0) % 11
    const numbers = [...made.vo, ...made.mbo].map(
      ({ inschrijving: { leerling } }) => leerling?.bsn ?? leerling?.onderwijsnummer ?? '',
    )
    expect(numbers.filter((number) => !/^[1-9]\d{8}$/.test(number))).toEqual([])
    expect(numbers.filter((number) => [0, 5].includes(remainderOf(number)))).toEqual([])
  })

  test('have pupils with several records in one register', () => {
    for (const records of [made.vo, made.mbo]) {
      const persons = new Set(records.map(({ inschrijving: { leerling } }) => JSON.stringify(leerling)))
      expect(persons.size).toBeLessThan(records.length * 0.97)
    }
  })
})

test('The bulk bench runs: all contenders give one answer, and the figures are written', () => {
  const report = 'reports/bench-bulk-smoke.json'
  rmSync(report, { force: true })
  const told = execFileSync(
    process.execPath,
    ['test/bench/bulk/bench.mjs', '--count=2000', '--rounds=1', '--report=bench-bulk-smoke.json'],
    {
      encoding: 'utf8',
    },
  )
  expect(told).toMatch(/^ {2}reconcile {2,}\d/m)
  const figures = JSON.parse(readFileSync(report, 'utf8')) as Record<string, { figures: object }>
  const named = Object.fromEntries(
    ['memory', 'files', 'summarise', 'ro'].map((part) => [part, Object.keys(figures[part]?.figures ?? {})]),
  )
  expect(named['memory']).toEqual(
    expect.arrayContaining(['radix join by hand', 'reconcile', 'DuckDB, own tables', 'Map on text']),
  )
  expect(named['files']).toEqual([
    'DuckDB, read and join',
    'reconcileCsv',
    'checkCsv, each record judged and handed over',
    'readRodCsv, validateEnrolment, reconcile',
  ])
  expect(named['summarise']).toEqual(['nested maps by hand', 'summarise'])
  expect(named['ro']).toEqual(['splitting the lines', 'readRo'])
})
