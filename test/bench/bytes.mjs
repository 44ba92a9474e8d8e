import { numbersFrom } from './arguments.mjs'
import { judgeOf, limit, names, own } from './judges.mjs'
import { limitOn } from './limit.mjs?chooses'
import { bytesPerRecord } from './measure.mjs'
import { makeRecords, peildatum } from './records.mjs'

/**
 * What each contender allocates a record beyond its result object, in a process with room for young objects: `--faulty=0` for
 * sound records, `--faulty=1` for records of which one issue is told and the record refused. Writes JSON.
 */
const { seed, records: count, faulty } = numbersFrom({ seed: 1, records: 20_000, faulty: 0 })

const isWanted = (judge) => (record) => {
  const { ok, issues } = judge(record)
  return faulty === 0 ? ok : issues?.length === 1
}
const records = makeRecords({ seed, count: faulty === 0 ? count : count * 2, faulty })
  .filter(isWanted(limitOn(peildatum)))
  .slice(0, count)

const nothing = Object.freeze([])
/** The result object alone, as each contender shapes it. */
const results =
  faulty === 0
    ? {
        ours: (value) => ({ ok: true, value, signals: nothing, notChecked: nothing }),
        peer: (value) => ({ ok: true, value, codes: nothing }),
      }
    : {
        ours: () => ({ ok: false, issues: nothing, notChecked: nothing }),
        peer: () => ({ ok: false, value: undefined, codes: nothing }),
      }

const bytes = {}
for (const name of names) {
  const result = results[name === own || name === limit ? 'ours' : 'peer']
  const judge = await judgeOf(name)
  bytes[name] = Math.round(bytesPerRecord(judge, records) - bytesPerRecord((value) => result(value), records))
}
process.stdout.write(JSON.stringify({ records: records.length, bytes }))
