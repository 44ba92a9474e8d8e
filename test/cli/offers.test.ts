import { describe, expect, test } from 'vitest'
import { run, systemError } from './fakeWorld.js'
import { lines, mboHeader, mboRow, voHeader, voRow } from './samples.js'

const day = ['--peildatum', '2025-10-01']
const files = { 'vo.csv': lines(voHeader, voRow('999990019')), 'mbo.csv': lines(mboHeader, mboRow('999990019')) }
const offer = (soort: string, ...instellingen: string[]): object => ({
  leerroute: { soort },
  scholen: ['99AA'],
  instellingen,
})

function check(aanbod: string | Error, ...more: string[]): ReturnType<typeof run> {
  return run(['check', 'vo.csv', 'mbo.csv', '--aanbod', 'aanbod.json', ...day, ...more], {
    files: { ...files, 'aanbod.json': aanbod },
  })
}

describe('Two registers beside the offers in RIO', () => {
  test('are not held against offers that were not given', async () => {
    expect((await run(['check', 'vo.csv', 'mbo.csv', ...day], { files })).out).toContain('geen signalen')
  })

  test('agree with an offer in which school and instelling are partners, by BRIN or as RIO has them', async () => {
    const asRio = {
      leerroute: { soort: 'DLR' },
      scholen: [{ brin: '99AA', onderwijsaanbieder: '100A501' }],
      instellingen: [{ brin: '99MA', onderwijsaanbieder: '200A502' }],
    }
    for (const each of [offer('DLR', '99MB', '99MA'), asRio]) {
      const { exitCode, out } = await check(`\uFEFF${JSON.stringify([each])}`)
      expect(exitCode).toBe(0)
      expect(out).toContain('geen signalen')
    }
  })

  test.each([[[offer('DLR', '99MB')]], [[offer('GLR', '99MA')]]])(
    'give a signal where there is no such offer: %j',
    async (offers) => {
      const { exitCode, out } = await check(JSON.stringify(offers))
      expect(exitCode).toBe(0)
      expect(out).toMatch(/partners-differ-from-rio \(1\)/)
    },
  )

  test.each([
    ['that does not exist', systemError('ENOENT'), 'bestaat niet of', 'does not exist or'],
    ['that cannot be read', new Error('secret'), 'bestaat niet of', 'does not exist or'],
    ['that is no JSON', '[{ "secret"', 'geen geldige JSON', 'no valid JSON'],
    ['with nothing in it', '', 'geen geldige JSON', 'no valid JSON'],
    ['that is no list', '{ "secret": 1 }', 'maar geen lijst van aanbod', 'but no list of offers'],
    ['that holds null', 'null', 'maar geen lijst van aanbod', 'but no list of offers'],
    ['with null for an offer', '[null]', 'maar geen lijst van aanbod', 'but no list of offers'],
    [
      'with half an offer',
      '[{ "leerroute": { "soort": "DLR" } }]',
      'maar geen lijst van aanbod',
      'but no list of offers',
    ],
    ['with a route that is none', JSON.stringify([offer('PRO', '99MA')]), 'geen lijst van aanbod', 'no list of offers'],
    [
      'with a BRIN that is none',
      JSON.stringify([offer('DLR', 'secret')]),
      'geen lijst van aanbod',
      'no list of offers',
    ],
    ['with a list of none', '[]', 'het aanbod is leeg', 'the offer is empty'],
  ])('are not checked with a file %s, and that is told', async (_, aanbod, dutch, english) => {
    for (const [taal, told] of [
      ['nl', dutch],
      ['en', english],
    ] as const) {
      const { exitCode, out, err } = await check(aanbod, '--taal', taal)
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(err).toMatch(/^--aanbod: /)
      expect(err).toContain(told)
      expect(err).not.toContain('secret')
    }
  })
})
