import {
  combinationTable,
  type Datum,
  fundingOn,
  type Inschrijving,
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

  const known = (record: Any): boolean => isOn(peildatum)(record) && personOf(record) !== undefined
  for (const one of vo.filter(known)) {
    for (const other of mbo.filter(known))
      if (personOf(one) === personOf(other)) signalen.push(...ofPair(one, other, aanbod))
    if (one.inschrijving.fase.soort === 'MBO-fase' && others(one, mbo, peildatum).length === 0) {
      const { referentie } = one
      if (volledig.includes('rod-mbo')) signalen.push({ code: 'mbo-enrolment-missing', vo: referentie, params: {} })
      else notChecked.push({ code: 'mbo-enrolment-missing', referentie, missing: [['volledig']] })
    }
  }
  for (const { inschrijving, referentie } of mbo.filter(
    (record) => known(record) && others(record, vo, peildatum).length === 0,
  )) {
    if (inschrijving.fase.soort === 'MBO-fase') continue
    if (inschrijving.instelling.bekostigd !== false && volledig.includes('rod-vo')) {
      signalen.push({ code: 'vo-enrolment-missing', mbo: referentie, params: {} })
    } else {
      const missing = inschrijving.instelling.bekostigd === false ? [] : [['volledig']]
      notChecked.push({ code: 'vo-enrolment-missing', referentie, missing })
    }
  }

  for (const record of everyone.filter(known)) {
    if (record.inschrijving.fase.soort === 'VO-fase') continue
    const { inschrijving, referentie } = record
    const isVo = inschrijving.instelling.soort === 'vo-school'
    const diplomas = others(record, everyone, peildatum).flatMap(
      ({ inschrijving: { vmboDiploma } }) => vmboDiploma ?? [],
    )
    const { einddatum: _, ...onDay } = { ...inschrijving, vmboDiploma: diplomas.sort()[0] }
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
      offer.scholen.includes(instelling.brin) &&
      offer.instellingen.includes(instellingMbo.brin),
  )
  if (isOffered === false && leerroute.soort === leerrouteMbo.soort) {
    const params = { leerroute: leerroute.soort, school: instelling.brin, instelling: instellingMbo.brin }
    told.push({ code: 'partners-differ-from-rio', ...pair, params })
  }
  return told
}

function counted(vo: readonly Vo[], mbo: readonly Mbo[], teldatum: Datum): Told[] {
  const everyone: Any[] = [...vo, ...mbo]
  return [...new Set(everyone.map(personOf))].flatMap((person) => {
    if (person === undefined) return []
    const of = (record: Any): boolean => isOn(teldatum)(record) && personOf(record) === person
    const periods: Inschrijving[] = everyone.filter(of).map(({ inschrijving }) => inschrijving)
    const { reden } = fundingOn(periods, teldatum)
    const code =
      reden === 'fasen-verschillen' ? 'counted-twice' : reden === 'niet-bekostigbaar' ? 'counted-nowhere' : ''
    if (code === '') return []
    const [one, other] = [vo, mbo].map(
      (records: readonly Any[]) =>
        records
          .filter(of)
          .filter(({ inschrijving: { instelling } }) => instelling.bekostigd !== false)
          .filter(({ inschrijving }) => code === 'counted-nowhere' || inschrijving.indicatieBekostigbaar)
          .map(({ referentie }) => referentie)
          .sort()[0],
    )
    return [
      {
        code,
        ...(one === undefined ? {} : { vo: one }),
        ...(other === undefined ? {} : { mbo: other }),
        params: { teldatum },
      },
    ]
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
