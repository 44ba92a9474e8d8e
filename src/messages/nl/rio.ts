import type { ReaderCode } from '../../registers/readers/readerCodes.js'
import type { RioIssueCode, RioIssueParams } from '../../registers/rioIssues.js'
import type { AgreementIssueCode } from '../../validation/agreement/agreementIssue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'

const open = 'BB gaat naar 2, KB naar 3 of 4, GL en TL naar 4'

/**
 * What is wrong in the offer of a route in RIO, in Dutch. The codes that an enrolment, a samenwerking or a reader has too are told
 * there.
 */
export const rioIssues: {
  readonly [Code in Exclude<RioIssueCode, IssueCode | AgreementIssueCode | ReaderCode>]: (
    params: RioIssueParams<Code>,
  ) => string
} = {
  'track-without-level': ({ leerweg }) =>
    `Geen van de instellingen biedt een niveau aan waarop een DLR vanuit de ${leerweg} uitkomt: ${open}.`,
  'level-without-track': ({ niveau }) =>
    `Geen van de scholen biedt een leerweg aan die in een DLR naar niveau ${niveau} leidt: ${open}.`,
  'registration-missing': () =>
    'Deze onderwijsaanbieder heeft de route niet in RIO gemeld, en niemand doet dat voor haar: elke school meldt zelf, en school en instelling melden samen.',
  'registration-for-other-route': ({ leerroute }) =>
    `Deze melding is van een andere route. Dit aanbod is een ${leerroute}; doe daarvoor een melding in RIO.`,
  'partner-not-named': ({ lijst, plaats, aantal }) =>
    `Deze melding noemt niet alle partners aan de andere kant: ${aantal === 1 ? '1 ontbreekt, namelijk' : `${aantal} ontbreken, als eerste`} nummer ${plaats + 1} van de ${lijst} in het aanbod.`,
  'own-registration-missing': () =>
    'Deze onderwijsaanbieder heeft de route niet zelf in RIO gemeld, en een partner wel. Ga na of het nog moet: volgens de wet melden de besturen samen; dat elke kant het bij haar eigen aanbod doet, is onze lezing.',
  'registration-twice': () =>
    'Deze onderwijsaanbieder heeft de route vaker gemeld. Ga na of dat klopt: een school of instelling doet één melding per route, met alle partners.',
  'registration-by-outsider': () =>
    'Deze onderwijsaanbieder heeft de route gemeld, maar is geen partner in dit aanbod. Ga na of het aanbod of de melding klopt.',
  'partner-not-in-offer': () =>
    'Deze melding noemt een onderwijsaanbieder die geen partner is in dit aanbod. Ga na of het aanbod of de melding klopt.',
}
