import type { Bron } from '../bron.js'

/**
 * Key of a publication: a slide of the DUO presentation (`dia-`), a page or specification of DUO, a RIO specification, a
 * question of Sterk Beroepsonderwijs (`faq-`), or what this library itself lays down (`recordvorm`).
 *
 * @since 0.1.0
 */
export type PublicatieSleutel =
  | 'dia-leerroute-1'
  | 'dia-leerroute-2'
  | 'dia-taken-vo'
  | 'dia-taken-mbo'
  | 'dia-melden'
  | 'dia-uitwisselen-vo'
  | 'dia-uitwisselen-mbo'
  | 'duo-pagina'
  | 'duo-pagina-fases'
  | 'stb-2020-157'
  | 'faq-taken'
  | 'faq-taken-glr'
  | 'faq-verschil-dlr-glr'
  | 'faq-bekostiging-volgt-fase'
  | 'faq-leer-werktraject'
  | 'faq-instappen'
  | 'faq-experimenten'
  | 'route-van-twee-jaar'
  | 'pve-velden'
  | 'rio-codes'
  | 'elfproef'
  | 'codetabellen'
  | 'recordvorm'

const slide = { soort: 'publicatie', uitgever: 'DUO', titel: 'Doorlopende leerroute vmbo-mbo (presentatie)' } as const
const pve = {
  soort: 'publicatie',
  uitgever: 'DUO',
  titel: 'Programma van Eisen mbo-instelling 4.8.2 (12 mei 2026)',
} as const
const page = {
  soort: 'publicatie',
  uitgever: 'DUO',
  titel: 'Doorlopende en geïntegreerde leerroute vmbo-mbo',
  url: 'https://duo.nl/zakelijk/voortgezet-onderwijs/leerlingenadministratie/doorlopende-en-geintegreerde-leerroute-vmbo-mbo.jsp',
} as const
const faq = { soort: 'publicatie', uitgever: 'Sterk Beroepsonderwijs' } as const
const questions = 'https://www.sterkberoepsonderwijs.nl/faq/'

/** The publications beside the law that the library cites. */
export function publications(): Readonly<Record<PublicatieSleutel, Bron>> {
  return {
    'dia-leerroute-1': {
      ...slide,
      dia: 'Doorlopende leerroute vmbo-mbo (1)',
      strekking:
        'Er zijn twee routes. In de DLR moet de leerling een vmbo-diploma halen; de GLR wordt afgesloten met alleen een mbo-diploma (niveau 2) en is alleen voor vmbo-bb.',
      zekerheid: 'gelezen',
    },
    'dia-leerroute-2': {
      ...slide,
      dia: 'Doorlopende leerroute vmbo-mbo (2)',
      strekking:
        'Het vmbo-diploma moet uiterlijk in het derde leerjaar van de leerroute zijn behaald (alleen DLR). De eerste twee jaar geldt vo-bekostiging, daarna mbo-bekostiging.',
      zekerheid: 'gelezen',
    },
    'dia-taken-vo': {
      ...slide,
      dia: 'Verantwoordelijkheden VO',
      strekking:
        'De vo-school is verantwoordelijk voor het vmbo-onderwijs, bij de DLR voor het vmbo-examen en het vmbo-diploma, en in de eerste twee jaar voor de verzuimmelding.',
      zekerheid: 'gelezen',
    },
    'dia-taken-mbo': {
      ...slide,
      dia: 'Verantwoordelijkheden MBO',
      strekking:
        'De mbo-instelling is verantwoordelijk voor het mbo-onderwijs, de mbo-examens en het mbo-diploma, de beroepspraktijkvorming en vanaf het derde jaar de verzuimmelding.',
      zekerheid: 'gelezen',
    },
    'dia-melden': {
      ...slide,
      dia: 'Melden doorlopende leerroute vmbo-mbo',
      strekking:
        'De route wordt gemeld in RIO bij het opleidingenaanbod: welke route, en met welke onderwijsaanbieders.',
      zekerheid: 'gelezen',
    },
    'dia-uitwisselen-vo': {
      ...slide,
      dia: 'Uitwisselen VO',
      strekking:
        'ROD VO neemt vanaf leerjaar 3 het opleidingskenmerk (DLR of GLR) en de fase (VO-fase of MBO-fase) op.',
      zekerheid: 'gelezen',
    },
    'dia-uitwisselen-mbo': {
      ...slide,
      dia: 'Uitwisselen MBO',
      strekking:
        'ROD MBO neemt leerroute (DLR of GLR) en fase op. In beide fasen is de indicatie bekostigbaar Ja; de bekostiging kijkt naar de fase.',
      zekerheid: 'gelezen',
    },
    'duo-pagina': {
      ...page,
      strekking:
        'De routes bestaan sinds 1 augustus 2020, beginnen in leerjaar 3 en leiden niet op tot entree; de eerste twee jaar geldt vo-bekostiging en meldt het vo het verzuim, daarna het mbo.',
      zekerheid: 'gelezen',
      kanttekening: 'De pagina is in uittreksels gelezen.',
    },
    'duo-pagina-fases': {
      ...page,
      strekking:
        'Wie in de MBO-fase nog geen vmbo-diploma heeft, blijft ingeschreven bij het vo; uitschrijven kan als alle vo-onderdelen zijn afgerond.',
      zekerheid: 'gelezen',
      kanttekening:
        'De wet schrijft de jongere al bij het begin van leerjaar 3 van de route uit; de bibliotheek aanvaardt beide.',
      zieOok: ['wvo-2.107e-2', 'wvo-2.107f-2'],
    },
    'stb-2020-157': {
      soort: 'publicatie',
      uitgever: 'Staatsblad',
      titel: 'Wet sterk beroepsonderwijs (Stb. 2020, 157; in werking getreden door Stb. 2020, 208)',
      url: 'https://zoek.officielebekendmakingen.nl/stb-2020-157.html',
      strekking: 'De doorlopende en de geïntegreerde leerroute bestaan sinds 1 augustus 2020.',
      zekerheid: 'gelezen',
      zieOok: ['duo-pagina'],
    },
    'faq-taken': {
      ...faq,
      titel: 'Hoe is de verantwoordelijkheid voor het examineren en diplomeren geregeld?',
      url: `${questions}hoe-is-de-verantwoordelijkheid-voor-het-examineren-en-diplomeren-geregeld`,
      strekking:
        'In de eerste twee leerjaren is de vo-school het eerste aanspreekpunt en geldt haar medezeggenschap, daarna de mbo-instelling.',
      zekerheid: 'gelezen',
    },
    'faq-taken-glr': {
      ...faq,
      titel: 'Hoe is de verantwoordelijkheid voor het examineren en diplomeren geregeld?',
      url: `${questions}hoe-is-de-verantwoordelijkheid-voor-het-examineren-en-diplomeren-geregeld`,
      strekking: 'Aanspreekpunt en medezeggenschap zijn in de geïntegreerde route die van de doorlopende leerroute.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De bron gaat over de doorlopende leerroute; voor de geïntegreerde volgt het uit artikel 2.107l lid 5.',
      zieOok: ['wvo-2.107l-5'],
    },
    'faq-verschil-dlr-glr': {
      ...faq,
      titel: 'Wat is het verschil tussen een doorlopende leerroute en een geïntegreerde route?',
      url: `${questions}wat-is-het-verschil-tussen-een-doorlopende-leerroute-en-een-geintegreerde-route-en-klopt-het-dat-beide-voor-niveau-2-aangeboden-kunnen-worden`,
      strekking:
        'In de geïntegreerde route is geen vmbo-examen verplicht; wie het toch (deels) aanbiedt, mag het spreiden tot en met leerjaar 3.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107l-4'],
    },
    'faq-bekostiging-volgt-fase': {
      ...faq,
      titel: 'Is bekostiging gekoppeld aan de fase …',
      strekking:
        'De geregistreerde fase bepaalt de bekostiging, niet de inschrijving en niet de plaats van het onderwijs.',
      zekerheid: 'gelezen',
      zieOok: ['dia-uitwisselen-mbo'],
    },
    'faq-leer-werktraject': {
      ...faq,
      titel: 'Wij willen ons leer-werktraject (lwt) …',
      strekking: 'Een leer-werktraject is niet mogelijk in een doorlopende of geïntegreerde leerroute.',
      zekerheid: 'onzeker',
      kanttekening:
        'Een bericht van OCW van 1 juli 2020 en een andere vraag (is er ervaring met leer-werktrajecten) noemen een route voor deze leerlingen met een aanvullende overeenkomst; dat past als zij het leer-werktraject verlaten.',
    },
    'faq-instappen': {
      ...faq,
      titel: '(vraag over instappen in een geïntegreerde leerroute)',
      strekking:
        'Een leerling kan op elk moment, ook halverwege of in klas 4, in een GLR beginnen als route, overeenkomst, programma en overstapopties er zijn.',
      zekerheid: 'onzeker',
      kanttekening:
        'De titel van de vraag is niet bekend. De wet laat de route in het derde leerjaar beginnen; hoe de fase bij later instappen telt, staat nergens.',
      zieOok: ['wvo-2.107a-2-leerjaar'],
    },
    'faq-experimenten': {
      ...faq,
      titel: 'Wat betekent de wet doorlopende leerroutes voor de lopende experimenten?',
      url: `${questions}wat-betekent-de-wet-doorlopende-leerroutes-sterk-beroepsonderwijs-voor-de-lopende-experimenten-doorlopende-leerlijnen`,
      strekking:
        'Experimenten konden tot en met 31 juli 2022 op de oude regels lopen; daarna vallen alle routes onder de wet.',
      zekerheid: 'gelezen',
    },
    'route-van-twee-jaar': {
      soort: 'publicatie',
      uitgever: 'doorlopende-leerroute',
      titel: 'Niet geregeld: de route van twee jaar (docs/rules/diploma-deadline.md)',
      strekking:
        'Een route van twee jaar heeft geen derde leerjaar; het vmbo-diploma is dan aan het eind van leerjaar 2 nodig.',
      zekerheid: 'onzeker',
      kanttekening:
        'De wet staat een route van twee jaar toe, maar knoopt diploma, inschrijving en bekostiging aan leerjaar 3.',
      zieOok: ['wvo-2.107g', 'wvo-2.107e-2'],
    },
    'pve-velden': {
      ...pve,
      strekking:
        'De vorm van de velden: een BRIN is twee cijfers en twee hoofdletters, een onderwijsaanbieder 999A999, een opleidingcode (crebo) vijf cijfers; van burgerservicenummer en onderwijsnummer is er precies één gevuld, met voorloopnullen.',
      zekerheid: 'gelezen',
    },
    'rio-codes': {
      soort: 'publicatie',
      uitgever: 'RIO',
      titel: 'RIO LOD OpenAPI 2.13.0',
      strekking:
        'De vorm van de codes: vestiging 99XX99, onderwijsaanbieder 999A999, onderwijslocatie 999X999 (de letter X), onderwijsbestuur 999B999, opleidingseenheid 9999O9999.',
      zekerheid: 'gelezen',
    },
    elfproef: {
      soort: 'publicatie',
      uitgever: 'python-stdnum en stdnum-js',
      titel: 'De 11-proef van burgerservicenummer en onderwijsnummer',
      strekking:
        'Negen cijfers. Een burgerservicenummer is niet enkel nullen en gaat in de 11-proef op; een onderwijsnummer begint met 10 en geeft rest 5.',
      zekerheid: 'gelezen',
      kanttekening:
        'Over het onderwijsnummer zijn twee bibliotheken het eens; het Programma van Eisen van DUO noemt de 11-proef zonder de rest.',
      zieOok: ['pve-velden'],
    },
    codetabellen: {
      soort: 'publicatie',
      uitgever: 'wetten.overheid.nl',
      url: 'https://wetten.overheid.nl/BWBR0048579',
      titel: 'Regeling codetabellen vo, vso en mbo (BWBR0048579), bijlage II, stand 28 augustus 2025',
      strekking:
        'Elementcodes zijn vier cijfers: 6P11 BB, 6P21 KB, 6P31 GL (P is het profiel), 0470–0474 TL; 7P11 is een BB-leer-werktraject, 7P21 een BB met entree.',
      zekerheid: 'afgeleid',
      kanttekening: 'Gelezen is de tabel voor Caribisch Nederland; dat dezelfde codes landelijk gelden, is afgeleid.',
    },
    recordvorm: {
      soort: 'publicatie',
      uitgever: 'doorlopende-leerroute',
      titel: 'De vorm van een inschrijving (docs/rules/validate-enrolment.md)',
      strekking:
        'Welke velden een inschrijving heeft, in welke vorm en welke verplicht zijn, legt deze bibliotheek vast.',
      zekerheid: 'gelezen',
    },
  }
}
