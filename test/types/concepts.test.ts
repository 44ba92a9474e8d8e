import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type Bekostiging,
  type Brin,
  type Datum,
  type Fase,
  fundingSource,
  type Inschrijving,
  type Instelling,
  isMboEnrolment,
  isVoEnrolment,
  type Leerjaar,
  type Leerling,
  type Leerroute,
  type Leerweg,
  type MboInschrijving,
  type MboInstelling,
  type Niveau,
  responsibleInstitution,
  type Schooljaar,
  type VmboLeerjaar,
  type VoInschrijving,
  type VoSchool,
} from '../../src/index.js'

// What stands under `@ts-expect-error` must not compile: the type check of the tests fails when it does.

const period = { begindatum: '2025-08-01', indicatieBekostigbaar: true, fase: { soort: 'VO-fase' } } as const
const school: VoSchool = { soort: 'vo-school', brin: '99VO' }
const college: MboInstelling = { soort: 'mbo-instelling', brin: '99MB' }

describe('A Leerroute', () => {
  test('can be each of the six the law allows', () => {
    const six: Leerroute[] = [
      { soort: 'DLR', leerweg: 'BB', niveau: 2 },
      { soort: 'DLR', leerweg: 'KB', niveau: 3 },
      { soort: 'DLR', leerweg: 'KB', niveau: 4 },
      { soort: 'DLR', leerweg: 'GL', niveau: 4 },
      { soort: 'DLR', leerweg: 'TL', niveau: 4 },
      { soort: 'GLR', leerweg: 'BB', niveau: 2 },
    ]
    expect(six).toHaveLength(6)
    expectTypeOf<Leerroute['soort']>().toEqualTypeOf<'DLR' | 'GLR'>()
    expectTypeOf<Extract<Leerroute, { soort: 'GLR' }>['leerweg']>().toEqualTypeOf<'BB'>()
  })

  test('can be no other combination', () => {
    // @ts-expect-error a GLR starts from the BB only
    const glrKb: Leerroute = { soort: 'GLR', leerweg: 'KB', niveau: 3 }
    // @ts-expect-error a GLR leads to niveau 2 only
    const glrBb3: Leerroute = { soort: 'GLR', leerweg: 'BB', niveau: 3 }
    // @ts-expect-error BB leads to niveau 2
    const bb3: Leerroute = { soort: 'DLR', leerweg: 'BB', niveau: 3 }
    // @ts-expect-error KB does not lead to niveau 2
    const kb2: Leerroute = { soort: 'DLR', leerweg: 'KB', niveau: 2 }
    // @ts-expect-error GL leads to niveau 4
    const gl3: Leerroute = { soort: 'DLR', leerweg: 'GL', niveau: 3 }
    // @ts-expect-error TL does not lead to niveau 2
    const tl2: Leerroute = { soort: 'DLR', leerweg: 'TL', niveau: 2 }
    // @ts-expect-error entree is in no route
    const entree: Leerroute = { soort: 'DLR', leerweg: 'BB', niveau: 1 }
    // @ts-expect-error havo has no route
    const havo: Leerroute = { soort: 'DLR', leerweg: 'havo', niveau: 4 }
    // @ts-expect-error PRO_ENTREE is no leerroute
    const pro: Leerroute = { soort: 'PRO_ENTREE', leerweg: 'BB', niveau: 1 }
    // @ts-expect-error a whole leerroute has a niveau
    const open: Leerroute = { soort: 'DLR', leerweg: 'BB' }
    expect([glrKb, glrBb3, bb3, kb2, gl3, tl2, entree, havo, pro, open]).toHaveLength(10)
  })

  test('cannot be changed', () => {
    const route: Leerroute = { soort: 'DLR', leerweg: 'BB', niveau: 2 }
    // @ts-expect-error all fields are readonly
    route.soort = 'GLR'
    expect(route).toBeDefined()
  })
})

describe('A Fase', () => {
  test('has only the leerjaren that belong to it', () => {
    expectTypeOf<Extract<Fase, { soort: 'VO-fase' }>['leerjaar']>().toEqualTypeOf<1 | 2>()
    expectTypeOf<Extract<Fase, { soort: 'MBO-fase' }>['leerjaar']>().toEqualTypeOf<3 | 4 | 5 | 6>()
    // @ts-expect-error route year 3 is not in the VO-fase
    const vo3: Fase = { soort: 'VO-fase', leerjaar: 3 }
    // @ts-expect-error route year 2 is not in the MBO-fase
    const mbo2: Fase = { soort: 'MBO-fase', leerjaar: 2 }
    // @ts-expect-error there is no route year 7
    const mbo7: Fase = { soort: 'MBO-fase', leerjaar: 7 }
    // @ts-expect-error the register code is no fase
    const code: Fase = { soort: 'VO', leerjaar: 1 }
    expect([vo3, mbo2, mbo7, code]).toHaveLength(4)
  })

  test('is no instelling, and neither is a budget', () => {
    expectTypeOf<Extract<Fase['soort'], Instelling['soort']>>().toBeNever()
    expectTypeOf<Extract<Fase['soort'], Bekostiging>>().toBeNever()
    expectTypeOf<Extract<Instelling['soort'], Bekostiging>>().toBeNever()
    // @ts-expect-error the side is not the phase
    const side: Fase['soort'] = 'vo-school'
    // @ts-expect-error the phase is not the side
    const phase: Instelling = { soort: 'VO-fase', brin: '99VO' }
    // @ts-expect-error the side is no phase to ask about
    expect(() => fundingSource({ soort: 'vo-school' })).toThrow(RangeError)
    // @ts-expect-error the phase is no budget
    const budget: Bekostiging = 'VO-fase'
    expect([side, phase, budget]).toHaveLength(3)
  })
})

describe('A question about a fase or a leerroute', () => {
  test('asks for no more than it reads, and takes the whole value too', () => {
    expect(fundingSource({ soort: 'VO-fase' })).toBe('vo-bekostiging')
    expect(fundingSource({ soort: 'VO-fase', leerjaar: 1 })).toBe('vo-bekostiging')
    expect(
      responsibleInstitution('melding', { soort: 'GLR', leerweg: 'BB', niveau: 2 }, { soort: 'MBO-fase', leerjaar: 3 }),
    ).toBe('gezamenlijk')
    expectTypeOf(fundingSource).returns.toEqualTypeOf<'vo-bekostiging' | 'mbo-bekostiging'>()
    expectTypeOf(responsibleInstitution).returns.toEqualTypeOf<
      'vo-school' | 'mbo-instelling' | 'gezamenlijk' | 'niet-van-toepassing'
    >()
  })

  test('does not take an impossible one', () => {
    // @ts-expect-error there is no such leerroute
    expect(() => responsibleInstitution('melding', { soort: 'PRO_ENTREE' }, { soort: 'VO-fase' })).toThrow(RangeError)
  })
})

describe('A Leerling, an Instelling and their codes', () => {
  test('have one personal number', () => {
    const one: Leerling[] = [{ bsn: '999990019' }, { onderwijsnummer: '101222331' }]
    // @ts-expect-error never both
    const both: Leerling = { bsn: '999990019', onderwijsnummer: '101222331' }
    // @ts-expect-error never neither
    const neither: Leerling = {}
    expect([one, both, neither]).toHaveLength(3)
  })

  test('have a BRIN with capitals, and their own fields only', () => {
    const brin: Brin = '05KO'
    // @ts-expect-error a BRIN has capitals
    const lower: Brin = '05ko'
    // @ts-expect-error an instelling has a BRIN
    const without: Instelling = { soort: 'vo-school' }
    // @ts-expect-error a mbo-instelling has no schoolsoort
    const kind: Instelling = { soort: 'mbo-instelling', brin: '99MB', schoolsoort: 'vbo' }
    // @ts-expect-error havo is no kind of school for a route
    const havo: VoSchool = { soort: 'vo-school', brin: '99VO', schoolsoort: 'havo' }
    expect([brin, lower, without, kind, havo]).toHaveLength(5)
  })

  test('are told from plain numbers and texts', () => {
    // @ts-expect-error a day has three parts
    const month: Datum = '2025-08'
    // @ts-expect-error a schooljaar has two years
    const year: Schooljaar = '2025'
    // @ts-expect-error the fifth year of the vmbo does not exist
    const fifth: VmboLeerjaar = 5
    // @ts-expect-error text is no niveau
    const text: Niveau = '2'
    // @ts-expect-error PrO is no leerweg
    const pro: Leerweg = 'PrO'
    // @ts-expect-error there is no route year 0
    const zero: Leerjaar = 0
    expect([month, year, fifth, text, pro, zero]).toHaveLength(6)
  })
})

describe('An Inschrijving', () => {
  test('has what its register has, and may have the rest', () => {
    const rodVo: VoInschrijving = { ...period, instelling: school, leerroute: { soort: 'DLR', leerweg: 'KB' } }
    const rodMbo: MboInschrijving = { ...period, instelling: college, leerroute: { soort: 'GLR', niveau: 2 } }
    const whole: Inschrijving[] = [
      { ...rodVo, leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 }, elementcode: '6921', vmboLeerjaar: 3 },
      { ...rodMbo, leerroute: { soort: 'GLR', leerweg: 'BB', niveau: 2 }, leertraject: 'BOL', opleidingcode: '25655' },
    ]
    expect(whole.map(isVoEnrolment)).toEqual([true, false])
  })

  test('cannot be without what its register always has', () => {
    // @ts-expect-error ROD VO knows the leerweg
    const vo: VoInschrijving = { ...period, instelling: school, leerroute: { soort: 'DLR', niveau: 3 } }
    // @ts-expect-error ROD MBO knows the niveau
    const mbo: MboInschrijving = { ...period, instelling: college, leerroute: { soort: 'DLR', leerweg: 'KB' } }
    const { begindatum: _, ...timeless } = period
    // @ts-expect-error a period has a first day
    const day: Inschrijving = { ...timeless, instelling: school, leerroute: { soort: 'DLR', leerweg: 'KB' } }
    expect([vo, mbo, day]).toHaveLength(3)
  })

  test('cannot hold a route the law does not have, even in part', () => {
    // @ts-expect-error a GLR starts from the BB only
    const glrKb: VoInschrijving = { ...period, instelling: school, leerroute: { soort: 'GLR', leerweg: 'KB' } }
    // @ts-expect-error BB does not lead to niveau 3
    const bb3: VoInschrijving = { ...period, instelling: school, leerroute: { soort: 'DLR', leerweg: 'BB', niveau: 3 } }
    // @ts-expect-error a GLR leads to niveau 2 only
    const glr4: MboInschrijving = { ...period, instelling: college, leerroute: { soort: 'GLR', niveau: 4 } }
    expect([glrKb, bb3, glr4]).toHaveLength(3)
  })

  test('cannot carry a field of the other register', () => {
    const vo: VoInschrijving = { ...period, instelling: school, leerroute: { soort: 'DLR', leerweg: 'KB' } }
    const mbo: MboInschrijving = { ...period, instelling: college, leerroute: { soort: 'DLR', niveau: 3 } }
    // @ts-expect-error a mbo enrolment has no elementcode
    const elementcode: Inschrijving = { ...mbo, elementcode: '6921' }
    // @ts-expect-error a mbo enrolment has no leerjaar of the vmbo
    const vmboLeerjaar: Inschrijving = { ...mbo, vmboLeerjaar: 3 }
    // @ts-expect-error a vo enrolment has no crebo
    const crebo: Inschrijving = { ...vo, opleidingcode: '25655' }
    // @ts-expect-error a vo enrolment has no leertraject
    const leertraject: Inschrijving = { ...vo, leertraject: 'BOL' }
    expect([elementcode, vmboLeerjaar, crebo, leertraject]).toHaveLength(4)
  })

  test('narrows with its guards', () => {
    const enrolment = { ...period, instelling: school, leerroute: { soort: 'DLR', leerweg: 'KB' } } as Inschrijving
    if (isVoEnrolment(enrolment)) {
      expectTypeOf(enrolment).toEqualTypeOf<VoInschrijving>()
      expectTypeOf(enrolment.leerroute.leerweg).toEqualTypeOf<Leerweg>()
    }
    if (isMboEnrolment(enrolment)) expectTypeOf(enrolment.leerroute.niveau).toEqualTypeOf<Niveau>()
    expect(isVoEnrolment(enrolment)).toBe(true)
  })
})
