import type { Datum } from '../../../src/concepts/datum.js'
import { descriptionOf, headingOf } from '../../../src/drawing/description.js'
import { timelineSvg } from '../../../src/drawing/timelineSvg.js'
import { capital } from '../../../src/messages/parts.js'
import { type BronSleutel, lawCoveredUpTo } from '../../../src/law/sources.js'
import type { Verantwoordelijke } from '../../../src/concepts/verantwoordelijke.js'
import { schoolYearOf } from '../../../src/concepts/schooljaar.js'
import type { Step } from '../../../src/rules/steps.js'
import type { TijdlijnJaar } from '../../../src/rules/timeline.js'
import type { Answers, DayAnswer, RouteAnswers } from './answers.js'
import { type Child, h, kept } from './dom.js'
import { timesOf } from './fragment.js'
import { hoursView } from './hoursView.js'
import { pictureOf } from './pictureView.js'
import { registersView } from './registersView.js'
import { tasksView } from './tasksView.js'
import { doubtIn, stepsTold, type Where, whereIn } from './whereView.js'
import type { Tense, Voice } from './words.js'

/** The answer to a question: what is shown, and in one sentence what is read out when it changes. */
export function answerView(
  answers: Answers,
  voice: Voice,
  today: Datum,
): { readonly shown: readonly Child[]; readonly status: string } {
  const { words, picture, language, day } = voice
  if (answers.soort === 'voor-de-wet') {
    const { source } = answers.tijdlijn
    const where = whereIn(voice, answers.dag)
    return {
      status: words.beforeLaw,
      shown: [
        pictureOf(timelineSvg(answers.tijdlijn, language), words.picture.region),
        where('wet', picture.beforeLaw.heading, [{ source }]),
      ],
    }
  }
  const { dag, tijdlijn, question, jaren, isAhead } = answers
  const where = whereIn(voice, dag)
  const over = ([1, 2] as const).flatMap((year) => {
    const again = tijdlijn.leerjaren.filter(({ leerjaar, doublure }) => doublure && leerjaar === year)
    return again.length > 0 ? [[year, timesOf(question.doublures, year), tenseOf(again, dag)] as const] : []
  })
  return {
    status: words.status(placeOf(answers, voice), deadlineOf(answers, voice)),
    shown: [
      h(
        'p',
        { class: 'asked' },
        ...kept(
          words.asked({
            heading: headingOf(tijdlijn, picture),
            schooljaar: schoolYearOf(question.start),
            jaren,
            begin: tenseOf(tijdlijn.leerjaren, dag),
            over,
            traject: question.traject,
          }),
        ),
      ),
      h('p', { class: 'on' }, words.day(day(dag), dag === today)),
      h('div', { class: 'cards' }, ...cards(answers, voice, where)),
      isAhead && h('p', { class: 'small quiet' }, words.readUpTo(day(lawCoveredUpTo))),
      h('h3', {}, words.picture.head),
      pictureOf(timelineSvg(tijdlijn, language), words.picture.region),
      inWords(tijdlijn, voice),
      ...tasksView(answers, voice, where),
      ...registersView(answers, voice, where),
      ...hoursView(answers, voice, where),
    ],
  }
}

/** When these rows of the timeline are, seen from a day. */
function tenseOf(rows: readonly TijdlijnJaar[], dag: Datum): Tense {
  if (rows.every(({ eersteDag }) => dag < eersteDag)) return 'straks'
  return rows.some(({ laatsteDag }) => dag <= laatsteDag) ? 'nu' : 'geweest'
}

function placeOf({ plaats, opDag }: RouteAnswers, { words, day }: Voice): string {
  if (opDag) return `${words.place.year(opDag.jaar)}, ${opDag.jaar.fase}`
  if (plaats.soort === 'voor-de-route') return words.place.before(day(plaats.eersteDag))
  return plaats.soort === 'na-de-route' ? words.place.after(day(plaats.laatsteDag)) : words.beforeLaw
}

function deadlineOf({ deadline: { value } }: RouteAnswers, { words, day }: Voice): string {
  return value.soort === 'uiterlijk' ? words.diploma.by(day(value.datum)) : words.diploma.none
}

function card(head: string, value: Child, under: readonly Child[], where: Child, kind = ''): HTMLElement {
  return h(
    'section',
    { class: `card ${kind}` },
    h('h3', {}, head),
    h('p', { class: 'value' }, value),
    ...under.map((line) => line && h('p', { class: 'under' }, line)),
    where,
  )
}

function cards(answers: RouteAnswers, voice: Voice, where: Where): readonly HTMLElement[] {
  const { opDag, deadline, question, tijdlijn, dag } = answers
  const { words, day } = voice
  const { value } = deadline
  const due = tijdlijn.leerjaren.find((jaar) => jaar.vmboDiplomaUiterlijk !== undefined)?.bronnen.vmboDiplomaUiterlijk
  const dueSources = [...(due ? [{ source: due }] : []), ...stepsTold(deadline.steps, voice)]
  const diploma = card(
    words.diploma.head,
    deadlineOf(answers, voice),
    [
      doubtIn(dueSources, dag, voice),
      value.soort === 'uiterlijk' && words.diploma.closes(value.leerjaar, value.schooljaar),
      question.diploma && words.diploma.obtained(day(question.diploma)),
    ],
    where('diploma', words.diploma.head, dueSources),
  )
  if (!opDag) return [card(words.place.head, placeOf(answers, voice), [], false), diploma]
  // Which class that is, is a step of our own, the first; which phase it is may simply stand there. Each says so of itself.
  const ofPhase = [{ source: opDag.fase.source }]
  const told = stepsTold(opDag.fase.steps, voice)
  return [
    card(
      words.place.head,
      words.place.year(opDag.jaar),
      [
        doubtIn([...ofPhase, ...told.slice(1)], dag, voice),
        h('span', {}, `${opDag.jaar.fase}. ${words.place.class(opDag.jaar)} `, doubtIn(told.slice(0, 1), dag, voice)),
      ],
      where('plaats', words.place.head, [...ofPhase, ...told]),
      kindOf(opDag),
    ),
    diploma,
    ...dayCards(opDag, dag, voice, where),
  ]
}

function dayCards(opDag: DayAnswer, dag: Datum, voice: Voice, where: Where): readonly HTMLElement[] {
  const { words, picture } = voice
  const { verzuim, bekostiging, volgend } = opDag
  const reporter = (who: Verantwoordelijke): string => picture.reporter(who)
  const dayCard = (
    key: string,
    head: string,
    { value, source, steps }: { readonly value: string; readonly source: BronSleutel; readonly steps: readonly Step[] },
    next?: { readonly text: string; readonly source: BronSleutel },
  ): HTMLElement => {
    const sources = [{ source }, ...stepsTold(steps, voice)]
    const later = next && volgend && [{ text: words.nextYearSource(volgend.schooljaar), source: next.source }]
    return card(
      head,
      capital(value),
      [doubtIn(sources, dag, voice), next && later && h('span', {}, next.text, ' ', doubtIn(later, dag, voice))],
      where(key, head, [...sources, ...(later ?? [])]),
      kindOf(opDag),
    )
  }
  return [
    dayCard(
      'verzuim',
      words.absence.head,
      { ...verzuim, value: reporter(verzuim.value) },
      volgend && {
        text: words.absence.next(volgend.schooljaar, reporter(volgend.verzuimmelding)),
        source: volgend.bronnen.verzuimmelding,
      },
    ),
    dayCard(
      'geld',
      words.funding.head,
      { ...bekostiging, value: picture.funding(bekostiging.value) },
      volgend && {
        text: words.funding.next(volgend.schooljaar, picture.funding(volgend.bekostiging)),
        source: volgend.bronnen.bekostiging,
      },
    ),
  ]
}

/** The colours of the phase, as in the picture. */
function kindOf({ jaar }: DayAnswer): string {
  return jaar.fase === 'VO-fase' ? 'vo' : 'mbo'
}

/** The timeline in words, for who would rather read than look. */
function inWords(tijdlijn: RouteAnswers['tijdlijn'], { words, picture }: Voice): HTMLElement {
  return h(
    'details',
    { 'data-key': 'woorden' },
    h('summary', {}, words.picture.inWords),
    ...descriptionOf(tijdlijn, picture)
      .split('\n')
      .map((line) => h('p', { class: 'small' }, line)),
  )
}
