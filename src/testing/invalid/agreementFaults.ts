import type { AgreementIssueCode } from '../../validation/agreement/agreementIssue.js'
import { buildAgreement } from '../build/buildAgreement.js'
import { fault, type FaultsByCode, unreadable } from './invalidCase.js'

const agreement: object = /* #__PURE__ */ buildAgreement()
const inHouse: unknown = /* #__PURE__ */ buildAgreement({ soort: 'interne-regeling' })
const nonFunded: unknown = /* #__PURE__ */ buildAgreement({ soort: 'niet-bekostigd' })

const part = 'programma.0.onderdelen.0'
const school = 'scholen.0'
const offer = 'afspraken.aanbod.0'

/** A subject that is blank settles nothing. */
function blank(name: string, record: unknown = agreement): ReturnType<typeof fault> {
  return fault(record, { [`afspraken.${name}`]: ' ' }, `afspraken.${name}`)
}

/** For every code an agreement with that one fault. */
export const agreementFaults: FaultsByCode<AgreementIssueCode> = {
  unreadable: () => unreadable(agreement, 'leerroutes'),
  'not-an-object': () => fault(agreement, { [school]: '99VO' }, school),
  'missing-field': () => fault(agreement, { [`${part}.omschrijving`]: undefined }, `${part}.omschrijving`),
  'not-a-list': () => fault(agreement, { locaties: 'school' }, 'locaties'),
  'empty-list': () => fault(agreement, { leerroutes: [] }, 'leerroutes'),
  'not-text': () => fault(agreement, { [`${part}.omschrijving`]: 4 }, `${part}.omschrijving`),
  'not-boolean': () => fault(agreement, { [`${school}.verticaal`]: 'nee' }, `${school}.verticaal`),
  'unknown-agreement-kind': () => fault(agreement, { soort: 'convenant' }, 'soort'),
  'unknown-institution': () => fault(agreement, { [`${school}.soort`]: 'mbo-instelling' }, `${school}.soort`),
  'invalid-brin': () => fault(agreement, { 'instellingen.0.brin': '99mb' }, 'instellingen.0.brin'),
  'invalid-location': () => fault(agreement, { [`${school}.vestiging`]: '99VO' }, `${school}.vestiging`),
  'invalid-rio-code': () =>
    fault(agreement, { 'instellingen.0.onderwijsaanbieder': '998X998' }, 'instellingen.0.onderwijsaanbieder'),
  'unknown-school-kind': () => fault(agreement, { [`${school}.schoolsoort`]: 'havo' }, `${school}.schoolsoort`),
  'unknown-route': () => fault(agreement, { 'leerroutes.0.niveau': 2 }, 'leerroutes.0'),
  'unknown-location-kind': () => fault(agreement, { locaties: ['school', 'thuis'] }, 'locaties.1'),
  'invalid-years': () => fault(agreement, { jaren: 1 }, 'jaren'),
  'unknown-year': () => fault(agreement, { 'programma.2.leerjaar': 7 }, 'programma.2.leerjaar'),
  'unknown-part-kind': () => fault(agreement, { [`${part}.soort`]: 'havo-onderdeel' }, `${part}.soort`),
  'invalid-crebo': () => fault(agreement, { [`${offer}.opleidingcode`]: '2565' }, `${offer}.opleidingcode`),
  'offer-not-settled': () => fault(agreement, { [`${offer}.opleidingcode`]: undefined }, offer),
  'leadership-not-settled': () => blank('leiding'),
  'accountability-not-settled': () => blank('verantwoording'),
  'organisation-not-settled': () => blank('inrichting'),
  'transfer-incomplete': () => fault(agreement, { 'afspraken.overdracht.bestemming': ' ' }, 'afspraken.overdracht'),
  'switch-option-not-settled': () => blank('overstapoptie'),
  'business-not-settled': () => blank('bedrijfsleven'),
  'disputes-not-settled': () => blank('geschillen'),
  'changes-not-settled': () => blank('wijziging'),
  'participation-not-settled': () => blank('medezeggenschap'),
  'in-house-not-vertical': () => fault(inHouse, { 'school.verticaal': false }, 'school.verticaal'),
  'in-house-with-partner': () =>
    fault(inHouse, { instellingen: [{ soort: 'mbo-instelling', brin: '99MB' }] }, 'instellingen'),
  'glr-requires-vbo-school': () =>
    fault(
      buildAgreement({ leerroutes: [{ soort: 'GLR', leerweg: 'BB', niveau: 2 }] }),
      { [`${school}.schoolsoort`]: 'mavo' },
      'scholen',
    ),
  'profile-not-offered': () => fault(agreement, { [`${school}.profielen`]: ['Techniek'] }, `${offer}.profiel`),
  'course-not-related': () =>
    fault(agreement, {}, `${offer}.opleidingcode`, {}, Object.freeze({ isAanverwant: () => false })),
  'funded-party-in-non-funded-route': () =>
    fault(nonFunded, { 'instellingen.0.bekostigd': undefined }, 'instellingen.0.bekostigd'),
  'programme-year-missing': () => fault(agreement, { jaren: 4 }, 'programma', { leerjaar: 4 }),
  'programme-year-twice': () =>
    fault(buildAgreement({ jaren: 4 }), { jaren: 3, 'programma.3.leerjaar': 3 }, 'programma.3.leerjaar', {
      leerjaar: 3,
    }),
  'programme-year-above-length': () =>
    fault(agreement, { jaren: 2 }, 'programma.2.leerjaar', { leerjaar: 3, jaren: 2 }),
  'exams-not-described': () => fault(agreement, { 'programma.1.examinering': ' ' }, 'programma.1.examinering'),
  'combination-not-split': () =>
    fault(
      agreement,
      {
        [part]: {
          soort: 'gecombineerd-onderdeel',
          omschrijving: 'Werken in de kas',
          deelVo: 'Profielvak',
          deelMbo: ' ',
        },
      },
      part,
    ),
  'participation-not-settled-in-house': () =>
    fault(inHouse, { 'afspraken.medezeggenschap': undefined }, 'afspraken.medezeggenschap'),
  'team-not-allowed': () => fault(agreement, { [`${part}.team`]: true }, `${part}.team`),
  'transfer-without-funding': () =>
    fault(
      nonFunded,
      { 'afspraken.overdracht': { omvang: 'Een vierde deel', bestemming: 'Lessen' } },
      'afspraken.overdracht',
    ),
  'non-funded-party': () => fault(agreement, { [`${school}.bekostigd`]: false }, `${school}.bekostigd`),
  'vso-requires-bb': () =>
    fault(agreement, { [`${school}.schoolsoort`]: 'vso' }, 'leerroutes.0.leerweg', { leerweg: 'KB' }),
}
