import type { LeftOut } from './told.js'

/** About pupils and registers, as `src/law/notCovered/pupils.ts` has them. */
export const pupils: Readonly<Record<string, LeftOut>> = {
  'Controles van ROD VO': {
    onderwerp: 'Checks of ROD VO',
    reden:
      'The Programma van Eisen for the vo was not available; names and values of the route mark (opleidingskenmerk) and the phase are known from the presentation.',
  },
  'Elementcodes buiten bijlage II': {
    onderwerp: 'Elementcodes outside annex II',
    reden:
      'The national table was not read; an elementcode that does not fit the track (leerweg) therefore gives a signal.',
  },
  'Het bestaan van een BRIN, vestiging, crebo of RIO-code': {
    onderwerp: 'Whether a BRIN, location (vestiging), crebo or RIO code exists',
    reden: 'Only the form can be checked; which codes exist, RIO knows.',
  },
  'Samen lezen van ROD VO en ROD MBO door `validateEnrolment`': {
    onderwerp: 'Reading ROD VO and ROD MBO together by `validateEnrolment`',
    reden:
      'A single enrolment does not say whether the other is there (VO-fase without vo enrolment, MBO-fase without mbo enrolment, a difference in route or phase); `reconcile` does, with the records of both registers.',
  },
  'Registratie van een route die niet wordt bekostigd': {
    onderwerp: 'Registration of a route that is not funded',
    reden: 'What a school or institution that is not funded puts into ROD does not stand in the texts that were read.',
  },
  'Een inschrijving tegen de melding in RIO en het profiel van de school': {
    onderwerp: 'An enrolment against the report in RIO and the profile of the school',
    reden:
      'Those are facts about the offer, not about an enrolment: the report is checked by `validateRioOffer`, the partners are compared by `reconcile`; nothing compares the profile.',
  },
  'Feiten die elkaar tegenspreken': {
    onderwerp: 'Facts that contradict each other',
    reden:
      'A year that does not fit the start of the route, a vmbo year that does not fit the year of the route, and a begin (begindatum) before the start give no signal of their own.',
  },
  'Een inschrijving tegen uren, leeftijd en overeenkomst': {
    onderwerp: 'An enrolment against hours, age and agreement',
    reden:
      'An enrolment does not hold those facts: `checkProgramme`, `checkAttendance` and `validateAgreement` read them apart.',
  },
  'Levering van registergegevens (wie levert wat, wanneer)': {
    onderwerp: 'Delivery of register data (who delivers what, when)',
    reden:
      'What must stand in which register, and within which term, `requiredRegistrations` says. How a delivery goes, and whether it was in time, is not covered.',
  },
  'Wie op de teldatum niet meetelt': {
    onderwerp: 'Who is not counted on the count date',
    reden:
      'That a pupil was absent for more than half of the school days since the beginning, or already passed the same exam, does not stand in an enrolment.',
  },
  'Het jaar en de bedragen van de vo-bekostiging': {
    onderwerp: 'The year and the amounts of the vo funding',
    reden: 'What was read is only how the count of the mbo bears on a budget year; amounts are covered nowhere.',
  },
  'Overdracht van bekostiging': {
    onderwerp: 'Transfer of funding',
    reden:
      'Who pays and what partners hand over to each other are two things; the transfer itself, also on a change to another school, is a matter for the agreement.',
  },
  'Verzuim voor 1 januari 2026 van wie niet meer plichtig is': {
    onderwerp: 'Absence before 1 January 2026 of who is no longer under a duty',
    reden: 'The rule of that time was not read; `absenceReport` says so.',
  },
  'Vrijstelling en naleving van de leerplicht': {
    onderwerp: 'Exemption from compulsory education and compliance with it',
    reden:
      'There are more exemptions than the one that was taken in, and regular attendance cannot be checked. The duty to qualify was read as it has held since 1 August 2022; which education makes an institution one of the Leerplichtwet is not covered either.',
  },
  'De verwijdering zelf': {
    onderwerp: 'Removal itself',
    reden: 'Only what it means for the switch option (overstapoptie) is covered, not the way to it.',
  },
  'Vervolg na een route naar niveau 3 of 4': {
    onderwerp: 'What follows a route to niveau 3 or 4',
    reden: 'What was read is only that a diploma of niveau 2 gives access to niveau 3 and 4.',
  },
  'Gebruik van het persoonsgebonden nummer': {
    onderwerp: 'Use of the personal number',
    reden: 'The library checks only the form of the number, not whether it may be used.',
  },
}
