import { describe, expect, test } from 'vitest'
import {
  admissibleRoutes,
  combinationTable,
  isLeerroute,
  type IssueCode,
  issueRegister,
  leerroutes,
  leerrouteSoorten,
  leerwegen,
  type Leerweg,
  niveaus,
  parseLeerroute,
  sources,
  validateEnrolment,
} from '../../src/index.js'
import { leerwegNumber } from '../../src/concepts/leerweg.js'
import { isOpenToTrack } from '../../src/validation/enrolment/checks/track.js'

/** WVO 2020 art. 2.107a lid 3 (DLR) en art. 2.107l (GLR): de gesloten lijst. */
const allowed = ['DLR BB 2', 'DLR KB 3', 'DLR KB 4', 'DLR GL 4', 'DLR TL 4', 'GLR BB 2']

const soortTexts = ['DLR', 'GLR', 'PRO_ENTREE', 'DLP', 'dlr', 'DLR_VMBO_MBO', null]
const leerwegTexts = ['BB', 'KB', 'GL', 'TL', 'PrO', 'PRO', 'havo', 'HAVO', 'vwo', 'bb', 'VO-VMBO-BB', 3, null]
const niveauTexts = [1, 2, 3, 4, 5, 0, '2', 'MBO-1', 'MBO-2', 2.5, null]

const all = soortTexts.flatMap((soort) =>
  leerwegTexts.flatMap((leerweg) => niveauTexts.map((niveau) => ({ soort, leerweg, niveau }))),
)

type Untrusted = (typeof all)[number]

function named({ soort, leerweg, niveau }: Untrusted): string {
  return `${soort} ${leerweg} ${typeof niveau === 'string' ? `'${niveau}'` : niveau}`
}

/** De codes die deze combinatie verdient, los van de bibliotheek verteld. */
function deserved({ soort, leerweg, niveau }: Untrusted): IssueCode[] {
  const codes: IssueCode[] = []
  const knowsTrack = leerweg === 'BB' || leerweg === 'KB' || leerweg === 'GL' || leerweg === 'TL'
  const knowsLevel = niveau === 2 || niveau === 3 || niveau === 4
  if (soort !== 'DLR' && soort !== 'GLR') codes.push('unknown-route')
  if (!knowsTrack) codes.push('unknown-track')
  if (!knowsLevel) codes.push('unknown-level')
  if (soort === 'GLR' && knowsTrack && leerweg !== 'BB') codes.push('glr-requires-bb')
  if (soort === 'GLR' && knowsLevel && niveau !== 2) codes.push('glr-requires-level-2')
  if (soort === 'DLR' && knowsTrack && knowsLevel && !allowed.includes(`DLR ${leerweg} ${niveau}`)) {
    codes.push('level-not-open-to-track')
  }
  return codes
}

const voSchool = { soort: 'vo-school', brin: '99VO' }
const mboInstelling = { soort: 'mbo-instelling', brin: '99MB' }

function codesOf(instelling: object, leerroute: object): string[] {
  const verdict = validateEnrolment({
    instelling,
    leerroute,
    fase: { soort: 'VO-fase', leerjaar: 1 },
    begindatum: '2025-08-01',
    indicatieBekostigbaar: true,
  })
  return (verdict.ok ? verdict.signals : verdict.issues).map((issue) => issue.code)
}

describe('WVO 2020 art. 2.107a lid 3 en art. 2.107l: leerweg × niveau × route', () => {
  test('zes combinaties bestaan, en alleen die', () => {
    expect(leerroutes.map(({ soort, leerweg, niveau }) => `${soort} ${leerweg} ${niveau}`)).toEqual(allowed)
    expect(all.filter(isLeerroute).map(named).sort()).toEqual([...allowed].sort())
  })

  test.each(all.map((route) => [named(route), route] as const))('%s', (name, route) => {
    const isAllowed = allowed.includes(name)
    expect(isLeerroute(route)).toBe(isAllowed)
    expect(parseLeerroute(route)).toEqual(
      isAllowed ? { ok: true, value: route } : { ok: false, code: 'unknown-route', params: {} },
    )
    const codes = deserved(route).sort()
    expect(codes.length === 0).toBe(isAllowed)
    expect(codesOf(voSchool, route).sort()).toEqual(codes)
    expect(codesOf(mboInstelling, route).sort()).toEqual(codes)
  })

  test('wat de bekende feiten al beslissen, wordt beslist, ook als het derde ontbreekt', () => {
    expect(codesOf(voSchool, { soort: 'GLR', leerweg: 'KB' })).toEqual(['glr-requires-bb'])
    expect(codesOf(mboInstelling, { soort: 'GLR', niveau: 3 })).toEqual(['glr-requires-level-2'])
    expect(codesOf(mboInstelling, { soort: 'DLR', niveau: 1 })).toEqual(['unknown-level'])
    expect(codesOf(mboInstelling, { soort: 'GLR', niveau: 1 })).toEqual(['unknown-level'])
    expect(issueRegister['unknown-level'].source).toBe('web-9.1.2-1')
    expect(codesOf(voSchool, { soort: 'DLR', leerweg: 'KB' })).toEqual([])
    expect(codesOf(mboInstelling, { soort: 'DLR', niveau: 3 })).toEqual([])
  })

  test.each([
    ['BB', ['DLR BB 2', 'GLR BB 2']],
    ['KB', ['DLR KB 3', 'DLR KB 4']],
    ['GL', ['DLR GL 4']],
    ['TL', ['DLR TL 4']],
  ] as const)('vanuit de %s staan open: %j', (leerweg, open) => {
    const routes = admissibleRoutes(leerweg)
    expect(routes.map((route) => `${route.soort} ${route.leerweg} ${route.niveau}`)).toEqual(open)
    expect(routes.every(isLeerroute)).toBe(true)
  })

  test.each(leerwegTexts.filter((leerweg) => !['BB', 'KB', 'GL', 'TL'].includes(String(leerweg))))(
    'vanuit %s is er geen route: de vraag zelf is fout gesteld',
    (leerweg) => {
      expect(() => admissibleRoutes(leerweg as Leerweg)).toThrow(RangeError)
    },
  )
})

describe('De controle op leerweg en niveau', () => {
  test('vergelijkt precies wat de tabel voor de DLR zegt', () => {
    let open = 0
    for (const leerweg of leerwegen) {
      for (const niveau of niveaus) {
        const isOpen = (combinationTable.DLR[leerweg].niveaus as readonly number[]).includes(niveau)
        if (isOpen) open++
        expect(isOpenToTrack(leerwegNumber(leerweg), niveau), `DLR ${leerweg} ${niveau}`).toBe(isOpen)
      }
    }
    expect(open).toBe(5)
  })

  test('spreekt niet vrij als de leerweg of het niveau ontbreekt', () => {
    for (const leerweg of leerwegen) expect(isOpenToTrack(leerwegNumber(leerweg), 0)).toBe(false)
    for (const niveau of niveaus) expect(isOpenToTrack(0, niveau)).toBe(false)
    expect(isOpenToTrack(0, 0)).toBe(false)
  })

  test('keurt bij beide registers af wat niet in de tabel staat, elk van de vierentwintig combinaties', () => {
    for (const soort of leerrouteSoorten) {
      for (const leerweg of leerwegen) {
        for (const niveau of niveaus) {
          const isOpen = (combinationTable[soort][leerweg].niveaus as readonly number[]).includes(niveau)
          for (const instelling of [voSchool, mboInstelling]) {
            expect(codesOf(instelling, { soort, leerweg, niveau }).length === 0, `${soort} ${leerweg} ${niveau}`).toBe(
              isOpen,
            )
          }
        }
      }
    }
  })
})

describe('De combinatietabel', () => {
  test('dekt elke soort en elke leerweg en zegt precies wat de lijst van zes zegt', () => {
    expect(Object.keys(combinationTable)).toEqual([...leerrouteSoorten])
    const told = leerrouteSoorten.flatMap((soort) => {
      expect(Object.keys(combinationTable[soort])).toEqual([...leerwegen])
      return leerwegen.flatMap((leerweg) =>
        combinationTable[soort][leerweg].niveaus.map((niveau) => `${soort} ${leerweg} ${niveau}`),
      )
    })
    expect(told).toEqual(allowed)
    expect(new Set(told).size).toBe(told.length)
  })

  test('noemt bij de DLR art. 2.107a lid 3 en bij de GLR art. 2.107l lid 2, ook waar de route dicht is', () => {
    for (const leerweg of leerwegen) {
      expect(combinationTable.DLR[leerweg].source).toBe('wvo-2.107a-3')
      expect(combinationTable.GLR[leerweg].source).toBe('wvo-2.107l-2')
    }
    expect(sources['wvo-2.107a-3'].zekerheid).toBe('gelezen')
    expect(sources['wvo-2.107l-2'].zekerheid).toBe('gelezen')
  })

  test('kent geen niveau buiten 2, 3 en 4: WEB art. 9.1.2 lid 1 sluit entree uit', () => {
    expect(niveaus).toEqual([2, 3, 4])
    for (const route of leerroutes) expect(niveaus).toContain(route.niveau)
  })
})

describe('Dia Doorlopende leerroute vmbo-mbo (1)', () => {
  test('er zijn twee routes, en de GLR is alleen voor vmbo-bb en niveau 2', () => {
    expect(leerrouteSoorten).toEqual(['DLR', 'GLR'])
    expect(leerroutes.filter(({ soort }) => soort === 'GLR')).toEqual([{ soort: 'GLR', leerweg: 'BB', niveau: 2 }])
    expect(sources['dia-leerroute-1']).toMatchObject({ soort: 'publicatie', uitgever: 'DUO', zekerheid: 'gelezen' })
    expect(sources['dia-leerroute-1'].strekking).toMatch(/twee routes.*niveau 2.*vmbo-bb/)
  })
})
