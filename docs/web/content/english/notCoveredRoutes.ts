import type { LeftOut } from './told.js'

/** About routes, as `src/law/notCovered/routes.ts` has them. */
export const routes: Readonly<Record<string, LeftOut>> = {
  Klachten: {
    onderwerp: 'Complaints',
    reden:
      'School and institution each keep their own arrangement, which also covers the partner: there is no single answer for a route and a phase.',
  },
  'Naleving van de WVO 2020 en de WEB in het algemeen': {
    onderwerp: 'Compliance with the WVO 2020 and the WEB in general',
    reden: 'The responsibility is divided task by task; a general answer would contradict the tasks.',
  },
  'De route van twee jaar': {
    onderwerp: 'The route of two years',
    reden: 'It has no third year, so no MBO-fase. Enrolment, funding and absence in the mbo are not regulated for it.',
  },
  'Overdoen van een leerjaar in de MBO-fase': {
    onderwerp: 'Repeating a year in the MBO-fase',
    reden:
      'Repeated years count for years 1 and 2 only; the law bounds the length of the programme, not that of a person.',
  },
  'Routes van vóór 1 augustus 2020': {
    onderwerp: 'Routes from before 1 August 2020',
    reden:
      'Experiments could run on under rules of their own up to and including 31 July 2022; a period that begins before the law is refused. A route that began then and has fallen under the law since 1 August 2022 has no timeline here either.',
  },
  'Overdoen van leerjaar 3': {
    onderwerp: 'Repeating year 3',
    reden:
      'A vo enrolment that runs on after the third year gives a signal, also when the pupil repeats that year; `timeline` knows no repeated year 3 or later.',
  },
  'De specialistenopleiding': {
    onderwerp: 'The specialistenopleiding',
    reden:
      'It is not possible in a route, but ROD has the same niveau (MBO-4) for it as for a middenkaderopleiding: an enrolment does not show it.',
  },
  'Instappen en wisselen halverwege de route': {
    onderwerp: 'Joining and changing halfway through the route',
    reden:
      'A pupil can begin a GLR at any moment, but it is not described how the phase then counts: joining late gives no signal, and after a change from DLR to GLR the years go on counting. The change from GLR to DLR is not covered. Take as the start of the route (`leerrouteStart`) the first day of year 1.',
  },
  'De keuze om een route aan te bieden, en voor wie': {
    onderwerp: 'The choice to offer a route, and for whom',
    reden:
      'Whether a board offers a route and which pupil benefits from a GLR is a judgement of the school in consultation with pupil, parents and institution.',
  },
  'Delen van het andere onderwijs': {
    onderwerp: 'Parts of the other education',
    reden:
      'A pupil may follow mbo parts without enrolment at the institution, and a student vmbo parts: a possibility, no rule that can be checked.',
  },
  'De niet bekostigde route': {
    onderwerp: 'The route that is not funded',
    reden:
      'It knows no funding: `fundingSource` is not about it, and `fundingOn` and `timeline` say that it is not funded. Its hours stand in the WEB alone; `requiredHours` gives them for a route that is not funded (`bekostigd: false`). `checkProgramme` is not for it.',
  },
  'De route in het vso': {
    onderwerp: 'The route in the vso',
    reden:
      'The way by article 14a of the Wet op de expertisecentra was not read; of the designated vso school of article 2.71(2) only that it concerns the BB is covered. Its own count date (1 February) was not worked out either.',
  },
  'Caribisch Nederland': {
    onderwerp: 'The Caribbean Netherlands',
    reden: 'The rules of the WEB BES, to which the WVO 2020 refers as well, were not read.',
  },
  'Vroegere teksten die niet zijn gelezen': {
    onderwerp: 'Earlier texts that were not read',
    reden:
      'Of some provisions the text from before 2022 or before 2026 was not read; `citation` then says that the text was not read (`niet-gelezen`), and `compareRules` names no difference there.',
  },
}
