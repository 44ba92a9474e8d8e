import { formatCitation, formatIssue } from '../messages/messages.js'
import type { RegisterSignal } from '../registers/reconcile/signals.js'
import type { Registertelling, Summary } from '../registers/summarise.js'
import { type Group, newGroups, toldOfEach } from './groups.js'
import { table, wrapped } from './layout.js'
import { missingText, type OpenCount, openCounter } from './notChecked.js'
import type { Repeated } from './repeated.js'
import type { Comparison, FileResult, Finding, Outcome, Report, Setting } from './report.js'
import type { Teldatumtelling } from './teldata.js'
import type { Words } from './words.js'
import type { Sink } from './world.js'

/**
 * The report for a person: the tables, what was found file by file, and the two registers side by side. It is written at the end, because
 * the table stands at its head; of each code only the first few are kept.
 */
export function textReport(out: Sink, setting: Setting, words: Words): Report {
  const { peildatum, taal } = setting
  const parts: string[] = []
  let groups = newGroups()

  function found(finding: Finding): void {
    const { regel } = finding
    if (finding.soort === 'fout') {
      groups.add(finding, () => placed([words.line(regel), finding.veld], formatIssue(finding, taal)))
    } else {
      const { issue } = finding
      groups.add(issue, () => placed([words.line(regel), issue.path.join('.')], formatIssue(issue, taal)))
    }
  }

  function told({ code, source, aantal, first }: Group): string {
    const heading = wrapped(`${code} (${aantal}): ${formatCitation(source, taal, peildatum)}`, '  ', '    ')
    const rest = aantal > first.length ? [`    ${words.more(aantal - first.length)}`] : []
    return [heading, ...first.map((line) => wrapped(line, '    ', '      ')), ...rest].join('\n')
  }

  function ofFile(result: FileResult): string {
    const [afkeur, signaal] = [groups.of('afkeur'), groups.of('signaal')]
    return [
      wrapped(words.file(result), '', '  '),
      ...(result.slot.volledig ? [] : [words.brokenOff]),
      ...(afkeur.length === 0 ? [] : [words.afkeur(sum(afkeur)), ...afkeur.map(told)]),
      ...(signaal.length === 0 ? [] : [words.signaal(sum(signaal)), ...signaal.map(told)]),
      ...notChecked(result.notChecked, words),
    ].join('\n\n')
  }

  function compared({ signalen, notChecked: open, incomplete }: Comparison): string {
    const signals = newGroups()
    for (const signal of signalen) signals.add(signal, () => placed(recordsOf(signal), formatIssue(signal, taal)))
    const counter = openCounter()
    for (const entry of open) counter.add([entry])
    const counts = counter.counts()
    const couldBeComplete = open.some(({ missing }) => missing.some(([fact]) => fact === 'volledig'))
    return [
      words.comparison(peildatum, signalen.length),
      ...signals.of('signaal').map(told),
      ...incomplete.map(({ register, aantal }) => wrapped(words.incomplete(register, aantal), '')),
      ...notChecked(counts, words),
      ...(couldBeComplete && incomplete.length === 0 ? [wrapped(words.askComplete, '')] : []),
    ].join('\n\n')
  }

  function repeatedOf(repeated: readonly Repeated[]): string[] {
    if (repeated.length === 0) return []
    const named = repeated
      .slice(0, toldOfEach)
      .map(({ referentie, eerder }) => `    ${words.repeats(referentie, eerder)}`)
    const rest = repeated.length > toldOfEach ? [`    ${words.more(repeated.length - toldOfEach)}`] : []
    return [[wrapped(words.repeated(repeated.length), ''), ...named, ...rest].join('\n')]
  }

  return {
    begin: () => Promise.resolve(),
    file: () => {
      groups = newGroups()
      return Promise.resolve()
    },
    finding: (finding) => Promise.resolve(found(finding)),
    fileDone: (result) => {
      parts.push(ofFile(result))
      return Promise.resolve()
    },
    done: async ({ summary, repeated, teldata, comparison, unused }: Outcome) => {
      if (parts.length === 0) return
      const head = [
        words.title(setting),
        ...countsTable(summary, words),
        ...repeatedOf(repeated),
        ...teldataTable(teldata, words),
      ]
      const tail = [
        ...(comparison === undefined ? [] : [compared(comparison)]),
        ...(unused.length === 0 ? [] : [wrapped(words.unused(unused), '')]),
      ]
      await out.write(`${[...head, ...parts, ...tail].join('\n\n')}\n`)
    },
  }
}

/** A sentence with its place before it: the line and field, or the records of a signal. */
function placed(places: readonly (string | undefined)[], sentence: string): string {
  return `${places.filter((place) => place !== undefined && place !== '').join(', ')}: ${sentence}`
}

function recordsOf({ vo, mbo }: RegisterSignal): (string | undefined)[] {
  return [vo, mbo]
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, { aantal }) => total + aantal, 0)
}

/** A line for each rule that could not be judged: how often, and for want of what. */
function notChecked(counts: readonly OpenCount[], words: Words): string[] {
  if (counts.length === 0) return []
  const size = String(counts[0]?.aantal).length
  const lines = counts.map(({ code, missing, aantal }) => {
    const lacking = missing.length === 0 ? words.noSource : missingText(missing)
    return wrapped(`${code}: ${lacking}`, `  ${String(aantal).padStart(size)}  `, ' '.repeat(size + 6))
  })
  return [[wrapped(words.notChecked, ''), ...lines].join('\n')]
}

/** The table of DUO: a row for each route of each register that has records. */
function countsTable({ rodVo, rodMbo }: Summary, { columns, counted }: Words): string[] {
  const rows = [...rowsOf('ROD VO ', rodVo, columns.totaal), ...rowsOf('ROD MBO', rodMbo, columns.totaal)]
  if (rows.length === 0) return []
  const head = ['', '', columns['VO-fase'], columns['MBO-fase'], columns.instellingen]
  return [table([head, ...rows], 2), counted]
}

function rowsOf(register: string, telling: Registertelling, totaal: string): (string | number)[][] {
  if (telling.totaal.totaal === 0) return []
  const row = (name: string, soort: 'DLR' | 'GLR' | 'totaal', instellingen: number | '') => [
    register,
    name,
    telling[soort]['VO-fase'],
    telling[soort]['MBO-fase'],
    instellingen,
  ]
  return [row('DLR', 'DLR', ''), row('GLR', 'GLR', ''), row(totaal, 'totaal', telling.instellingen)]
}

function teldataTable(teldata: readonly Teldatumtelling[], { teldata: columns }: Words): string[] {
  if (teldata.length === 0) return []
  const keys = ['VO-fase', 'MBO-fase', 'bekostigbaar', 'bekostigd'] as const
  const rows = teldata.map((count) => [count.teldatum, ...keys.map((key) => count[key])])
  return [table([['TBG-i', ...keys.map((key) => columns[key])], ...rows], 1)]
}
