import type { Context } from '../context.js'

/** What a border case is about; in English it is its title in the golden cases. */
export function borderCase({ language }: Context, title: string): string {
  if (language === 'en') return title
  const found = inDutch[title]
  if (found === undefined) throw new Error(`The border case “${title}” has no Dutch`)
  return found
}

/** The titles in Dutch. */
const inDutch: Readonly<Record<string, string>> = {
  'on the last day of the schooljaar of route year 3': 'op de laatste dag van het schooljaar van leerjaar 3',
  'any day of the schooljaar is in year 1: the last': 'elke dag van het schooljaar hoort bij leerjaar 1: de laatste',
  'any day of the schooljaar is in year 1: the next': 'de dag daarna hoort bij het volgende schooljaar',
  'one doublure moves the last day a year': 'één keer blijven zitten schuift de uiterste dag een jaar op',
  'two doublures move it two years': 'twee keer blijven zitten schuift de uiterste dag twee jaar op',
  'a longer route does not move it': 'een langere route schuift de uiterste dag niet op',
  'a route of two years has no year 3': 'een route van twee jaar heeft geen leerjaar 3',
  'a GLR has no vmbo diploma': 'een GLR heeft geen vmbo-diploma',
  'a GLR has none with a doublure either': 'ook na blijven zitten heeft een GLR geen vmbo-diploma',
  'on the last day': 'op de uiterste dag',
  'a diploma of a day later may be from the third period': 'een diploma van een dag later kan van tijdvak 3 zijn',
  'a diploma from the third period is in time': 'een diploma van tijdvak 3 is op tijd',
  'a diploma of October is too late': 'een diploma van oktober is te laat',
  'a GLR has no diploma to be in time': 'een GLR heeft geen diploma dat op tijd kan zijn',
  'year 2 is the last in the VO-fase': 'leerjaar 2 is het laatste in de VO-fase',
  'year 3 is the first in the MBO-fase': 'leerjaar 3 is het eerste in de MBO-fase',
  'year 6 is the last there can be': 'leerjaar 6 is het laatste dat er kan zijn',
  'the last day of the VO-fase': 'de laatste dag van de VO-fase',
  'the first day of the MBO-fase': 'de eerste dag van de MBO-fase',
  'a repeated year 2 is VO-fase': 'een leerjaar 2 dat wordt overgedaan, is VO-fase',
  'the day before the route': 'de dag voor de route',
  'the day after a route of four years': 'de dag na een route van vier jaar',
  'a route from before the law': 'een route van voor de wet',
  'niveau 2 in a year': 'niveau 2 in een jaar',
  'niveau 4 in three years': 'niveau 4 in drie jaar',
  'niveau 4 in four years': 'niveau 4 in vier jaar',
  'absence in the VO-fase': 'verzuim in de VO-fase',
  'absence in the MBO-fase': 'verzuim in de MBO-fase',
  'vmbo lessons in the MBO-fase': 'vmbo-onderwijs in de MBO-fase',
  'mbo lessons in the VO-fase': 'mbo-onderwijs in de VO-fase',
  'the VO-fase': 'de VO-fase',
  'the MBO-fase': 'de MBO-fase',
  'the VO-fase on 1 October': 'de VO-fase op 1 oktober',
  'the MBO-fase on 1 October counts for two years later': 'de MBO-fase op 1 oktober telt voor twee jaar later',
  'both registers in year 3: the phase decides': 'in beide registers in leerjaar 3: de fase beslist',
  'two phases on one day: never two funders': 'twee fasen op één dag: nooit betalen er twee',
  '1 February counts the mbo': 'op 1 februari telt het mbo',
  '1 February does not count the vo': 'op 1 februari telt het vo niet',
  'no period holds the day': 'de dag valt in geen periode',
  'a school that is not funded': 'een school die niet wordt bekostigd',
  'before the law': 'voor de wet',
  'in the month of the 5th birthday there is no leerplicht yet':
    'in de maand van de vijfde verjaardag is er nog geen leerplicht',
  'the leerplicht begins with the month after the 5th birthday':
    'de leerplicht begint met de maand na de vijfde verjaardag',
  'the leerplicht ends with the schooljaar of the 16th birthday':
    'de leerplicht eindigt met het schooljaar van de zestiende verjaardag',
  'twelve full schooljaren end the leerplicht earlier': 'na twaalf volle schooljaren eindigt de leerplicht eerder',
  'the kwalificatieplicht follows, until the 18th birthday':
    'daarna is er de kwalificatieplicht, tot de achttiende verjaardag',
  'on the 18th birthday there is none': 'op de achttiende verjaardag is er geen plicht meer',
  'with a startkwalificatie there is none': 'met een startkwalificatie is er geen plicht',
  'the school reports in the VO-fase': 'de school meldt in de VO-fase',
  'the instelling in the MBO-fase': 'de instelling meldt in de MBO-fase',
  'without a duty, four weeks in a row': 'zonder plicht: vier weken achter elkaar',
  'a shorter period set by the board': 'een kortere periode die het bestuur koos',
  'not promoted in year 2': 'niet bevorderd in leerjaar 2',
  'promoted in year 2': 'bevorderd in leerjaar 2',
  'year 3 is not settled': 'over leerjaar 3 is niets geregeld',
  'who leaves in the VO-fase': 'wie de route in de VO-fase verlaat',
  'who was removed for good': 'wie definitief is verwijderd',
  'the last day of the old law': 'de laatste dag van de oude wet',
  'the first day of the new law': 'de eerste dag van de nieuwe wet',
  'the old law by choice': 'de oude wet, omdat de besturen die kiezen',
  'a choice that is over': 'een keuze die niet meer kan',
  'a group that had started may go on': 'een groep die al begonnen was, mag zo doorgaan',
  'BBL did not change': 'bij de BBL veranderde er niets',
}
