import { describe, expect, test } from 'vitest'
import { requestOf } from '../../src/cli/arguments.js'
import { run } from './fakeWorld.js'

function misuse(...args: string[]): unknown {
  const request = requestOf(args)
  return request.soort === 'misuse' ? request.misuse : request.soort
}

describe('The arguments of the command', () => {
  test('name files, and leave the rest as it is when nothing else is said', () => {
    expect(requestOf(['check', 'a.csv', '-'])).toEqual({
      soort: 'check',
      files: ['a.csv', '-'],
      peildatum: undefined,
      teldatum: undefined,
      volledig: [],
      form: 'text',
      taal: 'nl',
      uit: undefined,
    })
  })

  test('may hold every option, before and after the files', () => {
    const options = ['--peildatum', '2026-10-01', '--teldatum=2026-02-01', '--json', '--taal', 'en', '--uit', 'out.txt']
    expect(requestOf([...options, 'check', 'a.csv', '--volledig', 'rod-vo,rod-mbo', '--volledig', 'rod-vo'])).toEqual({
      soort: 'check',
      files: ['a.csv'],
      peildatum: '2026-10-01',
      teldatum: '2026-02-01',
      volledig: ['rod-vo', 'rod-mbo'],
      form: 'json',
      taal: 'en',
      uit: 'out.txt',
    })
  })

  test('take what stands behind -- for files, whatever it looks like', () => {
    expect(requestOf(['check', '--', '--json'])).toMatchObject({ files: ['--json'], form: 'text' })
  })

  test.each([
    [['check', 'a', '--jsno'], { code: 'unknown-option', option: '--jsno' }],
    [['check', 'a', '-j'], { code: 'unknown-option', option: '-j' }],
    [['check', 'a', '--toString'], { code: 'unknown-option', option: '--toString' }],
    [['check', 'a', '--no-json'], { code: 'unknown-option', option: '--no-json' }],
    [['check', 'a', '--json=1'], { code: 'value-not-taken', option: '--json' }],
    [['check', 'a', '--uit'], { code: 'value-missing', option: '--uit' }],
    [['check', 'a', '--uit='], { code: 'value-missing', option: '--uit' }],
    [['check', 'a', '--uit', '--json'], { code: 'value-missing', option: '--uit' }],
    [[], { code: 'no-command' }],
    [['a.csv'], { code: 'no-command' }],
    [['check'], { code: 'no-files' }],
    [['check', 'a', '--peildatum', '1-10-2026'], { code: 'peildatum-no-day' }],
    [['check', 'a', '--peildatum', '2026-02-30'], { code: 'peildatum-no-day' }],
    [['check', 'a', '--teldatum', '2026-10-02'], { code: 'teldatum-no-count-date' }],
    [['check', 'a', '--teldatum', 'x'], { code: 'teldatum-no-count-date' }],
    [['check', 'a', '--volledig', 'rod-vo,rio'], { code: 'unknown-register' }],
    [['check', 'a', '--taal', 'de'], { code: 'unknown-language' }],
  ])('%j are refused with what is wrong', (args, wrong) => {
    expect(misuse(...args)).toEqual(wrong)
  })

  test.each(['nl', 'en'])(
    'are told in %s when they are wrong, with the way to the help, and end with 2',
    async (taal) => {
      const { exitCode, out, err } = await run(['check', 'a.csv', '--taal', taal, '--bsn'])
      expect([exitCode, out]).toEqual([2, ''])
      expect(err).toBe(
        taal === 'nl'
          ? 'Deze optie is er niet: --bsn\nUitleg: doorlopende-leerroute --help\n'
          : 'There is no such option: --bsn\nFor help: doorlopende-leerroute --help --taal en\n',
      )
    },
  )

  test('that are wrong without an option are told too', async () => {
    expect(await run([])).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining('check.') })
  })
})

describe('The help', () => {
  test.each([
    ['--help', /^Gebruik: doorlopende-leerroute check/],
    ['-h', /^Gebruik: /],
    ['--help --taal en', /^Usage: doorlopende-leerroute check/],
  ])('of %s goes to stdout and ends with 0', async (args, begin) => {
    const { exitCode, out, err } = await run(args.split(' '))
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(begin)
  })

  test.each([['nl'], ['en']])('names every option in %s, in lines of at most 115 characters', async (taal) => {
    const { out } = await run(['--help', '--taal', taal])
    for (const option of ['peildatum', 'teldatum', 'volledig', 'niveaus', 'json', 'taal', 'uit', 'help', 'version']) {
      expect(out).toContain(`--${option}`)
    }
    expect(out.split('\n').filter((line) => line.length > 115)).toEqual([])
  })
})
