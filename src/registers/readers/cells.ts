import { isBsn } from '../../concepts/bsn.js'
import { type Datum, isDatum } from '../../concepts/datum.js'
import type { Leerling } from '../../concepts/leerling.js'
import type { Parsed } from '../../concepts/parsed.js'
import type { Codelijst } from '../codes.js'
import { decode, type Routewaarde } from '../decode.js'
import type { Faultbox } from './outbox.js'
import type { ReaderCode } from './readerCodes.js'

/**
 * Reads the cells of one line at a time; what is wrong with a cell is told at once, under the name of its field. One reader serves a
 * whole file, so that a line costs no new functions.
 */
export type CellReader = {
  /** The same reader, from here on for this line. */
  readonly at: (regel: number) => CellReader
  /** The cell has to be filled. */
  readonly required: (text: string | undefined, veld: string) => string | undefined
  /** The cell has to be empty: only the other register has it. */
  readonly foreign: (text: string, veld: string) => void
  /** A day in one of the ways this layout writes them; nothing when it is empty. */
  readonly day: (text: string | undefined, veld: string) => Datum | undefined
  /** What the code stands for; nothing when it is empty. A code that was not yet valid, or no longer, is told and still read. */
  readonly coded: <Lijst extends Codelijst>(
    lijst: Lijst,
    text: string | undefined,
    veld: string,
    peildatum?: Datum,
  ) => Routewaarde<Lijst> | undefined
  /** What a parse function of the library makes of it; nothing when it is empty. */
  readonly parsed: <Value, Code extends ReaderCode>(
    parse: (text: unknown) => Parsed<Value, Code>,
    text: string | undefined,
    veld: string,
  ) => Value | undefined
  readonly leerling: (bsn: string | undefined, onderwijsnummer: string | undefined) => Leerling | undefined
}

/** Makes a day of how a layout writes it: nothing when it is written in another way. */
export type DayForm = (text: string) => string | undefined

/** `JJJJ-MM-DD`. */
export const isoDay: DayForm = (text) => text

/** `JJJJ-MM-DD`, or as a spreadsheet writes it: `d-m-jjjj`. */
export const isoOrSpreadsheetDay: DayForm = (text) => {
  if (text.charCodeAt(4) === 45) return text
  const [, day = '', month = '', year] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text) ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `JJJJMMDD`. */
export const plainDay: DayForm = (text) =>
  text.length === 8 ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : undefined

export function cellReader(outbox: Faultbox, form: DayForm): CellReader {
  let regel = 0
  // The codes that come through here carry no facts but for those of a list; the register of codes binds the two.
  const fault = outbox.fault as (regel: number, code: ReaderCode, veld: string, params?: object) => void
  const reader: CellReader = {
    at: (line) => {
      regel = line
      return reader
    },
    required: (text, veld) => {
      if (text) return text
      fault(regel, 'missing-field', veld)
      return undefined
    },
    foreign: (text, veld) => {
      if (text !== '') fault(regel, 'field-of-other-register', veld)
    },
    day: (text, veld) => {
      if (!text) return undefined
      const day = form(text)
      if (isDatum(day)) return day
      fault(regel, 'unreadable-date', veld)
      return undefined
    },
    coded: (lijst, text, veld, peildatum) => {
      if (!text) return undefined
      const onDay = decode(lijst, text, peildatum)
      if (onDay.ok) return onDay.value
      fault(regel, onDay.code, veld, onDay.params)
      const onAnyDay = onDay.code === 'code-not-valid-on-day' ? decode(lijst, text) : onDay
      return onAnyDay.ok ? onAnyDay.value : undefined
    },
    parsed: (parse, text, veld) => {
      if (!text) return undefined
      const answer = parse(text)
      if (answer.ok) return answer.value
      fault(regel, answer.code, veld)
      return undefined
    },
    leerling: (bsn, onderwijsnummer) => {
      if (bsn && !onderwijsnummer) return { bsn }
      if (onderwijsnummer && !bsn) return { onderwijsnummer }
      fault(regel, 'not-one-personal-number', 'Burgerservicenummer')
      return undefined
    },
  }
  return reader
}

/** A spreadsheet drops the zeros a BSN begins with: they are put back where that makes a number that passes the 11-proef. */
export function withLostZeros(bsn: string): string {
  const whole = bsn.padStart(9, '0')
  return /^\d{7,8}$/.test(bsn) && isBsn(whole) ? whole : bsn
}
