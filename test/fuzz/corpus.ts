import { existsSync, readFileSync } from 'node:fs'
import { exoticWords } from './exotic.js'
import { type Words, wordsIn } from './mutate.js'
import type { Target } from './target.js'

/** Where inputs are kept that the fuzzer found to lead further: a line for each, as text, or as base64 where it is no text. */
function corpusPath(name: string): string {
  return `test/fuzz/corpus/${name}.jsonl`
}

/** A line of the corpus. */
type Kept = { readonly text: string } | { readonly base64: string }

/** The bytes of a line. */
function bytesOf(kept: Kept): Uint8Array {
  return 'text' in kept ? Buffer.from(kept.text) : Buffer.from(kept.base64, 'base64')
}

/** The line for these bytes. */
export function keptOf(bytes: Uint8Array): Kept {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString()
  return Buffer.from(text).equals(buffer) ? { text } : { base64: buffer.toString('base64') }
}

/** What is kept of a target. */
export function corpusOf(name: string): readonly Uint8Array[] {
  const path = corpusPath(name)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => bytesOf(JSON.parse(line) as Kept))
}

/** Values at which rules turn, and such as nobody expects. */
const values: readonly unknown[] = [
  null, true, false, 0, 1, 2, 3, 4, 5, 6, 7, -1, 0.5, 1e21, 999_990_019, 101_222_331, 4_294_967_296, '', ' ', '1',
  '2020-07-31', '2020-08-01', '2024-02-29', '2023-02-29', '2025-10-01', '2025-12-31', '2026-02-01', '2026-07-31',
  '2026-08-01', '2027-07-31', '2028-08-01', '2169-12-31', '2199-12-31', '1900-01-01', '0000-00-00', '2026-8-1',
  '99VO', '98VO', '99MB', '100A501', '100A502', '999990019', '999990020', '101222331', 'DLR', 'GLR', 'BB', 'KB', 'GL', 'TL',
  'VO-fase', 'MBO-fase', 'BOL', 'BBL', 'vo-school', 'mbo-instelling', 'vso', [], {}, [[]], [null], '__proto__',
] // prettier-ignore

const signs: readonly string[] = [
  '|', ';', ',', '\n', '\r\n', '\r', '"', '""', '";"', '\0', '\t', '\uFEFF', '\uFFFD', 'é€😀', '999990019', '101222331',
  'VLP|99XX|2025-08-01|2026-07-31|2026-08-01\n', 'VLP;99XX;2025;20251105;V\n', 'SLR|1|1|1|0|0|0|0|0|0\n', '\nPER|', '\nISG|',
  '\nISP|', '\nPER;', '\nISG;', '\nISP;', '||||||||', ';;;;;;;;', '31-7-2026', '20260731', '2026-07-31', '99999018', 'PRO', 'GLR',
  '<', '>', '/>', '</', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE', '&amp;', '&', '&#0;', '&#x41;', '&x;', '="',
  'xsi:nil="true"', 'xmlns:a="b"', 'a:', '<Bekostigingsgrondslagen>', '</Bekostigingsgrondslagen>', '<Inschrijving>',
  '</Inschrijving>', '<Teldatum>', '</Teldatum>', '<Leerroutefase>MBO</Leerroutefase>', '<BRIN>99XX</BRIN>', 'Register',
  'Onderwijsnummer', 'Vestiging', 'Opleidingskenmerk', 'Doublures', 'Opleidingsduur', 'VmboDiploma', 'Schoolsoort', 'Bekostigd',
] // prettier-ignore

/** What a target is fed at first, and the words its inputs are made of. */
export function materialOf(target: Target): { readonly seeds: readonly Uint8Array[]; readonly words: Words } {
  const texts = target.seeds()
  const more = target.form === 'json' ? [...values, ...exoticWords] : signs
  return {
    seeds: [...texts.map((text) => Buffer.from(text)), ...corpusOf(target.name)],
    words: wordsIn(texts, target.form, more),
  }
}
