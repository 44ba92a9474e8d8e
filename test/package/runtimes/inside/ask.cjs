// Runs in the project of a user: as ask.mjs, with require().
const { readFileSync } = require('node:fs')
const { argv } = require('node:process')

const [names, examples] = JSON.parse(argv[2] ?? '[[], []]')
const doors = Object.fromEntries(names.map((name) => [name, require(name)]))

async function main() {
  const { answersOf } = await import('./questions.mjs')
  const files = Object.fromEntries(examples.map((name) => [name, readFileSync(name, 'utf8')]))
  const exports = Object.fromEntries(names.map((name) => [name, Object.keys(doors[name]).sort()]))
  const answers = examples.length > 0 ? await answersOf(doors, files) : undefined
  console.log(JSON.stringify({ exports, answers }))
}

void main()
