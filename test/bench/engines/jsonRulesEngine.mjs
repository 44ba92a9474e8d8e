import { Engine } from 'json-rules-engine'
import { factsOf } from './facts.mjs'
import { rules } from './rules.mjs'

const operators = {
  '=': 'equal',
  '!=': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
}

/** json-rules-engine 7: the rules added once to one engine, the facts of a record given to each run. */
export function jsonRulesEnginePeer(peildatum) {
  const engine = new Engine()
  for (const [code, cases] of Object.entries(rules)) {
    const any = cases.map((conditions) => ({
      all: conditions.map(([fact, comparison, value]) => ({ fact, operator: operators[comparison], value })),
    }))
    engine.addRule({ conditions: { any }, event: { type: code } })
  }
  return async (record) => {
    const { events } = await engine.run(factsOf(record, peildatum))
    return events.map(({ type }) => type)
  }
}
