import type { Datum } from '../../../src/concepts/datum.js'
import { type Leerroute, leerroutes } from '../../../src/concepts/leerroute.js'
import type { Leertraject } from '../../../src/concepts/leertraject.js'
import type { Routejaren } from '../../../src/law/hours.js'
import { schoolYearOf } from '../../../src/concepts/schooljaar.js'
import { durationTable } from '../../../src/law/durations.js'
import { timeline, type TimelineOptions } from '../../../src/rules/timeline.js'

/** What is asked: the route of a pupil, what shapes it, and the day (absent: today). */
export type Question = {
  readonly route: Leerroute
  readonly start: Datum
  /** Absent: the longest that the law has for this niveau. */
  readonly jaren?: Routejaren
  readonly doublures: readonly (1 | 2)[]
  readonly traject: Leertraject
  readonly dag?: Datum
  readonly diploma?: Datum
  readonly glr?: Datum
  readonly einde?: Datum
  readonly bekostigd: boolean
}

/** A field of the question, by the name it has in the address of the page. */
export type Field = keyof Question

/** How often a year can be repeated on this page; more is refused, not cut off. */
export const mostRepeats = 4

/** The name of a route in the address: `DLR-KB-3`. */
export function nameOf({ soort, leerweg, niveau }: Leerroute): string {
  return `${soort}-${leerweg}-${niveau}`
}

/** The route of this name. */
export function routeNamed(name: string): Leerroute | undefined {
  return leerroutes.find((route) => nameOf(route) === name)
}

/** What is asked when nothing has been chosen yet: an example, of a pupil in the second year of a route. */
export function exampleOn(today: Datum): Question {
  const year = Number(schoolYearOf(today).slice(0, 4)) - 1
  const [, route] = leerroutes
  return { route: route as Leerroute, start: `${year}-08-01`, doublures: [], traject: 'BOL', bekostigd: true }
}

/** The lengths in years that the law has for a route to this niveau, the shortest first. */
export function lengthsOf({ niveau }: Leerroute): readonly Routejaren[] {
  const cells = Object.values(durationTable[niveau]).filter((cell) => cell !== undefined)
  const least = Math.min(...cells.map(({ minimum }) => minimum))
  const most = Math.max(...cells.map(({ maximum }) => maximum))
  return Array.from({ length: most - least + 1 }, (_, at) => (least + at) as Routejaren)
}

/** What `timeline` takes of a question. */
export function optionsOf({ jaren, doublures, diploma, glr, einde, bekostigd }: Question): TimelineOptions {
  return {
    doublures,
    bekostigd,
    ...(jaren && { jaren }),
    ...(diploma && { vmboDiploma: diploma }),
    ...(glr && { overstapGlr: glr }),
    ...(einde && { einde }),
  }
}

/** The field that the library refuses beside the others: found by asking it, one field more each time. */
export function misfit(question: Question): Field | undefined {
  const { route, start, bekostigd } = question
  let asked: TimelineOptions = { bekostigd }
  const fits = (): boolean => {
    try {
      timeline(route, start, asked)
      return true
    } catch (error) {
      if (error instanceof RangeError) return false
      throw error
    }
  }
  if (!fits()) return 'start'
  const options = optionsOf(question)
  for (const [field, option] of optional) {
    asked = { ...asked, [option]: options[option] }
    if (options[option] !== undefined && !fits()) return field
  }
  return undefined
}

/** The name of a field beside the option of the library that it fills. */
const optional = [
  ['jaren', 'jaren'],
  ['doublures', 'doublures'],
  ['glr', 'overstapGlr'],
  ['einde', 'einde'],
  ['diploma', 'vmboDiploma'],
] as const
