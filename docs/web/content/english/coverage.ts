/** What a slide of DUO says, where the coverage tells it in words of its own, by the Dutch. */
export const slidesInEnglish: Readonly<Record<string, string>> = {
  'Vooraf wordt de overdracht van bekostiging vastgelegd.': 'The transfer of funding is laid down beforehand.',
  'Vooraf worden de terugvalopties (in de wet: overstapoptie) vastgelegd voor jongeren die uitstappen.':
    'The options to fall back on (terugvalopties; in the law: overstapoptie) are laid down beforehand, for young people who leave.',
  'Vooraf wordt het programma van de route vastgelegd.': 'The programme of the route is laid down beforehand.',
  'De VO-fase en de MBO-fase over de jaren van de route.': 'The VO-fase and the MBO-fase over the years of the route.',
  'Inschrijvingen per register, route en fase; alle vier de combinaties van register en fase komen voor.':
    'Enrolments by register, route and phase; all four combinations of register and phase occur.',
}
