import { describe, expect, test } from 'vitest'
import { outboxOf } from '../../../src/registers/readers/outbox.js'
import { deepest, longestText, xmlMachine } from '../../../src/registers/readers/xml.js'
import { xmlParser } from '../../../src/registers/readers/xmlParser.js'
import { faults } from './gather.js'

/** What a machine makes of these pieces: the elements that were closed with how long their texts are, the faults, and how many lines there were. */
function read(...pieces: readonly string[]) {
  const outbox = outboxOf('TBG-i', {})
  const closed: string[] = []
  let regels = 0
  const machine = xmlMachine(xmlParser(), outbox, {
    opened: () => {},
    closed: (path, text, regel) => closed.push(`${regel} ${path.join('/')} ${text.length > 20 ? text.length : text}`),
    end: (lines) => {
      regels = lines
    },
  })
  for (const piece of pieces) if (!outbox.stopped()) machine.take(piece)
  machine.end()
  const events = outbox.taken()
  return { closed, told: faults(events), events, regels, stopped: outbox.stopped() }
}

describe('The elements of a document', () => {
  test('are told by their paths, with the text that stood in them', () => {
    const { closed, told, regels } = read('<a>\n<b>x</b><c>y<d/></c>\n<b><![CDATA[x]]>&amp;y</b></a>\n')
    expect(told).toEqual([])
    expect(closed).toEqual(['2 a/b x', '2 a/c/d ', '2 a/c ', '3 a/b x&y', '3 a '])
    expect(regels).toBe(4)
  })

  test('lie as deep as is said, and no deeper', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth)
    expect(read(nested(deepest))).toMatchObject({ told: [], stopped: false })
    const { events, stopped } = read(`\n${nested(deepest + 1)}`)
    expect(events).toMatchObject([{ code: 'nested-too-deep', regel: 2, params: { hoogstens: deepest } }])
    expect(stopped).toBe(true)
  })
})

describe('What is long', () => {
  const x = (length: number): string => 'x'.repeat(length)
  const sections = (count: number): string => `<![CDATA[${x(60_000)}]]>`.repeat(count)

  test('is read while it has the greatest length', () => {
    expect(read(`<a>${x(longestText - 4)}</a>`)).toMatchObject({ told: [], closed: [`1 a ${longestText - 4}`] })
    expect(read(`<a><b c="${x(longestText - 7)}>"/></a>`)).toMatchObject({ told: [], closed: ['1 a/b ', '1 a '] })
    expect(read(`<a>${sections(3)}</a>`)).toMatchObject({ told: [], closed: [`1 a ${longestText}`] })
    expect(read(`<a>${x(longestText)}`).told).toEqual(['1 malformed-xml'])
  })

  test.each([
    ['a text', ['<a>\n\n', `${x(longestText - 3)}</a>`], 3],
    ['a text behind lines', [`<a>\n\n${x(longestText)}</a>`], 3],
    ['a text without end', [`<a>\n ${x(longestText)}`], 2],
    ['a tag in pieces', [`<a>\n<b c="${x(40_000)}>`, `${x(40_000)}>`, `${x(40_000)}>`], 2],
    ['a comment', ['<a>\r\r', `<!--${x(longestText)}-->`], 3],
  ])('%s is told with the greatest length, by the line where it begins', (_, pieces, regel) => {
    const { events, regels, stopped } = read(...pieces)
    expect(events).toMatchObject([{ code: 'text-too-long', regel, params: { hoogstens: longestText } }])
    expect(regels).toBe(regel)
    expect(stopped).toBe(true)
  })

  test.each([
    ['comments', `<!--${x(40_000)}-->`],
    ['instructions', `<?go ${x(40_000)}?>`],
  ])('is not what stands in several %s', (_, one) => {
    expect(read(`<a>${one.repeat(4)}</a>`)).toMatchObject({ told: [], closed: ['1 a '] })
  })
})

describe('A DOCTYPE', () => {
  test.each([
    ['at the begin', '<!DOCTYPE a><a/>', 1],
    ['behind lines that end in CR', '<a>\r\r<!DOCTYPE a></a>', 3],
    ['behind lines that end in CR and LF', '<a>\r\n\r\n<!DOCTYPE a></a>', 3],
  ])('%s is refused by its line', (_, text, regel) => {
    expect(read(text)).toMatchObject({ told: [`${regel} doctype-refused`], regels: regel, stopped: true })
  })

  test('is none in a comment or a CDATA section', () => {
    expect(read('<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE a>]]></a>')).toMatchObject({ told: [] })
  })
})

describe('What is no XML', () => {
  test('is given up after a thousand offences, not before', () => {
    expect(read(`<a>${'\0'.repeat(999)}</a>`)).toMatchObject({ told: ['1 malformed-xml'], stopped: false })
    expect(read(`<a>${'\0'.repeat(1000)}</a>`)).toMatchObject({ told: ['1 malformed-xml'], stopped: true, closed: [] })
  })

  test('is told no more when it was given up', () => {
    expect(read(`<a>${'\0'.repeat(1000)}\n\0</a>`)).toMatchObject({ told: ['1 malformed-xml'], closed: [] })
  })

  test('is told once a line', () => {
    expect(read('<a>\0\0\n\0\n</a>\n\n')).toMatchObject({ told: ['1 malformed-xml', '2 malformed-xml'], regels: 5 })
  })

  test('in an ampersand is read past: it is one that stands for itself', () => {
    expect(read('<a>x & y</a>')).toMatchObject({ told: ['1 malformed-xml'], closed: ['1 a x & y'] })
    expect(read('<a><b c="x & y"/><d>z;</d></a>')).toMatchObject({
      told: ['1 malformed-xml'],
      closed: ['1 a/b ', '1 a/d z;', '1 a '],
    })
    expect(read('<a>&b;<!-- & --></a>')).toMatchObject({ told: ['1 malformed-xml'] })
    expect(read('<a>x &')).toMatchObject({ told: ['1 malformed-xml'] })
  })

  test('in its encoding is told by its line', () => {
    expect(read('<a>\n<b>\uFFFD</b></a>')).toMatchObject({
      told: ['2 wrong-encoding'],
      closed: ['2 a/b \uFFFD', '2 a '],
    })
  })

  test('is counted among the lines, where it is found as the file closes', () => {
    expect(read('<a>\r')).toMatchObject({ told: ['2 malformed-xml'], regels: 2 })
    expect(read('<a/>\uFFFD\r')).toMatchObject({ told: ['1 malformed-xml', '2 wrong-encoding'], regels: 2 })
  })
})
