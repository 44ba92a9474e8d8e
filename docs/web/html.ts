/** Text made safe for HTML, in an element or between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A name that can be an anchor: small letters, digits, points and dashes. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\w\s.-]/g, '')
    .trim()
    .replaceAll(/\s+/g, '-')
}
