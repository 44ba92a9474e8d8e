import type { Fase } from '../concepts/fase.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import type { TijdlijnJaar } from '../rules/timeline.js'
import { diplomaLane } from './diplomaLane.js'
import { type Cell, dashed, type Lane, perRow, plain, type Scene, textLane, type Tone } from './lane.js'
import { type Run, runsOf } from './layout.js'
import { examLane, registrationLane, yearLane } from './signLanes.js'
import { beginsLate, endsEarly, phaseName } from './words.js'

/** The lanes of the picture, from top to bottom. What would say the same of every row, the route and the period, is left out. */
export function lanesOf(scene: Scene): readonly Lane[] {
  const { tijdlijn, words } = scene
  const rows = tijdlijn.leerjaren
  const routes = runsOf(rows.map(({ leerroute }) => leerroute))
  const years = runsOf(rows.map(({ schooljaar }) => schooljaar))
  const phases = runsOf(rows.map(({ fase }) => fase))
  const payers = runsOf(rows.map(({ bekostiging }) => bekostiging))
  const reporters = runsOf(rows.map(({ verzuimmelding }) => verzuimmelding))
  const inParts = rows.some((row) => beginsLate(row) || endsEarly(row))
  return [
    ...(routes.length > 1
      ? [
          textLane(
            scene,
            'leerroute',
            cellsOf(routes, words.route, () => plain),
          ),
        ]
      : []),
    yearLane(scene),
    textLane(scene, 'schooljaar', cellsOf(years, String, shared)),
    ...(inParts ? [textLane(scene, 'periode', cellsOf(perRow(rows), words.part))] : []),
    textLane(scene, 'fase', cellsOf(phases, phaseName, phase)),
    textLane(scene, 'bekostiging', cellsOf(payers, words.funding, payer)),
    textLane(scene, 'verzuimmelding', cellsOf(reporters, words.reporter, reporter)),
    examLane(scene),
    diplomaLane(scene),
    registrationLane(scene, 'rodVo'),
    registrationLane(scene, 'rodMbo'),
  ]
}

function cellsOf<Value>(
  runs: readonly Run<Value>[],
  say: (value: Value) => string,
  tone?: (run: Run<Value>) => Tone | undefined,
): readonly Cell[] {
  return runs.map((run) => ({ from: run.from, to: run.to, value: say(run.value), tone: tone?.(run) }))
}

const paleVo: Tone = /* #__PURE__ */ Object.freeze({ fill: 'paleVo', stroke: 'vo', text: 'onPaleVo' } as const)
const paleMbo: Tone = /* #__PURE__ */ Object.freeze({ fill: 'paleMbo', stroke: 'mbo', text: 'onPaleMbo' } as const)

/** A schooljaar with two columns has a box around both. */
function shared({ from, to }: Run<string>): Tone | undefined {
  return to - from > 1 ? plain : undefined
}

function phase({ value }: Run<Fase['soort']>): Tone {
  return value === 'VO-fase'
    ? { fill: 'vo', stroke: 'paper', text: 'onVo', weight: 'bold' }
    : { fill: 'mbo', stroke: 'paper', text: 'onMbo', weight: 'bold' }
}

function payer({ value }: Run<TijdlijnJaar['bekostiging']>): Tone {
  if (value === 'geen-bekostiging') return dashed
  return value === 'vo-bekostiging' ? paleVo : paleMbo
}

function reporter({ value }: Run<Verantwoordelijke>): Tone {
  if (value === 'vo-school') return paleVo
  return value === 'mbo-instelling' ? paleMbo : plain
}
