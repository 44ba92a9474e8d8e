/** Life stories by name: the text of each, as it stands in a rekenblad. Written by hand from the law and the pages of DUO. */
export const stories01To08: Readonly<Record<string, string>> = {
  '01-dlr-bb-niveau-2': `# titel: Noor gaat van vmbo-bb naar mbo-niveau 2
# vraag: Hoe loopt een route van vier jaar als het vmbo-diploma al in het tweede routejaar wordt behaald?
# artikel: WVO 2020 art. 2.107a lid 3, 2.107e, 2.107g en 2.107j lid 1
# leerroute: DLR BB-2
# start: 2023-08-01
# jaren: 4
# opleidingsduur: 2
# vmbo-diploma: 2025-06-26 tijdvak 1
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2027-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;vmboDiplomaBehaald;vmboDiplomaOpTijd;vertrek;vervolgNiveau;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;;Noor begint in vmbo leerjaar 3;Op 1 februari telt alleen het mbo
DLR;2;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;2025-06-26;op-tijd;;;Noor slaagt voor het vmbo;Het centraal examen mag ook in routejaar 3 vallen
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;;;;;Noor gaat naar het mbo;Met het diploma op zak is er geen examen en geen grond voor een vo-inschrijving meer
DLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;;;;;afgerond;3, 4;Noor haalt het mbo-diploma van niveau 2;Niveau 3 en 4 staan daarna open
`,
  '02-dlr-kb-niveau-3': `# titel: Daan gaat van vmbo-kb naar mbo-niveau 3
# vraag: Hoe loopt een route van vijf jaar met het vmbo-examen in het derde routejaar?
# artikel: WVO 2020 art. 2.107a lid 3, 2.107e, 2.107f lid 2 en 2.107j lid 1 en 4
# leerroute: DLR KB-3
# start: 2023-08-01
# jaren: 5
# opleidingsduur: 3
# vmbo-diploma: 2026-06-25 tijdvak 1
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-07-31
# inschrijving: vo MBO-fase 2025-08-01 t/m 2026-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;vmboDiplomaBehaald;vmboDiplomaOpTijd;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;Daan begint in vmbo leerjaar 3;
DLR;2;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;De school heeft het examen in routejaar 3 gelegd
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2026-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;2026-06-25;op-tijd;Daan is mbo-student en doet vmbo-examen;De school meldt hem aan als kandidaat en het geld gaat naar het mbo
DLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;;;;;;
DLR;5;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2029;;;;;Daan haalt het mbo-diploma van niveau 3;
`,
  '03-dlr-tl-niveau-4-zes-jaar': `# titel: Yara gaat van vmbo-tl naar mbo-niveau 4
# vraag: Hoe loopt de langste route die de wet kent?
# artikel: WVO 2020 art. 2.107a lid 3, 2.107e en 2.107g
# leerroute: DLR TL-4
# start: 2022-09-05
# opleidingsduur: 4
# vmbo-diploma: 2025-06-12 tijdvak 1
# inschrijving: vo VO-fase 2022-09-05 t/m 2024-07-31
# inschrijving: mbo MBO-fase 2024-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;vmboDiplomaBehaald;vmboDiplomaOpTijd;gebeurtenis;opmerking
DLR;1;;2022-2023;2022-08-01;2023-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;Yara komt na de zomervakantie binnen;Het routejaar is het hele schooljaar en begint op 1 augustus
DLR;2;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;
DLR;3;;2024-2025;2024-08-01;2025-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2025-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2026;;;2025-06-12;op-tijd;Yara slaagt voor het vmbo;Een vo-inschrijving mocht dit jaar maar hoefde niet
DLR;4;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;;;;
DLR;5;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;;;;;;
DLR;6;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2029;;;;;Yara haalt het mbo-diploma van niveau 4;
`,
  '04-glr': `# titel: Sem volgt de geïntegreerde leerroute
# vraag: Wat is er anders als een leerling alleen het mbo-diploma van niveau 2 hoeft te halen?
# artikel: WVO 2020 art. 2.107l lid 2, 4 en 5
# leerroute: GLR BB-2
# start: 2023-08-01
# jaren: 4
# opleidingsduur: 2
# schoolsoort: vbo
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2027-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;vertrek;vervolgNiveau;gebeurtenis;opmerking
GLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;;;verplicht;toegestaan;vo-bekostiging;;;;;;;Sem begint in vmbo leerjaar 3;Er is geen verplicht vmbo-examen
GLR;2;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;;;verplicht;toegestaan;vo-bekostiging;;;;;;;;
GLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;;;Sem gaat zonder vmbo-diploma naar het mbo;Er is geen uiterste dag voor een vmbo-diploma
GLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;;;afgerond;3, 4;Sem haalt het mbo-diploma van niveau 2;Ook zonder vmbo-diploma staan niveau 3 en 4 open
`,
  '05-een-doublure': `# titel: Lina doet het tweede routejaar over
# vraag: Wat verschuift er als een leerling één keer blijft zitten?
# artikel: WVO 2020 art. 2.107e lid 2 en 2.107j lid 5
# leerroute: DLR TL-4
# start: 2022-08-01
# jaren: 5
# opleidingsduur: 3
# doublures: 2
# vmbo-diploma: 2026-06-18 tijdvak 1
# inschrijving: vo VO-fase 2022-08-01 t/m 2025-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;bevorderd;ceResultaten;vmboDiplomaBehaald;vmboDiplomaOpTijd;gebeurtenis;opmerking
DLR;1;;2022-2023;2022-08-01;2023-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;ja;niet-vervallen;;;Lina sluit één vak vervroegd af;
DLR;2;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;nee;vervallen;;;Lina wordt niet bevorderd;Wat zij dit jaar op het centraal examen haalde vervalt
DLR;2;ja;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;ja;niet-vervallen;;;Lina doet routejaar 2 over;De fase volgt het leerjaar van de route en niet het aantal kalenderjaren
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2026-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;;;2026-06-18;op-tijd;Lina slaagt voor het vmbo;De uiterste dag schoof een jaar op
DLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;;;;;;;;
DLR;5;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2029;;;;;;;Lina haalt het mbo-diploma van niveau 4;
`,
  '06-twee-doublures': `# titel: Bram doet beide jaren van de VO-fase over
# vraag: Wie betaalt en wanneer moet het diploma er zijn na twee keer zittenblijven?
# artikel: WVO 2020 art. 2.107e lid 2 en 2.107j lid 5
# leerroute: DLR KB-4
# start: 2021-08-01
# jaren: 5
# opleidingsduur: 3
# doublures: 1, 2
# vmbo-diploma: 2026-06-18 tijdvak 1
# inschrijving: vo VO-fase 2021-08-01 t/m 2025-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;bevorderd;ceResultaten;vmboDiplomaBehaald;vmboDiplomaOpTijd;gebeurtenis;opmerking
DLR;1;;2021-2022;2021-08-01;2022-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;nee;vervallen;;;Bram wordt niet bevorderd;
DLR;1;ja;2022-2023;2022-08-01;2023-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;ja;niet-vervallen;;;Bram doet routejaar 1 over;
DLR;2;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;nee;vervallen;;;Bram wordt niet bevorderd;
DLR;2;ja;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;ja;niet-vervallen;;;Bram doet routejaar 2 over;Het vierde jaar in de route is nog VO-fase
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2026-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;;;2026-06-18;op-tijd;Bram slaagt voor het vmbo;Zonder doublures was 31 juli 2024 de uiterste dag geweest
DLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;;;;;;;;
DLR;5;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2029;;;;;;;Bram haalt het mbo-diploma van niveau 4;
`,
  '07-afgewezen-in-routejaar-3': `# titel: Esra zakt in het derde routejaar voor het vmbo-examen
# vraag: Welke papieren krijgt een afgewezen kandidaat en wat kan daarna nog?
# artikel: WVO 2020 art. 2.58, 2.59, 2.107j lid 6 en 2.107k, WEB art. 9.1.14
# leerroute: DLR KB-4
# start: 2023-08-01
# jaren: 5
# opleidingsduur: 3
# einde: 2026-07-31
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-07-31
# inschrijving: vo MBO-fase 2025-08-01 t/m 2026-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2026-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;bevorderd;ceResultaten;uitslag;geslaagdeVakken;verlaatSchool;documenten;vertrek;overstapNaar;overstapZorg;toelatingVervalt;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;;;;;;;;;
DLR;2;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;;;;;;;;;
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2026-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;nee;niet-geregeld;afgewezen;4;ja;cijferlijst, certificaat, verklaring;afgewezen;vmbo-diploma, mbo-diploma;gezamenlijk;8.1.1c, 8.2.1, 8.2.2, 8.2.2a;Esra wordt afgewezen en verlaat de route;School en instelling zoeken samen een passend diploma en bij dezelfde instelling vervallen vier toelatingsregels
`,
  '08-vertrek-in-routejaar-2': `# titel: Joris stopt halverwege het tweede routejaar
# vraag: Wie telt hem en wie moet voor een ander diploma zorgen als een leerling de route verlaat?
# artikel: WVO 2020 art. 2.107e lid 1 en 2.107k lid 1 en 2
# leerroute: DLR KB-3
# start: 2023-08-01
# jaren: 5
# opleidingsduur: 3
# einde: 2025-02-14
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-02-14
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;vertrek;overstapNaar;overstapZorg;toelatingVervalt;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;Joris begint in vmbo leerjaar 3;
DLR;2;;2024-2025;2024-08-01;2025-02-14;VO-fase;vo-bekostiging;vo-school;1, 2;;verplicht;toegestaan;vo-bekostiging;;;;verlaten;vmbo-diploma, mbo-diploma;gezamenlijk;8.1.1c, 8.2.1, 8.2.2, 8.2.2a;Joris verlaat de route op 14 februari;De telling van 1 oktober blijft staan en er komt geen MBO-fase. Geen bron dateert tijdvak 1 en 2: 1, 2 zegt dat alleen tijdvak 3 zeker wegvalt
`,
}
