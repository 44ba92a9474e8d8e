import { readFileSync } from 'node:fs'

const inEvery = 'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar'

/** The header of a CSV of ROD VO. */
export const voHeader = `${inEvery};Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode`

/** The header of a CSV of ROD MBO. */
export const mboHeader = `${inEvery};Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode`

/** A sound row of ROD VO: a DLR with kb, in the VO-fase. */
export function voRow(bsn: string, change: { leerweg?: string; route?: string; fase?: string } = {}): string {
  const { leerweg = 'KB', route = 'DLR', fase = 'VO' } = change
  return `99AA;${bsn};;2025-08-01;;J;${route};${fase};${leerweg};3;`
}

/** A sound row of ROD MBO: a DLR to niveau 3, in the VO-fase. */
export function mboRow(bsn: string, change: { niveau?: string; route?: string; fase?: string } = {}): string {
  const { niveau = 'MBO-3', route = 'DLR', fase = 'VO' } = change
  return `99MA;${bsn};;2025-08-01;;J;${route};${fase};${niveau};BOL;99131`
}

/** Lines as a file has them. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`
}

/** A file of the examples. */
export function example(name: string): Buffer {
  return readFileSync(`docs/examples/${name}`)
}

/** A delivery written by hand for the tests of the readers. */
export function delivered(name: string): Buffer {
  return readFileSync(`test/registers/files/${name}`)
}

/** Everything in a text that may be a personal number. */
export function numbersIn(text: string): string[] {
  return text.match(/(?<![\d-])\d{8,9}(?![\d-])/g) ?? []
}
