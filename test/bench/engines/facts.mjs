/**
 * What the rule engines are given of a record that is in form: flat facts, the arithmetic of days done beforehand by plain code
 * (our helper functions), so that the engines weigh conditions and nothing else. An absent text is '-', an absent number 0.
 */

const dayOf = (text) => (text === undefined ? 0 : Number(text.replaceAll('-', '')))
const schoolYear = (day) => Math.trunc((day - 801) / 10000)
const closing = (year) => year * 10000 + 731

const kinds = { 611: 'BB', 621: 'KB', 631: 'GL', 711: 'leer-werktraject', 721: 'entree' }

function kindOf(code) {
  if (code === undefined) return '-'
  if (/^047[0-4]$/.test(code)) return 'TL'
  return /^\d{4}$/.test(code) ? (kinds[code[0] + code.slice(2)] ?? 'anders') : 'anders'
}

const fits = (niveau, length) => length === niveau || length === niveau - 1

export function factsOf(record, peildatum) {
  const { instelling, leerroute, fase, leerrouteStart, doublures = 0, opleidingsduur = 0, vmboDiploma } = record
  const { soort, leerweg = '-', niveau = 0 } = leerroute
  const { leerjaar = 0 } = fase
  const today = dayOf(peildatum)
  const begin = dayOf(record.begindatum)
  const end = dayOf(record.einddatum)
  const start = dayOf(leerrouteStart)
  const diploma = vmboDiploma === 'niet-behaald' ? -1 : dayOf(vmboDiploma)
  const until = end === 0 ? Math.max(today, begin) : end
  const isExact = start !== 0 || (leerjaar !== 0 && leerjaar <= 2 && doublures === 0)
  const counted = countingYear()
  const endOfVo = counted === 0 ? 0 : closing(counted + 2)
  const lowest = niveau || (soort === 'GLR' || leerweg === 'BB' || leerweg === '-' ? 2 : leerweg === 'KB' ? 3 : 4)
  const highest = niveau || (soort === 'GLR' || leerweg === 'BB' ? 2 : 4)

  function countingYear() {
    if (start !== 0) return schoolYear(start) + doublures
    return leerjaar === 0 ? 0 : schoolYear(begin) - leerjaar + 1 + (leerjaar > 2 ? 0 : doublures)
  }

  function yearOfVo() {
    if (leerjaar !== 0) return leerjaar <= 2 ? 1 : 2
    return endOfVo === 0 ? 0 : begin <= endOfVo ? 1 : 2
  }

  return {
    kant: instelling.soort,
    schoolsoort: instelling.schoolsoort ?? '-',
    bekostigd: instelling.bekostigd === false ? 0 : 1,
    indicatie: record.indicatieBekostigbaar ? 1 : 0,
    soort,
    leerweg,
    niveau,
    fase: fase.soort,
    leerjaar,
    vmboLeerjaar: record.vmboLeerjaar ?? 0,
    elementsoort: kindOf(record.elementcode),
    opleidingsduur,
    duurPast: fits(lowest, opleidingsduur) || fits(highest, opleidingsduur) ? 1 : 0,
    langste: Math.min(opleidingsduur || highest, highest) + 2,
    begin,
    eind: end,
    tot: until,
    begonnenJaarSluit: closing(schoolYear(begin) + 1),
    hoortInFase: yearOfVo(),
    eindeVo: endOfVo,
    diploma,
    diplomajaarSluit: diploma > 0 ? closing(schoolYear(diploma) + 1) : 0,
    uiterlijk: counted === 0 ? 0 : closing(counted + 3),
    uiterlijkTijdvak3: counted === 0 ? 0 : closing(counted + 3) + 199,
    isZeker: isExact ? 1 : 0,
    vandaag: today,
  }
}

/** The facts that are texts; the others are numbers. */
export const textFacts = ['kant', 'schoolsoort', 'soort', 'leerweg', 'fase', 'elementsoort']
