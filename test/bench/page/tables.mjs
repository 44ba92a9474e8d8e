import { figure, ratio, table } from './table.mjs'

/** The tables of docs/performance.md, by the name of their place in it. */
export function tables(report) {
  const { sets, engines, decisions, bytesPerRecord, sizes } = report
  const shares = Object.keys(sets)
  const names = Object.keys(sets[shares[0]].nanoseconds)
  const ranged = ({ median, lowest, highest }) => `${ratio(median)} (${ratio(lowest)}–${ratio(highest)})`
  const byte = (number) => (number === undefined ? '' : number.toLocaleString('en'))

  const limitRow = (share) => {
    const { median, lowest, highest } = sets[share].ratioToLimit
    return ranged({ median: 1 / median, lowest: 1 / highest, highest: 1 / lowest })
  }
  const besideOurs = (name, share) => {
    if (name === 'validateEnrolment') return '1'
    return name === 'limit' ? limitRow(share) : ranged(sets[share].besideOurs[name])
  }

  return {
    run: [
      `Node ${report.node}, ${report.records.toLocaleString('en')} records a set, seed ${report.seed}, peildatum ${report.peildatum}, ` +
        `${report.processes} processes a set, ${report.rounds} rounds each. Of the records made faulty all raise an issue or a signal; ` +
        shares
          .map((share) => `${share} %: ${sets[share].refused.toLocaleString('en')} refused, ${sets[share].codes} codes`)
          .join('; ') +
        '.',
    ].join('\n'),
    race: table(
      ['time beside ours', ...shares.map((share) => `${share} % faults`)],
      names.map((name) => [name, ...shares.map((share) => besideOurs(name, share))]),
    ),
    nanoseconds: table(
      ['ns a record', ...shares.map((share) => `${share} % faults`)],
      names.map((name) => [name, ...shares.map((share) => figure(sets[share].nanoseconds[name]))]),
    ),
    engines: table(
      ['rule engine', 'µs a record', 'time beside ours'],
      Object.entries(engines.besideOurs).map(([name, range]) => [
        name,
        figure(engines.nanoseconds[name] / 1000),
        ranged(range),
      ]),
    ),
    decisions: table(
      ['decision', 'ns a call', 'bare, ns', 'ratio'],
      Object.entries(decisions).map(([name, { nanoseconds, bare, ratio: range }]) => [
        `\`${name}\``,
        figure(nanoseconds),
        figure(bare),
        ranged(range),
      ]),
    ),
    weight: table(
      ['contender', 'bytes, sound record', 'bytes, one issue', 'min + gzip, bytes', 'import, bundled, ms'],
      names.map((name) => [
        name,
        byte(bytesPerRecord[name].sound),
        byte(bytesPerRecord[name].oneIssue),
        byte(sizes[name]),
        figure(report.import.bundled[name]),
      ]),
    ),
    imports: table(
      ['package as installed', 'import, ms'],
      Object.entries(report.import.installed).map(([name, milliseconds]) => [name, figure(milliseconds)]),
    ),
  }
}

/** The page with each table between its markers; a marker that lacks is an error. */
export function pageWith(page, parts) {
  let text = page
  for (const [name, part] of Object.entries(parts)) {
    const [from, to] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
    const [start, end] = [text.indexOf(from), text.indexOf(to)]
    if (start === -1 || end < start) throw new Error(`docs/performance.md lacks the place of ${name}`)
    text = `${text.slice(0, start + from.length)}\n\n${part}\n\n${text.slice(end)}`
  }
  return text
}
