import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page: it may load nothing from anywhere, and runs and shows only the scripts and styles that stand in
 * it, each named by its hash. Hashes rather than 'self': what 'self' is for a page opened from disk differs from browser to browser.
 */
export function policyOf(html: string, extra: Readonly<Record<string, string>> = {}): string {
  const scripts = hashesOf(html, /<script>([\s\S]*?)<\/script>/g)
  const styles = hashesOf(html, /<style(?: [^>]*)?>([\s\S]*?)<\/style>/g)
  const directives = {
    'default-src': "'none'",
    ...(scripts.length > 0 && { 'script-src': scripts.join(' ') }),
    ...(styles.length > 0 && { 'style-src': styles.join(' ') }),
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    ...extra,
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

function hashesOf(html: string, element: RegExp): readonly string[] {
  const texts = new Set([...html.matchAll(element)].map(([, text = '']) => text))
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
