import { describe, expect, test } from 'vitest'
import { readGrondslag } from '../../../src/registers/readers/readGrondslag.js'
import { closing, delivered, enrolmentAt, faults, gather, readLines } from './gather.js'

const asDelivered = 'GRONDSLAG_IP_MBO_99XX_20251105_2025.csv'
const asSpecified = 'GRONDSLAG_IP_MBO_99XX_20251106_2025.csv'
const ISP = 'ISP;1;99XX;C1;20240801;20250731;99131;;BOL;;1;;;DLR;VO'

const VLP = 'VLP;99XX;2025;20251105;V'
const PER = 'PER;1;16;16;17;16;V;1234'
const ISG = 'ISG;1;99XX;C1;20240801;20280731;;'
const SLR = 'SLR;1;1;1;0;0;0;0;0;0;0;0'

async function grondslag(line: string) {
  return gather(readGrondslag, [[VLP, PER, ISG, line, SLR].join('\n')])
}

async function lines(...told: readonly string[]) {
  return gather(readGrondslag, [told.join('\n')], { controletotalen: false })
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
    ['a BRIN that is none', ISP.replace('99XX', '99xx'), ['4 invalid-brin BRIN']],
    ['no BRIN', ISP.replace('99XX', ''), ['4 missing-field BRIN']],
    [
      'no BRIN and no volgnummer',
      ISP.replace('99XX;C1', ';'),
      ['4 missing-field BRIN', '4 missing-field Inschrijvingvolgnummer'],
    ],
    ['no first day', ISP.replace('20240801', ''), ['4 missing-field Datum begin']],
    ['a day of another layout', ISP.replace('20240801', '2024-08-01'), ['4 unreadable-date Datum begin']],
    [
      'a last day that does not exist',
      ISP.replace('20250731', '20250732'),
      ['4 unreadable-date Datum eind', '4 end-not-certain'],
    ],
    ['an indicatie of another layout', ISP.replace(';1;;', ';J;;'), ['4 unknown-code IndicatieBekostigbaar']],
    ['a cut line', ISP.slice(0, 30), ['4 too-few-fields', '5 totals-differ']],
    ['50 fields too many', `${ISP}${';x'.repeat(50)}`, ['4 too-many-fields', '5 totals-differ']],
    ['padding', `${ISP}${';'.repeat(50)}`, []],
    ['an unknown record', `XXX${ISP.slice(3)}`, ['4 unknown-record', '5 totals-differ']],
  ])('tells %s', async (_, line, told) => {
    expect(faults(await grondslag(line))).toEqual(told)
  })

  test('never tells the number of a person', async () => {
    const numbered = ISP.replace('ISP;1;', 'ISP;987654;')
    expect(JSON.stringify(await grondslag(numbered))).not.toContain('987654')
    const whole = [PER, ISG, ISP].map((line) => line.replace(';1;', ';987654;'))
    const events = await lines(VLP, ...whole, SLR)
    expect(readLines(events)).toEqual([4])
    expect(JSON.stringify(events)).not.toContain('987654')
  })

  test('links a period to its inschrijving by person, BRIN and volgnummer', async () => {
    const elsewhere = ISP.replace('99XX', '99XY')
    expect(faults(await lines(VLP, PER, ISG, ISP, elsewhere, SLR))).toEqual([
      '5 enrolment-not-found Inschrijvingvolgnummer',
    ])
    const ofOther = ISP.replace('ISP;1', 'ISP;2')
    expect(faults(await lines(VLP, PER, ISG, ISP, ofOther, SLR))).toEqual([
      '5 person-not-announced',
      '5 enrolment-not-found Inschrijvingvolgnummer',
    ])
    const late = await lines(VLP, PER, ISP, ISG, SLR)
    expect(faults(late)).toEqual([])
    expect(readLines(late)).toEqual([3])
  })

  test('begins anew with each VLP', async () => {
    expect(faults(await lines(VLP, PER, ISG, ISP, VLP, PER, ISP, SLR))).toEqual([
      '5 record-repeated',
      '7 enrolment-not-found Inschrijvingvolgnummer',
    ])
  })

  test('does not say that nobody is told twice', async () => {
    const nobody = PER.replace('PER;1', 'PER;')
    expect(faults(await lines(VLP, nobody, nobody, SLR))).toEqual([])
    expect(faults(await lines(VLP, PER, PER, SLR))).toEqual(['3 record-repeated'])
  })

  test('does not end a period before its own last day', async () => {
    const next = ISP.replace('20240801;20250731', '20250101;')
    const events = await lines(VLP, PER, ISG, ISP, next, SLR)
    expect(faults(events)).toEqual([])
    expect(enrolmentAt(events, 4)).toMatchObject({ einddatum: '2025-07-31' })
    expect(enrolmentAt(events, 5)).not.toHaveProperty('einddatum')
  })

  test.each([
    ['the same', VLP, asDelivered, []],
    ['the same, in small letters', VLP, asDelivered.toLowerCase(), []],
    ['another BRIN', VLP.replace('99XX', '99XY'), asDelivered, ['1 institution-differs BRIN']],
    ['a BRIN that is none', VLP.replace('99XX', '99xx'), asDelivered, ['1 invalid-brin BRIN']],
    ['no BRIN', VLP.replace('99XX', ''), asDelivered, ['1 missing-field BRIN']],
    ['another studiejaar', VLP.replace('2025;', '2024;'), asDelivered, ['1 name-differs Studiejaar']],
    ['another studiejaar and no BRIN', 'VLP;2024;20251106;D', asSpecified, ['1 name-differs Studiejaar']],
    ['anything, where the name says nothing', VLP.replace('99XX', '99XY'), 'copy of delivery.csv', []],
    ['anything, where the name is another', VLP.replace('99XX', '99XY'), `copy of ${asDelivered}`, []],
    ['a year and a sign', VLP.replace('99XX', '2025x'), undefined, ['1 invalid-brin BRIN']],
    ['a sign and a year', VLP.replace('99XX', 'x2025'), undefined, ['1 invalid-brin BRIN']],
  ])('whose VLP has %s as its name is told where they differ', async (_, opening, bestandsnaam, told) => {
    const events = await gather(
      readGrondslag,
      [[opening, PER, ISG, ISP, SLR].join('\n')],
      bestandsnaam === undefined ? {} : { bestandsnaam },
    )
    expect(faults(events)).toEqual(told)
    expect(readLines(events)).toEqual([4])
  })
})
