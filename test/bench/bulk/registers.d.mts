import type { Datum, MboInschrijving, VoInschrijving } from '../../../src/index.js'
import type { Registerrecord } from '../../../src/registers/record.js'

export declare const peildatum: Datum
export declare function makeRegisters(wanted: { seed: number; count: number }): {
  vo: Registerrecord<VoInschrijving>[]
  mbo: Registerrecord<MboInschrijving>[]
}
