import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leerweg } from '../../src/concepts/leerweg.js'
import { sources } from '../../src/law/sources.js'
import { rioIssueCodes, rioIssueRegister } from '../../src/registers/rioIssues.js'
import type { RioAanbod } from '../../src/registers/rioOffer.js'
import { rioRegistration } from '../../src/registers/rioRegistration.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'

const school = { brin: '99VO', onderwijsaanbieder: '100A501', schoolsoort: 'vbo' } as const
const other = { brin: '98VO', onderwijsaanbieder: '101A501', schoolsoort: 'vbo' } as const
const college = { brin: '99MB', onderwijsaanbieder: '200A502' } as const
const glr = { leerroute: { soort: 'GLR' }, scholen: [school], instellingen: [college] } as const
const dlr = {
  leerroute: { soort: 'DLR' },
  scholen: [{ ...school, leerwegen: ['KB'] }],
  instellingen: [{ ...college, niveaus: [3, 4] }],
} as const
const code = { DLR: 'DLR_VMBO_MBO', GLR: 'GLR_VMBO_MBO' } as const

function melding(door: unknown, route: unknown, ...partners: unknown[]): Record<string, unknown> {
  return { door, doorlopendeLeerlijnVmboMbo: route, partners }
}

const bySchool = melding('100A501', code.DLR, '200A502')
const byCollege = melding('200A502', code.DLR, '100A501')

/** What was found, as `code path`. */
function found(offer: unknown): string[] {
  const verdict = validateRioOffer(offer)
  const issues = verdict.ok ? verdict.signals : verdict.issues
  return issues.map(({ code: told, path }) => `${told} ${path.join('.')}`)
}

function unchecked(offer: unknown): string[] {
  return validateRioOffer(offer).notChecked.map(({ code: told, missing }) => {
    return `${told} ${missing.map((path) => path.join('.')).join(' ')}`
  })
}

describe('An offer in RIO', () => {
  test('is sound when both partners report the route and name each other', () => {
    const offer = { ...dlr, meldingen: [bySchool, byCollege] }
    expect(validateRioOffer(offer)).toEqual({ ok: true, value: offer, signals: [], notChecked: [] })
  })

  test('has no hard day: what day it was reported is not looked at', () => {
    const meldingen = [{ ...bySchool, datum: '2099-10-16' }, byCollege]
    expect(found({ ...dlr, meldingen })).toEqual([])
    expect(unchecked({ ...dlr, meldingen })).toEqual([])
  })

  test('without meldingen is not checked on them', () => {
    const verdict = validateRioOffer(dlr)
    expect(verdict.ok).toBe(true)
    expect(unchecked(dlr)).toEqual([
      'registration-missing meldingen',
      'registration-for-other-route meldingen',
      'partner-not-named meldingen',
      'own-registration-missing meldingen',
      'registration-twice meldingen',
      'registration-by-outsider meldingen',
      'partner-not-in-offer meldingen',
    ])
  })

  test('has a melding of each partner by itself: one for two schools is not enough', () => {
    const two = { ...dlr, scholen: [...dlr.scholen, { ...other, leerwegen: ['BB'] }] }
    const offer = { ...two, instellingen: [{ ...college, niveaus: [2, 3] }] }
    const joint = melding('200A502', code.DLR, '100A501', '101A501')
    expect(found({ ...offer, meldingen: [bySchool, joint] })).toEqual([
      'registration-missing scholen.1.onderwijsaanbieder',
    ])
    expect(found({ ...offer, meldingen: [] })).toEqual([
      'registration-missing scholen.0.onderwijsaanbieder',
      'registration-missing scholen.1.onderwijsaanbieder',
      'registration-missing instellingen.0.onderwijsaanbieder',
    ])
  })

  test('is refused when nobody reported it, and a signal for who lacks when only others did', () => {
    const two = {
      ...dlr,
      scholen: [...dlr.scholen, { ...other, leerwegen: ['KB'] }],
      instellingen: [...dlr.instellingen, { ...college, onderwijsaanbieder: '201A502', niveaus: [3] }],
    }
    const [school1, school2, college1, college2] = [
      melding('100A501', code.DLR, '200A502', '201A502'),
      melding('101A501', code.DLR, '200A502', '201A502'),
      melding('200A502', code.DLR, '100A501', '101A501'),
      melding('201A502', code.DLR, '100A501', '101A501'),
    ]
    expect(found({ ...two, meldingen: [school1, school2, college1, college2] })).toEqual([])
    expect(found({ ...two, meldingen: [school1, school2] })).toEqual([
      'own-registration-missing instellingen.0.onderwijsaanbieder',
      'own-registration-missing instellingen.1.onderwijsaanbieder',
    ])
    expect(found({ ...two, meldingen: [college1] })).toEqual([
      'own-registration-missing scholen.0.onderwijsaanbieder',
      'own-registration-missing scholen.1.onderwijsaanbieder',
      'own-registration-missing instellingen.1.onderwijsaanbieder',
    ])
    expect(found({ ...two, meldingen: [school1, college1] })).toEqual([
      'registration-missing scholen.1.onderwijsaanbieder',
      'own-registration-missing instellingen.1.onderwijsaanbieder',
    ])
    const outsider = melding('400A504', code.DLR, '100A501')
    expect(found({ ...two, meldingen: [outsider] })).toEqual([
      ...['scholen.0', 'scholen.1', 'instellingen.0', 'instellingen.1'].map(
        (at) => `registration-missing ${at}.onderwijsaanbieder`,
      ),
      'registration-by-outsider meldingen.0.door',
    ])
    // Of whom the route cannot be read, may have reported this one; then it is open which of the two it is.
    const unread = (door: string): object => melding(door, 'DLR', '200A502', '201A502')
    const open = (meldingen: unknown[]): string[] =>
      unchecked({ ...two, meldingen }).filter((told) => !/named/.test(told))
    expect(open([unread('100A501')])).toEqual([
      'registration-missing meldingen.0.doorlopendeLeerlijnVmboMbo',
      'own-registration-missing meldingen.0.doorlopendeLeerlijnVmboMbo',
    ])
    expect(found({ ...two, meldingen: [unread('100A501')] })).toEqual([
      'unknown-code meldingen.0.doorlopendeLeerlijnVmboMbo',
    ])
    expect(open([unread('100A501'), college1])).toEqual([
      'registration-missing meldingen.0.doorlopendeLeerlijnVmboMbo',
      'own-registration-missing meldingen.0.doorlopendeLeerlijnVmboMbo',
    ])
    expect(found({ ...two, meldingen: [unread('100A501'), college1] })).toEqual([
      'unknown-code meldingen.0.doorlopendeLeerlijnVmboMbo',
      'own-registration-missing instellingen.1.onderwijsaanbieder',
    ])
    expect(open([unread('200A502'), school1, school2])).toEqual([
      'own-registration-missing meldingen.0.doorlopendeLeerlijnVmboMbo',
    ])
  })

  test('tells of a melding the first partner that it leaves out, and how many', () => {
    const colleges = ['201A502', '202A502', '203A502'].map((each) => ({
      ...college,
      onderwijsaanbieder: each,
      niveaus: [3],
    }))
    const offer = {
      ...dlr,
      instellingen: [...dlr.instellingen, ...colleges],
      meldingen: [
        melding('100A501', code.DLR, '202A502', '200A502'),
        ...['200A502', '201A502', '202A502', '203A502'].map((each) => melding(each, code.DLR, '100A501')),
      ],
    }
    const verdict = validateRioOffer(offer)
    expect(verdict.ok || verdict.issues.map(({ path, params }) => [path, params])).toEqual([
      [['meldingen', 0, 'partners'], { lijst: 'instellingen', plaats: 1, aantal: 2 }],
    ])
  })

  test('in which nobody names anybody has one issue for each melding, with how many it lacks', () => {
    const offerOf = (partners: number): unknown => {
      const aanbieder = (letter: number, at: number): string =>
        `${String(100 + (at % 900))}A${letter}${String(Math.floor(at / 900)).padStart(2, '0')}`
      const side = (letter: number): string[] => Array.from({ length: partners }, (_, at) => aanbieder(letter, at))
      return {
        ...dlr,
        scholen: side(1).map((each) => ({ ...school, onderwijsaanbieder: each, leerwegen: ['KB'] })),
        instellingen: side(2).map((each) => ({ ...college, onderwijsaanbieder: each, niveaus: [3] })),
        meldingen: [...side(1), ...side(2)].map((each) => melding(each, code.DLR)),
      }
    }
    const verdict = validateRioOffer(offerOf(300))
    expect(verdict.ok || verdict.issues).toHaveLength(600)
    expect(verdict.ok || [verdict.issues[0].params, verdict.issues.at(-1)?.params]).toEqual([
      { lijst: 'instellingen', plaats: 0, aantal: 300 },
      { lijst: 'scholen', plaats: 0, aantal: 300 },
    ])
    const timeOf = (partners: number): number => {
      const offer = offerOf(partners)
      const from = performance.now()
      validateRioOffer(offer)
      return performance.now() - from
    }
    timeOf(2000)
    // Eight times as many partners: linear is 8, the square 64.
    const ratios = Array.from({ length: 5 }, () => timeOf(16_000) / timeOf(2000)).sort((one, more) => one - more)
    expect(ratios[0]).toBeLessThan(32)
  })

  test('of a vso school is from the BB alone, as we read the law: a signal', () => {
    const offerOf = (kind: object, leerwegen?: readonly unknown[]): unknown => ({
      ...dlr,
      scholen: [{ brin: '99VO', onderwijsaanbieder: '100A501', ...kind, ...(leerwegen && { leerwegen }) }],
      instellingen: [{ ...college, niveaus: [2, 3, 4] }],
      meldingen: [bySchool, byCollege],
    })
    const vso = { schoolsoort: 'vso' }
    expect(found(offerOf(vso, ['BB', 'KB', 'TL']))).toEqual([
      'vso-requires-bb scholen.0.leerwegen.1',
      'vso-requires-bb scholen.0.leerwegen.2',
    ])
    expect(found(offerOf({ schoolsoort: 'vbo' }, ['BB', 'KB', 'TL']))).toEqual([])
    const open = (kind: object, leerwegen?: readonly unknown[]): string[] =>
      unchecked(offerOf(kind, leerwegen)).filter((told) => told.startsWith('vso'))
    expect(open(vso)).toEqual(['vso-requires-bb scholen.0.leerwegen'])
    expect(open({}, ['BB'])).toEqual([])
    expect(open({}, ['BB', 'KB'])).toEqual(['vso-requires-bb scholen.0.schoolsoort'])
    expect(open({})).toEqual(['vso-requires-bb scholen.0.schoolsoort scholen.0.leerwegen'])
    expect(open(vso, ['BB', 'havo'])).toEqual(['vso-requires-bb scholen.0.leerwegen.1'])
    expect(unchecked({ ...dlr, scholen: 'x' }).filter((told) => told.startsWith('vso'))).toEqual([
      'vso-requires-bb scholen',
    ])
  })

  test('has meldingen that name every partner on the other side, from both sides', () => {
    const offer = { ...dlr, scholen: [...dlr.scholen, { ...other, leerwegen: ['KB'] }] }
    const verdict = validateRioOffer({
      ...offer,
      meldingen: [bySchool, melding('101A501', code.DLR), byCollege],
    })
    expect(verdict.ok || verdict.issues.map(({ path, params }) => [path, params])).toEqual([
      [['meldingen', 1, 'partners'], { lijst: 'instellingen', plaats: 0, aantal: 1 }],
      [['meldingen', 2, 'partners'], { lijst: 'scholen', plaats: 1, aantal: 1 }],
    ])
  })

  test('need not name the partners on its own side, and may', () => {
    const offer = { ...dlr, scholen: [...dlr.scholen, { ...other, leerwegen: ['KB'] }] }
    const meldingen = [
      melding('100A501', code.DLR, '200A502', '101A501'),
      melding('101A501', code.DLR, '200A502'),
      melding('200A502', code.DLR, '101A501', '100A501'),
    ]
    expect(found({ ...offer, meldingen })).toEqual([])
  })

  test('has the same route at both partners', () => {
    const wrong = melding('200A502', code.GLR, '100A501')
    const verdict = validateRioOffer({ ...dlr, meldingen: [bySchool, wrong] })
    expect(verdict).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'registration-for-other-route',
          path: ['meldingen', 1, 'doorlopendeLeerlijnVmboMbo'],
          params: { leerroute: 'DLR' },
          severity: 'afkeur',
          source: 'dia-melden',
        },
      ],
    })
    expect(found({ ...dlr, meldingen: [bySchool, wrong, byCollege] }), 'another offer').toEqual([])
  })

  test.each([
    ['PRO_ENTREE', 'code-not-in-route'],
    ['DLR', 'unknown-code'],
    ['DLP', 'unknown-code'],
    [null, 'unknown-code'],
    [undefined, 'missing-field'],
  ])('with the route %j in RIO: %s, and nothing more', (route, told) => {
    const offer = { ...dlr, meldingen: [bySchool, melding('200A502', route, '100A501')] }
    expect(found(offer)).toEqual([`${told} meldingen.1.doorlopendeLeerlijnVmboMbo`])
    expect(unchecked(offer)).toEqual(
      told === 'code-not-in-route' ? [] : ['own-registration-missing meldingen.1.doorlopendeLeerlijnVmboMbo'],
    )
  })

  test('says only as a signal what RIO accepts: a second melding, one of an outsider, a partner from elsewhere', () => {
    const meldingen = [
      melding('100A501', code.DLR, '200A502', '300A503'),
      byCollege,
      byCollege,
      melding('400A504', code.DLR, '200A502'),
    ]
    const verdict = validateRioOffer({ ...dlr, meldingen })
    expect(verdict.ok && verdict.signals.map(({ code: told, path }) => [told, path])).toEqual([
      ['registration-twice', ['meldingen', 2]],
      ['registration-by-outsider', ['meldingen', 3, 'door']],
      ['partner-not-in-offer', ['meldingen', 0, 'partners', 1]],
    ])
  })

  test('of a verticale scholengemeenschap on both sides takes a melding for each, which do not name it', () => {
    const both = { ...school, onderwijsaanbieder: '500A505' } as const
    const offer = {
      ...glr,
      scholen: [{ ...both, leerwegen: ['BB'] }],
      instellingen: [{ brin: '99VO', onderwijsaanbieder: '500A505', niveaus: [2] }],
    } as const
    const own = melding('500A505', code.GLR)
    expect(found({ ...offer, meldingen: [own, own] })).toEqual([])
    expect(found({ ...offer, meldingen: [own] })).toEqual([])
    expect(found({ ...offer, meldingen: [own, own, own] })).toEqual(['registration-twice meldingen.2'])
    expect(found({ ...offer, meldingen: [] })).toEqual(['registration-missing scholen.0.onderwijsaanbieder'])
    const wider = { ...offer, instellingen: [...offer.instellingen, { ...college, niveaus: [2] }] }
    expect(found({ ...wider, meldingen: [own, melding('200A502', code.GLR, '500A505')] })).toEqual([
      'partner-not-named meldingen.0.partners',
    ])
    // It names the schools besides it as well.
    const widest = { ...wider, scholen: [...offer.scholen, { ...other, leerwegen: ['BB'] }] }
    const theirs = ['200A502', '101A501'].map((door) => melding(door, code.GLR, '500A505', '200A502', '101A501'))
    expect(found({ ...widest, meldingen: [melding('500A505', code.GLR, '200A502', '101A501'), ...theirs] })).toEqual([])
    expect(found({ ...widest, meldingen: [melding('500A505', code.GLR, '200A502'), ...theirs] })).toEqual([
      'partner-not-named meldingen.0.partners',
    ])
  })
})

describe('The route in an offer', () => {
  test('GLR is for BB, niveau 2 and a school for vbo alone, where they are given', () => {
    const offer = {
      ...glr,
      scholen: [{ ...school, schoolsoort: 'mavo', leerwegen: ['BB', 'KB'] }],
      instellingen: [{ ...college, niveaus: [2, 3] }],
      meldingen: [melding('100A501', code.GLR, '200A502'), melding('200A502', code.GLR, '100A501')],
    }
    expect(found(offer)).toEqual([
      'glr-requires-bb scholen.0.leerwegen.1',
      'glr-requires-level-2 instellingen.0.niveaus.1',
      'glr-requires-vbo-school scholen.0.schoolsoort',
    ])
    const { schoolsoort: _, ...unknown } = school
    expect(unchecked({ ...glr, scholen: [unknown], meldingen: offer.meldingen })).toEqual([
      'glr-requires-bb scholen.0.leerwegen',
      'glr-requires-level-2 instellingen.0.niveaus',
      'glr-requires-vbo-school scholen.0.schoolsoort',
    ])
  })

  test('DLR has for every leerweg a niveau of the partners, and the other way round', () => {
    const offer = (leerwegen: unknown, niveaus: unknown): unknown => ({
      leerroute: { soort: 'DLR' },
      scholen: [{ ...school, ...(leerwegen === undefined ? {} : { leerwegen }) }],
      instellingen: [{ ...college, ...(niveaus === undefined ? {} : { niveaus }) }],
      meldingen: [bySchool, byCollege],
    })
    expect(found(offer(['BB', 'KB', 'GL', 'TL'], [2, 4]))).toEqual([])
    expect(found(offer(['BB', 'TL'], [4]))).toEqual(['track-without-level scholen.0.leerwegen.0'])
    expect(found(offer(['TL'], [3, 4]))).toEqual(['level-without-track instellingen.0.niveaus.0'])
    expect(unchecked(offer(['TL'], undefined))).toEqual([
      'track-without-level instellingen.0.niveaus',
      'level-without-track instellingen.0.niveaus',
    ])
    const part = { ...college, onderwijsaanbieder: '201A502' }
    const partly = { ...dlr, instellingen: [{ ...college, niveaus: [3] }, part] }
    expect(unchecked(partly), 'every leerweg has a niveau, whatever the other instelling offers').toContain(
      'level-without-track instellingen.1.niveaus',
    )
    expect(unchecked(partly).filter((told) => told.startsWith('track-without-level'))).toEqual([])
    expect(unchecked(offer(undefined, [3]))).toEqual([
      'track-without-level scholen.0.leerwegen',
      'level-without-track scholen.0.leerwegen',
    ])
  })

  test.each(['PRO_ENTREE', 'dlr', 'DLR_VMBO_MBO', null])('is DLR or GLR, and not %j', (soort) => {
    const offer = { ...dlr, leerroute: { soort }, meldingen: [bySchool] }
    expect(found(offer)).toEqual(['unknown-route leerroute.soort'])
    expect(new Set(validateRioOffer(offer).notChecked.flatMap(({ missing }) => missing.map(String)))).toEqual(
      new Set(['leerroute,soort']),
    )
    expect(unchecked(offer)).toHaveLength(12)
  })
})

describe('The form of an offer', () => {
  test.each<[unknown, readonly string[]]>([
    [undefined, ['not-an-object ']],
    ['offer', ['not-an-object ']],
    [[], ['not-an-object ']],
    [{}, ['missing-field leerroute', 'missing-field scholen', 'missing-field instellingen']],
    [{ ...dlr, leerroute: 'DLR' }, ['not-an-object leerroute']],
    [{ ...dlr, scholen: school }, ['not-a-list scholen']],
    [{ ...dlr, scholen: [] }, ['empty-list scholen']],
    [{ ...glr, scholen: [] }, ['empty-list scholen']],
    [{ ...dlr, scholen: Array.from({ length: 3 }) }, [0, 1, 2].map((at) => `missing-field scholen.${at}`)],
    [{ ...dlr, scholen: Object.assign([], { length: 3 }) }, ['not-a-list scholen']],
    [{ ...dlr, scholen: ['99VO'] }, ['not-an-object scholen.0']],
    [{ ...dlr, scholen: [{}] }, ['missing-field scholen.0.brin', 'missing-field scholen.0.onderwijsaanbieder']],
    [{ ...dlr, scholen: [{ ...school, brin: '99vo', leerwegen: ['KB'] }] }, ['invalid-brin scholen.0.brin']],
    [
      { ...dlr, scholen: [{ ...school, onderwijsaanbieder: '100B501' }] },
      ['invalid-rio-code scholen.0.onderwijsaanbieder'],
    ],
    [{ ...dlr, scholen: [{ ...school, schoolsoort: 'havo' }] }, ['unknown-school-kind scholen.0.schoolsoort']],
    [{ ...dlr, scholen: [{ ...school, leerwegen: 'KB' }] }, ['not-a-list scholen.0.leerwegen']],
    [{ ...dlr, scholen: [{ ...school, leerwegen: ['havo'] }] }, ['unknown-track scholen.0.leerwegen.0']],
    [{ ...dlr, instellingen: [{ ...college, niveaus: [1] }] }, ['unknown-level instellingen.0.niveaus.0']],
    [{ ...dlr, meldingen: {} }, ['not-a-list meldingen']],
  ])('%j: %j', (offer, expected) => {
    expect(found(offer)).toEqual(expected)
  })

  test('of a melding that cannot be read leaves open what hangs on it', () => {
    expect(found({ ...dlr, meldingen: [bySchool, 'x'] })).toEqual(['not-an-object meldingen.1'])
    expect(unchecked({ ...dlr, meldingen: [bySchool, 'x'] })).toEqual(['own-registration-missing meldingen.1'])
    const noDoor = { ...dlr, meldingen: [bySchool, melding(undefined, code.DLR, '100A501')] }
    expect(found(noDoor)).toEqual(['missing-field meldingen.1.door'])
    expect(unchecked(noDoor)).toEqual([
      'own-registration-missing meldingen.1.door',
      'registration-by-outsider meldingen.1.door',
    ])
    const noNames = { ...dlr, meldingen: [{ ...bySchool, partners: undefined }, melding('200A502', code.DLR, 'x')] }
    expect(found(noNames)).toEqual(['missing-field meldingen.0.partners', 'invalid-rio-code meldingen.1.partners.0'])
    expect(unchecked(noNames)).toEqual([
      'partner-not-named meldingen.0.partners meldingen.1.partners.0',
      'partner-not-in-offer meldingen.1.partners.0',
    ])
  })

  test('of a melding without route leaves open which of the two is missing; one of nobody for another route leaves nothing open', () => {
    const place = 'meldingen.0.doorlopendeLeerlijnVmboMbo'
    const ofCollege = { ...dlr, meldingen: [melding('200A502', undefined, '100A501')] }
    expect(found(ofCollege)).toEqual([`missing-field ${place}`])
    expect(unchecked(ofCollege)).toEqual([`registration-missing ${place}`, `own-registration-missing ${place}`])
    const ofNobody = { ...dlr, meldingen: [melding(undefined, code.GLR, '200A502'), byCollege] }
    expect(found(ofNobody)).toEqual([
      'missing-field meldingen.0.door',
      'own-registration-missing scholen.0.onderwijsaanbieder',
    ])
    expect(unchecked(ofNobody)).toEqual([])
  })

  test('of a melding of nobody leaves open which of the two each partner lacks', () => {
    const place = 'meldingen.0.door'
    expect(unchecked({ ...dlr, meldingen: [melding(undefined, code.DLR, '200A502')] })).toEqual([
      `registration-missing ${place}`,
      `own-registration-missing ${place}`,
      `registration-by-outsider ${place}`,
    ])
  })

  test('of a melding of its own leaves open only what hangs on it, when another partner has reported', () => {
    const place = 'meldingen.0.doorlopendeLeerlijnVmboMbo'
    const unread = melding('100A501', undefined, '200A502')
    expect(unchecked({ ...dlr, meldingen: [unread, byCollege] })).toEqual([`own-registration-missing ${place}`])
  })

  test('of a melding of one instelling leaves nothing open for a school, when another instelling has reported', () => {
    const second = { brin: '98MB', onderwijsaanbieder: '201A502', niveaus: [3, 4] }
    const meldingen = [melding('201A502', undefined, '100A501'), byCollege]
    const offer = { ...dlr, instellingen: [...dlr.instellingen, second], meldingen }
    expect(found(offer)).toContain('own-registration-missing scholen.0.onderwijsaanbieder')
  })

  test('without a route leaves open what hangs on it', () => {
    const noRoute = unchecked({ ...dlr, leerroute: {}, meldingen: [bySchool, byCollege] })
    expect(noRoute).toContain('glr-requires-bb leerroute.soort')
    expect(noRoute).toContain('level-without-track leerroute.soort')
  })

  test('of a side without partners leaves open who is one, and what hangs on them', () => {
    const empty = { ...dlr, scholen: [], meldingen: [bySchool, byCollege] }
    expect(found(empty)).toEqual(['empty-list scholen'])
    expect(unchecked(empty)).toEqual([
      'track-without-level scholen',
      'level-without-track scholen',
      'registration-missing scholen',
      'partner-not-named scholen',
      'own-registration-missing scholen',
      'vso-requires-bb scholen',
      'registration-by-outsider scholen',
      'partner-not-in-offer scholen',
    ])
    expect(unchecked({ ...glr, scholen: [] }).slice(0, 3)).toEqual([
      'glr-requires-bb scholen',
      'glr-requires-level-2 instellingen.0.niveaus',
      'glr-requires-vbo-school scholen',
    ])
  })

  test('of a partner that cannot be read leaves nobody a stranger where all are known', () => {
    const nameless = { ...other, onderwijsaanbieder: 'x', leerwegen: ['KB'] }
    expect(unchecked({ ...dlr, scholen: [...dlr.scholen, nameless], meldingen: [bySchool, byCollege] })).toEqual([
      'registration-missing scholen.1.onderwijsaanbieder',
      'partner-not-named scholen.1.onderwijsaanbieder',
      'own-registration-missing scholen.1.onderwijsaanbieder',
    ])
  })

  test('of a partner that cannot be read leaves open who is one', () => {
    const offer = {
      ...dlr,
      scholen: [...dlr.scholen, { ...other, onderwijsaanbieder: 'x', leerwegen: ['KB'] }],
      meldingen: [
        bySchool,
        melding('200A502', code.DLR, '100A501', '101A501'),
        melding('101A501', code.DLR, '200A502'),
      ],
    }
    expect(found(offer)).toEqual(['invalid-rio-code scholen.1.onderwijsaanbieder'])
    expect(unchecked(offer)).toEqual(
      [
        'registration-missing',
        'partner-not-named',
        'own-registration-missing',
        'registration-by-outsider',
        'partner-not-in-offer',
      ].map((told) => `${told} scholen.1.onderwijsaanbieder`),
    )
  })

  test('that answers with an error when it is read is unreadable', () => {
    const offer = {
      get leerroute(): never {
        throw new Error('secret')
      },
    }
    expect(JSON.stringify(validateRioOffer(offer))).toMatch(/"unreadable"/)
    expect(JSON.stringify(validateRioOffer(offer))).not.toContain('secret')
  })

  test('tells once what is open, with each fact once', () => {
    const offer = {
      leerroute: { soort: 'DLR' },
      scholen: [{ ...school, leerwegen: ['KB', 'TL'] }, other],
      instellingen: [college, { ...college, onderwijsaanbieder: '201A502' }],
    }
    expect(unchecked(offer).slice(0, 2)).toEqual([
      'track-without-level instellingen.0.niveaus instellingen.1.niveaus scholen.1.leerwegen',
      'level-without-track instellingen.0.niveaus instellingen.1.niveaus',
    ])
    expect(unchecked(offer)).toHaveLength(9)
  })

  test('of anything has a verdict, frozen, that repeats nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ leerroute: fc.anything(), scholen: fc.array(fc.anything()), meldingen: fc.array(fc.anything()) }),
        ),
        (offer) => {
          const verdict = validateRioOffer(offer)
          expect(Object.isFrozen(verdict.ok ? verdict.signals : verdict.issues)).toBe(true)
        },
      ),
    )
  })
})

describe('What to put in RIO', () => {
  test('is for each partner its route, its niveaus and the partners on the other side', () => {
    const offer: RioAanbod = {
      ...dlr,
      scholen: [
        { ...school, leerwegen: ['KB', 'TL'] },
        { ...other, schoolsoort: 'vso' },
      ],
    }
    expect(rioRegistration(offer)).toEqual([
      {
        door: '100A501',
        doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO',
        partners: ['200A502'],
        source: 'rio-api',
        bij: 'AangebodenVoOpleiding',
        niveaus: ['VO-VMBO-KB', 'VO-VMBO-TL'],
      },
      {
        door: '101A501',
        doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO',
        partners: ['200A502'],
        source: 'rio-api',
        bij: 'AangebodenVsoOpleiding',
      },
      {
        door: '200A502',
        doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO',
        partners: ['100A501', '101A501'],
        source: 'rio-api',
        bij: 'AangebodenMboOpleiding',
        niveaus: ['MBO-3', 'MBO-4'],
      },
    ])
  })

  test('knows of a GLR that it is for BB and niveau 2', () => {
    expect(rioRegistration(glr).map(({ niveaus }) => niveaus)).toEqual([['VO-VMBO-BB'], ['MBO-2']])
  })

  test('puts entries of one onderwijsaanbieder together', () => {
    const again = { ...school, brin: '97VO' } as const
    const registrations = (leerwegen?: readonly Leerweg[]): unknown[] =>
      rioRegistration({
        ...dlr,
        scholen: [...dlr.scholen, { ...again, ...(leerwegen && { leerwegen }) }],
      }).map(({ door, niveaus }) => [door, niveaus])
    expect(registrations(['KB', 'GL'])).toEqual([
      ['100A501', ['VO-VMBO-KB', 'VO-VMBO-GL']],
      ['200A502', ['MBO-3', 'MBO-4']],
    ])
    expect(registrations(['TL'])[0]).toEqual(['100A501', ['VO-VMBO-KB', 'VO-VMBO-TL']])
    expect(registrations()).toEqual([
      ['100A501', undefined],
      ['200A502', ['MBO-3', 'MBO-4']],
    ])
  })

  test('is for one that stands on both sides two meldingen, in which it does not name itself', () => {
    const both = { brin: '99VO', onderwijsaanbieder: '500A505' } as const
    const offer: RioAanbod = { leerroute: { soort: 'GLR' }, scholen: [both], instellingen: [both, college] }
    expect(rioRegistration(offer).map(({ door, bij, partners }) => [door, bij, partners])).toEqual([
      ['500A505', 'AangebodenVoOpleiding', ['200A502']],
      ['500A505', 'AangebodenMboOpleiding', []],
      ['200A502', 'AangebodenMboOpleiding', ['500A505']],
    ])
  })

  test('makes a sound offer of any', () => {
    const aanbieder = (letter: string): fc.Arbitrary<`${number}A${number}`> =>
      fc.integer({ min: 100, max: 104 }).map((n) => `${n}A${letter}0${n % 10}` as `${number}A${number}`)
    const offers = fc.record({
      leerroute: fc.constantFrom({ soort: 'DLR' } as const, { soort: 'GLR' } as const),
      scholen: fc.array(fc.record({ brin: fc.constant('99VO'), onderwijsaanbieder: aanbieder('5') }), {
        minLength: 1,
        maxLength: 4,
      }),
      instellingen: fc.array(
        fc.record({ brin: fc.constant('99MB'), onderwijsaanbieder: fc.oneof(aanbieder('5'), aanbieder('6')) }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(offers, (offer) => {
        const meldingen = rioRegistration(offer as unknown as RioAanbod)
        const verdict = validateRioOffer({ ...offer, meldingen })
        expect(verdict).toMatchObject({ ok: true, signals: [] })
        const told = verdict.notChecked.map((each) => each.code)
        expect(told.filter((each) => /^(?:registration|partner)-/.test(each))).toEqual([])
      }),
    )
  })

  test('is not told of an offer that is refused', () => {
    expect(() => rioRegistration({ ...glr, scholen: [{ ...school, leerwegen: ['KB'] }] })).toThrow(
      'expected offer: one that validateRioOffer does not refuse, got object',
    )
    expect(() => rioRegistration(undefined as never)).toThrow(RangeError)
  })
})

describe('The codes of an offer', () => {
  test('have a severity and a source, refusals before signals, and what is derived refuses nothing', () => {
    const order = rioIssueCodes.map((told) => rioIssueRegister[told].severity)
    expect(order).toEqual(order.toSorted())
    for (const { severity, source } of Object.values(rioIssueRegister)) {
      expect(Object.hasOwn(sources, source)).toBe(true)
      expect(severity === 'signaal' || sources[source].zekerheid === 'gelezen').toBe(true)
    }
  })
})
