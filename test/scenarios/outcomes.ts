import {
  absenceReport,
  type Datum,
  diplomaDeadline,
  diplomaTiming,
  examDocuments,
  type Examenkandidaat,
  type FundingOn,
  fundingOn,
  lapsedResults,
  phaseOn,
  type Routejaren,
  type Tijdlijn,
  type TijdlijnJaar,
  type TransferOptions,
  transferOptions,
  type Vertrek,
} from '../../src/index.js'
import { foundIn } from './enrolments.js'
import { hoursOutcomes } from './hours.js'
import type { Cells, Story } from './readStory.js'

/** What an outcome is computed from: the story, the row with its first and last day, and the same row of the timeline. */
export type Place = {
  readonly story: Story
  readonly tijdlijn: Tijdlijn
  readonly cells: Cells
  readonly eersteDag: Datum
  readonly laatsteDag: Datum
  /** The day the hours are judged on: the column `peildatum`, or else the first day. */
  readonly peildatum: Datum
  /** Absent in a route that began before the law. */
  readonly jaar?: TijdlijnJaar
}

/** What every story with a timeline expects of each leerjaar. */
export const fromTimeline: Readonly<Record<string, (jaar: TijdlijnJaar, place: Place) => string>> = {
  leerroute: ({ leerroute }) => leerroute,
  leerjaar: ({ leerjaar }) => String(leerjaar),
  doublure: ({ doublure }) => (doublure ? 'ja' : ''),
  schooljaar: ({ schooljaar }) => schooljaar,
  eersteDag: ({ eersteDag }) => eersteDag,
  laatsteDag: ({ laatsteDag }) => laatsteDag,
  fase: ({ fase, eersteDag, laatsteDag }, { story }) =>
    agreed([
      fase,
      ...[eersteDag, laatsteDag].map((day) => {
        const found = phaseOn(story.leerroute, story.start, day, story.options)
        return found.soort === 'in-de-route' ? found.fase.soort : found.soort
      }),
    ]),
  bekostiging: ({ bekostiging }) => (bekostiging === 'geen-bekostiging' ? '' : bekostiging),
  verzuimmelding: ({ verzuimmelding }) => verzuimmelding,
  tijdvakken: ({ tijdvakken }) => tijdvakken.join(', '),
  vmboDiplomaUiterlijk: ({ vmboDiplomaUiterlijk = '' }, place) => agreed([vmboDiplomaUiterlijk, deadlineIn(place)]),
  rodVo: ({ rodVo }) => rodVo,
  rodMbo: ({ rodMbo }) => rodMbo,
}

/** What a story can expect beside that. */
export const furtherOutcomes: Readonly<Record<string, (place: Place) => string>> = {
  tijdlijn: ({ story, eersteDag }) => phaseOn(story.leerroute, story.start, eersteDag, story.options).soort,
  wetGeldtVanaf: ({ tijdlijn }) => (tijdlijn.soort === 'voor-de-wet' ? tijdlijn.vanaf : ''),
  teldatum1okt: (place) => payer(counted(place, '10-01')),
  reden1okt: (place) => counted(place, '10-01')?.reden ?? '',
  teldatum1feb: (place) => payer(counted(place, '02-01')),
  reden1feb: (place) => counted(place, '02-01')?.reden ?? '',
  bekostigingsjaarMbo: (place) =>
    agreed(
      (['10-01', '02-01'] as const).flatMap((day) => {
        const funding = counted(place, day)
        return funding?.soort === 'mbo-bekostiging' ? [String(funding.bekostigingsjaar)] : []
      }),
    ),
  meldingenVo: (place) => foundIn(place, 'vo'),
  meldingenMbo: (place) => foundIn(place, 'mbo'),
  vmboDiplomaBehaald: (place) => agreed([place.jaar?.vmboDiplomaBehaald ?? '', diplomaIn(place)]),
  vmboDiplomaOpTijd: (place) => {
    const { story } = place
    const datum = diplomaIn(place)
    if (datum === '') return ''
    const { tijdvak } = story
    const diploma = tijdvak === undefined ? { datum } : { datum, tijdvak }
    return diplomaTiming(story.leerroute, story.start, diploma, deadlineOptions(story)).soort
  },
  ceResultaten: ({ cells, jaar }) => {
    const { leerjaar } = jaar ?? {}
    if (!cells['bevorderd'] || leerjaar === undefined) return ''
    return lapsedResults({ leerjaar: leerjaar as 1 | 2 | 3, bevorderd: cells['bevorderd'] === 'ja' }).soort
  },
  documenten: ({ cells, story }) => {
    if (!cells['uitslag']) return ''
    const { documenten } = examDocuments({
      leerweg: story.leerroute.leerweg,
      uitslag: cells['uitslag'] as Examenkandidaat['uitslag'],
      geslaagdeVakken: Number(cells['geslaagdeVakken']),
      verlaatSchool: cells['verlaatSchool'] === 'ja',
    })
    return documenten.map(({ document }) => document).join(', ')
  },
  overstapNaar: (place) => {
    const left = leaving(place)
    return left?.soort === 'overstapoptie' ? left.diplomas.join(', ') : ''
  },
  overstapZorg: (place) => {
    const left = leaving(place)
    return left?.soort === 'overstapoptie' ? left.zorg : ''
  },
  toelatingVervalt: (place) => {
    const left = leaving(place)
    return left?.soort === 'overstapoptie' ? left.zelfdeInstelling.nietVanToepassing.artikelen.join(', ') : ''
  },
  zoekplicht: (place) => {
    const left = leaving(place)
    return left?.soort === 'geen-overstapoptie' && left.zoekplicht ? `${left.zoekplicht.weken} weken` : ''
  },
  vervolgNiveau: (place) => {
    const left = leaving(place)
    if (left?.soort !== 'afgerond') return ''
    return left.vervolg === 'niet-behandeld' ? left.vervolg : left.vervolg.join(', ')
  },
  plichtEersteDag: (place) => duty(place, place.eersteDag),
  verzuimdrempelEersteDag: (place) => threshold(place, place.eersteDag),
  plichtLaatsteDag: (place) => duty(place, place.laatsteDag),
  verzuimdrempelLaatsteDag: (place) => threshold(place, place.laatsteDag),
  ...hoursOutcomes,
}

/** Columns that tell the runner something: what they may hold. */
export const inputs: Readonly<Record<string, RegExp>> = {
  peildatum: /^\d{4}-\d{2}-\d{2}$/,
  bevorderd: /^(?:ja|nee|)$/,
  uitslag: /^(?:geslaagd|afgewezen|gedeelte-geslaagd|)$/,
  geslaagdeVakken: /^\d*$/,
  verlaatSchool: /^(?:ja|nee|)$/,
  vertrek: /^(?:verlaten|afgewezen|definitief-verwijderd|afgerond|)$/,
  urenTotaal: /^\d+$/,
  urenBegeleid: /^\d+$/,
  urenBpv: /^\d+$/,
}

/** Columns for the reader alone. */
export const remarks: readonly string[] = ['gebeurtenis', 'opmerking']

/** The one answer, or all of them when they differ, so that no cell can be right. */
function agreed(answers: readonly string[]): string {
  return [...new Set(answers)].join(' <> ')
}

function deadlineOptions({ options }: Story): { readonly doublures: number; readonly jaren?: Routejaren } {
  const { doublures = [], jaren } = options
  const count = typeof doublures === 'number' ? doublures : doublures.length
  return jaren === undefined ? { doublures: count } : { doublures: count, jaren }
}

/** The deadline by its own function, when its day lies in this row and the diploma was not obtained before it. */
function deadlineIn({ story, tijdlijn, eersteDag, laatsteDag }: Place): string {
  const { vmboDiploma } = story.options
  if (tijdlijn.soort !== 'tijdlijn' || (vmboDiploma !== undefined && vmboDiploma < eersteDag)) return ''
  const deadline = diplomaDeadline(tijdlijn.leerroute, story.start, deadlineOptions(story))
  const isHere = deadline.soort === 'uiterlijk' && eersteDag <= deadline.datum && deadline.datum <= laatsteDag
  return isHere ? deadline.datum : ''
}

function diplomaIn({ story, eersteDag, laatsteDag }: Place): Datum | '' {
  const { vmboDiploma = '' } = story.options
  return eersteDag <= vmboDiploma && vmboDiploma <= laatsteDag ? vmboDiploma : ''
}

/** Who pays on the count date of this schooljaar; nothing when that day lies outside the row. */
function counted(place: Place, day: '10-01' | '02-01'): FundingOn | undefined {
  const { story, eersteDag, laatsteDag } = place
  const teldatum = ([eersteDag, laatsteDag] as const)
    .map((each): Datum => `${each.slice(0, 4) as `${number}`}-${day}` as Datum)
    .find((each) => eersteDag <= each && each <= laatsteDag)
  if (teldatum === undefined) return undefined
  const bekostigd = story.options.bekostigd ?? true
  const perioden = story.perioden.map(({ kant, fase, ...days }) => ({
    ...days,
    instelling: { soort: kant === 'vo' ? 'vo-school' : 'mbo-instelling', bekostigd } as const,
    fase: { soort: fase },
    indicatieBekostigbaar: bekostigd,
  }))
  return fundingOn(perioden, teldatum)
}

function payer(funding: FundingOn | undefined): string {
  return funding === undefined || funding.soort === 'geen-bekostiging' ? '' : funding.soort
}

function leaving({ story, cells, jaar, laatsteDag }: Place): TransferOptions | undefined {
  if (!cells['vertrek'] || jaar === undefined) return undefined
  const { vmboDiploma } = story.options
  return transferOptions({
    leerroute: jaar.leerroute === 'GLR' ? { soort: 'GLR', leerweg: 'BB', niveau: 2 } : story.leerroute,
    fase: { soort: jaar.fase },
    reden: cells['vertrek'] as Vertrek['reden'],
    vmboDiploma: vmboDiploma !== undefined && vmboDiploma <= laatsteDag,
  })
}

function report({ story, jaar }: Place, day: Datum): ReturnType<typeof absenceReport> {
  const { geboortedatum } = story
  if (geboortedatum === undefined || jaar === undefined) throw new Error('# geboortedatum ontbreekt')
  return absenceReport({ fase: { soort: jaar.fase }, geboortedatum, startkwalificatie: false }, day)
}

function duty(place: Place, day: Datum): string {
  const { plicht } = report(place, day)
  return plicht === 'geen' ? '' : plicht
}

function threshold(place: Place, day: Datum): string {
  const { melder, drempel } = report(place, day)
  if (melder !== place.jaar?.verzuimmelding) return `meldt: ${melder}`
  if (drempel.soort === 'uren') return `${drempel.uren} uur in ${drempel.lesweken} lesweken`
  if (drempel.soort === 'aaneengesloten') return `${drempel.dagen} dagen aaneengesloten`
  return drempel.soort === 'geen' ? '' : drempel.soort
}
