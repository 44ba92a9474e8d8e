import type { MboInschrijving, VoInschrijving } from '../../src/index.js'
import type { ReconcileOptions } from '../../src/registers/reconcile/options.js'
import { reconcile } from '../../src/registers/reconcile/reconcile.js'
import type { RegisterSignal, SignalCode } from '../../src/registers/reconcile/signals.js'

type Registers = {
  readonly vo?: Partial<VoInschrijving>
  readonly mbo?: Partial<MboInschrijving>
  readonly options?: Partial<ReconcileOptions>
}

const shared = { leerling: { bsn: '999990019' }, begindatum: '2025-08-01', indicatieBekostigbaar: true } as const

export const ofSchool: VoInschrijving = {
  ...shared,
  instelling: { soort: 'vo-school', brin: '99VO' },
  leerroute: { soort: 'DLR', leerweg: 'BB' },
  fase: { soort: 'VO-fase', leerjaar: 2 },
}
export const ofInstelling: MboInschrijving = {
  ...shared,
  instelling: { soort: 'mbo-instelling', brin: '99MB' },
  leerroute: { soort: 'DLR', niveau: 2 },
  fase: { soort: 'VO-fase', leerjaar: 2 },
}

const sound: ReconcileOptions = { peildatum: '2025-10-01', volledig: ['rod-vo', 'rod-mbo'] }

const year3 = { fase: { soort: 'MBO-fase', leerjaar: 3 }, leerrouteStart: '2023-08-01' } as const
const year4 = { fase: { soort: 'MBO-fase', leerjaar: 4 }, leerrouteStart: '2022-08-01' } as const
const notPaid = { indicatieBekostigbaar: false } as const
const glr = { soort: 'GLR', leerweg: 'BB' } as const
const glrOfMbo = { soort: 'GLR', niveau: 2 } as const

/** For each signal what is in the two registers, beside what is sound; a register that is left out has no enrolment. */
export const badRegisters: Readonly<Record<SignalCode, Registers>> = {
  'route-differs': { vo: {}, mbo: { leerroute: glrOfMbo } },
  'phase-differs': { vo: {}, mbo: year3 },
  'level-not-open-to-track-across': { vo: { leerroute: { soort: 'DLR', leerweg: 'KB' } }, mbo: {} },
  'mbo-enrolment-missing': { vo: year3 },
  'vo-enrolment-missing': { mbo: {} },
  'vo-enrolment-after-diploma': {
    vo: { ...year3, vmboDiploma: '2025-06-12' },
    mbo: { ...year3, vmboDiploma: '2025-06-12' },
  },
  'vo-enrolment-in-mbo-phase-of-glr': { vo: { ...year3, leerroute: glr }, mbo: { ...year3, leerroute: glrOfMbo } },
  'vo-enrolment-after-year-3': { vo: year4, mbo: year4 },
  'counted-twice': { vo: {}, mbo: year3 },
  'counted-nowhere': { vo: notPaid, mbo: notPaid },
  'diploma-overdue': { mbo: { ...year4, vmboDiploma: 'niet-behaald' } },
  'partners-differ-from-rio': {
    vo: {},
    mbo: {},
    options: { aanbod: [{ leerroute: { soort: 'DLR' }, scholen: ['99VO'], instellingen: ['98MB'] }] },
  },
}

/** What `reconcile` tells of two registers with these enrolments. */
export function signalsIn({ vo, mbo, options }: Registers): readonly RegisterSignal[] {
  const { signalen } = reconcile(
    vo === undefined ? [] : [{ referentie: 'vo:1', inschrijving: { ...ofSchool, ...vo } }],
    mbo === undefined ? [] : [{ referentie: 'mbo:1', inschrijving: { ...ofInstelling, ...mbo } }],
    { ...sound, ...options },
  )
  return signalen
}

/** What `reconcile` tells of the registers that stand for this code. */
export function signalsOfRegisters(code: string): readonly RegisterSignal[] {
  return signalsIn(badRegisters[code as SignalCode])
}
