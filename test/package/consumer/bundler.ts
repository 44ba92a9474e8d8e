// Every door that needs no peer, as a strict program types it. esm.mts, cjs.cts and bundler.ts are one text: a test says so.
import { fundingSource, validateEnrolment } from 'doorlopende-leerroute'
import type { Inschrijving, Leerroute } from 'doorlopende-leerroute'
import { diplomaDeadline } from 'doorlopende-leerroute/dates'
import { timelineSvg } from 'doorlopende-leerroute/drawing'
import { formatIssue } from 'doorlopende-leerroute/messages'
import { encode, rioIssueCodes } from 'doorlopende-leerroute/registers'
import type { RioIssueCode } from 'doorlopende-leerroute/registers'
import { enrolmentSchema, toJsonPointer } from 'doorlopende-leerroute/schema'
import { buildEnrolment, invalidEnrolmentFor } from 'doorlopende-leerroute/testing'

export const payer: 'vo-bekostiging' | 'mbo-bekostiging' = fundingSource({ soort: 'VO-fase' })

export const route: Leerroute = { soort: 'GLR', leerweg: 'BB', niveau: 2 }

// @ts-expect-error the law knows no geïntegreerde leerroute for KB
export const unlawful: Leerroute = { soort: 'GLR', leerweg: 'KB', niveau: 2 }

// @ts-expect-error a payer is not just any text
export const wrong: 'school' = fundingSource({ soort: 'VO-fase' })

export function read(input: unknown): Inschrijving | string {
  const verdict = validateEnrolment(input)
  return verdict.ok ? verdict.value : verdict.issues[0].code
}

export const format: (...parameters: Parameters<typeof formatIssue>) => string = formatIssue

// @ts-expect-error there is no French
formatIssue({ code: 'glr-requires-bb', params: { leerweg: 'KB' } }, 'fr')

export const due: Parameters<typeof diplomaDeadline> = [{ soort: 'DLR' }, new Date(0)]

// @ts-expect-error this door takes a Date, not a day
diplomaDeadline({ soort: 'DLR' }, '2023-08-01')

export const draw: (...parameters: Parameters<typeof timelineSvg>) => string = timelineSvg

export const code: RioIssueCode = rioIssueCodes[0] ?? 'unreadable'
export const written: string = encode('rio-leerroute', 'DLR')

// @ts-expect-error there is no such list
encode('rio-leerweg', 'DLR')

export const version: 1 = enrolmentSchema['~standard'].version
export const pointer: string = toJsonPointer(['leerroute', 'leerweg'])

export const start: string | undefined = buildEnrolment({ leerroute: { soort: 'GLR' } }).leerrouteStart
export const fault: 'glr-requires-bb' = invalidEnrolmentFor('glr-requires-bb').code

// @ts-expect-error a built record is never changed
buildEnrolment().begindatum = '2026-08-01'
