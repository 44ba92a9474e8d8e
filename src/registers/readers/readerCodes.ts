import { frozen } from '../../concepts/frozen.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { FactsOf, IssueRule } from '../../validation/issue.js'
import type { Codelijst } from '../codes.js'
import type { DecodeCode } from '../decode.js'

/** The codes of one field that an enrolment can have too; they mean the same. */
type FieldCode = Extract<
  IssueCode,
  | 'missing-field'
  | 'field-of-other-register'
  | 'not-one-personal-number'
  | 'invalid-brin'
  | 'invalid-crebo'
  | 'invalid-rio-code'
  | 'invalid-location'
  | 'invalid-count'
  | 'invalid-diploma'
  | 'unknown-track'
  | 'unknown-year'
  | 'unknown-vmbo-year'
  | 'unknown-course-duration'
  | 'unknown-school-kind'
>

/**
 * Every code a fault of a reader can have. Those that an enrolment can have too mean the same.
 *
 * @since 0.1.0
 */
export type ReaderCode =
  | 'empty-file'
  | 'unknown-layout'
  | 'line-too-long'
  | 'control-character'
  | 'unknown-record'
  | 'too-few-fields'
  | 'too-many-fields'
  | FieldCode
  | 'invalid-elementcode'
  | 'unreadable-date'
  | DecodeCode
  | 'institution-not-known'
  | 'enrolment-not-found'
  | 'too-many-periods'
  | 'record-repeated'
  | 'missing-column'
  | 'repeated-column'
  | 'malformed-quotes'
  | 'malformed-xml'
  | 'doctype-refused'
  | 'nested-too-deep'
  | 'text-too-long'
  | 'wrong-encoding'
  | 'institution-differs'
  | 'name-differs'
  | 'person-not-announced'
  | 'enrolment-repeated'
  | 'enrolment-without-period'
  | 'period-repeated'
  | 'end-not-certain'
  | 'record-out-of-place'
  | 'opening-record-missing'
  | 'closing-record-missing'
  | 'totals-differ'

/** How many there may be at most. */
type AtMost = { readonly hoogstens: number }

/** The codes whose message needs facts, with those facts. Never what stands in the file, but for a count. */
type ReaderFacts = {
  'line-too-long': AtMost
  'too-few-fields': { readonly velden: number; readonly minstens: number }
  'too-many-fields': { readonly velden: number } & AtMost
  'unknown-code': { readonly lijst: Codelijst }
  'code-not-valid-on-day': { readonly lijst: Codelijst }
  'code-not-in-route': { readonly lijst: Codelijst }
  'too-many-periods': AtMost
  'record-repeated': { readonly recordsoort: string }
  'missing-column': { readonly kolom: string }
  'repeated-column': { readonly kolom: string }
  'nested-too-deep': AtMost
  'text-too-long': AtMost
  'record-out-of-place': { readonly recordsoort: string }
  'totals-differ': { readonly recordsoort: string; readonly opgegeven: number; readonly geteld: number }
}

/**
 * The facts a fault of a reader carries; for most codes none.
 *
 * @since 0.1.0
 */
export type ReaderParams<Code extends ReaderCode> = FactsOf<Code, ReaderFacts>

/**
 * How grave each fault of a reader is and which source it rests on. `afkeur`: something of the line is lost, a field or all of it;
 * `signaal`: all of it is read, and a person should look. The order is that of the list {@link readerCodes}. A
 * fault of a code cites the list it should be in (`codeTable`), and of a ROD-CSV `recordvorm` where this says `pve-layouts`.
 *
 * @see glossary: IssueRule
 * @since 0.1.0
 */
export const readerRegister: Readonly<Record<ReaderCode, IssueRule>> = /* #__PURE__ */ frozen({
  'empty-file': { severity: 'afkeur', source: 'pve-layouts' },
  'unknown-layout': { severity: 'afkeur', source: 'pve-layouts' },
  'line-too-long': { severity: 'afkeur', source: 'pve-layouts' },
  'control-character': { severity: 'afkeur', source: 'pve-layouts' },
  'unknown-record': { severity: 'afkeur', source: 'pve-layouts' },
  'too-few-fields': { severity: 'afkeur', source: 'pve-layouts' },
  'too-many-fields': { severity: 'afkeur', source: 'pve-layouts' },
  'missing-field': { severity: 'afkeur', source: 'pve-layouts' },
  'field-of-other-register': { severity: 'afkeur', source: 'recordvorm' },
  'not-one-personal-number': { severity: 'afkeur', source: 'pve-velden' },
  'invalid-brin': { severity: 'afkeur', source: 'pve-velden' },
  'invalid-crebo': { severity: 'afkeur', source: 'pve-velden' },
  'invalid-rio-code': { severity: 'afkeur', source: 'pve-velden' },
  'invalid-location': { severity: 'afkeur', source: 'rio-codes' },
  'invalid-count': { severity: 'afkeur', source: 'recordvorm' },
  'invalid-diploma': { severity: 'afkeur', source: 'recordvorm' },
  'unknown-track': { severity: 'afkeur', source: 'wvo-2.107a-3' },
  'unknown-year': { severity: 'afkeur', source: 'wvo-2.107g' },
  'unknown-vmbo-year': { severity: 'afkeur', source: 'recordvorm' },
  'unknown-course-duration': { severity: 'afkeur', source: 'recordvorm' },
  'unknown-school-kind': { severity: 'afkeur', source: 'recordvorm' },
  'invalid-elementcode': { severity: 'afkeur', source: 'recordvorm' },
  'unreadable-date': { severity: 'afkeur', source: 'pve-layouts' },
  'unknown-code': { severity: 'afkeur', source: 'pve-waardenlijsten' },
  'code-not-in-route': { severity: 'afkeur', source: 'pve-waardenlijsten' },
  'institution-not-known': { severity: 'afkeur', source: 'pve-layouts' },
  'enrolment-not-found': { severity: 'afkeur', source: 'pve-layouts' },
  'too-many-periods': { severity: 'afkeur', source: 'recordvorm' },
  'record-repeated': { severity: 'afkeur', source: 'pve-layouts' },
  'missing-column': { severity: 'afkeur', source: 'recordvorm' },
  'repeated-column': { severity: 'afkeur', source: 'recordvorm' },
  'malformed-quotes': { severity: 'afkeur', source: 'recordvorm' },
  'malformed-xml': { severity: 'afkeur', source: 'pve-layouts' },
  'doctype-refused': { severity: 'afkeur', source: 'pve-layouts' },
  'nested-too-deep': { severity: 'afkeur', source: 'pve-layouts' },
  'text-too-long': { severity: 'afkeur', source: 'pve-layouts' },
  'code-not-valid-on-day': { severity: 'signaal', source: 'pve-waardenlijsten' },
  'wrong-encoding': { severity: 'signaal', source: 'pve-layouts' },
  'institution-differs': { severity: 'signaal', source: 'pve-layouts' },
  'name-differs': { severity: 'signaal', source: 'pve-layouts' },
  'person-not-announced': { severity: 'signaal', source: 'pve-layouts' },
  'enrolment-repeated': { severity: 'signaal', source: 'pve-layouts' },
  'enrolment-without-period': { severity: 'signaal', source: 'pve-layouts' },
  'period-repeated': { severity: 'signaal', source: 'pve-layouts' },
  'end-not-certain': { severity: 'signaal', source: 'pve-layouts' },
  'record-out-of-place': { severity: 'signaal', source: 'pve-layouts' },
  'opening-record-missing': { severity: 'signaal', source: 'pve-layouts' },
  'closing-record-missing': { severity: 'signaal', source: 'pve-layouts' },
  'totals-differ': { severity: 'signaal', source: 'pve-layouts' },
})

/**
 * The codes of the readers: first what costs a field or a line, then what is only told.
 *
 * @see glossary: ReaderCode
 * @since 0.1.0
 */
export const readerCodes: readonly ReaderCode[] = /* #__PURE__ */ codes()

function codes(): readonly ReaderCode[] {
  return Object.freeze(Object.keys(readerRegister) as ReaderCode[])
}
