import type { WebLaterSleutel } from '../../../../src/law/sources/webLater.js'
import type { InEnglish } from './told.js'

const anew =
  'The rules on leaving school early were laid down anew: up to the age of 27, and with a shorter period if the board sets one.'

/** WEB: admission, leaving, transfer of funding, the other routes, absence. */
export const webLater: Readonly<Record<WebLaterSleutel, InEnglish>> = {
  'web-8.1.1-3': {
    strekking: 'A course in the BBL is open only to who is no longer under full compulsory education.',
    kanttekening: 'Read in the texts of 1 January and 1 August 2026.',
  },
  'web-8.1.7d-2': {
    strekking:
      'A student under compulsory education is removed for good only if another institution or school will admit the student, or if one has demonstrably been sought in vain for eight weeks.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'web-8.2.1': {
    strekking:
      'For niveau 3 and 4 a diploma of the vmbo in the KB, GL or TL or proof put on a par with it is needed; a diploma of the basisberoepsopleiding (niveau 2) suffices as well, and so does that of a geïntegreerde route.',
    kanttekening:
      'Read only in the text of 1 August 2026. Further requirements of the institution (articles 8.2.2 and 8.2.2a) can be added.',
  },
  'web-9.1.12': {
    strekking:
      'For parts of the programme that cross subjects and for combined parts, work can be done with a team if article 7.13a of the WVO 2020 is met.',
  },
  'web-9.1.13': {
    strekking:
      'Who in the route has no vmbo diploma yet and no longer falls under the Leerplichtwet is protected on removal as a student under compulsory education is.',
  },
  'web-9.1.14-1': {
    strekking:
      'The switch option (overstapoptie), from the side of the mbo: institution and school enable the young person to obtain another suitable diploma.',
    kanttekening: 'The WEB speaks of institution "and" school, the WVO 2020 of school "or" institution.',
  },
  'web-9.1.14-2': {
    strekking:
      'Who wants to obtain an mbo diploma at the same institution after the route need not meet articles 8.1.1c, 8.2.1, 8.2.2 and 8.2.2a.',
  },
  'web-9.1.14-3': {
    strekking: 'The switch option (overstapoptie) does not hold for who is removed from the institution for good.',
  },
  'web-9.1.15': {
    strekking:
      'The institution can agree with the school of the agreement to hand over part of its government grant (rijksbijdrage) on account of a route.',
  },
  'web-9.1.16': {
    strekking:
      'Articles 8.0.1, 8.0.3, 8.0.4, 8.1.1c, 8.1.7a, 8.2.1, 8.2.2 and 8.2.2a do not hold in a route: so no vmbo diploma is needed for the MBO-fase.',
  },
  'web-9.1.17-1': {
    strekking:
      'The geïntegreerde route is provided on the basis of an agreement (samenwerkingsovereenkomst) between an institution and a school for vbo.',
  },
  'web-9.1.17-3': {
    strekking: 'The provisions on the doorlopende leerroute hold for the geïntegreerde route too.',
    wijzigingen: { '2026-01-01': 'Refers to chapter 9, title 1, paragraph 1 instead of title 8.5a.' },
  },
  'web-9.1.18': {
    strekking:
      'A doorlopende leerroute in the vso rests on an agreement (samenwerkingsovereenkomst) of institution and vso school; otherwise the rules of the doorlopende leerroute hold.',
    kanttekening: 'The way by article 14a of the Wet op de expertisecentra was not read.',
    wijzigingen: { '2026-01-01': 'Refers to chapter 9, title 1, paragraph 1 instead of title 8.5a.' },
  },
  'web-9.1.19': {
    strekking:
      'A geïntegreerde route in the vso rests on an agreement (samenwerkingsovereenkomst) of institution and vso school; otherwise the rules of the doorlopende leerroute hold.',
    kanttekening: 'The way by article 14a of the Wet op de expertisecentra was not read.',
    wijzigingen: { '2026-01-01': 'Refers to chapter 9, title 1, paragraph 1 instead of title 8.5a.' },
  },
  'web-9.2.1': {
    strekking:
      'The rules on leaving school early are about who is no longer under compulsory education or the duty to qualify, is younger than 27 and has no basic qualification, and who stays away without a valid reason for at least four weeks in a row, or for a shorter period that the board sets, or is enrolled nowhere.',
    kanttekening: 'What held before 1 January 2026 (article 8.1.8a) was not read.',
    wijzigingen: { '2026-01-01': anew },
  },
  'web-9.2.2-1': {
    strekking:
      'The institution delivers data on absence about a student whom article 9.2.1 under a and b fits, as soon as the student stays away without a valid reason for at least four weeks in a row, or for a shorter period that the board sets.',
    kanttekening: 'What held before 1 January 2026 (article 8.1.8a) was not read.',
    wijzigingen: { '2026-01-01': anew },
  },
}
