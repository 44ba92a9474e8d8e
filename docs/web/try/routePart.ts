import type { Datum } from '../../../src/concepts/datum.js'
import { answersTo } from './answers.js'
import { answerView } from './answerView.js'
import { byId, h, replaceKept } from './dom.js'
import { readFragment, type Trouble, writeFragment } from './fragment.js'
import { exampleOn, type Question } from './question.js'
import { routeForm } from './routeForm.js'
import type { Voice } from './words.js'

/**
 * The part of the page that answers a question. The address holds the question: what is chosen is written there, and what stands there is
 * shown, so that back, forward and a kept address work. Answers the day that is asked about.
 */
export function startRoute(voice: Voice, today: Datum): () => Datum {
  const { words } = voice
  const form = byId('vraag', HTMLFormElement)
  const place = byId('antwoord', HTMLElement)
  const trouble = byId('klopt-niet', HTMLElement)
  const status = byId('melding', HTMLElement)
  const example = exampleOn(today)
  const fields = routeForm(form, today, words.jarenCount)
  let question: Question = example
  let troubles: readonly Trouble[] = []

  /** Shows what the address asks. */
  function show(isFirst: boolean): void {
    const asked = readFragment(anchorIn(location.hash) === undefined ? location.hash : '', example)
    question = asked.question
    troubles = asked.troubles
    tell(isFirst)
  }

  function tell(isFirst: boolean): void {
    const wrong = new Set(troubles.flatMap((each) => ('field' in each ? [each.field] : [])))
    fields.fill(question, wrong)
    trouble.replaceChildren(
      ...(troubles.length === 0
        ? []
        : [
            h('h3', {}, words.trouble.head),
            h('ul', {}, ...troubles.map((each) => h('li', {}, words.trouble.told(each)))),
            wrong.size > 0 && h('p', {}, words.trouble.mend),
          ].filter((child) => child !== false)),
    )
    trouble.hidden = troubles.length === 0
    if (wrong.size > 0) {
      replaceKept(place)
      return
    }
    const { shown, status: told } = answerView(answersTo(question, today), voice, today)
    replaceKept(place, ...shown)
    // Who opens the page reads it; only a change is said aloud.
    if (!isFirst) status.textContent = told
  }

  function take(target: EventTarget | null): void {
    const changed = fields.fieldOf(target)
    const { question: asked, wrong } = fields.read(question)
    const still = troubles.filter((each) => !('field' in each) || each.field !== changed)
    const days = wrong.map((field): Trouble => ({ code: 'value', field }))
    const left = [...still.filter((each) => 'field' in each && !wrong.includes(each.field)), ...days]
    if (left.length === 0) {
      go(asked)
      return
    }
    question = asked
    troubles = left
    tell(false)
  }

  form.addEventListener('change', ({ target }) => {
    if (!isHalfTyped(target)) take(target)
  })
  form.addEventListener('focusout', ({ target }) => {
    if (isHalfTyped(target)) take(target)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    location.hash = ''
    show(false)
  })
  byId('vandaag', HTMLButtonElement).addEventListener('click', () => {
    const { dag: _, ...others } = question
    byId('dag', HTMLInputElement).value = ''
    go(others)
  })
  addEventListener('hashchange', () => show(false))
  show(true)
  return () => question.dag ?? today

  /** By way of the address, so that there is one way to an answer. */
  function go(asked: Question): void {
    const fragment = writeFragment(asked)
    if (fragment === location.hash) show(false)
    else location.hash = fragment
  }
}

/** The element that a link within the page goes to; no question has that form. */
export function anchorIn(hash: string): HTMLElement | undefined {
  if (hash.length < 2 || hash.includes('=')) return undefined
  return document.querySelector<HTMLElement>(`[id="${CSS.escape(hash.slice(1))}"]`) ?? undefined
}

/** Is this a day of which the year is still being typed? To the browser 0002 is a year too. */
function isHalfTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'date' && target.value.startsWith('0')
}
