import { dayInTheNetherlands } from '../../../src/cli/day.js'
import { startCheck } from './checkPart.js'
import { byId } from './dom.js'
import { anchorIn, startRoute } from './routePart.js'
import type { Voice } from './words.js'
import { serve } from './worker.js'

/** Begins the page; or, in the worker that the page makes of this same script, its service. */
export function start(voice: Voice): void {
  if (typeof document === 'undefined') {
    // A worker has another scope than the page that the types know.
    serve(globalThis as unknown as Parameters<typeof serve>[0], voice)
    return
  }
  const script = document.currentScript?.textContent ?? ''
  const isAsked = location.hash !== ''
  const day = startRoute(voice, dayInTheNetherlands(new Date()))
  startCheck(voice, script, day)
  byId('druk-af', HTMLButtonElement).addEventListener('click', () => print())
  if (isAsked) showAnswer()
  // A link within the page would take the place of the question in the address.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const target = anchorIn(link?.getAttribute('href') ?? '')
    if (!target) return
    event.preventDefault()
    target.scrollIntoView()
    target.focus()
  })
}

/** Who follows a link to a pupil comes for the answer: on a narrow screen, where the form stands before it, that is what is seen. */
function showAnswer(): void {
  const [visit] = performance.getEntriesByType('navigation')
  const isFollowed = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate'
  const head = byId('antwoordkop', HTMLHeadingElement)
  if (isFollowed && head.getBoundingClientRect().top > innerHeight) head.scrollIntoView()
}
