/**
 * Leerling (or student): known by a BSN or by an onderwijsnummer, never by both.
 *
 * @since 0.1.0
 */
export type Leerling =
  | { readonly bsn: string; readonly onderwijsnummer?: never }
  | { readonly onderwijsnummer: string; readonly bsn?: never }
