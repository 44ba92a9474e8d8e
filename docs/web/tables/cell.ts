import { type BronSleutel, sources } from '../../../src/law/sources.js'
import type { TableCell } from '../../../src/testing/table.js'
import { certainties, certaintyOf, type Context, nameOf, placeOf, spokenIn } from '../context.js'
import { escaped } from '../html.js'
import { link, sourcePlace } from '../routes.js'
import { cellWords } from './cellWords.js'

/** A cell in a `data` element: to read for people, and with the very value of the code for machines and tests. */
export function cell(context: Context, column: string, value: TableCell): string {
  const isSource = column.startsWith('source') && value !== null
  const text = isSource
    ? shortened(context, value as BronSleutel)
    : column === 'patroon'
      ? codePattern(String(value), context)
      : cellWords(value, column, context.language)
  const data = `<data data-column="${column}" value="${escaped(String(value ?? ''))}">${escaped(text)}</data>`
  if (column === 'patroon') return `<code>${data}</code>`
  return isSource
    ? `<a class="ref" href="${link(context.path, sourcePlace(value as BronSleutel, context.language))}"${spokenIn(context, value as BronSleutel)}>${data}${doubt(context, value as BronSleutel)}</a>`
    : data
}

/** A regular expression as a register writes it: `6P11`, or the first and the last code. */
function codePattern(pattern: string, { language }: Context): string {
  const range = /^(\d+)\[(\d)-(\d)\]$/.exec(pattern)
  if (range === null) return pattern.replace('[0-9]', 'P')
  const [, before = '', first = '', last = ''] = range
  return `${before}${first} ${language === 'nl' ? 'tot en met' : 'to'} ${before}${last}`
}

/** A source that was not simply read says so. */
function doubt(context: Context, source: BronSleutel): string {
  const zekerheid = certaintyOf(context, source)
  return zekerheid === 'gelezen' ? '' : ` (${certainties[context.language][zekerheid]})`
}

/** The title of a publication can be a whole question; in a cell its beginning tells which it is. */
function shortened(context: Context, source: BronSleutel): string {
  const whole = placeOf(context, source)
  const text = whole.length <= 60 ? whole : whole.replace(/ \([^()]*\)$/, '')
  const place =
    sources[source].soort === 'wet' || text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 52))}\u00A0…`
  return `${place}${nameOf(context, source)}`
}
