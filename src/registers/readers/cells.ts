import { isBsn } from '../../concepts/bsn.js'
import { type Datum, isDatum } from '../../concepts/datum.js'
import type { Leerling } from '../../concepts/leerling.js'
import type { Parsed } from '../../concepts/parsed.js'
import { type Codelijst, codeTable, type Registercode } from '../codes.js'
import { decode, type Decoded, type Routewaarde } from '../decode.js'
import type { Faultbox } from './outbox.js'
import type { ReaderCode } from './readerCodes.js'

/** Reads the cells of one field: nothing when the cell is empty, or wrong, and then that is told at once. */
export type Column<Value> = (text: string | undefined) => Value | undefined

/** Reads the codes of one field. A code that was not yet valid on the day asked about, or no longer, is told and still read. */
type CodeColumn<Value> = (text: string | undefined, peildatum?: Datum) => Value | undefined

/** Reads the cells of one line at a time. One reader serves a whole file, so that a line costs no new functions. */
export type CellReader = {
  /** From here on what is wrong is told of this line. */
  readonly at: (regel: number) => void
  /** The cell has to be filled. */
  readonly required: (text: string | undefined, veld: string) => string | undefined
  /** The cell has to be empty: only the other register has it. */
  readonly foreign: (text: string | undefined, veld: string) => void
  readonly leerling: (
    bsn: string | undefined,
    onderwijsnummer: string | undefined,
    veld: string,
  ) => Leerling | undefined
  /** Days in one of the ways this layout writes them. */
  readonly days: (veld: string) => Column<Datum>
  readonly codes: <Lijst extends Codelijst>(lijst: Lijst, veld: string) => CodeColumn<Routewaarde<Lijst>>
  /** What a parse function of the library makes of the cells. */
  readonly values: <Value, Code extends ReaderCode>(
    parse: (text: unknown) => Parsed<Value, Code>,
    veld: string,
  ) => Column<Value>
}

/** Makes a day of how a layout writes it: nothing when it is written in another way. */
export type DayForm = (text: string) => string | undefined

/** `YYYY-MM-DD`. */
export const isoDay: DayForm = (text) => text

/** `YYYY-MM-DD`, or as a spreadsheet writes it: `d-m-jjjj`. */
export const isoOrSpreadsheetDay: DayForm = (text) => {
  // `31-7-2026` has its second hyphen there too, and is one shorter.
  if (text.length === 10 && text.charCodeAt(4) === 45) return text
  const [, day = '', month = '', year] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text) ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `YYYYMMDD`. */
export const plainDay: DayForm = (text) =>
  text.length === 8 ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : undefined

export function cellReader(outbox: Faultbox, form: DayForm): CellReader {
  let regel = 0
  // The codes that come through here carry no facts but for those of a list; the register of codes binds the two.
  const fault = outbox.fault as (regel: number, code: ReaderCode, veld: string, params?: object) => void
  return {
    at: (line) => {
      regel = line
    },
    required: (text, veld) => {
      if (text) return text
      fault(regel, 'missing-field', veld)
      return undefined
    },
    foreign: (text, veld) => {
      if (text) fault(regel, 'field-of-other-register', veld)
    },
    leerling: (bsn, onderwijsnummer, veld) => {
      if (bsn && !onderwijsnummer) return { bsn }
      if (onderwijsnummer && !bsn) return { onderwijsnummer }
      fault(regel, 'not-one-personal-number', veld)
      return undefined
    },
    days: (veld) =>
      remembering((text) => {
        const day = form(text)
        if (isDatum(day)) return day
        fault(regel, 'unreadable-date', veld)
        return undefined
      }),
    values: (parse, veld) =>
      remembering((text) => {
        const answer = parse(text)
        if (answer.ok) return answer.value
        fault(regel, answer.code, veld)
        return undefined
      }),
    codes: (lijst, veld) => {
      const known = routeCodes(lijst)
      return (text, peildatum) => {
        if (!text) return undefined
        const code = known.get(text)
        if (code === undefined || !isValid(code, peildatum)) {
          const { code: told, params } = decode(lijst, text, peildatum) as Extract<Decoded, { ok: false }>
          fault(regel, told, veld, params)
        }
        return code?.waarde as Routewaarde<typeof lijst> | undefined
      }
    },
  }
}

/** So many texts of a field are remembered at most. */
const mostKnown = 4096

/** Few texts stand in a field again and again, so what a sound one stood for is kept: it is looked up many times faster than read. */
export function remembering<Value>(read: (text: string) => Value | undefined): Column<Value> {
  const known = new Map<string, Value>()
  return (text) => {
    if (!text) return undefined
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    if (value !== undefined) {
      if (known.size >= mostKnown) known.clear()
      known.set(text, value)
    }
    return value
  }
}

/** What a code stands for, and its first and last day; a text beyond all days where it has none. */
type Entry = { readonly waarde: Registercode['waarde']; readonly first: string; readonly last: string }

/** The codes of a list that a route can have: what `decode` would answer, looked up without making anything. */
function routeCodes(lijst: Codelijst): ReadonlyMap<string, Entry> {
  const codes: readonly Registercode[] = codeTable[lijst].codes
  const entries = codes.map(({ code, waarde, geldigVan = '', geldigTot = '9' }): [string, Entry] => [
    code,
    { waarde, first: geldigVan, last: geldigTot },
  ])
  return new Map(entries.filter(([code]) => decode(lijst, code).ok))
}

/** Days are compared as texts; they all have the same form. */
function isValid({ first, last }: Entry, day: Datum | undefined): boolean {
  return day === undefined || (first <= day && day <= last)
}

/** A spreadsheet drops the zeros a BSN begins with: they are put back where that makes a number that passes the 11-proef. */
export function withLostZeros(bsn: string): string {
  const whole = bsn.padStart(9, '0')
  return /^\d{7,8}$/.test(bsn) && isBsn(whole) ? whole : bsn
}
