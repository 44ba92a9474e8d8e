import type { StructureIssueCode } from '../../../src/index.js'
import { type BadRecords, refusal } from './badRecord.js'
import { mboRecord, voRecord } from './records.js'

/** For every code of form a record with that one fault. */
export const badForms: BadRecords<StructureIssueCode> = {
  'not-an-object': refusal(voRecord, { leerling: ['999990019'] }, [{ leerling: undefined }], {
    path: 'leerling',
    source: 'recordvorm',
  }),
  'missing-field': refusal(mboRecord, { 'leerroute.niveau': undefined }, [{ 'leerroute.leerweg': undefined }], {
    path: 'leerroute.niveau',
    source: 'recordvorm',
  }),
  'not-text': refusal(voRecord, { elementcode: 6921 }, [{ elementcode: undefined }, { elementcode: '6021' }], {
    path: 'elementcode',
    source: 'recordvorm',
  }),
  'field-of-other-register': refusal(voRecord, { opleidingcode: '25655' }, [{ crebo: '25655' }], {
    path: 'opleidingcode',
    source: 'recordvorm',
  }),
  'not-boolean': refusal(voRecord, { 'instelling.verticaal': 'J' }, [{ 'instelling.verticaal': true }], {
    path: 'instelling.verticaal',
    source: 'recordvorm',
  }),
  'not-one-personal-number': refusal(
    voRecord,
    { leerling: { bsn: '999990019', onderwijsnummer: '101222331' } },
    [{ leerling: { onderwijsnummer: '101222331' } }, { leerling: undefined }],
    { path: 'leerling', source: 'pve-velden' },
  ),
  'unknown-institution': refusal(mboRecord, { 'instelling.soort': 'MBO' }, [], {
    path: 'instelling.soort',
    source: 'recordvorm',
  }),
  'invalid-brin': refusal(voRecord, { 'instelling.brin': '99vo' }, [{ 'instelling.brin': '05KO' }], {
    path: 'instelling.brin',
    source: 'pve-velden',
  }),
  'invalid-location': refusal(
    voRecord,
    { 'instelling.vestiging': '99VO0A' },
    [{ 'instelling.vestiging': '99VO01' }, { 'instelling.vestiging': undefined }],
    { path: 'instelling.vestiging', source: 'rio-codes' },
  ),
  'invalid-rio-code': refusal(
    mboRecord,
    { 'instelling.onderwijsaanbieder': '100X501' },
    [{ 'instelling.onderwijsaanbieder': '100A501' }],
    { path: 'instelling.onderwijsaanbieder', source: 'pve-velden' },
  ),
  'unknown-school-kind': refusal(
    voRecord,
    { 'instelling.schoolsoort': 'havo' },
    [{ 'instelling.schoolsoort': undefined }],
    { path: 'instelling.schoolsoort', source: 'recordvorm' },
  ),
  'unknown-route': refusal(voRecord, { 'leerroute.soort': 'PRO_ENTREE' }, [], {
    path: 'leerroute.soort',
    source: 'dia-leerroute-1',
  }),
  'unknown-track': refusal(mboRecord, { 'leerroute.leerweg': 'havo' }, [{ 'leerroute.leerweg': undefined }], {
    path: 'leerroute.leerweg',
    source: 'wvo-2.107a-3',
  }),
  'unknown-level': refusal(voRecord, { 'leerroute.niveau': 1 }, [{ 'leerroute.niveau': 4 }], {
    path: 'leerroute.niveau',
    source: 'web-9.1.2-1',
  }),
  'unknown-phase': refusal(mboRecord, { 'fase.soort': 'MBO' }, [], {
    path: 'fase.soort',
    source: 'dia-uitwisselen-mbo',
  }),
  'unknown-year': refusal(mboRecord, { 'fase.leerjaar': 7 }, [{ 'fase.leerjaar': undefined }], {
    path: 'fase.leerjaar',
    source: 'wvo-2.107g',
  }),
  'unknown-vmbo-year': refusal(voRecord, { vmboLeerjaar: 5 }, [{ vmboLeerjaar: undefined }], {
    path: 'vmboLeerjaar',
    source: 'recordvorm',
  }),
  'invalid-date': refusal(voRecord, { einddatum: '2025-02-29' }, [{ einddatum: '2025-02-28' }], {
    path: 'einddatum',
    source: 'recordvorm',
  }),
  'invalid-count': refusal(
    voRecord,
    { doublures: -1 },
    [{ doublures: undefined }, { doublures: 1 }, { doublures: 300 }],
    {
      path: 'doublures',
      source: 'recordvorm',
    },
  ),
  'pathway-not-bol-or-bbl': refusal(mboRecord, { leertraject: 'OVO' }, [{ leertraject: 'BBL' }], {
    path: 'leertraject',
    source: 'wvo-2.107h',
  }),
  'invalid-crebo': refusal(mboRecord, { opleidingcode: '2565' }, [{ opleidingcode: undefined }], {
    path: 'opleidingcode',
    source: 'pve-velden',
  }),
  'unknown-course-duration': refusal(voRecord, { opleidingsduur: 5 }, [{ opleidingsduur: 2 }], {
    path: 'opleidingsduur',
    source: 'recordvorm',
  }),
  'invalid-diploma': refusal(voRecord, { vmboDiploma: 'behaald' }, [{ vmboDiploma: '2027-07-31' }], {
    path: 'vmboDiploma',
    source: 'recordvorm',
  }),
}
