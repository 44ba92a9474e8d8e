import type { WebHoursSleutel } from '../../../../src/law/sources/webHours.js'
import type { InEnglish } from './told.js'

const sevenYears =
  'The last day we derive from article 12.4c.7: the transitional articles lapse seven years after they took effect. That this was on 1 August 2026 follows from the texts read; the decree on it was not read.'

/** WEB: the programme, its length and its hours, and the transition of 2026. */
export const webHours: Readonly<Record<WebHoursSleutel, InEnglish>> = {
  'web-9.1.10-1': {
    strekking:
      'A route in the BOL comprises over its whole length at least a number of clock hours, part of which guided and part work placement, by the number of years.',
    wijzigingen: {
      '2026-08-01':
        'For each length 200 to 350 guided hours less, for four years 50 hours of work placement more, for five and six years 150 and 350 hours less.',
    },
  },
  'web-9.1.10-2': {
    strekking: 'In the third year of a BOL route the teaching time of the vo counts as guided hours too.',
  },
  'web-9.1.10-2-minder-uren': {
    strekking:
      'Institution and school together were allowed to provide a BOL route with fewer hours if the quality was shown to be sufficient, provided that the report of the board accounted for it.',
    kanttekening:
      'Lapsed as of 1 August 2026. Where the boards choose the old hours, we read that this subsection holds again as well.',
  },
  'web-9.1.11-1': {
    strekking:
      'A route in the BBL comprises over its whole length at least a number of clock hours, part of which guided and part work placement, by the number of years.',
    kanttekening: 'For four years "at least" is absent with the total; we read that as a minimum too.',
  },
  'web-9.1.11-2': {
    strekking: 'In the third year of a BBL route the teaching time of the vo counts as guided hours too.',
  },
  'web-9.1.11-2-minder-uren': {
    strekking:
      'Institution and school together were allowed to provide a BBL route with fewer hours if the quality was shown to be sufficient, provided that the report of the board accounted for it.',
    kanttekening:
      'Lapsed as of 1 August 2026. Where the boards choose the old hours, we read that this subsection holds again as well.',
  },
  'web-11.1.15': {
    strekking:
      'A provider of vocational education that is not funded can provide a route with a designated school. The hours of articles 9.1.10 and 9.1.11 do hold there; the transfer of funding, the length of article 9.1.9 and article 9.1.7(3) do not.',
    kanttekening:
      'The length holds all the same, by way of the WVO 2020 (article 2.109a(3) declares article 2.107g applicable).',
    wijzigingen: {
      '2026-01-01': 'Names the articles on the route under their new numbers (9.1).',
      '2026-08-01':
        'Is about a provider of vocational education that is not funded, no longer about an institution of article 1.4.1(1): the circle was defined anew.',
    },
  },
  'web-12.4c.2-1': {
    strekking:
      'In the study year 2026-2027 the boards of institution and school may together keep to the hours from before 1 August 2026 for a route.',
    kanttekening:
      'The condition is that the amending act (Stb. 2026, 177) is published after 1 February and takes effect in the next study year. From its publication on 27 May 2026 we derive that 2026-2027 is meant; after that study year the subsection has no effect any more, even though it lapses only later.',
  },
  'web-12.4c.2-2': {
    strekking:
      'For groups that had begun the route before 1 August 2026 the boards may together go on keeping to the old hours.',
    kanttekening: sevenYears,
  },
  'web-12.4c.2-2-lopend': {
    strekking:
      'For a route that was under way on 1 August 2026 and for which the old law was not chosen, we read that the new hours hold for the whole of it.',
    kanttekening:
      'This is how we read the new text, which makes no distinction. A rule for a route whose first years were planned on the old hours was not found.',
  },
  'web-12.4c.2-3': {
    strekking:
      'The same choices hold for the geïntegreerde route, the routes in the vso and the route that is not funded.',
    kanttekening: sevenYears,
  },
}
