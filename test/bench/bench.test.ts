import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { guardsOf, ownJudge, peers, verdictText } from './contenders.mjs'
import { makeRecords, peildatum } from './records.mjs'
import { rulesOn } from './rules.mjs'

const own = ownJudge(library)
const sound = makeRecords({ seed: 1, count: 500, faulty: 0 })
const faulty = makeRecords({ seed: 2, count: 500, faulty: 1 })
const mixed = makeRecords({ seed: 3, count: 1000, faulty: 0.05 })

describe('The records of the bench', () => {
  test('are the same for the same seed', () => {
    expect(makeRecords({ seed: 3, count: 1000, faulty: 0.05 })).toEqual(mixed)
  })

  test('raise no issue when they are sound', () => {
    expect(sound.filter((record) => verdictText(own(record)) !== 'accepted ')).toEqual([])
  })

  test('all raise an issue when they are faulty, and together every code that JSON can raise', () => {
    const told = faulty.map((record) => verdictText(own(record)))
    expect(told.filter((text) => text === 'accepted ')).toEqual([])
    const codes = new Set(told.flatMap((text) => text.split(' ').slice(1)))
    expect(library.issueCodes.filter((code) => !codes.has(code))).toEqual(['unreadable'])
  })

  test('carry test numbers only', () => {
    const numbers = JSON.stringify([sound, faulty, mixed]).match(/"\d{9}"/g) ?? []
    expect(numbers.length).toBeGreaterThan(1000)
    expect(numbers.filter((number) => !/^"(?:10)?9999/.test(number))).toEqual([])
  })
})

describe.each(Object.keys(peers) as (keyof typeof peers)[])('The peer %s', (name) => {
  const judge = peers[name]({ guards: guardsOf(library), rules: rulesOn(peildatum) })

  test('gives every record the verdict of validateEnrolment', () => {
    for (const record of [...sound, ...faulty, ...mixed]) {
      expect(verdictText(judge(record)), JSON.stringify(record)).toBe(verdictText(own(record)))
    }
  })
})
