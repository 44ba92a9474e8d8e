import { textDecoder } from '../readers/textDecoder.js'
import { type Column, columnsNamed, newTexts, type Texts } from './rodFields.js'

/** A header whose rows can be read as columns. */
export type BulkHeader = {
  readonly side: 0 | 1
  readonly separator: ';' | ','
  readonly columns: readonly Column[]
  /** The texts that were met in the columns. */
  readonly texts: Texts
  /** The line of the header, counted from 1, and where in the bytes it ends. */
  readonly regel: number
  readonly end: number
  /** The header as bytes, with its end of line. */
  readonly line: Uint8Array
}

const lineFeed = 10

/**
 * The header of a CSV of one register, out of the bytes a file begins with. Nothing when there is anything with it: the file is then
 * read in the other way, which tells what.
 */
export function headerIn(bytes: Uint8Array): BulkHeader | undefined {
  let from = 0
  for (let regel = 1; ; regel++) {
    const end = bytes.indexOf(lineFeed, from)
    if (end === -1) return undefined
    const decoder = textDecoder()
    const text = decoder.bytes(bytes.subarray(from, end)) + decoder.rest()
    const line = text.endsWith('\r') ? text.slice(0, -1) : text
    // A byte order mark stands on the first line alone.
    if (line !== '') return headerOf(line, regel, bytes.subarray(from, end + 1), end + 1)
    from = end + 1
  }
}

function headerOf(text: string, regel: number, line: Uint8Array, end: number): BulkHeader | undefined {
  if (!/^[\x20-\x7e]+$/.test(text) || text.includes('"')) return undefined
  const separator = text.includes(';') ? ';' : ','
  const names = text.split(separator)
  const side = names.includes('Opleidingskenmerk') ? 0 : 1
  const texts = newTexts()
  const columns = columnsNamed(names, side, texts)
  const required = [
    'BRIN',
    'BSN',
    'Onderwijsnummer',
    'Begindatum',
    'Einddatum',
    'IndicatieBekostigbaar',
    ...ownNames[side],
  ]
  const isSound = !names.includes('Register') && new Set(names).size === names.length
  if (!isSound || !required.every((name) => names.includes(name))) return undefined
  return { side, separator, columns, texts, regel, end, line }
}

const ownNames = [
  ['Opleidingskenmerk', 'Fase', 'Leerweg', 'Leerjaar', 'Elementcode'],
  ['Leerroute', 'Leerroutefase', 'Niveau', 'Leertraject', 'Opleidingcode'],
] as const
