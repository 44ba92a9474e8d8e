import { type Datum, isDatum } from '../../../src/concepts/datum.js'
import { schoolYearOf } from '../../../src/concepts/schooljaar.js'
import type { RodRegister } from '../../../src/registers/reconcile/options.js'
import { byId, type Child, h } from './dom.js'
import { example } from './example.js'
import type { Line } from './outcome.js'
import { countsOf, lineView, moreView, outcomeView } from './outcomeView.js'
import type { Asked, Told } from './protocol.js'
import type { Voice } from './words.js'

/** From this size on the browser takes a while, and the bar is worth its place. */
const shownAfter = 300

/** The part of the page that checks files and pasted enrolments. All of it happens in a worker made of the text of the script itself. */
export function startCheck(voice: Voice, script: string, day: () => Datum): void {
  const { check } = voice.words
  const zone = byId('vak', HTMLElement)
  const files = byId('bestand', HTMLInputElement)
  const text = byId('tekst', HTMLTextAreaElement)
  const busy = byId('bezig', HTMLElement)
  const bar = byId('voortgang', HTMLProgressElement)
  const state = byId('stand', HTMLElement)
  const result = byId('uitslag', HTMLElement)
  const found = byId('gevonden', HTMLElement)
  let address: string | undefined
  let worker: Worker | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let dropped: readonly File[] = []

  const countDate = byId('teldatum', HTMLSelectElement)
  for (const each of countDatesAround(day())) countDate.append(h('option', { value: each }, voice.day(each)))

  const complete = (): readonly RodRegister[] =>
    (['rod-vo', 'rod-mbo'] as const).filter((register) => byId(register, HTMLInputElement).checked)

  function ofFiles(peildatum: Datum): Asked {
    const teldatum = isDatum(countDate.value) ? countDate.value : undefined
    return {
      soort: 'bestanden',
      bestanden: dropped,
      peildatum,
      volledig: complete(),
      teldatum,
      niveaus: byId('niveaus', HTMLTextAreaElement).value,
    }
  }

  function begin(asked: Asked): void {
    worker?.terminate()
    address ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
    worker = new Worker(address)
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => told(data))
    worker.addEventListener('error', () => told({ soort: 'mislukt' }))
    worker.postMessage(asked, [])
    bar.value = 0
    state.textContent = ''
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      busy.hidden = false
      state.textContent = check.busy(Math.floor(bar.value))
    }, shownAfter)
  }

  function told(message: Told): void {
    if (message.soort === 'voortgang') {
      bar.value = message.procent
      // Told now and then: each per cent would be read aloud.
      if (message.procent === 100) state.textContent = check.comparing
      else if (!busy.hidden && message.procent % 25 === 0) state.textContent = check.busy(message.procent)
    } else if (message.soort === 'regels') {
      append(message.nummer, message.regels)
    } else if (message.soort === 'uitslag') {
      const { outcome } = message
      show(outcomeView(outcome, voice))
      end(check.done(countsOf(outcome)))
    } else {
      show([])
      stop()
      end(check.failed)
    }
  }

  function show(children: readonly Child[]): void {
    found.replaceChildren(...children.filter((child) => child !== undefined && child !== false))
    byId('uitslagkop', HTMLElement).hidden = found.childElementCount === 0
  }

  /** The focus is not lost with the button that goes. */
  function end(said: string): void {
    clearTimeout(waiting)
    const hadFocus = busy.contains(document.activeElement)
    busy.hidden = true
    state.textContent = said
    if (hadFocus) result.focus()
  }

  function stop(): void {
    worker?.terminate()
    worker = undefined
  }

  function append(nummer: number, lines: readonly Line[]): void {
    const list = result.querySelector<HTMLElement>(`[data-groep="${nummer}"]`)
    const button = result.querySelector<HTMLElement>(`[data-nummer="${nummer}"]`)
    if (!list || !button) return
    const { plaats: place, tekst: shared } = list.dataset
    const added = lines.map((line) => lineView(line, { place, shared }, voice))
    list.append(...added)
    const group = { nummer, bewaard: Number(button.dataset['bewaard']), aantal: Number(button.dataset['aantal']) }
    const [next] = moreView(group, list.childElementCount, voice)
    const first = added[0]
    first?.setAttribute('tabindex', '-1')
    if (next) button.replaceWith(next)
    else button.remove()
    first?.focus()
  }

  function go(): void {
    const peildatum = day()
    if (dropped.length > 0) begin(ofFiles(peildatum))
    else if (text.value.trim() !== '') begin({ soort: 'tekst', tekst: text.value, peildatum })
    else state.textContent = check.nothing
  }

  function take(chosen: FileList | undefined): void {
    if (!chosen || chosen.length === 0) return
    dropped = distinct([...chosen])
    text.value = ''
    go()
  }

  files.addEventListener('change', () => take(files.files ?? undefined))
  // The whole page takes a file: one that is let go beside the place for it would be opened by the browser instead.
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    zone.classList.add('over')
  })
  document.addEventListener('dragleave', () => zone.classList.remove('over'))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    zone.classList.remove('over')
    files.value = ''
    take(event.dataTransfer?.files)
  })
  text.addEventListener('input', () => {
    dropped = []
    files.value = ''
  })
  // Another choice is another outcome; a pasted enrolment depends on none of them.
  byId('vak', HTMLElement).addEventListener('change', ({ target }) => {
    if (target !== files && dropped.length > 0) go()
  })
  byId('nakijk', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    go()
  })
  byId('voorbeeld', HTMLButtonElement).addEventListener('click', () => {
    dropped = []
    files.value = ''
    text.value = example
    go()
  })
  byId('stop', HTMLButtonElement).addEventListener('click', () => {
    stop()
    end(check.stopped)
  })
  result.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.more') : undefined
    if (!button) return
    const asked: Asked = {
      soort: 'meer',
      nummer: Number(button.dataset['nummer']),
      vanaf: Number(button.dataset['vanaf']),
    }
    worker?.postMessage(asked, [])
  })
}

/** A file that was taken twice would count twice. */
function distinct(files: readonly File[]): readonly File[] {
  const keyOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`
  return [...new Map(files.map((file) => [keyOf(file), file])).values()]
}

/** The count dates of the school year of this day and of the ones beside it. */
function countDatesAround(day: Datum): readonly Datum[] {
  const year = Number(schoolYearOf(day).slice(0, 4))
  return [year - 1, year, year + 1].flatMap((each): Datum[] => [`${each}-10-01`, `${each + 1}-02-01`])
}
