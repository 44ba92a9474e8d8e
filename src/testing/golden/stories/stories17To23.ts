/** Life stories by name: the text of each, as it stands in a rekenblad. Written by hand from the law and the pages of DUO. */
export const stories17To23: Readonly<Record<string, string>> = {
  '17-niet-bekostigd': `# titel: Robin volgt een route die niet wordt bekostigd
# vraag: Wat blijft er gelden als school en instelling geen geld van het rijk krijgen?
# artikel: WVO 2020 art. 2.109a, WEB art. 11.1.15
# leerroute: DLR BB-2
# start: 2026-08-01
# jaren: 4
# opleidingsduur: 2
# bekostigd: nee
# leertraject: BOL
# inschrijving: vo VO-fase 2026-08-01 t/m 2028-07-31
# inschrijving: mbo MBO-fase 2028-08-01 t/m 2030-07-31
# vmbo-diploma: 2029-06-21 tijdvak 1
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;reden1okt;normNieuw;normOud;meldingenVo;meldingenMbo;gebeurtenis;opmerking
DLR;1;;2026-2027;2026-08-01;2027-07-31;VO-fase;;vo-school;1, 2, 3;;verplicht;toegestaan;;;;niet-bekostigd;4000 / 2700 / 500;4000 / 2950 / 450;;;Robin begint in vmbo leerjaar 3;Niemand betaalt maar de urennorm van het mbo geldt wel
DLR;2;;2027-2028;2027-08-01;2028-07-31;VO-fase;;vo-school;1, 2, 3;;verplicht;toegestaan;;;;niet-bekostigd;4000 / 2700 / 500;;;;;De keuze voor het oude recht is voor deze groep voorbij
DLR;3;;2028-2029;2028-08-01;2029-07-31;MBO-fase;;mbo-instelling;1, 2, 3;2029-07-31;toegestaan;verplicht;;;;niet-bekostigd;4000 / 2700 / 500;;;;Robin gaat naar het mbo en slaagt voor het vmbo;
DLR;4;;2029-2030;2029-08-01;2030-07-31;MBO-fase;;mbo-instelling;;;niet-toegestaan;verplicht;;;;niet-bekostigd;4000 / 2700 / 500;;;;Robin haalt het mbo-diploma van niveau 2;
`,
  '18-vijf-jaar-bol-nieuwe-uren': `# titel: De groep van Isa: vijf jaar BOL gepland met de nieuwe uren
# vraag: Voldoet een plan met precies de uren van na 1 augustus 2026 en voldeed het ook aan de oude?
# artikel: WVO 2020 art. 2.107g en 2.107h, WEB art. 9.1.10 en 12.4c.2
# leerroute: DLR GL-4
# start: 2026-08-01
# jaren: 5
# opleidingsduur: 3
# leertraject: BOL
# vmbo-diploma: 2029-06-21 tijdvak 1
# inschrijving: vo VO-fase 2026-08-01 t/m 2028-07-31
# inschrijving: mbo MBO-fase 2028-08-01 t/m 2031-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;urenTotaal;urenBegeleid;urenBpv;peildatum;normenMogelijk;normNieuw;normOud;oordeelZonderKeuze;oordeelOudRecht;gebeurtenis;opmerking
DLR;1;;2026-2027;2026-08-01;2027-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;850;0;2026-11-23;nieuw, oud;5000 / 3200 / 750;5000 / 3500 / 900;in orde;signaal: old-law-ends, signaal: bol-hours-below-old-norm (begeleid), signaal: bol-hours-below-old-norm (bpv);De school plant het jaar en legt beide normen naast elkaar;Totaal / begeleid / bpv over de hele route
DLR;2;;2027-2028;2027-08-01;2028-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;850;50;2027-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;;Het oude recht kon voor deze groep alleen in 2026-2027
DLR;3;;2028-2029;2028-08-01;2029-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2029-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2030;1000;600;200;2028-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;Isa gaat naar het mbo en slaagt voor het vmbo;
DLR;4;;2029-2030;2029-08-01;2030-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2031;1000;500;250;2029-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;;
DLR;5;;2030-2031;2030-08-01;2031-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2032;1000;400;250;2030-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;Isa haalt het mbo-diploma van niveau 4;
`,
  '19-vijf-jaar-bol-oude-uren': `# titel: De groep van Jelle: vijf jaar BOL gepland met de oude uren
# vraag: Voldoet een plan met de uren van voor 1 augustus 2026 ook aan de nieuwe norm?
# artikel: WVO 2020 art. 2.107g en 2.107h, WEB art. 9.1.10 en 12.4c.2
# leerroute: DLR GL-4
# start: 2026-08-01
# jaren: 5
# opleidingsduur: 3
# leertraject: BOL
# vmbo-diploma: 2029-06-21 tijdvak 1
# inschrijving: vo VO-fase 2026-08-01 t/m 2028-07-31
# inschrijving: mbo MBO-fase 2028-08-01 t/m 2031-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;urenTotaal;urenBegeleid;urenBpv;peildatum;normenMogelijk;normNieuw;normOud;oordeelZonderKeuze;oordeelOudRecht;gebeurtenis;opmerking
DLR;1;;2026-2027;2026-08-01;2027-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;900;0;2026-11-23;nieuw, oud;5000 / 3200 / 750;5000 / 3500 / 900;in orde;signaal: old-law-ends;Beide besturen kiezen samen voor de oude uren;Bij vijf jaar vraagt de nieuwe norm minder bpv en minder begeleide uren
DLR;2;;2027-2028;2027-08-01;2028-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;900;100;2027-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;;De keuze is voorbij maar het plan voldoet ook zonder
DLR;3;;2028-2029;2028-08-01;2029-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2029-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2030;1000;700;200;2028-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;Jelle gaat naar het mbo en slaagt voor het vmbo;
DLR;4;;2029-2030;2029-08-01;2030-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2031;1000;600;300;2029-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;;
DLR;5;;2030-2031;2030-08-01;2031-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2032;1000;400;300;2030-11-23;nieuw;5000 / 3200 / 750;;in orde;signaal: old-law-not-open;Jelle haalt het mbo-diploma van niveau 4;
`,
  '20-wordt-18-in-de-route': `# titel: Pim wordt achttien in het vierde routejaar
# vraag: Vanaf hoeveel verzuim moet er worden gemeld en welke plicht geldt er?
# artikel: LPW art. 3, 4a, 4b en 21a, WEB art. 9.2.1 en 9.2.2
# leerroute: DLR KB-4
# start: 2023-08-01
# jaren: 5
# opleidingsduur: 3
# geboortedatum: 2008-11-20
# vmbo-diploma: 2026-06-25 tijdvak 1
# inschrijving: vo VO-fase 2023-08-01 t/m 2025-07-31
# inschrijving: mbo MBO-fase 2025-08-01 t/m 2028-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;plichtEersteDag;verzuimdrempelEersteDag;plichtLaatsteDag;verzuimdrempelLaatsteDag;gebeurtenis;opmerking
DLR;1;;2023-2024;2023-08-01;2024-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;leerplicht;16 uur in 4 lesweken;leerplicht;16 uur in 4 lesweken;Pim begint als hij 14 is;De school meldt
DLR;2;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;leerplicht;16 uur in 4 lesweken;leerplicht;16 uur in 4 lesweken;Pim wordt 16 in november;De leerplicht loopt door tot het einde van dit schooljaar
DLR;3;;2025-2026;2025-08-01;2026-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2026-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2027;kwalificatieplicht;16 uur in 4 lesweken;kwalificatieplicht;16 uur in 4 lesweken;Pim gaat naar het mbo en slaagt voor het vmbo;Vanaf nu meldt de instelling en een vmbo-diploma is geen startkwalificatie
DLR;4;;2026-2027;2026-08-01;2027-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2028;kwalificatieplicht;16 uur in 4 lesweken;;28 dagen aaneengesloten;Pim wordt 18 op 20 november;Daarna geldt vier weken aaneen of de kortere termijn van het bestuur
DLR;5;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2029;;28 dagen aaneengesloten;;28 dagen aaneengesloten;Pim haalt het mbo-diploma van niveau 4;
`,
  '21-groep-die-al-liep': `# titel: De groep van Mees liep al toen de uren veranderden
# vraag: Mag een groep die voor 1 augustus 2026 begon de oude uren houden?
# artikel: WVO 2020 art. 2.107h, WEB art. 12.4c.2 lid 2
# leerroute: DLR KB-3
# start: 2025-08-01
# jaren: 4
# opleidingsduur: 2
# leertraject: BOL
# vmbo-diploma: 2028-06-22 tijdvak 1
# inschrijving: vo VO-fase 2025-08-01 t/m 2027-07-31
# inschrijving: mbo MBO-fase 2027-08-01 t/m 2029-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;urenTotaal;urenBegeleid;urenBpv;peildatum;normenMogelijk;normNieuw;normOud;oordeelZonderKeuze;oordeelOudRecht;gebeurtenis;opmerking
DLR;1;;2025-2026;2025-08-01;2026-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;900;0;2026-07-31;oud;;4000 / 2950 / 450;in orde;in orde;De groep begint onder het oude recht;
DLR;2;;2026-2027;2026-08-01;2027-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;900;50;2026-11-23;nieuw, oud;4000 / 2700 / 500;4000 / 2950 / 450;signaal: running-route-below-new-norm (bpv);in orde;De uren in de wet veranderen;Bij vier jaar vraagt de nieuwe norm 50 uur bpv meer
DLR;3;;2027-2028;2027-08-01;2028-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2028-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2029;1000;650;150;2027-11-23;nieuw, oud;4000 / 2700 / 500;4000 / 2950 / 450;signaal: running-route-below-new-norm (bpv);in orde;Mees gaat naar het mbo en slaagt voor het vmbo;De keuze blijft open voor een groep die al liep
DLR;4;;2028-2029;2028-08-01;2029-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2030;1000;500;250;2028-11-23;nieuw, oud;4000 / 2700 / 500;4000 / 2950 / 450;signaal: running-route-below-new-norm (bpv);in orde;Mees haalt het mbo-diploma van niveau 3;
`,
  '22-verwijderd-in-de-mbo-fase': `# titel: Olaf wordt in het derde routejaar definitief verwijderd
# vraag: Geldt de overstapoptie ook voor wie definitief is verwijderd?
# artikel: WVO 2020 art. 2.107k lid 3, WEB art. 9.1.13 en 9.1.14 lid 3
# leerroute: DLR TL-4
# start: 2024-08-01
# jaren: 6
# opleidingsduur: 4
# einde: 2027-01-15
# geboortedatum: 2008-12-01
# inschrijving: vo VO-fase 2024-08-01 t/m 2026-07-31
# inschrijving: mbo MBO-fase 2026-08-01 t/m 2027-01-15
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;reden1feb;meldingenVo;meldingenMbo;plichtLaatsteDag;vertrek;overstapNaar;zoekplicht;gebeurtenis;opmerking
DLR;1;;2024-2025;2024-08-01;2025-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;telt-niet-op-deze-dag;;;leerplicht;;;;;
DLR;2;;2025-2026;2025-08-01;2026-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;telt-niet-op-deze-dag;;;kwalificatieplicht;;;;;
DLR;3;;2026-2027;2026-08-01;2027-01-15;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2;;toegestaan;verplicht;mbo-bekostiging;;2028;;;;;definitief-verwijderd;;8 weken;Olaf is 18 en wordt op 15 januari definitief verwijderd;De instelling zocht eerst acht weken naar een andere plek en op 1 februari telt hij niet meer. Geen bron dateert tijdvak 1 en 2: 1, 2 zegt dat alleen tijdvak 3 zeker wegvalt
`,
  '23-vijf-jaar-bol-minder-uren': `# titel: De groep van Nora: vijf jaar BOL gepland met minder uren dan de norm
# vraag: Mag een plan met minder begeleide uren nog, als de kwaliteit is aangetoond?
# artikel: WVO 2020 art. 2.107h (lid 2 vervallen op 1 augustus 2026), WEB art. 12.4c.2
# leerroute: DLR KB-4
# start: 2026-08-01
# jaren: 5
# opleidingsduur: 3
# leertraject: BOL
# vmbo-diploma: 2029-06-21 tijdvak 1
# inschrijving: vo VO-fase 2026-08-01 t/m 2028-07-31
# inschrijving: mbo MBO-fase 2028-08-01 t/m 2031-07-31
leerroute;leerjaar;doublure;schooljaar;eersteDag;laatsteDag;fase;bekostiging;verzuimmelding;tijdvakken;vmboDiplomaUiterlijk;rodVo;rodMbo;teldatum1okt;teldatum1feb;bekostigingsjaarMbo;urenTotaal;urenBegeleid;urenBpv;peildatum;normenMogelijk;normNieuw;normOud;oordeelZonderKeuze;oordeelOudRecht;gebeurtenis;opmerking
DLR;1;;2026-2027;2026-08-01;2027-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;850;0;2026-11-23;nieuw, oud;5000 / 3200 / 750;5000 / 3500 / 900;afkeur: bol-hours-below-norm (begeleid);signaal: old-law-ends, signaal: bol-hours-below-old-norm (begeleid), signaal: bol-hours-below-old-norm (bpv);De school plant 100 begeleide uren te weinig;Alleen het oude recht laat met aangetoonde kwaliteit minder uren toe
DLR;2;;2027-2028;2027-08-01;2028-07-31;VO-fase;vo-bekostiging;vo-school;1, 2, 3;;verplicht;toegestaan;vo-bekostiging;;;1000;850;50;2027-11-23;nieuw;5000 / 3200 / 750;;afkeur: bol-hours-below-norm (begeleid);signaal: old-law-not-open, signaal: running-route-below-new-norm (begeleid);;De keuze voor het oude recht is voor deze groep voorbij
DLR;3;;2028-2029;2028-08-01;2029-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;1, 2, 3;2029-07-31;toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2030;1000;550;200;2028-11-23;nieuw;5000 / 3200 / 750;;afkeur: bol-hours-below-norm (begeleid);signaal: old-law-not-open, signaal: running-route-below-new-norm (begeleid);Nora gaat naar het mbo en slaagt voor het vmbo;
DLR;4;;2029-2030;2029-08-01;2030-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2031;1000;450;250;2029-11-23;nieuw;5000 / 3200 / 750;;afkeur: bol-hours-below-norm (begeleid);signaal: old-law-not-open, signaal: running-route-below-new-norm (begeleid);;
DLR;5;;2030-2031;2030-08-01;2031-07-31;MBO-fase;mbo-bekostiging;mbo-instelling;;;niet-toegestaan;verplicht;mbo-bekostiging;mbo-bekostiging;2032;1000;400;250;2030-11-23;nieuw;5000 / 3200 / 750;;afkeur: bol-hours-below-norm (begeleid);signaal: old-law-not-open, signaal: running-route-below-new-norm (begeleid);Nora haalt het mbo-diploma van niveau 4;
`,
}
