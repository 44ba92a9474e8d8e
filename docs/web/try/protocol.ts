import type { Datum } from '../../../src/concepts/datum.js'
import type { RodRegister } from '../../../src/registers/reconcile/options.js'
import type { Line, Outcome } from './outcome.js'

/** What the page asks of its worker. To cancel, the page ends the worker. */
export type Asked =
  | {
      readonly soort: 'bestanden'
      readonly bestanden: readonly File[]
      readonly peildatum: Datum
      readonly volledig: readonly RodRegister[]
      readonly teldatum: Datum | undefined
      /** A line for each course: its opleidingcode and its niveau. */
      readonly niveaus: string
    }
  | { readonly soort: 'tekst'; readonly tekst: string; readonly peildatum: Datum }
  | { readonly soort: 'meer'; readonly nummer: number; readonly vanaf: number }

/** What the worker tells: how far it is in whole per cents, what it found, the next lines of a group, or that it failed. */
export type Told =
  | { readonly soort: 'voortgang'; readonly procent: number }
  | { readonly soort: 'uitslag'; readonly outcome: Outcome }
  | { readonly soort: 'regels'; readonly nummer: number; readonly regels: readonly Line[] }
  | { readonly soort: 'mislukt' }
