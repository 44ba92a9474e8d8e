import type { Leerroute } from '../../concepts/leerroute.js'
import type { Samenwerking } from '../../concepts/samenwerking.js'
import { isWhole } from '../../concepts/whole.js'
import { type Facts, withFacts } from '../facts.js'
import { made } from './made.js'

/**
 * A samenwerking of this soort.
 *
 * @since 0.1.0
 */
export type SamenwerkingVan<Soort extends Samenwerking['soort']> = Extract<Samenwerking, { readonly soort: Soort }>

/**
 * The facts of a samenwerking that a test cares about; without `soort` it is an overeenkomst.
 *
 * @since 0.1.0
 */
export type AgreementFacts<Soort extends Samenwerking['soort'] = 'overeenkomst'> = Facts<SamenwerkingVan<Soort>>

const subjects = {
  aanbod: [{ profiel: 'Groen', opleidingcode: made.opleidingcode }],
  leiding: 'Zie paragraaf 2.',
  verantwoording: 'Zie paragraaf 3.',
  inrichting: 'Zie paragraaf 4.',
  overstapoptie: 'Zie paragraaf 6.',
  bedrijfsleven: 'Zie paragraaf 7.',
  geschillen: 'Zie paragraaf 8.',
  wijziging: 'Zie paragraaf 9.',
  medezeggenschap: 'Zie paragraaf 10.',
} as const

const transfer = { omvang: 'Een vierde deel per leerling', bestemming: 'Mbo-lessen in de VO-fase' }

const route: Leerroute = { soort: 'DLR', leerweg: 'KB', niveau: 3 }

/**
 * An agreement (samenwerkingsovereenkomst), interne regeling or agreement without funding for a test: sound as it is, with the facts
 * the test cares about.
 *
 * Without facts: one school and one instelling, a DLR from KB to niveau 3, all subjects settled, and a programme for each of three years.
 * Of `jaren` the programme follows. Lists are given as a whole.
 *
 * @param facts what differs; `undefined` leaves an optional field out
 * @returns the samenwerking, frozen all the way down
 * @example
 * buildAgreement({ soort: 'interne-regeling' }).school.verticaal // => true
 * buildAgreement({ jaren: 4 }).programma?.length // => 4
 * validateAgreement(buildAgreement()).ok // => true
 * @see glossary: Samenwerking
 * @since 0.1.0
 */
export function buildAgreement(facts?: AgreementFacts): SamenwerkingVan<'overeenkomst'>
export function buildAgreement(
  facts: AgreementFacts<'interne-regeling'> & { readonly soort: 'interne-regeling' },
): SamenwerkingVan<'interne-regeling'>
export function buildAgreement(
  facts: AgreementFacts<'niet-bekostigd'> & { readonly soort: 'niet-bekostigd' },
): SamenwerkingVan<'niet-bekostigd'>
export function buildAgreement(
  facts: { readonly soort?: Samenwerking['soort']; readonly jaren?: unknown } = {},
): Samenwerking {
  const { soort = 'overeenkomst', jaren } = facts
  const years = isWhole(jaren, 2, 6) ? jaren : 3
  const own = { soort, leerroutes: [route], jaren: years, programma: programmeOf(years), ...partiesOf(soort) }
  return withFacts(own, facts) as Samenwerking
}

function partiesOf(soort: Samenwerking['soort']): object {
  const school = { soort: 'vo-school', ...made.school, schoolsoort: 'vbo-mavo', profielen: ['Groen'] }
  const instelling = { soort: 'mbo-instelling', ...made.instelling }
  if (soort === 'interne-regeling') {
    const { geschillen: _, wijziging: __, ...own } = subjects
    return { school: { ...school, verticaal: true }, afspraken: own }
  }
  if (soort === 'niet-bekostigd') {
    const bekostigd = false
    return {
      scholen: [{ ...school, bekostigd }],
      instellingen: [{ ...instelling, bekostigd }],
      afspraken: subjects,
    }
  }
  return { scholen: [school], instellingen: [instelling], afspraken: { ...subjects, overdracht: transfer } }
}

function programmeOf(years: number): object[] {
  return Array.from({ length: years }, (_, at) =>
    at < 2
      ? {
          leerjaar: at + 1,
          onderdelen: [{ soort: 'vo-onderdeel', omschrijving: 'Nederlands' }],
          examinering: 'Schoolexamens volgens het PTA.',
        }
      : {
          leerjaar: at + 1,
          onderdelen: [{ soort: 'mbo-onderdeel', omschrijving: `Kerntaak ${at - 1}` }],
          examinering: 'Examens van de instelling.',
        },
  )
}
