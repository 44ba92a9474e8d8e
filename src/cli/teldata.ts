import type { Datum } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import type { Teldatumregel } from '../registers/readers/readerEvent.js'

/** What TBG-i holds on a teldatum: enrolments per fase, how many can be funded, and how many DUO funds. */
export type Teldatumtelling = Readonly<Record<Fase['soort'] | 'bekostigbaar' | 'bekostigd', number>> & {
  readonly teldatum: Datum
}

/** Counts the lines of TBG-i. */
export type TeldataCounter = {
  readonly add: (line: Teldatumregel) => void
  readonly counts: () => readonly Teldatumtelling[]
}

/** A counter at zero; the counts come in the order of the days. */
export function teldataCounter(): TeldataCounter {
  const counts = new Map<Datum, { -readonly [Key in keyof Teldatumtelling]: Teldatumtelling[Key] }>()
  return {
    add: ({ teldatum, fase, indicatieBekostigbaar, bekostigingsstatus }) => {
      const count = counts.get(teldatum) ?? { teldatum, 'VO-fase': 0, 'MBO-fase': 0, bekostigbaar: 0, bekostigd: 0 }
      counts.set(teldatum, count)
      count[fase]++
      if (indicatieBekostigbaar) count.bekostigbaar++
      if (bekostigingsstatus === true) count.bekostigd++
    },
    counts: () => [...counts.values()].sort((one, other) => (one.teldatum < other.teldatum ? -1 : 1)),
  }
}
