import type { SignalCode, SignalParams } from '../../registers/reconcile/signals.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { Path } from '../../validation/issue.js'
import type { OwnUnchecked } from '../text.js'
import { day } from './words.js'

/** In what the registers do not agree, in Dutch. The codes that an enrolment has too are told there. */
export const signals: {
  readonly [Code in Exclude<SignalCode, IssueCode>]: (params: SignalParams<Code>) => string
} = {
  'route-differs': ({ leerrouteVo, leerrouteMbo }) =>
    `In ROD VO staat een ${leerrouteVo} en in ROD MBO een ${leerrouteMbo}. De leerroute moet in beide registers dezelfde zijn.`,
  'phase-differs': ({ faseVo, faseMbo }) =>
    `In ROD VO staat de ${faseVo} en in ROD MBO de ${faseMbo}. De fase moet in beide registers dezelfde zijn.`,
  'level-not-open-to-track-across': ({ leerweg, niveau }) =>
    `In ROD VO staat de leerweg ${leerweg} en in ROD MBO niveau ${niveau}; geen leerroute verbindt die twee. BB gaat naar 2, KB naar 3 of 4, GL en TL naar 4.`,
  'mbo-enrolment-missing': () =>
    'Volgens ROD VO is de leerling in de MBO-fase, maar in ROD MBO staat op de peildatum geen inschrijving in een leerroute. In de MBO-fase moet die er zijn.',
  'vo-enrolment-missing': () =>
    'Volgens ROD MBO is de leerling in de VO-fase, maar in ROD VO staat op de peildatum geen inschrijving in een leerroute. In de VO-fase moet die er zijn.',
  'counted-twice': ({ teldatum }) =>
    `Op de teldatum ${day(teldatum)} heeft deze leerling inschrijvingen in de VO-fase én in de MBO-fase met indicatie bekostigbaar Ja, terwijl maar één kant betaalt. Zorg dat zij allemaal dezelfde fase hebben.`,
  'counted-nowhere': ({ teldatum }) =>
    `Op de teldatum ${day(teldatum)} telt deze leerling nergens mee, omdat de indicatie bekostigbaar niet overal Ja is. Zet die in beide registers op Ja.`,
  'partners-differ-from-rio': ({ leerroute, school, instelling }) =>
    `School ${school} en instelling ${instelling} zijn in RIO geen partners in een ${leerroute}. Ga na of de melding klopt en of de inschrijvingen kloppen.`,
}

/** What could not be decided between the registers, in Dutch. `missing` is empty where no source settles it. */
export const notReconciled: Readonly<Record<OwnUnchecked, (missing: readonly Path[]) => string>> = {
  'person-unknown': () =>
    'Deze inschrijving is met geen andere vergeleken: er staat geen burgerservicenummer en geen onderwijsnummer bij.',
  'mbo-enrolment-missing': (missing) =>
    missing.length === 0
      ? 'Of er een inschrijving bij de instelling ontbreekt, is niet nagegaan: de school is niet bekostigd, en of de instelling dan in ROD MBO staat, is in geen bron gevonden.'
      : 'Of er een inschrijving bij de instelling ontbreekt, is niet nagegaan: niet bekend is of alle inschrijvingen van ROD MBO erbij zijn.',
  'vo-enrolment-missing': (missing) =>
    missing.length === 0
      ? 'Of er een inschrijving bij de school ontbreekt, is niet nagegaan: de instelling is niet bekostigd, en of de school dan in ROD VO staat, is in geen bron gevonden.'
      : 'Of er een inschrijving bij de school ontbreekt, is niet nagegaan: niet bekend is of alle inschrijvingen van ROD VO erbij zijn.',
}
