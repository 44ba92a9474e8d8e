import { fundingSource, validateEnrolment } from 'doorlopende-leerroute'
import type { Inschrijving, Leerroute } from 'doorlopende-leerroute'
import { formatIssue } from 'doorlopende-leerroute/messages'

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
