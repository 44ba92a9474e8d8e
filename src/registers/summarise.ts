import type { Brin } from '../concepts/brin.js'
import type { Fase } from '../concepts/fase.js'
import type { Inschrijving } from '../concepts/inschrijving.js'
import type { Leerroute } from '../concepts/leerroute.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Registerrecord } from './record.js'

/**
 * Numbers of records per phase, with their total.
 *
 * @since 0.1.0
 */
export type Fasetelling = Readonly<Record<Fase['soort'] | 'totaal', number>>

/**
 * Numbers of records per route and phase, with their totals.
 *
 * @since 0.1.0
 */
export type Routetelling = Readonly<Record<Leerroute['soort'] | 'totaal', Fasetelling>>

/**
 * The numbers of one register: all together, the number of distinct institutions, and the same per institution in the order of the BRIN.
 *
 * @since 0.1.0
 */
export type Registertelling = Routetelling & {
  readonly instellingen: number
  readonly perInstelling: readonly (Routetelling & { readonly brin: Brin })[]
}

/**
 * The table of DUO: register × route × phase, as plain JSON.
 *
 * @since 0.1.0
 */
export type Summary = { readonly rodVo: Registertelling; readonly rodMbo: Registertelling }

/** Records in a route of one institution, each phase of the DLR and then of the GLR. */
type Row = [dlrVo: number, dlrMbo: number, glrVo: number, glrMbo: number]

type Rows = Map<Brin, Row>

/**
 * How many records stand in each register, per route and phase, and at how many institutions?
 *
 * Counts records, in one pass, from any iterable. One pupil with two periods counts twice: choose the records of one day first, where
 * pupils are meant. Summaries of parts go together with {@link mergeSummaries}.
 *
 * @param records enrolments, or records with a `referentie`; judged sound before
 * @returns the numbers per register, and per institution (BRIN) in alphabetical order
 * @throws RangeError when a record lies outside its type.
 * @example
 * const { rodVo } = summarise([
 *   {
 *     instelling: { soort: 'vo-school', brin: '99VO' },
 *     leerroute: { soort: 'DLR', leerweg: 'KB' },
 *     fase: { soort: 'VO-fase' },
 *     begindatum: '2025-08-01',
 *     indicatieBekostigbaar: true,
 *   },
 * ])
 * rodVo.DLR // => { 'VO-fase': 1, 'MBO-fase': 0, totaal: 1 }
 * rodVo.instellingen // => 1
 * @see source dia-uitwisselen-vo
 * @see source dia-uitwisselen-mbo
 * @since 0.1.0
 */
export function summarise(records: Iterable<Registerrecord | Inschrijving>): Summary {
  const vo: Rows = new Map()
  const mbo: Rows = new Map()
  for (const record of records) {
    const { instelling, leerroute, fase } = 'inschrijving' in record ? record.inschrijving : record
    const { soort, brin } = instelling
    const rows = soort === 'vo-school' ? vo : soort === 'mbo-instelling' ? mbo : outside('instelling', soort)
    const row = rows.get(brin)
    const column = columnOf(leerroute.soort, fase.soort)
    if (row === undefined) rows.set(brin, newRow(column))
    else row[column] += 1
  }
  return { rodVo: tellingOf(vo), rodMbo: tellingOf(mbo) }
}

/**
 * What is the summary of two parts together? The same as that of all their records at once, in either order.
 *
 * @param one what {@link summarise} or this function answered, as it was or from JSON
 * @param other the same of other records
 * @returns the summary of both
 * @example
 * const nothing = summarise([])
 * mergeSummaries(nothing, nothing).rodMbo.instellingen // => 0
 * @see source dia-uitwisselen-vo
 * @see source dia-uitwisselen-mbo
 * @since 0.1.0
 */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  return { rodVo: merged(one.rodVo, other.rodVo), rodMbo: merged(one.rodMbo, other.rodMbo) }
}

function merged(one: Registertelling, other: Registertelling): Registertelling {
  const rows: Rows = new Map()
  for (const { brin, DLR, GLR } of [...one.perInstelling, ...other.perInstelling]) {
    const row: Row = [DLR['VO-fase'], DLR['MBO-fase'], GLR['VO-fase'], GLR['MBO-fase']]
    rows.set(brin, sumOf([row, rows.get(brin) ?? [0, 0, 0, 0]]))
  }
  return tellingOf(rows)
}

function columnOf(leerroute: Leerroute['soort'], fase: Fase['soort']): 0 | 1 | 2 | 3 {
  if (fase === 'VO-fase') return leerroute === 'DLR' ? 0 : leerroute === 'GLR' ? 2 : outside('leerroute', leerroute)
  if (fase === 'MBO-fase') return leerroute === 'DLR' ? 1 : leerroute === 'GLR' ? 3 : outside('leerroute', leerroute)
  return outside('fase', fase)
}

function outside(field: string, soort: never): never {
  throw outOfRange(`${field}.soort: one that a sound record has`, soort)
}

function newRow(column: 0 | 1 | 2 | 3): Row {
  const row: Row = [0, 0, 0, 0]
  row[column] = 1
  return row
}

function sumOf(rows: Iterable<Row>): Row {
  const sum: Row = [0, 0, 0, 0]
  for (const [dlrVo, dlrMbo, glrVo, glrMbo] of rows) {
    sum[0] += dlrVo
    sum[1] += dlrMbo
    sum[2] += glrVo
    sum[3] += glrMbo
  }
  return sum
}

function tellingOf(rows: Rows): Registertelling {
  const perInstelling = [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([brin, row]) => ({ brin, ...routesOf(row) }))
  return { ...routesOf(sumOf(rows.values())), instellingen: rows.size, perInstelling }
}

function routesOf([dlrVo, dlrMbo, glrVo, glrMbo]: Row): Routetelling {
  return {
    DLR: phasesOf(dlrVo, dlrMbo),
    GLR: phasesOf(glrVo, glrMbo),
    totaal: phasesOf(dlrVo + glrVo, dlrMbo + glrMbo),
  }
}

function phasesOf(vo: number, mbo: number): Fasetelling {
  return { 'VO-fase': vo, 'MBO-fase': mbo, totaal: vo + mbo }
}
