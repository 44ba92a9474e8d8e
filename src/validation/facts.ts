import type { Fase } from '../concepts/fase.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import type { Opleidingsduur } from '../concepts/opleidingsduur.js'
import type { VmboLeerjaar } from '../concepts/vmboLeerjaar.js'
import type { Path } from './issue.js'

/**
 * The facts of a record as read and found in form, for the params of its issues. Days are numbers `JJJJMMDD`. Made only for
 * a record that has an issue; nothing in it comes from the record unchecked.
 */
export type Facts = {
  readonly leerweg: Leerweg | undefined
  readonly niveau: Niveau | undefined
  readonly fase: Fase['soort'] | undefined
  readonly leerjaar: Leerjaar | undefined
  readonly verwachteFase: Fase['soort'] | undefined
  readonly vmboLeerjaar: VmboLeerjaar | undefined
  readonly opleidingsduur: Opleidingsduur | undefined
  readonly doublures: number
  readonly begin: number
  readonly end: number
  readonly start: number
  readonly diploma: number
  readonly deadline: number
  readonly voPhaseEnd: number
  readonly mboPhaseEnd: number
  readonly maximum: number
  readonly peildatum: number
}

/**
 * One bit for each fact a rule can lack, in the order of the record. Four of them stand for facts of which one is enough or
 * that matter only at times: `plaats` (leerjaar or route start), `reikwijdte` (a niveau that the leerweg leaves open),
 * `slot` (last day or peildatum) and `einddatum`, which is lacking only when it could not be read: absent, it is open.
 */
export const factBits = {
  kant: 1,
  schoolsoort: 2,
  bekostigd: 4,
  soort: 8,
  leerweg: 16,
  niveau: 32,
  reikwijdte: 64,
  fase: 128,
  leerjaar: 256,
  plaats: 512,
  vmboLeerjaar: 1024,
  begindatum: 2048,
  einddatum: 4096,
  slot: 8192,
  indicatieBekostigbaar: 16384,
  leerrouteStart: 32768,
  doublures: 65536,
  opleidingsduur: 131072,
  elementcode: 262144,
  vmboDiploma: 524288,
  peildatum: 1048576,
} as const

/**
 * A fact, or a choice of facts, that a rule reads.
 */
export type Fact = keyof typeof factBits

/** The facts that are lacking, as one number: a bit of {@link factBits} each. */
export function lackingFacts(
  kant: unknown,
  schoolsoort: unknown,
  bekostigd: unknown,
  soort: unknown,
  leerweg: unknown,
  niveau: unknown,
  isLevelOpen: unknown,
  fase: unknown,
  leerjaar: unknown,
  vmboLeerjaar: unknown,
  begin: number,
  end: number,
  indicatieBekostigbaar: unknown,
  start: number,
  doublures: number,
  opleidingsduur: unknown,
  elementcode: unknown,
  diploma: number,
  peildatum: number,
): number {
  return (
    (kant === undefined ? factBits.kant : 0) |
    (schoolsoort === undefined ? factBits.schoolsoort : 0) |
    (bekostigd === undefined ? factBits.bekostigd : 0) |
    (soort === undefined ? factBits.soort : 0) |
    (leerweg === undefined ? factBits.leerweg : 0) |
    (niveau === undefined ? factBits.niveau : 0) |
    (isLevelOpen === true ? factBits.reikwijdte : 0) |
    (fase === undefined ? factBits.fase : 0) |
    (leerjaar === undefined ? factBits.leerjaar : 0) |
    (leerjaar === undefined && start === 0 ? factBits.plaats : 0) |
    (vmboLeerjaar === undefined ? factBits.vmboLeerjaar : 0) |
    (begin === 0 ? factBits.begindatum : 0) |
    (Number.isNaN(end) ? factBits.einddatum : 0) |
    (end > 0 || (end === 0 && peildatum !== 0) ? 0 : factBits.slot) |
    (indicatieBekostigbaar === undefined ? factBits.indicatieBekostigbaar : 0) |
    (start === 0 ? factBits.leerrouteStart : 0) |
    (doublures < 0 ? factBits.doublures : 0) |
    (opleidingsduur === undefined ? factBits.opleidingsduur : 0) |
    (elementcode === undefined ? factBits.elementcode : 0) |
    (diploma === 0 ? factBits.vmboDiploma : 0) |
    (peildatum === 0 ? factBits.peildatum : 0)
  )
}

/** Where each fact stands in the record; for a choice, all that would do. `peildatum` is the option of that name. */
export const factPaths: Readonly<Record<Fact, readonly Path[]>> = {
  kant: [['instelling', 'soort']],
  schoolsoort: [['instelling', 'schoolsoort']],
  bekostigd: [['instelling', 'bekostigd']],
  soort: [['leerroute', 'soort']],
  leerweg: [['leerroute', 'leerweg']],
  niveau: [['leerroute', 'niveau']],
  reikwijdte: [['leerroute', 'niveau']],
  fase: [['fase', 'soort']],
  leerjaar: [['fase', 'leerjaar']],
  plaats: [['fase', 'leerjaar'], ['leerrouteStart']],
  vmboLeerjaar: [['vmboLeerjaar']],
  begindatum: [['begindatum']],
  einddatum: [['einddatum']],
  slot: [['einddatum'], ['peildatum']],
  indicatieBekostigbaar: [['indicatieBekostigbaar']],
  leerrouteStart: [['leerrouteStart']],
  doublures: [['doublures']],
  opleidingsduur: [['opleidingsduur']],
  elementcode: [['elementcode']],
  vmboDiploma: [['vmboDiploma']],
  peildatum: [['peildatum']],
}
