import type { OpenCount } from '../../../src/cli/notChecked.js'
import type { Comparison, FileResult, UnreadReason } from '../../../src/cli/report.js'
import type { Teldatumtelling } from '../../../src/cli/teldata.js'
import type { Datum } from '../../../src/concepts/datum.js'
import type { BronSleutel } from '../../../src/law/sources.js'
import type { Bestandsindeling } from '../../../src/registers/readers/readerEvent.js'
import type { Summary } from '../../../src/registers/summarise.js'
import type { Severity } from '../../../src/validation/issue.js'

/** One thing found, in words, and where: the line (of a JSON list: which enrolment) and field, or the records that a signal names. */
export type Line = {
  readonly regel?: number
  readonly veld?: string
  readonly records?: readonly string[]
  readonly tekst: string
}

/** What was found with one code: how often, and the first of them. More can be asked for by the number of the group. */
export type Group = {
  readonly nummer: number
  readonly severity: Severity
  readonly code: string
  readonly source: BronSleutel
  readonly aantal: number
  /** How many can be shown; the rest was counted and let go. */
  readonly bewaard: number
  readonly eerste: readonly Line[]
}

/** Why a file could not be read; `no-json`: it looks like JSON and is none. */
export type Unreadable = UnreadReason | 'no-json' | 'too-large'

/** How a file fared. */
export type FileOutcome = {
  readonly naam: string
  readonly unread?: Unreadable
  readonly groepen: readonly Group[]
  /** Absent when nothing was read. */
  readonly telling?: Pick<FileResult, 'afgekeurd' | 'metSignaal'> & {
    readonly indeling: Bestandsindeling | 'JSON'
    readonly regels: number
    readonly records: number
    readonly zonderRoute: number
    readonly fouten: number
    readonly volledig: boolean
  }
  readonly nietNagegaan: readonly OpenCount[]
}

/** What was found in all files together. */
export type Outcome = {
  readonly peildatum: Datum
  readonly bestanden: readonly FileOutcome[]
  /** Niveaus were given, and could not be read. */
  readonly niveausOngelezen?: boolean
  readonly telling: Summary
  readonly teldata: readonly Teldatumtelling[]
  readonly vergelijking?: Pick<Comparison, 'incomplete'> & {
    readonly groepen: readonly Group[]
    readonly nietNagegaan: readonly OpenCount[]
    /** More would be known if the caller could say that a register is complete. */
    readonly vraagVolledig: boolean
  }
}

/** The outcome, and what more there is of each group. */
export type Checked = {
  readonly outcome: Outcome
  readonly portion: (nummer: number, vanaf: number) => readonly Line[]
}
