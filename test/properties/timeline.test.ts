import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { subDays } from 'date-fns/subDays'
import fc from 'fast-check'
import { match, P } from 'ts-pattern'
import { expect, test } from 'vitest'
import {
  type BronSleutel,
  type Datum,
  diplomaDeadline,
  type DiplomaDeadline,
  examMoments,
  explainFundingSource,
  explainPhaseOf,
  explainResponsibleInstitution,
  fundingSource,
  type Leerjaar,
  type Leerroute,
  phaseOf,
  responsibleInstitution,
  schoolYearOf,
  sources,
  type TijdlijnJaar,
} from '../../src/index.js'
import { asked, dayOf, firstAugust, lineOf, plus, written, yearsOf } from './timelines.js'

const runs = { numRuns: 400 }

test('a timeline covers its span exactly once: no gap, no overlap, both ends inclusive', () => {
  fc.assert(
    fc.property(asked('any'), (question) => {
      const { leerroute, start, repeated, options } = question
      const line = lineOf(question)
      const first = firstAugust(start)
      const last = subDays(addYears(first, (options.jaren ?? 0) + repeated.length), 1)
      expect(line.eersteDag).toBe(written(first))
      expect(line.laatsteDag).toBe(
        options.einde !== undefined && dayOf(options.einde) < last ? options.einde : written(last),
      )
      expect(line.leerjaren[0].eersteDag).toBe(line.eersteDag)
      expect(line.leerjaren.at(-1)?.laatsteDag).toBe(line.laatsteDag)
      for (const [at, row] of line.leerjaren.entries()) {
        expect(row.eersteDag <= row.laatsteDag).toBe(true)
        expect([schoolYearOf(row.eersteDag), schoolYearOf(row.laatsteDag)]).toEqual([row.schooljaar, row.schooljaar])
        const next = line.leerjaren[at + 1] ?? { eersteDag: plus(line.laatsteDag, 1) }
        expect(next.eersteDag).toBe(plus(row.laatsteDag, 1))
      }
      const days = line.leerjaren.map(
        (row) => differenceInCalendarDays(dayOf(row.laatsteDag), dayOf(row.eersteDag)) + 1,
      )
      const whole = differenceInCalendarDays(dayOf(line.laatsteDag), dayOf(line.eersteDag)) + 1
      expect(days.reduce((one, other) => one + other)).toBe(whole)
      expect(line.leerroute.leerweg).toBe(leerroute.leerweg)
    }),
    runs,
  )
})

test('the years run up, each repeated as often as told, one schooljaar each', () => {
  fc.assert(
    fc.property(asked('plain'), (question) => {
      const { leerjaren } = lineOf(question)
      expect(leerjaren.map(({ leerjaar }) => leerjaar)).toEqual(yearsOf(question.options.jaren ?? 0, question.repeated))
      for (const [at, row] of leerjaren.entries()) {
        expect(row.doublure).toBe(leerjaren[at - 1]?.leerjaar === row.leerjaar)
        const begins = addYears(firstAugust(question.start), at)
        expect([row.eersteDag, row.laatsteDag]).toEqual([written(begins), written(subDays(addYears(begins, 1), 1))])
      }
    }),
    runs,
  )
})

test('each row answers what phaseOf, fundingSource, responsibleInstitution and examMoments answer, with their sources', () => {
  fc.assert(
    fc.property(asked('any'), (question) => {
      const { bekostigd = true, vmboDiploma = '9999-12-31' } = question.options
      for (const row of lineOf(question).leerjaren) {
        const route = { soort: row.leerroute }
        const phase = phaseOf(row.leerjaar)
        const moments = examMoments(route, row.leerjaar)
        expect(row.fase).toBe(phase.soort)
        expect(row.bekostiging).toBe(bekostigd ? fundingSource(phase) : 'geen-bekostiging')
        expect(row.verzuimmelding).toBe(responsibleInstitution('verzuimmelding', route, phase))
        const possible = moments.soort === 'centraal-examen' && row.leerroute === 'DLR' ? moments.tijdvakken : []
        // No exam for who has the diploma already, be it from the third period (August, September) of the year before; and that
        // period only follows a year that was done to its end.
        const isWhole = row.laatsteDag.endsWith('-07-31')
        const left = hasDiploma(vmboDiploma, row) ? [] : possible.filter((tijdvak) => tijdvak !== 3 || isWhole)
        expect(row.tijdvakken).toEqual(left)
        const { fase, bekostiging, verzuimmelding, tijdvakken, ...others } = row.bronnen
        // A VO-fase that goes on after two schooljaren, because a year was repeated, rests on an uncertain reading.
        const isDisputed = row.fase === 'VO-fase' && row.schooljaar >= schoolYearAfter(question.start, 2)
        const cited = (source: BronSleutel | undefined) => (isDisputed ? 'wvo-2.107e-2-doublure' : source)
        expect(fase).toBe(cited(explainPhaseOf(row.leerjaar).steps.at(-1)?.source))
        expect(bekostiging).toBe(bekostigd ? cited(explainFundingSource(phase).steps[0]?.source) : 'wvo-2.109a')
        const reporting = explainResponsibleInstitution('verzuimmelding', route, phase)
        expect(verzuimmelding).toBe(cited(reporting.steps[0]?.source))
        expect(tijdvakken).toBe(moments.source)
        for (const source of Object.values(others)) expect(sources).toHaveProperty([source])
      }
    }),
    runs,
  )
})

/** The schooljaar so many years after that of this day. */
function schoolYearAfter(start: Datum, years: number): string {
  const first = Number(schoolYearOf(start).slice(0, 4)) + years
  return `${first}-${first + 1}`
}

/** Is there a diploma when the exams of this row are sat? */
function hasDiploma(vmboDiploma: string, { schooljaar }: TijdlijnJaar): boolean {
  return vmboDiploma < `${schooljaar.slice(0, 4)}-10-01`
}

/** What the matrix of registers says, by another means. */
function registers(leerjaar: Leerjaar, route: Leerroute['soort'], diplomaBefore: boolean): readonly string[] {
  return match({ leerjaar, route, diplomaBefore })
    .with({ leerjaar: P.union(1, 2) }, () => ['verplicht', 'toegestaan'])
    .with({ leerjaar: 3, route: 'DLR', diplomaBefore: false }, () => ['toegestaan', 'verplicht'])
    .otherwise(() => ['niet-toegestaan', 'verplicht'])
}

test('the pupil stands in the register of who has the phase; in the other only where the matrix leaves room', () => {
  fc.assert(
    fc.property(asked('any'), (question) => {
      const { vmboDiploma } = question.options
      for (const row of lineOf(question).leerjaren) {
        const diplomaBefore = vmboDiploma !== undefined && dayOf(vmboDiploma) < dayOf(row.eersteDag)
        expect([row.rodVo, row.rodMbo]).toEqual(registers(row.leerjaar, row.leerroute, diplomaBefore))
        expect(row.fase === 'VO-fase' ? row.rodVo : row.rodMbo).toBe('verplicht')
      }
    }),
    runs,
  )
})

test('the deadline is that of diplomaDeadline, and stands in the row that holds it and in no other', () => {
  fc.assert(
    fc.property(asked('any'), (question) => {
      const { start, repeated, options } = question
      const { leerroute, diplomaDeadline: deadline, leerjaren } = lineOf(question)
      const { jaren = 3, vmboDiploma } = options
      const expected: DiplomaDeadline = diplomaDeadline(leerroute, start, { jaren, doublures: repeated.length })
      expect(deadline).toEqual(expected)
      for (const row of leerjaren) {
        const obtainedBefore = vmboDiploma !== undefined && hasDiploma(vmboDiploma, row)
        const isHere =
          deadline.soort === 'uiterlijk' &&
          schoolYearOf(deadline.datum) === row.schooljaar &&
          row.laatsteDag === deadline.datum &&
          !obtainedBefore
        expect(row.vmboDiplomaUiterlijk).toBe(isHere ? deadline.datum : undefined)
        // The least certain of what the day rests on.
        const source =
          jaren === 2 ? 'route-van-twee-jaar' : repeated.length > 0 ? 'wvo-2.107e-2-doublure' : 'wvo-1.1-uiterste-dag'
        expect(row.bronnen.vmboDiplomaUiterlijk).toBe(isHere ? source : undefined)
        const isObtainedHere =
          vmboDiploma !== undefined && row.eersteDag <= vmboDiploma && vmboDiploma <= row.laatsteDag
        expect(row.vmboDiplomaBehaald).toBe(isObtainedHere ? vmboDiploma : undefined)
      }
    }),
    runs,
  )
})

test('from the change on every row is a GLR, before it every row is a DLR', () => {
  fc.assert(
    fc.property(asked('any'), (question) => {
      const { overstapGlr } = question.options
      const line = lineOf(question)
      for (const row of line.leerjaren) {
        const changed = overstapGlr !== undefined && row.laatsteDag >= overstapGlr
        expect(row.leerroute).toBe(changed ? 'GLR' : question.leerroute.soort)
        expect(changed && row.eersteDag < overstapGlr).toBe(false)
      }
      expect(line.leerroute.soort).toBe(line.leerjaren.at(-1)?.leerroute)
    }),
    runs,
  )
})
