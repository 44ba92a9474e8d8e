import { readFileSync } from 'node:fs'
import { type Both, languages } from '../languages.js'
import type { Page } from '../page.js'
import { link, places } from '../routes.js'
import { enPage } from './en.js'
import { bodyOf } from './html.js'
import { nlPage } from './nl.js'
import { bundledIn, scriptOf } from './script.js'
import type { PageWords } from './words.js'

const words: Both<PageWords> = { nl: nlPage, en: enPage }

/** The page on which a pupil can be tried and a file checked, in both languages. */
export function tryPages(): Promise<readonly Page[]> {
  const styles = readFileSync('docs/web/try/try.css', 'utf8')
  return Promise.all(
    languages.map(async (language): Promise<Page> => {
      const { text, sources } = await scriptOf(language)
      const path = places.try[language]
      const { title, description } = words[language]
      return {
        id: 'try',
        language,
        path,
        section: 'try',
        title,
        description,
        head: `<style>${styles}</style>`,
        body: `${bodyOf(words[language], language, link(path, places.sources[language]), sources)}\n${notices()}`,
        scripts: [text],
        // Said once more in so many words: what is dropped here goes nowhere.
        policy: { 'connect-src': "'none'", 'worker-src': 'blob:' },
      }
    }),
  )
}

/** The licences of what is bundled into the script, as they stand in the notices of the package. */
function notices(): string {
  const sections = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8').split('\n## ')
  const own = bundledIn.map((name) => sections.find((section) => section.startsWith(`${name}\n`)))
  if (own.some((section) => section === undefined)) throw new Error('a library in the script has no notice')
  return `<!--\n${own.join('\n')}-->`
}
