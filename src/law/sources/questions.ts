import type { Bron } from '../bron.js'

/**
 * Key of a question that Sterk Beroepsonderwijs answers (`faq-`).
 *
 * @since 0.1.0
 */
export type VraagSleutel =
  | 'faq-taken'
  | 'faq-taken-glr'
  | 'faq-verschil-dlr-glr'
  | 'faq-bekostiging-volgt-fase'
  | 'faq-leer-werktraject'
  | 'faq-instappen'
  | 'faq-experimenten'
  | 'faq-leerbedrijf'
  | 'faq-telling'
  | 'faq-vo-in-mbo-fase'
  | 'faq-vroege-inschrijving'
  | 'faq-overstapoptie'
  | 'faq-overeenkomst'
  | 'faq-interne-regeling'

const faq = { soort: 'publicatie', uitgever: 'Sterk Beroepsonderwijs' } as const
const base = 'https://www.sterkberoepsonderwijs.nl/faq/'

/** The questions of Sterk Beroepsonderwijs that the library cites. */
export function questions(): Readonly<Record<VraagSleutel, () => Bron>> {
  return {
    'faq-taken': () => ({
      ...faq,
      titel: 'Hoe is de verantwoordelijkheid voor het examineren en diplomeren geregeld?',
      url: `${base}hoe-is-de-verantwoordelijkheid-voor-het-examineren-en-diplomeren-geregeld`,
      strekking:
        'In de eerste twee leerjaren is de vo-school het eerste aanspreekpunt en geldt haar medezeggenschap, daarna de mbo-instelling.',
      zekerheid: 'gelezen',
    }),
    'faq-taken-glr': () => ({
      ...faq,
      titel: 'Hoe is de verantwoordelijkheid voor het examineren en diplomeren geregeld?',
      url: `${base}hoe-is-de-verantwoordelijkheid-voor-het-examineren-en-diplomeren-geregeld`,
      strekking: 'Aanspreekpunt en medezeggenschap zijn in de geïntegreerde route die van de doorlopende leerroute.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De bron gaat over de doorlopende leerroute; voor de geïntegreerde volgt het uit artikel 2.107l lid 5.',
      zieOok: ['wvo-2.107l-5'],
    }),
    'faq-verschil-dlr-glr': () => ({
      ...faq,
      titel: 'Wat is het verschil tussen een doorlopende leerroute en een geïntegreerde route?',
      url: `${base}wat-is-het-verschil-tussen-een-doorlopende-leerroute-en-een-geintegreerde-route-en-klopt-het-dat-beide-voor-niveau-2-aangeboden-kunnen-worden`,
      strekking:
        'In de geïntegreerde route is geen vmbo-examen verplicht; wie het toch (deels) aanbiedt, mag het spreiden tot en met leerjaar 3.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107l-4'],
    }),
    'faq-bekostiging-volgt-fase': () => ({
      ...faq,
      titel: 'Is bekostiging gekoppeld aan de fase …',
      strekking:
        'De geregistreerde fase bepaalt de bekostiging, niet de inschrijving en niet de plaats van het onderwijs.',
      zekerheid: 'gelezen',
      zieOok: ['dia-uitwisselen-mbo'],
    }),
    'faq-leer-werktraject': () => ({
      ...faq,
      titel: 'Wij willen ons leer-werktraject (lwt) …',
      strekking: 'Een leer-werktraject is niet mogelijk in een doorlopende of geïntegreerde leerroute.',
      zekerheid: 'onzeker',
      kanttekening:
        'Een bericht van OCW van 1 juli 2020 en een andere vraag (is er ervaring met leer-werktrajecten) noemen een route voor deze leerlingen met een aanvullende overeenkomst; dat past als zij het leer-werktraject verlaten.',
    }),
    'faq-instappen': () => ({
      ...faq,
      titel: '(vraag over instappen in een geïntegreerde leerroute)',
      strekking:
        'Een leerling kan op elk moment, ook halverwege of in klas 4, in een GLR beginnen als route, overeenkomst, programma en overstapopties er zijn.',
      zekerheid: 'onzeker',
      kanttekening:
        'De titel van de vraag is niet bekend. De wet laat de route in het derde leerjaar beginnen; hoe de fase bij later instappen telt, staat nergens.',
      zieOok: ['wvo-2.107a-2-leerjaar'],
    }),
    'faq-experimenten': () => ({
      ...faq,
      titel: 'Wat betekent de wet doorlopende leerroutes voor de lopende experimenten?',
      url: `${base}wat-betekent-de-wet-doorlopende-leerroutes-sterk-beroepsonderwijs-voor-de-lopende-experimenten-doorlopende-leerlijnen`,
      strekking:
        'Experimenten konden tot en met 31 juli 2022 op de oude regels lopen; daarna vallen alle routes onder de wet.',
      zekerheid: 'gelezen',
    }),
    'faq-leerbedrijf': () => ({
      ...faq,
      titel:
        'Klopt de aanname dat afronding van het beroepsgerichte profielvak niet plaats hoeft te vinden binnen het vo?',
      url: `${base}klopt-de-aanname-dat-afronding-van-het-beroepsgerichte-profielvak-niet-plaats-hoeft-te-vinden-binnen-het-vo`,
      strekking:
        'De route kan geheel of deels op de mbo-school of in een leerbedrijf worden gegeven; de school blijft verantwoordelijk voor het vmbo-examen en het vmbo-diploma.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-1', 'wvo-2.107f-1'],
    }),
    'faq-telling': () => ({
      ...faq,
      titel: 'Hoe zit het met de telling van jongeren in een doorlopende leerroute?',
      url: `${base}hoe-zit-het-met-de-telling-van-jongeren-in-een-doorlopende-leerroute`,
      strekking:
        'De eerste twee jaar telt de jongere voor het vo, daarna voor het mbo; daarvoor moet hij op 1 oktober bij de instelling zijn ingeschreven met het kenmerk van de route.',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-2', 'rrod-1'],
    }),
    'faq-vo-in-mbo-fase': () => ({
      ...faq,
      titel:
        'Als een jongere staat ingeschreven op een vo-school in de mbo-fase, hoe wordt de jongeren dan meegenomen in de tellen? Als vo of als mbo?',
      url: `${base}als-een-jongere-staat-ingeschreven-op-een-vo-school-in-de-mbo-fase-hoe-wordt-de-jongeren-dan-meegenomen-in-de-tellen-als-vo-of-als-mbo`,
      strekking: 'In de MBO-fase gaat de bekostiging naar het mbo, ook als de jongere op de vo-school les krijgt.',
      zekerheid: 'gelezen',
      zieOok: ['faq-bekostiging-volgt-fase'],
    }),
    'faq-vroege-inschrijving': () => ({
      ...faq,
      titel:
        'Als je gelijk in het tweede leerjaar van het vmbo een leerling inschrijft bij ROD heeft dat dan gevolgen voor de bekostiging van een leerling in het vmbo of het mbo?',
      url: `${base}als-je-gelijk-in-het-tweede-leerjaar-van-het-vmbo-een-leerling-inschrijft-bij-rod-heeft-dat-dan-gevolgen-voor-de-bekostiging-van-een-leerling-in-het-vmbo-of-het-mbo`,
      strekking: 'Vroeg inschrijven verandert niets aan de bekostiging: de opgegeven fase beslist.',
      zekerheid: 'gelezen',
      zieOok: ['faq-bekostiging-volgt-fase'],
    }),
    'faq-overstapoptie': () => ({
      ...faq,
      titel: 'Er wordt steeds gesproken over een overstapoptie, wat wordt daarmee bedoelt?',
      url: `${base}er-wordt-steeds-gesproken-over-een-overstapoptie-wat-wordt-daarmee-bedoelt`,
      strekking:
        'De overstapoptie hoort in de samenwerkingsovereenkomst: partners spreken af hoe jongeren die stoppen of wisselen toch een startkwalificatie kunnen halen.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107b-2-f', 'lpw-1-f'],
    }),
    'faq-overeenkomst': () => ({
      ...faq,
      titel:
        'Ik zag in het nieuws dat we in 2020 doorlopende routes mogen aanbieden, daar willen we nu mee aan de slag. Is er een format waarin staat aangegeven waar we afspraken over moeten maken?',
      url: `${base}ik-zag-in-het-nieuws-dat-we-in-2020-doorlopende-routes-mogen-aanbieden-daar-willen-we-nu-mee-aan-de-slag-is-er-een-format-waarin-staat-aangegeven-waar-we-afspraken-over-moeten-maken`,
      strekking:
        'Verzorgen meer scholen of instellingen samen een route, dan kan één overeenkomst volstaan waaraan alle partijen deelnemen.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107b-2-i'],
    }),
    'faq-interne-regeling': () => ({
      ...faq,
      titel: 'Hoe verhoudt de interne regeling zich tot de samenwerkingsovereenkomst?',
      url: `${base}hoe-verhoudt-de-interne-regeling-zich-tot-de-samenwerkingsovereenkomst`,
      strekking:
        'Binnen een verticale scholengemeenschap volstaat een interne regeling; met een partner van buiten is toch een samenwerkingsovereenkomst nodig.',
      zekerheid: 'gelezen',
      kanttekening: 'De vraag noemt ook het agrarisch opleidingscentrum, dat nu een verticale scholengemeenschap is.',
      zieOok: ['wvo-2.107b-3', 'web-9.1.3-3'],
    }),
  }
}
