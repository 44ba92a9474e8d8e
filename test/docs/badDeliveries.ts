import type { Leesfout } from '../../src/registers/readers/readerEvent.js'
import type { ReaderCode } from '../../src/registers/readers/readerCodes.js'
import { readGrondslag } from '../../src/registers/readers/readGrondslag.js'
import { readRo } from '../../src/registers/readers/readRo.js'
import { readRodCsv } from '../../src/registers/readers/readRodCsv.js'
import { readTbgi } from '../../src/registers/readers/readTbgi.js'
import { gather, type Reader } from '../registers/readers/gather.js'

type Delivery = { readonly reader: Reader; readonly file: string | Uint8Array; readonly bestandsnaam?: string }

const VLP = 'VLP|99XX|2025-08-01|2026-07-31|2026-08-03'
const PER = 'PER|999990019||2009-03-14|V'
const ISG = 'ISG|999990019||C1|2024-08-01|2028-07-31||'
const ISP = 'ISP|999990019||C1|2024-08-01|99131|BOL||J||||DLR|VO'
const SLR = 'SLR|1|1|1|0|0|0|0|0|0'
const soundRo = [VLP, PER, ISG, ISP, SLR]

function ro(lines: readonly string[] = soundRo, bestandsnaam = 'RO_99XX_20250801_20260731.csv'): Delivery {
  return { reader: readRo, file: lines.join('\n'), bestandsnaam }
}

/** The RO with another line in the place of one, or with none. */
function roWith(line: string, ...others: readonly string[]): Delivery {
  return ro(soundRo.flatMap((each) => (each === line ? others : each)))
}

const soundRow = {
  Register: 'VO',
  BRIN: '99XX',
  BSN: '999990019',
  Onderwijsnummer: '',
  Begindatum: '2025-08-01',
  Einddatum: '',
  IndicatieBekostigbaar: 'J',
  Leerroute: 'DLR',
  Leerroutefase: 'VO',
  Leerweg: 'KB',
  Leerjaar: '3',
  Elementcode: '6121',
  FaseLeerjaar: '1',
  Doublures: '0',
  Opleidingsduur: '3',
  VmboDiploma: 'niet-behaald',
  Schoolsoort: 'vbo',
  Vestiging: '99XX01',
  Onderwijsaanbieder: '100A001',
  Naam: 'x',
}

type Kolom = keyof typeof soundRow

const header = Object.keys(soundRow).join(';')

function csvOf(...lines: readonly string[]): Delivery {
  return { reader: readRodCsv, file: lines.join('\n') }
}

function row(change: Partial<Record<Kolom, string>> = {}): string {
  return Object.values({ ...soundRow, ...change }).join(';')
}

/** A CSV of ROD with one row, in which these fields are other ones. */
function csv(change: Partial<Record<Kolom, string>> = {}): Delivery {
  return csvOf(header, row(change))
}

function tbgi(before = '', content = '', bestandsnaam = 'TBGI_99XX_2027_20261105.xml'): Delivery {
  const teldatum =
    '<Teldatum><Teldatum>2025-10-01</Teldatum><Leerroutefase>MBO</Leerroutefase><IndicatieBekostigbaar>true</IndicatieBekostigbaar></Teldatum>'
  const file = `${before}<Bekostigingsgrondslagen>${content}<Inschrijving><BRIN>99XX</BRIN>${teldatum}</Inschrijving></Bekostigingsgrondslagen>`
  return { reader: readTbgi, file, bestandsnaam }
}

const grondslag = 'VLP;99XX;2025;20251105;V\nPER;1;16;16;17;16;V;1234\nSLR;1;0;0;0;0;0;0;0;0;0;0'

/** More periods of one inschrijving than anybody has. */
const manyPeriods = Array.from({ length: 1001 }, (_, month) => {
  const begindatum = `${2000 + Math.trunc(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
  return ISP.replace('2024-08-01', begindatum)
})

/** Deliveries in which nothing is wrong: what a bad one is made of. */
export const soundDeliveries: readonly Delivery[] = [ro(), csv(), tbgi()]

/** For each code of the readers a delivery that has the fault: a code that is left out does not compile. */
export const badDeliveries: Readonly<Record<ReaderCode, Delivery>> = {
  'empty-file': csvOf(''),
  'unknown-layout': csvOf('BRIN;Naam'),
  'line-too-long': csv({ Naam: 'x'.repeat(70_000) }),
  'control-character': csv({ BRIN: '\0\0XX' }),
  'unknown-record': roWith(PER, PER, 'XXX|1'),
  'too-few-fields': csvOf(header, row().slice(0, 20)),
  'too-many-fields': csvOf(header, `${row()};x`),
  'missing-field': csv({ Begindatum: '' }),
  'field-of-other-register': csv({ Register: 'MBO' }),
  'not-one-personal-number': csv({ BSN: '' }),
  'invalid-brin': csv({ BRIN: '1234' }),
  'invalid-crebo': roWith(ISP, ISP.replace('99131', '9913')),
  'invalid-rio-code': csv({ Onderwijsaanbieder: '100' }),
  'invalid-location': csv({ Vestiging: '99XX' }),
  'invalid-count': csv({ Doublures: '01' }),
  'invalid-diploma': csv({ VmboDiploma: 'ja' }),
  'unknown-track': csv({ Leerweg: 'HV' }),
  'unknown-year': csv({ FaseLeerjaar: '9' }),
  'unknown-vmbo-year': csv({ Leerjaar: '5' }),
  'unknown-course-duration': csv({ Opleidingsduur: '7' }),
  'unknown-school-kind': csv({ Schoolsoort: 'havo' }),
  'invalid-elementcode': csv({ Elementcode: '61' }),
  'unreadable-date': csv({ Begindatum: '2025-02-30' }),
  'unknown-code': csv({ Leerroute: 'DLP' }),
  'code-not-in-route': roWith(ISP, ISP.replace('BOL', 'OVO')),
  'code-not-valid-on-day': csv({ Begindatum: '2019-08-01' }),
  'institution-not-known': ro([PER, ISG, ISP, SLR], 'copy.csv'),
  'enrolment-not-found': roWith(ISG),
  'too-many-periods': roWith(ISP, ...manyPeriods),
  'record-repeated': roWith(VLP, VLP, VLP),
  'missing-column': csvOf(header.replace('BSN;', ''), row()),
  'repeated-column': csvOf(`${header};BSN`, `${row()};`),
  'malformed-quotes': csv({ BRIN: '"99XX' }),
  'malformed-xml': tbgi('', '<Signaal>vo & mbo</Signaal>'),
  'doctype-refused': tbgi('<!DOCTYPE Bekostigingsgrondslagen SYSTEM "other.dtd">'),
  'nested-too-deep': tbgi('', '<A>'.repeat(100)),
  'text-too-long': tbgi('', `<Signaal>${'x'.repeat(200_000)}</Signaal>`),
  'wrong-encoding': { reader: readRodCsv, file: Buffer.from(`${header}\n${row({ Naam: 'José' })}`, 'latin1') },
  'institution-differs': roWith(VLP, VLP.replace('99XX', '99XY')),
  'name-differs': { reader: readGrondslag, file: grondslag, bestandsnaam: 'GRONDSLAG_IP_MBO_99XX_20251105_2024.csv' },
  'person-not-announced': roWith(PER),
  'enrolment-repeated': roWith(ISG, ISG, ISG),
  'enrolment-without-period': roWith(ISP),
  'period-repeated': roWith(ISP, ISP, ISP),
  'end-not-certain': csv({ Einddatum: '2026-02-30' }),
  'record-out-of-place': ro([PER, ISG, ISP, SLR, VLP]),
  'opening-record-missing': roWith(VLP),
  'closing-record-missing': roWith(SLR),
  'totals-differ': roWith(SLR, SLR.replace('1', '9')),
}

/** What the reader of a delivery tells of it. */
export async function faultsIn({ reader, file, bestandsnaam }: Delivery): Promise<readonly Leesfout[]> {
  const events = await gather(reader, [file], bestandsnaam === undefined ? {} : { bestandsnaam })
  return events.filter((event): event is Leesfout => event.soort === 'fout')
}

/** What the reader tells of the delivery that stands for this code. */
export function faultsOfDelivery(code: string): Promise<readonly Leesfout[]> {
  return faultsIn(badDeliveries[code as ReaderCode])
}
