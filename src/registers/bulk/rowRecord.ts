import { faseSoorten } from '../../concepts/fase.js'
import { frozen } from '../../concepts/frozen.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import { schoolsoorten } from '../../concepts/instelling.js'
import type { Leerling } from '../../concepts/leerling.js'
import { leertrajecten } from '../../concepts/leertraject.js'
import { leerrouteSoorten } from '../../concepts/leerroute.js'
import { leerwegen } from '../../concepts/leerweg.js'
import { niveaus } from '../../concepts/niveau.js'
import type { Draft } from '../readers/draft.js'
import { afterBsn } from '../reconcile/columns.js'
import type { Calendar } from './calendar.js'
import type { BulkHeader } from './header.js'
import * as field from './rodFields.js'

/** Makes the record of a row that was read, out of its facts and, for the number of the person, its bytes. */
export type RowRecord = (facts: Int32Array, bytes: Uint8Array) => Inschrijving

type Part = { [name: string]: unknown }

/** What the vo and what the mbo knows of a leerroute. */
const knownOfRoute = [
  ['leerweg', leerwegen],
  ['niveau', niveaus],
] as const

/** So many different institutions are kept, to be shared. */
const mostKept = 1 << 14

/**
 * Makes the records that the reader of records would make of the rows of one file. Parts that are the same in many of them (instelling,
 * leerroute, fase) are one frozen object.
 */
export function rowRecords({ side, texts }: BulkHeader, { textOf }: Calendar): RowRecord {
  /** Institutions of which only the BRIN is known, by its number, and the others. */
  const plain: Part[] = []
  const institutions = new Map<number, Part>()
  const routes: Part[] = []
  const phases: Part[] = []
  const kant = side === 0 ? 'vo-school' : 'mbo-instelling'
  const [ownName, ownValues] = knownOfRoute[side]
  const [acrossName, acrossValues] = knownOfRoute[side === 0 ? 1 : 0]

  function institutionOf(facts: Int32Array): Part {
    const more =
      at(facts, field.location) | at(facts, field.provider) | at(facts, field.schoolKind) | at(facts, field.bekostigd)
    if (more === 0) return (plain[at(facts, field.brin)] ??= madeOf(facts))
    // Below 2^53: fifteen bits for each text, three for the schoolsoort, two for bekostigd.
    const where = (at(facts, field.brin) << 15) | at(facts, field.location)
    const what = (at(facts, field.provider) << 5) | (at(facts, field.schoolKind) << 2) | at(facts, field.bekostigd)
    const key = where * 2 ** 20 + what
    const known = institutions.get(key)
    if (known !== undefined) return known
    const made = madeOf(facts)
    if (institutions.size === mostKept) institutions.clear()
    institutions.set(key, made)
    return made
  }

  function madeOf(facts: Int32Array): Part {
    const made: Part = { soort: kant, brin: texts.brins[at(facts, field.brin) - 1] }
    const vestiging = texts.locations[at(facts, field.location) - 1]
    if (vestiging !== undefined) made['vestiging'] = vestiging
    const onderwijsaanbieder = texts.providers[at(facts, field.provider) - 1]
    if (onderwijsaanbieder !== undefined) made['onderwijsaanbieder'] = onderwijsaanbieder
    const schoolsoort = schoolsoorten[at(facts, field.schoolKind) - 1]
    if (schoolsoort !== undefined) made['schoolsoort'] = schoolsoort
    if (at(facts, field.bekostigd) !== 0) made['bekostigd'] = at(facts, field.bekostigd) === 2
    return frozen(made)
  }

  function routeOf(facts: Int32Array): Part {
    const key = (at(facts, field.route) << 6) | (at(facts, field.own) << 3) | at(facts, field.across)
    const known = routes[key]
    if (known !== undefined) return known
    // In the order in which the reader has them: what its own register knows first.
    const made: Part = {
      soort: leerrouteSoorten[at(facts, field.route) - 1],
      [ownName]: ownValues[at(facts, field.own) - 1],
    }
    const across = acrossValues[at(facts, field.across) - 1]
    if (across !== undefined) made[acrossName] = across
    routes[key] = frozen(made)
    return made
  }

  function phaseOf(facts: Int32Array): Part {
    const key = (at(facts, field.phase) << 3) | at(facts, field.leerjaar)
    const known = phases[key]
    if (known !== undefined) return known
    const soort = faseSoorten[at(facts, field.phase) - 1]
    const leerjaar = at(facts, field.leerjaar)
    const made = leerjaar === 0 ? { soort } : { soort, leerjaar }
    phases[key] = frozen(made)
    return made
  }

  return (facts, bytes) => {
    const record: Draft<Inschrijving> = {
      leerling: pupilOf(facts, bytes),
      instelling: institutionOf(facts),
      leerroute: routeOf(facts),
      fase: phaseOf(facts),
      begindatum: textOf(at(facts, field.beginDay)),
    }
    if (at(facts, field.endDay) !== 0) record.einddatum = textOf(at(facts, field.endDay))
    record.indicatieBekostigbaar = at(facts, field.indicatie) === 2
    if (at(facts, field.vmboYear) !== 0) (record as Part)['vmboLeerjaar'] = at(facts, field.vmboYear)
    if (at(facts, field.element) !== 0) (record as Part)['elementcode'] = texts.elements[at(facts, field.element) - 1]
    if (at(facts, field.pathway) !== 0) (record as Part)['leertraject'] = leertrajecten[at(facts, field.pathway) - 1]
    if (at(facts, field.course) !== 0) (record as Part)['opleidingcode'] = texts.courses[at(facts, field.course) - 1]
    if (at(facts, field.startDay) !== 0) record.leerrouteStart = textOf(at(facts, field.startDay))
    if (at(facts, field.doublures) !== 0) record.doublures = at(facts, field.doublures) - 1
    if (at(facts, field.duration) !== 0) record.opleidingsduur = at(facts, field.duration)
    const diploma = at(facts, field.diplomaDay)
    if (diploma !== 0) record.vmboDiploma = diploma === field.notObtained ? 'niet-behaald' : textOf(diploma)
    return record as Inschrijving
  }
}

function at(facts: Int32Array, place: number): number {
  return facts[place] as number
}

function pupilOf(facts: Int32Array, bytes: Uint8Array): Leerling {
  const number = nineCharacters(bytes, at(facts, field.personAt))
  return at(facts, field.person) > afterBsn ? { onderwijsnummer: number } : { bsn: number }
}

/** Written out, so that no list is made of them. */
function nineCharacters(bytes: Uint8Array, from: number): string {
  return String.fromCharCode(
    bytes[from] as number,
    bytes[from + 1] as number,
    bytes[from + 2] as number,
    bytes[from + 3] as number,
    bytes[from + 4] as number,
    bytes[from + 5] as number,
    bytes[from + 6] as number,
    bytes[from + 7] as number,
    bytes[from + 8] as number,
  )
}
