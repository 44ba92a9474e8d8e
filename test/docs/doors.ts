import { pathToFileURL } from 'node:url'
import { doors as files } from '../../tsup.config.js'

/** The source file of each door of the package, under the name by which a user imports it. */
export const doorFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([name, file]) => [
    name === 'index' ? 'doorlopende-leerroute' : `doorlopende-leerroute/${name}`,
    file,
  ]),
)

/** What a user can import, by door. */
export const doors: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  await Promise.all(
    [...doorFiles].map(
      async ([name, file]) => [name, (await import(pathToFileURL(file).href)) as Record<string, unknown>] as const,
    ),
  ),
)
