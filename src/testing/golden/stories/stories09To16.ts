/** Life stories by name: the text of each, as it stands in a rekenblad. Written by hand from the law and the pages of DUO. */
export const stories09To16: Readonly<Record<string, string>> = {
  '09-overstap-van-dlr-naar-glr': `# titel: Amira stapt in klas 4 over van de DLR naar de GLR
# vraag: Wat verandert er op de dag dat het vmbo-examen niet meer hoeft?
# artikel: WVO 2020 art. 2.107l lid 1, 2, 4 en 5
# leerroute: DLR BB-2
# start: 2023-08-01
# jaren: 4
# opleidingsduur: 2
# schoolsoort: vbo-mavo
# overstap glr: 2024-12-02
# inschrijving: vo VO-fase 2023-08-01 t/m 2024-12-01
# inschrijving: vo VO-fase 2024-12-02 t/m 2025-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2027-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;vertrek;vervolgNiveau;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;Amira begint in vmbo leerjaar 3;
DLR;2;;2024-2025;2024-08-01;2024-12-01;VO-fase;vo-bekostiging;vo-school;1, 2;;verplicht;toegestaan;vo-bekostiging;;;;;;;;Routejaar 2 heeft twee regels omdat de route erin verandert. Geen bron dateert tijdvak 1 en 2: 1, 2 zegt dat alleen tijdvak 3 zeker wegvalt
GLR;2;;2024-2025;2024-12-02;2025-07-31;VO-fase;vo-bekostiging;vo-school;;;verplicht;toegestaan;;;;;;;;Amira stapt over naar de GLR;De uiterste dag voor het vmbo-diploma vervalt en de fase blijft gelijk
GLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;;;Amira gaat naar het mbo;
GLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;;;afgerond;3, 4;Amira haalt het mbo-diploma van niveau 2;
`,
  '10-diploma-in-tijdvak-3': `# titel: Kees slaagt pas in augustus na het derde routejaar
# vraag: Is een vmbo-diploma uit het derde tijdvak nog op tijd?
# artikel: WVO 2020 art. 2.107j lid 2 en 4
# leerroute: DLR GL-4
# start: 2023-08-01
# jaren: 5
# opleidingsduur: 3
# vmbo-diploma: 2026-08-27 tijdvak 3
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-07-31
# inschrijving: vo MBO-fase 2025-08-01 t/m 2026-08-27
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;meldingenVo;meldingenMbo;vmboDiplomaBehaald;vmboDiplomaOpTijd;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;
DLR;2;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;;;;;;
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2026-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;;;;;Kees doet examen en heeft nog een herkansing open;
DLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;signaal: vo-enrolment-after-year-3, signaal: diploma-perhaps-period-3;signaal: diploma-perhaps-period-3;2026-08-27;op-tijd-in-tijdvak-3;Kees slaagt in tijdvak 3;Het register kent het tijdvak niet en vraagt daarom om na te kijken
DLR;5;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2029;;signaal: diploma-perhaps-period-3;;;Kees haalt het mbo-diploma van niveau 4;
`,
  '11-tweejarige-route': `# titel: Fenna volgt een route van twee jaar
# vraag: Wat gebeurt er als de route stopt voordat er een MBO-fase is?
# artikel: WVO 2020 art. 2.107e en 2.107g lid 1
# leerroute: DLR BB-2
# start: 2024-08-01
# jaren: 2
# opleidingsduur: 1
# vmbo-diploma: 2026-06-25 tijdvak 1
# inschrijving: vo VO-fase 2024-08-01 t/m 2026-07-31
# inschrijving: mbo VO-fase 2024-08-01 t/m 2026-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;reden1feb;meldingenVo;meldingenMbo;vmboDiplomaBehaald;vmboDiplomaOpTijd;vertrek;vervolgNiveau;gebeurtenis;opmerking
DLR;1;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;telt-niet-op-deze-dag;;;;;;;Fenna begint en staat ook al bij het mbo;Zonder inschrijving bij het mbo kan zij daar geen diploma halen
DLR;2;;2025-2026;2025-08-01;2026-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;2026-07-31;verplicht;toegestaan;vo-bekostiging;;;telt-niet-op-deze-dag;;;2026-06-25;op-tijd;afgerond;3, 4;Fenna haalt beide diploma's;De uiterste dag is hier het einde van routejaar 2
`,
  '12-vroege-mbo-inschrijving': `# titel: Tobias staat in de VO-fase al bij het mbo ingeschreven
# vraag: Verandert een vroege inschrijving bij het mbo wie er betaalt?
# artikel: WVO 2020 art. 2.107e, WEB art. 9.1.5 en 9.1.6, dia Uitwisselen mbo
# leerroute: DLR BB-2
# start: 2023-08-01
# jaren: 4
# opleidingsduur: 2
# vmbo-diploma: 2026-06-25 tijdvak 1
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-07-31
# inschrijving: mbo VO-fase 2024-02-01 t/m 2025-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2027-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;reden1okt;reden1feb;meldingenVo;meldingenMbo;vmboDiplomaBehaald;vmboDiplomaOpTijd;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;fase;telt-niet-op-deze-dag;;;;;Tobias wordt op 1 februari alvast bij het mbo ingeschreven;Op de mbo-teldatum telt hij niet mee omdat zijn fase VO is
DLR;2;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;fase;telt-niet-op-deze-dag;;;;;;De fase beslist en niet het register
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2026-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;fase;fase;;;2026-06-25;op-tijd;Tobias gaat naar het mbo;
DLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;fase;fase;;;;;Tobias haalt het mbo-diploma van niveau 2;
`,
  '13-vo-inschrijving-loopt-door': `# titel: De vo-inschrijving van Zoë wordt niet beëindigd
# vraag: Tot wanneer mag een vo-inschrijving doorlopen in de MBO-fase?
# artikel: WVO 2020 art. 2.107e lid 2 en 2.107f lid 2, DUO-pagina (fases)
# leerroute: DLR KB-3
# start: 2022-08-01
# jaren: 5
# opleidingsduur: 3
# vmbo-diploma: 2025-06-26 tijdvak 1
# inschrijving: vo VO-fase 2022-08-01 t/m 2024-07-31
# inschrijving: vo MBO-fase vanaf 2024-08-01
# inschrijving: mbo MBO-fase 2024-08-01 t/m 2027-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;reden1okt;meldingenVo;meldingenMbo;vmboDiplomaBehaald;vmboDiplomaOpTijd;gebeurtenis;opmerking
DLR;1;;2022-2023;2022-08-01;2023-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;fase;;;;;;
DLR;2;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;fase;;;;;;
DLR;3;;2024-2025;2024-08-01;2025-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2025-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2026;fase;;;2025-06-26;op-tijd;Zoë staat in beide registers en slaagt voor het vmbo;Het mag zolang het vmbo-examen open is en alleen het mbo wordt betaald
DLR;4;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;fase;signaal: vo-enrolment-after-diploma, signaal: vo-enrolment-after-year-3;;;;De school vergeet haar uit te schrijven;
DLR;5;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;fase;signaal: vo-enrolment-after-diploma, signaal: vo-enrolment-after-year-3;;;;Zoë haalt het mbo-diploma van niveau 3;
`,
  '14-start-voor-de-wet': `# titel: Milan begon een jaar voordat de wet er was
# vraag: Wat zegt de wet over een route die in 2019 begon?
# artikel: Stb. 2020, 157 (Wet sterk beroepsonderwijs, in werking op 1 augustus 2020)
# leerroute: DLR KB-4
# start: 2019-08-01
# inschrijving: vo VO-fase vanaf 2019-08-01
tijdlijn;schooljaar;wetGeldtVanaf;teldatum1okt;reden1okt;meldingenVo;gebeurtenis;opmerking
voor-de-wet;2019-2020;2020-08-01;;voor-de-wet;afkeur: before-start-of-law;Milan begint in een experiment;Er is geen tijdlijn omdat er nog geen doorlopende leerroute in de wet stond
`,
  '15-vso-bb': `# titel: Sofie begint op een aangewezen vso-school in de bb
# vraag: Kan een route ook op een vso-school beginnen?
# artikel: WVO 2020 art. 2.71 lid 2
# leerroute: DLR BB-2
# start: 2024-08-01
# jaren: 4
# opleidingsduur: 2
# schoolsoort: vso
# inschrijving: vo VO-fase 2024-08-01 t/m 2026-07-31
# inschrijving: mbo MBO-fase 2026-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;meldingenVo;meldingenMbo;gebeurtenis;opmerking
DLR;1;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;;;Sofie begint in leerjaar 3 van het vso;De teldatum van het vso is hier niet opgenomen
DLR;2;;2025-2026;2025-08-01;2026-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;;;;
DLR;3;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2027-07-31;toegestaan;verplicht;;;Sofie gaat naar het mbo;
DLR;4;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;;signaal: diploma-overdue;Sofie heeft nog geen vmbo-diploma;De uiterste dag is voorbij en de overstapoptie komt in beeld
`,
  '16-vso-kb': `# titel: Luuk wordt op een vso-school ingeschreven voor de kb
# vraag: Mag een aangewezen vso-school een route vanuit de kb verzorgen?
# artikel: WVO 2020 art. 2.71 lid 2
# leerroute: DLR KB-3
# start: 2024-08-01
# jaren: 4
# opleidingsduur: 2
# schoolsoort: vso
# vmbo-diploma: 2027-06-17 tijdvak 1
# inschrijving: vo VO-fase 2024-08-01 t/m 2026-07-31
# inschrijving: mbo MBO-fase 2026-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;meldingenVo;meldingenMbo;gebeurtenis;opmerking
DLR;1;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;signaal: vso-requires-bb;;Luuk begint in leerjaar 3 van het vso;Een signaal en geen afkeur omdat het uit de slotwoorden van het lid is afgeleid
DLR;2;;2025-2026;2025-08-01;2026-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;signaal: vso-requires-bb;;;
DLR;3;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2027-07-31;toegestaan;verplicht;;;Luuk gaat naar het mbo;De mbo-inschrijving kent de schoolsoort niet
DLR;4;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;;;Luuk haalt het mbo-diploma van niveau 3;
`,
}
