import type {
  BronSleutel,
  Datum,
  Path,
  ProgrammeIssueCode,
  ProgrammeIssueParams,
  Severity,
} from '../../../src/index.js'
import { bbl, bol, changed, type Changes, type Json, oldBol, today } from './records.js'

/** A programme with one fault, the day on which it is judged, what must be said of it, and the nearest of which it must not be. */
interface BadProgramme<Params> {
  readonly bad: unknown
  readonly good: readonly unknown[]
  readonly peildatum: Datum
  readonly path: Path
  readonly params: Params
  readonly severity: Severity
  readonly source: BronSleutel
}

type None = Record<string, never>

function refusal<Params = None>(
  record: Json,
  bad: Changes,
  good: readonly Changes[],
  path: string,
  source: BronSleutel,
  params = {} as Params,
  peildatum: Datum = today,
): BadProgramme<Params> {
  return {
    bad: changed(record, bad),
    good: [record, ...good.map((changes) => changed(record, changes))],
    peildatum,
    path: path === '' ? [] : path.split('.'),
    params,
    severity: 'afkeur',
    source,
  }
}

function signal<Params = None>(...row: Parameters<typeof refusal<Params>>): BadProgramme<Params> {
  return { ...refusal(...row), severity: 'signaal' }
}

const unreadable = Object.defineProperty({ ...bol }, 'start', {
  get: () => {
    throw new Error('999990019')
  },
})

/** For every code a programme with that one fault: a code without one does not compile. */
export const badProgrammes: { readonly [Code in ProgrammeIssueCode]: BadProgramme<ProgrammeIssueParams<Code>> } = {
  unreadable: { ...refusal(bol, {}, [], '', 'recordvorm'), bad: unreadable },
  'not-an-object': refusal(bol, { uren: 4000 }, [], 'uren', 'recordvorm'),
  'missing-field': refusal(
    bol,
    { 'uren.bpv': undefined },
    [{ oudRecht: undefined }, { niveau: undefined }, { opleidingsduur: undefined }],
    'uren.bpv',
    'recordvorm',
  ),
  'not-boolean': refusal(bol, { oudRecht: 'nee' }, [{ oudRecht: undefined }], 'oudRecht', 'recordvorm'),
  'pathway-not-bol-or-bbl': refusal(bol, { leertraject: 'OVO' }, [], 'leertraject', 'wvo-2.107h'),
  'unknown-level': refusal(bol, { niveau: 1 }, [{ niveau: 3 }, { niveau: undefined }], 'niveau', 'web-9.1.2-1'),
  'unknown-course-duration': refusal(
    bol,
    { opleidingsduur: 5 },
    [{ opleidingsduur: undefined }],
    'opleidingsduur',
    'recordvorm',
  ),
  'invalid-date': refusal(bol, { start: '2027-02-29' }, [{ start: '2027-02-28' }], 'start', 'recordvorm'),
  'invalid-years': refusal(bol, { jaren: 7 }, [{ jaren: 4 }], 'jaren', 'recordvorm'),
  'invalid-hours': refusal(bol, { 'uren.totaal': 50_001 }, [{ 'uren.totaal': 50_000 }], 'uren.totaal', 'recordvorm'),
  'before-start-of-law': refusal(bol, { start: '2020-07-31' }, [{ start: '2020-08-01' }], 'start', 'stb-2020-157', {
    begindatum: '2020-07-31',
  }),
  'parts-above-total': refusal(bol, { 'uren.begeleid': 3500.25 }, [{ 'uren.begeleid': 3500 }], 'uren', 'recordvorm'),
  'route-shorter-than-minimum': refusal(
    bol,
    { jaren: 3 },
    [
      { jaren: 3, niveau: 3, opleidingsduur: 2 },
      { jaren: 3, niveau: undefined },
    ],
    'jaren',
    'wvo-2.107g',
    { jaren: 3, minimum: 4 },
  ),
  'route-longer-than-maximum': refusal(
    bbl,
    { jaren: 4, uren: { totaal: 3700, begeleid: 2400, bpv: 1220 } },
    [
      { jaren: 3, uren: { totaal: 2850, begeleid: 2200, bpv: 610 } },
      { jaren: 4, uren: { totaal: 3700, begeleid: 2400, bpv: 1220 }, opleidingsduur: 2 },
    ],
    'jaren',
    'wvo-2.107g',
    { jaren: 4, maximum: 3 },
  ),
  'bol-hours-below-norm': refusal(
    bol,
    { 'uren.bpv': 499 },
    [{ 'uren.bpv': 501 }, { 'uren.bpv': 499, start: '2026-07-31' }],
    'uren.bpv',
    'wvo-2.107h-uren',
    { uren: 'bpv', gepland: 499, norm: 500 },
  ),
  'bbl-hours-below-norm': refusal(
    bbl,
    { 'uren.begeleid': 899 },
    [{ 'uren.begeleid': 901 }, { 'uren.begeleid': 899, oudRecht: true }],
    'uren.begeleid',
    'wvo-2.107i-uren',
    { uren: 'begeleid', gepland: 899, norm: 900 },
  ),
  'course-duration-does-not-fit-level': signal(
    bol,
    { niveau: 2 },
    [{ niveau: 3 }, { niveau: 2, opleidingsduur: 2 }],
    'opleidingsduur',
    'web-7.2.4a-3',
    { niveau: 2, opleidingsduur: 3 },
  ),
  'old-law-not-open': signal(
    bol,
    { oudRecht: true },
    [{ oudRecht: true, start: '2026-07-31' }],
    'oudRecht',
    'web-12.4c.2-2',
    { peildatum: '2027-08-01' },
    '2027-08-01',
  ),
  // Hours that meet both norms, so that the choice alone is told.
  'old-law-ends': signal(
    changed(bol, { 'uren.begeleid': 2950 }),
    { oudRecht: true },
    [{ oudRecht: true, start: '2026-07-31' }, { oudRecht: undefined }, { oudRecht: true, start: '2027-08-01' }],
    'oudRecht',
    'web-12.4c.2-1',
    { tot: '2027-07-31' },
  ),
  'running-route-below-new-norm': signal(
    changed(bol, { start: '2026-07-31' }),
    { 'uren.begeleid': 2699 },
    [{ start: '2026-08-01' }, { 'uren.begeleid': 2699, start: '2026-08-01' }],
    'uren.begeleid',
    'web-12.4c.2-2-lopend',
    { leertraject: 'BOL', uren: 'begeleid', gepland: 2699, norm: 2700, oudRecht: 'mogelijk' },
  ),
  'bol-hours-below-old-norm': signal(
    oldBol,
    { 'uren.totaal': 3999 },
    [{ 'uren.totaal': 4001 }],
    'uren.totaal',
    'wvo-2.107h-2',
    { uren: 'totaal', gepland: 3999, norm: 4000 },
  ),
  'bbl-hours-below-old-norm': signal(
    bbl,
    { 'uren.bpv': 609 },
    [{ 'uren.bpv': 610 }],
    'uren.bpv',
    'wvo-2.107i-2',
    { uren: 'bpv', gepland: 609, norm: 610 },
    '2026-07-31',
  ),
}
