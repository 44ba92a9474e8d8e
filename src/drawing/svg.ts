/** Attributes of an element, in the order in which they are written; what is absent is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** The text as it may stand in XML, in an element as well as in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

/** One element with children that are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** A text alternative: what a reader of the picture hears, or sees when pointing at a part of it. */
export function titled(text: string, attributes: Attributes = {}): string {
  return element('title', attributes, escaped(text))
}

/** Lines of text below each other; `y` is the baseline of the first. */
export function lines(
  texts: readonly string[],
  { x, y, lineHeight }: { readonly x: number; readonly y: number; readonly lineHeight: number },
  attributes: Attributes,
): string {
  return texts.map((text, at) => element('text', { x, y: y + at * lineHeight, ...attributes }, escaped(text))).join('')
}

/** A name for this markup that another drawing on the same page does not have: FNV-1a over its characters. */
export function nameOf(markup: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < markup.length; at++) hash = Math.imul(hash ^ markup.charCodeAt(at), 0x01000193)
  return `timeline-${(hash >>> 0).toString(36)}`
}
