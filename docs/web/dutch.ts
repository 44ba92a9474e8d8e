import { existsSync, readFileSync } from 'node:fs'
import type { Language } from './languages.js'

/** Pages of the repository that stand at its top; their Dutch text stands at the top of `docs/nl`. */
const atTheTop = ['README.md', 'CHANGELOG.md']

/** Where the Dutch text of a page of the repository stands, or would stand: in `docs/nl`, under the same name. */
function dutchOf(file: string): string {
  return `docs/nl/${file.replace(/^docs\//, '')}`
}

/** The page that a Dutch text is of; any other file is its own. */
export function originalOf(file: string): string {
  const within = /^docs\/nl\/(.+)$/.exec(file)?.[1]
  if (within === undefined) return file
  return atTheTop.includes(within) ? within : `docs/${within}`
}

/** The file that holds a page in a language: the Dutch one where there is one. */
export function fileIn(language: Language, file: string): string {
  return language === 'nl' && existsSync(dutchOf(file)) ? dutchOf(file) : file
}

/** Whether a page has a Dutch text. */
export function isInDutch(file: string): boolean {
  return fileIn('nl', file) !== file
}

/** The text of a page in a language, or in English. */
export function markdownIn(language: Language, file: string): string {
  return readFileSync(fileIn(language, file), 'utf8')
}
