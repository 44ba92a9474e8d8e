import { outOfRange } from '../concepts/outOfRange.js'
import { type Taak, taken } from '../concepts/taak.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import { type ResponsibilityRow, responsibilityTable } from '../law/responsibility.js'
import { cellOf, type FaseVraag, type LeerrouteVraag } from './arguments.js'
import type { Explanation, Step } from './steps.js'

/**
 * Which institution is responsible for this task (taak) in this route and phase?
 *
 * Teaching, exams and diplomas follow content: the vo-school answers for the vmbo part and the mbo-instelling for the mbo
 * part in **both** phases. In a GLR there is no vmbo exam and no vmbo diploma: `'niet-van-toepassing'`.
 *
 * @param taak one of {@link taken}
 * @param leerroute only `soort` is read
 * @param fase only `soort` is read
 * @returns `'vo-school'`, `'mbo-instelling'`, `'gezamenlijk'` or `'niet-van-toepassing'`
 * @throws RangeError when an argument lies outside its type.
 * @example
 * responsibleInstitution('vmbo-examinering', { soort: 'DLR' }, { soort: 'MBO-fase' }) // => 'vo-school'
 * responsibleInstitution('verzuimmelding', { soort: 'DLR' }, { soort: 'MBO-fase' }) // => 'mbo-instelling'
 * responsibleInstitution('vmbo-examinering', { soort: 'GLR' }, { soort: 'VO-fase' }) // => 'niet-van-toepassing'
 * @see source wvo-2.107f-1
 * @see source web-9.1.7-1
 * @since 0.1.0
 */
export function responsibleInstitution(taak: Taak, leerroute: LeerrouteVraag, fase: FaseVraag): Verantwoordelijke {
  // The cells of `responsibilityTable` as a switch, because exports ask it for every record; a test proves them equal.
  let route, phase
  try {
    route = leerroute.soort
    phase = fase.soort
  } catch {
    // No object: told below. With `?.` and no `try` the whole would take a quarter longer.
  }
  const isGlr = route === 'GLR'
  const isMbo = phase === 'MBO-fase'
  // `neither`, written out: called, it would take this question over its 500 bytes.
  if (!(+isGlr | +(route === 'DLR'))) throw outOfRange('DLR,GLR', route)
  if (!(+isMbo | +(phase === 'VO-fase'))) throw outOfRange('VO-fase,MBO-fase', phase)
  switch (taak) {
    case 'vmbo-examinering':
    case 'vmbo-diplomering':
      return isGlr ? 'niet-van-toepassing' : 'vo-school'
    case 'vmbo-onderwijs':
      return 'vo-school'
    case 'verzuimmelding':
    case 'aanspreekpunt':
    case 'medezeggenschap':
      return isMbo ? 'mbo-instelling' : 'vo-school'
    case 'mbo-onderwijs':
    case 'mbo-examinering':
    case 'mbo-diplomering':
    case 'beroepspraktijkvorming':
    case 'studentenstatuut':
      return 'mbo-instelling'
    case 'programmabeschrijving':
    case 'melding':
    case 'overstapoptie':
      return 'gezamenlijk'
    default:
      throw outOfRange(`${taken}`, taak)
  }
}

/**
 * Why is this institution responsible for this task (taak)? The answer of {@link responsibleInstitution} with its sources.
 *
 * @param taak one of {@link taken}
 * @param leerroute only `soort` is read
 * @param fase only `soort` is read
 * @returns the answer and the steps to it
 * @throws RangeError when an argument lies outside its type.
 * @example
 * explainResponsibleInstitution('verzuimmelding', { soort: 'DLR' }, { soort: 'VO-fase' }).steps[0]?.source // => 'dia-taken-vo'
 * @see source wvo-2.107f-1
 * @see source web-9.1.7-1
 * @since 0.1.0
 */
export function explainResponsibleInstitution(
  taak: Taak,
  leerroute: LeerrouteVraag,
  fase: FaseVraag,
): Explanation<Verantwoordelijke> {
  const phases = phasesOf(taak, leerroute)
  const { value, source, indienAangeboden } = cellOf(phases, fase?.soort)
  const route = leerroute.soort
  const steps: Step[] = []
  if (value === 'niet-van-toepassing') {
    steps.push({ id: 'task-does-not-apply', facts: { taak, leerroute: route }, source })
    if (indienAangeboden !== undefined) {
      steps.push({
        id: 'task-when-offered',
        facts: { taak, verantwoordelijke: indienAangeboden },
        source: 'faq-verschil-dlr-glr',
      })
    }
    return { value, steps }
  }
  if (value === 'gezamenlijk') {
    steps.push({ id: 'task-is-shared', facts: { taak, leerroute: route }, source })
  } else if (phases['VO-fase'].value !== phases['MBO-fase'].value) {
    steps.push({
      id: 'task-follows-phase',
      facts: { taak, leerroute: route, fase: fase.soort, verantwoordelijke: value },
      source,
    })
  } else {
    steps.push({ id: 'task-follows-content', facts: { taak, leerroute: route, verantwoordelijke: value }, source })
  }
  if (route === 'GLR') {
    const bridge = value === 'mbo-instelling' ? 'web-9.1.17-3' : 'wvo-2.107l-5'
    steps.push({ id: 'glr-follows-dlr', facts: { leerroute: route }, source: bridge })
  }
  return { value, steps }
}

function phasesOf(taak: Taak, leerroute: LeerrouteVraag): ResponsibilityRow[LeerrouteVraag['soort']] {
  return cellOf(cellOf(responsibilityTable, taak), leerroute?.soort)
}
