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
 * How a task is divided: by content (the whole route long the same), by phase, or borne together.
 *
 * @since 0.1.0
 */
export type Verdeling = 'inhoud' | 'fase' | 'gezamenlijk'

/**
 * One row: how the task is divided, and its four cells.
 *
 * @since 0.1.0
 */
export type ResponsibilityRow = { readonly verdeling: Verdeling } & Readonly<
  Record<Leerroute['soort'], Readonly<Record<Fase['soort'], ResponsibilityCell>>>
>

/** The same cell in both phases: the task follows content, not phase. */
const always = (cell: ResponsibilityCell): Record<Fase['soort'], ResponsibilityCell> => ({
  'VO-fase': cell,
  'MBO-fase': cell,
})
/** The school in the VO-fase, the instelling in the MBO-fase. */
const byPhase = (vo: BronSleutel, mbo: BronSleutel): Record<Fase['soort'], ResponsibilityCell> => ({
  'VO-fase': { value: 'vo-school', source: vo },
  'MBO-fase': { value: 'mbo-instelling', source: mbo },
})
const wholeRoute = (verdeling: Verdeling, value: Verantwoordelijke, source: BronSleutel): ResponsibilityRow => ({
  verdeling,
  DLR: always({ value, source }),
  GLR: always({ value, source }),
})
const ofInstelling = (): ResponsibilityRow => wholeRoute('inhoud', 'mbo-instelling', 'web-9.1.7-1')

/**
 * Who is responsible for what: task × route × phase. Teaching, exams and diplomas are split by content for the whole
 * route; only four tasks change hands with the phase.
 *
 * @see source wvo-2.107f-1
 * @see source web-9.1.7-1
 * @since 0.1.0
 */
export const responsibilityTable: Readonly<Record<Taak, ResponsibilityRow>> = /* #__PURE__ */ frozen({
  'vmbo-onderwijs': wholeRoute('inhoud', 'vo-school', 'wvo-2.107f-1'),
  'vmbo-examinering': {
    verdeling: 'inhoud',
    DLR: {
      'VO-fase': { value: 'vo-school', source: 'wvo-2.107f-1' },
      'MBO-fase': { value: 'vo-school', source: 'wvo-2.107j-4' },
    },
    GLR: always({ value: 'niet-van-toepassing', source: 'wvo-2.107l-4', indienAangeboden: 'vo-school' }),
  },
  'vmbo-diplomering': {
    verdeling: 'inhoud',
    DLR: {
      'VO-fase': { value: 'vo-school', source: 'wvo-2.107f-1' },
      'MBO-fase': { value: 'vo-school', source: 'wvo-2.107j-4' },
    },
    GLR: always({ value: 'niet-van-toepassing', source: 'wvo-2.107l-2' }),
  },
  'mbo-onderwijs': ofInstelling(),
  'mbo-examinering': ofInstelling(),
  'mbo-diplomering': ofInstelling(),
  beroepspraktijkvorming: ofInstelling(),
  verzuimmelding: {
    verdeling: 'fase',
    DLR: byPhase('dia-verantwoordelijkheden-vo', 'dia-verantwoordelijkheden-mbo'),
    GLR: byPhase('dia-verantwoordelijkheden-vo', 'dia-verantwoordelijkheden-mbo'),
  },
  aanspreekpunt: {
    verdeling: 'fase',
    DLR: byPhase('faq-verantwoordelijkheid', 'faq-verantwoordelijkheid'),
    GLR: byPhase('faq-verantwoordelijkheid-glr', 'faq-verantwoordelijkheid-glr'),
  },
  medezeggenschap: {
    verdeling: 'fase',
    DLR: byPhase('faq-verantwoordelijkheid', 'faq-verantwoordelijkheid'),
    GLR: byPhase('faq-verantwoordelijkheid', 'faq-verantwoordelijkheid'),
  },
  studentenstatuut: {
    verdeling: 'inhoud',
    DLR: {
      'VO-fase': { value: 'mbo-instelling', source: 'web-9.1.6-2-reikwijdte' },
      'MBO-fase': { value: 'mbo-instelling', source: 'web-9.1.6-2' },
    },
    GLR: always({ value: 'mbo-instelling', source: 'web-9.1.6-2-reikwijdte' }),
  },
  programmabeschrijving: wholeRoute('gezamenlijk', 'gezamenlijk', 'wvo-2.107d-2'),
  melding: wholeRoute('gezamenlijk', 'gezamenlijk', 'wvo-2.107c'),
  overstapoptie: wholeRoute('gezamenlijk', 'gezamenlijk', 'wvo-2.107k-1'),
})
