import { isLeerweg, type Leerweg } from '../concepts/leerweg.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { isWhole } from '../concepts/whole.js'
import { examDocumentTable, type Examendocument } from '../law/exams.js'
import type { BronSleutel } from '../law/sources.js'

/**
 * A candidate for the vmbo exam as far as the papers depend on it: the leerweg, the result (`'gedeelte-geslaagd'`: passed the part of
 * the BB exam that was sat), the number of subjects passed, and whether the school is left.
 *
 * @since 0.1.0
 */
export type Examenkandidaat = {
  readonly leerweg: Leerweg
  readonly uitslag: 'geslaagd' | 'afgewezen' | 'gedeelte-geslaagd'
  readonly geslaagdeVakken: number
  readonly verlaatSchool: boolean
}

/**
 * The papers a candidate gets, and whether the overstapoptie comes into effect; each with its source.
 *
 * @since 0.1.0
 */
export type ExamDocuments = {
  readonly documenten: readonly { readonly document: Examendocument; readonly source: BronSleutel }[]
  readonly overstapoptie?: { readonly source: BronSleutel }
}

/**
 * What does a candidate for the vmbo exam get from the school, and what follows when he is rejected (afgewezen)?
 *
 * Everyone gets a list of marks; who passed the diploma; who passed part of the BB exam a getuigschrift; who was rejected, passed at
 * least one subject and leaves the school a certificaat; who leaves with neither diploma nor getuigschrift a statement. A rejected
 * candidate in a route falls under the overstapoptie (`transferOptions`).
 *
 * @param kandidaat leerweg, result, number of subjects passed, and whether the school is left
 * @returns the papers in the order of the law
 * @throws RangeError when an argument lies outside its type, or part of an exam was passed in another leerweg than the BB.
 * @example
 * const { documenten } = examDocuments({ leerweg: 'KB', uitslag: 'afgewezen', geslaagdeVakken: 5, verlaatSchool: true })
 * documenten.map(({ document }) => document) // => ['cijferlijst', 'certificaat', 'verklaring']
 * examDocuments({ leerweg: 'BB', uitslag: 'afgewezen', geslaagdeVakken: 0, verlaatSchool: false }).overstapoptie // => { source: 'wvo-2.107j-6' }
 * @see source wvo-2.58-1
 * @see source wvo-2.58-2
 * @see source wvo-2.59-1
 * @see source wvo-2.107j-6
 * @since 0.1.0
 */
export function examDocuments(kandidaat: Examenkandidaat): ExamDocuments {
  const { leerweg, uitslag, geslaagdeVakken, verlaatSchool } = kandidaat ?? {}
  if (!isLeerweg(leerweg)) throw outOfRange("leerweg: 'BB', 'KB', 'GL' or 'TL'", leerweg)
  if (uitslag !== 'geslaagd' && uitslag !== 'afgewezen' && (uitslag !== 'gedeelte-geslaagd' || leerweg !== 'BB')) {
    throw outOfRange("uitslag: 'geslaagd', 'afgewezen' or, for the BB, 'gedeelte-geslaagd'", uitslag)
  }
  if (!isWhole(geslaagdeVakken, 0, 99)) throw outOfRange('geslaagdeVakken: 0 to 99 subjects', geslaagdeVakken)
  if (typeof verlaatSchool !== 'boolean') throw outOfRange('verlaatSchool: true or false', verlaatSchool)
  const rejected = uitslag === 'afgewezen'
  const given: Readonly<Record<Examendocument, boolean>> = {
    cijferlijst: true,
    diploma: uitslag === 'geslaagd',
    getuigschrift: uitslag === 'gedeelte-geslaagd',
    certificaat: rejected && geslaagdeVakken > 0 && verlaatSchool,
    verklaring: rejected && verlaatSchool,
  }
  const documenten = (Object.keys(given) as Examendocument[])
    .filter((document) => given[document])
    .map((document) => ({ document, ...examDocumentTable[document] }))
  return rejected ? { documenten, overstapoptie: { source: 'wvo-2.107j-6' } } : { documenten }
}
