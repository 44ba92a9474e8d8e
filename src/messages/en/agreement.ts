import type { AgreementIssueCode, AgreementIssueParams } from '../../validation/agreement/agreementIssue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'

/**
 * What is wrong in a samenwerking, in English, for the person who can mend it. The codes that an enrolment has too are told there.
 * `field` begins a sentence: "Field afspraken.leiding".
 */
export const agreementIssues: {
  readonly [Code in Exclude<AgreementIssueCode, IssueCode>]: (
    params: AgreementIssueParams<Code>,
    field: string,
  ) => string
} = {
  'not-a-list': (_, field) => `${field} must be a list without holes.`,
  'empty-list': (_, field) => `${field} is an empty list. Name at least one.`,
  'unknown-agreement-kind': () => 'Unknown kind of agreement: choose overeenkomst, interne-regeling or niet-bekostigd.',
  'unknown-location-kind': () => 'Unknown place (locatie): choose school, instelling or leerbedrijf.',
  'unknown-part-kind': () =>
    'Unknown part of the programme: choose vo-onderdeel, mbo-onderdeel or gecombineerd-onderdeel.',
  'invalid-years': () => 'A route takes 2, 3, 4, 5 or 6 years.',
  'offer-not-settled': () =>
    'Settle in which profile the route is offered, and in which related mbo domain or related mbo course.',
  'leadership-not-settled': () =>
    'Settle who leads the route: how the leadership is composed and appointed, and what its tasks and powers are.',
  'accountability-not-settled': () => 'Settle how the leadership of the route informs the boards and accounts to them.',
  'organisation-not-settled': () =>
    'Settle how the route and its teaching are set up, with which staff and with which facilities.',
  'transfer-incomplete': () =>
    'Where funding is handed over, settle both how much it is and what it is for. If nobody hands anything over, leave the transfer (overdracht) out.',
  'switch-option-not-settled': () =>
    'Settle what the switch option (overstapoptie) holds for a pupil who does not finish the route.',
  'business-not-settled': () => 'Settle how companies take part in shaping the route.',
  'disputes-not-settled': () => 'Settle how the partners solve a dispute about carrying out the agreement.',
  'changes-not-settled': () =>
    'Settle how another school or institution can join and how the agreement can be ended or changed, with as little effect on pupils and students as possible.',
  'participation-not-settled': () =>
    'Settle how participation (medezeggenschap) is arranged at the school and at the mbo institution.',
  'in-house-not-vertical': () =>
    'An in-house arrangement (interne regeling) is possible only within a verticale scholengemeenschap. Otherwise make an agreement.',
  'in-house-with-partner': () =>
    'With a partner from outside an in-house arrangement (interne regeling) is not enough: an agreement is needed.',
  'profile-not-offered': () => 'None of the schools offers this profile.',
  'course-not-related': () => 'This mbo course is not related (aanverwant) to the profile.',
  'funded-party-in-non-funded-route': () =>
    'In a route without funding none of the partners is funded. Set bekostigd to false, or choose the kind overeenkomst.',
  'programme-year-missing': ({ leerjaar }) => `The programme does not describe year ${leerjaar} of the route.`,
  'programme-year-twice': ({ leerjaar }) => `Year ${leerjaar} of the route stands in the programme more than once.`,
  'programme-year-above-length': ({ leerjaar, jaren }) =>
    `The route takes ${jaren} years, but the programme describes year ${leerjaar} as well.`,
  'exams-not-described': () => 'Describe the exams of this year as well.',
  'combination-not-split': () => 'Say of this combined part which part of it is vo and which part is mbo.',
  'team-not-allowed': () =>
    'Working with a team is possible only in a vo part across subjects (vakoverstijgend) or in a combined part.',
  'participation-not-settled-in-house': () =>
    'The in-house arrangement says nothing about participation (medezeggenschap). The WEB asks for it, the WVO 2020 does not; when in doubt, settle it.',
  'transfer-without-funding': () => 'In a route without funding there is nothing to hand over.',
  'non-funded-party': () =>
    'This partner is not funded. If that holds for all partners, choose the kind niet-bekostigd.',
}
