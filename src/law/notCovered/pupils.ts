import type { NietBehandeld } from '../notCovered.js'

/** About pupils: enrolment, counting, attendance and leaving. */
export function aboutPupils(): readonly NietBehandeld[] {
  return [
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
      onderwerp: 'Samen lezen van ROD VO en ROD MBO door `validateEnrolment`',
      reden:
        'Een enkele inschrijving zegt niet of de andere er is (VO-fase zonder vo-inschrijving, MBO-fase zonder mbo-inschrijving, verschil in route of fase); dat doet `reconcile`, met de records van beide registers.',
      bronnen: ['wvo-2.107e-1', 'wvo-2.107e-2', 'dia-uitwisselen-mbo'],
    },
    {
      onderwerp: 'Registratie van een route die niet wordt bekostigd',
      reden: 'Wat een niet bekostigde school of instelling in ROD zet, staat niet in de gelezen teksten.',
      bronnen: ['wvo-2.109a', 'web-11.1.15', 'wvo-2.107e-1-rod'],
    },
    {
      onderwerp: 'Een inschrijving tegen de melding in RIO en het profiel van de school',
      reden:
        'Dat zijn feiten over het aanbod, niet over een inschrijving: de melding toetst `validateRioOffer`, de partners vergelijkt `reconcile`; het profiel vergelijkt niets.',
      bronnen: ['wvo-2.107c', 'dia-melden'],
    },
    {
      onderwerp: 'Feiten die elkaar tegenspreken',
      reden:
        'Een leerjaar dat niet bij de start van de route past, een vmbo-leerjaar dat niet bij het leerjaar van de route past, en een begindatum voor de start geven geen eigen signaal.',
      bronnen: ['wvo-2.107a-2-leerjaar', 'wvo-2.107e-2-doublure'],
    },
    {
      onderwerp: 'Een inschrijving tegen uren, leeftijd en overeenkomst',
      reden:
        'Een inschrijving bevat die feiten niet: `checkProgramme`, `checkAttendance` en `validateAgreement` lezen ze apart.',
      bronnen: ['wvo-2.107h-uren', 'web-8.1.1-3', 'wvo-2.107b-1'],
    },
    {
      onderwerp: 'Levering van registergegevens (wie levert wat, wanneer)',
      reden:
        'Wat in welk register moet staan, en binnen welke termijn, zegt `requiredRegistrations`. Hoe een levering verloopt, en of zij op tijd was, is niet behandeld.',
      bronnen: ['wvo-2.107f-2', 'web-9.1.7-2', 'dia-uitwisselen-vo', 'dia-uitwisselen-mbo'],
    },
    {
      onderwerp: 'Wie op de teldatum niet meetelt',
      reden:
        'Dat een leerling sinds het begin meer dan de helft van de schooldagen afwezig was, of hetzelfde examen al haalde, staat niet in een inschrijving.',
      bronnen: ['ubwvo-6.7', 'ubwvo-6.8'],
    },
    {
      onderwerp: 'Het jaar en de bedragen van de vo-bekostiging',
      reden:
        'Gelezen is alleen hoe de telling van het mbo doorwerkt in een bekostigingsjaar; bedragen zijn nergens behandeld.',
      bronnen: ['rrod-1', 'duo-bekostiging'],
    },
    {
      onderwerp: 'Overdracht van bekostiging',
      reden:
        'Wie betaalt en wat partners elkaar overdragen zijn twee dingen; over de overdracht zelf, ook bij een overstap naar een andere school, gaat de overeenkomst.',
      bronnen: ['wvo-5.42', 'wvo-5.42a', 'web-9.1.15'],
    },
    {
      onderwerp: 'Verzuim voor 1 januari 2026 van wie niet meer plichtig is',
      reden: 'De regel van die tijd is niet gelezen; `absenceReport` zegt dat.',
      bronnen: ['web-9.2.1', 'wvo-8.20-1'],
    },
    {
      onderwerp: 'Vrijstelling en naleving van de leerplicht',
      reden:
        'Vrijstellingen zijn er meer dan de ene die is opgenomen, en geregeld schoolbezoek is niet te toetsen. De kwalificatieplicht is gelezen zoals zij sinds 1 augustus 2022 geldt; ook welk onderwijs een instelling tot een instelling van de Leerplichtwet maakt, is niet behandeld.',
      bronnen: ['lpw-4a-2', 'lpw-4c-1', 'lpw-1-c'],
    },
    {
      onderwerp: 'De verwijdering zelf',
      reden: 'Behandeld is alleen wat zij voor de overstapoptie betekent, niet de weg ernaartoe.',
      bronnen: ['wvo-8.15', 'web-8.1.7d-2'],
    },
    {
      onderwerp: 'Vervolg na een route naar niveau 3 of 4',
      reden: 'Gelezen is alleen dat een diploma van niveau 2 toegang geeft tot niveau 3 en 4.',
      bronnen: ['web-8.2.1'],
    },
    {
      onderwerp: 'Gebruik van het persoonsgebonden nummer',
      reden: 'De bibliotheek toetst alleen de vorm van het nummer, niet of het gebruikt mag worden.',
      bronnen: ['wvo-8.17-5'],
    },
  ]
}
