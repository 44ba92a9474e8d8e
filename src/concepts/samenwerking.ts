import type { MboInstelling, VoSchool } from './instelling.js'
import type { Leerjaar } from './leerjaar.js'
import type { Leerroute } from './leerroute.js'
import type { Locatie } from './locatie.js'
import { memberOf } from './parsed.js'

/**
 * The ten subjects (onderwerpen) that a samenwerkingsovereenkomst must settle, in the order of the law: onderdeel a to j.
 *
 * @since 0.1.0
 */
export const onderwerpen: readonly [
  'aanbod',
  'leiding',
  'verantwoording',
  'inrichting',
  'overdracht',
  'overstapoptie',
  'bedrijfsleven',
  'geschillen',
  'wijziging',
  'medezeggenschap',
] = /* #__PURE__ */ Object.freeze([
  'aanbod',
  'leiding',
  'verantwoording',
  'inrichting',
  'overdracht',
  'overstapoptie',
  'bedrijfsleven',
  'geschillen',
  'wijziging',
  'medezeggenschap',
] as const)

/**
 * Onderwerp: a subject that a samenwerkingsovereenkomst must settle.
 *
 * @since 0.1.0
 */
export type Onderwerp = (typeof onderwerpen)[number]

/**
 * Aanbod: what is offered (onderdeel a), a vo profile with the related mbo domain or course. The profile is free text, written
 * as the school writes it: no official list was read. The opleidingcode is the crebo, five digits.
 *
 * @since 0.1.0
 */
export type Aanbod = { readonly profiel: string } & (
  | { readonly opleidingcode: string; readonly opleidingsdomein?: string }
  | { readonly opleidingcode?: string; readonly opleidingsdomein: string }
)

/**
 * Overdracht: the part of the funding that one partner hands over to another (onderdeel e), its size and its purpose. Left out
 * when nothing is handed over.
 *
 * @since 0.1.0
 */
export type Overdracht = { readonly omvang: string; readonly bestemming: string }

/**
 * Afspraken: what is settled about each {@link Onderwerp}. Each text says what was agreed or where in the document it stands;
 * a blank one settles nothing.
 *
 * @since 0.1.0
 */
export type Afspraken = {
  readonly aanbod: readonly [Aanbod, ...Aanbod[]]
  readonly leiding: string
  readonly verantwoording: string
  readonly inrichting: string
  readonly overdracht?: Overdracht
  readonly overstapoptie: string
  readonly bedrijfsleven: string
  readonly geschillen: string
  readonly wijziging: string
  readonly medezeggenschap: string
}

/**
 * Programmaonderdeel: a part of the programme of one year. It is vo (and perhaps vakoverstijgend, across subjects), mbo, or a
 * combination that says what of it is vo and what mbo. `team` tells that a team answers for it; an mbo part has none.
 *
 * @since 0.1.0
 */
export type Programmaonderdeel =
  | {
      readonly soort: 'vo-onderdeel'
      readonly omschrijving: string
      readonly vakoverstijgend?: boolean
      readonly team?: boolean
    }
  | { readonly soort: 'mbo-onderdeel'; readonly omschrijving: string; readonly team?: false }
  | {
      readonly soort: 'gecombineerd-onderdeel'
      readonly omschrijving: string
      readonly deelVo: string
      readonly deelMbo: string
      readonly team?: boolean
    }

/**
 * Programmajaar: the programme and the exams of one year of the route.
 *
 * @since 0.1.0
 */
export type Programmajaar = {
  readonly leerjaar: Leerjaar
  readonly onderdelen: readonly [Programmaonderdeel, ...Programmaonderdeel[]]
  readonly examinering: string
}

/**
 * Partijschool: a school that takes part, with the profiles it offers where they are known.
 *
 * @since 0.1.0
 */
export type Partijschool = VoSchool & { readonly profielen?: readonly string[] }

type OverDeRoute = {
  readonly leerroutes: readonly [Leerroute, ...Leerroute[]]
  readonly locaties?: readonly Locatie[]
  /** Length of the route in years. */
  readonly jaren?: Exclude<Leerjaar, 1>
  readonly programma?: readonly Programmajaar[]
}

type NietBekostigd = { readonly bekostigd: false }

/** What only partners have to settle among each other, the WVO 2020 says: onderdeel h to j. */
type TussenPartijen = 'geschillen' | 'wijziging' | 'medezeggenschap'

/**
 * Samenwerking: on what a route rests. An overeenkomst between schools and instellingen, several of each if they like; an
 * interne regeling within one verticale scholengemeenschap; or the agreement of partners that are not funded.
 *
 * @since 0.1.0
 */
export type Samenwerking =
  | (OverDeRoute & {
      readonly soort: 'overeenkomst'
      readonly scholen: readonly [Partijschool, ...Partijschool[]]
      readonly instellingen: readonly [MboInstelling, ...MboInstelling[]]
      readonly afspraken: Afspraken
    })
  | (OverDeRoute & {
      readonly soort: 'interne-regeling'
      readonly school: Partijschool
      readonly afspraken: Omit<Afspraken, TussenPartijen> & Partial<Pick<Afspraken, TussenPartijen>>
    })
  | (OverDeRoute & {
      readonly soort: 'niet-bekostigd'
      readonly scholen: readonly [Partijschool & NietBekostigd, ...(Partijschool & NietBekostigd)[]]
      readonly instellingen: readonly [MboInstelling & NietBekostigd, ...(MboInstelling & NietBekostigd)[]]
      readonly afspraken: Omit<Afspraken, 'overdracht'>
    })

/**
 * The soorten of samenwerking.
 *
 * @since 0.1.0
 */
export const samenwerkingSoorten: readonly ['overeenkomst', 'interne-regeling', 'niet-bekostigd'] =
  /* #__PURE__ */ Object.freeze(['overeenkomst', 'interne-regeling', 'niet-bekostigd'] as const)

/**
 * Is this one of the ten subjects (onderwerpen) of a samenwerkingsovereenkomst?
 *
 * @example
 * isOnderwerp('overstapoptie') // => true
 * isOnderwerp('locatie') // => false
 * @see glossary: Onderwerp
 * @since 0.1.0
 */
export function isOnderwerp(value: unknown): value is Onderwerp {
  return memberOf(onderwerpen, value) !== undefined
}
