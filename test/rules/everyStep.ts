import {
  explainAdmissibleRoutes,
  explainDiplomaDeadline,
  explainFundingSource,
  explainPhaseOf,
  explainResponsibleInstitution,
  faseSoorten,
  leerjaren,
  leerrouteSoorten,
  leerwegen,
  type Step,
  taken,
} from '../../src/index.js'

/** Every step that any explanation of the core can give, over the whole domain (a few days stand for all days). */
export function everyStep(): Step[] {
  const steps: Step[] = []
  for (const soort of leerrouteSoorten) {
    for (const fase of faseSoorten) {
      for (const taak of taken) steps.push(...explainResponsibleInstitution(taak, { soort }, { soort: fase }).steps)
    }
    for (const doublures of [0, 1, 2]) {
      for (const jaren of [2, 3, 4, 5, 6] as const) {
        steps.push(...explainDiplomaDeadline({ soort }, '2023-08-01', { doublures, jaren }).steps)
      }
    }
  }
  for (const soort of faseSoorten) steps.push(...explainFundingSource({ soort }).steps)
  for (const leerjaar of leerjaren) steps.push(...explainPhaseOf(leerjaar).steps)
  for (const leerweg of leerwegen) steps.push(...explainAdmissibleRoutes(leerweg).steps)
  return steps
}
