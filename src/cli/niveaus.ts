import type { Niveau } from '../concepts/niveau.js'
import { isOpleidingcode } from '../concepts/opleidingcode.js'
import { decode } from '../registers/decode.js'
import type { World } from './world.js'

/** The niveau of each opleidingcode in a file, as `niveausOf` reads it; nothing when the file cannot be read. */
export async function niveausIn(path: string, world: World): Promise<ReadonlyMap<string, Niveau> | undefined> {
  const text = await textOf(path, world)
  return text === undefined ? undefined : niveausOf(text)
}

/**
 * The niveau of each opleidingcode in a text with two columns, code and niveau (`MBO-3`), a semicolon or a comma between them. Lines that
 * do not begin with an opleidingcode (a header) are passed over. Nothing when the text holds no course, or a niveau that no route has.
 */
export function niveausOf(text: string): ReadonlyMap<string, Niveau> | undefined {
  const niveaus = new Map<string, Niveau>()
  for (const line of text.split(/\r?\n/)) {
    const [code, level] = line.split(/[;,]/).map((cell) => cell.trim())
    if (!isOpleidingcode(code)) continue
    const niveau = decode('rod-mbo-niveau', level)
    // An entree is a course too, and no part of a route.
    if (!niveau.ok && niveau.code !== 'code-not-in-route') return undefined
    if (niveau.ok) niveaus.set(code, niveau.value)
  }
  return niveaus.size === 0 ? undefined : niveaus
}

/** The whole of a small file; nothing of one that cannot be read. */
export async function textOf(path: string, world: World): Promise<string | undefined> {
  try {
    const parts: Uint8Array[] = []
    for await (const part of (await world.open(path)).parts) parts.push(part)
    return Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
  } catch {
    // Whatever the reason, it is told as one: the file could not be read.
    return undefined
  }
}
