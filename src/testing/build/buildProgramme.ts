import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { Programma } from '../../concepts/programma.js'
import { hoursTable, type Routejaren } from '../../law/hours.js'
import { type Facts, fitting, withFacts } from '../facts.js'

/**
 * The facts of a programme that a test cares about.
 *
 * @since 0.1.0
 */
export type ProgrammeFacts = Facts<Programma>

type Length = { readonly niveau: Niveau; readonly opleidingsduur: Opleidingsduur; readonly jaren: Routejaren }

/** The lengths a route can have, in the order in which they are taken: the usual one of each number of years first. */
const lengths: readonly [Length, ...Length[]] = [
  { niveau: 4, opleidingsduur: 3, jaren: 4 },
  { niveau: 4, opleidingsduur: 3, jaren: 5 },
  { niveau: 4, opleidingsduur: 4, jaren: 6 },
  { niveau: 4, opleidingsduur: 4, jaren: 5 },
  { niveau: 3, opleidingsduur: 3, jaren: 4 },
  { niveau: 3, opleidingsduur: 2, jaren: 3 },
  { niveau: 3, opleidingsduur: 3, jaren: 5 },
  { niveau: 3, opleidingsduur: 2, jaren: 4 },
  { niveau: 2, opleidingsduur: 1, jaren: 2 },
  { niveau: 2, opleidingsduur: 2, jaren: 3 },
  { niveau: 2, opleidingsduur: 1, jaren: 3 },
  { niveau: 2, opleidingsduur: 2, jaren: 4 },
]

/**
 * A programme (programma) for a test: sound as it is, with the facts the test cares about.
 *
 * What is not given follows from what is: the length from the niveau, the hours from the length and the leertraject. The hours are
 * exactly enough under the old and the new law alike, so that it is sound on any day. Without facts: BOL, four years, niveau 4, from 1 August 2026.
 *
 * @param facts what differs; `undefined` leaves an optional field out
 * @returns the programme, frozen all the way down
 * @example
 * buildProgramme({ leertraject: 'BBL', jaren: 2 }).uren // => { totaal: 1850, begeleid: 900, bpv: 610 }
 * checkProgramme(buildProgramme({ niveau: 3 }), '2026-11-23').ok // => true
 * @see glossary: Programma
 * @since 0.1.0
 */
export function buildProgramme(facts: ProgrammeFacts = {}): Programma {
  const { niveau, opleidingsduur, jaren } = facts
  const leertraject = facts.leertraject === 'BBL' ? 'BBL' : 'BOL'
  const length = fitting(lengths, { niveau, opleidingsduur, jaren })
  const oud = hoursTable.oud[leertraject][length.jaren]
  const nieuw = hoursTable.nieuw[leertraject][length.jaren]
  const own = {
    leertraject,
    ...length,
    start: '2026-08-01',
    uren: {
      totaal: Math.max(oud.totaal, nieuw.totaal),
      begeleid: Math.max(oud.begeleid, nieuw.begeleid),
      bpv: Math.max(oud.bpv, nieuw.bpv),
    },
  }
  return withFacts(own, facts) as Programma
}
