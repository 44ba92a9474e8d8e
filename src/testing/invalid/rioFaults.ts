import type { RioIssueCode } from '../../registers/rioIssues.js'
import { buildRioOffer } from '../build/buildRioOffer.js'
import { made } from '../build/made.js'
import { fault, type FaultsByCode, unreadable } from './invalidCase.js'

const dlr: object = /* #__PURE__ */ buildRioOffer()
const glr: unknown = /* #__PURE__ */ buildRioOffer({ leerroute: { soort: 'GLR' } })

const bySchool = made.school.onderwijsaanbieder
const route = 'meldingen.1.doorlopendeLeerlijnVmboMbo'

/** A second school, which has reported nothing. */
const otherSchool = { brin: '98VO', onderwijsaanbieder: '300A503', schoolsoort: 'vbo', leerwegen: ['KB'] }

/** What the instelling has reported, once more or by someone else. */
function melding(door: string): object {
  return { door, doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO', partners: [bySchool] }
}

/** For every code of an offer in RIO one with that one fault. */
export const rioFaults: FaultsByCode<RioIssueCode> = {
  unreadable: () => unreadable(dlr, 'leerroute'),
  'not-an-object': () => fault(dlr, { leerroute: 'DLR' }, 'leerroute'),
  'missing-field': () => fault(dlr, { 'scholen.0.brin': undefined }, 'scholen.0.brin'),
  'not-a-list': () => fault(dlr, { meldingen: {} }, 'meldingen'),
  'empty-list': () => fault(dlr, { instellingen: [], meldingen: undefined }, 'instellingen'),
  'unknown-route': () => fault(dlr, { 'leerroute.soort': 'PRO_ENTREE' }, 'leerroute.soort'),
  'invalid-brin': () => fault(dlr, { 'scholen.0.brin': '99vo' }, 'scholen.0.brin'),
  'invalid-rio-code': () =>
    fault(dlr, { 'instellingen.0.onderwijsaanbieder': '998X998' }, 'instellingen.0.onderwijsaanbieder'),
  'unknown-school-kind': () => fault(dlr, { 'scholen.0.schoolsoort': 'havo' }, 'scholen.0.schoolsoort'),
  'unknown-track': () => fault(dlr, { 'scholen.0.leerwegen': ['KB', 'havo'] }, 'scholen.0.leerwegen.1'),
  'unknown-level': () => fault(dlr, { 'instellingen.0.niveaus': [3, 1] }, 'instellingen.0.niveaus.1'),
  'unknown-code': () => fault(dlr, { [route]: 'DLR' }, route, { lijst: 'rio-leerroute' }),
  'code-not-in-route': () => fault(dlr, { [route]: 'PRO_ENTREE' }, route, { lijst: 'rio-leerroute' }),
  'glr-requires-bb': () =>
    fault(glr, { 'scholen.0.leerwegen': ['BB', 'KB'] }, 'scholen.0.leerwegen.1', { leerweg: 'KB' }),
  'glr-requires-level-2': () =>
    fault(glr, { 'instellingen.0.niveaus': [2, 3] }, 'instellingen.0.niveaus.1', { niveau: 3 }),
  'glr-requires-vbo-school': () => fault(glr, { 'scholen.0.schoolsoort': 'mavo' }, 'scholen.0.schoolsoort'),
  'track-without-level': () =>
    fault(dlr, { 'scholen.0.leerwegen': ['KB', 'TL'] }, 'scholen.0.leerwegen.1', { leerweg: 'TL' }),
  'level-without-track': () =>
    fault(dlr, { 'instellingen.0.niveaus': [3, 2] }, 'instellingen.0.niveaus.1', { niveau: 2 }),
  'registration-missing': () =>
    fault(
      dlr,
      { 'scholen.1': otherSchool, 'meldingen.1.partners': [bySchool, otherSchool.onderwijsaanbieder] },
      'scholen.1.onderwijsaanbieder',
    ),
  'registration-for-other-route': () => fault(dlr, { [route]: 'GLR_VMBO_MBO' }, route, { leerroute: 'DLR' }),
  'partner-not-named': () =>
    fault(dlr, { 'meldingen.1.partners': [] }, 'meldingen.1.partners', { lijst: 'scholen', plaats: 0, aantal: 1 }),
  'own-registration-missing': () => fault(dlr, { 'meldingen.1': undefined }, 'instellingen.0.onderwijsaanbieder'),
  'vso-requires-bb': () => fault(dlr, { 'scholen.0.schoolsoort': 'vso' }, 'scholen.0.leerwegen.0', { leerweg: 'KB' }),
  'registration-twice': () => fault(dlr, { 'meldingen.2': melding(made.instelling.onderwijsaanbieder) }, 'meldingen.2'),
  'registration-by-outsider': () => fault(dlr, { 'meldingen.2': melding('400A504') }, 'meldingen.2.door'),
  'partner-not-in-offer': () => fault(dlr, { 'meldingen.1.partners': [bySchool, '300A503'] }, 'meldingen.1.partners.1'),
}
