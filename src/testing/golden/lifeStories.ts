import { frozen } from '../../concepts/frozen.js'
import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Schoolsoort } from '../../concepts/instelling.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import type { Leertraject } from '../../concepts/leertraject.js'
import type { Tijdvak } from '../../law/exams.js'
import type { TimelineOptions } from '../../rules/timeline.js'
import { storyFrom } from './readStory.js'
import { stories01To08 } from './stories/stories01To08.js'
import { stories09To16 } from './stories/stories09To16.js'
import { stories17To23 } from './stories/stories17To23.js'

/**
 * What a life story gives and expects of one leerjaar: cells by column, as text. An empty cell in `verwacht` says that there is none (no
 * funder, no exam period, no issue); a column that a story does not have is not asked. `opmerking`: why it is so, or how sure.
 *
 * @since 0.1.0
 */
export type LifeStoryYear = {
  readonly gegeven: Readonly<Record<string, string>>
  readonly verwacht: Readonly<Record<string, string>>
  readonly opmerking?: string
}

/**
 * The route of one pupil or group, made up: what is given, where it stands, and what is expected of each leerjaar. `start` and `options` are what
 * `timeline` takes.
 *
 * @since 0.1.0
 */
export type LifeStory = {
  readonly naam: string
  readonly titel: string
  readonly vraag: string
  readonly artikel: string
  readonly leerroute: Leerroute
  readonly start: Datum
  readonly options: TimelineOptions
  /** The period of the exam from which the diploma came. */
  readonly tijdvak?: Tijdvak
  readonly schoolsoort?: Schoolsoort
  readonly leertraject?: Leertraject
  readonly geboortedatum?: Datum
  readonly inschrijvingen: readonly {
    readonly kant: 'vo' | 'mbo'
    readonly fase: Fase['soort']
    readonly begindatum: Datum
    readonly einddatum?: Datum
  }[]
  readonly leerjaren: readonly LifeStoryYear[]
}

/**
 * The life stories of made-up pupils, each with the answers that the law gives for every leerjaar, written by hand and not computed: hold
 * your own software against them.
 *
 * The package holds the same as CSV and JSON, under `dist/data/golden`.
 *
 * @example
 * lifeStories[0]?.leerroute // => { soort: 'DLR', leerweg: 'BB', niveau: 2 }
 * lifeStories[0]?.leerjaren[0]?.verwacht['fase'] // => 'VO-fase'
 * @see glossary: LifeStory
 * @since 0.1.0
 */
export const lifeStories: readonly LifeStory[] = /* #__PURE__ */ allStories()

function allStories(): readonly LifeStory[] {
  const texts = { ...stories01To08, ...stories09To16, ...stories17To23 }
  return frozen(Object.entries(texts).map(([naam, text]) => storyFrom(naam, text)))
}
