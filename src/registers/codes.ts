import type { Datum } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import { frozen } from '../concepts/frozen.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Leertraject } from '../concepts/leertraject.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import type { BronSleutel } from '../law/sources.js'

/** What the codes of each list stand for. */
type Waarden = {
  'rio-leerroute': Leerroute['soort'] | 'geen-route'
  'rio-niveau-vo': Leerweg | 'geen-leerweg'
  'rio-kwalificatieniveau': Niveau | 'geen-route'
  'rod-vo-opleidingskenmerk': Leerroute['soort']
  'rod-vo-fase': Fase['soort']
  'rod-mbo-leerroute': Leerroute['soort']
  'rod-mbo-leerroutefase': Fase['soort']
  'rod-mbo-niveau': Niveau | 'geen-route'
  'rod-mbo-leertraject': Leertraject | 'geen-route'
  'rod-mbo-indicatie-ro': boolean
  'rod-mbo-indicatie-grondslag': boolean
  'rod-mbo-indicatie-tbgi': boolean
}

/**
 * The lists of codes in the registers that bear on a route, named by register and field.
 *
 * @since 0.1.0
 */
export type Codelijst = keyof Waarden

/**
 * What the codes of a list stand for in this library. `'geen-route'` and `'geen-leerweg'`: the code exists, but no route has it.
 *
 * @since 0.1.0
 */
export type Codewaarde<Lijst extends Codelijst> = Waarden[Lijst]

/**
 * One code of a list: what it stands for, and the days (inclusive) between which it is valid, where the list says so.
 *
 * @since 0.1.0
 */
export type Registercode<Lijst extends Codelijst = Codelijst> = {
  readonly code: string
  readonly waarde: Codewaarde<Lijst>
  readonly geldigVan?: Datum
  readonly geldigTot?: Datum
}

/**
 * A list of codes with the source it was read in.
 *
 * @since 0.1.0
 */
export type CodelijstTabel<Lijst extends Codelijst = Codelijst> = {
  readonly source: BronSleutel
  readonly codes: readonly Registercode<Lijst>[]
}

/**
 * Every list of codes that bears on a route, in both directions: a code stands for one value, and a value that can be in a route has
 * one code. `DLP`, which some lists of others have, is in none of them.
 *
 * @see source pve-waardenlijsten
 * @see source rio-waardenlijsten
 * @since 0.1.0
 */
export const codeTable: { readonly [Lijst in Codelijst]: CodelijstTabel<Lijst> } = /* #__PURE__ */ lists()

function lists(): { readonly [Lijst in Codelijst]: CodelijstTabel<Lijst> } {
  const routes = { geldigVan: '2020-08-01' } as const
  // Entree leads to no diploma a route can end with.
  const levels = [
    { code: 'MBO-1', waarde: 'geen-route' },
    { code: 'MBO-2', waarde: 2 },
    { code: 'MBO-3', waarde: 3 },
    { code: 'MBO-4', waarde: 4 },
  ] as const
  return frozen({
    'rio-leerroute': {
      source: 'rio-waardenlijsten',
      codes: [
        { code: 'DLR_VMBO_MBO', waarde: 'DLR' },
        { code: 'GLR_VMBO_MBO', waarde: 'GLR' },
        { code: 'PRO_ENTREE', waarde: 'geen-route' },
      ],
    },
    'rio-niveau-vo': {
      source: 'rio-waardenlijsten',
      codes: [
        { code: 'VO-VMBO-BB', waarde: 'BB' },
        { code: 'VO-VMBO-KB', waarde: 'KB' },
        { code: 'VO-VMBO-GL', waarde: 'GL' },
        { code: 'VO-VMBO-TL', waarde: 'TL' },
        { code: 'VO-PRO', waarde: 'geen-leerweg' },
        { code: 'VO-HAVO', waarde: 'geen-leerweg' },
        { code: 'VO-VWO', waarde: 'geen-leerweg' },
        { code: 'VO-VBO', waarde: 'geen-leerweg' },
      ],
    },
    'rio-kwalificatieniveau': { source: 'rio-waardenlijsten', codes: levels },
    'rod-vo-opleidingskenmerk': {
      source: 'dia-uitwisselen-vo',
      codes: [
        { code: 'DLR', waarde: 'DLR', ...routes },
        { code: 'GLR', waarde: 'GLR', ...routes },
      ],
    },
    'rod-vo-fase': {
      source: 'rod-vo-fasecode',
      codes: [
        { code: 'VO', waarde: 'VO-fase', ...routes },
        { code: 'MBO', waarde: 'MBO-fase', ...routes },
      ],
    },
    'rod-mbo-leerroute': {
      source: 'rod-mbo-leerroutecode',
      codes: [
        { code: 'DLR', waarde: 'DLR', ...routes },
        { code: 'GLR', waarde: 'GLR', ...routes },
      ],
    },
    'rod-mbo-leerroutefase': {
      source: 'pve-waardenlijsten',
      codes: [
        { code: 'VO', waarde: 'VO-fase', ...routes },
        { code: 'MBO', waarde: 'MBO-fase', ...routes },
      ],
    },
    'rod-mbo-niveau': { source: 'pve-waardenlijsten', codes: levels },
    'rod-mbo-leertraject': {
      source: 'pve-waardenlijsten',
      codes: [
        { code: 'BOL', waarde: 'BOL', geldigVan: '1997-08-01' },
        { code: 'BBL', waarde: 'BBL', geldigVan: '1997-08-01' },
        { code: 'BOL_DT', waarde: 'geen-route', geldigVan: '1997-08-01', geldigTot: '2023-07-31' },
        { code: 'OVO', waarde: 'geen-route', geldigVan: '1997-08-01' },
        { code: 'EX', waarde: 'geen-route', geldigVan: '1997-08-01' },
        { code: 'ODT', waarde: 'geen-route', geldigVan: '2019-01-01' },
      ],
    },
    'rod-mbo-indicatie-ro': { source: 'pve-waardenlijsten', codes: yesOrNo('J', 'N') },
    'rod-mbo-indicatie-grondslag': { source: 'pve-waardenlijsten', codes: yesOrNo('1', '0') },
    'rod-mbo-indicatie-tbgi': { source: 'pve-waardenlijsten', codes: yesOrNo('true', 'false') },
  })
}

function yesOrNo(yes: string, no: string): readonly { readonly code: string; readonly waarde: boolean }[] {
  return [
    { code: yes, waarde: true },
    { code: no, waarde: false },
  ]
}
