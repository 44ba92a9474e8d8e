import { match } from 'ts-pattern'
import type { Tijdvak } from '../law/exams.js'
import type { Registratie } from '../law/registrations.js'
import { paint } from './palette.js'
import { element, lines } from './svg.js'

/** A place in the picture. */
type Place = { readonly x: number; readonly y: number }

const bold = /* #__PURE__ */ Object.freeze({ 'text-anchor': 'middle', 'font-weight': 'bold' } as const)

/** The number of a year: in a closed ring, or in an open one. */
export function ring({
  x,
  y,
  text,
  form,
}: Place & { readonly text: string; readonly form: 'open' | 'closed' }): string {
  const closed = form === 'closed'
  const line = { 'stroke-width': 2, 'stroke-dasharray': closed ? undefined : '4 3' }
  const around = paint({ fill: closed ? 'ink' : 'paper', stroke: 'ink' })
  const inside = { ...bold, 'font-size': 16, ...paint({ fill: closed ? 'paper' : 'ink' }) }
  return (
    element('circle', { cx: x, cy: y, r: 15, ...around, ...line }) +
    lines([text], { x, y: y + 5.5, lineHeight: 0 }, inside)
  )
}

/** The periods of the central exam of one year, on a line: the third on the edge of the year, the others around `x`. */
export function chips({ x, y, edge }: Place & { readonly edge: number }, tijdvakken: readonly Tijdvak[]): string {
  const within = tijdvakken.filter((tijdvak) => tijdvak !== 3)
  const places = tijdvakken.map((tijdvak) => ({
    tijdvak,
    x: tijdvak === 3 ? edge : x + within.indexOf(tijdvak) * 30 - (within.length - 1) * 15,
  }))
  const line = places.map((place) => `${place.x} ${y}`).join('L')
  const thread = places.length > 1 ? element('path', { d: `M${line}`, ...paint({ stroke: 'line' }) }) : ''
  return thread + places.map((place) => chip({ ...place, y })).join('')
}

function chip({ x, y, tijdvak }: Place & { readonly tijdvak: Tijdvak }): string {
  const frame = { ...paint({ fill: 'paper', stroke: 'ink' }), 'stroke-width': 1.5 }
  return (
    element('rect', { x: x - 12, y: y - 12, width: 24, height: 24, rx: 5, ...frame }) +
    lines([String(tijdvak)], { x, y: y + 5, lineHeight: 0 }, { ...bold, 'font-size': 14, ...paint({ fill: 'ink' }) })
  )
}

/** The mark of a day: a line across the lane and a diamond on it. */
export function diamond({
  x,
  top,
  height,
}: {
  readonly x: number
  readonly top: number
  readonly height: number
}): string {
  const y = top + height / 2
  return (
    element('line', { x1: x, y1: top, x2: x, y2: top + height, ...paint({ stroke: 'due' }), 'stroke-width': 2 }) +
    element('path', { d: `M${x} ${y - 10}L${x + 10} ${y}L${x} ${y + 10}L${x - 10} ${y}Z`, ...paint({ fill: 'due' }) })
  )
}

/** The mark of a diploma that was obtained: a mortarboard, in one closed path. */
export function mortarboard({ x, y }: Place): string {
  const board = `M${x - 12} ${y - 3}L${x} ${y - 9}L${x + 12} ${y - 3}L${x} ${y + 3}Z`
  const cap = `M${x - 7} ${y + 2}L${x} ${y + 5.5}L${x + 7} ${y + 2}L${x + 7} ${y + 8}L${x - 7} ${y + 8}Z`
  const tassel = `M${x + 10} ${y - 2}L${x + 12} ${y - 3}L${x + 12} ${y + 6}L${x + 10} ${y + 6}Z`
  return element('path', { d: board + cap + tassel, ...paint({ fill: 'ink' }) })
}

/** Must, may or may not: a closed ring with a tick, an open ring, an open ring with a bar through it. */
export function registrationSign(registratie: Registratie, { x, y }: Place): string {
  const line = { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  const open = element('circle', {
    cx: x,
    cy: y,
    r: 7,
    ...paint({ fill: 'paper', stroke: 'ink' }),
    'stroke-width': 1.5,
  })
  return match(registratie)
    .with(
      'verplicht',
      () =>
        element('circle', { cx: x, cy: y, r: 8, ...paint({ fill: 'ink' }) }) +
        element('path', {
          d: `M${x - 4} ${y}L${x - 1} ${y + 3}L${x + 4} ${y - 3}`,
          ...line,
          ...paint({ stroke: 'paper' }),
        }),
    )
    .with('toegestaan', () => open)
    .with(
      'niet-toegestaan',
      () => open + element('path', { d: `M${x - 5} ${y + 5}L${x + 5} ${y - 5}`, ...line, ...paint({ stroke: 'ink' }) }),
    )
    .exhaustive()
}
