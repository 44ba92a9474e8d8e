import { type NietBehandeld, notCovered } from '../../../src/law/notCovered.js'
import { type BronSleutel, sources } from '../../../src/law/sources.js'
import type { DataTable } from '../../../src/testing/table.js'
import { goldenCases } from '../../../src/testing/golden/goldenCases.js'
import { tableNamed } from '../tables/decisionTable.js'
import { type Code, codes } from './codes.js'
import type { Rule } from './rule.js'

function isSource(value: unknown): value is BronSleutel {
  return typeof value === 'string' && Object.hasOwn(sources, value)
}

/** The rows of a table that stand on the page of a rule. */
export function rowsFor({ limit }: Rule, name: string): DataTable['rows'] {
  const { rows } = tableNamed(name)
  return name === 'limits' ? rows.filter(({ grens }) => grens === limit) : rows
}

/** Every source a rule rests on: those of its tables, its cases, its explanations and its codes, in the order of the register. */
export function sourcesOf(rule: Rule): readonly BronSleutel[] {
  const found = new Set<unknown>([
    ...rule.tables.flatMap((name) => rowsFor(rule, name).flatMap((row) => Object.values(row))),
    ...goldenCases.filter(({ question }) => rule.asks.includes(question)).flatMap((each) => each.sources),
    ...rule.worked.flatMap(({ explained }) => explained.steps.map(({ source }) => source)),
    ...codes.filter(({ finder }) => finder === rule.finder).map(({ source }) => source),
  ])
  return (Object.keys(sources) as BronSleutel[]).filter((key) => isSource(key) && found.has(key))
}

/** The codes that rest on a source of this rule. The readers are left out: they are about files, not about the rule. */
export function codesOn(keys: readonly BronSleutel[]): readonly Code[] {
  return codes.filter(({ source, finder }) => finder !== 'readers' && keys.includes(source))
}

/** What is left out and touches one of these sources, with its place in the list. */
export function leftOutOn(keys: readonly BronSleutel[]): readonly (NietBehandeld & { readonly at: number })[] {
  return notCovered
    .map((each, at) => ({ ...each, at }))
    .filter(({ bronnen }) => bronnen.some((bron) => keys.includes(bron)))
}
