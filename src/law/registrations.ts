import { frozen } from '../concepts/frozen.js'
import type { BronSleutel } from './sources.js'

/**
 * Whether a pupil in a route must, may or may not be enrolled in a register.
 *
 * @since 0.1.0
 */
export type Registratie = 'verplicht' | 'toegestaan' | 'niet-toegestaan'

/**
 * The situations in which the duty to enrol differs: the VO-fase, and the MBO-fase with the vmbo exam still open (a DLR in year 3
 * without diploma) or done with (a GLR, a diploma obtained before, or a later year).
 *
 * @since 0.1.0
 */
export type Registratiesituatie = 'vo-fase' | 'mbo-fase-vmbo-open' | 'mbo-fase-vmbo-afgerond'

/**
 * What holds for ROD VO and ROD MBO in one situation, each with its source.
 *
 * @since 0.1.0
 */
export type RegistrationCell = {
  readonly rodVo: { readonly value: Registratie; readonly source: BronSleutel }
  readonly rodMbo: { readonly value: Registratie; readonly source: BronSleutel }
}

/**
 * Whether a pupil in a route must, may or may not be enrolled in ROD VO and in ROD MBO. What is not allowed gives a
 * signal at most: that the law leaves no room for it is derived, and what the register does with it was not read. In a GLR whose school offers the vmbo exam all the same,
 * the vo parts of year 3 may be reason for an enrolment; the table does not know that.
 *
 * @see source wvo-2.107e-1-rod
 * @see source wvo-2.107e-2-vo-nog-open
 * @see source wvo-2.107e-2-vo-inschrijving
 * @see source dia-uitwisselen-mbo
 * @since 0.1.0
 */
export const registrationTable: Readonly<Record<Registratiesituatie, RegistrationCell>> = /* #__PURE__ */ frozen({
  'vo-fase': {
    rodVo: { value: 'verplicht', source: 'wvo-2.107e-1-rod' },
    rodMbo: { value: 'toegestaan', source: 'dia-uitwisselen-mbo' },
  },
  'mbo-fase-vmbo-open': {
    rodVo: { value: 'toegestaan', source: 'wvo-2.107e-2-vo-nog-open' },
    rodMbo: { value: 'verplicht', source: 'dia-uitwisselen-mbo' },
  },
  'mbo-fase-vmbo-afgerond': {
    rodVo: { value: 'niet-toegestaan', source: 'wvo-2.107e-2-vo-inschrijving' },
    rodMbo: { value: 'verplicht', source: 'dia-uitwisselen-mbo' },
  },
})
