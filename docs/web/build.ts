import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { isDatum } from '../../src/concepts/datum.js'
import { lawCoveredUpTo } from '../../src/law/sources.js'
import { siteFiles } from './site.js'

const { values } = parseArgs({
  options: { day: { type: 'string', default: lawCoveredUpTo }, out: { type: 'string', default: 'docs/site' } },
})
if (!isDatum(values.day)) throw new Error(`--day must be a calendar day, such as ${lawCoveredUpTo}`)

const files = await siteFiles(values.day)
for (const [path, text] of files) {
  const place = join(values.out, path)
  if (existsSync(place) && readFileSync(place, 'utf8') === text) continue
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, text)
}
// What an earlier build left behind is no part of this site.
for (const entry of readdirSync(values.out, { recursive: true, withFileTypes: true })) {
  const place = join(entry.parentPath, entry.name)
  const path = place.slice(join(values.out, sep).length).replaceAll(sep, '/')
  if (entry.isFile() && !files.has(path)) rmSync(place)
}
console.log(`${files.size} files in ${values.out}, the law as of ${values.day}`)
