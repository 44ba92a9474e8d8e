import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { BronSleutel } from '../../law/sources.js'
import { type Codelijst, codeTable } from '../codes.js'
import { type ReaderCode, type ReaderParams, readerRegister } from './readerCodes.js'
import type { Bestandsindeling, Leesfout, ReaderEvent, ReaderOptions, Teldatumregel } from './readerEvent.js'

/** The facts a code needs, or nothing to give when it needs none. */
type Given<Facts> = Facts extends { readonly [name: string]: never } ? [] : [params: Facts]

/** Where the parts of a reader say what is wrong, and what else is to be counted. */
export type Faultbox = {
  readonly fault: <Code extends ReaderCode>(
    regel: number,
    code: Code,
    veld?: string,
    ...params: Given<ReaderParams<Code>>
  ) => void
  /** A period without a route: nothing is told of it, but that it was there. */
  readonly withoutRoute: () => void
  /** The reader gives up: what follows cannot be read. */
  readonly stop: () => void
  readonly stopped: () => boolean
  readonly close: (regels: number, aantallen: Readonly<Record<string, number>>) => void
}

/** Where the parts of a reader put what they find, until it is taken out. */
export type Outbox<Van extends Inschrijving> = Faultbox & {
  readonly record: (regel: number, inschrijving: Van) => void
  readonly teldatum: (regel: number, counted: Omit<Teldatumregel, 'soort' | 'regel' | 'referentie'>) => void
  /** What was put in since it was last asked. */
  readonly taken: () => readonly ReaderEvent<Van>[]
}

/** What is wrong with a code rests on its list; the layout of a ROD-CSV is ours, and stands in no specification of DUO. */
function sourceOf(source: BronSleutel, params: object, indeling: Bestandsindeling): BronSleutel {
  if ('lijst' in params) return codeTable[params.lijst as Codelijst].source
  return indeling === 'ROD-CSV' && source === 'pve-layouts' ? 'recordvorm' : source
}

const nothing = /* #__PURE__ */ Object.freeze([])
const noParams = /* #__PURE__ */ Object.freeze({})

export function outboxOf<Van extends Inschrijving>(
  indeling: Bestandsindeling,
  { bestandsnaam = indeling }: ReaderOptions,
): Outbox<Van> {
  let waiting: ReaderEvent<Van>[] = []
  let records = 0
  let zonderRoute = 0
  let fouten = 0
  let volledig = true
  return {
    fault: (regel, code, veld, params = noParams as never) => {
      fouten++
      const where = veld === undefined ? { regel } : { regel, veld }
      const { severity, source } = readerRegister[code]
      const told = sourceOf(source, params, indeling)
      waiting.push({ soort: 'fout', ...where, code, params, severity, source: told } as unknown as Leesfout)
    },
    record: (regel, inschrijving) => {
      records++
      waiting.push({ soort: 'record', regel, record: { referentie: `${bestandsnaam}:${regel}`, inschrijving } })
    },
    teldatum: (regel, counted) => {
      records++
      waiting.push({ soort: 'teldatum', regel, referentie: `${bestandsnaam}:${regel}`, ...counted })
    },
    withoutRoute: () => {
      zonderRoute++
    },
    stop: () => {
      volledig = false
    },
    stopped: () => !volledig,
    taken: () => {
      if (waiting.length === 0) return nothing
      const events = waiting
      waiting = []
      return events
    },
    close: (regels, aantallen) => {
      waiting.push({ soort: 'slot', indeling, regels, records, zonderRoute, fouten, aantallen, volledig })
    },
  }
}
