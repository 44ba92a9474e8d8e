import typia, { type tags } from 'typia'

/*
 * The types that typia makes its validators of. `generate.mjs` runs this file through typia's own generator; the bench imports
 * what came out. Our guards go in as custom tags, whose code typia writes into the validator.
 */

export type Guards = Record<
  'isBsn' | 'isOnderwijsnummer' | 'isBrin' | 'isProvider' | 'isVestiging' | 'isDatum' | 'isDiploma' | 'isOpleidingcode',
  (value: unknown) => boolean
>

type Guarded<Guard extends keyof Guards> = string &
  tags.TagBase<{
    target: 'string'
    kind: Guard
    value: undefined
    validate: `guards.${Guard}($input)`
    exclusive: true
  }>

type Leerweg = 'BB' | 'KB' | 'GL' | 'TL'
type Niveau = 2 | 3 | 4

interface Leerling {
  bsn?: Guarded<'isBsn'>
  onderwijsnummer?: Guarded<'isOnderwijsnummer'>
}
interface Partner {
  brin: Guarded<'isBrin'>
  onderwijsaanbieder?: Guarded<'isProvider'>
  bekostigd?: boolean
}
interface OfSchool {
  vestiging?: Guarded<'isVestiging'>
  schoolsoort?: 'vbo' | 'mavo' | 'vbo-mavo' | 'vso'
  verticaal?: boolean
}
interface Fase {
  soort: 'VO-fase' | 'MBO-fase'
  leerjaar?: 1 | 2 | 3 | 4 | 5 | 6
}
interface Period {
  leerling?: Leerling
  fase: Fase
  begindatum: Guarded<'isDatum'>
  einddatum?: Guarded<'isDatum'>
  indicatieBekostigbaar: boolean
  leerrouteStart?: Guarded<'isDatum'>
  doublures?: number & tags.Type<'uint32'> & tags.Maximum<300>
  opleidingsduur?: 1 | 2 | 3 | 4
  vmboDiploma?: Guarded<'isDiploma'>
}
interface VoCodes {
  vmboLeerjaar?: 1 | 2 | 3 | 4
  elementcode?: string
}
interface MboCodes {
  leertraject?: 'BOL' | 'BBL'
  opleidingcode?: Guarded<'isOpleidingcode'>
}

interface School extends Partner, OfSchool {
  soort: 'vo-school'
}
interface MboInstelling extends Partner {
  soort: 'mbo-instelling'
}
interface OtherInstelling extends Partner, OfSchool {
  soort: 'vo-school' | 'mbo-instelling'
}
interface VoRecord extends Period, VoCodes {
  instelling: School
  leerroute: { soort: 'DLR' | 'GLR'; leerweg: Leerweg; niveau?: Niveau }
  leertraject?: undefined
  opleidingcode?: undefined
}
interface MboRecord extends Period, MboCodes {
  instelling: MboInstelling
  leerroute: { soort: 'DLR' | 'GLR'; leerweg?: Leerweg; niveau: Niveau }
  vmboLeerjaar?: undefined
  elementcode?: undefined
}
interface OtherRecord extends Period, VoCodes, MboCodes {
  instelling: OtherInstelling
  leerroute: { soort: 'DLR' | 'GLR'; leerweg?: Leerweg; niveau?: Niveau }
}

type Validate = (input: unknown) => { success: true } | { success: false; errors: { path: string }[] }

// The code of the guards names its parameter.
export function validatorsOf(guards: Guards): { vo: Validate; mbo: Validate; other: Validate } {
  void guards
  return {
    vo: typia.createValidate<VoRecord>(),
    mbo: typia.createValidate<MboRecord>(),
    other: typia.createValidate<OtherRecord>(),
  }
}
