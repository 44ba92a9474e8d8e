// Runs in the project of a user: imports the doors it is given and prints what it found, with the answers when all are there.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { answersOf } from './questions.mjs'

const [names, examples] = /** @type {[string[], string[]]} */ (JSON.parse(argv[2] ?? '[[], []]'))

/** @type {Record<string, object>} */
const doors = {}
for (const name of names) doors[name] = await import(name)

const files = Object.fromEntries(examples.map((name) => [name, readFileSync(name, 'utf8')]))
const exports = Object.fromEntries(names.map((name) => [name, Object.keys(doors[name] ?? {}).sort()]))
const answers = examples.length > 0 ? await answersOf(doors, files) : undefined
console.log(JSON.stringify({ exports, answers }))
