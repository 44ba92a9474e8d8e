import type { BronSleutel, Path, Severity } from '../../../src/index.js'
import type { AgreementIssueCode, AgreementIssueParams } from '../../../src/validation/agreement/agreementIssue.js'
import { agreement, changed, type Changes, inHouse, type Json, nonFunded, vso } from './records.js'

/** An agreement with one fault, what must be said of it, and the nearest of which it must not be said. */
interface BadAgreement<Params> {
  readonly bad: unknown
  readonly good: readonly unknown[]
  readonly path: Path
  readonly params: Params
  readonly severity: Severity
  readonly source: BronSleutel
}

type None = Record<string, never>

function refusal<Params = None>(
  record: Json,
  bad: Changes,
  good: readonly Changes[],
  path: string,
  source: BronSleutel,
  params = {} as Params,
): BadAgreement<Params> {
  return {
    bad: changed(record, bad),
    good: [record, ...good.map((changes) => changed(record, changes))],
    path: path === '' ? [] : path.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name)),
    params,
    severity: 'afkeur',
    source,
  }
}

function signal<Params = None>(...row: Parameters<typeof refusal<Params>>): BadAgreement<Params> {
  return { ...refusal(...row), severity: 'signaal' }
}

const unreadable = Object.defineProperty({ ...agreement }, 'leerroutes', {
  get: () => {
    throw new Error('999990019')
  },
})

const part = 'programma.0.onderdelen.0'

/** For every code a record with that one fault: a code without one does not compile. */
export const badAgreements: { readonly [Code in AgreementIssueCode]: BadAgreement<AgreementIssueParams<Code>> } = {
  unreadable: { ...refusal(agreement, {}, [], '', 'recordvorm'), bad: unreadable },
  'not-an-object': refusal(agreement, { 'scholen.1': '98VO' }, [], 'scholen.1', 'recordvorm'),
  'missing-field': refusal(
    agreement,
    { [`${part}.omschrijving`]: ' ' },
    [{ locaties: undefined }, { 'scholen.0.vestiging': undefined }, { locaties: [] }],
    `${part}.omschrijving`,
    'recordvorm',
  ),
  'not-a-list': refusal(agreement, { locaties: 'school' }, [{ locaties: undefined }], 'locaties', 'recordvorm'),
  'empty-list': refusal(agreement, { instellingen: [] }, [{ locaties: [] }], 'instellingen', 'recordvorm'),
  'not-text': refusal(agreement, { [`${part}.omschrijving`]: 4 }, [], `${part}.omschrijving`, 'recordvorm'),
  'not-boolean': refusal(
    agreement,
    { 'scholen.0.verticaal': 'nee' },
    [{ 'scholen.0.verticaal': true }, { 'scholen.0.verticaal': undefined }],
    'scholen.0.verticaal',
    'recordvorm',
  ),
  'unknown-agreement-kind': refusal(agreement, { soort: 'convenant' }, [], 'soort', 'recordvorm'),
  'unknown-institution': refusal(
    agreement,
    { 'scholen.0.soort': 'mbo-instelling' },
    [],
    'scholen.0.soort',
    'recordvorm',
  ),
  'invalid-brin': refusal(
    agreement,
    { 'instellingen.1.brin': '98mb' },
    [{ 'instellingen.1.brin': '98MC' }],
    'instellingen.1.brin',
    'pve-velden',
  ),
  'invalid-location': refusal(
    agreement,
    { 'scholen.0.vestiging': '99VO' },
    [{ 'scholen.0.vestiging': '99VO01' }],
    'scholen.0.vestiging',
    'rio-codes',
  ),
  'invalid-rio-code': refusal(
    agreement,
    { 'instellingen.0.onderwijsaanbieder': '998X998' },
    [{ 'instellingen.0.onderwijsaanbieder': undefined }],
    'instellingen.0.onderwijsaanbieder',
    'pve-velden',
  ),
  'unknown-school-kind': refusal(
    agreement,
    { 'scholen.1.schoolsoort': 'havo' },
    [{ 'scholen.1.schoolsoort': undefined }],
    'scholen.1.schoolsoort',
    'recordvorm',
  ),
  'unknown-route': refusal(
    agreement,
    { 'leerroutes.1.niveau': 2 },
    [{ 'leerroutes.1.niveau': 4 }],
    'leerroutes.1',
    'dia-leerroute-1',
  ),
  'unknown-location-kind': refusal(agreement, { 'locaties.2': 'thuis' }, [], 'locaties.2', 'recordvorm'),
  'invalid-years': refusal(agreement, { jaren: 1 }, [{ jaren: undefined }], 'jaren', 'recordvorm'),
  'unknown-year': refusal(agreement, { 'programma.2.leerjaar': 7 }, [], 'programma.2.leerjaar', 'wvo-2.107g'),
  'unknown-part-kind': refusal(agreement, { [`${part}.soort`]: 'havo-onderdeel' }, [], `${part}.soort`, 'recordvorm'),
  'invalid-crebo': refusal(
    agreement,
    { 'afspraken.aanbod.1.opleidingcode': '2318' },
    [{ 'afspraken.aanbod.1.opleidingcode': undefined }],
    'afspraken.aanbod.1.opleidingcode',
    'pve-velden',
  ),
  'offer-not-settled': refusal(
    agreement,
    { 'afspraken.aanbod.0.opleidingcode': undefined },
    [{ 'afspraken.aanbod.0': { profiel: 'Groen', opleidingsdomein: 'Voedsel, groen en gastvrijheid' } }],
    'afspraken.aanbod.0',
    'wvo-2.107b-2-a',
  ),
  'leadership-not-settled': refusal(
    agreement,
    { 'afspraken.leiding': '\n\t ' },
    [{ 'afspraken.leiding': '-' }],
    'afspraken.leiding',
    'wvo-2.107b-2-b',
  ),
  'accountability-not-settled': refusal(
    agreement,
    { 'afspraken.verantwoording': '' },
    [],
    'afspraken.verantwoording',
    'wvo-2.107b-2-c',
  ),
  'organisation-not-settled': refusal(
    inHouse,
    { 'afspraken.inrichting': undefined },
    [],
    'afspraken.inrichting',
    'wvo-2.107b-2-d',
  ),
  'transfer-incomplete': refusal(
    agreement,
    { 'afspraken.overdracht.bestemming': ' ' },
    [{ 'afspraken.overdracht': undefined }],
    'afspraken.overdracht',
    'wvo-2.107b-2-e',
  ),
  'switch-option-not-settled': refusal(
    nonFunded,
    { 'afspraken.overstapoptie': undefined },
    [],
    'afspraken.overstapoptie',
    'wvo-2.107b-2-f',
  ),
  'business-not-settled': refusal(
    agreement,
    { 'afspraken.bedrijfsleven': undefined },
    [],
    'afspraken.bedrijfsleven',
    'wvo-2.107b-2-g',
  ),
  'disputes-not-settled': refusal(
    agreement,
    { 'afspraken.geschillen': undefined },
    [],
    'afspraken.geschillen',
    'wvo-2.107b-2-h',
  ),
  'changes-not-settled': refusal(
    nonFunded,
    { 'afspraken.wijziging': undefined },
    [],
    'afspraken.wijziging',
    'wvo-2.107b-2-i',
  ),
  'participation-not-settled': refusal(
    agreement,
    { 'afspraken.medezeggenschap': undefined },
    [],
    'afspraken.medezeggenschap',
    'wvo-2.107b-2-j',
  ),
  'in-house-not-vertical': refusal(
    inHouse,
    { 'school.verticaal': false },
    [{ 'school.verticaal': undefined }],
    'school.verticaal',
    'wvo-2.107b-3',
  ),
  'in-house-with-partner': refusal(
    inHouse,
    { instellingen: agreement['instellingen'] },
    [{ instellingen: [] }, { partner: '99MB' }],
    'instellingen',
    'faq-interne-regeling',
  ),
  'glr-requires-vbo-school': refusal(
    agreement,
    { 'scholen.0.schoolsoort': 'mavo' },
    [
      { 'scholen.0.schoolsoort': 'vbo-mavo' },
      { 'scholen.0.schoolsoort': 'vso' },
      { 'scholen.0.schoolsoort': 'mavo', leerroutes: [{ soort: 'DLR', leerweg: 'BB', niveau: 2 }] },
    ],
    'scholen',
    'wvo-2.107l-1',
  ),
  'profile-not-offered': refusal(
    agreement,
    { 'scholen.0.profielen': ['Techniek'] },
    [
      { 'scholen.0.profielen': undefined },
      { 'scholen.0.profielen': [' GROEN', 'zorg en welzijn '] },
      { 'scholen.1.profielen': ['Groen', 'Zorg en Welzijn'] },
    ],
    'afspraken.aanbod.0.profiel',
    'wvo-2.107a-4',
  ),
  'course-not-related': refusal(
    agreement,
    { 'afspraken.aanbod.0.opleidingcode': '23180' },
    [{ 'afspraken.aanbod.0.opleidingcode': '25600' }],
    'afspraken.aanbod.0.opleidingcode',
    'wvo-2.107a-3',
  ),
  'funded-party-in-non-funded-route': refusal(
    nonFunded,
    { 'instellingen.0.bekostigd': undefined },
    [],
    'instellingen.0.bekostigd',
    'wvo-2.109a',
  ),
  'programme-year-missing': refusal(agreement, { jaren: 4 }, [{ jaren: undefined }], 'programma', 'wvo-2.107d-2', {
    leerjaar: 4,
  }),
  'programme-year-twice': refusal(
    agreement,
    { 'programma.3': { ...(agreement['programma'] as Json[])[1] } },
    [],
    'programma.3.leerjaar',
    'wvo-2.107d-2',
    { leerjaar: 2 },
  ),
  'programme-year-above-length': refusal(
    agreement,
    { jaren: 2 },
    [{ jaren: undefined }],
    'programma.2.leerjaar',
    'wvo-2.107d-2',
    { leerjaar: 3, jaren: 2 },
  ),
  'combination-not-split': refusal(
    agreement,
    { 'programma.1.onderdelen.0.deelMbo': ' ' },
    [{ 'programma.1.onderdelen.0': { soort: 'mbo-onderdeel', omschrijving: 'Werken in de kas' } }],
    'programma.1.onderdelen.0',
    'wvo-2.107d-2',
  ),
  'exams-not-described': refusal(
    agreement,
    { 'programma.1.examinering': ' ' },
    [],
    'programma.1.examinering',
    'wvo-2.107d-2',
  ),
  'participation-not-settled-in-house': signal(
    inHouse,
    { 'afspraken.medezeggenschap': undefined },
    [],
    'afspraken.medezeggenschap',
    'wvo-2.107b-3-medezeggenschap',
  ),
  'team-not-allowed': signal(
    agreement,
    { [`${part}.team`]: true },
    [{ [`${part}.team`]: true, [`${part}.vakoverstijgend`]: true }, { [`${part}.team`]: false }],
    `${part}.team`,
    'wvo-7.13a-1-elders',
  ),
  'transfer-without-funding': signal(
    nonFunded,
    { 'afspraken.overdracht': { omvang: 'Een vierde deel', bestemming: 'Lessen' } },
    [],
    'afspraken.overdracht',
    'wvo-2.109a',
  ),
  'non-funded-party': signal(
    agreement,
    { 'scholen.1.bekostigd': false },
    [{ 'scholen.1.bekostigd': true }],
    'scholen.1.bekostigd',
    'wvo-2.109a',
  ),
  'vso-requires-bb': signal(
    vso,
    { 'leerroutes.1': { soort: 'DLR', leerweg: 'KB', niveau: 4 } },
    [{ 'leerroutes.0': { soort: 'GLR', leerweg: 'BB', niveau: 2 } }],
    'leerroutes.1.leerweg',
    'wvo-2.71-2-bb',
    { leerweg: 'KB' },
  ),
}
