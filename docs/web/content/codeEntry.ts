import { formatIssue } from '../../../src/messages/messages.js'
import type { Severity } from '../../../src/validation/issue.js'
import { type Context, say } from '../context.js'
import { escaped, kept } from '../html.js'
import { cell } from '../tables/cell.js'
import { type Code, type Example, faultOf, faulty } from './codes.js'

/** How grave a code is, as a mark. */
export function severityMark(context: Context, severity: Severity): string {
  return `<span class="mark ${severity}">${cell(context, 'severity', severity)}</span>`
}

/** An example as it stands. */
export function exampleBlock(context: Context, { text }: Example): string {
  const shown = text === '' ? say(context, '(een leeg bestand)', '(an empty file)') : text
  return `<pre class="scroll" tabindex="0"><code>${escaped(shown)}</code></pre>`
}

/** What only who writes code needs: folded, so that the rest of the page reads on. */
export function forDevelopers(context: Context, what: string, html: string): string {
  const reader = say(context, 'Voor ontwikkelaars:', 'For developers:')
  return `<details><summary>${reader} ${what}</summary>${html}</details>`
}

/** A code with its anchor: the message, how grave it is, where it says so, and a faulty example. */
export async function codeEntry(context: Context, code: Code): Promise<string> {
  const fault = await faultOf(code)
  const name = `<code><data data-column="code" value="${code.code}">${code.code}</data></code>`
  const folded = say(context, `${name}, met een fout voorbeeld`, `${name}, with a faulty example`)
  return `<article class="entry" id="${code.code}" data-table="issue-codes" data-row="${code.row}" aria-labelledby="${code.code}-h">
<h3 id="${code.code}-h">${kept(formatIssue(fault, context.language))}</h3>
<p class="small">${severityMark(context, code.severity)} <data data-column="vraag" value="${code.finder}"></data>${cell(context, 'source', code.source)}</p>
${forDevelopers(context, folded, exampleBlock(context, faulty(code)))}
</article>`
}
