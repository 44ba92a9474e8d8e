import { describe, expect, test } from 'vitest'
import { en } from '../../src/cli/en.js'
import { nl } from '../../src/cli/nl.js'
import type { Misuse } from '../../src/cli/arguments.js'
import type { FileResult, UnreadReason } from '../../src/cli/report.js'
import type { Words } from '../../src/cli/words.js'

const slot = { soort: 'slot', regels: 1, records: 1, zonderRoute: 1, fouten: 1, aantallen: {}, volledig: true } as const
const csv: FileResult = {
  file: 'f',
  indeling: 'ROD-CSV',
  slot: { ...slot, indeling: 'ROD-CSV' },
  afgekeurd: 1,
  metSignaal: 1,
  notChecked: [],
}
const tbgi: FileResult = {
  ...csv,
  indeling: 'TBG-i',
  slot: { ...slot, indeling: 'TBG-i', regels: 2, records: 2, fouten: 2 },
}
const reasons: readonly UnreadReason[] = ['absent', 'folder', 'no-access', 'empty', 'unknown-layout', 'unreadable']
const misuses: readonly Misuse[] = [
  { code: 'unknown-option', option: '--x' },
  { code: 'value-missing', option: '--x' },
  { code: 'value-not-taken', option: '--x' },
  ...(
    [
      'no-command',
      'no-files',
      'peildatum-no-day',
      'teldatum-no-count-date',
      'unknown-register',
      'unknown-language',
      'niveaus-not-read',
      'offers-not-read',
      'offers-no-json',
      'offers-no-list',
      'offers-empty',
      'output-is-input',
    ] as const
  ).map((code) => ({ code })),
]

/** Everything the command can say itself in a language. */
function sentences(words: Words): string[] {
  const setting = { peildatum: '2026-10-01', teldatum: undefined, taal: 'nl' } as const
  return [
    words.help,
    words.seeHelp,
    ...misuses.map(words.misuse),
    ...reasons.map((reason) => words.unread({ file: 'f', reason })),
    words.readOnce('f'),
    words.notWritten('ENOSPC'),
    words.failed,
    words.title({ ...setting, peildatumFrom: 'today' }),
    words.title({ ...setting, peildatumFrom: 'option' }),
    words.counted,
    words.repeated(1),
    words.repeated(2),
    words.repeats('f:3', 'f:2'),
    words.file(csv),
    words.file(tbgi),
    words.brokenOff,
    words.afkeur(2),
    words.signaal(2),
    words.line(7),
    words.more(1234),
    words.notChecked,
    words.noSource,
    words.comparison('2026-10-01', 0),
    words.comparison('2026-10-01', 1),
    words.incomplete('rod-vo', 1),
    words.incomplete('rod-vo', 2),
    words.askComplete,
    words.unused(['teldatum', 'volledig']),
  ]
}

describe('The words of the command', () => {
  test('say the same things in two languages, and nothing in English as in Dutch', () => {
    const [dutch, english] = [sentences(nl), sentences(en)]
    expect(english).toHaveLength(dutch.length)
    expect(english.filter((sentence) => dutch.includes(sentence))).toEqual([])
  })

  test('in English have no Dutch in them but the terms of the registers', () => {
    const dutch =
      /\b(?:de|een|het|is er|niet|wordt|zijn|bestand|regels?|dit|geen|voor|als|van|naast|nog|registraties?)\b/i
    expect(sentences(nl).filter((sentence) => dutch.test(sentence)).length).toBeGreaterThan(25)
    expect(sentences(en).filter((sentence) => dutch.test(sentence))).toEqual([])
  })

  test('write one as one, and a thousand as each language does', () => {
    expect(nl.file(csv)).toBe(
      'f (ROD-CSV): 1 regel, 1 registratie, 1 afgekeurd, 1 aangenomen met een signaal, 1 zonder leerroute, 1 leesfout',
    )
    expect(en.file(tbgi)).toBe(
      'f (TBG-i): 2 lines, 2 teldata with a leerroutefase, 1 without a leerroute, 2 faults in reading',
    )
    expect([nl.more(1234), en.more(1234)]).toEqual(['en nog 1.234', 'and 1,234 more'])
  })
})
