import type { WvoRouteSleutel } from '../../../../src/law/sources/wvoRoute.js'
import type { InEnglish } from './told.js'

/** WVO 2020: what a route is, and who is enrolled and responsible. */
export const wvoRoute: Readonly<Record<WvoRouteSleutel, InEnglish>> = {
  'wvo-1.1': {
    strekking: 'A school year runs from 1 August to 31 July, both included; a leerjaar coincides with one school year.',
  },
  'wvo-1.1-uiterste-dag': {
    strekking:
      'A year of the route ends on 31 July; in the year in which the vmbo diploma must be there at the latest, that is the last day.',
    kanttekening:
      'No source names a calendar day. DUO says: in the third year of the route at the latest. The law lets a leerjaar coincide with a school year, which ends on 31 July.',
  },
  'wvo-2.71-2-bb': {
    strekking:
      'A designated vso school can provide a route as far as it concerns the basisberoepsgerichte leerweg, the track of BB.',
    kanttekening:
      'This is how we read the closing words of subsection 2, under b. The way by article 14a of the Wet op de expertisecentra was not read.',
  },
  'wvo-2.107a-1': {
    strekking:
      'The board of a school for mavo or vbo can offer its pupils a doorlopende leerroute; articles 2.107b to 2.107k then hold.',
  },
  'wvo-2.107a-2': {
    strekking:
      'A doorlopende leerroute is one programme that begins in the third leerjaar of a school for mavo or vbo and leads to both a vmbo diploma and an mbo diploma.',
  },
  'wvo-2.107a-2-leerjaar': {
    strekking: 'Year 1 of the route is leerjaar 3 of the vmbo, year 2 of the route is leerjaar 4 of the vmbo.',
    kanttekening:
      'The law uses "leerjaar" both for the year of the school and for that of the route. The route begins in the third leerjaar of the school; from there on articles 2.107e to 2.107j count from the beginning of the route.',
  },
  'wvo-2.107a-3': {
    strekking:
      'The combinations that are allowed: BB with a basisberoepsopleiding, KB with a vakopleiding or a middenkaderopleiding, GL and TL with a middenkaderopleiding.',
  },
  'wvo-2.107a-4': {
    strekking: 'The vo part of a doorlopende leerroute follows on from one or more profiles that the school offers.',
  },
  'wvo-2.107c': {
    strekking: 'The boards of school and institution together report that they offer a route.',
  },
  'wvo-2.107e-1': {
    strekking: 'In the first and second year of the route the young person is a pupil of the school.',
  },
  'wvo-2.107e-1-rod': {
    strekking: 'In the VO-fase the pupil stands in ROD VO.',
    kanttekening:
      'The law makes the young person a pupil of the school; that the school therefore enters the pupil in ROD VO is derived from it. For a school that is not funded this is not covered.',
  },
  'wvo-2.107e-2': {
    strekking:
      'From the third year of the route on the young person is no longer enrolled at the school, and is enrolled at the institution as an mbo student.',
  },
  'wvo-2.107e-2-doublure': {
    strekking: 'Who repeats year 1 or 2 of the route reaches the third year one year later.',
    kanttekening:
      'The law ties the transition to the third year of the route. DUO writes "the first two years": taken literally the MBO-fase begins after two school years, also for who repeats a year.',
  },
  'wvo-2.107e-2-vo-inschrijving': {
    strekking:
      'Once the enrolment at the school has ended, the school has no ground left for a vo enrolment, except for vmbo parts in the third year of the route as long as the vmbo exam is still open.',
    kanttekening:
      'Derived from article 2.107e(2), article 2.107f(2) and the page of DUO. No source says what the register does with such an enrolment; it therefore gives a signal at most.',
  },
  'wvo-2.107e-2-vo-nog-open': {
    strekking:
      'In the third year of the route the pupil can still stand in ROD VO for vmbo parts as long as the vmbo exam is open.',
    kanttekening:
      'The law says that the enrolment at the school has ended; DUO writes that the pupil stays enrolled in ROD VO for vmbo parts. We call it allowed.',
  },
  'wvo-2.107f-1': {
    strekking:
      'The board of the school is responsible throughout the route for the vmbo teaching, and for the vmbo exam and the vmbo diploma.',
  },
  'wvo-2.107f-2': {
    strekking:
      'For vmbo parts in the third year of the route the provisions on the personal number and on delivery to the register continue to hold for the school.',
  },
  'wvo-2.107f-3': {
    strekking: 'The school keeps its own complaints arrangement, which also covers the conduct of the partner.',
  },
}
