import type { ReaderCode, ReaderParams } from '../../registers/readers/readerCodes.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'

/** The codes of readers that only they have; the others are told where an enrolment or a parse function tells them. */
type Own = Exclude<ReaderCode, IssueCode | 'invalid-elementcode'>

/**
 * What is wrong in a file, in English. The codes that an enrolment or a parse function has too are told there. `field` begins a
 * sentence: "Field Leerroute". The line is not named: it stands beside the message.
 */
export const readerFaults: {
  readonly [Code in Own]: (params: ReaderParams<Code>, field: string) => string
} = {
  'empty-file': () => 'This file is empty.',
  'unknown-layout': () => 'This file does not have the layout in which it is read.',
  'line-too-long': ({ hoogstens }) => `This line is longer than ${hoogstens} characters and was passed over.`,
  'control-character': () => 'This line holds a NUL character and was passed over.',
  'unknown-record': () => 'This line does not begin with a known recordsoort and was passed over.',
  'too-few-fields': ({ velden, minstens }) =>
    `This line has ${velden} fields; there must be at least ${minstens}. It was passed over.`,
  'too-many-fields': ({ velden, hoogstens }) =>
    `This line has ${velden} fields; there may be at most ${hoogstens}. It was passed over.`,
  'unreadable-date': (_, field) => `${field} is not an existing day, written as this file should.`,
  'unknown-code': ({ lijst }, field) => `${field} has a code that is not in the list ${lijst}.`,
  'code-not-in-route': ({ lijst }, field) => `${field} has a code of the list ${lijst} that no route has.`,
  'code-not-valid-on-day': ({ lijst }, field) =>
    `${field} has a code of the list ${lijst} that was not valid on that day.`,
  'institution-not-known': () =>
    'Which institution this is of cannot be told: no opening record goes before it and the name of the file holds no BRIN.',
  'enrolment-not-found': () => 'The enrolment of which this is a period is not there for this person.',
  'too-many-periods': ({ hoogstens }) =>
    `This person has more than ${hoogstens} enrolments and periods; this line was passed over.`,
  'record-repeated': ({ recordsoort }) => `The record ${recordsoort} may stand there only once.`,
  'missing-column': ({ kolom }) => `The header lacks the column ${kolom}.`,
  'repeated-column': ({ kolom }) => `The column ${kolom} stands twice in the header.`,
  'malformed-quotes': () => 'The quotes in this line are not right; it was passed over.',
  'malformed-xml': () => 'This is not well-formed XML; what could still be read was read.',
  'doctype-refused': () => 'This file holds a DOCTYPE and was therefore not read.',
  'nested-too-deep': ({ hoogstens }) =>
    `More than ${hoogstens} elements lie in each other here; the rest of the file was not read.`,
  'text-too-long': ({ hoogstens }) =>
    `A piece of XML of more than ${hoogstens} characters begins here; the rest of the file was not read.`,
  'wrong-encoding': () => 'Here stands a character that is not UTF-8.',
  'institution-differs': () => 'The BRIN is another than in the name of the file or in an earlier opening record.',
  'person-not-announced': () => 'Another person begins here, without a record PER.',
  'enrolment-repeated': () => 'This person already has an enrolment with this volgnummer.',
  'period-repeated': () => 'This enrolment already has a period that begins on this day.',
  'end-not-certain': () => 'Until when this period runs is not certain.',
  'record-out-of-place': ({ recordsoort }) => `The record ${recordsoort} is not in its place.`,
  'opening-record-missing': () => 'The opening record (VLP) is missing.',
  'closing-record-missing': () => 'The closing record (SLR) is missing; perhaps the file was cut off.',
  'totals-differ': ({ recordsoort, opgegeven, geteld }) =>
    `According to the closing record there are ${opgegeven} records ${recordsoort}; ${geteld} were counted.`,
}
