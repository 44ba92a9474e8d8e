import { type Datum, isDatum } from '../../../src/concepts/datum.js'
import { schoolYearOf } from '../../../src/concepts/schooljaar.js'
import type { Leerroute } from '../../../src/concepts/leerroute.js'
import type { Leertraject } from '../../../src/concepts/leertraject.js'
import type { Routejaren } from '../../../src/law/hours.js'
import { byId, h } from './dom.js'
import { timesOf } from './fragment.js'
import { type Field, lengthsOf, nameOf, type Question, routeNamed } from './question.js'

/** The school years that can be chosen as start: from one before the law to some after today. */
const firstYear = 2019
const yearsAhead = 5

/** The form in which the question is asked. */
export type RouteForm = {
  /** The question as the form has it, beside what it does not hold; and the fields that hold no day although something is filled in. */
  readonly read: (before: Question) => { readonly question: Question; readonly wrong: readonly Field[] }
  /** Fills the form; the fields in trouble are left empty and marked. */
  readonly fill: (question: Question, trouble: ReadonlySet<Field>) => void
  /** The field that this control belongs to. */
  readonly fieldOf: (control: EventTarget | null) => Field | undefined
}

const dayFields = ['dag', 'diploma', 'glr', 'einde'] as const

/** Takes hold of the form in the page. */
export function routeForm(form: HTMLFormElement, today: Datum, jarenCount: (jaren: number) => string): RouteForm {
  const start = byId('start', HTMLSelectElement)
  const jaren = byId('jaren', HTMLSelectElement)
  const over = [byId('over1', HTMLSelectElement), byId('over2', HTMLSelectElement)] as const
  const unfunded = byId('onbekostigd', HTMLInputElement)
  const more = byId('meer', HTMLDetailsElement)
  const days = dayFields.map((field) => [field, byId(field, HTMLInputElement)] as const)
  const radios = (name: string): readonly HTMLInputElement[] => [
    ...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`),
  ]
  const picked = (name: string): string => radios(name).find(({ checked }) => checked)?.value ?? ''
  const yearNow = Number(schoolYearOf(today).slice(0, 4))
  for (let year = firstYear; year <= yearNow + yearsAhead; year++) start.append(yearOption(year))

  /** The length that was chosen; none when the longest was left as it was, so that it stays the longest of another route. */
  function lengthIn({ route: before, jaren: asked }: Question, route: Leerroute): Routejaren | undefined {
    const length = Number(jaren.value) as Routejaren
    const isLeft = length === (asked ?? lengthsOf(before).at(-1))
    const chosen = isLeft ? asked : length
    return chosen !== undefined && lengthsOf(route).slice(0, -1).includes(chosen) ? chosen : undefined
  }

  return {
    fieldOf: (control) => {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return undefined
      if (control === over[0] || control === over[1]) return 'doublures'
      if (control === unfunded) return 'bekostigd'
      return (control.type === 'radio' ? control.name : control.id) as Field
    },
    read: (before) => {
      const route = routeNamed(picked('route')) ?? before.route
      const years = over.flatMap(({ value }, at) => Array.from({ length: Number(value) }, () => (at + 1) as 1 | 2))
      const length = lengthIn(before, route)
      const dates = days.flatMap(([field, { value }]) => (isDatum(value) ? [[field, value] as const] : []))
      return {
        question: {
          route,
          start: schoolYearOf(before.start).startsWith(start.value) ? before.start : `${Number(start.value)}-08-01`,
          doublures: years,
          traject: picked('traject') as Leertraject,
          bekostigd: !unfunded.checked,
          ...(length && { jaren: length }),
          ...Object.fromEntries(dates),
        },
        wrong: days.flatMap(([field, { value, validity }]) =>
          validity.badInput || (value !== '' && !isDatum(value)) ? [field] : [],
        ),
      }
    },
    fill: (question, trouble) => {
      const { route, doublures, traject, bekostigd } = question
      const lengths = lengthsOf(route)
      const year = schoolYearOf(question.start).slice(0, 4)
      if (![...start.options].some(({ value }) => value === year)) start.append(yearOption(Number(year)))
      if ([...jaren.options].map(({ value }) => value).join(' ') !== lengths.join(' ')) {
        jaren.replaceChildren(...lengths.map((each) => h('option', { value: String(each) }, jarenCount(each))))
      }
      check('route', nameOf(route))
      check('traject', traject)
      start.value = trouble.has('start') ? '' : year
      jaren.value = trouble.has('jaren') ? '' : String(question.jaren ?? lengths.at(-1))
      for (const [at, select] of over.entries()) {
        select.value = trouble.has('doublures') ? '' : String(timesOf(doublures, at + 1))
      }
      unfunded.checked = !bekostigd
      for (const [field, input] of days) {
        const value = trouble.has(field) ? '' : (question[field] ?? '')
        // What is being typed is not taken away.
        const isTyped = trouble.has(field) && (input === document.activeElement || input.validity.badInput)
        if (input.value !== value && !isTyped) input.value = value
        mark(input, trouble.has(field))
      }
      mark(start, trouble.has('start'))
      mark(jaren, trouble.has('jaren'))
      mark(unfunded, trouble.has('bekostigd'))
      for (const select of over) mark(select, trouble.has('doublures'))
      if (question.diploma ?? question.glr ?? question.einde) more.open = true
      if (!bekostigd || ['diploma', 'glr', 'einde', 'bekostigd'].some((field) => trouble.has(field as Field))) {
        more.open = true
      }

      function check(name: 'route' | 'traject', value: string): void {
        for (const radio of radios(name)) {
          radio.checked = radio.value === value && !trouble.has(name)
          mark(radio, trouble.has(name))
        }
      }
    },
  }
}

function mark(control: HTMLElement, isWrong: boolean): void {
  if (isWrong) control.setAttribute('aria-invalid', 'true')
  else control.removeAttribute('aria-invalid')
}

function yearOption(year: number): HTMLOptionElement {
  return h('option', { value: String(year) }, `${year}-${year + 1}`)
}
