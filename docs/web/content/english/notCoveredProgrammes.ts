import type { LeftOut } from './told.js'

/** About programmes, as `src/law/notCovered/programmes.ts` has them. */
export const programmes: Readonly<Record<string, LeftOut>> = {
  'Een vmbo-examen dat in een GLR toch wordt aangeboden': {
    onderwerp: 'A vmbo exam that is offered in a GLR all the same',
    reden:
      'An enrolment does not say whether the school offers it. The explanation of the task names who is then responsible; the diploma that can follow from it, a rejection and the enrolment that goes with it were not worked out.',
  },
  'Een kalenderdag voor het vmbo-diploma': {
    onderwerp: 'A calendar day for the vmbo diploma',
    reden:
      'No source names one. The library takes 31 July of the third year and treats a diploma of the August or September after it as possibly period 3.',
  },
  'Aanverwant domein': {
    onderwerp: 'Related domain (aanverwant)',
    reden:
      'No public table was found that ties a profile to course codes; a program that calls `validateAgreement` can say what is related (`isAanverwant`).',
  },
  'Wat er in de overeenkomst staat': {
    onderwerp: 'What the agreement says',
    reden:
      'What is checked is that each subject was settled, not whether it was settled well. Signature and term, the length of the route against the routes, and an in-house arrangement of a school community that is not funded are not covered.',
  },
  'Het oordeel over kwaliteit bij minder uren': {
    onderwerp: 'The judgement on quality with fewer hours',
    reden:
      'Under the old law fewer hours were allowed if the quality was shown to be sufficient; that judgement and the account given of it cannot be checked.',
  },
  'De uren van een route die liep toen de norm veranderde': {
    onderwerp: 'The hours of a route that was under way when the norm changed',
    reden:
      'It was not found how a route is measured whose first years were planned on the old hours and for which the old law was not chosen; too few hours then give a signal.',
  },
  'Welke uren begeleid zijn': {
    onderwerp: 'Which hours are guided',
    reden:
      'Teaching time of the vo counts as guided hours in the first three years; how many they are, the planner has to say.',
  },
  'Bijzonderheden van de duur': {
    onderwerp: 'Particulars of the length',
    reden:
      'The law reads jaar (year) as studiejaar too and cursusduur (course duration) as studieduur too; the library reckons everywhere with school years from 1 August to 31 July. The hours hold for the whole route; how they are spread over the years, and the hours of a course outside a route, are not covered.',
  },
  'Schoolexamen, PTA en spreiding van het examen': {
    onderwerp: 'School exam, PTA and the spreading of the exam',
    reden:
      'The ordinary rules on exams hold in the third year of the route too; only in which years the central exam can fall and what lapses was worked out. In which months the periods fall was not read, nor whether results of year 1 lapse for who repeats year 2.',
  },
  'De verdeling van het vmbo-examen over de leerjaren': {
    onderwerp: 'How the vmbo exam is divided over the years',
    reden:
      'How the vmbo parts of the programme are divided over the years is for the board to decide; a programme does not hold those facts.',
  },
  'Wie het derde tijdvak afneemt': {
    onderwerp: 'Who administers the third period',
    reden: 'That is not the school but the College voor toetsen en examens; no question in this library hangs on it.',
  },
  Teams: {
    onderwerp: 'Teams',
    reden: 'What is checked is where a team can be deployed, not whether it has all competences together.',
  },
}
