import { frozen } from '../concepts/frozen.js'
import type { Locatie } from '../concepts/locatie.js'
import type { BronSleutel } from './sources.js'

/**
 * Where a route can be taught, with the source of each place. The place changes neither who is responsible nor who pays.
 *
 * @see source wvo-2.107d-1
 * @see source faq-leerbedrijf
 * @since 0.1.0
 */
export const locationTable: Readonly<Record<Locatie, { readonly source: BronSleutel }>> = /* #__PURE__ */ frozen({
  school: { source: 'wvo-2.107d-1' },
  instelling: { source: 'wvo-2.107d-1' },
  leerbedrijf: { source: 'faq-leerbedrijf' },
})
