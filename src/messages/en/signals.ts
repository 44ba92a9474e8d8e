import type { SignalCode, SignalParams } from '../../registers/reconcile/signals.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { Path } from '../../validation/issue.js'
import type { OwnUnchecked } from '../text.js'
import { day } from './words.js'

/** In what the registers do not agree, in English. The codes that an enrolment has too are told there. */
export const signals: {
  readonly [Code in Exclude<SignalCode, IssueCode>]: (params: SignalParams<Code>) => string
} = {
  'route-differs': ({ leerrouteVo, leerrouteMbo }) =>
    `ROD VO has a ${leerrouteVo} and ROD MBO has a ${leerrouteMbo}. The route must be the same in both registers.`,
  'phase-differs': ({ faseVo, faseMbo }) =>
    `ROD VO has the ${faseVo} and ROD MBO has the ${faseMbo}. The phase must be the same in both registers.`,
  'level-not-open-to-track-across': ({ leerweg, niveau }) =>
    `ROD VO has the track (leerweg) ${leerweg} and ROD MBO has level ${niveau}; no route joins the two. BB goes to 2, KB to 3 or 4, GL and TL to 4.`,
  'mbo-enrolment-missing': () =>
    'According to ROD VO the pupil is in the MBO-fase, but ROD MBO has no enrolment in a route on the peildatum. In the MBO-fase there must be one.',
  'vo-enrolment-missing': () =>
    'According to ROD MBO the pupil is in the VO-fase, but ROD VO has no enrolment in a route on the peildatum. In the VO-fase there must be one.',
  'counted-twice': ({ teldatum }) =>
    `On the count date (teldatum) ${day(teldatum)} this pupil has enrolments in the VO-fase and in the MBO-fase with indicatie bekostigbaar Ja (yes), while only one side pays. See that they all have the same phase.`,
  'counted-nowhere': ({ teldatum }) =>
    `On the count date (teldatum) ${day(teldatum)} this pupil is counted nowhere, because the indicatie bekostigbaar is not Ja (yes) everywhere. Set it to Ja in both registers.`,
  'partners-differ-from-rio': ({ leerroute, school, instelling }) =>
    `School ${school} and institution ${instelling} are not partners in a ${leerroute} in RIO. See whether the registration (melding) and the enrolments are right.`,
}

/** What could not be decided between the registers, in English. `missing` is empty where no source settles it. */
export const notReconciled: Readonly<Record<OwnUnchecked, (missing: readonly Path[]) => string>> = {
  'person-unknown': () =>
    'This enrolment was compared with no other: it has no burgerservicenummer (BSN) and no onderwijsnummer.',
  'mbo-enrolment-missing': (missing) =>
    missing.length === 0
      ? 'Whether an enrolment at the institution is missing was not checked: the school is not funded, and whether the institution then stands in ROD MBO was found in no source.'
      : 'Whether an enrolment at the institution is missing was not checked: it is not known whether all enrolments of ROD MBO were given.',
  'vo-enrolment-missing': (missing) =>
    missing.length === 0
      ? 'Whether an enrolment at the school is missing was not checked: the institution is not funded, and whether the school then stands in ROD VO was found in no source.'
      : 'Whether an enrolment at the school is missing was not checked: it is not known whether all enrolments of ROD VO were given.',
}
