import { match } from 'ts-pattern'
import type { Datum } from '../concepts/datum.js'
import { frozen } from '../concepts/frozen.js'
import type { Leerroute } from '../concepts/leerroute.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import type { Registratie } from '../law/registrations.js'
import type { TijdlijnJaar } from '../rules/timeline.js'
import { beginsLate, endsEarly, enumerated, longDate, type Words } from './words.js'

const months = 'januari februari maart april mei juni juli augustus september oktober november december'

/** The picture in Dutch. */
export const nl: Words = /* #__PURE__ */ frozen<Words>({
  lane: {
    leerroute: 'Leerroute',
    leerjaar: 'Leerjaar van de route',
    schooljaar: 'Schooljaar',
    periode: 'Periode',
    fase: 'Fase',
    bekostiging: 'Bekostiging',
    verzuimmelding: 'Meldt verzuim',
    tijdvakken: 'Centraal examen',
    vmboDiploma: 'Vmbo-diploma',
    rodVo: 'Inschrijving ROD VO',
    rodMbo: 'Inschrijving ROD MBO',
  },
  span,
  part: (row) => {
    if (beginsLate(row) && endsEarly(row)) return `${day(row.eersteDag)} t/m ${day(row.laatsteDag)}`
    if (beginsLate(row)) return `vanaf ${day(row.eersteDag)}`
    return endsEarly(row) ? `t/m ${day(row.laatsteDag)}` : 'hele jaar'
  },
  heading: ({ soort, leerweg, niveau }, before) =>
    `${route(soort)}: vmbo-${leerweg.toLowerCase()} en mbo-niveau ${niveau}${before === undefined ? '' : `, eerst ${before}`}`,
  title: (heading) => `Tijdlijn. ${heading}`,
  route,
  funding,
  reporter,
  registration,
  year: ({ leerjaar, doublure }) => `leerjaar ${leerjaar} van de route${doublure ? ', doublure' : ''}`,
  repeated: 'doublure',
  periods: (tijdvakken) => (tijdvakken.length === 0 ? 'geen' : `kan in tijdvak ${enumerated(tijdvakken, 'en')}`),
  noExam: 'niet verplicht in een GLR',
  due: (datum) => `uiterlijk ${day(datum)}`,
  dueLater: (datum) => `uiterlijk ${day(datum)}, na deze tijdlijn`,
  obtained: (datum) => `behaald ${day(datum)}`,
  noDiploma: 'niet nodig in een GLR',
  note: {
    length: (eersteDag, laatsteDag, years) =>
      `De tijdlijn loopt van ${span(eersteDag, laatsteDag)} (${years} ${years === 1 ? 'schooljaar' : 'schooljaren'}).`,
    change: (leerroute, eersteDag) => `Vanaf ${day(eersteDag)} volgt de leerling een ${leerroute}.`,
    repeated: 'Bij een doublure doet de leerling hetzelfde leerjaar nog een keer.',
    period3:
      'Het centraal examen kan in elk van deze tijdvakken vallen; in leerjaar 1 alleen voor een of meer vakken. Tijdvak 3 komt direct na het leerjaar.',
    diplomaInPeriod3: (datum) => `Een vmbo-diploma uit tijdvak 3, kort na ${day(datum)}, kan nog op tijd zijn.`,
    obtainedLater: (datum) => `Het vmbo-diploma is behaald op ${day(datum)}, na deze tijdlijn.`,
    noMbo: 'In deze tijdlijn is er geen MBO-fase.',
    stops: (laatsteDag) => `De route stopt op ${day(laatsteDag)}, voor het einde van het schooljaar.`,
    unfunded: 'Deze route wordt niet bekostigd.',
  },
  beforeLaw: {
    heading: 'Nog geen wet voor deze leerroute',
    text: (vanaf) =>
      `De wet over de doorlopende leerroute geldt vanaf ${day(vanaf)}. Toen deze route begon, was die wet er nog niet. Daarom is er geen tijdlijn.`,
  },
})

function day(datum: Datum): string {
  return longDate(datum, months)
}

function span(eersteDag: Datum, laatsteDag: Datum): string {
  return `${day(eersteDag)} tot en met ${day(laatsteDag)}`
}

function route(soort: Leerroute['soort']): string {
  return match(soort)
    .with('DLR', () => 'Doorlopende leerroute (DLR)')
    .with('GLR', () => 'Geïntegreerde leerroute (GLR)')
    .exhaustive(() => {
      throw outOfRange('a soort of leerroute', soort)
    })
}

function funding(bekostiging: TijdlijnJaar['bekostiging']): string {
  return match(bekostiging)
    .with('vo-bekostiging', () => 'vo-bekostiging')
    .with('mbo-bekostiging', () => 'mbo-bekostiging')
    .with('geen-bekostiging', () => 'geen bekostiging')
    .exhaustive(() => {
      throw outOfRange('a bekostiging', bekostiging)
    })
}

function reporter(verzuimmelding: Verantwoordelijke): string {
  return match(verzuimmelding)
    .with('vo-school', () => 'vo-school')
    .with('mbo-instelling', () => 'mbo-instelling')
    .with('gezamenlijk', () => 'school en instelling samen')
    .with('niet-van-toepassing', () => 'niemand')
    .exhaustive(() => {
      throw outOfRange('a verantwoordelijke', verzuimmelding)
    })
}

function registration(registratie: Registratie): string {
  return match(registratie)
    .with('verplicht', () => 'verplicht')
    .with('toegestaan', () => 'mag')
    .with('niet-toegestaan', () => 'mag niet')
    .exhaustive(() => {
      throw outOfRange('a registratie', registratie)
    })
}
