import { isVoEnrolment, type MboInschrijving, type VoInschrijving } from '../concepts/inschrijving.js'
import type { Datum } from '../concepts/datum.js'
import type { Teldatumregel } from '../registers/readers/readerEvent.js'
import type { RodRegister } from '../registers/reconcile/options.js'
import { reconcile } from '../registers/reconcile/reconcile.js'
import type { Registerrecord } from '../registers/record.js'
import { mergeSummaries, summarise, type Summary } from '../registers/summarise.js'
import type { Offers } from './offers.js'
import { inOrderOfLines } from './order.js'
import type { Comparison } from './report.js'
import { teldataCounter, type Teldatumtelling } from './teldata.js'

/** What is gathered from all files together. */
export type Lot = {
  /** A sound record; `use` says whether the other register may be in the files too. */
  readonly sound: (record: Registerrecord, use: 'counted' | 'counted-and-compared') => void
  /** Something was lost of these registers, so that what is not there may have been lost. */
  readonly lost: (registers: readonly RodRegister[]) => void
  readonly teldatum: (line: Teldatumregel) => void
  readonly summary: () => Summary
  readonly teldata: () => readonly Teldatumtelling[]
  readonly comparison: (asked: Comparing) => Comparison | undefined
}

type Comparing = {
  readonly peildatum: Datum
  readonly teldatum: Datum | undefined
  readonly volledig: readonly RodRegister[]
  readonly aanbod: Offers | undefined
}

/** Both registers. */
export const bothRegisters: readonly RodRegister[] = ['rod-vo', 'rod-mbo']

/** The records are counted by so many at once, so that none has to be kept for it. */
const countedAtOnce = 4096

/** A lot with nothing in it; `met` hears of every sound record. */
export function newLot(met: (record: Registerrecord) => void = () => {}): Lot {
  const teldata = teldataCounter()
  const gaps: Record<RodRegister, number> = { 'rod-vo': 0, 'rod-mbo': 0 }
  // Kept, because a record can only be compared when those of the other register have been read.
  const vo: Registerrecord<VoInschrijving>[] = []
  const mbo: Registerrecord<MboInschrijving>[] = []
  let uncounted: Registerrecord[] = []
  let counted = summarise([])

  function count(): Summary {
    counted = mergeSummaries(counted, summarise(uncounted))
    uncounted = []
    return counted
  }

  return {
    sound: (record, use) => {
      const { referentie, inschrijving } = record
      met(record)
      if (uncounted.push(record) >= countedAtOnce) count()
      // Who has no personal number is found in neither register, and so seems to be missing.
      if (inschrijving.leerling === undefined) gaps[registerOf(record)]++
      if (use === 'counted') return
      if (isVoEnrolment(inschrijving)) vo.push({ referentie, inschrijving })
      else mbo.push({ referentie, inschrijving })
    },
    lost: (registers) => {
      for (const register of registers) gaps[register]++
    },
    teldatum: teldata.add,
    summary: count,
    teldata: teldata.counts,
    comparison: ({ peildatum, teldatum, volledig: asked, aanbod }) => {
      if (vo.length === 0 || mbo.length === 0) return undefined
      const volledig = asked.filter((register) => gaps[register] === 0)
      const incomplete = asked
        .filter((register) => gaps[register] > 0)
        .map((register) => ({ register, aantal: gaps[register] }))
      const options = { peildatum, volledig, ...(teldatum && { teldatum }), ...(aanbod && { aanbod }) }
      return { ...inOrderOfLines(reconcile(vo, mbo, options)), volledig, incomplete }
    },
  }
}

/** The register a record stands in. */
export function registerOf({ inschrijving }: Registerrecord): RodRegister {
  return isVoEnrolment(inschrijving) ? 'rod-vo' : 'rod-mbo'
}
