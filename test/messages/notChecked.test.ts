import { describe, expect, test } from 'vitest'
import { type NotChecked, validateEnrolment } from '../../src/index.js'
import { formatExplanation, formatIssue, formatNotChecked } from '../../src/messages/messages.js'

const soundVo = {
  instelling: { soort: 'vo-school', brin: '99VO' },
  leerroute: { soort: 'GLR', leerweg: 'BB' },
  fase: { soort: 'VO-fase', leerjaar: 1 },
  begindatum: '2025-08-01',
  indicatieBekostigbaar: true,
}

describe('What was not checked, in words', () => {
  test('names the rule and what is not known, and accuses nobody', () => {
    const entry: NotChecked = { code: 'level-not-open-to-track', missing: [['leerroute', 'niveau'], ['peildatum']] }
    expect(formatNotChecked(entry)).toBe(
      'De regel level-not-open-to-track is niet nagegaan; niet bekend: leerroute.niveau, peildatum.',
    )
    expect(formatNotChecked(entry, 'en')).toBe(
      'The rule level-not-open-to-track was not checked; not known: leerroute.niveau, peildatum.',
    )
  })

  test('exists for every entry of a sound record, in both languages', () => {
    const { notChecked } = validateEnrolment(soundVo)
    expect(notChecked.length).toBeGreaterThan(5)
    for (const entry of notChecked) {
      expect(formatNotChecked(entry)).toMatch(/^De regel [\w-]+ is niet nagegaan; niet bekend: [\w., ]+\.$/)
      expect(formatNotChecked(entry, 'en')).not.toBe(formatNotChecked(entry))
    }
  })

  test('is not to be had from formatIssue, which would call it a fault', () => {
    const { notChecked } = validateEnrolment(soundVo)
    for (const entry of notChecked) expect(() => formatIssue(entry as never)).toThrow(RangeError)
    expect(() => formatNotChecked({ code: 'glr-requires-bb' } as never)).toThrow('expected an entry of notChecked')
    expect(() => formatExplanation({ soort: 'uiterlijk' } as never)).toThrow(
      'expected what an explain… function answered',
    )
  })

  test('nor does a step outside its type say anything of what it holds', () => {
    const facts = { taak: 'mbo-onderwijs', leerroute: 'DLR', verantwoordelijke: 'vo-school' }
    for (const wrong of [{ taak: '999990019' }, { verantwoordelijke: '999990019' }]) {
      const step = { id: 'task-follows-content', facts: { ...facts, ...wrong }, source: 'wvo-1.1' }
      for (const language of ['nl', 'en'] as const) {
        const say = (): string => formatExplanation({ value: null, steps: [step] } as never, language)
        expect(say).toThrow(RangeError)
        expect(say).not.toThrow('999990019')
      }
    }
  })

  test('and a step has words for whoever is responsible', () => {
    const said = (['gezamenlijk', 'niet-van-toepassing'] as const).flatMap((verantwoordelijke) => {
      const facts = { taak: 'melding', leerroute: 'DLR', verantwoordelijke } as const
      const explanation = { value: null, steps: [{ id: 'task-follows-content', facts, source: 'wvo-2.107c' }] } as const
      return [formatExplanation(explanation), formatExplanation(explanation, 'en')]
    })
    expect(said.map((text) => /school en instelling samen|niemand|together|nobody/iu.exec(text)?.[0])).toStrictEqual([
      'school en instelling samen',
      'together',
      'niemand',
      'Nobody',
    ])
  })
})

test('a rule without a missing fact was not read for that day', () => {
  const entry = { code: 'bbl-before-end-of-leerplicht', missing: [] } as const
  expect(formatNotChecked(entry)).toBe(
    'De regel bbl-before-end-of-leerplicht is niet nagegaan; de tekst van die dag is niet gelezen.',
  )
  expect(formatNotChecked(entry, 'en')).toBe(
    'The rule bbl-before-end-of-leerplicht was not checked; for that day it was not read.',
  )
})
