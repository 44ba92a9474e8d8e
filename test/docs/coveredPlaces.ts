import type { BronSleutel } from '../../src/index.js'

/** A place in the law or the presentation with the sources that stand for it. */
export type Place = {
  readonly name: string
  readonly keys: readonly BronSleutel[]
  /** What it says, where the strekking of the first source does not tell. */
  readonly says?: string
  /** Functions that show it without naming a source. */
  readonly shownBy?: readonly string[]
  readonly testedBy?: readonly string[]
}

const onderdelen = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const

/** Every lid of the articles on the routes. */
export const places: readonly Place[] = [
  { name: '2.107a lid 1', keys: ['wvo-2.107a-1'] },
  { name: '2.107a lid 2', keys: ['wvo-2.107a-2', 'wvo-2.107a-2-leerjaar'] },
  { name: '2.107a lid 3', keys: ['wvo-2.107a-3'] },
  { name: '2.107a lid 4', keys: ['wvo-2.107a-4'] },
  { name: '2.107b lid 1', keys: ['wvo-2.107b-1'] },
  ...onderdelen.map((onderdeel): Place => {
    const keys: BronSleutel[] = [`wvo-2.107b-2-${onderdeel}`]
    return { name: `2.107b lid 2, onderdeel ${onderdeel}`, keys, testedBy: ['test/law/samenwerking.test.ts'] }
  }),
  { name: '2.107b lid 3', keys: ['wvo-2.107b-3', 'wvo-2.107b-3-medezeggenschap'] },
  { name: '2.107c', keys: ['wvo-2.107c'] },
  { name: '2.107d lid 1', keys: ['wvo-2.107d-1'] },
  { name: '2.107d lid 2', keys: ['wvo-2.107d-2'] },
  { name: '2.107d lid 3', keys: ['wvo-2.107d-3'] },
  { name: '2.107d lid 4', keys: ['wvo-2.107d-4'] },
  { name: '2.107d lid 5', keys: ['wvo-2.107d-5'] },
  { name: '2.107e lid 1', keys: ['wvo-2.107e-1', 'wvo-2.107e-1-rod'] },
  {
    name: '2.107e lid 2',
    keys: ['wvo-2.107e-2', 'wvo-2.107e-2-doublure', 'wvo-2.107e-2-vo-inschrijving', 'wvo-2.107e-2-vo-nog-open'],
  },
  { name: '2.107f lid 1', keys: ['wvo-2.107f-1'] },
  { name: '2.107f lid 2', keys: ['wvo-2.107f-2'] },
  { name: '2.107f lid 3', keys: ['wvo-2.107f-3'] },
  { name: '2.107g lid 1', keys: ['wvo-2.107g'] },
  { name: '2.107g lid 2', keys: ['wvo-2.107g-2'] },
  { name: '2.107h (until 2026-07-31 lid 1)', keys: ['wvo-2.107h-uren', 'wvo-2.107h'] },
  { name: '2.107h lid 2 (until 2026-07-31)', keys: ['wvo-2.107h-2'] },
  { name: '2.107i (until 2026-07-31 lid 1)', keys: ['wvo-2.107i-uren'] },
  { name: '2.107i lid 2 (until 2026-07-31)', keys: ['wvo-2.107i-2'] },
  { name: '2.107j lid 1', keys: ['wvo-2.107j-1'] },
  { name: '2.107j lid 2', keys: ['wvo-2.107j-2', 'wvo-2.107j-2-tijdvak-3'] },
  { name: '2.107j lid 3', keys: ['wvo-2.107j-3'] },
  { name: '2.107j lid 4', keys: ['wvo-2.107j-4'] },
  { name: '2.107j lid 5', keys: ['wvo-2.107j-5', 'wvo-2.107j-5-omgekeerd'] },
  { name: '2.107j lid 6', keys: ['wvo-2.107j-6'] },
  { name: '2.107k lid 1', keys: ['wvo-2.107k-1'] },
  { name: '2.107k lid 2', keys: ['wvo-2.107k-2', 'wvo-2.107k-2-andere-instelling'] },
  { name: '2.107k lid 3', keys: ['wvo-2.107k-3'] },
  { name: '2.107l lid 1', keys: ['wvo-2.107l-1'] },
  { name: '2.107l lid 2', keys: ['wvo-2.107l-2'] },
  { name: '2.107l lid 3', keys: ['wvo-2.107l-3'] },
  { name: '2.107l lid 4', keys: ['wvo-2.107l-4'] },
  { name: '2.107l lid 5', keys: ['wvo-2.107l-5'] },
]

/** Every slide with a rule or a figure; the first one is a title alone. */
export const slides: readonly Place[] = [
  { name: 'Doorlopende leerroute vmbo-mbo (1)', keys: ['dia-leerroute-1'] },
  { name: 'Doorlopende leerroute vmbo-mbo (2): diploma en bekostiging', keys: ['dia-leerroute-2'] },
  {
    name: 'Doorlopende leerroute vmbo-mbo (2): overeenkomst, bekostiging',
    says: 'Vooraf wordt de overdracht van bekostiging vastgelegd.',
    keys: ['dia-leerroute-2-overeenkomst', 'wvo-2.107b-2-e', 'wvo-5.42a'],
  },
  {
    name: 'Doorlopende leerroute vmbo-mbo (2): overeenkomst, terugvalopties',
    says: 'Vooraf worden de terugvalopties (in de wet: overstapoptie) vastgelegd voor jongeren die uitstappen.',
    keys: ['dia-leerroute-2-overeenkomst', 'wvo-2.107b-2-f', 'wvo-2.107k-1'],
  },
  {
    name: 'Doorlopende leerroute vmbo-mbo (2): overeenkomst, programma',
    says: 'Vooraf wordt het programma van de route vastgelegd.',
    keys: ['dia-leerroute-2-overeenkomst', 'wvo-2.107b-2-d', 'wvo-2.107d-2'],
  },
  { name: 'Doorlopende leerroute vmbo-mbo (2): plaats', keys: ['dia-leerroute-2-locatie', 'wvo-2.107d-1'] },
  {
    name: 'Normale situatie, DLR en GLR (tekening)',
    says: 'De VO-fase en de MBO-fase over de jaren van de route.',
    keys: ['wvo-2.107e-1', 'wvo-2.107e-2'],
    shownBy: ['timelineSvg'],
    testedBy: ['test/drawing/timelineSvg.test.ts'],
  },
  {
    name: 'Aantallen in ROD VO en ROD MBO',
    says: 'Inschrijvingen per register, route en fase; alle vier de combinaties van register en fase komen voor.',
    keys: ['dia-uitwisselen-vo', 'dia-uitwisselen-mbo'],
    shownBy: ['validateEnrolment'],
    testedBy: ['test/examples/demo.test.ts'],
  },
  { name: 'Verantwoordelijkheden VO', keys: ['dia-taken-vo'] },
  { name: 'Verantwoordelijkheden MBO', keys: ['dia-taken-mbo'] },
  { name: 'Melden doorlopende leerroute vmbo-mbo', keys: ['dia-melden', 'wvo-2.107c'] },
  { name: 'Uitwisselen VO', keys: ['dia-uitwisselen-vo'] },
  { name: 'Uitwisselen MBO', keys: ['dia-uitwisselen-mbo'] },
]
