import { match } from 'ts-pattern'
import type { Datum } from '../concepts/datum.js'
import { frozen } from '../concepts/frozen.js'
import type { Leerroute } from '../concepts/leerroute.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import type { Registratie } from '../law/registrations.js'
import type { TijdlijnJaar } from '../rules/timeline.js'
import { beginsLate, endsEarly, enumerated, longDate, type Words } from './words.js'

const months = 'January February March April May June July August September October November December'

/** The picture in English. */
export const en: Words = /* #__PURE__ */ frozen<Words>({
  lane: {
    leerroute: 'Route',
    leerjaar: 'Year of the route',
    schooljaar: 'School year',
    periode: 'Period',
    fase: 'Phase',
    bekostiging: 'Funding',
    verzuimmelding: 'Reports absence',
    tijdvakken: 'Central exam',
    vmboDiploma: 'Vmbo diploma',
    rodVo: 'Enrolment ROD VO',
    rodMbo: 'Enrolment ROD MBO',
  },
  span,
  part: (row) => {
    if (beginsLate(row) && endsEarly(row)) return `${day(row.eersteDag)} to ${day(row.laatsteDag)}`
    if (beginsLate(row)) return `from ${day(row.eersteDag)}`
    return endsEarly(row) ? `up to ${day(row.laatsteDag)}` : 'whole year'
  },
  heading: ({ soort, leerweg, niveau }, before) =>
    `${soort} (${route(soort)} from vmbo to mbo): vmbo-${leerweg.toLowerCase()} and mbo level ${niveau}${before === undefined ? '' : `, first ${before}`}`,
  title: (heading) => `Timeline. ${heading}`,
  route: (soort) => `${soort} (${route(soort)})`,
  funding,
  reporter,
  registration,
  year: ({ leerjaar, doublure }) => `year ${leerjaar} of the route${doublure ? ', repeated' : ''}`,
  repeated: 'repeated',
  periods: (tijdvakken) => {
    if (tijdvakken.length === 0) return 'none'
    return `can be in period${tijdvakken.length === 1 ? '' : 's'} ${enumerated(tijdvakken, 'and')}`
  },
  noExam: 'not required in a GLR',
  due: (datum) => `by ${day(datum)}`,
  dueLater: (datum) => `by ${day(datum)}, after this timeline`,
  obtained: (datum) => `obtained ${day(datum)}`,
  noDiploma: 'not needed in a GLR',
  note: {
    length: (eersteDag, laatsteDag, years) =>
      `The timeline runs from ${span(eersteDag, laatsteDag)} (${years} school year${years === 1 ? '' : 's'}).`,
    change: (leerroute, eersteDag) => `From ${day(eersteDag)} the pupil follows a ${leerroute}.`,
    repeated: 'In a repeated year the pupil does the same year of the route again.',
    period3:
      'The central exam can be in each of these periods; in year 1 for one or more subjects only. Period 3 comes directly after the year of the route.',
    diplomaInPeriod3: (datum) => `A vmbo diploma from period 3, shortly after ${day(datum)}, may still be on time.`,
    obtainedLater: (datum) => `The vmbo diploma was obtained on ${day(datum)}, after this timeline.`,
    noMbo: 'This timeline has no MBO-fase.',
    stops: (laatsteDag) => `The route stops on ${day(laatsteDag)}, before the end of the school year.`,
    unfunded: 'This route is not funded.',
  },
  beforeLaw: {
    heading: 'No law for this route yet',
    text: (vanaf) =>
      `The law on these routes from vmbo to mbo holds from ${day(vanaf)}. When this route began, there was no such law yet. That is why there is no timeline.`,
  },
})

function day(datum: Datum): string {
  return longDate(datum, months)
}

function span(eersteDag: Datum, laatsteDag: Datum): string {
  return `${day(eersteDag)} to ${day(laatsteDag)} inclusive`
}

function route(soort: Leerroute['soort']): string {
  return match(soort)
    .with('DLR', () => 'continuous route')
    .with('GLR', () => 'integrated route')
    .exhaustive(() => {
      throw outOfRange('a soort of leerroute', soort)
    })
}

function funding(bekostiging: TijdlijnJaar['bekostiging']): string {
  return match(bekostiging)
    .with('vo-bekostiging', () => 'vo funding')
    .with('mbo-bekostiging', () => 'mbo funding')
    .with('geen-bekostiging', () => 'no funding')
    .exhaustive(() => {
      throw outOfRange('a bekostiging', bekostiging)
    })
}

function reporter(verzuimmelding: Verantwoordelijke): string {
  return match(verzuimmelding)
    .with('vo-school', () => 'vo school')
    .with('mbo-instelling', () => 'mbo institution')
    .with('gezamenlijk', () => 'school and institution together')
    .with('niet-van-toepassing', () => 'nobody')
    .exhaustive(() => {
      throw outOfRange('a verantwoordelijke', verzuimmelding)
    })
}

function registration(registratie: Registratie): string {
  return match(registratie)
    .with('verplicht', () => 'required')
    .with('toegestaan', () => 'allowed')
    .with('niet-toegestaan', () => 'not allowed')
    .exhaustive(() => {
      throw outOfRange('a registratie', registratie)
    })
}
