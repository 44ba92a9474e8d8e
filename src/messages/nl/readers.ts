import type { ReaderCode, ReaderParams } from '../../registers/readers/readerCodes.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'

/** The codes of readers that only they have; the others are told where an enrolment or a parse function tells them. */
type Own = Exclude<ReaderCode, IssueCode | 'invalid-elementcode'>

/**
 * What is wrong in a file, in Dutch. The codes that an enrolment or a parse function has too are told there. `field` begins a
 * sentence: "Het veld Leerroute". The line is not named: it stands beside the message.
 */
export const readerFaults: {
  readonly [Code in Own]: (params: ReaderParams<Code>, field: string) => string
} = {
  'empty-file': () => 'Dit bestand is leeg.',
  'unknown-layout': () => 'Dit bestand heeft niet de indeling waarin het wordt gelezen.',
  'line-too-long': ({ hoogstens }) => `Deze regel is langer dan ${hoogstens} tekens en is overgeslagen.`,
  'control-character': () => 'Deze regel bevat een NUL-teken en is overgeslagen.',
  'unknown-record': () => 'Deze regel begint niet met een bekende recordsoort en is overgeslagen.',
  'too-few-fields': ({ velden, minstens }) =>
    `Deze regel heeft ${velden} velden; dat moeten er minstens ${minstens} zijn. Hij is overgeslagen.`,
  'too-many-fields': ({ velden, hoogstens }) =>
    `Deze regel heeft ${velden} velden; dat mogen er hoogstens ${hoogstens} zijn. Hij is overgeslagen.`,
  'unreadable-date': (_, field) => `${field} is geen bestaande dag, geschreven zoals in dit bestand hoort.`,
  'unknown-code': ({ lijst }, field) => `${field} heeft een code die niet in de lijst ${lijst} staat.`,
  'code-not-in-route': ({ lijst }, field) => `${field} heeft een code van de lijst ${lijst} die geen leerroute heeft.`,
  'code-not-valid-on-day': ({ lijst }, field) =>
    `${field} heeft een code van de lijst ${lijst} die op die dag niet geldig was.`,
  'institution-not-known': () =>
    'Van welke instelling dit is, blijkt niet: er gaat geen voorlooprecord aan vooraf en de naam van het bestand noemt geen BRIN.',
  'enrolment-not-found': () => 'De inschrijving waarvan dit een periode is, staat niet bij deze persoon.',
  'too-many-periods': ({ hoogstens }) =>
    `Deze persoon heeft meer dan ${hoogstens} inschrijvingen en perioden; deze regel is overgeslagen.`,
  'record-repeated': ({ recordsoort }) => `Het record ${recordsoort} mag maar één keer voorkomen.`,
  'missing-column': ({ kolom }) => `In de kop ontbreekt de kolom ${kolom}.`,
  'repeated-column': ({ kolom }) => `De kolom ${kolom} staat twee keer in de kop.`,
  'malformed-quotes': () => 'De aanhalingstekens in deze regel kloppen niet; hij is overgeslagen.',
  'malformed-xml': () => 'Dit is geen welgevormde XML; gelezen is wat nog te lezen was.',
  'doctype-refused': () => 'Dit bestand bevat een DOCTYPE en is daarom niet gelezen.',
  'nested-too-deep': ({ hoogstens }) =>
    `Hier liggen meer dan ${hoogstens} elementen in elkaar; de rest van het bestand is niet gelezen.`,
  'text-too-long': ({ hoogstens }) =>
    `Hier begint een stuk XML van meer dan ${hoogstens} tekens; de rest van het bestand is niet gelezen.`,
  'wrong-encoding': () => 'Hier staat een teken dat geen UTF-8 is.',
  'institution-differs': () =>
    'De BRIN is een andere dan die in de naam van het bestand of in een eerder voorlooprecord.',
  'person-not-announced': () => 'Hier begint een andere persoon, zonder record PER.',
  'enrolment-repeated': () => 'Deze persoon heeft al een inschrijving met dit volgnummer.',
  'period-repeated': () => 'Deze inschrijving heeft al een periode die op deze dag begint.',
  'end-not-certain': () => 'Tot wanneer deze periode loopt, staat niet vast.',
  'record-out-of-place': ({ recordsoort }) => `Het record ${recordsoort} staat niet op zijn plaats.`,
  'opening-record-missing': () => 'Het voorlooprecord (VLP) ontbreekt.',
  'closing-record-missing': () => 'Het sluitrecord (SLR) ontbreekt; misschien is het bestand afgebroken.',
  'totals-differ': ({ recordsoort, opgegeven, geteld }) =>
    `Volgens het sluitrecord zijn er ${opgegeven} records ${recordsoort}; geteld zijn er ${geteld}.`,
}
