import { describe, expect, test } from 'vitest'
import { readGrondslag } from '../../../src/registers/readers/readGrondslag.js'
import { closing, delivered, enrolmentAt, faults, gather, readLines } from './gather.js'

const asDelivered = 'GRONDSLAG_IP_MBO_99XX_20251105_2025.csv'
const asSpecified = 'GRONDSLAG_IP_MBO_99XX_20251106_2025.csv'
const ISP = 'ISP;1;99XX;C1;20240801;20250731;99131;;BOL;;1;;;DLR;VO'

async function grondslag(line: string) {
  return gather(readGrondslag, [`VLP;99XX;2025;20251105;V\n${line}\nSLR;0;0;1;0;0;0;0;0;0;0;0\n`])
}

describe('A GRONDSLAG IP', () => {
  test.each([asDelivered, asSpecified])('%s yields its periods in a route, without a person', async (name) => {
    const events = await gather(readGrondslag, [delivered(name)], { bestandsnaam: name })
    expect(faults(events)).toEqual([])
    expect(readLines(events)).toEqual([4, 5, 11])
    expect(events[1]).toEqual({
      soort: 'record',
      regel: 5,
      record: {
        referentie: `${name}:5`,
        inschrijving: {
          instelling: { soort: 'mbo-instelling', brin: '99XX', onderwijsaanbieder: '100A001' },
          leerroute: { soort: 'DLR', niveau: 3 },
          fase: { soort: 'MBO-fase' },
          begindatum: '2025-08-01',
          indicatieBekostigbaar: true,
          leertraject: 'BOL',
          opleidingcode: '99131',
        },
      },
    })
    expect(enrolmentAt(events, 4)).toMatchObject({ einddatum: '2025-07-31' })
    expect(enrolmentAt(events, 11)).toMatchObject({ instelling: { brin: '99XY' }, indicatieBekostigbaar: false })
    expect(closing(events)).toMatchObject({ records: 3, zonderRoute: 1, fouten: 0, aantallen: { PER: 3, BII: 1 } })
  })

  test.each([
    ['a sound line', ISP, []],
    ['a BRIN that is none', ISP.replace('99XX', '99xx'), ['2 invalid-brin BRIN']],
    ['no BRIN', ISP.replace('99XX', ''), ['2 missing-field BRIN']],
    ['no first day', ISP.replace('20240801', ''), ['2 missing-field Datum begin']],
    ['a day of another layout', ISP.replace('20240801', '2024-08-01'), ['2 unreadable-date Datum begin']],
    [
      'a last day that does not exist',
      ISP.replace('20250731', '20250732'),
      ['2 unreadable-date Datum eind', '2 end-not-certain'],
    ],
    ['an indicatie of another layout', ISP.replace(';1;;', ';J;;'), ['2 unknown-code IndicatieBekostigbaar']],
    ['a cut line', ISP.slice(0, 30), ['2 too-few-fields', '3 totals-differ']],
    ['50 fields too many', `${ISP}${';x'.repeat(50)}`, ['2 too-many-fields', '3 totals-differ']],
    ['padding', `${ISP}${';'.repeat(50)}`, []],
    ['an unknown record', `XXX${ISP.slice(3)}`, ['2 unknown-record', '3 totals-differ']],
  ])('tells %s', async (_, line, told) => {
    expect(faults(await grondslag(line))).toEqual(told)
  })

  test('never tells the number of a person', async () => {
    const numbered = ISP.replace('ISP;1;', 'ISP;987654;')
    expect(JSON.stringify(await grondslag(numbered))).not.toContain('987654')
  })
})
