import type { PublicatieSleutel } from '../../../../src/law/sources/publications.js'
import type { InEnglish } from './told.js'

/** What DUO and others published, and readings of this library itself. */
export const publications: Readonly<Record<PublicatieSleutel, InEnglish>> = {
  'dia-leerroute-1': {
    strekking:
      'There are two routes. In the DLR the pupil must obtain a vmbo diploma; the GLR is completed with an mbo diploma (niveau 2) only and is for vmbo-bb alone.',
  },
  'dia-leerroute-2': {
    strekking:
      'The vmbo diploma must have been obtained in the third year of the route at the latest (DLR only). In the first two years there is vo funding, after that mbo funding.',
  },
  'dia-leerroute-2-overeenkomst': {
    strekking:
      'School and institution settle beforehand in an agreement (samenwerkingsovereenkomst), among other things, the transfer of funding, the options to fall back on and the programme.',
  },
  'dia-leerroute-2-locatie': {
    strekking: 'The route can be provided at the vmbo, at the mbo or at both.',
  },
  'dia-taken-vo': {
    strekking:
      'The vo school is responsible for the vmbo teaching, in the DLR for the vmbo exam and the vmbo diploma, and in the first two years for reporting absence.',
  },
  'dia-taken-mbo': {
    strekking:
      'The mbo institution is responsible for the mbo teaching, the mbo exams and the mbo diploma, the work placement (beroepspraktijkvorming) and from the third year on for reporting absence.',
  },
  'dia-melden': {
    strekking:
      'The route is reported in RIO with the offer of programmes: which route, and with which providers (onderwijsaanbieders).',
  },
  'dia-uitwisselen-vo': {
    strekking:
      'From leerjaar 3 on ROD VO holds the route mark (opleidingskenmerk, DLR or GLR) and the phase (VO-fase or MBO-fase).',
  },
  'dia-uitwisselen-mbo': {
    strekking:
      'ROD MBO holds route (DLR or GLR) and phase. The institution may enrol in the VO-fase already and must do so when the MBO-fase begins. In both phases the indicatie bekostigbaar is Ja; the funding looks at the phase.',
  },
  'duo-pagina': {
    strekking:
      'The routes have existed since 1 August 2020, begin in leerjaar 3 and do not lead to entree; in the first two years there is vo funding and the vo reports absence, after that the mbo.',
    kanttekening: 'The page was read in excerpts.',
  },
  'duo-pagina-fases': {
    strekking:
      'Who has no vmbo diploma yet in the MBO-fase stays enrolled with the vo; that enrolment can end when all vo parts have been completed.',
    kanttekening:
      'The law ends the enrolment of the young person at the beginning of year 3 of the route already; the library accepts both.',
  },
  'duo-bekostiging': {
    strekking:
      'The mbo funding of a year rests on the enrolments on 1 October two calendar years earlier and on the diplomas of that year: for 2024, 1 October 2022 counts.',
    kanttekening: 'The year of the example on the page moves on; those of 2022 and 2024 were read.',
  },
  'stb-2020-157': {
    strekking: 'The doorlopende and the geïntegreerde leerroute have existed since 1 August 2020.',
  },
  'route-van-twee-jaar': {
    titel: 'Not regulated: the route of two years (docs/rules/diploma-deadline.md)',
    strekking: 'A route of two years has no third year; the vmbo diploma is then needed at the end of year 2.',
    kanttekening: 'The law allows a route of two years, but ties diploma, enrolment and funding to year 3.',
  },
  'telling-een-bekostiger': {
    titel: 'Own reading: one pupil, one payer (docs/rules/funding-on.md)',
    strekking:
      'For a pupil on a day there is never more than one payer: the registered phase points to the vo or to the mbo, also when the pupil stands in both registers.',
    kanttekening:
      'No source says it in so many words; it follows from the phase as a switch and from the indicatie bekostigbaar, which is Ja in both registers.',
  },
  'teldatum-eigen-register': {
    titel: 'Own reading: counted in the own register (docs/rules/funding-on.md)',
    strekking:
      'The count of the side that is paid according to the phase comes from its own register; who does not stand there on the count date is not counted, also when enrolled on the other side. Who pays remains a matter of the phase.',
    kanttekening:
      'The count for the mbo comes from ROD MBO and that for the vo from ROD VO; that an enrolment on the other side is not enough is derived from that.',
  },
  'pve-velden': {
    strekking:
      'The form of the fields: a BRIN is two digits and two capitals, a provider (onderwijsaanbieder) 999A999, a course code (opleidingcode, crebo) five digits; of citizen service number and education number exactly one is filled in, with leading zeros.',
  },
  'pve-teldata': {
    strekking:
      'In the mbo there are two count dates in a study year, 1 October and 1 February; the budget year rests on the study year that began two calendar years earlier.',
    kanttekening: 'Paragraphs 16.1 and 16.5.2. The second count date serves to correct the first.',
  },
  'rio-codes': {
    strekking:
      'The form of the codes: location (vestiging) 99XX99, provider (onderwijsaanbieder) 999A999, onderwijslocatie 999X999 (the letter X), onderwijsbestuur 999B999, opleidingseenheid 9999O9999.',
  },
  elfproef: {
    titel: 'The 11-proef of citizen service number and education number',
    strekking:
      'Nine digits. A citizen service number is not all zeros and passes the 11-proef; an education number begins with 10 and leaves remainder 5.',
    kanttekening:
      'On the education number two libraries agree; the Programma van Eisen of DUO names the 11-proef without the remainder.',
  },
  codetabellen: {
    strekking:
      'Elementcodes are four digits: 6P11 BB, 6P21 KB, 6P31 GL (P is the profile), 0470–0474 TL; 7P11 is a BB learn-work track (leer-werktraject), 7P21 a BB with entree.',
    kanttekening:
      'What was read is the table for the Caribbean Netherlands; that the same codes hold in the whole country is derived.',
  },
  recordvorm: {
    titel: 'The form of a record (docs/rules/validate-enrolment.md)',
    strekking:
      'Which fields an enrolment, an agreement, a programme or data on compulsory education have, in which form and which of them are required, this library lays down.',
  },
}
