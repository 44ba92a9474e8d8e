import type { Bron } from '../bron.js'

/**
 * Key of a publication: a slide of the DUO presentation (`dia-`), a page or specification of DUO, a RIO specification, or what
 * this library itself lays down or derives (`recordvorm`, `route-van-twee-jaar`, `telling-een-bekostiger`, `teldatum-eigen-register`).
 *
 * @since 0.1.0
 */
export type PublicatieSleutel =
  | 'dia-leerroute-1'
  | 'dia-leerroute-2'
  | 'dia-leerroute-2-overeenkomst'
  | 'dia-leerroute-2-locatie'
  | 'dia-taken-vo'
  | 'dia-taken-mbo'
  | 'dia-melden'
  | 'dia-uitwisselen-vo'
  | 'dia-uitwisselen-mbo'
  | 'duo-pagina'
  | 'duo-pagina-fases'
  | 'duo-bekostiging'
  | 'stb-2020-157'
  | 'route-van-twee-jaar'
  | 'telling-een-bekostiger'
  | 'teldatum-eigen-register'
  | 'pve-velden'
  | 'pve-teldata'
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
const reading = { soort: 'publicatie', uitgever: 'doorlopende-leerroute' } as const

/** The publications beside the law that the library cites. */
export function publications(): Readonly<Record<PublicatieSleutel, () => Bron>> {
  return {
    'dia-leerroute-1': () => ({
      ...slide,
      dia: 'Doorlopende leerroute vmbo-mbo (1)',
      strekking:
        'Er zijn twee routes. In de DLR moet de leerling een vmbo-diploma halen; de GLR wordt afgesloten met alleen een mbo-diploma (niveau 2) en is alleen voor vmbo-bb.',
      zekerheid: 'gelezen',
    }),
    'dia-leerroute-2': () => ({
      ...slide,
      dia: 'Doorlopende leerroute vmbo-mbo (2)',
      strekking:
        'Het vmbo-diploma moet uiterlijk in het derde leerjaar van de leerroute zijn behaald (alleen DLR). De eerste twee jaar geldt vo-bekostiging, daarna mbo-bekostiging.',
      zekerheid: 'gelezen',
    }),
    'dia-leerroute-2-overeenkomst': () => ({
      ...slide,
      dia: 'Doorlopende leerroute vmbo-mbo (2)',
      strekking:
        'School en instelling leggen vooraf afspraken vast in een samenwerkingsovereenkomst, onder meer over de overdracht van bekostiging, de terugvalopties en het programma.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107b-1'],
    }),
    'dia-leerroute-2-locatie': () => ({
      ...slide,
      dia: 'Doorlopende leerroute vmbo-mbo (2)',
      strekking: 'De route kan op het vmbo, op het mbo of op beide worden verzorgd.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-1'],
    }),
    'dia-taken-vo': () => ({
      ...slide,
      dia: 'Verantwoordelijkheden VO',
      strekking:
        'De vo-school is verantwoordelijk voor het vmbo-onderwijs, bij de DLR voor het vmbo-examen en het vmbo-diploma, en in de eerste twee jaar voor de verzuimmelding.',
      zekerheid: 'gelezen',
    }),
    'dia-taken-mbo': () => ({
      ...slide,
      dia: 'Verantwoordelijkheden MBO',
      strekking:
        'De mbo-instelling is verantwoordelijk voor het mbo-onderwijs, de mbo-examens en het mbo-diploma, de beroepspraktijkvorming en vanaf het derde jaar de verzuimmelding.',
      zekerheid: 'gelezen',
    }),
    'dia-melden': () => ({
      ...slide,
      dia: 'Melden doorlopende leerroute vmbo-mbo',
      strekking:
        'De route wordt gemeld in RIO bij het opleidingenaanbod: welke route, en met welke onderwijsaanbieders.',
      zekerheid: 'gelezen',
    }),
    'dia-uitwisselen-vo': () => ({
      ...slide,
      dia: 'Uitwisselen VO',
      strekking:
        'ROD VO neemt vanaf leerjaar 3 het opleidingskenmerk (DLR of GLR) en de fase (VO-fase of MBO-fase) op.',
      zekerheid: 'gelezen',
    }),
    'dia-uitwisselen-mbo': () => ({
      ...slide,
      dia: 'Uitwisselen MBO',
      strekking:
        'ROD MBO neemt leerroute (DLR of GLR) en fase op. De instelling mag in de VO-fase al inschrijven en moet het als de MBO-fase begint. In beide fasen is de indicatie bekostigbaar Ja; de bekostiging kijkt naar de fase.',
      zekerheid: 'gelezen',
      zieOok: ['faq-vroege-inschrijving'],
    }),
    'duo-pagina': () => ({
      ...page,
      strekking:
        'De routes bestaan sinds 1 augustus 2020, beginnen in leerjaar 3 en leiden niet op tot entree; de eerste twee jaar geldt vo-bekostiging en meldt het vo het verzuim, daarna het mbo.',
      zekerheid: 'gelezen',
      kanttekening: 'De pagina is in uittreksels gelezen.',
    }),
    'duo-pagina-fases': () => ({
      ...page,
      strekking:
        'Wie in de MBO-fase nog geen vmbo-diploma heeft, blijft ingeschreven bij het vo; uitschrijven kan als alle vo-onderdelen zijn afgerond.',
      zekerheid: 'gelezen',
      kanttekening:
        'De wet schrijft de jongere al bij het begin van leerjaar 3 van de route uit; de bibliotheek aanvaardt beide.',
      zieOok: ['wvo-2.107e-2', 'wvo-2.107f-2'],
    }),
    'duo-bekostiging': () => ({
      soort: 'publicatie',
      uitgever: 'DUO',
      titel: 'Bekostiging mbo',
      url: 'https://duo.nl/zakelijk/middelbaar-beroepsonderwijs/bekostiging-en-subsidies/bekostiging-mbo/bekostiging-mbo.jsp',
      strekking:
        "De mbo-bekostiging van een jaar rust op de inschrijvingen op 1 oktober twee kalenderjaren eerder en op de diploma's van dat jaar: voor 2024 telt 1 oktober 2022.",
      zekerheid: 'gelezen',
      kanttekening: 'Het voorbeeldjaar op de pagina verschuift; gelezen zijn dat van 2022 en dat van 2024.',
      zieOok: ['pve-teldata'],
    }),
    'stb-2020-157': () => ({
      soort: 'publicatie',
      uitgever: 'Staatsblad',
      titel: 'Wet sterk beroepsonderwijs (Stb. 2020, 157; in werking getreden door Stb. 2020, 208)',
      url: 'https://zoek.officielebekendmakingen.nl/stb-2020-157.html',
      strekking: 'De doorlopende en de geïntegreerde leerroute bestaan sinds 1 augustus 2020.',
      zekerheid: 'gelezen',
      zieOok: ['duo-pagina'],
    }),
    'route-van-twee-jaar': () => ({
      ...reading,
      titel: 'Niet geregeld: de route van twee jaar (docs/rules/diploma-deadline.md)',
      strekking:
        'Een route van twee jaar heeft geen derde leerjaar; het vmbo-diploma is dan aan het eind van leerjaar 2 nodig.',
      zekerheid: 'onzeker',
      kanttekening:
        'De wet staat een route van twee jaar toe, maar knoopt diploma, inschrijving en bekostiging aan leerjaar 3.',
      zieOok: ['wvo-2.107g', 'wvo-2.107e-2'],
    }),
    'telling-een-bekostiger': () => ({
      ...reading,
      titel: 'Eigen lezing: één leerling, één bekostiger (docs/rules/funding-on.md)',
      strekking:
        'Voor een leerling op een dag is er nooit meer dan één bekostiger: de geregistreerde fase wijst het vo of het mbo aan, ook als hij in beide registers staat.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Geen bron zegt het met zoveel woorden; het volgt uit de fase als schakelaar en uit de indicatie bekostigbaar, die in beide registers Ja is.',
      zieOok: ['faq-bekostiging-volgt-fase', 'dia-uitwisselen-mbo', 'ubwvo-6.7'],
    }),
    'teldatum-eigen-register': () => ({
      ...reading,
      titel: 'Eigen lezing: tellen in het eigen register (docs/rules/funding-on.md)',
      strekking:
        'De telling van de kant die volgens de fase betaald wordt, komt uit haar eigen register; wie daar op de teldatum niet in staat, telt niet mee, ook als hij aan de andere kant is ingeschreven. Wie betaalt, blijft de fase.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De telling voor het mbo komt uit ROD MBO en die voor het vo uit ROD VO; dat een inschrijving aan de andere kant niet volstaat, is daaruit afgeleid.',
      zieOok: ['faq-telling', 'faq-vo-in-mbo-fase'],
    }),
    'pve-velden': () => ({
      ...pve,
      strekking:
        'De vorm van de velden: een BRIN is twee cijfers en twee hoofdletters, een onderwijsaanbieder 999A999, een opleidingcode (crebo) vijf cijfers; van burgerservicenummer en onderwijsnummer is er precies één gevuld, met voorloopnullen.',
      zekerheid: 'gelezen',
    }),
    'pve-teldata': () => ({
      ...pve,
      strekking:
        'In het mbo zijn er twee teldata per studiejaar, 1 oktober en 1 februari; het bekostigingsjaar rust op het studiejaar dat twee kalenderjaren eerder begon.',
      zekerheid: 'gelezen',
      kanttekening: 'Paragrafen 16.1 en 16.5.2. De tweede teldatum dient voor een correctie op de eerste.',
      zieOok: ['rrod-1', 'duo-bekostiging'],
    }),
    'rio-codes': () => ({
      soort: 'publicatie',
      uitgever: 'RIO',
      titel: 'RIO LOD OpenAPI 2.13.0',
      strekking:
        'De vorm van de codes: vestiging 99XX99, onderwijsaanbieder 999A999, onderwijslocatie 999X999 (de letter X), onderwijsbestuur 999B999, opleidingseenheid 9999O9999.',
      zekerheid: 'gelezen',
    }),
    elfproef: () => ({
      soort: 'publicatie',
      uitgever: 'python-stdnum en stdnum-js',
      titel: 'De 11-proef van burgerservicenummer en onderwijsnummer',
      strekking:
        'Negen cijfers. Een burgerservicenummer is niet enkel nullen en gaat in de 11-proef op; een onderwijsnummer begint met 10 en geeft rest 5.',
      zekerheid: 'gelezen',
      kanttekening:
        'Over het onderwijsnummer zijn twee bibliotheken het eens; het Programma van Eisen van DUO noemt de 11-proef zonder de rest.',
      zieOok: ['pve-velden'],
    }),
    codetabellen: () => ({
      soort: 'publicatie',
      uitgever: 'wetten.overheid.nl',
      url: 'https://wetten.overheid.nl/BWBR0048579',
      titel: 'Regeling codetabellen vo, vso en mbo (BWBR0048579), bijlage II, stand 28 augustus 2025',
      strekking:
        'Elementcodes zijn vier cijfers: 6P11 BB, 6P21 KB, 6P31 GL (P is het profiel), 0470–0474 TL; 7P11 is een BB-leer-werktraject, 7P21 een BB met entree.',
      zekerheid: 'afgeleid',
      kanttekening: 'Gelezen is de tabel voor Caribisch Nederland; dat dezelfde codes landelijk gelden, is afgeleid.',
    }),
    recordvorm: () => ({
      ...reading,
      titel: 'De vorm van een record (docs/rules/validate-enrolment.md)',
      strekking:
        'Welke velden een inschrijving, samenwerking, programma of leerplichtgegeven heeft, in welke vorm en welke verplicht zijn, legt deze bibliotheek vast.',
      zekerheid: 'gelezen',
    }),
  }
}
