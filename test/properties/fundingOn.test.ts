import { UTCDateMini } from '@date-fns/utc'
import { isWithinInterval } from 'date-fns/isWithinInterval'
import { subYears } from 'date-fns/subYears'
import fc from 'fast-check'
import { match, P } from 'ts-pattern'
import { expect, test } from 'vitest'
import {
  type Bekostigingsperiode,
  type Datum,
  explainFundingOn,
  faseSoorten,
  fundingOn,
  sources,
} from '../../src/index.js'
import { dayBetween } from './arbitraries.js'

const runs = { numRuns: 1000 }

function teldatum(): fc.Arbitrary<Datum> {
  return fc
    .tuple(fc.integer({ min: 2018, max: 2032 }), fc.constantFrom('10-01', '02-01'))
    .map(([year, day]) => `${year}-${day}` as Datum)
}

/** A period around the years of the count dates; its border is a count date or a neighbour now and then. */
function period(): fc.Arbitrary<Bekostigingsperiode> {
  const border = fc
    .tuple(fc.integer({ min: 2018, max: 2032 }), fc.constantFrom('10-01', '09-30', '10-02', '02-01', '01-31', '02-02'))
    .map(([year, day]) => `${year}-${day}` as Datum)
  const day = fc.oneof(border, dayBetween(2018, 2032))
  return fc
    .record({
      soort: fc.constantFrom('vo-school', 'mbo-instelling'),
      bekostigd: fc.constantFrom(undefined, undefined, true, false),
      fase: fc.constantFrom(...faseSoorten),
      begindatum: day,
      einddatum: fc.option(day, { nil: undefined }),
      indicatieBekostigbaar: fc.constantFrom(true, true, true, false),
    })
    .map(({ soort, bekostigd, fase, begindatum, einddatum, indicatieBekostigbaar }): Bekostigingsperiode => ({
      instelling: { soort, ...(bekostigd === undefined ? {} : { bekostigd }) },
      fase: { soort: fase },
      begindatum,
      ...(einddatum === undefined ? {} : { einddatum }),
      indicatieBekostigbaar,
    }))
}

const history = (): fc.Arbitrary<Bekostigingsperiode[]> => fc.array(period(), { maxLength: 5 })

/** Is it put forward for funding? */
function isForward({ instelling, indicatieBekostigbaar }: Bekostigingsperiode): boolean {
  return indicatieBekostigbaar && instelling.bekostigd !== false
}

function isOfMbo({ instelling }: Bekostigingsperiode): boolean {
  return instelling.soort === 'mbo-instelling'
}

/** Does this period hold the day, as date-fns sees it? */
function holds({ begindatum, einddatum = '2199-12-31' }: Bekostigingsperiode, day: Datum): boolean {
  const [start, end] = [new UTCDateMini(begindatum), new UTCDateMini(einddatum)]
  // date-fns turns a period around that ends before it begins; a register does not.
  return start <= end && isWithinInterval(new UTCDateMini(day), { start, end })
}

test('the answer is one of three, has a known source, and its explanation says the same', () => {
  fc.assert(
    fc.property(history(), teldatum(), (periods, day) => {
      const answer = fundingOn(periods, day)
      expect(['vo-bekostiging', 'mbo-bekostiging', 'geen-bekostiging']).toContain(answer.soort)
      const { value, steps } = explainFundingOn(periods, day)
      expect(value).toStrictEqual(answer)
      expect(steps.some(({ source }) => source === answer.source)).toBe(true)
      for (const { source } of steps) expect(Object.hasOwn(sources, source)).toBe(true)
      expect(fundingOn(periods, day)).toStrictEqual(answer)
    }),
    runs,
  )
})

test('never two pay: whatever is added to a history, the other side does not come to pay beside the first', () => {
  fc.assert(
    fc.property(history(), period(), teldatum(), (periods, added, day) => {
      const [before, after] = [fundingOn(periods, day).soort, fundingOn([...periods, added], day).soort]
      fc.pre(before !== 'geen-bekostiging')
      expect([before, 'geen-bekostiging']).toContain(after)
    }),
    runs,
  )
})

test('who is paid is always the side of every phase that is put forward and counted, and the only one', () => {
  fc.assert(
    fc.property(history(), teldatum(), (periods, day) => {
      const phases = new Set(
        periods
          .filter((each) => holds(each, day) && isForward(each))
          .map(({ fase }) => fase.soort)
          .filter((fase) => fase === 'MBO-fase' || day.endsWith('-10-01')),
      )
      const possible = {
        'vo-bekostiging': [['VO-fase']],
        'mbo-bekostiging': [['MBO-fase']],
        'geen-bekostiging': [[], ['VO-fase'], ['MBO-fase'], ['MBO-fase', 'VO-fase']],
      } as const
      expect(possible[fundingOn(periods, day).soort]).toContainEqual([...phases].toSorted())
    }),
    runs,
  )
})

test('the order of the periods does not matter, and duplicates are harmless', () => {
  fc.assert(
    fc.property(
      history().chain((periods) =>
        fc.tuple(
          fc.constant(periods),
          fc.shuffledSubarray(periods, { minLength: periods.length }),
          fc.subarray(periods),
        ),
      ),
      teldatum(),
      ([periods, shuffled, again], day) => {
        const answer = fundingOn(periods, day)
        expect(fundingOn(shuffled, day)).toStrictEqual(answer)
        expect(fundingOn([...again.map((each) => ({ ...each })), ...shuffled, ...again], day)).toStrictEqual(answer)
        expect(explainFundingOn(shuffled, day)).toStrictEqual(explainFundingOn(periods, day))
      },
    ),
    runs,
  )
})

test('periods that do not hold the day do not matter', () => {
  fc.assert(
    fc.property(history(), teldatum(), (periods, day) => {
      expect(fundingOn(periods, day)).toStrictEqual(
        fundingOn(
          periods.filter((each) => holds(each, day)),
          day,
        ),
      )
    }),
    runs,
  )
})

test('on 1 February the vo never pays, and the mbo pays as it would on a 1 October without who is in the VO-fase at the school', () => {
  fc.assert(
    fc.property(history(), fc.integer({ min: 2021, max: 2032 }), (periods, year) => {
      const day: Datum = `${year}-02-01`
      const answer = fundingOn(periods, day)
      expect(answer.soort).not.toBe('vo-bekostiging')
      // At the instelling too, where it also has the MBO-fase.
      const isInMbo = periods.some(
        (each) => holds(each, day) && isForward(each) && each.fase.soort === 'MBO-fase' && isOfMbo(each),
      )
      const isBeside = (each: Bekostigingsperiode): boolean => isInMbo || !isOfMbo(each)
      const onDay = periods
        .filter((each) => holds(each, day) && !(each.fase.soort === 'VO-fase' && isForward(each) && isBeside(each)))
        .map((each): Bekostigingsperiode => ({ ...each, begindatum: day, einddatum: `${year}-10-01` }))
      const october = fundingOn(onDay, `${year}-10-01`)
      const isMbo = october.soort === 'mbo-bekostiging'
      expect(answer.soort).toBe(isMbo ? 'mbo-bekostiging' : 'geen-bekostiging')
    }),
    runs,
  )
})

test('the budget year rests on the studiejaar that began two calendar years before, as date-fns counts', () => {
  fc.assert(
    fc.property(history(), teldatum(), (periods, day) => {
      const answer = fundingOn(periods, day)
      fc.pre(answer.soort === 'mbo-bekostiging')
      const end = subYears(new UTCDateMini(`${answer.bekostigingsjaar}-07-31`), 1)
      const start = subYears(new UTCDateMini(`${answer.bekostigingsjaar}-08-01`), 2)
      expect(isWithinInterval(new UTCDateMini(day), { start, end })).toBe(true)
    }),
    runs,
  )
})

/** The rules told again, another way: what is put forward on the day, by side and by phase. */
function retold(periods: readonly Bekostigingsperiode[], day: Datum): string {
  const onDay = periods.filter((each) => holds(each, day))
  const forward = onDay.filter(isForward)
  return match({
    hasLaw: Number(day.slice(0, 4)) > 2020 || day === '2020-10-01',
    isOctober: day.endsWith('10-01'),
    held: onDay.length > 0,
    isMboInMbo: forward.some((each) => isOfMbo(each) && each.fase.soort === 'MBO-fase'),
    funded: onDay.some(({ instelling }) => instelling.bekostigd !== false),
    phases: {
      vo: forward.some(({ fase }) => fase.soort === 'VO-fase'),
      mbo: forward.some(({ fase }) => fase.soort === 'MBO-fase'),
    },
    // The side of the only phase put forward has an enrolment that does not count.
    refused: {
      vo: onDay.some(({ instelling }) => instelling.soort === 'vo-school'),
      mbo: onDay.some(({ instelling }) => instelling.soort === 'mbo-instelling'),
    },
    sides: {
      vo: forward.some(({ instelling }) => instelling.soort === 'vo-school'),
      mbo: forward.some(({ instelling }) => instelling.soort === 'mbo-instelling'),
    },
  })
    .with({ hasLaw: false }, () => 'voor-de-wet')
    .with({ held: false }, () => 'geen-periode')
    .with({ funded: false }, () => 'niet-bekostigd')
    .with({ phases: { vo: false, mbo: false } }, () => 'niet-bekostigbaar')
    .with({ phases: { mbo: false }, isOctober: false }, () => 'telt-niet-op-deze-dag')
    .with({ isMboInMbo: true, isOctober: false }, () => 'mbo-bekostiging fase')
    .with({ phases: { vo: true, mbo: true }, isOctober: true }, () => 'fasen-verschillen')
    .with({ sides: { mbo: true }, isOctober: false }, () => 'fasen-verschillen')
    .with({ phases: { vo: true }, refused: { mbo: true }, isOctober: false }, () => 'niet-bekostigbaar')
    .with({ phases: { vo: true }, isOctober: false }, () => 'mbo-bekostiging fase-zonder-eigen-inschrijving')
    .with({ phases: { vo: true }, sides: { vo: true } }, () => 'vo-bekostiging fase')
    .with({ phases: { mbo: true }, sides: { mbo: true } }, () => 'mbo-bekostiging fase')
    .with({ phases: { vo: true }, refused: { vo: true } }, () => 'niet-bekostigbaar')
    .with({ phases: { mbo: true }, refused: { mbo: true } }, () => 'niet-bekostigbaar')
    .with({ phases: { vo: true } }, () => 'vo-bekostiging fase-zonder-eigen-inschrijving')
    .with({ phases: { mbo: P.boolean } }, () => 'mbo-bekostiging fase-zonder-eigen-inschrijving')
    .exhaustive()
}

/** Is this history of one partner with funding and one without? Of that no source speaks; `test/law/telling.test.ts` does. */
function isMixed(periods: readonly Bekostigingsperiode[]): boolean {
  return new Set(periods.map(({ instelling }) => instelling.bekostigd !== false)).size === 2
}

test('the answer is that of the rules told again with ts-pattern and date-fns', () => {
  fc.assert(
    fc.property(history(), teldatum(), (periods, day) => {
      fc.pre(!isMixed(periods))
      const answer = fundingOn(periods, day)
      const told = answer.soort === 'geen-bekostiging' ? answer.reden : `${answer.soort} ${answer.reden}`
      expect(told).toBe(retold(periods, day))
    }),
    { numRuns: 3000 },
  )
})
