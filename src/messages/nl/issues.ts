import { match } from 'ts-pattern'
import { outOfRange } from '../../concepts/outOfRange.js'
import { lawStart } from '../../law/sources.js'
import { fieldOf, fieldsOf, isInMargin, otherPhase } from '../parts.js'
import type { NotCheckedOf } from '../../validation/issue.js'
import type { EnrolmentFault } from '../text.js'
import { day } from './words.js'

/** What is wrong, in Dutch, for the person who can mend it. */
export function issue(fault: EnrolmentFault): string {
  const field = fieldOf(fault.path, 'Het veld', fault.code === 'not-an-object' ? 'Het record' : 'Dit')
  return match(fault)
    .with({ code: 'unreadable' }, () => 'Het record kon niet worden gelezen: een van de velden gaf een fout.')
    .with({ code: 'not-an-object' }, () => `${field} moet een object met velden zijn.`)
    .with({ code: 'missing-field' }, () => `${field} ontbreekt.`)
    .with({ code: 'not-text' }, () => `${field} moet tekst zijn.`)
    .with({ code: 'not-boolean' }, () => `${field} moet true of false zijn.`)
    .with(
      { code: 'field-of-other-register' },
      () => `${field} hoort bij het andere register en kan hier niet zijn ingevuld.`,
    )
    .with(
      { code: 'not-one-personal-number' },
      () => 'Vul precies één van beide in: een burgerservicenummer of een onderwijsnummer.',
    )
    .with(
      { code: 'invalid-bsn' },
      () => 'Dit is geen burgerservicenummer: het moet negen cijfers hebben en de 11-proef doorstaan.',
    )
    .with(
      { code: 'invalid-onderwijsnummer' },
      () => 'Dit is geen onderwijsnummer: het moet negen cijfers hebben, met 10 beginnen en de 11-proef doorstaan.',
    )
    .with({ code: 'unknown-institution' }, () => {
      if (fault.path?.[0] === 'instellingen') return 'De soort moet hier mbo-instelling zijn.'
      return fault.path?.[0] === 'instelling' || fault.path === undefined
        ? 'Onbekende soort instelling: kies vo-school of mbo-instelling.'
        : 'De soort moet hier vo-school zijn.'
    })
    .with({ code: 'invalid-brin' }, () => 'Een BRIN bestaat uit twee cijfers en twee hoofdletters, zoals 99XX.')
    .with(
      { code: 'invalid-location' },
      () => 'Een vestigingsnummer bestaat uit een BRIN en twee cijfers, zoals 99XX00.',
    )
    .with(
      { code: 'invalid-rio-code' },
      () =>
        'Deze RIO-code klopt niet: drie cijfers, een letter (A voor een onderwijsaanbieder) en drie cijfers, zoals 999A999.',
    )
    .with({ code: 'unknown-school-kind' }, () => 'Onbekende schoolsoort: kies vbo, mavo, vbo-mavo of vso.')
    .with({ code: 'unknown-route' }, () =>
      fault.path?.at(-1) !== 'soort'
        ? 'Dit is geen leerroute die de wet kent: een DLR (BB-2, KB-3, KB-4, GL-4 of TL-4) of een GLR (BB-2).'
        : 'Onbekende leerroute: kies DLR of GLR.',
    )
    .with(
      { code: 'unknown-track' },
      () =>
        'Een leerroute begint in een leerweg van het vmbo: BB, KB, GL of TL. Havo, vwo en praktijkonderwijs hebben geen leerroute.',
    )
    .with({ code: 'unknown-level' }, () => 'Een leerroute leidt op tot niveau 2, 3 of 4; entree (niveau 1) kan niet.')
    .with({ code: 'unknown-phase' }, () => 'De fase moet VO-fase of MBO-fase zijn.')
    .with(
      { code: 'unknown-year' },
      () => 'Het leerjaar van de route moet 1 tot en met 6 zijn; 1 is leerjaar 3 van het vmbo.',
    )
    .with({ code: 'unknown-vmbo-year' }, () => 'Het leerjaar van het vmbo moet 1 tot en met 4 zijn.')
    .with(
      { code: 'invalid-date' },
      () => `${field} moet een bestaande dag zijn, geschreven als JJJJ-MM-DD, van 1900 tot en met 2199.`,
    )
    .with({ code: 'invalid-count' }, () => 'Het aantal doublures moet een geheel getal van 0 tot en met 300 zijn.')
    .with(
      { code: 'pathway-not-bol-or-bbl' },
      () => 'Een leerroute wordt gevolgd in BOL of BBL; een ander leertraject kan niet.',
    )
    .with({ code: 'invalid-crebo' }, () => 'Een opleidingcode (crebo) heeft vijf cijfers.')
    .with({ code: 'unknown-course-duration' }, () => 'De mbo-opleiding duurt 1, 2, 3 of 4 jaar.')
    .with(
      { code: 'invalid-diploma' },
      () => 'Geef bij het vmbo-diploma een bestaande dag (JJJJ-MM-DD) of niet-behaald.',
    )
    .with(
      { code: 'before-start-of-law' },
      ({ params }) =>
        `${fault.path?.[0] === 'start' ? 'De route' : 'De periode'} begint op ${day(params.begindatum)}, maar leerroutes bestaan pas sinds ${day(lawStart)}.`,
    )
    .with(
      { code: 'end-before-begin' },
      ({ params }) => `De periode eindigt op ${day(params.einddatum)}, vóór de begindatum ${day(params.begindatum)}.`,
    )
    .with(
      { code: 'vmbo-year-too-low' },
      ({ params }) =>
        `In leerjaar ${params.vmboLeerjaar} van het vmbo is er nog geen leerroute; die begint in leerjaar 3.`,
    )
    .with(
      { code: 'glr-requires-bb' },
      ({ params }) => `Een GLR is er alleen voor de BB, niet voor de ${params.leerweg}.`,
    )
    .with(
      { code: 'glr-requires-level-2' },
      ({ params }) => `Een GLR leidt alleen op tot niveau 2, niet tot niveau ${params.niveau}.`,
    )
    .with(
      { code: 'level-not-open-to-track' },
      ({ params }) =>
        `Een DLR vanuit de ${params.leerweg} leidt niet op tot niveau ${params.niveau}: BB gaat naar 2, KB naar 3 of 4, GL en TL naar 4.`,
    )
    .with({ code: 'glr-requires-vbo-school' }, () => 'Een GLR kan alleen op een school voor vbo, niet op een mavo.')
    .with(
      { code: 'not-fundable' },
      () =>
        'De indicatie bekostigbaar moet Ja zijn, in de VO-fase en in de MBO-fase: de bekostiging kijkt naar de fase.',
    )
    .with(
      { code: 'learn-work-track-not-in-route' },
      () => 'Deze elementcode is van een leer-werktraject; dat kan niet in een leerroute.',
    )
    .with(
      { code: 'entree-elementcode-not-in-route' },
      () => 'Deze elementcode is van een BB met entree; entree kan niet in een leerroute.',
    )
    .with(
      { code: 'elementcode-does-not-match-track' },
      ({ params }) =>
        `Deze elementcode hoort niet bij de ${params.leerweg} van leerjaar 3 en 4, of is geen elementcode van vier cijfers.`,
    )
    .with(
      { code: 'vso-requires-bb' },
      ({ params }) =>
        `Een aangewezen vso-school verzorgt een route alleen vanuit de BB, zo lezen wij de wet; hier staat ${params.leerweg}.`,
    )
    .with({ code: 'phase-does-not-match-year' }, ({ params }) =>
      params.leerjaar === undefined
        ? `Op de begindatum loopt volgens de start van de route de ${otherPhase(params.fase)}; hier staat ${params.fase}.`
        : `Leerjaar ${params.leerjaar} van de route valt in de ${otherPhase(params.fase)}; hier staat ${params.fase}.`,
    )
    .with(
      { code: 'period-outlives-phase' },
      ({ params }) => `De periode loopt door na ${day(params.faseEinde)}, de laatste dag van de VO-fase.`,
    )
    .with(
      { code: 'year-above-maximum' },
      ({ params }) =>
        `Deze route duurt ten hoogste ${params.maximum} jaar; leerjaar ${params.leerjaar} valt daarbuiten.`,
    )
    .with({ code: 'course-duration-does-not-fit-level' }, ({ params }) =>
      params.niveau === undefined
        ? `Geen mbo-opleiding in deze route duurt ${params.opleidingsduur} jaar.`
        : `Een opleiding op niveau ${params.niveau} duurt niet ${params.opleidingsduur} jaar.`,
    )
    .with(
      { code: 'vo-enrolment-in-mbo-phase-of-glr' },
      () =>
        'In de MBO-fase van een GLR is de leerling bij de school uitgeschreven, tenzij er nog een vmbo-examen wordt afgenomen.',
    )
    .with(
      { code: 'vo-enrolment-after-diploma' },
      ({ params }) =>
        `Het vmbo-diploma is er sinds ${day(params.vmboDiploma)}; de inschrijving bij de school kan dan worden beëindigd.`,
    )
    .with(
      { code: 'vo-enrolment-after-year-3' },
      () => 'Na leerjaar 3 van de route is er geen grond meer voor een inschrijving bij de school.',
    )
    .with(
      { code: 'diploma-perhaps-period-3' },
      ({ params }) =>
        `Het vmbo-diploma van ${day(params.vmboDiploma)} is van na ${day(params.uiterlijk)}; dat is op tijd als het uit het derde tijdvak komt.`,
    )
    .with(
      { code: 'diploma-after-deadline' },
      ({ params }) =>
        `Het vmbo-diploma van ${day(params.vmboDiploma)} is te laat: het moest er uiterlijk op ${day(params.uiterlijk)} zijn.`,
    )
    .with(
      { code: 'diploma-overdue' },
      ({ params }) =>
        `Het vmbo-diploma moest er uiterlijk op ${day(params.uiterlijk)} zijn en is er op ${day(params.peildatum)} nog niet. Ga na of de overstapoptie geldt${isInMargin(params) ? '; een diploma uit het derde tijdvak is nog op tijd' : ''}.`,
    )
    .with({ code: 'invalid-elementcode' }, () => 'Een elementcode heeft vier cijfers.')
    .with(
      { code: 'invalid-school-year' },
      () => 'Een schooljaar wordt geschreven als twee opeenvolgende jaren, zoals 2025-2026.',
    )
    .with(
      { code: 'not-a-phase' },
      () => 'Dit is geen fase met een leerjaar dat erbij hoort: VO-fase met 1 of 2, MBO-fase met 3 tot en met 6.',
    )
    .with(
      { code: 'not-an-institution' },
      () =>
        'Dit is geen instelling: een vo-school of mbo-instelling met een BRIN en, als zij zijn ingevuld, codes die kloppen.',
    )
    .with({ code: 'unknown-task' }, () => 'Dit is geen taak uit de verantwoordelijkheidstabel.')
    .exhaustive(() => {
      // ts-pattern's own error would repeat the input, which may hold a personal number.
      throw outOfRange('an issue, or a failure of a parse function', fault)
    })
}

/** Which rule was not checked, and what is not known for it. */
export function notChecked({ code, missing }: NotCheckedOf<string>): string {
  return missing.length === 0
    ? `De regel ${code} is niet nagegaan; de tekst van die dag is niet gelezen.`
    : `De regel ${code} is niet nagegaan; niet bekend: ${fieldsOf(missing)}.`
}
