import { frozen } from '../../concepts/frozen.js'
import type { Faultbox } from './outbox.js'

/** The register a CSV is of, by its columns; `beide`: each row says it itself, in the column Register. */
export type RodRegister = 'VO' | 'MBO' | 'beide'

/** A header that can be read: which register it is of, and the text in a column of a row; the empty text where there is none. */
export type RodHeader = {
  readonly register: RodRegister
  readonly width: number
  readonly cell: (cells: readonly string[], kolom: string) => string
}

const inEveryFile = ['BRIN', 'BSN', 'Onderwijsnummer', 'Begindatum', 'Einddatum', 'IndicatieBekostigbaar'] as const

const required: Readonly<Record<RodRegister, readonly string[]>> = /* #__PURE__ */ frozen({
  VO: [...inEveryFile, 'Opleidingskenmerk', 'Fase', 'Leerweg', 'Leerjaar', 'Elementcode'],
  MBO: [...inEveryFile, 'Leerroute', 'Leerroutefase', 'Niveau', 'Leertraject', 'Opleidingcode'],
  beide: [...inEveryFile, 'Register', 'Leerroute', 'Leerroutefase'],
})

/** Columns that are read where they are there. */
const optional = [
  'FaseLeerjaar',
  'LeerrouteStart',
  'Doublures',
  'Opleidingsduur',
  'VmboDiploma',
  'Schoolsoort',
  'Vestiging',
  'Onderwijsaanbieder',
  'Bekostigd',
] as const

/** Reads the header of a CSV in the codes of ROD; nothing when it is none. Columns it does not know it passes over. */
export function rodHeader(names: readonly string[], regel: number, outbox: Faultbox): RodHeader | undefined {
  const register = registerOf(names)
  if (register === undefined) {
    outbox.fault(regel, 'unknown-layout')
    return undefined
  }
  const absent = required[register].filter((kolom) => !names.includes(kolom))
  for (const kolom of absent) outbox.fault(regel, 'missing-column', undefined, { kolom })
  // Only columns that are read can be told: what another is called is not ours to repeat.
  const known = new Set([...Object.values(required).flat(), ...optional])
  const twice = [...known].filter((kolom) => names.indexOf(kolom) !== names.lastIndexOf(kolom))
  for (const kolom of twice) outbox.fault(regel, 'repeated-column', undefined, { kolom })
  if (absent.length > 0 || twice.length > 0) return undefined
  const places = new Map(names.map((name, place) => [name, place]))
  return {
    register,
    width: names.length,
    cell: (cells, kolom) => cells[places.get(kolom) ?? -1] ?? '',
  }
}

/** Which register has these columns? */
export function registerOf(names: readonly string[]): RodRegister | undefined {
  if (names.includes('Register')) return 'beide'
  if (names.includes('Opleidingskenmerk')) return 'VO'
  return names.includes('Leerroute') ? 'MBO' : undefined
}
