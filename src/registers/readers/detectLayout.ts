import { isBrin } from '../../concepts/brin.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import { baseName } from './feed.js'
import type { Bestandsindeling } from './readerEvent.js'
import { registerOf } from './rodColumns.js'
import { textDecoder } from './textDecoder.js'

/** As far as is looked; the header of the widest CSV fits in. */
const looked = 4096

const names: readonly (readonly [RegExp, Bestandsindeling])[] = /* #__PURE__ */ Object.freeze([
  [/^RO_\w{4}_.*\.csv$/i, 'RO'],
  [/^GRONDSLAG_IP_.*\.csv$/i, 'GRONDSLAG-IP'],
  [/^TBGI_.*\.xml$/i, 'TBG-i'],
] as const)

/**
 * In which layout is this file: RO, GRONDSLAG IP, TBG-i or the CSV of ROD? `undefined` when it is none of them (OBO is none), so that
 * nobody reads it as what it is not.
 *
 * What stands in the file goes first; its name tells only where that leaves it open (a file that begins with its closing record, or
 * with an opening record that is wrong).
 *
 * @param first the beginning of the file, as bytes (UTF-8) or text; the first 4096 are looked at
 * @param bestandsnaam the name of the file, with or without folders
 * @throws RangeError when `first` is no text or bytes, or `bestandsnaam` no text.
 * @example
 * detectLayout('VLP|99XX|2025-08-01|2026-07-31|2026-08-01\n') // => 'RO'
 * detectLayout('VLP;99XX;2025;20251105;V\n') // => 'GRONDSLAG-IP'
 * detectLayout('VLP|2025-2026|99XX|2025-11-01|2025-11-05\n', 'OBO_99XX_2025_20251105.CSV') // => undefined
 * @see source pve-layouts
 * @since 0.1.0
 */
export function detectLayout(first: Uint8Array | string, bestandsnaam?: string): Bestandsindeling | undefined {
  if (bestandsnaam !== undefined && typeof bestandsnaam !== 'string')
    throw outOfRange('bestandsnaam: text', bestandsnaam)
  const text = startOf(first).trimStart()
  if (text.startsWith('<')) return /<Bekostigingsgrondslagen[\s/>]/.test(text) ? 'TBG-i' : undefined
  const [line = ''] = text.split(/\r?\n/, 1)
  const separator = line.charAt(3)
  if (/^(?:VLP|SLR)[|;]/.test(line)) return ofDelivery(line.split(separator), bestandsnaam)
  const header = line.split(line.includes(';') ? ';' : ',').map((name) => name.replace(/^"(.*)"$/, '$1'))
  return header.includes('BRIN') && registerOf(header) !== undefined ? 'ROD-CSV' : undefined
}

function startOf(first: Uint8Array | string): string {
  if (typeof first === 'string') return textDecoder().text(first.slice(0, looked))
  if (first instanceof Uint8Array) return textDecoder().bytes(first.subarray(0, looked))
  throw outOfRange('text or bytes', first)
}

/** VLP of an RO: BRIN and a day; of a GRONDSLAG IP: a year of four digits, with or without BRIN before it. SLR: the name, or how many. */
function ofDelivery(padded: readonly string[], bestandsnaam: string | undefined): Bestandsindeling | undefined {
  const [soort, second = '', third = ''] = padded
  const filled = padded.filter((cell) => cell !== '').length
  const named = names.find(([pattern]) => pattern.test(baseName(bestandsnaam)))?.[1]
  if (soort === 'VLP') {
    if (/^\d{4}$/.test(second) || (isBrin(second) && /^\d{4}$/.test(third))) return 'GRONDSLAG-IP'
    return isBrin(second) && /^\d{1,4}-\d{1,2}-\d{1,4}$/.test(third) ? 'RO' : named
  }
  return named ?? (filled === 10 ? 'RO' : filled === 12 ? 'GRONDSLAG-IP' : undefined)
}
