import type { ReaderCode, ReaderParams } from '../../registers/readers/readerCodes.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { Path } from '../../validation/issue.js'
import { routeCodes } from '../codeLists.js'
import { list } from '../parts.js'

/** The codes of readers that an enrolment or a parse function does not have. Those of `decode` are among them. */
type Own = Exclude<ReaderCode, IssueCode | 'invalid-elementcode'>

/**
 * What is wrong in a file, or with a code, in English. The codes that an enrolment or a parse function has too are told there. `field`
 * begins a sentence: "Field Leerroute". The line is not named: it stands beside the message.
 */
export const readerFaults: {
  readonly [Code in Own]: (params: ReaderParams<Code>, field: string, path?: Path) => string
} = {
  'empty-file': () => 'This file is empty.',
  'unknown-layout': () =>
    'This file has another layout than that in which it is read. RO, GRONDSLAG IP, TBG-i and CSV in the codes of ROD can be read.',
  'line-too-long': ({ hoogstens }) => `This line is longer than ${hoogstens} characters and was passed over.`,
  'control-character': () => 'This line holds a NUL character, which belongs in no text, and was passed over.',
  'unknown-record': (_, field, path) =>
    path === undefined
      ? 'This line does not begin with a known kind of record (recordsoort) and was passed over.'
      : `${field} must be VO or MBO; the line was passed over.`,
  'too-few-fields': ({ velden, minstens }) =>
    `The number of fields in this line is ${velden}; there must be at least ${minstens}. The line was passed over.`,
  'too-many-fields': ({ velden, hoogstens }) =>
    `The number of fields in this line is ${velden}; there may be at most ${hoogstens}. The line was passed over.`,
  'unreadable-date': (_, field) => `${field} must be an existing day, written YYYY-MM-DD (in GRONDSLAG IP YYYYMMDD).`,
  'unknown-code': ({ lijst }, field) =>
    `${field} must be a code of the list ${lijst}: ${list(routeCodes[lijst], 'or')}.`,
  'code-not-in-route': ({ lijst }, field) =>
    `${field} must be a code that a route can have: ${list(routeCodes[lijst], 'or')}. This code is in the list ${lijst}, but belongs to no DLR or GLR.`,
  'code-not-valid-on-day': ({ lijst }, field) =>
    `${field} should be a code that is valid on the day in question; this code of the list ${lijst} was not valid then. See whether the day and the code are right.`,
  'institution-not-known': () =>
    'It cannot be told which institution this file is of: no opening record (VLP) goes before it and the name of the file holds no BRIN.',
  'enrolment-not-found': () => 'This period belongs to an enrolment (ISG) that is missing for this person.',
  'too-many-periods': ({ hoogstens }) =>
    `This person has more than ${hoogstens} enrolments and periods; this line was passed over.`,
  'record-repeated': ({ recordsoort }) => `The record ${recordsoort} may be there only once.`,
  'missing-column': ({ kolom }) => `The header (the first line) lacks the column ${kolom}.`,
  'repeated-column': ({ kolom }) =>
    `The column ${kolom} stands in the header (the first line) more than once. Leave one of them.`,
  'malformed-quotes': () =>
    'A quotation mark in this line is never closed, or stands in the wrong place; the line was passed over.',
  'malformed-xml': () =>
    'The XML is not right here; what could still be read was read. Ask for the file again if need be.',
  'doctype-refused': () =>
    'There is a DOCTYPE here. For safety that is not allowed; from here on the file was not read.',
  'nested-too-deep': ({ hoogstens }) =>
    `More than ${hoogstens} elements are nested here; the rest of the file was not read.`,
  'text-too-long': ({ hoogstens }) =>
    `A piece of XML of more than ${hoogstens} characters begins here; the rest of the file was not read.`,
  'wrong-encoding': () => 'There is a character here that is not UTF-8. Save the file as UTF-8.',
  'institution-differs': () =>
    'The BRIN here differs from that in the name of the file or in an earlier opening record (VLP).',
  'person-not-announced': () => 'Another person begins here, but the record PER of that person is missing.',
  'enrolment-repeated': () =>
    'This person already has an enrolment with this number (volgnummer). Each enrolment has a number of its own.',
  'enrolment-without-period': () => 'This enrolment (ISG) has no period (ISP) at all; perhaps lines were lost.',
  'name-differs': (_, field) => `${field} does not fit the name of the file. See whether this is the right file.`,
  'period-repeated': () => 'This enrolment already has a period that begins on this day.',
  'end-not-certain': () =>
    'Until when this period runs is not certain: a day or a line that is needed for it is missing or cannot be read.',
  'record-out-of-place': ({ recordsoort }) =>
    `The record ${recordsoort} is not in its place: VLP is the first record of a file, SLR the last.`,
  'opening-record-missing': () => 'The opening record (VLP) is missing; perhaps the beginning of the file was lost.',
  'closing-record-missing': () => 'The closing record (SLR) is missing; perhaps the file was cut off.',
  'totals-differ': ({ recordsoort, opgegeven, geteld }) =>
    `The number of records ${recordsoort} is not right: ${opgegeven} by the closing record (SLR), ${geteld} counted.`,
}
