import { taken } from '../../../src/concepts/taak.js'
import { capital, longDate } from '../../../src/messages/parts.js'
import { task as taskInDutch } from '../../../src/messages/nl/words.js'
import { task as taskInEnglish } from '../../../src/messages/en/words.js'
import type { TableCell } from '../../../src/testing/table.js'
import type { Both, Language } from '../languages.js'

const months: Both<readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** A day written out. */
export function day(datum: string, language: Language): string {
  return longDate(datum, months[language])
}

/** How a cell reads to who does not write code, where its own text does not say it. */
const words: Both<Readonly<Record<string, string>>> = {
  nl: {
    gezamenlijk: 'samen',
    'niet-van-toepassing': 'niet vereist',
    'vo-fase': 'in de VO-fase',
    'mbo-fase-vmbo-open': 'in de MBO-fase, vmbo-examen nog open',
    'mbo-fase-vmbo-afgerond': 'in de MBO-fase, vmbo afgerond',
    'niet-toegestaan': 'niet toegestaan',
    'geen-vmbo-diploma': 'geen vmbo-diploma nodig',
    'een-of-meer-vakken': 'een of meer vakken',
    'niet-verplicht': 'niet verplicht',
    'niet-vervallen': 'blijven staan',
    'niet-geregeld': 'niet geregeld',
    zelfdeInstelling: 'verder bij dezelfde instelling',
    verwijderd: 'definitief verwijderd',
    inDeRoute: 'in de route',
    naDeRoute: 'na de route',
    oud: 'oude uren',
    nieuw: 'nieuwe uren',
  },
  en: {
    'vo-school': 'vo school',
    'mbo-instelling': 'mbo institution',
    gezamenlijk: 'both together',
    'niet-van-toepassing': 'not required',
    'vo-bekostiging': 'vo funding',
    'mbo-bekostiging': 'mbo funding',
    'vo-fase': 'in the VO-fase',
    'mbo-fase-vmbo-open': 'in the MBO-fase, vmbo exam still open',
    'mbo-fase-vmbo-afgerond': 'in the MBO-fase, vmbo finished',
    verplicht: 'required',
    toegestaan: 'allowed',
    'niet-toegestaan': 'not allowed',
    school: 'at the school',
    instelling: 'at the institution',
    leerbedrijf: 'at a work placement',
    uiterlijk: 'at the latest',
    'geen-vmbo-diploma': 'no vmbo diploma needed',
    'een-of-meer-vakken': 'one or more subjects',
    volledig: 'the whole exam',
    'niet-verplicht': 'not required',
    'niet-vervallen': 'stay valid',
    vervallen: 'lapse',
    'niet-geregeld': 'not regulated',
    cijferlijst: 'list of marks (cijferlijst)',
    getuigschrift: 'certificate of part of the BB (getuigschrift)',
    certificaat: 'certificate (certificaat)',
    verklaring: 'statement (verklaring)',
    'leer-werktraject': 'learn-work track (leer-werktraject)',
    oud: 'old hours',
    nieuw: 'new hours',
    'zonder keuze': 'without a choice',
    'elke route': 'any route',
    'groep die voor het nieuwe recht begon': 'a group that began before the new law',
    begin: 'begins',
    einde: 'ends',
    'eerste dag van de maand na de verjaardag': 'the first day of the month after the birthday',
    'laatste dag van het schooljaar van de verjaardag': 'the last day of the school year of the birthday',
    'laatste dag van het laatste van die schooljaren': 'the last day of the last of those school years',
    'dag na de leerplicht': 'the day after the leerplicht',
    'dag voor de verjaardag': 'the day before the birthday',
    'dag voor de startkwalificatie': 'the day before the startkwalificatie',
    overstapoptie: 'switch option (overstapoptie)',
    zelfdeInstelling: 'going on at the same institution',
    verwijderd: 'removed for good',
    inDeRoute: 'in the route',
    naDeRoute: 'after the route',
    'weken zoeken voor verwijdering uit de MBO-fase': 'weeks of searching before removal from the MBO-fase',
    'BBL na de leerplicht, gelezen vanaf': 'BBL after the leerplicht, read from',
  },
}

const tasks: Both<ReadonlyMap<unknown, string>> = {
  nl: new Map(taken.map((taak) => [taak, capital(taskInDutch(taak))])),
  en: new Map(taken.map((taak) => [taak, capital(taskInEnglish(taak))])),
}

const truth: Both<readonly [no: string, yes: string]> = { nl: ['nee', 'ja'], en: ['no', 'yes'] }

/** How this cell reads. Two cells that differ never read the same in one column; a test says so. */
export function cellWords(cell: TableCell, column: string, language: Language): string {
  if (cell === null) return '–'
  if (typeof cell === 'boolean') return truth[language][Number(cell) as 0 | 1]
  if (typeof cell === 'number') return String(cell)
  if (column === 'taak') return tasks[language].get(cell) ?? cell
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return day(cell, language)
  if (/^\d{2}-\d{2}$/.test(cell)) return day(`2000-${cell}`, language).replace(/ 2000$/, '')
  return words[language][cell] ?? cell
}
