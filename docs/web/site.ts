import type { Datum } from '../../src/concepts/datum.js'
import { other } from './languages.js'
import type { Page } from './page.js'
import { apiPages } from './pages/apiPages.js'
import { developersPages } from './pages/developersPage.js'
import { docPages } from './pages/docs.js'
import { llmsFullTxt, llmsTxt, machineFiles } from './pages/forMachines.js'
import { codePages, notCoveredPages } from './pages/listPages.js'
import { registersPages } from './pages/registersPage.js'
import { rulePages } from './pages/rulePages.js'
import { sourcesPages } from './pages/sourcesPage.js'
import { startPages } from './pages/startPages.js'
import { checkFilesPages, coveragePages, glossaryPages } from './pages/translated.js'
import { gate, page, styleSheet } from './shell.js'
import { tryPages } from './try/pages.js'

/** Every file of the site by its path, with the law as it is cited on this day. */
export async function siteFiles(day: Datum): Promise<ReadonlyMap<string, string>> {
  const pages = await allPages(day)
  const styles = styleSheet()
  return new Map([
    ['index.html', gate()],
    ...pages.map((made) => [made.path, page(made, twinOf(made, pages), styles)] as const),
    ...(await machineFiles()),
    ['llms.txt', llmsTxt(pages, day)],
    ['llms-full.txt', await llmsFullTxt(pages, day)],
  ])
}

async function allPages(day: Datum): Promise<readonly Page[]> {
  return [
    ...startPages(day),
    ...(await rulePages(day)),
    ...(await tryPages()),
    ...registersPages(day),
    ...(await codePages(day)),
    ...sourcesPages(day),
    ...notCoveredPages(day),
    ...glossaryPages(day),
    ...coveragePages(day),
    ...checkFilesPages(),
    ...developersPages(),
    ...docPages(),
    ...(await apiPages()),
  ]
}

/** The path of the same page in the other language. */
function twinOf(made: Page, pages: readonly Page[]): string {
  const twin = pages.find(({ id, language }) => id === made.id && language === other(made.language))
  if (twin === undefined) throw new Error(`${made.path} has no page in the other language`)
  return twin.path
}
