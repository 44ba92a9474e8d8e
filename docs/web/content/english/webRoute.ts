import type { WebRouteSleutel } from '../../../../src/law/sources/webRoute.js'
import type { InEnglish } from './told.js'

/** WEB: what a route is, and who is enrolled and responsible. */
export const webRoute: Readonly<Record<WebRouteSleutel, InEnglish>> = {
  'web-7.2.4a-3': {
    strekking:
      'The study duration: basisberoepsopleiding 1 or 2 years, vakopleiding 2 or 3 years, middenkaderopleiding 3 years or, where designated (subsection 4), longer.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'web-9.1.1': {
    strekking: 'School in this paragraph is a school for mavo or a school for vbo.',
  },
  'web-9.1.2-1': {
    strekking:
      'In a route only a basisberoepsopleiding, vakopleiding or middenkaderopleiding can be followed: no entreeopleiding and no specialistenopleiding.',
  },
  'web-9.1.3-1': {
    strekking:
      'The board of an institution and that of a school provide a route together, on the basis of an agreement (samenwerkingsovereenkomst).',
  },
  'web-9.1.3-2': {
    strekking: 'The agreement settles the subjects of article 2.107b(2) of the WVO 2020.',
  },
  'web-9.1.3-3': {
    strekking:
      'When the route is provided entirely within a vertical school community, the board settles the same subjects itself, without items h and i.',
    kanttekening: 'The WVO 2020 exempts item j as well, participation (medezeggenschap).',
  },
  'web-9.1.4': {
    strekking: 'The boards of institution and school together report that they offer a route.',
  },
  'web-9.1.5-1': {
    strekking:
      'A pupil of the school can follow mbo parts of the route and sit exams in them without enrolment at the institution.',
  },
  'web-9.1.5-2': {
    strekking: 'A student in the route can follow teaching and sit exams that belong to the vo in the route.',
  },
  'web-9.1.6-1': {
    strekking: 'From the third year of the route on the young person is enrolled at the institution as an mbo student.',
  },
  'web-9.1.6-2': {
    strekking:
      'The student charter (studentenstatuut) of the institution holds in the whole doorlopende leerroute for what concerns the mbo.',
  },
  'web-9.1.6-2-reikwijdte': {
    strekking:
      'The student charter (studentenstatuut) is and stays that of the institution, also in the VO-fase and in the geïntegreerde route.',
    kanttekening:
      'What was read is that the charter already holds in the VO-fase of a doorlopende leerroute. That the institution then answers for it, and that it is the same in the geïntegreerde route, is derived.',
  },
  'web-9.1.7-1': {
    strekking:
      'The board of the institution is responsible throughout the route for the mbo teaching, the work placement (beroepspraktijkvorming), the mbo exams and the mbo diploma.',
  },
  'web-9.1.7-2': {
    strekking:
      'For mbo parts in the first and second year of the route the provisions on the personal number and on delivery to the register hold for the institution too.',
    kanttekening:
      'DUO says that the institution may enrol the pupil in the VO-fase; this subsection declares the duty to deliver applicable by then already. According to article 9.1.5(1) no enrolment is needed for it, so we keep to "may".',
  },
  'web-9.1.7-3': {
    strekking: 'The institution keeps its own complaints arrangement, which also covers the conduct of the partner.',
  },
  'web-9.1.8': {
    strekking: 'Both boards together describe, for each year, the programme and the exams of the route.',
  },
  'web-9.1.9': {
    strekking: 'A route takes 2–3, 3–4, 4–5 or 5–6 years, by the duration of the mbo course.',
  },
}
