import { describe, expect, test } from 'vitest'
import { run } from './fakeWorld.js'
import { lines, mboHeader, mboRow, voHeader, voRow } from './samples.js'

const day = ['--peildatum', '2025-10-01']
const files = { 'vo.csv': lines(voHeader, voRow('999990019')), 'mbo.csv': lines(mboHeader, mboRow('999990019')) }
const offer = (soort: string, ...instellingen: string[]): object => ({
  leerroute: { soort },
  scholen: ['99AA'],
  instellingen,
})

function check(aanbod: string | Error): ReturnType<typeof run> {
  return run(['check', 'vo.csv', 'mbo.csv', '--aanbod', 'aanbod.json', ...day], {
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

  test.each([[[]], [[offer('DLR', '99MB')]], [[offer('GLR', '99MA')]]])(
    'give a signal where there is no such offer: %j',
    async (offers) => {
      const { exitCode, out } = await check(JSON.stringify(offers))
      expect(exitCode).toBe(0)
      expect(out).toMatch(/partners-differ-from-rio \(1\)/)
    },
  )

  test.each([
    ['that is no JSON', '[{'],
    ['that is no list', '{}'],
    ['with nothing in it', ''],
    ['with a route that is none', JSON.stringify([offer('PRO', '99MA')])],
    ['with a BRIN that is none', JSON.stringify([offer('DLR', 'secret')])],
    ['that cannot be read', new Error('gone')],
  ])('are not checked with a file %s', async (_, aanbod) => {
    const { exitCode, out, err } = await check(aanbod)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(/^--aanbod: dit bestand is niet te lezen/)
    expect(err).not.toContain('secret')
  })
})
