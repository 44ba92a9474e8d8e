import type { Brin } from '../../concepts/brin.js'
import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Leertraject } from '../../concepts/leertraject.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { IssueRule } from '../../validation/issue.js'
import type { Registerrecord } from '../record.js'
import type { ReaderCode, ReaderParams } from './readerCodes.js'

/**
 * What a reader takes: the parts of a file in order, as bytes or as text, cut anywhere, or the whole file at once. A stream of Node or of the web will do.
 *
 * @since 0.1.0
 */
export type Bestandsdelen = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> | Uint8Array | string

/**
 * What a reader may be told: the name of the file, which goes into each `referentie` and can hold the BRIN and the layout; and
 * whether the totals in the closing record are compared with what was read (they are, when left out; an excerpt never matches).
 * `niveauVan` is asked for the niveau of an opleidingcode (crebo) where RO or GRONDSLAG IP leaves it empty, as they mostly do, and perhaps
 * once for many periods; which course has which niveau is in the register of courses, not here.
 *
 * @since 0.1.0
 */
export type ReaderOptions = {
  readonly bestandsnaam?: string
  readonly controletotalen?: boolean
  readonly niveauVan?: (opleidingcode: string) => Niveau | undefined
}

/**
 * The layouts that a reader knows: RO, GRONDSLAG IP and TBG-i of the mbo, and the CSV in the codes of ROD.
 *
 * @since 0.1.0
 */
export type Bestandsindeling = 'RO' | 'GRONDSLAG-IP' | 'TBG-i' | 'ROD-CSV'

/**
 * A period with a route, as it stands in the file at line `regel`. It is read, not judged: that does `validateEnrolment`, which also
 * tells when a field is absent that the type says is there (a niveau that the file leaves empty).
 *
 * @since 0.1.0
 */
export type Gelezen<Van extends Inschrijving = Inschrijving> = {
  readonly soort: 'record'
  readonly regel: number
  readonly record: Registerrecord<Van>
}

/**
 * One enrolment on a teldatum, as TBG-i has it: the fase, and not which route. `bekostigingsstatus` is what DUO decided.
 *
 * @since 0.1.0
 */
export type Teldatumregel = {
  readonly soort: 'teldatum'
  readonly regel: number
  readonly referentie: string
  readonly brin: Brin
  readonly teldatum: Datum
  readonly fase: Fase['soort']
  readonly niveau?: Niveau
  readonly leertraject?: Leertraject
  readonly opleidingcode?: string
  readonly indicatieBekostigbaar: boolean
  readonly bekostigingsstatus?: boolean
}

/**
 * What is wrong at line `regel`, in which field. A field that a record can do without is left out of it; one that it cannot do
 * without costs the record. What stands in the field is never repeated.
 *
 * @since 0.1.0
 */
export type Leesfout = {
  [Code in ReaderCode]: IssueRule & {
    readonly soort: 'fout'
    readonly regel: number
    readonly veld?: string
    readonly code: Code
    readonly params: ReaderParams<Code>
  }
}[ReaderCode]

/**
 * The last event of every reader: how much was read. `aantallen` counts the records of each recordsoort, `zonderRoute` the periods
 * (or teldata) without a route; `volledig` is false where the reader had to give up before the end of the file.
 *
 * @since 0.1.0
 */
export type Slot = {
  readonly soort: 'slot'
  readonly indeling: Bestandsindeling
  readonly regels: number
  readonly records: number
  readonly zonderRoute: number
  readonly fouten: number
  readonly aantallen: Readonly<Record<string, number>>
  readonly volledig: boolean
}

/**
 * What a reader tells, one thing at a time. The records of a person come when the person is complete, so not always in the order of
 * the lines; `slot` is the last.
 *
 * @since 0.1.0
 */
export type ReaderEvent<Van extends Inschrijving = Inschrijving> = Gelezen<Van> | Teldatumregel | Leesfout | Slot
