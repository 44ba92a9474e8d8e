import type { Datum } from '../concepts/datum.js'
import type { Language } from '../messages/messages.js'
import type { Bestandsindeling, Leesfout, Slot } from '../registers/readers/readerEvent.js'
import type { RodRegister } from '../registers/reconcile/options.js'
import type { Reconciliation } from '../registers/reconcile/reconcile.js'
import type { Summary } from '../registers/summarise.js'
import type { Issue } from '../validation/enrolment/issue.js'
import type { OpenCount } from './notChecked.js'
import type { Repeated } from './repeated.js'
import type { Teldatumtelling } from './teldata.js'

/** 0: no afkeur; 1: an afkeur; 2: a file that could not be read, or wrong use. */
export type ExitCode = 0 | 1 | 2

/** Why a file could not be read, or not to its end. */
export type UnreadReason = 'absent' | 'folder' | 'no-access' | 'empty' | 'unknown-layout' | 'unreadable'

/** A file that could not be read, or not to its end. */
export type Unread = { readonly file: string; readonly reason: UnreadReason }

/** With what the files are held up: the days, and in which language is told. */
export type Setting = {
  readonly peildatum: Datum
  readonly peildatumFrom: 'option' | 'today'
  readonly teldatum: Datum | undefined
  readonly taal: Language
}

/** One thing found: a fault of a reader, or an issue of a record. */
export type Finding =
  Leesfout | { readonly soort: 'oordeel'; readonly regel: number; readonly referentie: string; readonly issue: Issue }

/** A file, when it has been read. */
export type FileResult = {
  readonly file: string
  readonly indeling: Bestandsindeling
  readonly slot: Slot
  /** Records that `validateEnrolment` refused, and those that it accepted with a signaal. */
  readonly afgekeurd: number
  readonly metSignaal: number
  readonly notChecked: readonly OpenCount[]
}

/** The two registers side by side; `incomplete` says of a register that was said to be complete how often it turned out not to be. */
export type Comparison = Reconciliation & {
  readonly volledig: readonly RodRegister[]
  readonly incomplete: readonly { readonly register: RodRegister; readonly aantal: number }[]
}

/** An option that says something about the comparison alone. */
export type ComparingOption = 'teldatum' | 'volledig' | 'aanbod'

/** What was found in all files together; `unused` are the options that were given and did nothing, because there was nothing to compare. */
export type Outcome = {
  readonly summary: Summary
  readonly repeated: readonly Repeated[]
  readonly teldata: readonly Teldatumtelling[]
  readonly comparison: Comparison | undefined
  readonly unused: readonly ComparingOption[]
  readonly unread: readonly Unread[]
  readonly exitCode: ExitCode
}

/** A way to tell what is found. Called in this order: `begin`, for each file `file`, its findings and `fileDone`, and at last `done`. */
export type Report = {
  readonly begin: () => Promise<void>
  readonly file: (file: string, indeling: Bestandsindeling) => Promise<void>
  readonly finding: (finding: Finding) => Promise<void>
  readonly fileDone: (result: FileResult) => Promise<void>
  readonly done: (outcome: Outcome) => Promise<void>
}
