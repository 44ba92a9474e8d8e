import { match, P } from 'ts-pattern'
import { describe, expect, test } from 'vitest'
import {
  explainResponsibleInstitution,
  type Fase,
  faseSoorten,
  leerjaren,
  type Leerroute,
  leerroutes,
  leerrouteSoorten,
  phaseOf,
  responsibilityTable,
  responsibleInstitution,
  type Taak,
  taken,
  type Verantwoordelijke,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

/** The rules told once more, in the words of the law and the slides, by another means. */
function retold(taak: Taak, soort: Leerroute['soort'], fase: Fase['soort']): Verantwoordelijke {
  return match({ taak, soort, fase })
    .returnType<Verantwoordelijke>()
    .with({ taak: P.union('vmbo-examinering', 'vmbo-diplomering'), soort: 'GLR' }, () => 'niet-van-toepassing')
    .with({ taak: P.union('vmbo-onderwijs', 'vmbo-examinering', 'vmbo-diplomering') }, () => 'vo-school')
    .with({ taak: P.union('mbo-onderwijs', 'mbo-examinering', 'mbo-diplomering') }, () => 'mbo-instelling')
    .with({ taak: P.union('beroepspraktijkvorming', 'studentenstatuut') }, () => 'mbo-instelling')
    .with({ taak: P.union('programmabeschrijving', 'melding', 'overstapoptie') }, () => 'gezamenlijk')
    .with({ fase: 'VO-fase', taak: P.union('verzuimmelding', 'aanspreekpunt', 'medezeggenschap') }, () => 'vo-school')
    .with(
      { fase: 'MBO-fase', taak: P.union('verzuimmelding', 'aanspreekpunt', 'medezeggenschap') },
      () => 'mbo-instelling',
    )
    .exhaustive()
}

const domain = taken.flatMap((taak) =>
  leerrouteSoorten.flatMap((soort) => faseSoorten.map((fase) => [taak, soort, fase] as const)),
)

describe('Who is responsible', () => {
  test.each(domain)('for %s in a %s in the %s is what an independent telling says', (taak, soort, fase) => {
    expect(responsibleInstitution(taak, { soort }, { soort: fase })).toBe(retold(taak, soort, fase))
  })

  test('does not hang on leerweg, niveau or leerjaar: only on the two soorten', () => {
    for (const taak of taken) {
      for (const route of leerroutes) {
        for (const leerjaar of leerjaren) {
          const fase = phaseOf(leerjaar)
          expect(responsibleInstitution(taak, route, fase)).toBe(retold(taak, route.soort, fase.soort))
        }
      }
    }
  })
})

describe('Why that institution is responsible', () => {
  test.each(domain)('for %s in a %s in the %s starts at the cell of the table', (taak, soort, fase) => {
    const { value, steps } = explainResponsibleInstitution(taak, { soort }, { soort: fase })
    expect(value).toBe(responsibleInstitution(taak, { soort }, { soort: fase }))
    expect(steps[0]?.source).toBe(responsibilityTable[taak][soort][fase].source)
    expect(steps[0]?.facts).toMatchObject({ taak, leerroute: soort })
  })

  test.each(domain)('for %s in a %s in the %s says how the task is divided', (taak, soort, fase) => {
    const { value, steps } = explainResponsibleInstitution(taak, { soort }, { soort: fase })
    const first = match(retold(taak, soort, fase))
      .with('niet-van-toepassing', () => 'task-does-not-apply')
      .with('gezamenlijk', () => 'task-is-shared')
      .with(P.union('vo-school', 'mbo-instelling'), () =>
        retold(taak, soort, 'VO-fase') === retold(taak, soort, 'MBO-fase')
          ? 'task-follows-content'
          : 'task-follows-phase',
      )
      .exhaustive()
    expect(steps[0]?.id).toBe(first)
    const bridge = steps.find((step) => step.id === 'glr-follows-dlr')
    expect(bridge?.facts).toEqual(soort === 'GLR' && value !== 'niet-van-toepassing' ? { leerroute: 'GLR' } : undefined)
  })

  test('is plain data that JSON carries over unchanged', () => {
    for (const [taak, soort, fase] of domain) {
      const explanation = explainResponsibleInstitution(taak, { soort }, { soort: fase })
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
    }
  })
})

describe('A question outside its types', () => {
  const route = { soort: 'DLR' } as const
  const fase = { soort: 'VO-fase' } as const
  const notATask = [
    ...outsideTypes,
    ['klachten', 'klachten'],
    ['a list that reads as a task', ['verzuimmelding']],
    ['an object that reads as a task', { toString: () => 'verzuimmelding' }],
    ['a boxed task', Object('verzuimmelding')],
    ['another case', 'Verzuimmelding'],
  ] as const

  test.each(notATask)('refuses the task %s with a RangeError', (_, taak) => {
    for (const ask of [responsibleInstitution, explainResponsibleInstitution]) {
      const error = errorOf(() => ask(taak as Taak, route, fase))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected ${taken.join(',')}, got ${typeof taak}`)
    }
  })

  test.each([
    ...outsideTypes,
    ['a soort as text', 'DLR'],
    ['another route', { soort: 'PRO_ENTREE' }],
    ['a list that reads as a soort', { soort: ['DLR'] }],
  ] as const)('refuses the leerroute %s with a RangeError', (_, leerroute) => {
    for (const ask of [responsibleInstitution, explainResponsibleInstitution]) {
      const error = errorOf(() => ask('melding', leerroute as Leerroute, fase))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty(
        'message',
        expect.stringMatching(/^expected DLR,GLR, got (?:undefined|string|object)$/),
      )
    }
  })

  test.each([
    ...outsideTypes,
    ['a soort as text', 'VO-fase'],
    ['the register code', { soort: 'VO' }],
    ['a list that reads as a soort', { soort: ['VO-fase'] }],
  ] as const)('refuses the fase %s with a RangeError', (_, phase) => {
    for (const ask of [responsibleInstitution, explainResponsibleInstitution]) {
      const error = errorOf(() => ask('melding', route, phase as Fase))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty(
        'message',
        expect.stringMatching(/^expected VO-fase,MBO-fase, got (?:undefined|string|object)$/),
      )
    }
  })

  test('says of which kind the value was and never the value, which may be personal', () => {
    expect(() => responsibleInstitution('x' as Taak, route, fase)).toThrow(/got string$/)
    expect(() => responsibleInstitution('111222333' as Taak, route, fase)).toThrow(/got string$/)
    expect(() => responsibleInstitution(111222333 as unknown as Taak, route, fase)).toThrow(/got number$/)
  })
})
