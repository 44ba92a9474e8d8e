import Engine from 'publicodes'
import { factsOf, textFacts } from './facts.mjs'
import { rules } from './rules.mjs'

/** The language keeps hyphens and capitals for itself: names of facts and rules are written without. */
const named = (name) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/(\d)/g, ' $1')
const ruleName = (code) => `regel ${code.replaceAll('-', ' ')}`
const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value))

function condition([fact, comparison, value]) {
  return `${named(fact)} ${comparison} ${typeof value === 'object' ? named(value.fact) : literal(value)}`
}

/** Publicodes 1: the rules parsed once; the situation of each record set, and every rule evaluated. */
export function publicodesPeer(peildatum) {
  const isText = new Set(textFacts)
  const names = Object.keys(factsOf(example, peildatum))
  const model = Object.fromEntries(names.map((name) => [named(name), { 'par défaut': isText.has(name) ? "'-'" : 0 }]))
  for (const [code, cases] of Object.entries(rules)) {
    model[ruleName(code)] = {
      'une de ces conditions': cases.map((conditions) => ({ 'toutes ces conditions': conditions.map(condition) })),
    }
  }
  const engine = new Engine(model, { warn: false })
  const situationNames = names.map((name) => [name, named(name)])
  const codes = Object.keys(rules)
  return (record) => {
    const facts = factsOf(record, peildatum)
    const situation = {}
    for (const [name, spelled] of situationNames) {
      const value = facts[name]
      // What a rule holds by itself need not be said; a number need not be parsed.
      if (value !== 0 && value !== '-') situation[spelled] = isText.has(name) ? literal(value) : value
    }
    engine.setSituation(situation)
    return codes.filter((code) => engine.evaluate(ruleName(code)).nodeValue === true)
  }
}

/** Any record, to learn the names of the facts. */
const example = {
  instelling: { soort: 'vo-school' },
  leerroute: { soort: 'DLR' },
  fase: { soort: 'VO-fase' },
  begindatum: '2025-08-01',
}
