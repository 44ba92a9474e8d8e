import { frozen } from '../concepts/frozen.js'
import type { Attributes } from './svg.js'

/**
 * Every colour of the picture, light and dark. Ink on paper, and each `on…` on the ground it is named after, differ by
 * 4.5 : 1 or more; what marks something differs from what it stands on by 3 : 1 or more; `grid` only decorates.
 */
export const palette: { readonly [Name in Colour]: { readonly light: string; readonly dark: string } } =
  /* #__PURE__ */ frozen({
    paper: { light: '#ffffff', dark: '#14171c' },
    ink: { light: '#1a1f27', dark: '#eceff4' },
    quiet: { light: '#4a5361', dark: '#b4bdca' },
    line: { light: '#6d7786', dark: '#8b96a6' },
    grid: { light: '#dde1e7', dark: '#2d333d' },
    vo: { light: '#1f4e9c', dark: '#9cc2ff' },
    onVo: { light: '#ffffff', dark: '#0b1a33' },
    paleVo: { light: '#e8effa', dark: '#1b2b47' },
    onPaleVo: { light: '#173a75', dark: '#c9deff' },
    mbo: { light: '#9c4206', dark: '#ffb780' },
    onMbo: { light: '#ffffff', dark: '#2e1400' },
    paleMbo: { light: '#fcefe3', dark: '#402610' },
    onPaleMbo: { light: '#743104', dark: '#ffd9bb' },
    due: { light: '#a3123f', dark: '#ff9db4' },
  })

export type Colour =
  | 'paper'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'grid'
  | 'vo'
  | 'onVo'
  | 'paleVo'
  | 'onPaleVo'
  | 'mbo'
  | 'onMbo'
  | 'paleMbo'
  | 'onPaleMbo'
  | 'due'

/**
 * How a shape is coloured. The attributes hold the light colours, so that a renderer without style sheets has them; the
 * classes are the handles of the dark ones.
 */
export function paint({ fill, stroke }: { readonly fill?: Colour; readonly stroke?: Colour }): Attributes {
  const handles = [fill && `f-${fill}`, stroke && `s-${stroke}`]
  return {
    class: handles.filter(Boolean).join(' '),
    fill: fill ? palette[fill].light : 'none',
    stroke: stroke && palette[stroke].light,
  }
}

/** The style sheet: the dark colours, bound to this drawing, because the rules of an inline picture reach the whole page. */
export function styleSheet(name: string): string {
  const dark = Object.entries(palette)
    .map(([colour, shades]) => `#${name} .f-${colour}{fill:${shades.dark}}#${name} .s-${colour}{stroke:${shades.dark}}`)
    .join('')
  return (
    `#${name}{max-width:100%;height:auto;forced-color-adjust:none}` +
    `@media screen and (prefers-color-scheme:dark){${dark}}`
  )
}
