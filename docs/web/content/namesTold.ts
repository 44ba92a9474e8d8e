import { anchor, type Context, inLanguage } from '../context.js'
import { escaped } from '../html.js'
import { places } from '../routes.js'
import { rulePath, rules } from './rules.js'

/** A text about the library for who does not write code: the name of a function becomes the page that tells of it. */
export function namesTold(context: Context, text: string): string {
  return text
    .split('`')
    .map((part, at) => (at % 2 === 0 ? escaped(part) : pageOf(context, part)))
    .join('')
}

function pageOf(context: Context, name: string): string {
  // Two functions that gave no page its name.
  if (name === 'requiredRegistrations') return anchor(context, places.registers[context.language], '“Registers”')
  const id =
    name === 'validateRioOffer' ? 'registers' : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const rule = rules.find((each) => each.id === id)
  return rule === undefined
    ? `<code>${escaped(name)}</code>`
    : anchor(context, rulePath(rule, context.language), `“${escaped(inLanguage(context, rule.name))}”`)
}
