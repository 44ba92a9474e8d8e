import { type Datum, dayNumber, expectedDay } from '../concepts/datum.js'
import { type Fase, faseSoorten } from '../concepts/fase.js'
import type { Leerroute } from '../concepts/leerroute.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import type { Tijdvak } from '../law/exams.js'
import type { Registratie } from '../law/registrations.js'
import type { TijdlijnJaar } from '../rules/timeline.js'

/** The lanes of the picture, from top to bottom. */
export type LaneName =
  | 'leerroute'
  | 'leerjaar'
  | 'schooljaar'
  | 'periode'
  | 'fase'
  | 'bekostiging'
  | 'verzuimmelding'
  | 'tijdvakken'
  | 'vmboDiploma'
  | 'rodVo'
  | 'rodMbo'

/** Everything a picture says, in one language; the numbers and days come from the timeline. */
export type Words = {
  readonly lane: Readonly<Record<LaneName, string>>
  /** Both days are inclusive. */
  readonly span: (eersteDag: Datum, laatsteDag: Datum) => string
  /** Which part of the schooljaar a row is. */
  readonly part: (row: TijdlijnJaar) => string
  readonly heading: (leerroute: Leerroute, before: Leerroute['soort'] | undefined) => string
  /** The title of the picture that begins with this heading. */
  readonly title: (heading: string) => string
  readonly route: (soort: Leerroute['soort']) => string
  readonly funding: (bekostiging: TijdlijnJaar['bekostiging']) => string
  readonly reporter: (verzuimmelding: Verantwoordelijke) => string
  readonly registration: (registratie: Registratie) => string
  readonly year: (row: TijdlijnJaar) => string
  readonly repeated: string
  /** In which periods of the central exam a subject may fall. */
  readonly periods: (tijdvakken: readonly Tijdvak[]) => string
  /** Why a GLR has no periods. */
  readonly noExam: string
  readonly due: (datum: Datum) => string
  readonly dueLater: (datum: Datum) => string
  readonly obtained: (datum: Datum) => string
  readonly noDiploma: string
  readonly note: {
    readonly length: (eersteDag: Datum, laatsteDag: Datum, years: number) => string
    readonly change: (leerroute: Leerroute['soort'], eersteDag: Datum) => string
    readonly repeated: string
    readonly period3: string
    readonly diplomaInPeriod3: (datum: Datum) => string
    readonly noMbo: string
    readonly obtainedLater: (datum: Datum) => string
    readonly stops: (laatsteDag: Datum) => string
    readonly unfunded: string
  }
  readonly beforeLaw: { readonly heading: string; readonly text: (vanaf: Datum) => string }
}

/** A day written out: 1 augustus 2025. */
export function longDate(datum: Datum, months: string): string {
  if (dayNumber(datum) === 0) throw outOfRange(expectedDay, datum)
  return `${Number(datum.slice(8))} ${months.split(' ')[Number(datum.slice(5, 7)) - 1]} ${datum.slice(0, 4)}`
}

/** A phase, in both languages by the name it has in the registers. */
export function phaseName(fase: Fase['soort']): string {
  if (!faseSoorten.includes(fase)) throw outOfRange('a soort of fase', fase)
  return fase
}

/** '1', '1 en 2', '1, 2 en 3'. */
export function enumerated(members: readonly number[], and: string): string {
  return members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} ${and} ${members.at(-1)}`
}

/** Does the row begin after the first day of its schooljaar? */
export function beginsLate({ eersteDag }: TijdlijnJaar): boolean {
  return !eersteDag.endsWith('-08-01')
}

/** Does the row end before the last day of its schooljaar? */
export function endsEarly({ laatsteDag }: TijdlijnJaar): boolean {
  return !laatsteDag.endsWith('-07-31')
}
