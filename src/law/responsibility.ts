import type { Fase } from '../concepts/fase.js'
import { frozen } from '../concepts/frozen.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Taak } from '../concepts/taak.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import type { BronSleutel } from './sources.js'

/**
 * One cell: who answers for the task, and where that stands. `indienAangeboden` says who does when the task is not
 * required but offered all the same.
 *
 * @since 0.1.0
 */
export type ResponsibilityCell = {
  readonly value: Verantwoordelijke
  readonly source: BronSleutel
  readonly indienAangeboden?: Verantwoordelijke
}

/**
 * One row: the four cells of a task.
 *
 * @since 0.1.0
 */
export type ResponsibilityRow = Readonly<
  Record<Leerroute['soort'], Readonly<Record<Fase['soort'], ResponsibilityCell>>>
>

/**
 * Who is responsible for what: task × route × phase. Teaching, exams and diplomas are split by content for the whole
 * route; only three tasks change hands with the phase.
 *
 * @see source wvo-2.107f-1
 * @see source web-9.1.7-1
 * @since 0.1.0
 */
export const responsibilityTable: Readonly<Record<Taak, ResponsibilityRow>> = /* #__PURE__ */ rows()

function rows(): Readonly<Record<Taak, ResponsibilityRow>> {
  return frozen<Record<Taak, ResponsibilityRow>>({
    'vmbo-onderwijs': always('vo-school', 'wvo-2.107f-1'),
    'vmbo-examinering': {
      DLR: examOfSchool(),
      GLR: inBothPhases({ value: 'niet-van-toepassing', source: 'wvo-2.107l-4', indienAangeboden: 'vo-school' }),
    },
    'vmbo-diplomering': {
      DLR: examOfSchool(),
      GLR: inBothPhases({ value: 'niet-van-toepassing', source: 'wvo-2.107l-2' }),
    },
    'mbo-onderwijs': always('mbo-instelling', 'web-9.1.7-1'),
    'mbo-examinering': always('mbo-instelling', 'web-9.1.7-1'),
    'mbo-diplomering': always('mbo-instelling', 'web-9.1.7-1'),
    beroepspraktijkvorming: always('mbo-instelling', 'web-9.1.7-1'),
    verzuimmelding: inBothRoutes(byPhase('dia-taken-vo', 'dia-taken-mbo')),
    aanspreekpunt: ofWhoHasThePupil(),
    medezeggenschap: ofWhoHasThePupil(),
    studentenstatuut: {
      DLR: {
        'VO-fase': { value: 'mbo-instelling', source: 'web-9.1.6-2-reikwijdte' },
        'MBO-fase': { value: 'mbo-instelling', source: 'web-9.1.6-2' },
      },
      GLR: inBothPhases({ value: 'mbo-instelling', source: 'web-9.1.6-2-reikwijdte' }),
    },
    programmabeschrijving: always('gezamenlijk', 'wvo-2.107d-2'),
    melding: always('gezamenlijk', 'wvo-2.107c'),
    overstapoptie: always('gezamenlijk', 'wvo-2.107k-1'),
  })
}

type Cells = Readonly<Record<Fase['soort'], ResponsibilityCell>>

/** The task follows content, not phase. */
function inBothPhases(cell: ResponsibilityCell): Cells {
  return { 'VO-fase': cell, 'MBO-fase': cell }
}

function inBothRoutes(cells: Cells): ResponsibilityRow {
  return { DLR: cells, GLR: cells }
}

function always(value: Verantwoordelijke, source: BronSleutel): ResponsibilityRow {
  return inBothRoutes(inBothPhases({ value, source }))
}

/** The school in the VO-fase, the instelling in the MBO-fase. */
function byPhase(vo: BronSleutel, mbo: BronSleutel): Cells {
  return { 'VO-fase': { value: 'vo-school', source: vo }, 'MBO-fase': { value: 'mbo-instelling', source: mbo } }
}

/** As above; read for the DLR, derived for the GLR. */
function ofWhoHasThePupil(): ResponsibilityRow {
  return {
    DLR: byPhase('faq-taken', 'faq-taken'),
    GLR: byPhase('faq-taken-glr', 'faq-taken-glr'),
  }
}

/** The school throughout, in the MBO-fase for a candidate of route year 3. */
function examOfSchool(): Cells {
  return {
    'VO-fase': { value: 'vo-school', source: 'wvo-2.107f-1' },
    'MBO-fase': { value: 'vo-school', source: 'wvo-2.107j-4' },
  }
}
