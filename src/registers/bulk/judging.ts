import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Issue } from '../../validation/enrolment/issue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import { issueCodes } from '../../validation/enrolment/issueRegister.js'
import { validateEnrolment } from '../../validation/enrolment/validateEnrolment.js'
import type { NotChecked, Verdict } from '../../validation/enrolment/verdict.js'
import type { Registerrecord } from '../record.js'
import type { Asked } from '../reconcile/options.js'
import type { Calendar } from './calendar.js'
import type { BulkHeader } from './header.js'
import { rowRecords } from './rowRecord.js'
import { type Finding, rowVerdicts } from './rowVerdicts.js'

/**
 * A record of a file, and the verdict of `validateEnrolment` on it.
 *
 * @since 0.1.0
 */
export type BeoordeeldRecord = {
  readonly regel: number
  readonly record: Registerrecord
  readonly oordeel: Verdict
}

/**
 * How the records of a file were judged: how many were sound without a signal, sound with signals, and refused; how often each issue was
 * told; and of how many records each rule could not be checked.
 *
 * @since 0.1.0
 */
export type Oordeeltelling = {
  readonly zonderSignaal: number
  readonly metSignaal: number
  readonly afgekeurd: number
  readonly bevindingen: Readonly<Partial<Record<IssueCode, number>>>
  readonly notChecked: Readonly<Partial<Record<IssueCode, number>>>
}

/** What is done with every record: who hears of it, and which are compared. */
export type JudgeOptions = {
  readonly perRecord: ((beoordeeld: BeoordeeldRecord) => void) | undefined
  readonly isCompared: (bevindingen: readonly Issue[]) => boolean
}

/** Judges the records of one file. Each answers whether the record is to be compared. */
export type Judging = {
  /** Judges the rows under a header, whose facts and bytes are given. */
  readonly rows: (
    header: BulkHeader,
    days: Calendar,
  ) => {
    readonly row: (facts: Int32Array, bytes: Uint8Array, regel: number) => boolean
    readonly end: () => void
  }
  readonly record: (record: Registerrecord, regel: number) => boolean
  readonly telling: () => Oordeeltelling
}

export function judging(
  bestandsnaam: string,
  { peildatum }: Pick<Asked, 'peildatum'>,
  { perRecord, isCompared }: JudgeOptions,
): Judging {
  const counts = { zonderSignaal: 0, metSignaal: 0, afgekeurd: 0 }
  const told = new Map<IssueCode, number>()
  const open = new Map<IssueCode, number>()

  function findingOf(inschrijving: Inschrijving): Finding {
    const verdict = validateEnrolment(inschrijving, { peildatum })
    const bevindingen = verdict.ok ? verdict.signals : verdict.issues
    const { ok, notChecked } = verdict
    return { ok, bevindingen, notChecked, isCompared: isCompared(bevindingen), aantal: 0 }
  }

  function tally({ ok, bevindingen, notChecked, aantal }: Finding): void {
    counts[!ok ? 'afgekeurd' : bevindingen.length > 0 ? 'metSignaal' : 'zonderSignaal'] += aantal
    count(told, bevindingen, aantal)
    count(open, notChecked, aantal)
  }

  return {
    rows: (header, days) => {
      const recordOf = rowRecords(header, days)
      const find = (facts: Int32Array, bytes: Uint8Array): Finding => findingOf(recordOf(facts, bytes))
      const verdicts = rowVerdicts(header.texts, find, tally)
      return {
        row: (facts, bytes, regel) => {
          const finding = verdicts.of(facts, bytes)
          finding.aantal++
          if (perRecord !== undefined) {
            const inschrijving = recordOf(facts, bytes)
            const record = { referentie: `${bestandsnaam}:${regel}`, inschrijving }
            perRecord({ regel, record, oordeel: verdictOf(finding, inschrijving) })
          }
          return finding.isCompared
        },
        end: verdicts.end,
      }
    },
    record: (record, regel) => {
      const finding = findingOf(record.inschrijving)
      finding.aantal++
      tally(finding)
      perRecord?.({ regel, record, oordeel: verdictOf(finding, record.inschrijving) })
      return finding.isCompared
    },
    telling: () => ({ ...counts, bevindingen: inOrder(told), notChecked: inOrder(open) }),
  }
}

function verdictOf({ ok, bevindingen, notChecked }: Finding, value: Inschrijving): Verdict {
  if (ok) return { ok, value, signals: bevindingen, notChecked }
  return { ok, issues: bevindingen as Extract<Verdict, { ok: false }>['issues'], notChecked }
}

function count(counts: Map<IssueCode, number>, found: readonly (Issue | NotChecked)[], aantal: number): void {
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + aantal)
}

/** In the order in which a verdict has them. */
function inOrder(counts: ReadonlyMap<IssueCode, number>): Partial<Record<IssueCode, number>> {
  return Object.fromEntries(issueCodes.filter((code) => counts.has(code)).map((code) => [code, counts.get(code)]))
}
