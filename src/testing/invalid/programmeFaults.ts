import type { ProgrammeIssueCode } from '../../validation/programme/programmeCodes.js'
import { buildProgramme } from '../build/buildProgramme.js'
import { fault, type FaultsByCode, unreadable } from './invalidCase.js'

const bol: object = /* #__PURE__ */ buildProgramme()
const bbl: unknown = /* #__PURE__ */ buildProgramme({ leertraject: 'BBL', jaren: 2 })
/** A group that had started before the hours changed. */
const running: unknown = /* #__PURE__ */ buildProgramme({ start: '2025-08-01' })

/** The first studiejaar of the new hours; the same, a year later, when the old law is no longer open to every route; the last day of the old law. */
const inNewLaw = '2026-11-23'
const afterChoice = '2027-08-01'
const inOldLaw = '2026-07-31'

type Told = { readonly path: string; readonly params?: object; readonly peildatum?: string }

function on(
  record: unknown,
  changes: object,
  { path, params = {}, peildatum = inNewLaw }: Told,
): ReturnType<typeof fault> {
  return fault(record, changes as Readonly<Record<string, unknown>>, path, params, { peildatum })
}

/** For every code a programme with that one fault, and the day on which it is judged. */
export const programmeFaults: FaultsByCode<ProgrammeIssueCode> = {
  unreadable: () => ({ ...unreadable(bol, 'start'), options: { peildatum: inNewLaw } }),
  'not-an-object': () => on(bol, { uren: 4000 }, { path: 'uren' }),
  'missing-field': () => on(bol, { 'uren.bpv': undefined }, { path: 'uren.bpv' }),
  'not-boolean': () => on(bol, { oudRecht: 'nee' }, { path: 'oudRecht' }),
  'pathway-not-bol-or-bbl': () => on(bol, { leertraject: 'OVO' }, { path: 'leertraject' }),
  'unknown-level': () => on(bol, { niveau: 1 }, { path: 'niveau' }),
  'unknown-course-duration': () => on(bol, { opleidingsduur: 5 }, { path: 'opleidingsduur' }),
  'invalid-date': () => on(bol, { start: '2027-02-29' }, { path: 'start' }),
  'invalid-years': () => on(bol, { jaren: 7 }, { path: 'jaren' }),
  'invalid-hours': () => on(bol, { 'uren.totaal': 50_001 }, { path: 'uren.totaal' }),
  'before-start-of-law': () =>
    on(bol, { start: '2020-07-31' }, { path: 'start', params: { begindatum: '2020-07-31' } }),
  'parts-above-total': () => on(bol, { 'uren.begeleid': 3501 }, { path: 'uren' }),
  'route-shorter-than-minimum': () =>
    on(
      buildProgramme({ jaren: 3 }),
      { niveau: 4, opleidingsduur: 3 },
      { path: 'jaren', params: { jaren: 3, minimum: 4 } },
    ),
  'route-longer-than-maximum': () =>
    on(
      buildProgramme({ jaren: 4, niveau: 2 }),
      { opleidingsduur: 1 },
      { path: 'jaren', params: { jaren: 4, maximum: 3 } },
    ),
  'bol-hours-below-norm': () =>
    on(bol, { 'uren.bpv': 499 }, { path: 'uren.bpv', params: { uren: 'bpv', gepland: 499, norm: 500 } }),
  'bbl-hours-below-norm': () =>
    on(bbl, { 'uren.begeleid': 899 }, { path: 'uren.begeleid', params: { uren: 'begeleid', gepland: 899, norm: 900 } }),
  'course-duration-does-not-fit-level': () =>
    on(bol, { niveau: 2 }, { path: 'opleidingsduur', params: { niveau: 2, opleidingsduur: 3 } }),
  'old-law-not-open': () =>
    on(bol, { oudRecht: true }, { path: 'oudRecht', params: { peildatum: afterChoice }, peildatum: afterChoice }),
  'old-law-ends': () => on(bol, { oudRecht: true }, { path: 'oudRecht', params: { tot: '2027-07-31' } }),
  'running-route-below-new-norm': () =>
    on(
      running,
      { 'uren.bpv': 499 },
      {
        path: 'uren.bpv',
        params: { leertraject: 'BOL', uren: 'bpv', gepland: 499, norm: 500, oudRecht: 'mogelijk' },
      },
    ),
  'bol-hours-below-old-norm': () =>
    on(
      running,
      { 'uren.begeleid': 2949 },
      { path: 'uren.begeleid', params: { uren: 'begeleid', gepland: 2949, norm: 2950 }, peildatum: inOldLaw },
    ),
  'bbl-hours-below-old-norm': () =>
    on(
      bbl,
      { 'uren.bpv': 609 },
      { path: 'uren.bpv', params: { uren: 'bpv', gepland: 609, norm: 610 }, peildatum: inOldLaw },
    ),
}
