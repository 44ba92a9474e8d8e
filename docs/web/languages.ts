/** The languages in which every page exists. */
export type Language = 'nl' | 'en'

export const languages: readonly Language[] = ['nl', 'en']

/** The same thing in each language. */
export type Both<Value = string> = Readonly<Record<Language, Value>>

/** The other of the two. */
export function other(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl'
}
