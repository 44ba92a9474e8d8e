import type { Datum, ProgrammeIssue, ProgrammeVerdict } from '../../../src/index.js'
import type { Json } from '../agreement/records.js'

export { changed, type Changes, type Json } from '../agreement/records.js'

/** The day on which the plans below are judged: in the first studiejaar of the new hours. */
export const today: Datum = '2026-11-23'

/** A BOL route of four years with exactly the hours of the new law: 4,000, of which 2,700 guided and 500 in work placement. */
export const bol: Json = {
  leertraject: 'BOL',
  jaren: 4,
  uren: { totaal: 4000, begeleid: 2700, bpv: 500 },
  start: '2026-08-01',
  oudRecht: false,
  niveau: 4,
  opleidingsduur: 3,
}

/** A BBL route of two years with exactly the hours of the law, new and old: 1,850, of which 900 guided and 610 in work placement. */
export const bbl: Json = {
  leertraject: 'BBL',
  jaren: 2,
  uren: { totaal: 1850, begeleid: 900, bpv: 610 },
  start: '2026-08-01',
  niveau: 2,
  opleidingsduur: 1,
}

/**
 * A BOL route of four years on the old hours, 4,000, 2,950 and 450, which the boards chose to keep for a group that had started
 * before the norm changed: that choice holds until the end of the route.
 */
export const oldBol: Json = {
  ...bol,
  start: '2025-08-01',
  uren: { totaal: 4000, begeleid: 2950, bpv: 450 },
  oudRecht: true,
}

/** Every issue of a verdict, whether it refuses or not. */
export function issuesIn(verdict: ProgrammeVerdict): readonly ProgrammeIssue[] {
  return verdict.ok ? verdict.signals : verdict.issues
}

/** What was found, as `code: path`. */
export function told(verdict: ProgrammeVerdict): readonly string[] {
  return issuesIn(verdict).map(({ code, path }) => `${code}: ${path.join('.')}`)
}

/** What was not checked, as `code: path, path`. */
export function notCheckedIn(verdict: ProgrammeVerdict): readonly string[] {
  return verdict.notChecked.map(({ code, missing }) => `${code}: ${missing.map((path) => path.join('.')).join(', ')}`)
}
