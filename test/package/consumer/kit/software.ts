// The software of somebody else, as small as it can be: it knows who reports absence, and keeps enrolments as text.
import { type Inschrijving, validateEnrolment } from 'doorlopende-leerroute'

export function whoReports({ fase }: Inschrijving): 'vo-school' | 'mbo-instelling' {
  return fase.soort === 'MBO-fase' ? 'mbo-instelling' : 'vo-school'
}

export function toRow(enrolment: Inschrijving): string {
  return JSON.stringify(enrolment)
}

export function fromRow(row: string): unknown {
  return JSON.parse(row)
}

export const importRow: typeof validateEnrolment = validateEnrolment
