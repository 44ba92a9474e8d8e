import fc from 'fast-check'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'
import { UTCDateMini } from '@date-fns/utc'
import { match } from 'ts-pattern'
import { expect, test } from 'vitest'
import {
  admissibleHours,
  type BronSleutel,
  checkProgramme,
  citation,
  compareRules,
  type Datum,
  explainRequiredHours,
  type Leertraject,
  type ProgrammeIssue,
  requiredHours,
  type Routejaren,
  sources,
} from '../../src/index.js'
import { dayBetween } from './arbitraries.js'

const runs = { numRuns: 2000 }
const length = fc.constantFrom<Routejaren>(2, 3, 4, 5, 6)
const pathway = fc.constantFrom<Leertraject>('BOL', 'BBL')
const borders = fc.constantFrom<Datum>(
  '2020-07-31',
  '2020-08-01',
  '2026-07-31',
  '2026-08-01',
  '2027-07-31',
  '2027-08-01',
)
const day = fc.oneof(borders, fc.constantFrom<Datum>('2033-07-31', '2033-08-01'), dayBetween(2019, 2035))
/** Starts until the end of the studiejaar in which any route can choose. */
const start = day.filter((each) => each >= '2020-08-01' && each <= '2027-07-31')

type Law = 'none' | 'old' | 'new'

/** The law of a day by calendar, not by comparing texts. */
function lawOn(peildatum: Datum): Law {
  const at = new UTCDateMini(peildatum)
  if (isBefore(at, new UTCDateMini(2020, 7, 1))) return 'none'
  return isBefore(at, new UTCDateMini(2026, 7, 1)) ? 'old' : 'new'
}

/** Had the route begun when the hours changed? */
function hadStarted(routeStart: Datum): boolean {
  return isBefore(new UTCDateMini(routeStart), new UTCDateMini(2026, 7, 1))
}

/** May the boards choose the old law on this day, for a route that began then? */
function mayChoose(peildatum: Datum, routeStart: Datum): boolean {
  return !isAfter(new UTCDateMini(peildatum), new UTCDateMini(hadStarted(routeStart) ? 2033 : 2027, 6, 31))
}

/** Total, guided and work placement, each built up year by year instead of read from a table. */
function figures(law: 'old' | 'new', leertraject: Leertraject, jaren: Routejaren): readonly [number, number, number] {
  const later = jaren - 3
  return match([leertraject, law] as const)
    .with(
      ['BOL', 'new'],
      () => [1000 * jaren, later < 0 ? 1200 : 2200 + 500 * later, Math.max(250, 250 * (jaren - 2))] as const,
    )
    .with(
      ['BOL', 'old'],
      () => [1000 * jaren, later < 0 ? 1400 : 2400 + 550 * later, Math.max(250, 450 * later)] as const,
    )
    .with(
      ['BBL', 'old'],
      ['BBL', 'new'],
      () =>
        [
          later < 0 ? 1850 : 2850 + 850 * later,
          later < 0 ? 900 : 2200 + 200 * later,
          jaren === 6 ? 2300 : 610 * Math.max(1, jaren - 2),
        ] as const,
    )
    .exhaustive()
}

/** The answer by these, as `law total guided placement free`. */
function expected(leertraject: Leertraject, jaren: Routejaren, law: Law): string {
  if (law === 'none') return 'geen-norm'
  const [total, guided, placement] = figures(law, leertraject, jaren)
  return [law === 'old' ? 'oud' : 'nieuw', total, guided, placement, total - guided - placement].join(' ')
}

function told(answer: ReturnType<typeof requiredHours>): string {
  if (answer.soort !== 'norm') return answer.soort
  return [answer.recht, answer.totaal, answer.begeleid, answer.bpv, answer.vrij].join(' ')
}

test('the hours are those of the law of the day, and the explanation says the same', () => {
  fc.assert(
    fc.property(length, pathway, day, (jaren, leertraject, peildatum) => {
      const law = lawOn(peildatum)
      const answer = requiredHours(jaren, leertraject, peildatum)
      expect(told(answer)).toBe(expected(leertraject, jaren, law))
      expect(answer.soort === 'norm' && answer.afwijking === 'mogelijk').toBe(law === 'old')
      const { value, steps } = explainRequiredHours(jaren, leertraject, peildatum)
      expect(value).toEqual(answer)
      for (const { source, standVan } of steps) {
        expect(citation(source, standVan ?? peildatum).soort).not.toBe('niet-van-kracht')
      }
    }),
    runs,
  )
})

test('a choice of the old law is granted exactly when the transition is open', () => {
  fc.assert(
    fc.property(length, pathway, day, start, fc.boolean(), (jaren, leertraject, peildatum, routeStart, bekostigd) => {
      const law = lawOn(peildatum)
      const chosen = requiredHours(jaren, leertraject, peildatum, { oudRecht: { routeStart }, bekostigd })
      const granted = law === 'new' && mayChoose(peildatum, routeStart)
      const asked = law === 'new' && !granted ? 'oud-recht-niet-toegestaan' : undefined
      expect(told(chosen)).toBe(asked ?? expected(leertraject, jaren, granted ? 'old' : law))
      // A law that is chosen after its last day is cited as it read on that day, and only then is a day told.
      const standVan = chosen.soort === 'norm' ? chosen.standVan : undefined
      expect(standVan).toBe(granted ? '2026-07-31' : undefined)
      const cited = chosen.soort === 'norm' ? [citation(chosen.source, standVan ?? peildatum).soort] : []
      expect(cited).not.toContain('niet-van-kracht')
      const norms = admissibleHours(jaren, leertraject, peildatum, routeStart).map(({ recht }) => recht)
      expect(norms).toEqual([...(law === 'none' ? [] : [law === 'old' ? 'oud' : 'nieuw']), ...(granted ? ['oud'] : [])])
    }),
    runs,
  )
})

test('more years never need fewer hours of any kind, and the parts always fit in the total', () => {
  fc.assert(
    fc.property(length, length, pathway, day, (one, other, leertraject, peildatum) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)].map((jaren) =>
        requiredHours(jaren as Routejaren, leertraject, peildatum),
      )
      if (short?.soort !== 'norm' || long?.soort !== 'norm') return
      for (const part of ['totaal', 'begeleid', 'bpv'] as const) expect(long[part]).toBeGreaterThanOrEqual(short[part])
      expect(short.vrij).toBeGreaterThan(0)
      expect(short.begeleid + short.bpv + short.vrij).toBe(short.totaal)
    }),
    runs,
  )
})

/** Which issue is expected of each kind of hours that is short, in a route that was not under way when the norm changed. */
function shortCode(leertraject: Leertraject, law: 'old' | 'new'): string {
  return `${leertraject.toLowerCase()}-hours-below-${law === 'old' ? 'old-norm' : 'norm'}`
}

test('a programme is short exactly of the hours it lacks, refused only under the new law', () => {
  const off = fc.constantFrom(-100, -1, 0, 0, 1, 100)
  fc.assert(
    fc.property(
      fc.record({ jaren: length, leertraject: pathway, peildatum: day, start, oudRecht: fc.boolean() }),
      fc.tuple(off, off, off),
      ({ peildatum, ...plan }, [total, guided, placement]) => {
        const onDay = lawOn(peildatum)
        const granted = plan.oudRecht && onDay === 'new' && mayChoose(peildatum, plan.start)
        const law = granted ? 'old' : onDay
        const norm = figures(law === 'old' ? 'old' : 'new', plan.leertraject, plan.jaren)
        const uren = { totaal: norm[0] + total, begeleid: norm[1] + guided, bpv: norm[2] + placement }
        const verdict = checkProgramme({ ...plan, uren }, peildatum)
        const issues: readonly ProgrammeIssue[] = verdict.ok ? verdict.signals : verdict.issues
        const planned = [uren.totaal, uren.begeleid, uren.bpv]
        const lacking = (['totaal', 'begeleid', 'bpv'] as const).flatMap((part, at) => {
          const [gepland, asked] = [planned[at] ?? 0, norm[at] ?? 0]
          return gepland < asked ? [{ uren: part, gepland, norm: asked }] : []
        })
        const hours = issues.filter(({ code }) => code.includes('norm'))
        expect(hours.map(({ params }) => params)).toMatchObject(law === 'none' ? [] : lacking)
        const isTooMuch = uren.begeleid + uren.bpv > uren.totaal
        const isNotOpen = plan.oudRecht && onDay === 'new' && !granted
        expect(issues.some(({ code }) => code === 'parts-above-total')).toBe(isTooMuch)
        expect(issues.some(({ code }) => code === 'old-law-not-open')).toBe(isNotOpen)
        // Chosen for one year of a route that runs on: told whatever the hours are.
        const isEnding = granted && !hadStarted(plan.start)
        const ending = issues.filter(({ code }) => code === 'old-law-ends')
        expect(ending.map(({ params }) => params)).toEqual(isEnding ? [{ tot: '2027-07-31' }] : [])
        expect(issues.length).toBe(hours.length + ending.length + Number(isTooMuch) + Number(isNotOpen))
        if (law === 'none') return
        const hadOld = plan.oudRecht && plan.start <= '2027-07-31' && peildatum > '2027-07-31'
        const isRunning = law === 'new' && (hadStarted(plan.start) || hadOld)
        const code = isRunning ? 'running-route-below-new-norm' : shortCode(plan.leertraject, law)
        for (const issue of hours) expect(issue.code).toBe(code)
        expect(verdict.ok).toBe(!isTooMuch && (lacking.length === 0 || !/(?:bol|bbl)-hours-below-norm/.test(code)))
      },
    ),
    runs,
  )
})

test('a provision is cited on a day by exactly the version of that day, or said not to be there', () => {
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(sources) as BronSleutel[])), day, (key, peildatum) => {
      const source = sources[key]
      const versies = source.soort === 'wet' ? source.versies : []
      const at = new UTCDateMini(peildatum)
      const held = versies.filter(
        ({ geldigVan, geldigTot }) =>
          !isBefore(at, new UTCDateMini(geldigVan)) &&
          (geldigTot === undefined || !isAfter(at, new UTCDateMini(geldigTot))),
      )
      expect(held.length).toBeLessThanOrEqual(1)
      const [version] = held
      const absent = source.soort === 'wet' ? { soort: 'niet-van-kracht', peildatum } : { soort: 'publicatie' }
      expect(citation(key, peildatum)).toMatchObject(
        version === undefined ? absent : { artikel: version.artikel, geldigVan: version.geldigVan },
      )
    }),
    runs,
  )
})

test('what differs between two days is what differs from either to a day between, or less', () => {
  // From the start of the law on: before it nothing is there, though a text soon after it may not have been read.
  const since = day.filter((each) => each >= '2020-08-01')
  fc.assert(
    fc.property(since, since, since, (one, two, three) => {
      const [first, middle, last] = [one, two, three].toSorted() as [Datum, Datum, Datum]
      const parts = [...compareRules(first, middle), ...compareRules(middle, last)].map(({ bron }) => bron)
      for (const { bron } of compareRules(first, last)) expect(parts).toContain(bron)
    }),
    { numRuns: 300 },
  )
})
