import type { Both } from '../languages.js'

/** What each door of the package is for. */
export const aboutDoors: Readonly<Record<string, Both>> = {
  index: {
    nl: 'De kern: de vragen met hun uitleg, de controles van inschrijving, programma, overeenkomst en leerplicht, de begrippen, de beslistabellen en de bronnen.',
    en: 'The core: the questions with their explanations, the validations of enrolment, programme, agreement and attendance, the concepts, the decision tables and the sources.',
  },
  drawing: {
    nl: 'De tijdlijn van een route als tekening (SVG), in het Nederlands of Engels.',
    en: 'The timeline of a route as a picture (SVG), in Dutch or English.',
  },
  messages: {
    nl: 'De woorden bij fouten, signalen, uitleg en aanhalingen, in het Nederlands of Engels.',
    en: 'The words of faults, signals, explanations and citations, in Dutch or English.',
  },
  registers: {
    nl: 'RIO, ROD VO en ROD MBO: codes, plichten, aantallen, de bestanden van DUO, en de twee registers naast elkaar.',
    en: 'RIO, ROD VO and ROD MBO: codes, duties, counts, the files of DUO, and the two registers held against each other.',
  },
  dates: {
    nl: 'Voor wie een Date heeft in plaats van een dag: omzetten in een tijdzone, en drie vragen die een Date aannemen.',
    en: 'For who has a Date instead of a day: turning one into the other in a time zone, and three questions that take a Date.',
  },
  schema: {
    nl: 'De controles als Standard Schema en als JSON Schema, en het antwoord van een API op foute invoer.',
    en: 'The validations as Standard Schema and as JSON Schema, and the answer of an API to wrong input.',
  },
  testing: {
    nl: 'Voor uw eigen tests: kloppende records, records met één fout, beslistabellen, vaste gevallen en levensverhalen.',
    en: 'For your own tests: sound records, records with one fault, decision tables, golden cases and life stories.',
  },
  arbitraries: {
    nl: 'Generatoren voor fast-check: elke route, elke fase, elke inschrijving, kloppend of met één fout.',
    en: 'Generators for fast-check: any route, phase and enrolment, sound or with one fault.',
  },
  vitest: {
    nl: 'Matchers voor vitest, die in woorden zeggen wat zij verwachtten.',
    en: 'Matchers for vitest, which say in words what they expected.',
  },
}
