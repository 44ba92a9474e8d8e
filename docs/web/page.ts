import type { Language } from './languages.js'
import type { PlaceName } from './routes.js'

/** A page before the shell is put around it. */
export type Page = {
  /** The same for the page in the other language, by which the two find each other. */
  readonly id: string
  readonly language: Language
  /** From the top of the site: `nl/regels/fase.html`. */
  readonly path: string
  readonly title: string
  /** One sentence, for search engines and for `llms.txt`. */
  readonly description: string
  /** What stands in `main`, with the only h1 of the page. */
  readonly body: string
  /** The item of the navigation it belongs to. */
  readonly section: PlaceName
  /** More for the `head`, such as a `style` of its own. */
  readonly head?: string
  /** Texts of scripts, put at the end of the body as they are. */
  readonly scripts?: readonly string[]
  /** Directives to add to the Content-Security-Policy, such as `{ 'worker-src': 'blob:' }`. */
  readonly policy?: Readonly<Record<string, string>>
}
