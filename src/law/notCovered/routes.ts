import type { NietBehandeld } from '../notCovered.js'

/** About the routes themselves, who offers them and since when. */
export function aboutRoutes(): readonly NietBehandeld[] {
  return [
    {
      onderwerp: 'Klachten',
      reden:
        'School en instelling houden elk hun eigen regeling, die ook over de partner gaat: er is niet één antwoord per route en fase.',
      bronnen: ['wvo-2.107f-3', 'web-9.1.7-3'],
    },
    {
      onderwerp: 'Naleving van de WVO 2020 en de WEB in het algemeen',
      reden: 'De verantwoordelijkheid is per taak verdeeld; een algemeen antwoord zou de taken tegenspreken.',
      bronnen: ['faq-taken'],
    },
    {
      onderwerp: 'De route van twee jaar',
      reden:
        'Zij heeft geen derde leerjaar, dus geen MBO-fase. Inschrijving, bekostiging en verzuim in het mbo zijn daarvoor niet geregeld.',
      bronnen: ['route-van-twee-jaar', 'wvo-2.107g'],
    },
    {
      onderwerp: 'Overdoen van een leerjaar in de MBO-fase',
      reden:
        'Doublures tellen alleen de leerjaren 1 en 2; de wet begrenst de duur van het programma, niet die van een persoon.',
      bronnen: ['wvo-2.107g', 'wvo-2.107e-2-doublure'],
    },
    {
      onderwerp: 'Routes van vóór 1 augustus 2020',
      reden:
        'Experimenten konden tot en met 31 juli 2022 onder eigen regels lopen; een periode die voor de wet begint, wordt geweigerd. Ook een route die toen begon en sinds 1 augustus 2022 onder de wet valt, heeft hier geen tijdlijn.',
      bronnen: ['faq-experimenten', 'stb-2020-157'],
    },
    {
      onderwerp: 'Overdoen van leerjaar 3',
      reden:
        'Een vo-inschrijving die na het derde leerjaar doorloopt, geeft een signaal, ook als de leerling dat leerjaar overdoet; `timeline` kent geen doublure van leerjaar 3 en later.',
      bronnen: ['wvo-2.107f-2'],
    },
    {
      onderwerp: 'De specialistenopleiding',
      reden:
        'Zij kan niet in een route, maar ROD heeft er hetzelfde niveau (MBO-4) voor als voor een middenkaderopleiding: aan een inschrijving is het niet te zien.',
      bronnen: ['web-9.1.2-1'],
    },
    {
      onderwerp: 'Instappen en wisselen halverwege de route',
      reden:
        'Een leerling kan een GLR op elk moment beginnen, maar niet beschreven is hoe de fase dan telt: een late instap geeft geen signaal, en na een overstap van DLR naar GLR tellen de leerjaren door. De overstap van GLR naar DLR is niet behandeld. Neem als begin van de route (`leerrouteStart`) de eerste dag van leerjaar 1.',
      bronnen: ['faq-instappen', 'wvo-2.107a-2-leerjaar'],
    },
    {
      onderwerp: 'De keuze om een route aan te bieden, en voor wie',
      reden:
        'Of een bestuur een route aanbiedt en welke leerling gebaat is bij een GLR, is een oordeel van de school in overleg met leerling, ouders en instelling.',
      bronnen: ['wvo-2.107a-1', 'wvo-2.107l-1'],
    },
    {
      onderwerp: 'Delen van het andere onderwijs',
      reden:
        'Een leerling mag mbo-onderdelen volgen zonder inschrijving bij de instelling, en een student vmbo-onderdelen: een mogelijkheid, geen regel die te toetsen is.',
      bronnen: ['wvo-2.107d-4', 'wvo-2.107d-5', 'web-9.1.5-1', 'web-9.1.5-2'],
    },
    {
      onderwerp: 'De niet bekostigde route',
      reden:
        'Zij kent geen bekostiging: `fundingSource` gaat niet over haar, en `fundingOn` en `timeline` zeggen dat zij niet wordt bekostigd. Haar uren staan alleen in de WEB; `requiredHours` geeft die als de route niet wordt bekostigd (`bekostigd: false`). `checkProgramme` is er niet voor.',
      bronnen: ['wvo-2.109a', 'web-11.1.15'],
    },
    {
      onderwerp: 'De route in het vso',
      reden:
        'De weg via artikel 14a van de Wet op de expertisecentra is niet gelezen; van de aangewezen vso-school van artikel 2.71 lid 2 is alleen behandeld dat het om de BB gaat. Ook haar eigen teldatum (1 februari) is niet uitgewerkt.',
      bronnen: ['wvo-2.71-2-bb', 'web-9.1.18', 'web-9.1.19', 'rrod-1'],
    },
    {
      onderwerp: 'Caribisch Nederland',
      reden: 'De regels van de WEB BES, waarnaar de WVO 2020 ook verwijst, zijn niet gelezen.',
      bronnen: ['wvo-2.107h-uren', 'wvo-2.107i-uren'],
    },
    {
      onderwerp: 'Vroegere teksten die niet zijn gelezen',
      reden:
        'Van sommige bepalingen is de tekst van voor 2022 of voor 2026 niet gelezen; `citation` zegt dan dat die tekst niet is gelezen (`niet-gelezen`), en `compareRules` noemt er geen verschil.',
      bronnen: ['wvo-1.1', 'wvo-2.71-2-bb', 'web-9.2.1'],
    },
  ]
}
