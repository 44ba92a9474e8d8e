import { frozen } from '../concepts/frozen.js'
import { isLeerjaar, type Leerjaar } from '../concepts/leerjaar.js'
import { memberOf } from '../concepts/parsed.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type Registratie, type Registratiesituatie, registrationTable } from '../law/registrations.js'
import type { BronSleutel } from '../law/sources.js'
import type { FaseVraag, LeerrouteVraag } from '../rules/arguments.js'
import { encode } from './decode.js'
import { type Registratietermijn, registrationTerms } from './registrationTerms.js'

/**
 * What else is known of the pupil: `leerjaar`, the year of the route, where the phase does not hold it; and whether the vmbo diploma
 * was obtained. Both are read in the MBO-fase of a DLR alone, where the enrolment at the school hangs on them.
 *
 * @since 0.1.0
 */
export type RegistrationFacts = {
  readonly leerjaar?: Leerjaar
  readonly vmboDiploma?: 'behaald' | 'niet-behaald'
}

/**
 * A field with the code to fill in and the source of that.
 *
 * @since 0.1.0
 */
export type Veldcode = { readonly code: string; readonly source: BronSleutel }

/**
 * What has to stand in one register: the duty, from the beginning of which year of the route, the fields with their codes, and the terms.
 *
 * `toegestaan` is allowed and not required; no cell of the law says only that a registration is not required. `toegestaan-met-signaal`: the law leaves no room for it, by our reading; what
 * ROD does with it, no source that was read says, and this library gives a signal at most. `hangt-af`: between those two, and `ontbreekt` names the facts that tell.
 *
 * @since 0.1.0
 */
export type Registerplicht<Veld extends string> = (
  | { readonly plicht: 'verplicht' | 'toegestaan' | 'toegestaan-met-signaal' }
  | { readonly plicht: 'hangt-af'; readonly ontbreekt: readonly (keyof RegistrationFacts)[] }
) & {
  readonly source: BronSleutel
  readonly vanaf?: { readonly leerjaar: 1 | 3; readonly source: BronSleutel }
  readonly velden: Readonly<Record<Veld, Veldcode>>
  readonly termijnen: readonly Registratietermijn[]
}

/**
 * What has to stand in each register: of the pupil in ROD VO and ROD MBO, of the offer in RIO.
 *
 * @since 0.1.0
 */
export type RequiredRegistrations = {
  readonly rodVo: Registerplicht<'opleidingskenmerk' | 'fase' | 'indicatieBekostigbaar'>
  readonly rodMbo: Registerplicht<'leerroute' | 'leerroutefase' | 'indicatieBekostigbaar'>
  readonly rio: Registerplicht<'doorlopendeLeerlijnVmboMbo'>
}

/**
 * Where must, or may, a pupil in this route and phase be registered, with which codes and within which term?
 *
 * In the VO-fase at the school, and already at the instelling if it likes; in the MBO-fase at the instelling, and at the school only
 * while the vmbo exam of a DLR is open, in year 3. Route and phase are filled in together, on top of the usual
 * code of leerweg and profile, and the indicatie bekostigbaar is yes on both sides in both phases. Of an institution that is not funded the
 * duties are the same, but the term of RROD 5 lid 2 does not hold for a school (lid 4), and what it fills in for the indicatie was not read
 * (`notCovered`). The route itself stands in RIO, for both partners.
 *
 * @param leerroute only `soort` is read
 * @param fase the registered phase; its `leerjaar` is read where the facts have none
 * @param facts the year of the route and the vmbo diploma, as far as known
 * @returns what holds in each register, each part with its source; frozen
 * @throws RangeError when an argument lies outside its type.
 * @example
 * const { rodVo, rodMbo } = requiredRegistrations({ soort: 'DLR' }, { soort: 'VO-fase', leerjaar: 1 })
 * rodVo.plicht // => 'verplicht'
 * rodMbo.plicht // => 'toegestaan'
 * rodMbo.velden.leerroutefase.code // => 'VO'
 * requiredRegistrations({ soort: 'GLR' }, { soort: 'MBO-fase' }).rodVo.plicht // => 'toegestaan-met-signaal'
 * requiredRegistrations({ soort: 'DLR' }, { soort: 'MBO-fase' }, { vmboDiploma: 'niet-behaald' }).rodVo.plicht // => 'hangt-af'
 * @see source wvo-2.107e-1
 * @see source dia-uitwisselen-mbo
 * @see source sbo-aanmelden
 * @see source fase-zet-school
 * @since 0.1.0
 */
export function requiredRegistrations(
  leerroute: LeerrouteVraag,
  fase: FaseVraag,
  facts?: RegistrationFacts,
): RequiredRegistrations {
  const soort = leerroute?.soort
  const phase = fase?.soort
  const opleidingskenmerk = encode('rod-vo-opleidingskenmerk', soort)
  const phaseCode = encode('rod-vo-fase', phase)
  const known = { leerjaar: yearOf(fase, facts), vmboDiploma: diplomaOf(facts) }
  const yes = encode('rod-mbo-indicatie-ro', true)
  const ontbreekt = phase === 'MBO-fase' && soort === 'DLR' ? missing(known) : []
  const { rodVo, rodMbo } = registrationTable[situationOf(soort, phase, known)]
  return frozen<RequiredRegistrations>({
    rodVo: {
      ...(ontbreekt.length > 0 ? { plicht: 'hangt-af', ontbreekt } : { plicht: dutyOf(rodVo.value) }),
      source: rodVo.source,
      ...(phase === 'VO-fase' ? { vanaf: { leerjaar: 1, source: 'dia-uitwisselen-vo' } } : {}),
      velden: {
        opleidingskenmerk: { code: opleidingskenmerk, source: 'dia-uitwisselen-vo' },
        fase: { code: phaseCode, source: 'rod-vo-fasecode' },
        indicatieBekostigbaar: { code: yes, source: 'rod-vo-fasecode' },
      },
      termijnen: soort === 'DLR' ? registrationTerms.rodVo : registrationTerms.rodVo.map(ifOffered),
    },
    rodMbo: {
      plicht: dutyOf(rodMbo.value),
      source: rodMbo.source,
      ...(phase === 'MBO-fase' ? { vanaf: { leerjaar: 3, source: 'dia-uitwisselen-mbo' } } : {}),
      velden: {
        leerroute: { code: encode('rod-mbo-leerroute', soort), source: 'rod-mbo-leerroutecode' },
        leerroutefase: { code: encode('rod-mbo-leerroutefase', phase), source: 'pve-waardenlijsten' },
        indicatieBekostigbaar: { code: yes, source: 'dia-uitwisselen-mbo' },
      },
      termijnen: registrationTerms.rodMbo,
    },
    rio: {
      plicht: 'verplicht',
      source: 'wvo-2.107c',
      velden: { doorlopendeLeerlijnVmboMbo: { code: encode('rio-leerroute', soort), source: 'rio-waardenlijsten' } },
      termijnen: registrationTerms.rio,
    },
  })
}

/** In a GLR there is a vmbo-uitslag only where the school offers the exam. */
function ifOffered(term: Registratietermijn): Registratietermijn {
  return term.gegeven === 'vmbo-uitslag' ? { ...term, voorwaarde: 'examen-aangeboden' } : term
}

type Known = { readonly [Fact in keyof RegistrationFacts]-?: RegistrationFacts[Fact] | undefined }

function yearOf(fase: FaseVraag, facts: RegistrationFacts | undefined): Leerjaar | undefined {
  const leerjaar = facts?.leerjaar ?? ('leerjaar' in fase ? fase.leerjaar : undefined)
  if (leerjaar === undefined || isLeerjaar(leerjaar)) return leerjaar
  throw outOfRange('leerjaar: a year of the route, 1 to 6', leerjaar)
}

function diplomaOf(facts: RegistrationFacts | undefined): RegistrationFacts['vmboDiploma'] {
  const vmboDiploma = facts?.vmboDiploma
  if (vmboDiploma === undefined || memberOf(['behaald', 'niet-behaald'], vmboDiploma)) return vmboDiploma
  throw outOfRange('vmboDiploma: behaald or niet-behaald', vmboDiploma)
}

/** The facts on which it hangs whether the vmbo exam of a DLR is still open; none where one of them alone decides. */
function missing({ leerjaar, vmboDiploma }: Known): readonly (keyof RegistrationFacts)[] {
  if (isDone({ leerjaar, vmboDiploma })) return []
  return [
    ...(leerjaar === undefined ? (['leerjaar'] as const) : []),
    ...(vmboDiploma ? [] : (['vmboDiploma'] as const)),
  ]
}

/** The law gives the school a ground for an enrolment in year 3 of the route, and not after it. */
function isDone({ leerjaar = 3, vmboDiploma }: Known): boolean {
  return vmboDiploma === 'behaald' || leerjaar > 3
}

function situationOf(soort: LeerrouteVraag['soort'], fase: FaseVraag['soort'], known: Known): Registratiesituatie {
  if (fase === 'VO-fase') return 'vo-fase'
  return soort === 'GLR' || isDone(known) ? 'mbo-fase-vmbo-afgerond' : 'mbo-fase-vmbo-open'
}

/** That the law leaves no room for it is derived, so it is no reason to refuse. */
function dutyOf(value: Registratie): 'verplicht' | 'toegestaan' | 'toegestaan-met-signaal' {
  return value === 'niet-toegestaan' ? 'toegestaan-met-signaal' : value
}
