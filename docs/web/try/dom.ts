/** What can stand in an element: nodes, text, or nothing. */
export type Child = Node | string | false | undefined

type Attributes = Readonly<Record<string, string | false | undefined>>

/** An element with its attributes (those that are false or undefined are left out) and children. Text stays text: no markup is read. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value)
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** A text in a narrow place: a school year (`2025-2026`) is kept whole, and a long name of a field may break before a capital. */
export function kept(text: string): readonly Child[] {
  return text
    .split(/(\d{4}-\d{4}[.,]?|[a-z]+(?:[A-Z][a-z]+)+)/)
    .flatMap((part, at) =>
      at % 2 === 0
        ? [part]
        : part.startsWith('2')
          ? [h('span', { class: 'whole' }, part)]
          : part.split(/(?=[A-Z])/).flatMap((piece) => [piece, h('wbr', {})]),
    )
}

/** The element of the page with this id, of the kind expected. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.querySelector(`#${id}`)
  if (found instanceof kind) return found
  throw new Error(`the page has no ${id}`)
}

/**
 * Puts new children in the place of the old ones. What was opened stays open, and the focus stays where it was, for elements that
 * have the same `data-key` before and after.
 */
export function replaceKept(place: HTMLElement, ...children: readonly Child[]): void {
  const keyed = (): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[data-key]')]
  const open = new Set(keyed().flatMap((each) => (each.hasAttribute('open') ? [each.dataset['key']] : [])))
  const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key']
  const hadFocus = place.contains(document.activeElement)
  place.replaceChildren(...children.filter((child) => child !== undefined && child !== false))
  for (const each of keyed()) {
    const key = each.dataset['key']
    if (open.has(key)) each.setAttribute('open', '')
    if (hadFocus && key === focused) (each.querySelector<HTMLElement>('summary') ?? each).focus()
  }
  if (hadFocus && !place.contains(document.activeElement)) place.focus()
}

/** A row of a table: its head and its cells, each a child or with more of it. */
export type Row = {
  readonly head: Child
  readonly cells: readonly (Child | { readonly content: Child; readonly class?: string })[]
  readonly current?: string
}

/**
 * A table; one that stacks becomes blocks on a narrow screen. The roles say again what it is, because a table that is shown as blocks is no table
 * any more to some screen readers.
 */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly Row[],
  look = 'stack',
): HTMLTableElement {
  const [, ...labels] = columns
  return h(
    'table',
    { class: look, role: 'table' },
    h('caption', {}, caption),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        ...columns.map((column) =>
          column === '' ? h('td', { role: 'cell' }) : h('th', { scope: 'col', role: 'columnheader' }, column),
        ),
      ),
    ),
    h(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map(({ head, cells, current }) =>
        h(
          'tr',
          { role: 'row', 'aria-current': current },
          h('th', { scope: 'row', role: 'rowheader' }, head),
          ...cells.map((cell, at) => {
            const { content, class: own } = isCell(cell) ? cell : { content: cell }
            return h('td', { role: 'cell', class: own, 'data-label': labels[at] }, h('div', {}, content))
          }),
        ),
      ),
    ),
  )
}

function isCell(cell: Row['cells'][number]): cell is Exclude<Row['cells'][number], Child> {
  return typeof cell === 'object' && 'content' in cell && !(cell instanceof Node)
}
