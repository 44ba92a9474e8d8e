import { describe, expect, test } from 'vitest'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { targets } from './targets/targets.js'

/** What the fuzzer found, or who looked over its shoulder: the smallest input that showed it, kept for ever. */
type Find = { readonly what: string; readonly target: string; readonly input: string }

/** Mended: the input is sound now, and stays so. */
const mended: readonly Find[] = [
  {
    what: 'a control total of an RO that is a personal number is repeated',
    target: 'ro',
    input: 'SLR;999990019;;;;;;;;\n',
  },
  {
    what: 'a control total of a GRONDSLAG IP that is one too',
    target: 'grondslag',
    input: 'SLR;999990019;;;;;;;;;;\n',
  },
  { what: 'a DOCTYPE after an empty line is told of a line beyond the last', target: 'tbgi', input: '\n<!DOCTYPE' },
  { what: 'a text that ends in a carriage return has a fault at a line beyond the last', target: 'tbgi', input: '\r' },
  {
    what: 'a text that is no UTF-8 before a carriage return at the end is told of a line beyond the last',
    target: 'tbgi',
    input: '<Bekostigingsgrondslagen></B>\uFFFD\r',
  },
]

async function check({ target, input }: Find): Promise<void> {
  const found = targets.find(({ name }) => name === target)
  if (found === undefined) throw new RangeError('a target that is none')
  await found.check(Buffer.from(input))
}

const school = { brin: '99VO', schoolsoort: 'vbo', leerwegen: ['KB'] }
const college = { brin: '99MB', niveaus: [3] }
const leerroute = { soort: 'DLR' }

/** The code of an onderwijsaanbieder, another for every number. */
function code(number: number, side: string): string {
  return `${String(number).padStart(3, '0')}A${side}`
}

function times<Member>(count: number, member: Member): readonly Member[] {
  return Array.from({ length: count }, () => member)
}

const one = { ...school, onderwijsaanbieder: code(1, '501') }
const other = { ...college, onderwijsaanbieder: code(1, '502') }
const offer = { leerroute, scholen: [one], instellingen: [other], meldingen: [] }
const byOutsider = { door: code(2, '503'), doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO', partners: [] }

/** Offers that take the square of their length, each with the length from which that shows. */
const long: readonly (readonly [what: string, size: number, offerOf: (count: number) => object])[] = [
  ['an offer with the same school over and over', 2000, (count) => ({ ...offer, scholen: times(count, one) })],
  [
    'an offer with many leerwegen and as many niveaus that cannot be read',
    400,
    (count) => ({
      ...offer,
      scholen: [{ ...one, leerwegen: times(count, 'KB') }],
      instellingen: [{ ...other, niveaus: times(count, 'x') }],
    }),
  ],
  [
    'an offer with many meldingen by outsiders and as many schools that cannot be read',
    250,
    (count) => ({
      ...offer,
      scholen: times(count, { ...one, onderwijsaanbieder: 'x' }),
      meldingen: times(count, byOutsider),
    }),
  ],
]

describe('What was found', () => {
  for (const find of mended)
    test(`and was mended: ${find.what}`, async () => {
      await expect(check(find)).resolves.toBeUndefined()
    })
  test.each(long)('and was mended: %s takes no longer than its length', (_, size, offerOf) => {
    const time = (count: number): number => {
      const made = offerOf(count)
      // The time that the process had, not what it waited for on a busy machine.
      const from = process.cpuUsage()
      validateRioOffer(made)
      const { user, system } = process.cpuUsage(from)
      return user + system
    }
    const least = (count: number): number => Math.min(...Array.from({ length: 5 }, () => time(count)))
    time(size)
    // Eight times as long, and four times that for whatever else the machine does; the square would be sixty-four.
    expect(least(8 * size) / least(size)).toBeLessThan(32)
  })
})
