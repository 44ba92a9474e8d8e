import type { WvoExamSleutel } from '../../../../src/law/sources/wvoExam.js'
import type { InEnglish } from './told.js'

/** WVO 2020: the exam and its papers. */
export const wvoExam: Readonly<Record<WvoExamSleutel, InEnglish>> = {
  'wvo-2.56-5': {
    strekking: 'The third period of the central exam is administered by the College voor Toetsen en Examens.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-2.58-1': {
    strekking: 'Every candidate receives a list of marks (cijferlijst) after the final result.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-2.58-2': {
    strekking:
      'Who passes receives a diploma; who in the BB completes only part of the final exam successfully, a getuigschrift vmbo; who was rejected, completed one or more subjects successfully and leaves the school, a certificate (certificaat).',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-2.59-1': {
    strekking:
      'Who leaves the school without diploma or getuigschrift receives a statement (verklaring) on the last year there and on suitable further education.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-2.60a-1': {
    strekking:
      'Each year before 1 October the board adopts the programme of tests and conclusion (programma van toetsing en afsluiting) of that school year.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-2.107j-1': {
    strekking:
      'The first and second period of the central exam fall in the second or third year of the route, as the board chooses; one or more subjects may come already in the first.',
  },
  'wvo-2.107j-2': {
    strekking: 'The third period of the central exam directly follows the year in which the first attempt fell.',
    wijzigingen: {
      '2024-08-01':
        'That the College voor Toetsen en Examens administers the third period no longer stands here; it stands in article 2.56(5).',
    },
  },
  'wvo-2.107j-2-tijdvak-3': {
    strekking:
      'A diploma from the third period can have been obtained up to and including the September after the third year, and is in time.',
    kanttekening:
      'The margin of August and September is ours; the law only says that period 3 directly follows the year.',
    wijzigingen: {
      '2024-08-01':
        'That the College voor Toetsen en Examens administers the third period no longer stands here; it stands in article 2.56(5).',
    },
  },
  'wvo-2.107j-3': {
    strekking: 'The rules on the final exam hold in the third year of the route too.',
  },
  'wvo-2.107j-4': {
    strekking:
      'Who has no complete final exam yet at the beginning of the third year sits it in that year as a candidate of the school; the head of the school hands out the diploma.',
  },
  'wvo-2.107j-5': {
    strekking:
      'Who sat a central exam in the first or second year of the route and is not promoted loses the results of that central exam.',
  },
  'wvo-2.107j-5-omgekeerd': {
    strekking: 'Who is promoted keeps the results of the central exam of the first or second year.',
    kanttekening: 'The law only says when they lapse; that they otherwise stay, we derive from that.',
  },
  'wvo-2.107j-6': {
    strekking: 'Who is rejected at the final exam falls under the switch option (overstapoptie).',
  },
}
