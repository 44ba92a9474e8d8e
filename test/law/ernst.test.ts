import { describe, expect, test } from 'vitest'
import {
  type IssueCode,
  issueCodes,
  issueRegister,
  type Severity,
  sources,
  structureIssueCodes,
} from '../../src/index.js'

/** De regels van één inschrijving die geen vorm zijn, met de ernst die het ontwerp vastlegt. */
const rules: readonly (readonly [string, IssueCode, Severity])[] = [
  ['Stb. 2020, 157: niet vóór 1 augustus 2020', 'before-start-of-law', 'afkeur'],
  ['Een periode eindigt niet voor zij begint', 'end-before-begin', 'afkeur'],
  ['Dia Uitwisselen VO: vanaf leerjaar 3 van het vmbo', 'vmbo-year-too-low', 'afkeur'],
  ['WVO 2020 art. 2.107a lid 3: niveau bij leerweg', 'level-not-open-to-track', 'afkeur'],
  ['WVO 2020 art. 2.107l lid 2: GLR alleen voor de BB', 'glr-requires-bb', 'afkeur'],
  ['WVO 2020 art. 2.107l lid 2: GLR alleen tot niveau 2', 'glr-requires-level-2', 'afkeur'],
  ['WEB art. 9.1.2 lid 1: geen entree', 'unknown-level', 'afkeur'],
  ['WVO 2020 art. 2.107h en 2.107i: BOL of BBL', 'pathway-not-bol-or-bbl', 'afkeur'],
  ['Geen leer-werktraject in een route', 'learn-work-track-not-in-route', 'afkeur'],
  ['Elementcode van een BB met entree', 'entree-elementcode-not-in-route', 'afkeur'],
  ['Dia Uitwisselen MBO: indicatie bekostigbaar is Ja', 'not-fundable', 'afkeur'],
  ['WVO 2020 art. 2.107l lid 1: GLR op een school voor vbo', 'glr-requires-vbo-school', 'afkeur'],
  ['11-proef van het burgerservicenummer', 'invalid-bsn', 'afkeur'],
  ['11-proef van het onderwijsnummer', 'invalid-onderwijsnummer', 'afkeur'],
  ['WVO 2020 art. 2.107e: fase en leerjaar', 'phase-does-not-match-year', 'signaal'],
  ['WVO 2020 art. 2.107e: de periode loopt door na de VO-fase', 'period-outlives-phase', 'signaal'],
  ['GLR in de MBO-fase bij de school', 'vo-enrolment-in-mbo-phase-of-glr', 'signaal'],
  ['Inschrijving bij de school na het diploma', 'vo-enrolment-after-diploma', 'signaal'],
  ['WVO 2020 art. 2.107f lid 2: na leerjaar 3', 'vo-enrolment-after-year-3', 'signaal'],
  ['Diploma voorbij de uiterste dag, nog niet behaald', 'diploma-overdue', 'signaal'],
  ['WVO 2020 art. 2.107j lid 2: misschien tijdvak 3', 'diploma-perhaps-period-3', 'signaal'],
  ['Diploma na de uiterste dag', 'diploma-after-deadline', 'signaal'],
  ['WVO 2020 art. 2.107g: leerjaar boven het maximum', 'year-above-maximum', 'signaal'],
  ['WEB art. 7.2.4a: duur bij niveau', 'course-duration-does-not-fit-level', 'signaal'],
  ['Regeling codetabellen: elementcode bij leerweg', 'elementcode-does-not-match-track', 'signaal'],
  ['WVO 2020 art. 2.71 lid 2: vso alleen vanuit de BB', 'vso-requires-bb', 'signaal'],
]

describe('De ernst van een fout', () => {
  test.each(rules)('%s (%s) is %s', (_, code, severity) => {
    expect(issueRegister[code].severity).toBe(severity)
  })

  test('elke code die geen vorm is, staat hierboven', () => {
    const told = new Set<string>([...rules.map(([, code]) => code), ...structureIssueCodes, 'unreadable'])
    expect(issueCodes.filter((code) => !told.has(code))).toEqual([])
  })

  test.each([
    ['before-start-of-law', 'stb-2020-157'],
    ['unknown-level', 'web-9.1.2-1'],
    ['entree-elementcode-not-in-route', 'web-9.1.2-1'],
    ['level-not-open-to-track', 'wvo-2.107a-3'],
    ['glr-requires-bb', 'wvo-2.107l-2'],
    ['glr-requires-level-2', 'wvo-2.107l-2'],
    ['glr-requires-vbo-school', 'wvo-2.107l-1'],
    ['invalid-bsn', 'elfproef'],
    ['invalid-onderwijsnummer', 'elfproef'],
    ['not-one-personal-number', 'pve-velden'],
    ['invalid-brin', 'pve-velden'],
    ['invalid-crebo', 'pve-velden'],
    ['not-text', 'recordvorm'],
    ['not-boolean', 'recordvorm'],
    ['not-fundable', 'dia-uitwisselen-mbo'],
    ['phase-does-not-match-year', 'wvo-2.107e-2'],
    ['period-outlives-phase', 'wvo-2.107e-2'],
    ['year-above-maximum', 'wvo-2.107g'],
  ] as const)('%s rust op %s', (code, source) => {
    expect(issueRegister[code].source).toBe(source)
  })

  test.each([
    'invalid-elementcode',
    'year-does-not-match-start',
    'period-before-route-start',
    'vmbo-year-does-not-match-route-year',
    'entree-not-in-route',
    'wrong-type',
    'no-personal-number',
    'two-personal-numbers',
    'not-a-phase',
    'not-an-institution',
    'invalid-school-year',
    'unknown-task',
  ])('%s is geen code van validateEnrolment', (code) => {
    expect(issueCodes).not.toContain(code)
    expect(structureIssueCodes).not.toContain(code)
    expect(Object.hasOwn(issueRegister, code)).toBe(false)
  })

  test('wat alleen op een afgeleide of onzekere bron rust, keurt nooit af, op de twee besloten uitzonderingen na', () => {
    const refusing = issueCodes.filter((code) => issueRegister[code].severity === 'afkeur')
    expect(refusing.length).toBeGreaterThan(30)
    expect(refusing.filter((code) => sources[issueRegister[code].source].zekerheid !== 'gelezen')).toEqual([
      'pathway-not-bol-or-bbl',
      'learn-work-track-not-in-route',
    ])
  })

  test('een fout in de vorm van het record is altijd afkeur', () => {
    expect(structureIssueCodes.filter((code) => issueRegister[code].severity !== 'afkeur')).toEqual([])
  })

  test('elke code heeft een bestaande bron en is Engels in kebab case', () => {
    expect(new Set(issueCodes).size).toBe(issueCodes.length)
    for (const code of issueCodes) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
      expect(sources, code).toHaveProperty([issueRegister[code].source])
    }
  })

  test('de codes van de vorm zijn een deel van alle codes, in dezelfde volgorde', () => {
    expect(issueCodes.filter((code) => (structureIssueCodes as readonly string[]).includes(code))).toEqual(
      structureIssueCodes,
    )
    expect(structureIssueCodes.length).toBeGreaterThan(20)
    expect(issueCodes.length).toBeGreaterThan(structureIssueCodes.length)
  })
})
