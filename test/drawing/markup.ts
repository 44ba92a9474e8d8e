/** An element as written. */
export type Markup = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Markup[]
  /** The text directly in it. */
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Reads XML as strictly as XML is: one root, every tag closed in order, no attribute twice, no bare `&`, `<` or `>`. */
export function read(xml: string): Markup {
  const open: { name: string; attributes: Record<string, string>; children: Markup[]; text: string }[] = []
  let root: Markup | undefined
  const token = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][\w:-]*="[^"<>]*")*)(\/?)>|([^<>]+)/gy
  let at = 0
  for (const [whole, closing, name = '', attributes = '', selfClosing, text] of xml.matchAll(token)) {
    at += whole.length
    const within = open.at(-1)
    if (text !== undefined) {
      if (within === undefined) throw new Error(`text outside the root: ${text}`)
      within.text += plain(text)
      continue
    }
    if (closing) {
      if (within?.name !== name) throw new Error(`</${name}> closes <${within?.name}>`)
      open.pop()
      continue
    }
    const element = { name, attributes: attributesOf(attributes), children: [], text: '' }
    if (within) within.children.push(element)
    else if (root) throw new Error('two roots')
    else root = element
    if (!selfClosing) open.push(element)
  }
  if (at !== xml.length) throw new Error(`no XML from ${at}: ${xml.slice(at, at + 40)}`)
  if (root === undefined || open.length > 0) throw new Error('a tag is left open')
  return root
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of written.matchAll(/ ([a-zA-Z][\w:-]*)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, key)) throw new Error(`${key} stands twice`)
    attributes[key] = plain(value)
  }
  return attributes
}

function plain(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`a bare & in ${text}`)
  return text.replaceAll(/&([a-z]+|#39);/g, (_, entity: string) => entities[entity] ?? '')
}

/** The element and everything in it, from top to bottom. */
export function all(element: Markup): readonly Markup[] {
  return [element, ...element.children.flatMap(all)]
}

/** The elements of this name, wherever they stand. */
export function named(element: Markup, name: string): readonly Markup[] {
  return all(element).filter((each) => each.name === name)
}

/** The lane of this name. */
export function lane(root: Markup, name: string): Markup | undefined {
  return all(root).find(({ attributes }) => attributes['data-lane'] === name)
}

/** An attribute that is a number. */
export function number(element: Markup, key: string): number {
  return Number(element.attributes[key])
}
