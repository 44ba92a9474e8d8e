import { h } from './dom.js'

/** One sheet for all pictures: the policy of the page forbids the one that a picture has in itself. */
const sheet = new CSSStyleSheet()

/** The picture in a place that scrolls by itself when the screen is narrow. */
export function pictureOf(svg: string, region: string): HTMLElement {
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const style = drawn.querySelector('style')
  sheet.replaceSync(style?.textContent ?? '')
  style?.remove()
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  return h(
    'div',
    { class: 'scroll picture', tabindex: '0', role: 'region', 'aria-label': region, 'data-key': 'beeld' },
    drawn,
  )
}
