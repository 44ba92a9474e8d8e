import { describe, expect, test } from 'vitest'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { closing, enrolmentAt, faults, gather } from './gather.js'

/** All columns that are known. */
const inBoth =
  'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Register;Opleidingskenmerk;Leerroute;Fase;Leerroutefase;Leerweg;Niveau;Leerjaar;Elementcode;Leertraject;Opleidingcode;FaseLeerjaar;LeerrouteStart;Doublures;Opleidingsduur;VmboDiploma;Schoolsoort;Vestiging;Onderwijsaanbieder;Bekostigd'
const inBothRows = { BRIN: '99XX', BSN: '999990019', Begindatum: '2025-08-01', IndicatieBekostigbaar: 'J' }
const facts: Readonly<Record<'VO' | 'MBO', Readonly<Record<string, string>>>> = {
  VO: { ...inBothRows, Register: 'VO', Opleidingskenmerk: 'DLR', Fase: 'VO' },
  MBO: { ...inBothRows, Register: 'MBO', Leerroute: 'DLR', Leerroutefase: 'VO' },
}

/** A row with these facts, and others beside them or instead of them. */
async function withFacts(register: 'VO' | 'MBO', other: Readonly<Record<string, string>>) {
  const cells = { ...facts[register], ...other }
  const names = inBoth.split(';').toReversed()
  return gather(
    readRodCsv,
    [names, names.map((each) => cells[each as 'BRIN'] ?? '')].map((of) => of.join(';')).join('\n'),
  )
}

describe.each(['VO', 'MBO'] as const)('A row of the %s', (register) => {
  test('comes to a record with no more than what is known', async () => {
    const events = await withFacts(register, {})
    expect(faults(events)).toEqual([])
    expect(enrolmentAt(events, 2)).toStrictEqual({
      leerling: { bsn: '999990019' },
      instelling: { soort: register === 'VO' ? 'vo-school' : 'mbo-instelling', brin: '99XX' },
      leerroute: { soort: 'DLR' },
      fase: { soort: 'VO-fase' },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: true,
    })
    expect(Object.keys(enrolmentAt(await withFacts(register, { BSN: '' }), 2) as object)).not.toContain('leerling')
  })

  const ofEither: readonly [string, string, string][] = [
    ['BRIN', '', 'missing-field'],
    ['BRIN', 'x', 'invalid-brin'],
    ['Begindatum', '', 'missing-field'],
    ['Begindatum', 'x', 'unreadable-date'],
    ['IndicatieBekostigbaar', '', 'missing-field'],
    ['IndicatieBekostigbaar', 'x', 'unknown-code'],
    ['Niveau', 'x', 'unknown-code'],
    ['Leerweg', 'x', 'unknown-track'],
    ['FaseLeerjaar', '7', 'unknown-year'],
    ['LeerrouteStart', 'x', 'unreadable-date'],
    ['Doublures', '301', 'invalid-count'],
    ['Doublures', '1x', 'invalid-count'],
    ['Opleidingsduur', '5', 'unknown-course-duration'],
    ['VmboDiploma', 'x', 'invalid-diploma'],
    ['Onderwijsaanbieder', 'x', 'invalid-rio-code'],
    ['Bekostigd', 'x', 'unknown-code'],
  ]
  const ofOne: Readonly<Record<typeof register, readonly [string, string, string][]>> = {
    VO: [
      ['Fase', 'x', 'unknown-code'],
      ['Fase', '', 'missing-field'],
      ['Opleidingskenmerk', '', 'missing-field'],
      ['Opleidingskenmerk', 'x', 'unknown-code'],
      ['Leerjaar', '5', 'unknown-vmbo-year'],
      ['Elementcode', 'x', 'invalid-elementcode'],
      ['Vestiging', 'x', 'invalid-location'],
      ['Schoolsoort', 'x', 'unknown-school-kind'],
      ['Leertraject', 'BOL', 'field-of-other-register'],
      ['Opleidingcode', '25001', 'field-of-other-register'],
    ],
    MBO: [
      ['Leerroutefase', 'x', 'unknown-code'],
      ['Leerroutefase', '', 'missing-field'],
      ['Leerroute', '', 'missing-field'],
      ['Leerroute', 'x', 'unknown-code'],
      ['Leertraject', 'x', 'unknown-code'],
      ['Opleidingcode', 'x', 'invalid-crebo'],
      ['Leerjaar', '3', 'field-of-other-register'],
      ['Elementcode', '6011', 'field-of-other-register'],
    ],
  }

  test.each([...ofEither, ...ofOne[register]])(
    'tells by its name that the field %s is %j: %s',
    async (veld, text, code) => {
      expect(faults(await withFacts(register, { [veld]: text }))).toEqual([`2 ${code} ${veld}`])
    },
  )

  test('may have repeated two digits of years', async () => {
    const count = async (text: string): Promise<unknown> =>
      enrolmentAt(await withFacts(register, { Doublures: text }), 2)
    expect([await count('0'), await count('12'), await count('300')]).toMatchObject(
      [0, 12, 300].map((doublures) => ({ doublures })),
    )
  })
})

test('A row of the MBO has its route in its own column, also beside that of the VO', async () => {
  const events = await withFacts('MBO', { Leerroute: '', Leerroutefase: '', Opleidingskenmerk: 'DLR', Fase: 'VO' })
  expect(faults(events)).toEqual([])
  expect(closing(events)).toMatchObject({ indeling: 'ROD-CSV', zonderRoute: 1, records: 0 })
})
