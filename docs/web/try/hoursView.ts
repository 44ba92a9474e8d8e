import { hoursTransition, type Urenrecht } from '../../../src/law/hours.js'
import type { HoursAnswer, RouteAnswers } from './answers.js'
import { type Child, h, type Row, table } from './dom.js'
import { stepsTold, type Where } from './whereView.js'
import type { Voice } from './words.js'

const kinds = ['totaal', 'begeleid', 'bpv', 'vrij'] as const

/** The hours of the whole route under the old and the new law, side by side. */
export function hoursView({ uren, jaren, question }: RouteAnswers, voice: Voice, where: Where): readonly Child[] {
  const { words, language } = voice
  const { hours } = words
  const figures = new Intl.NumberFormat(language)
  const cellsOf = (cell: (answer: HoursAnswer) => Child): Row['cells'] =>
    uren.map((answer) => ({ content: cell(answer), class: answer.status === 'geldt' ? 'holds' : '' }))
  return [
    h('h3', {}, hours.head),
    table(
      hours.caption(jaren, question.traject),
      ['', ...uren.map(({ recht }) => hours.column[recht])],
      [
        { head: hours.periodHead, cells: cellsOf(({ recht }) => periodOf(recht, voice)) },
        { head: hours.statusHead, cells: cellsOf(({ status }) => hours.status[status]) },
        ...kinds.map((kind) => ({ head: hours.rows[kind], cells: cellsOf(({ norm }) => figures.format(norm[kind])) })),
        {
          head: hours.fewerHead,
          cells: cellsOf(({ norm }) => (norm.afwijking === 'mogelijk' ? hours.fewer : hours.no)),
        },
      ],
    ),
    question.traject === 'BBL' && h('p', { class: 'small' }, hours.same),
    h(
      'div',
      { class: 'named' },
      ...uren.map(({ recht, steps }) =>
        where(`uren-${recht}`, `${hours.column[recht]} (${periodOf(recht, voice)})`, stepsTold(steps, voice)),
      ),
    ),
  ]
}

function periodOf(recht: Urenrecht, { words: { hours }, day }: Voice): string {
  return hours.period[recht](day(recht === 'oud' ? hoursTransition.oudTot : hoursTransition.nieuwVan))
}
