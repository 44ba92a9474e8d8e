import type { BronSleutel } from '../../../src/law/sources.js'
import type { Both } from '../languages.js'

/** What tells sources apart that stand in one article, on one slide or in one publication: said behind the place where they stand. */
export const sourceNames: Partial<Readonly<Record<BronSleutel, Both>>> = {
  'wvo-1.1-uiterste-dag': { nl: 'laatste dag', en: 'last day' },
  'wvo-1.1-begeleide-uren': { nl: 'begeleide uren', en: 'guided hours' },
  'wvo-2.107a-2-leerjaar': { nl: 'tellen van de leerjaren', en: 'counting of the years' },
  'wvo-2.107e-1-rod': { nl: 'inschrijving in ROD VO', en: 'enrolment in ROD VO' },
  'wvo-2.107e-2-doublure': { nl: 'blijven zitten', en: 'repeated year' },
  'wvo-2.107e-2-vo-inschrijving': { nl: 'einde van de vo-inschrijving', en: 'end of the vo enrolment' },
  'wvo-2.107e-2-vo-nog-open': { nl: 'vmbo-examen nog open', en: 'vmbo exam still open' },
  'wvo-2.107b-3-medezeggenschap': { nl: 'medezeggenschap', en: 'participation' },
  'wvo-7.13a-1-elders': { nl: 'andere delen', en: 'other parts' },
  'wvo-2.107h-uren': { nl: 'aantal uren', en: 'number of hours' },
  'wvo-2.107j-2-tijdvak-3': { nl: 'diploma uit tijdvak 3', en: 'diploma from period 3' },
  'wvo-2.107j-5-omgekeerd': { nl: 'wie overgaat', en: 'who is promoted' },
  'wvo-2.107k-2-andere-instelling': { nl: 'andere instelling', en: 'another institution' },
  'web-9.1.6-2-reikwijdte': { nl: 'reikwijdte', en: 'scope' },
  'web-12.4c.2-2-lopend': { nl: 'lopende route', en: 'route under way' },
  'lpw-3-1-einde': { nl: 'laatste dag', en: 'last day' },
  'dia-leerroute-2-overeenkomst': { nl: 'overeenkomst', en: 'agreement' },
  'dia-leerroute-2-locatie': { nl: 'plaats', en: 'place' },
  'duo-pagina-fases': { nl: 'inschrijving per fase', en: 'enrolment by phase' },
  'pve-velden': { nl: 'vorm van de velden', en: 'form of the fields' },
  'pve-teldata': { nl: 'teldata', en: 'count dates' },
  'pve-waardenlijsten': { nl: 'waardenlijsten', en: 'lists of values' },
  'pve-layouts': { nl: 'opbouw van de bestanden', en: 'layout of the files' },
  'rio-codes': { nl: 'vorm van de codes', en: 'form of the codes' },
  'rio-waardenlijsten': { nl: 'waardenlijsten', en: 'lists of values' },
  'rio-api': { nl: 'aanbod van de route', en: 'offer of the route' },
  'faq-taken-glr': { nl: 'in een GLR', en: 'in a GLR' },
}
