import { frozen } from '../concepts/frozen.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { BronSleutel } from './sources.js'

/**
 * A period (tijdvak) of the central exam: 1 and 2 in the year itself, 3 directly after it.
 *
 * @since 0.1.0
 */
export type Tijdvak = 1 | 2 | 3

/**
 * Whether the central exam can fall in a year of the route: in which periods (tijdvakken), in all subjects or in some
 * (`omvang`), and whether the school must offer it at all (`aanbod`).
 *
 * @since 0.1.0
 */
export type ExamMoments =
  | {
      readonly soort: 'centraal-examen'
      readonly tijdvakken: readonly Tijdvak[]
      readonly omvang: 'volledig' | 'een-of-meer-vakken'
      readonly aanbod: 'verplicht' | 'niet-verplicht'
      /** Year 3: who registers the former pupil, by then a student, as a candidate when the exam is not complete yet. */
      readonly kandidaat?: { readonly aanmelder: 'vo-school'; readonly source: BronSleutel }
      readonly source: BronSleutel
    }
  | { readonly soort: 'geen-centraal-examen'; readonly source: BronSleutel }

/**
 * In which years of each route the central exam can fall. The board decides whether it is year 2 or 3; in year 1 some subjects are
 * possible. In a GLR no exam is required; a school that offers it may spread it in the same way.
 *
 * @see source wvo-2.107j-1
 * @see source wvo-2.107l-4
 * @since 0.1.0
 */
export const examTable: Readonly<Record<Leerroute['soort'], Readonly<Record<Leerjaar, ExamMoments>>>> =
  /* #__PURE__ */ exams()

function exams(): Readonly<Record<Leerroute['soort'], Readonly<Record<Leerjaar, ExamMoments>>>> {
  const years = (aanbod: 'verplicht' | 'niet-verplicht', source: BronSleutel): Record<Leerjaar, ExamMoments> => {
    const moments = { soort: 'centraal-examen', tijdvakken: [1, 2, 3], omvang: 'volledig', aanbod, source } as const
    const none = { soort: 'geen-centraal-examen', source } as const
    return {
      1: { ...moments, omvang: 'een-of-meer-vakken', aanbod: 'niet-verplicht' },
      2: moments,
      3: { ...moments, kandidaat: { aanmelder: 'vo-school', source: 'wvo-2.107j-4' } },
      4: none,
      5: none,
      6: none,
    }
  }
  return frozen({ DLR: years('verplicht', 'wvo-2.107j-1'), GLR: years('niet-verplicht', 'faq-verschil-dlr-glr') })
}

/**
 * What becomes of results of the central exam of that year.
 *
 * @since 0.1.0
 */
export type LapseCell = {
  readonly value: 'vervallen' | 'niet-vervallen' | 'niet-geregeld'
  readonly source: BronSleutel
}

/**
 * Results of who is not promoted lapse in years 1 and 2 of the route; that those of who is promoted stand is derived. For year 3 the
 * law lays down nothing.
 *
 * @see source wvo-2.107j-5
 * @see source wvo-2.107j-5-omgekeerd
 * @since 0.1.0
 */
export const lapseTable: Readonly<
  Record<1 | 2 | 3, { readonly bevorderd: LapseCell; readonly nietBevorderd: LapseCell }>
> = /* #__PURE__ */ lapses()

function lapses(): typeof lapseTable {
  const year = {
    bevorderd: { value: 'niet-vervallen', source: 'wvo-2.107j-5-omgekeerd' },
    nietBevorderd: { value: 'vervallen', source: 'wvo-2.107j-5' },
  } as const
  const nothing = { value: 'niet-geregeld', source: 'wvo-2.107j-5' } as const
  return frozen({ 1: year, 2: year, 3: { bevorderd: nothing, nietBevorderd: nothing } })
}

/**
 * The papers of the vmbo exam: list of marks, diploma, getuigschrift for part of the BB exam, certificaat for who was rejected and
 * leaves, statement for who leaves with neither.
 *
 * @since 0.1.0
 */
export type Examendocument = 'cijferlijst' | 'diploma' | 'getuigschrift' | 'certificaat' | 'verklaring'

/**
 * Where each paper of the vmbo exam stands.
 *
 * @see source wvo-2.58-1
 * @see source wvo-2.58-2
 * @see source wvo-2.59-1
 * @since 0.1.0
 */
export const examDocumentTable: Readonly<Record<Examendocument, { readonly source: BronSleutel }>> =
  /* #__PURE__ */ frozen({
    cijferlijst: { source: 'wvo-2.58-1' },
    diploma: { source: 'wvo-2.58-2' },
    getuigschrift: { source: 'wvo-2.58-2' },
    certificaat: { source: 'wvo-2.58-2' },
    verklaring: { source: 'wvo-2.59-1' },
  })
