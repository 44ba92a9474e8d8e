import { describe, expect, test } from 'vitest'
import { deepest, longestText } from '../../../src/registers/readers/xml.js'
import { readTbgi } from '../../../src/registers/readers/readTbgi.js'
import { closing, delivered, faults, gather, readLines } from './gather.js'

const name = 'TBGI_99XX_2027_20261105.xml'
const teldatum = `<Teldatum><Teldatum>2025-10-01</Teldatum><Leerroutefase>MBO</Leerroutefase>
<IndicatieBekostigbaar>true</IndicatieBekostigbaar></Teldatum>`
const good = `<Inschrijving><BRIN>99XX</BRIN>${teldatum}</Inschrijving>`

async function tbgi(content: string, before = '') {
  return gather(readTbgi, [`${before}<Bekostigingsgrondslagen>\n${content}\n</Bekostigingsgrondslagen>`])
}

describe('A TBG-i', () => {
  test('yields each teldatum with a fase, and counts the rest', async () => {
    const events = await gather(readTbgi, [delivered(name)], { bestandsnaam: name })
    expect(events).toStrictEqual([
      {
        soort: 'teldatum',
        regel: 13,
        referentie: `${name}:13`,
        brin: '99XX',
        teldatum: '2025-10-01',
        fase: 'MBO-fase',
        niveau: 3,
        leertraject: 'BOL',
        opleidingcode: '99131',
        indicatieBekostigbaar: true,
        bekostigingsstatus: false,
      },
      {
        soort: 'teldatum',
        regel: 36,
        referentie: `${name}:36`,
        brin: '99XX',
        teldatum: '2026-02-01',
        fase: 'VO-fase',
        indicatieBekostigbaar: false,
      },
      {
        soort: 'slot',
        indeling: 'TBG-i',
        regels: 68,
        records: 2,
        zonderRoute: 1,
        fouten: 0,
        aantallen: { Inschrijving: 3, Teldatum: 3, Diploma: 1 },
        volledig: true,
      },
    ])
  })

  test.each([
    ['no BRIN', good.replace('<BRIN>99XX</BRIN>', ''), '2 missing-field BRIN'],
    ['a BRIN that is none', good.replace('99XX', '1234'), '2 invalid-brin BRIN'],
    ['no day', good.replace('<Teldatum>2025-10-01</Teldatum>', ''), '2 missing-field Teldatum'],
    ['a day that does not exist', good.replace('2025-10-01', '2025-10-32'), '2 unreadable-date Teldatum'],
    ['an unknown fase', good.replace('MBO', 'HBO'), '2 unknown-code Leerroutefase'],
    ['an indicatie of another layout', good.replace('true', 'J'), '2 unknown-code IndicatieBekostigbaar'],
  ])('with %s tells it, and yields no teldatum', async (_, content, told) => {
    const events = await tbgi(content)
    expect(faults(events)).toEqual([told])
    expect(readLines(events)).toEqual([])
  })
})

describe('A fact of a TBG-i', () => {
  test.each([
    ['Niveau', 'MBO-9', 'unknown-code'],
    ['Leertraject', 'X', 'unknown-code'],
    ['Opleidingcode', '1', 'invalid-crebo'],
    ['Bekostigingsstatus', 'J', 'unknown-code'],
  ])('%s that is none is told, and left out', async (veld, text, code) => {
    const events = await tbgi(good.replace('<Leerroutefase>', `<${veld}>${text}</${veld}><Leerroutefase>`))
    expect(faults(events)).toEqual([`2 ${code} ${veld}`])
    expect(events.find(({ soort }) => soort === 'teldatum')).toStrictEqual({
      soort: 'teldatum',
      regel: 2,
      referentie: 'TBG-i:2',
      brin: '99XX',
      teldatum: '2025-10-01',
      fase: 'MBO-fase',
      indicatieBekostigbaar: true,
    })
  })

  test.each([
    ['an ampersand before it', good.replace('>MBO<', '>&MBO<'), ['2 malformed-xml', '2 unknown-code Leerroutefase']],
    [
      'another day than its file says, unread',
      good.replace('2025-10-01', '2025-10-32'),
      ['2 unreadable-date Teldatum'],
    ],
  ])('with %s is not taken for another', async (_, content, told) => {
    const text = `<Bekostigingsgrondslagen>\n${content}</Bekostigingsgrondslagen>`
    const events = await gather(readTbgi, text, { bestandsnaam: name })
    expect(faults(events)).toEqual(told)
    expect(readLines(events)).toEqual([])
  })

  test.each([
    ['a BRIN elsewhere', good.replace('<Teldatum>', '<X><BRIN>99XY</BRIN></X><Teldatum>')],
    [
      'a teldatum within a teldatum',
      good.replace('</IndicatieBekostigbaar>', '$&<X><Teldatum><Niveau>MBO-4</Niveau></Teldatum></X>'),
    ],
    [
      'an inschrijving within a teldatum',
      good.replace('</IndicatieBekostigbaar>', '$&<Inschrijving><BRIN>99XX</BRIN></Inschrijving>'),
    ],
    ['more behind its teldatum', good.replace('</Inschrijving>', '<X>1</X></Inschrijving>')],
    ['a teldatum behind it', `${good}<Diploma><Teldatum>2025-10-01</Teldatum></Diploma>`],
  ])('is read where it has its place: with %s', async (_, content) => {
    const events = await tbgi(content)
    expect(faults(events)).toEqual([])
    expect(events.filter(({ soort }) => soort === 'teldatum')).toMatchObject([{ brin: '99XX', regel: 2 }])
    expect(events.find(({ soort }) => soort === 'teldatum')).not.toHaveProperty('niveau')
  })

  test('is absent where its element is empty, holds spaces, or another element', async () => {
    const { zonderRoute, aantallen } = closing(
      await tbgi(`<Inschrijving><BRIN>99XX</BRIN><Teldatum><Teldatum> </Teldatum></Teldatum></Inschrijving>
        ${good.replace('>MBO<', '>MBO<x/><')}`),
    )
    expect({ zonderRoute, aantallen }).toMatchObject({ zonderRoute: 1, aantallen: { Inschrijving: 2, Teldatum: 1 } })
  })
})

describe('The name of a TBG-i', () => {
  const february = good.replace('2025-10-01', '2026-02-01')
  const other = good.replace('2025-10-01', '2024-10-01')

  test.each([
    ['the same', [good, february], name, []],
    [
      'another institution, told once',
      [good.replaceAll('99XX', '99XY'), good.replaceAll('99XX', '99XY')],
      name,
      ['institution-differs BRIN'],
    ],
    ['another bekostigingsjaar, told once a day', [other, good, other], name, ['name-differs Teldatum']],
    ['nothing', [other], 'copy.xml', []],
    ['no BRIN and no year', [other], 'TBGI_TEST_TEST_20261105.xml', []],
    ['that it is a copy', [other], `copy of ${name}`, []],
  ])('that says %s is held against what is in it', async (_, content, bestandsnaam, told) => {
    const text = `<Bekostigingsgrondslagen>${content.join('')}</Bekostigingsgrondslagen>`
    const events = await gather(readTbgi, [text], { bestandsnaam })
    const codes = faults(events).map((fault) => fault.replace(/^\d+ /, ''))
    expect(codes).toEqual(told)
    expect(readLines(events)).toHaveLength(content.length)
  })
})

describe('A TBG-i that is broken', () => {
  test.each([
    ['an ampersand that stands alone', good.replace('<Leerroutefase>', '<Signaal>vo & mbo</Signaal><Leerroutefase>')],
    ['an end tag too many', good.replace('<Leerroutefase>', '</Niveau><Leerroutefase>')],
    ['an end tag too few', good.replace('<Leerroutefase>', '<Niveau>MBO-3<Leerroutefase>')],
    ['an Inschrijving that is not closed', good.replace('</Inschrijving>', '')],
    ['NUL bytes', good.replace('MBO', 'MBO\0\0')],
    ['an entity that nobody declared', good.replace('MBO', '&fase;')],
  ])('by %s is told, and the next one is read', async (_, content) => {
    const events = await tbgi(`${content}\n${good}`)
    expect(faults(events).some((told) => told.endsWith('malformed-xml'))).toBe(true)
    expect(readLines(events)).toContain(content.split('\n').length + 2)
    expect(closing(events).volledig).toBe(true)
  })

  test('by being cut keeps what came before', async () => {
    const text = `<Bekostigingsgrondslagen>\n${good}\n<Inschrijving><BRIN>99XX</BRIN><Teldatum><Teldatum>2025-`
    const events = await gather(readTbgi, [text])
    expect(readLines(events)).toEqual([2])
    expect(faults(events)).toEqual(['4 malformed-xml'])
  })

  test.each([
    ['a bomb of entities', '<!DOCTYPE b [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>', 'doctype-refused'],
    ['a DOCTYPE alone', '<!DOCTYPE Bekostigingsgrondslagen SYSTEM "other.dtd">', 'doctype-refused'],
    ['a DOCTYPE of ten million characters', `<!DOCTYPE b [<!-- ${'x'.repeat(10_000_000)} -->]>`, 'text-too-long'],
  ])('by %s is refused', async (_, before, code) => {
    const events = await tbgi(good, before)
    expect(faults(events)).toEqual([`1 ${code}`])
    expect(closing(events)).toMatchObject({ volledig: false, records: 0 })
  })

  test('by a DOCTYPE that hides behind an attribute is refused too', async () => {
    const events = await tbgi(`${good}\n<A a=">"/><A a="><!-- "><!DOCTYPE x [<!ENTITY a "b">]>-->${good}`)
    expect(faults(events).at(-1)).toBe('4 doctype-refused')
    expect(readLines(events)).toEqual([2])
  })

  test.each([
    ['one end of a tag after another', `<A a="${'>'.repeat(100_000)}"/>`],
    ['other tags', `<A a=">${`${'x'.repeat(40_000)}<b>`.repeat(3)}"/>`],
  ])('by a tag that holds %s is given up', async (_, content) => {
    const events = await tbgi(`${good}\n${content}`)
    expect(faults(events).at(-1)).toMatch(/^[34] text-too-long$/)
  })

  test.each([
    ['many elements', '<A>\0\0</A>'.repeat(700)],
    ['one element', `<A>${'\0'.repeat(2000)}</A>`],
  ])('by a thousand offences in %s is given up, with one report a line', async (_, content) => {
    const events = await tbgi(`${good}\n${content}\n${good}`)
    expect(faults(events)).toEqual(['4 malformed-xml'])
    expect(closing(events).volledig).toBe(false)
  })

  test('by ampersands in comments, CDATA and instructions is not broken', async () => {
    const events = await tbgi(`<!-- a > & b --><?go a > & b?><A><![CDATA[a > & b]]> &#38; &#x26; &lt;</A>${good}`)
    expect(faults(events)).toEqual([])
    expect(readLines(events)).toEqual([2])
  })

  test('by nesting too deep is given up, and what came before is kept', async () => {
    const events = await tbgi(`${good}\n${'<Inschrijving>'.repeat(100_000)}`)
    expect(faults(events)).toEqual(['4 nested-too-deep'])
    expect(readLines(events)).toEqual([2])
    expect(events).toContainEqual(expect.objectContaining({ params: { hoogstens: deepest } }))
    expect(closing(events).volledig).toBe(false)
  })

  test.each([
    ['a text', `<Signaal>${'x'.repeat(200_000)}</Signaal>`],
    ['a text just too long', `<Signaal>${'x'.repeat(longestText + 1)}</Signaal>`],
    ['a tag', `<Signaal a="${'x'.repeat(200_000)}"/>`],
    ['a comment', `<!--${'x'.repeat(200_000)}-->`],
  ])('by %s without end is given up', async (_, content) => {
    const events = await tbgi(`${good}\n${content}`)
    expect(faults(events).join()).toMatch(/^[34] text-too-long$/)
    expect(closing(events).volledig).toBe(false)
  })

  test('by text in many parts keeps no more of it than of one', async () => {
    const events = await tbgi(`<Signaal>${`<![CDATA[${'x'.repeat(60_000)}]]>`.repeat(20)}</Signaal>${good}`)
    expect(readLines(events)).toEqual([2])
  })

  test('by another encoding is told', async () => {
    const windows = Buffer.from(`<Bekostigingsgrondslagen>\n<A>Jos\xE9</A>${good}</Bekostigingsgrondslagen>`, 'latin1')
    const events = await gather(readTbgi, [windows])
    expect(faults(events)).toEqual(['2 wrong-encoding'])
    expect(readLines(events)).toEqual([2])
  })

  test.each([
    ['is UTF-16 without a mark', Buffer.from(`<Bekostigingsgrondslagen>${good}</Bekostigingsgrondslagen>`, 'utf16le')],
    ['is no XML', Buffer.from('VLP|99XX|2025-08-01|2026-07-31|2026-08-03\n')],
    ['holds NUL bytes alone', Buffer.alloc(1_000_000)],
  ])('that %s ends in a report', async (_, bytes) => {
    const events = await gather(readTbgi, [bytes])
    expect(faults(events).join()).toMatch(/malformed-xml|text-too-long/)
    expect(readLines(events)).toEqual([])
    expect(events.length).toBeLessThan(10)
  })

  test('that is other XML is refused', async () => {
    const events = await gather(readTbgi, [`<?xml version="1.0"?><?go on?><html><p/>${good}</html>`])
    expect(faults(events)).toEqual(['1 unknown-layout'])
    expect(closing(events)).toMatchObject({ volledig: false, records: 0 })
  })

  test('that is empty is told', async () => {
    expect(faults(await gather(readTbgi, ['']))).toContain('1 empty-file')
  })
})
