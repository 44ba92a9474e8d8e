import { UTCDateMini } from '@date-fns/utc'
import { addYears } from 'date-fns/addYears'
import { endOfDay } from 'date-fns/endOfDay'
import { endOfMonth } from 'date-fns/endOfMonth'
import { getYear } from 'date-fns/getYear'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'
import { max } from 'date-fns/max'
import { subMonths } from 'date-fns/subMonths'
import { match, P } from 'ts-pattern'
import type { Datum, IssueCode } from '../../../src/index.js'
import type { Json } from './records.js'

/** A complete record, in form: what the oracle reads of it. */
interface Complete {
  readonly instelling: { readonly soort: string; readonly schoolsoort?: string; readonly bekostigd?: boolean }
  readonly leerroute: { readonly soort: string; readonly leerweg: string; readonly niveau: number }
  readonly fase: { readonly soort: string; readonly leerjaar: number }
  readonly vmboLeerjaar?: number
  readonly elementcode?: string
  readonly begindatum: string
  readonly einddatum?: string
  readonly indicatieBekostigbaar: boolean
  readonly leerrouteStart: string
  readonly doublures?: number
  readonly opleidingsduur: number
  readonly vmboDiploma: string
}

type Day = InstanceType<typeof UTCDateMini>

function day(text: string): Day {
  const [year, month, date] = text.split('-').map(Number)
  return new UTCDateMini(Number(year), Number(month) - 1, Number(date))
}

/** The calendar year in which the schooljaar of a day begins: seven months back, August is January. */
function schoolYear(date: Day): number {
  return getYear(subMonths(date, 7))
}

/** The last day of July. */
function july31(year: number): Day {
  return endOfMonth(new UTCDateMini(year, 6, 1))
}

/** The rules of the leerroute told again, from the rule list and not from the code: which of them does this record break? */
export function brokenRules(json: Json, peildatum: Datum): Set<IssueCode> {
  const record = json as unknown as Complete
  const { instelling, leerroute, fase, doublures = 0, opleidingsduur } = record
  const found = new Set<IssueCode>()
  const says = (code: IssueCode, isBroken: boolean): unknown => isBroken && found.add(code)
  const atSchool = instelling.soort === 'vo-school'
  const inVo = fase.soort === 'VO-fase'
  const begin = day(record.begindatum)
  const end = record.einddatum === undefined ? undefined : day(record.einddatum)
  const start = day(record.leerrouteStart)
  const today = day(peildatum)
  const lastKnown = end ?? max([today, begin])

  // V02 and the period itself.
  says('before-start-of-law', isBefore(begin, day('2020-08-01')))
  says('end-before-begin', end !== undefined && isBefore(end, begin))

  // V03: vmbo leerjaar 3 at least.
  says('vmbo-year-too-low', atSchool && Number(record.vmboLeerjaar) < 3)

  // V04: the closed list.
  const combination: readonly IssueCode[] = match(leerroute)
    .with({ soort: 'GLR' }, ({ leerweg, niveau }): IssueCode[] => [
      ...(leerweg === 'BB' ? [] : ['glr-requires-bb' as const]),
      ...(niveau === 2 ? [] : ['glr-requires-level-2' as const]),
    ])
    .with({ leerweg: 'BB', niveau: 2 }, { leerweg: 'KB', niveau: P.union(3, 4) }, () => [])
    .with({ leerweg: P.union('GL', 'TL'), niveau: 4 }, () => [])
    .otherwise(() => ['level-not-open-to-track'])
  for (const code of combination) found.add(code)

  // V17, and the designated vso school.
  says('glr-requires-vbo-school', atSchool && leerroute.soort === 'GLR' && instelling.schoolsoort === 'mavo')
  says('vso-requires-bb', atSchool && instelling.schoolsoort === 'vso' && leerroute.leerweg !== 'BB')

  // V09.
  says('not-fundable', !record.indicatieBekostigbaar && instelling.bekostigd !== false)

  // V06 and elementcode against leerweg.
  if (atSchool) {
    const code = String(record.elementcode)
    const kind = match(code)
      .with(P.string.regex(/^7\d11$/), () => 'learn-work-track-not-in-route' as const)
      .with(P.string.regex(/^7\d21$/), () => 'entree-elementcode-not-in-route' as const)
      .with(P.string.regex(/^6\d11$/), () => 'BB')
      .with(P.string.regex(/^6\d21$/), () => 'KB')
      .with(P.string.regex(/^6\d31$/), () => 'GL')
      .with('0470', '0471', '0472', '0473', '0474', () => 'TL')
      .otherwise(() => 'none')
    if (kind === 'learn-work-track-not-in-route' || kind === 'entree-elementcode-not-in-route') found.add(kind)
    else says('elementcode-does-not-match-track', kind !== leerroute.leerweg)
  }

  // V10.
  const isMboYear = fase.leerjaar > 2
  says('phase-does-not-match-year', inVo === isMboYear)

  // V19: the course fits the niveau, the year fits the course.
  const course = `${leerroute.niveau}-${opleidingsduur}`
  const fits = ['2-1', '2-2', '3-2', '3-3', '4-3', '4-4'].includes(course)
  says('year-above-maximum', fase.leerjaar > Math.min(opleidingsduur, leerroute.niveau) + 2)
  says('course-duration-does-not-fit-level', !fits)

  // The VO-fase closes on the 31 July of route year 2, counted from the start; a leerjaar past it makes the phase itself wrong.
  const startWithDoublures = schoolYear(addYears(start, doublures))
  says('period-outlives-phase', inVo && !isMboYear && isAfter(lastKnown, july31(startWithDoublures + 2)))

  // V12: what keeps a pupil of the MBO-fase at the school.
  const lingers = atSchool && !inVo
  const obtained = record.vmboDiploma === 'niet-behaald' ? undefined : day(record.vmboDiploma)
  says('vo-enrolment-in-mbo-phase-of-glr', lingers && leerroute.soort === 'GLR')
  const endOfYear = july31(schoolYear(begin) + 1)
  says('vo-enrolment-after-year-3', lingers && isMboYear && (fase.leerjaar > 3 || isAfter(lastKnown, endOfYear)))
  if (lingers && obtained !== undefined) {
    const closes = july31(schoolYear(obtained) + 1)
    says('vo-enrolment-after-diploma', isAfter(begin, obtained) || isAfter(lastKnown, closes))
  }

  // V13 and late diplomas: a DLR asks for the diploma on the 31 July that closes route year 3.
  if (leerroute.soort === 'DLR') {
    const deadline = july31(startWithDoublures + 3)
    const margin = endOfMonth(new UTCDateMini(getYear(deadline), 8, 1))
    if (obtained !== undefined) {
      says('diploma-after-deadline', isAfter(obtained, margin))
      says('diploma-perhaps-period-3', isAfter(obtained, deadline) && !isAfter(obtained, margin))
    } else {
      says(
        'diploma-overdue',
        !inVo && isAfter(today, deadline) && (end === undefined || !isBefore(endOfDay(end), deadline)),
      )
    }
  }
  return found
}
