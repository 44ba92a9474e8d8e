import type { Finding } from '../../../src/cli/report.js'
import type { RegisterSignal } from '../../../src/registers/reconcile/signals.js'
import type { Fault } from '../../../src/messages/messages.js'
import type { BronSleutel } from '../../../src/law/sources.js'
import type { Severity } from '../../../src/validation/issue.js'
import type { Group, Line } from './outcome.js'

/** So many of one code are shown at first, and so many more at each asking. */
const shown = 10
export const portionSize = 50

/** So many of one code are kept; beyond it they are only counted, so that a file full of faults takes no room. */
const kept = 1000

/** A finding as it is kept: its words are made when they are shown. */
type Kept = Omit<Line, 'tekst'> & { readonly fault: Fault }

type Gathered = {
  readonly nummer: number
  readonly severity: Severity
  readonly code: string
  readonly source: BronSleutel
  aantal: number
  readonly kept: Kept[]
}

/** What was found in one place, by code. */
export type Findings = {
  readonly add: (finding: Finding) => void
  readonly addSignal: (signal: RegisterSignal) => void
  /** Refusals first, and of each the most frequent. */
  readonly groups: () => readonly Group[]
}

/** Gathers findings over all places; the numbers of the groups are unique over them. */
export function newGatherer(say: (fault: Fault) => string): {
  readonly place: () => Findings
  readonly portion: (nummer: number, vanaf: number) => readonly Line[]
} {
  const all: Gathered[] = []
  const line = ({ fault, ...where }: Kept): Line => ({ ...where, tekst: say(fault) })

  function place(): Findings {
    const here = new Map<string, Gathered>()
    function keep(rule: { severity: Severity; code: string; source: BronSleutel }, finding: Kept): void {
      const { severity, code, source } = rule
      const key = `${severity} ${code} ${source}`
      let group = here.get(key)
      if (group === undefined) {
        group = { nummer: all.length, severity, code, source, aantal: 0, kept: [] }
        here.set(key, group)
        all.push(group)
      }
      group.aantal++
      if (group.kept.length < kept) group.kept.push(finding)
    }
    return {
      add: (finding) => {
        const { regel } = finding
        if (finding.soort === 'fout') {
          keep(finding, { regel, ...(finding.veld !== undefined && { veld: finding.veld }), fault: finding })
        } else {
          const { issue } = finding
          keep(issue, { regel, veld: issue.path.join('.'), fault: issue })
        }
      },
      addSignal: (signal) => {
        keep(signal, { records: [signal.vo, signal.mbo].filter((each) => each !== undefined), fault: signal })
      },
      groups: () =>
        [...here.values()]
          .sort((one, other) => rank(one) - rank(other) || other.aantal - one.aantal)
          .map(({ kept: lines, ...group }) => ({
            ...group,
            bewaard: lines.length,
            eerste: lines.slice(0, shown).map(line),
          })),
    }
  }

  return {
    place,
    portion: (nummer, vanaf) => (all[nummer]?.kept ?? []).slice(vanaf, vanaf + portionSize).map(line),
  }
}

function rank({ severity }: Gathered): number {
  return severity === 'afkeur' ? 0 : 1
}
