/** Which pages for developers have no Dutch text, and what the Dutch page says of it. Whatever is not here must have one. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [
    /^\.github\/CONTRIBUTING\.md$|^docs\/decisions\/\d/,
    'Deze pagina is voor wie meewerkt aan de bibliotheek zelf. Zij is er alleen in het Engels.',
  ],
  [
    /^\.github\/SECURITY\.md$/,
    'Deze pagina zegt hoe u een lek meldt en wat de bibliotheek met persoonsgegevens doet. Zij is er alleen in het Engels.',
  ],
  [/^docs\/performance\.md$/, 'Deze pagina wordt uit metingen gemaakt. Zij is er alleen in het Engels.'],
  [/^THIRD-PARTY-NOTICES\.md$/, 'Dit zijn de licenties van anderen, letterlijk, en dus in het Engels.'],
]

/** The sentence in Dutch at the top of a page that is in English alone. */
export function inEnglishAlone(file: string): string {
  const found = kinds.find(([pattern]) => pattern.test(file))
  if (found === undefined) throw new Error(`${file} has no Dutch text in docs/nl`)
  return found[1]
}
