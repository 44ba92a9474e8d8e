import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import { frozen } from '../concepts/frozen.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { cellOf } from '../rules/arguments.js'
import { type Codelijst, codeTable, type Codewaarde, type Registercode } from './codes.js'

/**
 * What a code can stand for in a route: a value of the list, without the marks for a code that no route has.
 *
 * @since 0.1.0
 */
export type Routewaarde<Lijst extends Codelijst> = Exclude<Codewaarde<Lijst>, 'geen-route' | 'geen-leerweg'>

/**
 * Why a code was not read: the list does not have it, it was not valid on the day asked about, or it exists but no route has it
 * (`PRO_ENTREE`, havo, entree, BOL_DT).
 *
 * @since 0.1.0
 */
export type DecodeCode = 'unknown-code' | 'code-not-valid-on-day' | 'code-not-in-route'

/**
 * What `decode` answers: the value, or why there is none and in which list was looked. The text itself is never repeated.
 *
 * @since 0.1.0
 */
export type Decoded<Lijst extends Codelijst = Codelijst> =
  | { readonly ok: true; readonly value: Routewaarde<Lijst> }
  | { readonly ok: false; readonly code: DecodeCode; readonly params: { readonly lijst: Lijst } }

/** One code with its answer made beforehand, so that reading a million lines makes nothing. */
type Entry = { readonly range: Registercode; readonly answer: Decoded }

type Index = {
  readonly entries: ReadonlyMap<unknown, Entry>
  readonly codes: ReadonlyMap<unknown, string>
  readonly unknown: Decoded
  readonly notOnDay: Decoded
}

const indices: Readonly<Record<Codelijst, Index>> = /* #__PURE__ */ indexAll()

function indexAll(): Readonly<Record<Codelijst, Index>> {
  const lists = Object.keys(codeTable) as Codelijst[]
  return Object.fromEntries(lists.map((lijst) => [lijst, indexOf(lijst)])) as Record<Codelijst, Index>
}

function indexOf(lijst: Codelijst): Index {
  const refusal = (code: DecodeCode): Decoded => frozen({ ok: false, code, params: { lijst } })
  const notInRoute = refusal('code-not-in-route')
  const { codes } = codeTable[lijst]
  const inRoute = codes.filter(({ waarde }) => waarde !== 'geen-route' && waarde !== 'geen-leerweg')
  return {
    entries: new Map(
      codes.map((range) => {
        const answer = { ok: true, value: range.waarde } as Decoded
        return [range.code, { range, answer: inRoute.includes(range) ? frozen(answer) : notInRoute }]
      }),
    ),
    codes: new Map(inRoute.map(({ code, waarde }) => [waarde, code])),
    unknown: refusal('unknown-code'),
    notOnDay: refusal('code-not-valid-on-day'),
  }
}

/**
 * What does this code of a register stand for (DLR or GLR, a fase, a niveau, yes or no)?
 *
 * Total: anything has an answer, and nothing is guessed. Spaces, lower case, a number for a text and `DLP` are unknown codes. That a
 * code was not valid on the day is told before that no route has it.
 *
 * @param lijst the list the code is of, named by register and field
 * @param code the text as it stands in the file
 * @param peildatum the day on which the code has to be valid, inclusive; left out, that is not looked at
 * @returns the value, or which of the three things is wrong; a shared frozen object
 * @throws RangeError when `lijst` is no list or `peildatum` no calendar day.
 * @example
 * decode('rod-mbo-leerroutefase', 'MBO') // => { ok: true, value: 'MBO-fase' }
 * decode('rod-mbo-leerroutefase', 'MBO', '2019-10-01') // => { ok: false, code: 'code-not-valid-on-day', params: { lijst: 'rod-mbo-leerroutefase' } }
 * decode('rio-leerroute', 'PRO_ENTREE') // => { ok: false, code: 'code-not-in-route', params: { lijst: 'rio-leerroute' } }
 * decode('rod-mbo-leerroute', 'DLP') // => { ok: false, code: 'unknown-code', params: { lijst: 'rod-mbo-leerroute' } }
 * @see source pve-waardenlijsten
 * @see source rio-waardenlijsten
 * @see source rod-mbo-leerroutecode
 * @since 0.1.0
 */
export function decode<Lijst extends Codelijst>(lijst: Lijst, code: unknown, peildatum?: Datum): Decoded<Lijst> {
  if (peildatum !== undefined && !isDatum(peildatum)) throw outOfRange(`peildatum: ${expectedDay}`, peildatum)
  const { entries, unknown, notOnDay } = cellOf(indices, lijst)
  const entry = entries.get(code)
  const answer = entry === undefined ? unknown : isValid(entry.range, peildatum) ? entry.answer : notOnDay
  return answer as Decoded<Lijst>
}

/** Days are compared as texts; they all have the same form. */
function isValid({ geldigVan, geldigTot }: Registercode, day: Datum | undefined): boolean {
  if (day === undefined) return true
  return (geldigVan === undefined || geldigVan <= day) && (geldigTot === undefined || day <= geldigTot)
}

/**
 * Which code stands for this value in a register: the way back of {@link decode}?
 *
 * @param lijst the list the code is to be of, named by register and field
 * @param waarde a value that can be in a route
 * @returns the code as the register writes it
 * @throws RangeError when `lijst` is no list or `waarde` none of its values.
 * @example
 * encode('rio-leerroute', 'GLR') // => 'GLR_VMBO_MBO'
 * encode('rod-mbo-indicatie-grondslag', true) // => '1'
 * @see source pve-waardenlijsten
 * @see source rio-waardenlijsten
 * @since 0.1.0
 */
export function encode<Lijst extends Codelijst>(lijst: Lijst, waarde: Routewaarde<Lijst>): string {
  const code = cellOf(indices, lijst).codes.get(waarde)
  if (code === undefined) throw outOfRange(`waarde: a value of ${lijst}`, waarde)
  return code
}
