import type { RrodSleutel } from '../../../../src/law/sources/rrod.js'
import type { InEnglish } from './told.js'

/** The Regeling register onderwijsdeelnemers: the terms of delivery. */
export const rrod: Readonly<Record<RrodSleutel, InEnglish>> = {
  'rrod-5-1': {
    strekking: 'The vo school delivers the data on the count date on the fifteenth of a month, or earlier.',
    kanttekening:
      'To the letter that is the month after the count date, so 15 November. The minister however returns the data on 16 October already, which fits 15 October. A fixed day can therefore not be derived from it.',
  },
  'rrod-5-2': {
    strekking: 'The vo school reports an enrolment or its end within seven days after the day of it.',
    kanttekening: 'Subsection 4 exempts the designated school that is not funded.',
  },
  'rrod-6-1': {
    strekking:
      'The school delivers the result of the vmbo exam as soon as possible, at the latest two weeks after it was fixed.',
  },
  'rrod-9-2': {
    strekking:
      'The mbo institution delivers data as soon as possible, at the latest seven days after it received them or they changed.',
    kanttekening: 'In the vo the term begins differently: with the enrolment or its end itself.',
  },
  'rrod-10-2': {
    strekking:
      'The mbo institution delivers the data on the diploma at the latest seven days after the diploma was obtained or the enrolment ended.',
  },
  'rrod-13': {
    strekking: 'The mbo institution has delivered all data on the count date at the latest on 15 October after it.',
  },
}
