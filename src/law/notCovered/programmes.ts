import type { NietBehandeld } from '../notCovered.js'

/** About the programme, its hours, its exams and the agreement. */
export function aboutProgrammes(): readonly NietBehandeld[] {
  return [
    {
      onderwerp: 'Een vmbo-examen dat in een GLR toch wordt aangeboden',
      reden:
        'Een inschrijving zegt niet of de school het aanbiedt. De uitleg bij de taak noemt wie dan verantwoordelijk is; het diploma dat eruit kan volgen, een afwijzing en de inschrijving die erbij hoort zijn niet uitgewerkt.',
      bronnen: ['wvo-2.107l-4', 'faq-verschil-dlr-glr'],
    },
    {
      onderwerp: 'Een kalenderdag voor het vmbo-diploma',
      reden:
        'Geen bron noemt er een. De bibliotheek neemt 31 juli van het derde leerjaar en behandelt een diploma uit augustus of september daarna als mogelijk tijdvak 3.',
      bronnen: ['wvo-1.1-uiterste-dag', 'wvo-2.107j-2-tijdvak-3'],
    },
    {
      onderwerp: 'Aanverwant domein',
      reden:
        'Er is geen openbare tabel gevonden die een profiel aan opleidingcodes koppelt; een programma dat `validateAgreement` aanroept, kan zelf zeggen wat aanverwant is (`isAanverwant`).',
      bronnen: ['wvo-2.107a-3'],
    },
    {
      onderwerp: 'Wat er in de overeenkomst staat',
      reden:
        'Nagegaan wordt dat elk onderwerp is geregeld, niet of het goed is geregeld. Ondertekening en looptijd, de duur van de route tegen de leerroutes, en een interne regeling van een niet bekostigde scholengemeenschap zijn niet behandeld.',
      bronnen: ['wvo-2.107b-1', 'web-9.1.3-1', 'web-9.1.3-2'],
    },
    {
      onderwerp: 'Het oordeel over kwaliteit bij minder uren',
      reden:
        'Onder het oude recht mochten minder uren als de kwaliteit aantoonbaar voldoende was; dat oordeel en de verantwoording ervan zijn niet te toetsen.',
      bronnen: ['wvo-2.107h-2', 'wvo-2.107i-2'],
    },
    {
      onderwerp: 'De uren van een route die liep toen de norm veranderde',
      reden:
        'Niet gevonden is hoe een route wordt gemeten waarvan de eerste jaren op de oude uren waren gepland en waarvoor het oude recht niet is gekozen; te weinig uren geven dan een signaal.',
      bronnen: ['web-12.4c.2-2-lopend'],
    },
    {
      onderwerp: 'Welke uren begeleid zijn',
      reden:
        'Onderwijstijd van het vo telt in de eerste drie leerjaren mee als begeleide uren; hoeveel dat er zijn, geeft de planner zelf op.',
      bronnen: ['wvo-1.1-begeleide-uren', 'web-9.1.10-2', 'web-9.1.11-2'],
    },
    {
      onderwerp: 'Bijzonderheden van de duur',
      reden:
        'De wet leest jaar ook als studiejaar en cursusduur ook als studieduur; de bibliotheek rekent overal met schooljaren van 1 augustus tot en met 31 juli. De uren gelden over de hele route; hoe zij over de jaren zijn verdeeld, en de uren van een opleiding buiten een route, zijn niet behandeld.',
      bronnen: ['wvo-2.107g-2', 'web-9.1.9'],
    },
    {
      onderwerp: 'Schoolexamen, PTA en spreiding van het examen',
      reden:
        'De gewone examenregels gelden ook in het derde leerjaar van de route; alleen in welke leerjaren het centraal examen kan vallen en wat vervalt, is uitgewerkt. In welke maanden de tijdvakken vallen, is niet gelezen, en ook niet of resultaten uit leerjaar 1 vervallen van wie leerjaar 2 overdoet.',
      bronnen: ['wvo-2.107j-3', 'wvo-2.60a-1'],
    },
    {
      onderwerp: 'De verdeling van het vmbo-examen over de leerjaren',
      reden:
        'Hoe de vmbo-onderdelen van het programma over de leerjaren zijn verdeeld, bepaalt het bestuur; een programma bevat die feiten niet.',
      bronnen: ['wvo-2.107d-2', 'wvo-2.107j-2'],
    },
    {
      onderwerp: 'Wie het derde tijdvak afneemt',
      reden:
        'Dat is niet de school maar het College voor toetsen en examens; er is geen vraag in deze bibliotheek die ervan afhangt.',
      bronnen: ['wvo-2.56-5', 'wvo-2.107j-2'],
    },
    {
      onderwerp: 'Teams',
      reden: 'Nagegaan wordt waar een team kan worden ingezet, niet of het samen over alle bekwaamheden beschikt.',
      bronnen: ['web-9.1.12', 'wvo-2.107d-3'],
    },
  ]
}
