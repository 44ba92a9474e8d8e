import type { WvoProgrammeSleutel } from '../../../../src/law/sources/wvoProgramme.js'
import type { InEnglish } from './told.js'

/** WVO 2020: the programme, its length and its hours. */
export const wvoProgramme: Readonly<Record<WvoProgrammeSleutel, InEnglish>> = {
  'wvo-7.13a-1': {
    strekking: 'A team can teach the parts of a route that cross subjects and the combined parts.',
    kanttekening: 'Read only in the text of 1 August 2026.',
  },
  'wvo-7.13a-1-elders': {
    strekking:
      'For other parts of the programme than those that cross subjects and the combined ones a team is not meant.',
    kanttekening: 'The law says where a team can be deployed; that it cannot be elsewhere, we derive from that.',
  },
  'wvo-1.1-begeleide-uren': {
    strekking: 'In the first and second year of a route the teaching time of the vo counts as guided hours.',
  },
  'wvo-2.107d-1': {
    strekking: 'The route can be provided at the school, at the institution or at both.',
    kanttekening:
      'The law names the place of the school or that of the institution; that it may be both as well, DUO says.',
  },
  'wvo-2.107d-2': {
    strekking: 'Both boards together describe, for each year, the programme and the exams of the route.',
  },
  'wvo-2.107d-3': {
    strekking: 'The description of the programme also says in which part a team is deployed.',
  },
  'wvo-2.107d-4': {
    strekking: 'A pupil in the route can already follow teaching and sit exams that belong to the mbo course.',
  },
  'wvo-2.107d-5': {
    strekking:
      'To a former pupil who has become an mbo student the school can still give teaching from the mavo or vbo of the route.',
  },
  'wvo-2.107g': {
    strekking:
      'A route takes at least one year less than, and at most as long as, two years of vmbo plus the mbo course: 2–3, 3–4, 4–5 or 5–6 years.',
  },
  'wvo-2.107g-2': {
    strekking:
      'For the mbo in the route cursusduur (course duration) stands for studieduur too, and jaar (year) for studiejaar too.',
  },
  'wvo-2.107h': {
    strekking:
      'The law sets the hours of a route in the BOL (article 2.107h) and in the BBL (2.107i); in another pathway there is no route.',
    kanttekening: 'What was read are the hours; that a route can be followed in BOL or BBL only, we derive from that.',
  },
  'wvo-2.107h-uren': {
    strekking:
      'A route in the BOL comprises over its whole length at least a number of clock hours, part of which guided and part work placement, by the number of years.',
    kanttekening:
      'On a day between 1 July 2025 and 1 January 2026 the opening words came to name the WEB BES as well; which day that was is not known.',
    wijzigingen: {
      '2026-08-01':
        'For each length 200 to 350 guided hours less, for four years 50 hours of work placement more, for five and six years 150 and 350 hours less; the article has no subsections any more.',
    },
  },
  'wvo-2.107h-2': {
    strekking:
      'School and institution together were allowed to provide a BOL route with fewer hours if the quality was shown to be sufficient, provided that this stood in the school plan and the school guide.',
    kanttekening:
      'Lapsed as of 1 August 2026. Where the boards choose the old hours, we read that this subsection holds again as well.',
  },
  'wvo-2.107i-uren': {
    strekking:
      'A route in the BBL comprises over its whole length at least a number of clock hours, part of which guided and part work placement, by the number of years.',
    kanttekening:
      'For four years "at least" is absent with the total; we read that as a minimum too. Subsection 1 it was until 1 August 2026, because subsection 2 called it so; in the texts read no number stands before it. The WEB BES was added on a day between 1 July 2025 and 1 January 2026.',
  },
  'wvo-2.107i-2': {
    strekking:
      'School and institution together were allowed to provide a BBL route with fewer hours if the quality was shown to be sufficient, provided that this stood in the school plan and the school guide.',
    kanttekening:
      'Lapsed as of 1 August 2026. Where the boards choose the old hours, we read that this subsection holds again as well.',
  },
}
