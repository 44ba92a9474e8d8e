/** Text made safe for HTML, in an element or between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A message in a narrow place: the path of a field breaks after its points, and a name with a hyphen (`VO-fase`) does not break. */
export function kept(message: string): string {
  return escaped(message)
    .replaceAll(/\b[a-z]\w*(?:\.\w+)+/g, (path) => path.replaceAll('.', '.<wbr>'))
    .replaceAll(/\b[A-Z]+(?:-\w+)+[.,;:]?/g, '<span class="whole">$&</span>')
}

/** The anchor that Markdown on GitHub gives a heading: the pages link to it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}
