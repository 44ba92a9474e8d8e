import type { ReaderCode, ReaderParams } from '../../registers/readers/readerCodes.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { Path } from '../../validation/issue.js'
import { routeCodes } from '../codeLists.js'
import { list } from '../parts.js'

/** The codes of readers that an enrolment or a parse function does not have. Those of `decode` are among them. */
type Own = Exclude<ReaderCode, IssueCode | 'invalid-elementcode'>

/**
 * What is wrong in a file, or with a code, in Dutch. The codes that an enrolment or a parse function has too are told there. `field`
 * begins a sentence: "Het veld Leerroute". The line is not named: it stands beside the message.
 */
export const readerFaults: {
  readonly [Code in Own]: (params: ReaderParams<Code>, field: string, path?: Path) => string
} = {
  'empty-file': () => 'Dit bestand is leeg.',
  'unknown-layout': () =>
    'Dit bestand heeft een andere indeling dan die waarin het wordt gelezen. Gelezen worden RO, GRONDSLAG IP, TBG-i en CSV met de codes van ROD.',
  'line-too-long': ({ hoogstens }) => `Deze regel is langer dan ${hoogstens} tekens en is overgeslagen.`,
  'control-character': () => 'Deze regel bevat een NUL-teken, dat in geen tekst thuishoort, en is overgeslagen.',
  'unknown-record': (_, field, path) =>
    path === undefined
      ? 'Deze regel begint niet met een bekende recordsoort en is overgeslagen.'
      : `${field} moet VO of MBO zijn; de regel is overgeslagen.`,
  'too-few-fields': ({ velden, minstens }) =>
    `Het aantal velden in deze regel is ${velden}; het moeten er minstens ${minstens} zijn. De regel is overgeslagen.`,
  'too-many-fields': ({ velden, hoogstens }) =>
    `Het aantal velden in deze regel is ${velden}; het mogen er hoogstens ${hoogstens} zijn. De regel is overgeslagen.`,
  'unreadable-date': (_, field) =>
    `${field} moet een bestaande dag zijn, geschreven als JJJJ-MM-DD (in GRONDSLAG IP als JJJJMMDD).`,
  'unknown-code': ({ lijst }, field) =>
    `${field} moet een code uit de lijst ${lijst} zijn: ${list(routeCodes[lijst], 'of')}.`,
  'code-not-in-route': ({ lijst }, field) =>
    `${field} moet een code zijn die een leerroute kan hebben: ${list(routeCodes[lijst], 'of')}. Deze code staat wel in de lijst ${lijst}, maar hoort niet bij een DLR of GLR.`,
  'code-not-valid-on-day': ({ lijst }, field) =>
    `${field} hoort een code te zijn die geldt op de dag waar het om gaat; deze code uit de lijst ${lijst} gold toen niet. Ga na of de dag en de code kloppen.`,
  'institution-not-known': () =>
    'Van welke instelling dit is, blijkt niet: er gaat geen voorlooprecord (VLP) aan vooraf en de naam van het bestand noemt geen BRIN.',
  'enrolment-not-found': () => 'Deze periode hoort bij een inschrijving (ISG) die bij deze persoon ontbreekt.',
  'too-many-periods': ({ hoogstens }) =>
    `Deze persoon heeft meer dan ${hoogstens} inschrijvingen en perioden; deze regel is overgeslagen.`,
  'record-repeated': ({ recordsoort }) => `Het record ${recordsoort} mag maar één keer voorkomen.`,
  'missing-column': ({ kolom }) => `In de kop (de eerste regel) ontbreekt de kolom ${kolom}.`,
  'repeated-column': ({ kolom }) =>
    `De kolom ${kolom} staat meer dan eens in de kop (de eerste regel). Laat er één staan.`,
  'malformed-quotes': () =>
    'Een aanhalingsteken in deze regel wordt niet gesloten of staat op de verkeerde plaats; de regel is overgeslagen.',
  'malformed-xml': () =>
    'Hier klopt de XML niet; gelezen is wat nog te lezen was. Vraag het bestand zo nodig opnieuw op.',
  'doctype-refused': () =>
    'Hier staat een DOCTYPE. Dat is voor de veiligheid niet toegestaan; vanaf hier is het bestand niet gelezen.',
  'nested-too-deep': ({ hoogstens }) =>
    `Hier zijn meer dan ${hoogstens} elementen in elkaar genest; de rest van het bestand is niet gelezen.`,
  'text-too-long': ({ hoogstens }) =>
    `Hier begint een stuk XML van meer dan ${hoogstens} tekens; de rest van het bestand is niet gelezen.`,
  'wrong-encoding': () => 'Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.',
  'institution-differs': () =>
    'De BRIN is hier een andere dan die in de naam van het bestand of in een eerder voorlooprecord (VLP).',
  'person-not-announced': () => 'Hier begint een andere persoon, maar het record PER van die persoon ontbreekt.',
  'enrolment-repeated': () =>
    'Deze persoon heeft al een inschrijving met dit volgnummer. Elke inschrijving heeft een eigen volgnummer.',
  'enrolment-without-period': () =>
    'Deze inschrijving (ISG) heeft geen enkele periode (ISP); misschien zijn er regels weggevallen.',
  'name-differs': (_, field) => `${field} past niet bij de naam van het bestand. Ga na of dit het juiste bestand is.`,
  'period-repeated': () => 'Deze inschrijving heeft al een periode die op deze dag begint.',
  'end-not-certain': () =>
    'Tot wanneer deze periode loopt, staat niet vast: een dag of een regel die daarvoor nodig is, ontbreekt of is niet te lezen.',
  'record-out-of-place': ({ recordsoort }) =>
    `Het record ${recordsoort} staat niet op zijn plaats: VLP is het eerste record van een bestand, SLR het laatste.`,
  'opening-record-missing': () =>
    'Het voorlooprecord (VLP) ontbreekt; misschien is het begin van het bestand weggevallen.',
  'closing-record-missing': () => 'Het sluitrecord (SLR) ontbreekt; misschien is het bestand afgebroken.',
  'totals-differ': ({ recordsoort, opgegeven, geteld }) =>
    `Het aantal records ${recordsoort} klopt niet: volgens het sluitrecord (SLR) ${opgegeven}, geteld ${geteld}.`,
}
