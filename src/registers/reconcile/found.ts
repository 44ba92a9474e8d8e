import {
  type NamedRecords,
  type NotReconciled,
  type RegisterSignal,
  type SignalCode,
  signalCodes,
  signalRegister,
  type SignalParams,
} from './signals.js'

/** Gathers what is found, in any order, and hands it over in the fixed one. */
export type Found = {
  readonly tell: <Code extends SignalCode>(code: Code, named: NamedRecords<Code>, params: SignalParams<Code>) => void
  readonly unsure: (code: NotReconciled['code'], referentie: string, missing: NotReconciled['missing']) => void
  readonly signalen: () => readonly RegisterSignal[]
  readonly notChecked: () => readonly NotReconciled[]
}

/** A gatherer with nothing in it. */
export function newFound(): Found {
  const codes = ['person-unknown', ...signalCodes] as const
  const told = listsFor<SignalCode, RegisterSignal>(signalCodes)
  const open = listsFor<NotReconciled['code'], NotReconciled>(codes)
  return {
    tell: (code, { vo, mbo }: { readonly vo?: string | undefined; readonly mbo?: string | undefined }, params) => {
      const { severity, source } = signalRegister[code]
      const signal =
        vo === undefined
          ? { code, mbo, params, severity, source }
          : mbo === undefined
            ? { code, vo, params, severity, source }
            : { code, vo, mbo, params, severity, source }
      told[code].push(signal as RegisterSignal)
    },
    unsure: (code, referentie, missing) => {
      open[code].push({ code, referentie, missing })
    },
    signalen: () => signalCodes.flatMap((code) => told[code].sort(bySignal)),
    notChecked: () => codes.flatMap((code) => open[code].sort(byRecord)),
  }
}

/** Tells of a record that it names no person. */
export function toldUnknown(found: Found): (referentie: string) => void {
  return (referentie) => found.unsure('person-unknown', referentie, [['leerling']])
}

function listsFor<Code extends string, Entry>(codes: readonly Code[]): Record<Code, Entry[]> {
  return Object.fromEntries(codes.map((code) => [code, []])) as unknown as Record<Code, Entry[]>
}

/** By the vo record, then by the mbo record; one that is not named comes first. */
function bySignal(one: RegisterSignal, other: RegisterSignal): number {
  if (one.vo !== other.vo) return compare(one.vo ?? '', other.vo ?? '')
  if (one.mbo !== other.mbo) return compare(one.mbo ?? '', other.mbo ?? '')
  return compare(JSON.stringify(one.params), JSON.stringify(other.params))
}

function byRecord(one: NotReconciled, other: NotReconciled): number {
  if (one.referentie !== other.referentie) return compare(one.referentie, other.referentie)
  return compare(JSON.stringify(one.missing), JSON.stringify(other.missing))
}

/** By the codes of the characters, the same in every language. Two that are equal can stand in either order. */
function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}
