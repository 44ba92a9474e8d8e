import type { Both, Language } from '../languages.js'
import { aboutChecks } from './aboutChecks.js'
import { aboutPeople } from './aboutPeople.js'
import { aboutRoutes } from './aboutRoutes.js'
import type { Finder, Rule } from './rule.js'

/** Every rule that has a page. */
export const rules: readonly Rule[] = [...aboutPeople, ...aboutRoutes, ...aboutChecks]

/** The groups in which they are listed, in their order. */
export const groups: readonly (readonly [Rule['group'], Both])[] = [
  ['people', { nl: 'Wie doet wat', en: 'Who does what' }],
  ['money', { nl: 'Wie betaalt', en: 'Who pays' }],
  ['route', { nl: 'Hoe de route loopt', en: 'How the route runs' }],
  ['check', { nl: 'Klopt het?', en: 'Is it sound?' }],
  ['law', { nl: 'De wet zelf', en: 'The law itself' }],
]

/** The path of the page of a rule. */
export function rulePath({ place }: Rule, language: Language): string {
  return `${language}/${language === 'nl' ? 'regels' : 'rules'}/${place[language]}.html`
}

/** A rule by the name of its page for developers. */
export function ruleNamed(id: string): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (found === undefined) throw new Error(`There is no rule ${id}`)
  return found
}

/** The rule whose page has the codes of this list. */
export function ruleOf(finder: Finder): Rule {
  const found = rules.find((rule) => rule.finder === finder)
  if (found === undefined) throw new Error(`No page has the codes of ${finder}`)
  return found
}
