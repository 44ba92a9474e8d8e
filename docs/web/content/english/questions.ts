import type { VraagSleutel } from '../../../../src/law/sources/questions.js'
import type { InEnglish } from './told.js'

/** The questions of Sterk Beroepsonderwijs. */
export const questions: Readonly<Record<VraagSleutel, InEnglish>> = {
  'faq-taken': {
    strekking:
      'In the first two years the vo school is the first contact and its participation (medezeggenschap) holds, after that the mbo institution.',
  },
  'faq-taken-glr': {
    strekking:
      'First contact and participation (medezeggenschap) in the geïntegreerde route are those of the doorlopende leerroute.',
    kanttekening:
      'The source is about the doorlopende leerroute; for the geïntegreerde it follows from article 2.107l(5).',
  },
  'faq-verschil-dlr-glr': {
    strekking:
      'In the geïntegreerde route no vmbo exam is required; who offers it all the same (in part) may spread it up to and including year 3.',
  },
  'faq-bekostiging-volgt-fase': {
    strekking: 'The registered phase decides the funding, not the enrolment and not the place of the teaching.',
  },
  'faq-leer-werktraject': {
    strekking: 'A learn-work track (leer-werktraject) is not possible in a doorlopende or geïntegreerde leerroute.',
    kanttekening:
      'A notice of OCW of 1 July 2020 and another question (is there experience with learn-work tracks) mention a route for these pupils with an additional agreement; that fits if they leave the learn-work track.',
  },
  'faq-instappen': {
    titel: '(question on joining a geïntegreerde leerroute later)',
    strekking:
      'A pupil can begin in a GLR at any moment, also halfway or in class 4, if route, agreement, programme and switch options are there.',
    kanttekening:
      'The title of the question is not known. The law lets the route begin in the third leerjaar; how the phase counts for who joins later, stands nowhere.',
  },
  'faq-experimenten': {
    strekking:
      'Experiments could run on under the old rules up to and including 31 July 2022; after that all routes fall under the law.',
  },
  'faq-leerbedrijf': {
    strekking:
      'The route can be given entirely or partly at the mbo school or in a company that trains (leerbedrijf); the school stays responsible for the vmbo exam and the vmbo diploma.',
  },
  'faq-telling': {
    strekking:
      'In the first two years the young person counts for the vo, after that for the mbo; for that the young person must be enrolled at the institution on 1 October, with the mark of the route.',
  },
  'faq-vo-in-mbo-fase': {
    strekking: 'In the MBO-fase the funding goes to the mbo, also when the young person is taught at the vo school.',
  },
  'faq-vroege-inschrijving': {
    strekking: 'Enrolling early changes nothing in the funding: the phase that was given decides.',
  },
  'faq-overstapoptie': {
    strekking:
      'The switch option (overstapoptie) belongs in the agreement: partners settle how young people who stop or change can still obtain a basic qualification.',
  },
  'faq-overeenkomst': {
    strekking:
      'When more schools or institutions provide a route together, one agreement in which all parties take part can be enough.',
  },
  'faq-interne-regeling': {
    strekking:
      'Within a vertical school community an in-house arrangement is enough; with a partner from outside an agreement is needed all the same.',
    kanttekening: 'The question also names the agrarisch opleidingscentrum, which is now a vertical school community.',
  },
}
