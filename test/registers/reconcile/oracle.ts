import {
  combinationTable,
  type Datum,
  type MboInschrijving,
  validateEnrolment,
  type VoInschrijving,
} from '../../../src/index.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { signalCodes } from '../../../src/registers/reconcile/signals.js'

type Vo = Registerrecord<VoInschrijving>
type Mbo = Registerrecord<MboInschrijving>
type Any = Registerrecord

/** What is told, without severity and source. */
export interface Told {
  readonly code: string
  readonly vo?: string
  readonly mbo?: string
  readonly params: object
}

/** What was not checked. */
export interface Open {
  readonly code: string
  readonly referentie: string
  readonly missing: readonly unknown[]
}

const judgedAlone = [
  'vo-enrolment-after-diploma',
  'vo-enrolment-in-mbo-phase-of-glr',
  'vo-enrolment-after-year-3',
  'diploma-overdue',
]

const personOf = ({ inschrijving }: Any): string | undefined => {
  const { bsn, onderwijsnummer } = inschrijving.leerling ?? {}
  const [kind, number] = bsn === undefined ? ['onderwijsnummer', onderwijsnummer] : ['bsn', bsn]
  return /^\d{9}$/.test(number ?? '') && number !== '000000000' ? `${kind} ${number}` : undefined
}

const isOn =
  (day: Datum | undefined) =>
  ({ inschrijving: { begindatum, einddatum = '2999-12-31' } }: Any): boolean =>
    day !== undefined && begindatum <= day && day <= einddatum

/** The same as `reconcile`, by comparing every record with every other one. */
export function naive(
  vo: readonly Vo[],
  mbo: readonly Mbo[],
  options: ReconcileOptions,
): { signalen: Told[]; notChecked: Open[] } {
  const { peildatum, volledig = [], aanbod } = options
  const isCountDate = peildatum.endsWith('-10-01') || peildatum.endsWith('-02-01')
  const teldatum = options.teldatum ?? (isCountDate ? peildatum : undefined)
  const signalen: Told[] = []
  const notChecked: Open[] = []
  const everyone: Any[] = [...vo, ...mbo]
  const others = (record: Any, among: readonly Any[], day: Datum | undefined): Any[] =>
    among.filter((other) => isOn(day)(other) && personOf(other) === personOf(record))

  for (const record of everyone.filter((each) => isOn(peildatum)(each) || isOn(teldatum)(each))) {
    if (personOf(record) === undefined) {
      notChecked.push({ code: 'person-unknown', referentie: record.referentie, missing: [['leerling']] })
    }
  }

  // Who is nobody may be anybody: then nothing is missing there.
  const isComplete = (register: 'rod-vo' | 'rod-mbo', records: readonly Any[]): boolean =>
    volledig.includes(register) && records.filter(isOn(peildatum)).every((record) => personOf(record) !== undefined)
  const [isVoComplete, isMboComplete] = [isComplete('rod-vo', vo), isComplete('rod-mbo', mbo)]

  const known = (record: Any): boolean => isOn(peildatum)(record) && personOf(record) !== undefined
  for (const one of vo.filter(known)) {
    for (const other of mbo.filter(known))
      if (personOf(one) === personOf(other)) signalen.push(...ofPair(one, other, aanbod))
    if (one.inschrijving.fase.soort === 'MBO-fase' && others(one, mbo, peildatum).length === 0) {
      const { referentie, inschrijving } = one
      const code = 'mbo-enrolment-missing'
      if (inschrijving.instelling.bekostigd === false) notChecked.push({ code, referentie, missing: [] })
      else if (isMboComplete) signalen.push({ code, vo: referentie, params: {} })
      else notChecked.push({ code, referentie, missing: [['volledig']] })
    }
  }
  for (const one of mbo.filter(known)) {
    if (one.inschrijving.fase.soort === 'VO-fase' && others(one, vo, peildatum).length === 0) {
      const { referentie, inschrijving } = one
      const code = 'vo-enrolment-missing'
      if (inschrijving.instelling.bekostigd === false) notChecked.push({ code, referentie, missing: [] })
      else if (isVoComplete) signalen.push({ code, mbo: referentie, params: {} })
      else notChecked.push({ code, referentie, missing: [['volledig']] })
    }
  }

  for (const record of everyone.filter(known)) {
    if (record.inschrijving.fase.soort === 'VO-fase') continue
    const { inschrijving, referentie } = record
    const isVo = inschrijving.instelling.soort === 'vo-school'
    const days = everyone
      .filter((other) => personOf(other) === personOf(record))
      .flatMap(({ inschrijving: { vmboDiploma = 'niet-behaald' } }) =>
        vmboDiploma === 'niet-behaald' ? [] : vmboDiploma,
      )
    const isSaid = others(record, everyone, peildatum).some(
      (other) => other.inschrijving.vmboDiploma === 'niet-behaald',
    )
    const obtained = days.filter((day) => day <= peildatum).sort()[0]
    // A diploma of a later day is none on this one.
    const diploma = obtained ?? (isSaid || days.length > 0 ? 'niet-behaald' : undefined)
    const { einddatum: _, vmboDiploma: __, ...rest } = inschrijving
    const onDay = { ...rest, ...(diploma === undefined ? {} : { vmboDiploma: diploma }) }
    const verdict = validateEnrolment(onDay, { peildatum })
    for (const { code, params } of verdict.ok ? verdict.signals : verdict.issues) {
      if (judgedAlone.includes(code))
        signalen.push({ code, ...(isVo ? { vo: referentie } : { mbo: referentie }), params })
    }
    for (const { code, missing } of verdict.notChecked) {
      if (judgedAlone.includes(code)) notChecked.push({ code, referentie, missing })
    }
  }

  if (teldatum !== undefined) signalen.push(...counted(vo, mbo, teldatum))
  return { signalen: signalen.sort(byCode), notChecked: notChecked.sort(byCode) }
}

/** The BRINs of partners, given as such or as RIO has them. */
export function brinsOf(partners: readonly (string | { readonly brin: string })[]): string[] {
  return partners.map((partner) => (typeof partner === 'string' ? partner : partner.brin))
}

function ofPair(one: Vo, other: Mbo, aanbod: ReconcileOptions['aanbod']): Told[] {
  const told: Told[] = []
  const pair = { vo: one.referentie, mbo: other.referentie }
  const { leerroute, fase, instelling } = one.inschrijving
  const { leerroute: leerrouteMbo, fase: faseMbo, instelling: instellingMbo } = other.inschrijving
  if (leerroute.soort !== leerrouteMbo.soort) {
    told.push({
      code: 'route-differs',
      ...pair,
      params: { leerrouteVo: leerroute.soort, leerrouteMbo: leerrouteMbo.soort },
    })
  }
  if (fase.soort !== faseMbo.soort) {
    told.push({ code: 'phase-differs', ...pair, params: { faseVo: fase.soort, faseMbo: faseMbo.soort } })
  }
  const { leerweg } = leerroute
  const { niveau } = leerrouteMbo
  const open: readonly number[] = [...combinationTable.DLR[leerweg].niveaus, ...combinationTable.GLR[leerweg].niveaus]
  if (!open.includes(niveau))
    told.push({ code: 'level-not-open-to-track-across', ...pair, params: { leerweg, niveau } })
  const isOffered = aanbod?.some(
    (offer) =>
      offer.leerroute.soort === leerroute.soort &&
      brinsOf(offer.scholen).includes(instelling.brin) &&
      brinsOf(offer.instellingen).includes(instellingMbo.brin),
  )
  if (isOffered === false && leerroute.soort === leerrouteMbo.soort) {
    const params = { leerroute: leerroute.soort, school: instelling.brin, instelling: instellingMbo.brin }
    told.push({ code: 'partners-differ-from-rio', ...pair, params })
  }
  return told
}

/**
 * Who is counted, as the law has it: on 1 October both phases, on 1 February the MBO-fase alone, before the law nobody. The phase says
 * whose money it is, the register of that side yields the count.
 */
function counted(vo: readonly Vo[], mbo: readonly Mbo[], teldatum: Datum): Told[] {
  if (teldatum < '2020-08-01') return []
  const phases = teldatum.endsWith('-10-01') ? ['VO-fase', 'MBO-fase'] : ['MBO-fase']
  const isCounted = (record: Any): boolean =>
    isOn(teldatum)(record) &&
    phases.includes(record.inschrijving.fase.soort) &&
    record.inschrijving.instelling.bekostigd !== false
  const isPutForward = ({ inschrijving }: Any): boolean => inschrijving.indicatieBekostigbaar
  const first = (records: readonly Any[]): string | undefined => records.map(({ referentie }) => referentie).sort()[0]
  const everyone = [...vo, ...mbo].map(personOf).filter((person) => person !== undefined)
  return [...new Set(everyone)].flatMap((person) => {
    const ours = vo.filter((record) => isCounted(record) && personOf(record) === person)
    const theirs = mbo.filter((record) => isCounted(record) && personOf(record) === person)
    if (ours.length + theirs.length === 0) return []
    const paid = [...ours, ...theirs].filter(isPutForward)
    const isVoPhase = paid.some(({ inschrijving }) => inschrijving.fase.soort === 'VO-fase')
    const isMboPhase = paid.some(({ inschrijving }) => inschrijving.fase.soort === 'MBO-fase')
    const own: readonly Any[] = isVoPhase ? ours : theirs
    const isNowhere = paid.length === 0 || (own.length > 0 && !own.some(isPutForward))
    const code = isVoPhase && isMboPhase ? 'counted-twice' : isNowhere ? 'counted-nowhere' : undefined
    if (code === undefined) return []
    const one = first(code === 'counted-twice' ? ours.filter(isPutForward) : ours)
    const other = first(code === 'counted-twice' ? theirs.filter(isPutForward) : theirs)
    const named = { ...(one === undefined ? {} : { vo: one }), ...(other === undefined ? {} : { mbo: other }) }
    return [{ code, ...named, params: { teldatum } }]
  })
}

const codes: readonly string[] = ['person-unknown', ...signalCodes]

function byCode<Entry extends { code: string; vo?: string; mbo?: string; referentie?: string }>(
  one: Entry,
  other: Entry,
): number {
  const keyOf = (entry: Entry): string[] => [
    String(codes.indexOf(entry.code)).padStart(2, '0'),
    entry.vo ?? entry.referentie ?? '',
    entry.mbo ?? '',
    JSON.stringify(entry),
  ]
  const [first, second] = [keyOf(one), keyOf(other)]
  const at = first.findIndex((part, place) => part !== second[place])
  return at < 0 ? 0 : (first[at] as string) < (second[at] as string) ? -1 : 1
}
