import type { BronSleutel } from '../../src/law/sources.js'
import type { Both, Language } from './languages.js'

/** The pages there is one of, by their path from the top of the site. */
export const places = {
  start: { nl: 'nl/index.html', en: 'en/index.html' },
  rules: { nl: 'nl/regels/index.html', en: 'en/rules/index.html' },
  try: { nl: 'nl/proberen/index.html', en: 'en/try/index.html' },
  registers: { nl: 'nl/registers.html', en: 'en/registers.html' },
  codes: { nl: 'nl/codes.html', en: 'en/codes.html' },
  sources: { nl: 'nl/bronnen.html', en: 'en/sources.html' },
  glossary: { nl: 'nl/begrippen.html', en: 'en/glossary.html' },
  notCovered: { nl: 'nl/niet-behandeld.html', en: 'en/not-covered.html' },
  coverage: { nl: 'nl/dekking.html', en: 'en/coverage.html' },
  checkFiles: { nl: 'nl/bestanden-controleren.html', en: 'en/check-your-files.html' },
  developers: { nl: 'nl/ontwikkelaars/index.html', en: 'en/developers/index.html' },
} satisfies Readonly<Record<string, Both>>

export type PlaceName = keyof typeof places

/** The way from one page to another, as a relative link: it works from disk and from any host. */
export function link(from: string, to: string): string {
  const [target = '', anchor] = to.split('#')
  const at = from.split('/').slice(0, -1)
  const way = target.split('/')
  let shared = 0
  while (shared < at.length && shared < way.length - 1 && at[shared] === way[shared]) shared += 1
  const path = [...at.slice(shared).map(() => '..'), ...way.slice(shared)].join('/')
  return anchor === undefined ? path : `${target === from ? '' : path}#${anchor}`
}

/** The place on the page of sources where this source stands. */
export function sourcePlace(source: BronSleutel, language: Language): string {
  return `${places.sources[language]}#${source}`
}
