import type { Datum } from '../../concepts/datum.js'
import type { Wetsversie } from '../bron.js'
import { place } from './place.js'

/**
 * A provision that was renumbered on 2026-01-01. Its old number was read in the text of 2025-01-01; that it stood there
 * from the start of the law is derived.
 */
export function renumbered(before: string, now: string, lid?: string): readonly Wetsversie[] {
  return [...before2026(before, lid), { wet: 'WEB', ...place(now, lid), geldigVan: '2026-01-01' }]
}

/** The same for a provision whose words about other provisions changed along with the numbers. */
export function pointingElsewhere(before: string, now: string, wat: string, lid?: string): readonly Wetsversie[] {
  return [
    ...before2026(before, lid),
    { wet: 'WEB', ...place(now, lid), wijziging: { soort: 'verwijzing', wat }, geldigVan: '2026-01-01' },
  ]
}

/** The versions of a provision under its number of before 2026. */
export function before2026(artikel: string, lid?: string): readonly Wetsversie[] {
  const stood = { wet: 'WEB', ...place(artikel, lid) } as const
  return [
    { ...stood, geldigVan: '2020-08-01', geldigTot: '2024-12-31', zekerheid: 'afgeleid' },
    { ...stood, geldigVan: '2025-01-01', geldigTot: '2025-12-31' },
  ]
}

/** A provision that was read from one day on; that it read the same from the start of the law is derived. */
export function readFrom(day: Datum, dayBefore: Datum, artikel: string, lid?: string): readonly Wetsversie[] {
  const stands = { wet: 'WEB', ...place(artikel, lid) } as const
  return [
    { ...stands, geldigVan: '2020-08-01', geldigTot: dayBefore, zekerheid: 'afgeleid' },
    { ...stands, geldigVan: day },
  ]
}
