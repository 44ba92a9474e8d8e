import { makeRecords } from '../records.mjs'
import { rules } from './rules.mjs'

/** Records for the rule engines: in form, so that what is told of them comes from the rules over several fields alone. */
export function recordsInForm({ seed, count, faulty }, judge) {
  return makeRecords({ seed, count: count * 4, faulty })
    .filter((record) => codesOf(judge(record)).every((code) => code in rules))
    .slice(0, count)
}

export function codesOf({ issues, signals }) {
  return (issues ?? signals).map(({ code }) => code)
}
