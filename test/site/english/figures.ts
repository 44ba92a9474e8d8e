import type { Language } from '../../../docs/web/languages.js'

/** Words that are a figure, in both languages; "een" and "one" are left out, because they are articles and pronouns too. */
const numberWords: readonly (readonly [dutch: string, english: string])[] = [
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
  ['twaalf', 'twelve'],
  ['zestien', 'sixteen'],
  ['eerste', 'first'],
  ['tweede', 'second'],
  ['derde', 'third'],
  ['vijfde', 'fifth'],
  ['vijftiende', 'fifteenth'],
  ['helft', 'half'],
]

const months: readonly (readonly [dutch: string, english: string])[] = [
  ['januari', 'January'],
  ['februari', 'February'],
  ['maart', 'March'],
  ['april', 'April'],
  ['mei', 'May'],
  ['juni', 'June'],
  ['juli', 'July'],
  ['augustus', 'August'],
  ['september', 'September'],
  ['oktober', 'October'],
  ['november', 'November'],
  ['december', 'December'],
]

/** Every figure in a text, in one spelling: numbers, numbers of articles, days, and numbers in words. In the order of the alphabet. */
export function figuresIn(text: string, language: Language): readonly string[] {
  const spelled = [...numberWords, ...months].map((pair) => pair[language === 'nl' ? 0 : 1])
  const words = [...text.matchAll(/\p{L}+/gu)].flatMap(([word]) => {
    const at = spelled.indexOf(word)
    return at === -1 ? [] : [`#${at}`]
  })
  // An article with its letter is one figure: 2.107b is neither 2.107 nor 2.107c.
  const figures = [...text.matchAll(/\d+(?:\.\d+)*(?:[a-z](?![a-z]))?/g)].map(([figure]) => figure)
  return [...words, ...figures].sort()
}

/** Short names in capitals: of laws, registers, tracks and codes. */
export function abbreviationsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b[A-Z][A-Z0-9_]+\b/g)].map(([name]) => name)
}

/** What stands between backticks. */
export function functionsIn(text: string): readonly string[] {
  return [...text.matchAll(/`[^`]+`/g)].map(([name]) => name).sort()
}
