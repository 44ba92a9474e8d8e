import { frozen } from '../concepts/frozen.js'
import type { BronSleutel } from '../law/sources.js'

/**
 * The registers in which a route or a pupil in it has to stand: the offer in RIO, the pupil in ROD VO and ROD MBO.
 *
 * @since 0.1.0
 */
export type Register = 'rodVo' | 'rodMbo' | 'rio'

/**
 * How long there is to report. `dagen`: at most so many calendar days after what is named. `uiterste-dag`: a day of the year, `MM-DD`,
 * inclusive. `geen-vaste-dag`: the source names a moment from which no hard day follows; `richtdagen` are the days it can mean.
 *
 * @since 0.1.0
 */
export type Termijn =
  | { readonly soort: 'dagen'; readonly dagen: 7 | 14; readonly vanaf: Termijnbegin }
  | { readonly soort: 'uiterste-dag'; readonly dag: '10-15' }
  | { readonly soort: 'geen-vaste-dag'; readonly richtdagen: readonly ('10-15' | '11-15')[] }

/**
 * With what a term of days begins. `inschrijving`: the day of the in- or uitschrijving itself. `ontvangst`: the day on which the data
 * were received or changed. `vaststelling`: the day on which the result was fixed. `diploma`: the day the diploma was obtained, or that
 * of the uitschrijving.
 *
 * @since 0.1.0
 */
export type Termijnbegin = 'inschrijving' | 'ontvangst' | 'vaststelling' | 'diploma'

/**
 * What is reported, within which term, and where that stands.
 *
 * @since 0.1.0
 */
export type Registratietermijn = {
  readonly gegeven: 'inschrijving' | 'vmbo-uitslag' | 'mbo-diploma' | 'teldatum' | 'aanbod'
  readonly termijn: Termijn
  readonly source: BronSleutel
  /** Holds only when the school offers the vmbo exam, which in a GLR it need not. */
  readonly voorwaarde?: 'examen-aangeboden'
}

/**
 * Within which terms each register has to be told of what. The day for the count in ROD VO is not certain, and 15 October is for RIO only a
 * moment at which is measured: no verdict may hang on either. For who is enrolled or leaves, the term begins in the vo with the day
 * itself and in the mbo with the receipt of the data. A school that is not funded has no term for the in- and uitschrijving.
 *
 * @see source rrod-5-2
 * @see source rrod-9-2
 * @see source rrod-13
 * @see source sbo-meetmoment
 * @since 0.1.0
 */
export const registrationTerms: Readonly<Record<Register, readonly Registratietermijn[]>> = /* #__PURE__ */ frozen<
  Record<Register, readonly Registratietermijn[]>
>({
  rodVo: [
    {
      gegeven: 'inschrijving',
      termijn: { soort: 'dagen', dagen: 7, vanaf: 'inschrijving' },
      source: 'rrod-5-2',
    },
    {
      gegeven: 'vmbo-uitslag',
      termijn: { soort: 'dagen', dagen: 14, vanaf: 'vaststelling' },
      source: 'rrod-6-1',
    },
    {
      gegeven: 'teldatum',
      termijn: { soort: 'geen-vaste-dag', richtdagen: ['10-15', '11-15'] },
      source: 'rrod-5-1',
    },
  ],
  rodMbo: [
    { gegeven: 'inschrijving', termijn: { soort: 'dagen', dagen: 7, vanaf: 'ontvangst' }, source: 'rrod-9-2' },
    { gegeven: 'mbo-diploma', termijn: { soort: 'dagen', dagen: 7, vanaf: 'diploma' }, source: 'rrod-10-2' },
    { gegeven: 'teldatum', termijn: { soort: 'uiterste-dag', dag: '10-15' }, source: 'rrod-13' },
  ],
  rio: [
    {
      gegeven: 'aanbod',
      termijn: { soort: 'geen-vaste-dag', richtdagen: ['10-15'] },
      source: 'sbo-meetmoment',
    },
  ],
})
