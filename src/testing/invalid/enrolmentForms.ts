import type { StructureIssueCode } from '../../validation/enrolment/issueCodes.js'
import { buildEnrolment } from '../build/buildEnrolment.js'
import { fault, type FaultsByCode } from './invalidCase.js'

const vo: unknown = /* #__PURE__ */ buildEnrolment()
const mbo: unknown = /* #__PURE__ */ buildEnrolment({ instelling: { soort: 'mbo-instelling' } })

/** For every code of form an enrolment with that one fault. */
export const enrolmentForms: FaultsByCode<StructureIssueCode> = {
  'not-an-object': () => fault(vo, { leerling: ['999990019'] }, 'leerling'),
  'missing-field': () => fault(mbo, { 'leerroute.niveau': undefined }, 'leerroute.niveau'),
  'not-text': () => fault(vo, { elementcode: 6921 }, 'elementcode'),
  'not-boolean': () => fault(vo, { 'instelling.verticaal': 'J' }, 'instelling.verticaal'),
  'field-of-other-register': () => fault(vo, { opleidingcode: '25655' }, 'opleidingcode'),
  'not-one-personal-number': () => fault(vo, { 'leerling.onderwijsnummer': '101222331' }, 'leerling'),
  'unknown-institution': () => fault(mbo, { 'instelling.soort': 'MBO' }, 'instelling.soort'),
  'invalid-brin': () => fault(vo, { 'instelling.brin': '99vo' }, 'instelling.brin'),
  'invalid-location': () => fault(vo, { 'instelling.vestiging': '99VO0A' }, 'instelling.vestiging'),
  'invalid-rio-code': () => fault(mbo, { 'instelling.onderwijsaanbieder': '100X501' }, 'instelling.onderwijsaanbieder'),
  'unknown-school-kind': () => fault(vo, { 'instelling.schoolsoort': 'havo' }, 'instelling.schoolsoort'),
  'unknown-route': () => fault(vo, { 'leerroute.soort': 'PRO_ENTREE' }, 'leerroute.soort'),
  'unknown-track': () => fault(mbo, { 'leerroute.leerweg': 'havo' }, 'leerroute.leerweg'),
  'unknown-level': () => fault(vo, { 'leerroute.niveau': 1 }, 'leerroute.niveau'),
  'unknown-phase': () => fault(mbo, { 'fase.soort': 'MBO' }, 'fase.soort'),
  'unknown-year': () => fault(mbo, { 'fase.leerjaar': 7 }, 'fase.leerjaar'),
  'unknown-vmbo-year': () => fault(vo, { vmboLeerjaar: 5 }, 'vmboLeerjaar'),
  'invalid-date': () => fault(vo, { einddatum: '2026-02-29' }, 'einddatum'),
  'invalid-count': () => fault(vo, { doublures: -1 }, 'doublures'),
  'pathway-not-bol-or-bbl': () => fault(mbo, { leertraject: 'OVO' }, 'leertraject'),
  'invalid-crebo': () => fault(mbo, { opleidingcode: '2565' }, 'opleidingcode'),
  'unknown-course-duration': () => fault(vo, { opleidingsduur: 5 }, 'opleidingsduur'),
  'invalid-diploma': () => fault(vo, { vmboDiploma: 'behaald' }, 'vmboDiploma'),
}
