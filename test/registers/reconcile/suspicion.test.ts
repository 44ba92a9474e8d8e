import { describe, expect, test } from 'vitest'
import { classFor, classOfMbo, classOfVo, diplomaKnown } from '../../../src/registers/reconcile/classes.js'
import { suspicion } from '../../../src/registers/reconcile/suspicion.js'

const routes = ['DLR', 'GLR'] as const
const phases = ['VO-fase', 'MBO-fase'] as const
const tracks = ['BB', 'KB', 'GL', 'TL'] as const
const levels = [2, 3, 4] as const

type Route = (typeof routes)[number]
type Phase = (typeof phases)[number]

const standing = { begindatum: '2025-08-01', indicatieBekostigbaar: true } as const

function vo(soort: Route, fase: Phase, leerweg: (typeof tracks)[number] = 'BB'): number {
  return classOfVo({
    ...standing,
    instelling: { soort: 'vo-school', brin: '99VO' },
    leerroute: { soort, leerweg } as never,
    fase: { soort: fase },
  })
}

function mbo(soort: Route, fase: Phase, niveau: (typeof levels)[number] = 2): number {
  return classOfMbo({
    ...standing,
    instelling: { soort: 'mbo-instelling', brin: '99MB' },
    leerroute: { soort, niveau } as never,
    fase: { soort: fase },
  })
}

const isQuiet = suspicion('routes and phases', undefined)

describe('The class of a record', () => {
  test('holds each of its facts in a bit of its own', () => {
    const classes = ([0, 1] as const).flatMap((side) =>
      [0, 1].flatMap((route) =>
        [0, 1].flatMap((phase) =>
          (side === 0 ? [0, 1, 2, 3] : [0, 1, 2]).flatMap((own) =>
            [0, 1, 2].map((stand) => classFor(side, route, phase, own, stand)),
          ),
        ),
      ),
    )
    for (const each of classes) expect(each.toString(2).replaceAll('0', '')).toBe('1111')
    expect(new Set(classes).size).toBe(classes.length)
    // Two routes and phases a side, four leerwegen, three niveaus, and each phase of a side in three ways counted.
    expect(classes.reduce((all, each) => all | each, diplomaKnown)).toBe(2 ** 28 - 1)
  })
})

describe('Nothing is to be looked at', () => {
  test('in two records of one route and phase, the VO-fase, exactly when the niveau is open to the leerweg', () => {
    const open = ['BB-2', 'KB-3', 'KB-4', 'GL-4', 'TL-4']
    const quiet = tracks.flatMap((track) =>
      levels.flatMap((level) =>
        isQuiet(vo('DLR', 'VO-fase', track) | mbo('DLR', 'VO-fase', level)) ? [`${track}-${level}`] : [],
      ),
    )
    expect(quiet).toEqual(open)
    const all = tracks.reduce((sum, track) => sum | vo('DLR', 'VO-fase', track), mbo('DLR', 'VO-fase', 4))
    expect(isQuiet(all)).toBe(false)
  })

  test('unless they differ in route or phase, or partners are looked at', () => {
    const quiet = phases.flatMap((ours) =>
      phases.flatMap((theirs) =>
        routes.flatMap((route) =>
          routes.flatMap((other) =>
            isQuiet(vo(route, ours) | mbo(other, theirs) | diplomaKnown)
              ? [[route, ours, other, theirs].join(' ')]
              : [],
          ),
        ),
      ),
    )
    // An enrolment at the school in the MBO-fase is always looked at.
    expect(quiet).toEqual(['DLR VO-fase DLR VO-fase', 'GLR VO-fase GLR VO-fase'])
    expect(suspicion('partners too', undefined)(vo('DLR', 'VO-fase') | mbo('DLR', 'VO-fase'))).toBe(false)
  })

  test('in a record of one register alone that need not be in the other, when no diploma can be overdue', () => {
    expect(routes.map((route) => isQuiet(vo(route, 'VO-fase')))).toEqual([true, true])
    expect(routes.map((route) => isQuiet(vo(route, 'MBO-fase')))).toEqual([false, false])
    expect(routes.map((route) => isQuiet(mbo(route, 'VO-fase')))).toEqual([false, false])
    expect(routes.map((route) => isQuiet(mbo(route, 'MBO-fase')))).toEqual([false, true])
    expect(routes.map((route) => isQuiet(mbo(route, 'MBO-fase') | diplomaKnown))).toEqual([true, true])
    expect(isQuiet(diplomaKnown)).toBe(true)
    expect(isQuiet(0)).toBe(true)
  })

  test('of who is counted as should be', () => {
    const counted = suspicion('routes and phases', (classes) =>
      classes === diplomaKnown ? 'counted-twice' : undefined,
    )
    expect([counted(diplomaKnown), counted(0)]).toEqual([false, true])
  })
})
