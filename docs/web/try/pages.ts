import { languages } from '../languages.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'

/** The page on which a pupil can be tried, in both languages. */
export function tryPages(): Promise<readonly Page[]> {
  return Promise.resolve(
    languages.map((language) => ({
      id: 'try',
      language,
      path: places.try[language],
      section: 'try',
      title: language === 'nl' ? 'Probeer een leerling' : 'Try a pupil',
      description:
        language === 'nl'
          ? 'Kies een route en zie wie verantwoordelijk is, wie betaalt en wanneer het diploma er moet zijn.'
          : 'Choose a route and see who is responsible, who pays and when the diploma is due.',
      body: language === 'nl' ? '<h1>Probeer een leerling</h1>' : '<h1>Try a pupil</h1>',
    })),
  )
}
