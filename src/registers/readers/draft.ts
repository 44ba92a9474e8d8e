import type { Datum } from '../../concepts/datum.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'

/**
 * A record that is being made: filled field by field, always in the same order. Spreading in what is there takes several times as
 * long, and a file has a million of these.
 */
export type Draft<Of> = { -readonly [Field in keyof Of]?: unknown }

/** What a CSV can hold of an enrolment in either register, and a delivery of the mbo cannot. */
export type MoreFacts = {
  readonly leerweg: Leerweg | undefined
  readonly bekostigd: boolean | undefined
  readonly leerjaar: Leerjaar | undefined
  readonly leerrouteStart: Datum | undefined
  readonly doublures: number | undefined
  readonly opleidingsduur: Opleidingsduur | undefined
  readonly vmboDiploma: Inschrijving['vmboDiploma']
}

/** Adds what comes last in a record. */
export function complete(record: Draft<Inschrijving>, more: MoreFacts): void {
  if (more.leerrouteStart) record.leerrouteStart = more.leerrouteStart
  if (more.doublures !== undefined) record.doublures = more.doublures
  if (more.opleidingsduur) record.opleidingsduur = more.opleidingsduur
  if (more.vmboDiploma) record.vmboDiploma = more.vmboDiploma
}
