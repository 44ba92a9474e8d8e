import { frozen } from '../concepts/frozen.js'
import type { BronSleutel } from './sources.js'

/**
 * Something the library leaves out: what, why (both in Dutch), and the sources that touch it.
 *
 * @since 0.1.0
 */
export type NietBehandeld = {
  readonly onderwerp: string
  readonly reden: string
  readonly bronnen: readonly BronSleutel[]
}

/**
 * What the library does not answer, and why. An answer that is not in the tables is here or it is an oversight.
 *
 * @see glossary: NietBehandeld
 * @since 0.1.0
 */
export const notCovered: readonly NietBehandeld[] = /* #__PURE__ */ list()

function list(): readonly NietBehandeld[] {
  return frozen<NietBehandeld[]>([
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
      onderwerp: 'Een vmbo-examen dat in een GLR toch wordt aangeboden',
      reden:
        'Een inschrijving zegt niet of de school het aanbiedt. De uitleg bij de taak noemt wie dan verantwoordelijk is; het diploma dat eruit kan volgen is niet uitgewerkt.',
      bronnen: ['wvo-2.107l-4', 'faq-verschil-dlr-glr'],
    },
    {
      onderwerp: 'Een kalenderdag voor het vmbo-diploma',
      reden:
        'Geen bron noemt er een. De bibliotheek neemt 31 juli van het derde leerjaar en behandelt een diploma uit augustus of september daarna als mogelijk tijdvak 3.',
      bronnen: ['wvo-1.1-uiterste-dag', 'wvo-2.107j-2-tijdvak-3'],
    },
    {
      onderwerp: 'De route van twee jaar',
      reden:
        'Zij heeft geen derde leerjaar, dus geen MBO-fase. Inschrijving, bekostiging en verzuim in het mbo zijn daarvoor niet geregeld.',
      bronnen: ['route-van-twee-jaar', 'wvo-2.107g'],
    },
    {
      onderwerp: 'Instappen halverwege de route',
      reden:
        'Een leerling kan een GLR op elk moment beginnen, maar niet beschreven is hoe de fase dan telt, dus een late instap geeft geen signaal. Geef `leerrouteStart` de eerste dag van leerjaar 1 van de route.',
      bronnen: ['faq-instappen', 'wvo-2.107a-2-leerjaar'],
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
        'Experimenten konden tot en met 31 juli 2022 onder eigen regels lopen; een periode die voor de wet begint, wordt geweigerd.',
      bronnen: ['faq-experimenten', 'stb-2020-157'],
    },
    {
      onderwerp: 'Aanverwant domein',
      reden: 'Er is geen openbare tabel gevonden die een profiel aan opleidingcodes koppelt.',
      bronnen: ['wvo-2.107a-3'],
    },
    {
      onderwerp: 'Controles van ROD VO',
      reden:
        'Het Programma van Eisen voor het vo was niet beschikbaar; namen en waarden van opleidingskenmerk en fase zijn bekend uit de presentatie.',
      bronnen: ['dia-uitwisselen-vo'],
    },
    {
      onderwerp: 'Elementcodes buiten bijlage II',
      reden:
        'De landelijke tabel is niet gelezen; een elementcode die niet bij de leerweg past, geeft daarom een signaal.',
      bronnen: ['codetabellen'],
    },
    {
      onderwerp: 'Het bestaan van een BRIN, vestiging, crebo of RIO-code',
      reden: 'Alleen de vorm is te toetsen; welke codes bestaan, weet RIO.',
      bronnen: ['pve-velden', 'rio-codes'],
    },
    {
      onderwerp: 'Samen lezen van ROD VO en ROD MBO',
      reden:
        'Een enkele inschrijving zegt niet of de andere er is (VO-fase zonder vo-inschrijving, MBO-fase zonder mbo-inschrijving, verschil in route of fase).',
      bronnen: ['wvo-2.107e-1', 'wvo-2.107e-2', 'dia-uitwisselen-mbo'],
    },
    {
      onderwerp: 'Uren, leeftijd, leerplicht en samenwerkingsovereenkomst',
      reden: 'Een inschrijving bevat die feiten niet; de regels daarover staan niet in deze versie.',
      bronnen: ['wvo-2.107h'],
    },
    {
      onderwerp: 'De weg via de Wet op de expertisecentra (artikel 14a)',
      reden: 'Niet gelezen; alleen de aangewezen vso-school van artikel 2.71 lid 2 is behandeld.',
      bronnen: ['wvo-2.71-2-bb'],
    },
    {
      onderwerp: 'Levering van registergegevens (wie levert wat, wanneer)',
      reden: 'Een plicht per register, geen enkel antwoord per route en fase; zij staat niet in deze versie.',
      bronnen: ['wvo-2.107f-2', 'dia-uitwisselen-vo', 'dia-uitwisselen-mbo'],
    },
    {
      onderwerp: 'De melding in RIO en of de school het profiel aanbiedt',
      reden: 'Dat zijn feiten over het aanbod, niet over een inschrijving.',
      bronnen: ['wvo-2.107c', 'dia-melden'],
    },
    {
      onderwerp: 'De niet bekostigde route',
      reden:
        'Zij kent geen bekostiging, dus `fundingSource` heeft er geen betekenis; van een inschrijving wordt alleen de indicatie bekostigbaar vrijgelaten.',
      bronnen: ['wvo-2.109a'],
    },
    {
      onderwerp: 'Oude nummers van voor 1 augustus 2022 die niet zijn gelezen',
      reden:
        'Voor de definities en voor het vso is geen oudere tekst gelezen; `citation` zegt dan dat er geen versie van kracht is, waar "niet gelezen" juister zou zijn.',
      bronnen: ['wvo-1.1', 'wvo-2.71-2-bb'],
    },
    {
      onderwerp: 'Overdoen van leerjaar 3',
      reden:
        'Een vo-inschrijving die na het derde leerjaar doorloopt, geeft een signaal, ook als de leerling dat leerjaar overdoet.',
      bronnen: ['wvo-2.107f-2'],
    },
    {
      onderwerp: 'De specialistenopleiding',
      reden:
        'Zij kan niet in een route, maar ROD heeft er hetzelfde niveau (MBO-4) voor als voor een middenkaderopleiding: aan een inschrijving is het niet te zien.',
      bronnen: ['web-9.1.2-1'],
    },
    {
      onderwerp: 'Feiten die elkaar tegenspreken',
      reden:
        'Een leerjaar dat niet bij de start van de route past, een vmbo-leerjaar dat niet bij het leerjaar van de route past, en een begindatum voor de start geven geen eigen signaal.',
      bronnen: ['wvo-2.107a-2-leerjaar', 'wvo-2.107e-2-doublure'],
    },
  ])
}
