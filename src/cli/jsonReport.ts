import { formatCitation, formatIssue } from '../messages/messages.js'
import type { Finding, Report, Setting } from './report.js'
import { version } from './version.js'
import type { Sink } from './world.js'

/** As much text is gathered before it is written. */
const writtenAtOnce = 65_536

/**
 * The report for a program: one JSON document with everything that was found, an entry a line. It is written while the files are
 * read, so that it takes no room however long it is.
 */
export function jsonReport(out: Sink, { peildatum, peildatumFrom, teldatum, taal }: Setting): Report {
  let waiting = ''
  let files = 0
  let entries = 0

  async function write(text: string): Promise<void> {
    waiting += text
    if (waiting.length >= writtenAtOnce) await flush()
  }

  async function flush(): Promise<void> {
    const text = waiting
    waiting = ''
    await out.write(text)
  }

  /** The next entry of the list that is open. */
  async function entry(value: object): Promise<void> {
    await write(`${entries++ === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`)
  }

  async function list(key: string, values: readonly object[]): Promise<void> {
    await write(`,${JSON.stringify(key)}:[`)
    entries = 0
    for (const value of values) await entry(value)
    await write(']')
  }

  function inWords(
    fault: Parameters<typeof formatIssue>[0] & { readonly source: Parameters<typeof formatCitation>[0] },
  ) {
    return { message: formatIssue(fault, taal), citation: formatCitation(fault.source, taal, peildatum) }
  }

  function told(finding: Finding): object {
    if (finding.soort === 'fout') return { ...finding, ...inWords(finding) }
    const { soort, regel, referentie, issue } = finding
    return { soort, regel, referentie, ...issue, ...inWords(issue) }
  }

  return {
    begin: () => {
      const head = { format: 1, version, peildatum, peildatumFrom, ...(teldatum && { teldatum }), language: taal }
      return write(`${JSON.stringify(head).slice(0, -1)},\n"files":[`)
    },
    file: (file, indeling) => {
      entries = 0
      const head = JSON.stringify({ file, indeling }).slice(0, -1)
      return write(`${files++ === 0 ? '\n' : ',\n'}${head},"findings":[`)
    },
    finding: (finding) => entry(told(finding)),
    fileDone: async ({ slot, afgekeurd, metSignaal, notChecked }) => {
      const { soort: _, indeling: __, ...figures } = slot
      await write(`],${JSON.stringify({ ...figures, afgekeurd, metSignaal }).slice(1, -1)}`)
      await list('notChecked', notChecked)
      await write('}')
    },
    done: async ({ summary, repeated, teldata, comparison, unused, unread, exitCode }) => {
      await write(`],\n"summary":${JSON.stringify(summary)}`)
      await list('repeated', repeated)
      await list('teldata', teldata)
      if (comparison !== undefined) {
        const { volledig, incomplete } = comparison
        await write(`,\n"comparison":${JSON.stringify({ volledig, incomplete }).slice(0, -1)}`)
        await list(
          'signalen',
          comparison.signalen.map((signal) => ({ ...signal, ...inWords(signal) })),
        )
        await list('notChecked', comparison.notChecked)
        await write('}')
      }
      if (unused.length > 0) await write(`,\n"unused":${JSON.stringify(unused)}`)
      await list('unread', unread)
      await write(`,"exitCode":${exitCode}}\n`)
      await flush()
    },
  }
}
