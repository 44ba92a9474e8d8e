import { palette, type Colour } from '../../src/drawing/palette.js'
import { timelineSvg } from '../../src/drawing/timelineSvg.js'
import { timeline } from '../../src/rules/timeline.js'

/**
 * The picture in the README, light and dark. A page that shows it as an image chooses between the two by `picture`, because there the
 * picture would follow the system and not the page.
 */
export function readmePictures(): Readonly<Record<'light' | 'dark', string>> {
  const route = timeline({ soort: 'DLR', leerweg: 'KB', niveau: 3 }, '2025-08-01', { jaren: 4 })
  const drawn = timelineSvg(route, 'en').replaceAll(/@media[^<]*(?=<\/style>)/g, '')
  return { light: `${drawn}\n`, dark: `${darkened(drawn)}\n` }
}

/** The same drawing with the dark colour in the place of each light one; the classes name the colour. */
function darkened(drawn: string): string {
  return drawn.replaceAll(/<[a-z]+ [^>]*class="[^"]*"[^>]*>/gi, (element) => {
    const names = /class="([^"]*)"/.exec(element)?.[1]?.split(' ') ?? []
    return names.reduce((text, name) => {
      const [kind, colour] = [name.slice(0, 2), name.slice(2)]
      const shades = palette[colour as Colour]
      if (shades === undefined) return text
      const attribute = kind === 'f-' ? 'fill' : 'stroke'
      return text.replace(`${attribute}="${shades.light}"`, `${attribute}="${shades.dark}"`)
    }, element)
  })
}
