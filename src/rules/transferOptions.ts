import type { Fase } from '../concepts/fase.js'
import { isLeerroute, type Leerroute } from '../concepts/leerroute.js'
import type { Niveau } from '../concepts/niveau.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import { admissionRules, leavingTable, searchWeeks } from '../law/leaving.js'
import { responsibilityTable } from '../law/responsibility.js'
import type { BronSleutel } from '../law/sources.js'
import { cellOf, type FaseVraag } from './arguments.js'
import type { Explanation, Step } from './steps.js'

/**
 * How a pupil leaves a route: `'verlaten'`, before finishing it; `'afgewezen'`, rejected at the vmbo exam; `'definitief-verwijderd'`,
 * removed for good; `'afgerond'`, with the mbo diploma (in a DLR also the vmbo diploma).
 *
 * @since 0.1.0
 */
export type Vertrek = {
  readonly leerroute: Leerroute
  readonly fase: FaseVraag
  readonly reden: 'verlaten' | 'afgewezen' | 'definitief-verwijderd' | 'afgerond'
  /** Is there a vmbo diploma already? Absent is not known, and counts as not. */
  readonly vmboDiploma?: boolean
}

/** Rules of the WEB on admission, by article, with where it stands that they do or do not hold. */
type Toelating = { readonly artikelen: readonly string[]; readonly source: BronSleutel }

/**
 * What is open to a pupil who leaves a route. The overstapoptie: which diplomas can still be reached, who must see to it and who judges
 * which one fits, and which rules of admission do not hold at the same instelling and do hold elsewhere. Without it (removed for good):
 * how long another place must be looked for first, where that applies. Or the route is finished: the niveaus that are open next.
 *
 * @since 0.1.0
 */
export type TransferOptions =
  | {
      readonly soort: 'overstapoptie'
      readonly diplomas: readonly ('vmbo-diploma' | 'mbo-diploma')[]
      readonly zorg: Verantwoordelijke
      readonly zelfdeInstelling: { readonly nietVanToepassing: Toelating }
      readonly andereInstelling: { readonly vanToepassing: Toelating }
      readonly source: BronSleutel
    }
  | {
      readonly soort: 'geen-overstapoptie'
      /**
       * For a student without vmbo diploma to whom the Leerplichtwet does not apply: removal only when another place was found, or
       * demonstrably looked for in vain so many weeks. For others the ordinary rules on removal hold, which are not covered.
       */
      readonly zoekplicht?: { readonly weken: number; readonly source: BronSleutel }
      readonly source: BronSleutel
    }
  | { readonly soort: 'afgerond'; readonly vervolg: readonly Niveau[] | 'niet-behandeld'; readonly source: BronSleutel }

/**
 * What can a pupil who leaves a route still reach (overstapoptie), and who must see to it?
 *
 * School and instelling together bring the pupil to a vmbo diploma or an mbo diploma that fits the level reached, in their joint
 * judgement, and the age; the library does not judge which. At the same instelling four rules of admission are switched off; that they
 * hold at another one is derived. Who was removed for good has no overstapoptie. Who finished a route to niveau 2 may go on to 3 or 4.
 *
 * @param vertrek route, phase, the way of leaving, and whether there is a vmbo diploma
 * @returns what is open, each part with its source
 * @throws RangeError when an argument lies outside its type or there is a vmbo diploma beside a rejection.
 * @example
 * const leaving = { leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 }, fase: { soort: 'VO-fase' } } as const
 * const options = transferOptions({ ...leaving, reden: 'verlaten' })
 * options.soort === 'overstapoptie' && options.diplomas // => ['vmbo-diploma', 'mbo-diploma']
 * transferOptions({ ...leaving, reden: 'definitief-verwijderd' }) // => { soort: 'geen-overstapoptie', source: 'wvo-2.107k-3' }
 * @see source wvo-2.107k-1
 * @see source web-9.1.14-1
 * @see source wvo-2.107j-6
 * @since 0.1.0
 */
export function transferOptions(vertrek: Vertrek): TransferOptions {
  const { leerroute, fase, reden, vmboDiploma = false } = vertrek ?? {}
  if (!isLeerroute(leerroute)) throw outOfRange('one of the six leerroutes', leerroute)
  const cell = cellOf(leavingTable, fase?.soort)
  if (typeof vmboDiploma !== 'boolean') throw outOfRange('vmboDiploma: true or false', vmboDiploma)
  switch (reden) {
    case 'verlaten':
      return transfer(fase.soort, vmboDiploma, cell.overstapoptie)
    case 'afgewezen':
      if (vmboDiploma) throw outOfRange('no vmboDiploma beside a rejection', vmboDiploma)
      // A GLR need not offer the vmbo exam; where it does, the same holds.
      return transfer(fase.soort, vmboDiploma, leerroute.soort === 'GLR' ? 'wvo-2.107l-5' : 'wvo-2.107j-6')
    case 'definitief-verwijderd':
      return fase.soort === 'MBO-fase' && !vmboDiploma
        ? {
            soort: 'geen-overstapoptie',
            zoekplicht: { weken: searchWeeks, source: 'web-9.1.13' },
            source: cell.verwijderd,
          }
        : { soort: 'geen-overstapoptie', source: cell.verwijderd }
    case 'afgerond':
      return { soort: 'afgerond', vervolg: leerroute.niveau === 2 ? [3, 4] : 'niet-behandeld', source: 'web-8.2.1' }
    default:
      throw outOfRange("reden: 'verlaten', 'afgewezen', 'definitief-verwijderd' or 'afgerond'", reden)
  }
}

/**
 * Why is this open to a pupil who leaves a route (overstapoptie)? The answer of {@link transferOptions} with its sources.
 *
 * @param vertrek route, phase, the way of leaving, and whether there is a vmbo diploma
 * @returns the answer and the steps to it
 * @throws RangeError as `transferOptions` does.
 * @example
 * const leaving = { leerroute: { soort: 'GLR', leerweg: 'BB', niveau: 2 }, fase: { soort: 'MBO-fase' } } as const
 * explainTransferOptions({ ...leaving, reden: 'afgerond' }).steps.map((step) => step.id) // => ['route-finished']
 * @see source wvo-2.107k-1
 * @see source web-9.1.14-1
 * @since 0.1.0
 */
export function explainTransferOptions(vertrek: Vertrek): Explanation<TransferOptions> {
  const value = transferOptions(vertrek)
  const { soort } = vertrek.leerroute
  if (value.soort === 'afgerond') {
    const { vervolg, source } = value
    return { value, steps: [{ id: 'route-finished', facts: { leerroute: soort, vervolg }, source }] }
  }
  const fase = vertrek.fase.soort
  const steps: Step[] = []
  if (value.soort === 'geen-overstapoptie') {
    steps.push({ id: 'removed-for-good', facts: { fase }, source: value.source })
    if (value.zoekplicht !== undefined) {
      const { weken, source } = value.zoekplicht
      steps.push({ id: 'search-before-removal', facts: { weken }, source })
    }
    return { value, steps }
  }
  if (vertrek.reden === 'afgewezen') {
    steps.push({ id: 'rejected-opens-transfer', facts: {}, source: value.source })
  }
  const { nietVanToepassing } = value.zelfdeInstelling
  const { vanToepassing } = value.andereInstelling
  steps.push(
    { id: 'transfer-to-diploma', facts: { diplomas: value.diplomas }, source: leavingTable[fase].overstapoptie },
    {
      id: 'task-is-shared',
      facts: { taak: 'overstapoptie', leerroute: soort },
      source: responsibilityTable.overstapoptie[soort][fase].source,
    },
    { id: 'admission-at-same', facts: { artikelen: nietVanToepassing.artikelen }, source: nietVanToepassing.source },
    { id: 'admission-elsewhere', facts: { artikelen: vanToepassing.artikelen }, source: vanToepassing.source },
  )
  return { value, steps }
}

function transfer(fase: Fase['soort'], vmboDiploma: boolean, source: BronSleutel): TransferOptions {
  const { artikelen } = admissionRules.naDeRoute
  return {
    soort: 'overstapoptie',
    diplomas: vmboDiploma ? ['mbo-diploma'] : ['vmbo-diploma', 'mbo-diploma'],
    zorg: responsibilityTable.overstapoptie.DLR[fase].value,
    zelfdeInstelling: { nietVanToepassing: { artikelen, source: leavingTable[fase].zelfdeInstelling } },
    andereInstelling: { vanToepassing: { artikelen, source: 'wvo-2.107k-2-andere-instelling' } },
    source,
  }
}
