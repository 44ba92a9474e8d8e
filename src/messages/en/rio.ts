import type { ReaderCode } from '../../registers/readers/readerCodes.js'
import type { RioIssueCode, RioIssueParams } from '../../registers/rioIssues.js'
import type { AgreementIssueCode } from '../../validation/agreement/agreementIssue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'

const open = 'BB goes to 2, KB to 3 or 4, GL and TL to 4'

/**
 * What is wrong in the offer of a route in RIO, in English. The codes that an enrolment, a samenwerking or a reader has too are told
 * there.
 */
export const rioIssues: {
  readonly [Code in Exclude<RioIssueCode, IssueCode | AgreementIssueCode | ReaderCode>]: (
    params: RioIssueParams<Code>,
  ) => string
} = {
  'track-without-level': ({ leerweg }) =>
    `None of the institutions offers a level to which a DLR from the ${leerweg} leads: ${open}.`,
  'level-without-track': ({ niveau }) =>
    `None of the schools offers a track (leerweg) from which a DLR leads to level ${niveau}: ${open}.`,
  'registration-missing': () =>
    'This provider (onderwijsaanbieder) has not registered the route in RIO, and nobody does so for it: each school makes its own registration (melding), and school and institution register together.',
  'registration-for-other-route': ({ leerroute }) =>
    `This registration (melding) is of another route. This offer is a ${leerroute}; make a registration in RIO for that.`,
  'partner-not-named': ({ lijst, plaats, aantal }) =>
    `This registration (melding) does not name every partner on the other side: ${aantal === 1 ? '1 is' : `${aantal} are`} missing, ${aantal === 1 ? '' : 'first of all '}number ${plaats + 1} of the ${lijst} in the offer.`,
  'own-registration-missing': () =>
    'This provider (onderwijsaanbieder) has not registered the route in RIO itself, and a partner has. See whether it still has to: by the law the boards register together; that each side does so with its own courses is our reading.',
  'registration-twice': () =>
    'This provider (onderwijsaanbieder) has registered the route more than once. See whether that is right: a school or institution makes one registration (melding) per route, with all partners in it.',
  'registration-by-outsider': () =>
    'This provider (onderwijsaanbieder) has registered the route, but is not a partner in this offer. See whether the offer or the registration is right.',
  'partner-not-in-offer': () =>
    'This registration (melding) names a provider that is not a partner in this offer. See whether the offer or the registration is right.',
}
