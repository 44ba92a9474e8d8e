import { type Brin, isBrin } from './brin.js'
import { parsed, type Parsed } from './parsed.js'
import { holds } from './record.js'
import { isRioCode } from './rioCodes.js'
import { isVestiging } from './vestiging.js'

/**
 * The kinds of school at which a route can start: vbo, mavo, both in one, or a designated vso school.
 *
 * @since 0.1.0
 */
export const schoolsoorten: readonly ['vbo', 'mavo', 'vbo-mavo', 'vso'] = /* #__PURE__ */ Object.freeze([
  'vbo',
  'mavo',
  'vbo-mavo',
  'vso',
] as const)

/**
 * Kind of vo-school.
 *
 * @since 0.1.0
 */
export type Schoolsoort = (typeof schoolsoorten)[number]

/**
 * The vo side of a route. `bekostigd` absent means funded; `verticaal` tells a verticale scholengemeenschap.
 *
 * @since 0.1.0
 */
export type VoSchool = {
  readonly soort: 'vo-school'
  readonly brin: Brin
  readonly vestiging?: string
  readonly onderwijsaanbieder?: string
  readonly schoolsoort?: Schoolsoort
  readonly bekostigd?: boolean
  readonly verticaal?: boolean
}

/**
 * The mbo side of a route. `bekostigd` absent means funded.
 *
 * @since 0.1.0
 */
export type MboInstelling = {
  readonly soort: 'mbo-instelling'
  readonly brin: Brin
  readonly onderwijsaanbieder?: string
  readonly bekostigd?: boolean
}

/**
 * Instelling: one of the two partners in a route.
 *
 * @since 0.1.0
 */
export type Instelling = VoSchool | MboInstelling

/**
 * Is this one of the four kinds of school (schoolsoort) at which a route can start?
 *
 * @example
 * isSchoolsoort('vbo') // => true
 * isSchoolsoort('havo') // => false
 * @see source wvo-2.107l-1
 * @since 0.1.0
 */
export function isSchoolsoort(value: unknown): value is Schoolsoort {
  return schoolsoortNumber(value) > 0
}

/** The place of this kind of school in {@link schoolsoorten}, counted from 1; 0 when it is none. */
export function schoolsoortNumber(value: unknown): number {
  if (typeof value !== 'string') return 0
  return value === 'vbo' ? 1 : value === 'mavo' ? 2 : value === 'vbo-mavo' ? 3 : value === 'vso' ? 4 : 0
}

/**
 * Is this a partner in a route (instelling) with a BRIN and, where given, codes that are written right?
 *
 * @example
 * isInstelling({ soort: 'vo-school', brin: '99VO' }) // => true
 * isInstelling({ soort: 'vo-school' }) // => false
 * @see source pve-velden
 * @since 0.1.0
 */
export function isInstelling(value: unknown): value is Instelling {
  return holds(value, ({ soort, brin, vestiging, onderwijsaanbieder, schoolsoort, bekostigd, verticaal }) => {
    const shared =
      isBrin(brin) &&
      (onderwijsaanbieder === undefined || isRioCode('onderwijsaanbieder', onderwijsaanbieder)) &&
      (bekostigd === undefined || typeof bekostigd === 'boolean')
    if (soort === 'mbo-instelling') return shared
    return (
      shared &&
      soort === 'vo-school' &&
      (vestiging === undefined || isVestiging(vestiging)) &&
      (schoolsoort === undefined || isSchoolsoort(schoolsoort)) &&
      (verticaal === undefined || typeof verticaal === 'boolean')
    )
  })
}

/**
 * Reads a partner in a route (instelling) from untrusted input.
 *
 * @example
 * parseInstelling({ soort: 'mbo-instelling', brin: '99MB' }).ok // => true
 * parseInstelling({ soort: 'bedrijf' }) // => { ok: false, code: 'not-an-institution', params: {} }
 * @see source pve-velden
 * @since 0.1.0
 */
export function parseInstelling(value: unknown): Parsed<Instelling, 'not-an-institution'> {
  return parsed(isInstelling(value) ? value : undefined, 'not-an-institution')
}
