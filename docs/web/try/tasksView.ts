import { type Fase, faseSoorten } from '../../../src/concepts/fase.js'
import { capital } from '../../../src/messages/parts.js'
import type { RouteAnswers, TaskAnswer } from './answers.js'
import { type Child, h, type Row, table } from './dom.js'
import { type Cited, stepsTold, type Where } from './whereView.js'
import type { Voice } from './words.js'

/** Who answers for which task, in both phases; the phase of the day is marked. */
export function tasksView({ taken, opDag, leerroute }: RouteAnswers, voice: Voice, where: Where): readonly Child[] {
  const { words, task } = voice
  const { tasks } = words
  const [name, vo, mbo] = tasks.columns
  const now = (fase: string, column: string): string =>
    opDag?.jaar.fase === fase ? `${column} (${tasks.now})` : column
  return [
    h('h3', {}, tasks.head),
    table(
      tasks.caption(leerroute),
      [name, now('VO-fase', vo), now('MBO-fase', mbo)],
      taken.map((each): Row => {
        const about = capital(task(each.taak))
        return {
          head: h('div', {}, about, where(`taak-${each.taak}`, about, entriesOf(each, voice))),
          cells: faseSoorten.map((fase) => ({
            content: whoDoes(each, fase, voice),
            class: opDag?.jaar.fase === fase ? 'now' : '',
          })),
        }
      }),
      'stack tasks',
    ),
  ]
}

function whoDoes({ fasen }: TaskAnswer, fase: Fase['soort'], { words: { tasks } }: Voice): string {
  const { value, steps } = fasen[fase]
  const offered = steps.find((step) => step.id === 'task-when-offered')
  return `${tasks.who[value]}${offered ? `; ${tasks.ifOffered(tasks.who[offered.facts.verantwoordelijke])}` : ''}`
}

/** The steps of both phases; what they share once. */
function entriesOf({ fasen }: TaskAnswer, voice: Voice): readonly Cited[] {
  const entries = faseSoorten.flatMap((fase) => stepsTold(fasen[fase].steps, voice))
  return entries.filter(
    (entry, at) => entries.findIndex(({ text, source }) => text === entry.text && source === entry.source) === at,
  )
}
