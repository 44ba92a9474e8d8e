import { h } from './dom.js'

/** One sheet for all pictures: the policy of the page forbids the one that a picture has in itself. */
let sheet: CSSStyleSheet | undefined

/** The picture in a place that scrolls by itself when the screen is narrow. */
export function pictureOf(svg: string, region: string): HTMLElement {
  const [before = '', style = '', after = ''] = svg.split(/<\/?style>/)
  sheet ??= new CSSStyleSheet()
  sheet.replaceSync(style)
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  const drawn = new DOMParser().parseFromString(before + after, 'image/svg+xml').documentElement
  return h(
    'div',
    { class: 'scroll picture', tabindex: '0', role: 'region', 'aria-label': region, 'data-key': 'beeld' },
    drawn,
  )
}
