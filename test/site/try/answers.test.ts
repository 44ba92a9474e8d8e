import { describe, expect, test } from 'vitest'
import { answersTo, type RouteAnswers } from '../../../docs/web/try/answers.js'
import { exampleOn, lengthsOf, type Question } from '../../../docs/web/try/question.js'
import {
  admissibleHours,
  diplomaDeadline,
  explainRequiredHours,
  fundingSource,
  leerroutes,
  leertrajecten,
  phaseOn,
  requiredHours,
  responsibleInstitution,
  taken,
  timeline,
} from '../../../src/index.js'
import { requiredRegistrations } from '../../../src/registers/registers.js'

const today = '2026-11-29'
const example = exampleOn(today)

function routeAnswers(question: Question): RouteAnswers {
  const answers = answersTo(question, today)
  if (answers.soort !== 'route') throw new Error('no route')
  return answers
}

describe('The answers of the page', () => {
  test('to the question of the teamleider: 31 July 2029, and the school reports her absence next year', () => {
    const { deadline, opDag } = routeAnswers({ ...example, doublures: [2] })
    expect(deadline.value).toMatchObject({
      soort: 'uiterlijk',
      datum: '2029-07-31',
      leerjaar: 3,
      schooljaar: '2028-2029',
    })
    expect(opDag?.jaar).toMatchObject({ leerjaar: 2, doublure: false, schooljaar: '2026-2027' })
    expect(opDag?.volgend).toMatchObject({ schooljaar: '2027-2028', doublure: true, verzuimmelding: 'vo-school' })
    expect(opDag?.volgend?.bronnen.verzuimmelding).toBe('wvo-2.107e-2-doublure')
  })

  const days = ['2025-08-01', '2026-07-31', '2026-08-01', '2027-08-01', '2029-02-01', '2031-08-01'] as const
  const questions = leerroutes.flatMap((route) =>
    [[], [1], [2, 2]].flatMap((doublures) =>
      days.map((dag): Question => ({ ...example, route, doublures: doublures as (1 | 2)[], dag })),
    ),
  )

  test('are those of the library, for every route, repeats and day', () => {
    for (const question of questions) {
      const { route, start, doublures, dag = today } = question
      const answers = routeAnswers(question)
      expect(answers.tijdlijn).toEqual(timeline(route, start, { doublures }))
      expect(answers.plaats).toEqual(phaseOn(route, start, dag, { doublures }))
      expect(answers.deadline.value).toEqual(
        diplomaDeadline(route, start, { doublures: doublures.length, jaren: lengthsOf(route).at(-1) ?? 2 }),
      )
      expect(answers.taken.map(({ taak }) => taak)).toEqual(taken)
      for (const { taak, fasen } of answers.taken) {
        for (const soort of ['VO-fase', 'MBO-fase'] as const) {
          expect(fasen[soort].value).toBe(responsibleInstitution(taak, route, { soort }))
        }
      }
      const { opDag } = answers
      expect(opDag === undefined).toBe(answers.plaats.soort !== 'in-de-route')
      const fase = opDag?.fase.value
      expect(opDag && [opDag.bekostiging.value, opDag.verzuim.value, opDag.registraties]).toEqual(
        fase && [
          fundingSource(fase),
          responsibleInstitution('verzuimmelding', route, fase),
          requiredRegistrations(route, fase),
        ],
      )
    }
  })

  test('say of the hours under each law whether they hold on the day, may be chosen, or neither', () => {
    for (const route of leerroutes) {
      for (const jaren of lengthsOf(route)) {
        for (const traject of leertrajecten) {
          for (const start of ['2025-08-01', '2026-08-01'] as const) {
            for (const dag of ['2026-07-31', '2026-08-01', '2027-07-31', '2027-08-01', '2033-08-01'] as const) {
              const { uren } = routeAnswers({ ...example, route, jaren, traject, start, dag })
              const admissible = admissibleHours(jaren, traject, dag, start).map(({ recht }) => recht)
              expect(uren.map(({ recht }) => recht)).toEqual(['oud', 'nieuw'])
              expect(
                uren
                  .filter(({ status }) => status !== 'niet')
                  .map(({ recht }) => recht)
                  .sort(),
              ).toEqual([...admissible].sort())
              expect(uren.find(({ status }) => status === 'geldt')?.recht).toBe(admissible[0])
              expect(uren[0]?.norm).toEqual(requiredHours(jaren, traject, '2026-07-31'))
              expect(uren[1]?.norm).toEqual(requiredHours(jaren, traject, '2026-08-01'))
            }
          }
        }
      }
    }
  })

  test('say why the old hours cannot be chosen any more, and cite what they were as of their last day', () => {
    const { uren } = routeAnswers({ ...example, dag: '2033-08-01' })
    const [oud] = uren
    expect(oud?.status).toBe('niet')
    expect(oud?.steps.map(({ id, standVan }) => [id, standVan])).toEqual([
      ['old-law-not-open', undefined],
      ['hours-law-on-day', '2026-07-31'],
      ['hours-norm', '2026-07-31'],
      ['fewer-hours-possible', '2026-07-31'],
    ])
  })

  test('of a route that is not funded cite the law of the mbo, and name nobody who pays', () => {
    const { opDag, uren } = routeAnswers({ ...example, bekostigd: false })
    expect(opDag?.bekostiging).toEqual({ value: 'geen-bekostiging', source: 'wvo-2.109a', steps: [] })
    const expected = explainRequiredHours(5, 'BOL', today, { bekostigd: false }).steps
    expect(uren[1]?.steps).toEqual(expected)
  })

  test('know from the day of the diploma whether it is there on the day asked about', () => {
    const question = { ...example, dag: '2027-09-01' } as const
    expect(routeAnswers(question).opDag?.registraties.rodVo.plicht).toBe('hangt-af')
    expect(routeAnswers({ ...question, diploma: '2027-06-20' }).opDag?.registraties.rodVo.plicht).toBe(
      'toegestaan-met-signaal',
    )
    expect(routeAnswers({ ...question, diploma: '2028-06-20' }).opDag?.registraties.rodVo.plicht).toBe('toegestaan')
  })

  test('follow the pupil who changes to a GLR, on the day itself', () => {
    const [route] = leerroutes
    const question = { ...example, route: route as Question['route'], glr: '2026-03-01' } as const
    expect(routeAnswers({ ...question, dag: '2026-02-28' }).leerroute).toBe('DLR')
    expect(routeAnswers({ ...question, dag: '2026-03-01' }).leerroute).toBe('GLR')
    expect(routeAnswers({ ...question, dag: '2025-07-31' }).leerroute).toBe('DLR')
    expect(routeAnswers({ ...question, dag: '2040-01-01' }).leerroute).toBe('GLR')
    expect(routeAnswers(question).deadline.value).toEqual({ soort: 'geen-vmbo-diploma' })
    expect(routeAnswers({ ...question, dag: '2025-10-01' }).opDag?.volgend?.schooljaar).toBe('2026-2027')
  })

  test('before the law say so', () => {
    expect(answersTo({ ...example, start: '2019-08-01' }, today)).toMatchObject({
      soort: 'voor-de-wet',
      tijdlijn: { vanaf: '2020-08-01' },
    })
  })
})
