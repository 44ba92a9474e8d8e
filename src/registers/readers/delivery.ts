import type { LineTaker } from './lines.js'
import type { Faultbox } from './outbox.js'
import type { WholeLineTaker } from './wholeLines.js'

/** The records of a layout: how many fields each has, at least and at most, and which the closing record counts, in its order. */
export type RecordTypes = {
  readonly velden: Readonly<Record<string, readonly [minstens: number, hoogstens: number]>>
  readonly geteld: readonly string[]
}

/** What is done with a record that is well formed: its cells, its line, and whether a semicolon stands between its fields. */
export type RecordTaker = (cells: readonly string[], regel: number, isSemicolon: boolean) => void

type Tally = {
  readonly soort: string
  readonly minstens: number
  readonly hoogstens: number
  readonly taker: RecordTaker | undefined
  readonly whole: WholeLineTaker | undefined
  aantal: number
}

const semicolon = 59
const pipe = 124

/**
 * A delivery of records that begin with their recordsoort. Told here: lines that are no record, the places of VLP and SLR, and the
 * control totals. Only the records that have a taker are taken apart.
 */
export function delivery(
  { velden, geteld }: RecordTypes,
  takers: Readonly<Record<string, RecordTaker>>,
  outbox: Faultbox,
  options: {
    readonly controletotalen: boolean
    readonly lost: (soort?: string) => void
    readonly end: () => void
    readonly whole?: Readonly<Record<string, WholeLineTaker>>
  },
): LineTaker {
  const tallies = Object.entries(velden).map(([soort, [minstens, hoogstens]]): Tally => ({
    soort,
    minstens,
    hoogstens,
    taker: takers[soort],
    whole: options.whole?.[soort],
    aantal: 0,
  }))
  const tallyOf = new Map(tallies.map((tally) => [tally.soort, tally]))
  let totals: { readonly regel: number; readonly cells: readonly string[] } | undefined
  let records = 0
  let isEmpty = true
  let afterClosing = false

  function noted(soort: string, aantal: number, cells: readonly string[], regel: number): void {
    if (aantal > 1) outbox.fault(regel, 'record-repeated', undefined, { recordsoort: soort })
    if (soort === 'SLR') totals = { regel, cells }
    else if (records > 1 && aantal === 1) outbox.fault(regel, 'record-out-of-place', undefined, { recordsoort: soort })
  }

  function closed(regels: number): void {
    const { aantal: opened } = tallyOf.get('VLP') as Tally
    const { aantal: closings } = tallyOf.get('SLR') as Tally
    if (records === 0) {
      outbox.fault(1, isEmpty ? 'empty-file' : 'unknown-layout')
      return
    }
    if (opened === 0) outbox.fault(1, 'opening-record-missing')
    if (totals === undefined) outbox.fault(regels, 'closing-record-missing')
    else {
      if (afterClosing) outbox.fault(totals.regel, 'record-out-of-place', undefined, { recordsoort: 'SLR' })
      if (options.controletotalen && closings === 1) compare(totals)
    }
  }

  function compare({ regel, cells }: NonNullable<typeof totals>): void {
    geteld.forEach((recordsoort, place) => {
      const text = cells[place + 1] as string
      const { aantal } = tallyOf.get(recordsoort) as Tally
      // Shorter than a personal number, which would be repeated if it stood here by mistake.
      const opgegeven = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN
      if (Number.isNaN(opgegeven)) outbox.fault(regel, 'missing-field', `aantal ${recordsoort}`)
      else if (opgegeven !== aantal) {
        outbox.fault(regel, 'totals-differ', undefined, { recordsoort, opgegeven, geteld: aantal })
      }
    })
  }

  return {
    take: (line, regel) => {
      isEmpty = false
      const separator = line.charCodeAt(3)
      const tally = tallyOf.get(line.slice(0, 3))
      if (tally === undefined || (separator !== pipe && separator !== semicolon && line.length > 3)) {
        // A spreadsheet that is too long ends in rows of nothing but separators.
        if (/^[|;]+$/.test(line)) return
        outbox.fault(regel, 'unknown-record')
        options.lost()
        return
      }
      const { soort, minstens, hoogstens, taker, whole } = tally
      if (separator === pipe && whole?.(line, regel) === true) {
        tally.aantal++
        records++
        afterClosing = totals !== undefined
        return
      }
      const cells = taker === undefined && soort !== 'SLR' ? undefined : line.split(separator === pipe ? '|' : ';')
      const count = cells?.length ?? fieldsIn(line, separator === pipe ? '|' : ';')
      if (count < minstens) {
        outbox.fault(regel, 'too-few-fields', undefined, { velden: count, minstens })
        options.lost(soort)
        return
      }
      if (count > hoogstens && isFilled(line, separator, hoogstens)) {
        outbox.fault(regel, 'too-many-fields', undefined, { velden: count, hoogstens })
        options.lost(soort)
        return
      }
      tally.aantal++
      records++
      if (soort === 'VLP' || soort === 'SLR') noted(soort, tally.aantal, cells as readonly string[], regel)
      afterClosing = totals !== undefined && (afterClosing || soort !== 'SLR')
      taker?.(cells as readonly string[], regel, separator === semicolon)
    },
    lost: () => {
      isEmpty = false
      options.lost()
    },
    end: (regels) => {
      options.end()
      if (!outbox.stopped()) closed(regels)
      outbox.close(regels, Object.fromEntries(tallies.map(({ soort, aantal }) => [soort, aantal])))
    },
  }
}

function fieldsIn(line: string, separator: string): number {
  let count = 1
  for (let at = line.indexOf(separator); at !== -1; at = line.indexOf(separator, at + 1)) count++
  return count
}

/** Is anything written beyond the last field a record can have? Empty fields too many are padding. */
function isFilled(line: string, separator: number, hoogstens: number): boolean {
  return line
    .split(String.fromCharCode(separator))
    .slice(hoogstens)
    .some((cell) => cell !== '')
}
