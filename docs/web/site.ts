import type { Datum } from '../../src/concepts/datum.js'
import { languages, other } from './languages.js'
import type { Page } from './page.js'
import { places } from './routes.js'
import { gate, page, styleSheet } from './shell.js'
import { tryPages } from './try/pages.js'

/** Every file of the site by its path, with the law as it is cited on this day. */
export async function siteFiles(day: Datum): Promise<ReadonlyMap<string, string>> {
  const pages: readonly Page[] = [...startPages(day), ...(await tryPages())]
  const styles = styleSheet()
  return new Map([
    ['index.html', gate()],
    ...pages.map((made) => [made.path, page(made, twinOf(made, pages), styles)] as const),
  ])
}

/** The path of the same page in the other language. */
function twinOf(made: Page, pages: readonly Page[]): string {
  const twin = pages.find(({ id, language }) => id === made.id && language === other(made.language))
  if (twin === undefined) throw new Error(`${made.path} has no page in the other language`)
  return twin.path
}

function startPages(_day: Datum): readonly Page[] {
  return languages.map((language) => ({
    id: 'start',
    language,
    path: places.start[language],
    section: 'start',
    title: 'Start',
    description: '',
    body: '<h1>Doorlopende leerroute</h1>',
  }))
}
