import { describe, expect, test } from 'vitest'
import {
  absenceReport,
  admissibleRoutes,
  combinationTable,
  countTable,
  diplomaDeadline,
  diplomaTable,
  durationTable,
  explainDiplomaDeadline,
  type Fase,
  faseSoorten,
  fundingOn,
  fundingSource,
  fundingTable,
  type Leerroute,
  leerroutes,
  leerrouteSoorten,
  leerjaren,
  leerwegen,
  niveaus,
  opleidingsduren,
  phaseOf,
  phaseTable,
  responsibilityTable,
  responsibleInstitution,
  routeDuration,
  taken,
  twoYearDiploma,
} from '../../src/index.js'

/** The questions that do not look up their table but stand before it, as a switch or a list, each against every cell. */
describe('Every cell is what the question answers', () => {
  const phases = faseSoorten.map((soort): { soort: Fase['soort'] } => ({ soort }))
  const routes = leerrouteSoorten.map((soort): { soort: Leerroute['soort'] } => ({ soort }))

  test('responsibilityTable: responsibleInstitution', () => {
    expect(Object.keys(responsibilityTable)).toEqual([...taken])
    for (const taak of taken) {
      for (const route of routes) {
        for (const fase of phases) {
          const { value } = responsibilityTable[taak][route.soort][fase.soort]
          expect(responsibleInstitution(taak, route, fase), `${taak} ${route.soort} ${fase.soort}`).toBe(value)
        }
      }
    }
  })

  test('responsibilityTable, verzuimmelding: absenceReport, in either route', () => {
    for (const fase of phases) {
      const { melder } = absenceReport({ fase, geboortedatum: '2009-11-02', startkwalificatie: false }, '2026-11-23')
      for (const route of leerrouteSoorten)
        expect(responsibilityTable.verzuimmelding[route][fase.soort].value).toBe(melder)
    }
  })

  test('fundingTable: fundingSource', () => {
    expect(phases.map(fundingSource)).toEqual(faseSoorten.map((soort) => fundingTable[soort].value))
  })

  test('phaseTable: phaseOf', () => {
    expect(leerjaren.map(phaseOf)).toEqual(leerjaren.map((leerjaar) => phaseTable[leerjaar].value))
  })

  test('diplomaTable and twoYearDiploma: diplomaDeadline', () => {
    for (const { soort } of routes) {
      const { value } = diplomaTable[soort]
      expect(diplomaDeadline({ soort }, '2025-08-01').soort).toBe(value)
      for (const jaren of [2, 3, 4, 5, 6] as const) {
        const cell = jaren === 2 && value === 'uiterlijk' ? twoYearDiploma : diplomaTable[soort]
        const { source, value: kind, ...rest } = cell
        expect(diplomaDeadline({ soort }, '2025-08-01', { jaren })).toMatchObject({ soort: kind, ...rest })
        expect(explainDiplomaDeadline({ soort }, '2025-08-01', { jaren }).steps[0]?.source).toBe(source)
      }
    }
  })

  test('countTable: fundingOn', () => {
    for (const [day, { telt }] of Object.entries(countTable)) {
      for (const { soort } of phases) {
        const { value } = fundingTable[soort]
        const instelling = { soort: soort === 'VO-fase' ? 'vo-school' : 'mbo-instelling' } as const
        const period = { instelling, fase: { soort }, begindatum: '2025-08-01', indicatieBekostigbaar: true } as const
        const answer = fundingOn([period], day === '10-01' ? '2025-10-01' : '2026-02-01')
        expect(answer.soort, `${day} ${soort}`).toBe(telt.includes(value) ? value : 'geen-bekostiging')
      }
    }
  })

  test('durationTable: routeDuration', () => {
    for (const niveau of niveaus) {
      for (const opleidingsduur of opleidingsduren) {
        expect(routeDuration({ niveau, opleidingsduur })).toBe(durationTable[niveau][opleidingsduur])
      }
    }
  })

  test('combinationTable: admissibleRoutes', () => {
    for (const leerweg of leerwegen) {
      const open = leerroutes.filter(({ soort, leerweg: own, niveau }) => {
        const reached: readonly number[] = combinationTable[soort][leerweg].niveaus
        return own === leerweg && reached.includes(niveau)
      })
      expect(admissibleRoutes(leerweg)).toEqual(open)
      expect(Object.isFrozen(admissibleRoutes(leerweg))).toBe(true)
    }
  })
})
