import type { WvoLeavingSleutel } from '../../../../src/law/sources/wvoLeaving.js'
import type { InEnglish } from './told.js'

/** WVO 2020: leaving the route, and the geïntegreerde route. */
export const wvoLeaving: Readonly<Record<WvoLeavingSleutel, InEnglish>> = {
  'wvo-2.107k-1': {
    strekking:
      'Who leaves the route early is enabled to obtain another suitable diploma: the switch option (overstapoptie).',
    kanttekening:
      'The WVO 2020 speaks of school "or" institution, the WEB of institution "and" school. Both ask for a joint judgement; we read a shared duty.',
  },
  'wvo-2.107k-2': {
    strekking:
      'Who wants to obtain an mbo diploma at the same institution after the route need not meet articles 8.1.1c, 8.2.1, 8.2.2 and 8.2.2a of the WEB.',
  },
  'wvo-2.107k-2-andere-instelling': {
    strekking: 'At another institution the ordinary rules on admission hold for who has left the route.',
    kanttekening: 'The law disapplies those rules at the same institution only; the converse we derive.',
  },
  'wvo-2.107k-3': {
    strekking: 'The switch option (overstapoptie) does not hold for who is removed from the school for good.',
  },
  'wvo-2.107l-1': {
    strekking: 'The geïntegreerde route is provided by a school for vbo together with an mbo institution.',
    wijzigingen: { '2026-01-01': 'Refers to article 9.1.17 WEB instead of article 8.4.3 WEB.' },
  },
  'wvo-2.107l-2': {
    strekking:
      'The geïntegreerde route takes the place of the basisberoepsgerichte leerweg and leads only to the diploma of a basisberoepsopleiding (niveau 2).',
  },
  'wvo-2.107l-3': {
    strekking:
      'The vo part of the geïntegreerde route follows on from one or more profiles of the vbo that the school offers.',
    kanttekening:
      'For the profiles the law still points to article 10b(3), a number of the WVO from before 1 August 2022; what is meant are the profiles of the vbo.',
  },
  'wvo-2.107l-4': {
    strekking: 'In the geïntegreerde route the board is not obliged to offer the vmbo exam of the BB.',
  },
  'wvo-2.107l-5': {
    strekking: 'Articles 2.107b to 2.107k hold for the geïntegreerde route too.',
  },
  'wvo-8.15': {
    strekking:
      'The board can remove a pupil from school; one under compulsory education for good only once another school or institution is willing to admit the pupil.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-8.17-5': {
    strekking:
      'The school uses the personal number towards other schools and institutions for enrolment and its end, and for the teaching in a doorlopende or geïntegreerde route.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-8.20-1': {
    strekking:
      'The school delivers data on absence about a pupil who is no longer under compulsory education or the duty to qualify, is younger than 27 and has no basic qualification, as soon as the pupil stays away without a valid reason for at least four weeks in a row, or for a shorter period that the board sets.',
    kanttekening:
      'Read in the text of 1 August 2026; that it has held so since 1 January 2026 is derived from the WEB. What held before that was not read.',
    wijzigingen: {
      '2026-01-01':
        'The rules on leaving school early were laid down anew: up to the age of 27, and with a shorter period if the board sets one.',
    },
  },
}
