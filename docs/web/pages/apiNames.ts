import { doors } from '../../../tsup.config.js'
import type { Language } from '../languages.js'

/** The doors of the package, each with a page of its API. */
export const apiDoors: readonly string[] = Object.keys(doors)

/** What stands behind `from` in an import of the door. */
export function apiName(door: string): string {
  return door === 'index' ? 'doorlopende-leerroute' : `doorlopende-leerroute/${door}`
}

/** The page of the API of a door. */
export function apiPath(door: string, language: Language): string {
  return `${language === 'nl' ? 'nl/ontwikkelaars' : 'en/developers'}/api/${door}.html`
}
