import type { LpwSleutel } from '../../../../src/law/sources/lpw.js'
import type { InEnglish } from './told.js'

/** The Leerplichtwet 1969, and who is counted when: Regeling register onderwijsdeelnemers and Uitvoeringsbesluit WVO 2020. */
export const lpw: Readonly<Record<LpwSleutel, InEnglish>> = {
  'lpw-1-c': {
    strekking: 'Institution is an mbo institution of the WEB, or a recognised course that is not funded.',
    kanttekening:
      'Between 1 January 2024 and 1 August 2026 no text was read; that it changed on that last day follows from the WEB.',
    wijzigingen: {
      '2026-08-01':
        'Names a course with a recognition (article 11.1.1 WEB), no longer a course on the basis of article 1.4.1(1) WEB.',
    },
  },
  'lpw-1-f': {
    strekking:
      'A basic qualification (startkwalificatie) is an mbo diploma of niveau 2 or higher, or a diploma of havo or vwo; a vmbo diploma and an entree diploma are not.',
  },
  'lpw-3-1': {
    strekking:
      'Compulsory education (leerplicht) begins after the month of the fifth birthday and ends at the end of the school year in which the young person turns 16, or earlier: at the end of the school year after twelve complete school years.',
    kanttekening: 'For the first school day of a month we take the first day.',
  },
  'lpw-3-1-einde': {
    strekking: 'The last day of compulsory education (leerplicht) is 31 July.',
    kanttekening:
      'What a school year is, the Leerplichtwet does not say; we take that of the WVO 2020, from 1 August to 31 July.',
  },
  'lpw-3b-1': {
    strekking:
      'In the last school year of compulsory education the mayor and aldermen (college van burgemeester en wethouders) can permit that an enrolment at an institution replaces the one at a school.',
  },
  'lpw-4a-1': {
    strekking:
      'Who is under the duty to qualify (kwalificatieplicht) and has no basic qualification is enrolled and follows education; the programme of a doorlopende or geïntegreerde route is mentioned by name.',
    kanttekening:
      'For the doorlopende leerroute the law names article 2.107b(2), where 2.107a(2) is meant. Not read for the time before 1 August 2022.',
  },
  'lpw-4a-2': {
    strekking:
      'Not under the duty to qualify is who has a school diploma or statement of the praktijkonderwijs, or followed vso in one of the two profiles (uitstroomprofielen) that this subsection points out.',
    kanttekening:
      'The vso profiles are those of article 14(1) under b and c of the Wet op de expertisecentra, which was not read. Not read for the time before 1 August 2022.',
  },
  'lpw-4b': {
    strekking:
      'The duty to qualify (kwalificatieplicht) begins directly after compulsory education and ends at the age of 18 or with a basic qualification.',
    kanttekening: 'Not read for the time before 1 August 2022.',
  },
  'lpw-4c-1': {
    strekking:
      'Who is under the duty to qualify follows the whole programme of the enrolment, also that of a doorlopende or geïntegreerde route.',
    kanttekening:
      'For the doorlopende leerroute the law names article 2.107b(2), where 2.107a(2) is meant. Not read for the time before 1 August 2022.',
  },
  'lpw-21a-1': {
    strekking:
      'The school delivers data on absence as soon as a pupil has missed sixteen hours of lessons or practice in all, in four consecutive lesson weeks, without a valid reason.',
    kanttekening:
      'The text names every enrolled pupil; we read it for who is under compulsory education or the duty to qualify, because for the others a threshold of their own holds. The day of the change is that of the first text read in which it stands so; the text before that is of 1 August 2023.',
    wijzigingen: {
      '2024-01-01':
        'Holds for every school, no longer only for funded and designated schools; the limit of sixteen hours stayed.',
    },
  },
  'lpw-21a-2': {
    strekking:
      'The institution delivers data on absence as soon as a student has missed sixteen hours of lessons in all, in four consecutive lesson weeks, without a valid reason.',
  },
  'rrod-1': {
    strekking:
      'The count date is 1 October for schools of the WVO 2020 and institutions of the WEB, and 1 February for schools of the WPO and the WEC.',
    kanttekening:
      'Read in the text of 18 September 2025; before 1 August 2022 the WVO 2020 cannot have been named in it.',
  },
  'ubwvo-6.7': {
    strekking:
      'A school counts the pupils who on the count date are enrolled there and really attend it; a pupil counts for one school.',
    kanttekening:
      'That the count date is 1 October stands in the Regeling register onderwijsdeelnemers. Read in the texts of 1 October 2025 and 1 August 2026.',
  },
  'ubwvo-6.8': {
    strekking:
      'Not counted is, among others, who was absent without a valid reason for more than half of the school days since the beginning of the school year, and who already passed the same final exam; another track (leerweg) of the vmbo is not the same.',
    kanttekening: 'Read in the texts of 1 October 2025 and 1 August 2026.',
  },
}
