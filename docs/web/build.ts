import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isDatum } from '../../src/concepts/datum.js'
import { lawCoveredUpTo } from '../../src/law/sources.js'
import { siteFiles } from './site.js'

const { values } = parseArgs({
  options: { day: { type: 'string', default: lawCoveredUpTo }, out: { type: 'string', default: 'docs/site' } },
})
if (!isDatum(values.day)) throw new Error(`--day must be a calendar day, such as ${lawCoveredUpTo}`)

rmSync(values.out, { recursive: true, force: true })
const files = await siteFiles(values.day)
for (const [path, text] of files) {
  const place = join(values.out, path)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, text)
}
console.log(`${files.size} files in ${values.out}, the law as of ${values.day}`)
