import { describe, expect, test } from 'vitest'
import { readFragment, writeFragment } from '../../../docs/web/try/fragment.js'
import { exampleOn, lengthsOf, mostRepeats, nameOf, type Question } from '../../../docs/web/try/question.js'
import { leerroutes } from '../../../src/index.js'

const example = exampleOn('2026-11-29')

function troublesOf(fragment: string): readonly string[] {
  return readFragment(fragment, example).troubles.map((each) =>
    'field' in each ? `${each.code} ${each.field}` : each.code,
  )
}

describe('The fragment of the address', () => {
  test('that is empty asks the example: a pupil in the second year of a route, and the day of today', () => {
    expect(readFragment('', example)).toEqual({ question: example, troubles: [] })
    expect(readFragment('#', example)).toEqual({ question: example, troubles: [] })
    expect(example).toEqual({
      route: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
      start: '2025-08-01',
      doublures: [],
      traject: 'BOL',
      bekostigd: true,
    })
  })

  test('that of the question of the teamleider reads as she would read it', () => {
    const { question, troubles } = readFragment('#route=DLR-KB-3&start=2025-08-01&doublures=2&dag=2026-11-29', example)
    expect(troubles).toEqual([])
    expect(question).toEqual({ ...example, doublures: [2], dag: '2026-11-29' })
  })

  const full: Question = {
    route: { soort: 'DLR', leerweg: 'BB', niveau: 2 },
    start: '2024-09-02',
    jaren: 3,
    doublures: [1, 2, 2],
    traject: 'BBL',
    dag: '2026-11-29',
    diploma: '2027-06-20',
    glr: '2026-03-01',
    einde: '2028-01-31',
    bekostigd: false,
  }

  test('comes back as it was written, with every field', () => {
    const fragment = writeFragment(full)
    expect(fragment).toBe(
      '#route=DLR-BB-2&start=2024-09-02&jaren=3&doublures=1,2,2&traject=BBL&dag=2026-11-29&diploma=2027-06-20&glr=2026-03-01&einde=2028-01-31&bekostigd=nee',
    )
    expect(readFragment(fragment, example).question).toEqual(full)
  })

  test.each(leerroutes.map((route) => [nameOf(route), route] as const))(
    'comes back for %s, with each length',
    (_, route) => {
      for (const jaren of lengthsOf(route)) {
        const written = writeFragment({ ...example, route, jaren })
        const { question, troubles } = readFragment(written, example)
        expect(troubles).toEqual([])
        expect({ route: question.route, jaren: question.jaren ?? lengthsOf(route).at(-1) }).toEqual({ route, jaren })
      }
    },
  )

  test('leaves out what is as usual', () => {
    expect(writeFragment(example)).toBe('#route=DLR-KB-3&start=2025-08-01')
    expect(writeFragment({ ...example, jaren: 5 })).toBe('#route=DLR-KB-3&start=2025-08-01')
  })

  test.each([
    ['#route=GLR-KB-3', ['value route']],
    ['#route=', ['value route']],
    ['#route=dlr-kb-3', ['value route']],
    ['#start=2025-02-30', ['value start']],
    ['#start=gisteren', ['value start']],
    ['#jaren=7', ['value jaren']],
    ['#jaren=1e0', ['value jaren']],
    ['#doublures=3', ['value doublures']],
    ['#doublures=1,,2', ['value doublures']],
    [`#doublures=${Array.from({ length: mostRepeats + 1 }, () => 1).join(',')}`, ['value doublures']],
    ['#traject=OVO', ['value traject']],
    ['#bekostigd=misschien', ['value bekostigd']],
    ['#dag=2026-11-29&dag=2026-11-30', ['twice dag']],
    ['#route=DLR-BB-2&route=DLR-BB-2', ['twice route']],
    ['#route=DLR-TL-4&jaren=3', ['misfit jaren']],
    ['#route=DLR-KB-3&glr=2026-03-01', ['misfit glr']],
    ['#start=2025-08-01&einde=2025-07-31', ['misfit einde']],
    ['#start=2025-08-01&diploma=2024-07-01', ['misfit diploma']],
    ['#start=2199-08-01', ['misfit start']],
    ['#bsn=123456782', ['unknown']],
    ['#route', ['unknown']],
    ['#constructor=1', ['unknown']],
    ['#__proto__=1&x=2', ['unknown']],
    ['#%E0%A4%A', ['unknown']],
  ])('%s is told: %j', (fragment, told) => {
    expect(troublesOf(fragment)).toEqual(told)
  })

  test('with a fault says every fault, and what it did understand stays', () => {
    const { question, troubles } = readFragment('#route=GLR-BB-2&start=x&traject=y&z=1', example)
    expect(troubles).toEqual([
      { code: 'value', field: 'start' },
      { code: 'value', field: 'traject' },
      { code: 'unknown' },
    ])
    expect(question.route).toEqual({ soort: 'GLR', leerweg: 'BB', niveau: 2 })
  })

  test('never holds more than routes, numbers of years and days', () => {
    expect(writeFragment(full)).toMatch(/^#route=[DG]LR-[A-Z]{2}-\d(&[a-z]+=(\d{4}-\d\d-\d\d|[1-6](,[12])*|BBL|nee))*$/)
  })
})
