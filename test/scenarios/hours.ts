import {
  admissibleHours,
  checkProgramme,
  type Datum,
  requiredHours,
  type RequiredHours,
  type Routejaren,
} from '../../src/index.js'
import type { Place } from './outcomes.js'
import type { Story } from './readStory.js'

/** What a story can expect of the hours: the norms of its peildatum, and the verdict on what its rows plan together. */
export const hoursOutcomes: Readonly<Record<string, (place: Place) => string>> = {
  normenMogelijk: ({ story, peildatum }) => {
    const { jaren, leertraject, start } = plan(story)
    return admissibleHours(jaren, leertraject, peildatum, start)
      .map(({ recht }) => recht)
      .join(', ')
  },
  normNieuw: ({ story, peildatum }) => {
    const { jaren, leertraject, bekostigd } = plan(story)
    return hours(requiredHours(jaren, leertraject, peildatum, { bekostigd }), 'nieuw')
  },
  normOud: ({ story, peildatum }) => {
    const { jaren, leertraject, start, bekostigd } = plan(story)
    return hours(requiredHours(jaren, leertraject, peildatum, { bekostigd, oudRecht: { routeStart: start } }), 'oud')
  },
  oordeelZonderKeuze: ({ story, peildatum }) => verdictOn({ story, peildatum, oudRecht: false }),
  oordeelOudRecht: ({ story, peildatum }) => verdictOn({ story, peildatum, oudRecht: true }),
}

type Plan = Pick<Required<Story>, 'leertraject' | 'start'> & {
  readonly jaren: Routejaren
  readonly bekostigd: boolean
}

function plan({ leertraject, start, options }: Story): Plan {
  const { jaren, bekostigd = true } = options
  if (leertraject === undefined || jaren === undefined) throw new Error('# leertraject of # jaren ontbreekt')
  return { leertraject, start, jaren, bekostigd }
}

function hours(norm: RequiredHours, recht: 'oud' | 'nieuw'): string {
  return norm.soort === 'norm' && norm.recht === recht ? `${norm.totaal} / ${norm.begeleid} / ${norm.bpv}` : ''
}

/** The verdict on the hours of all rows together. */
function verdictOn({
  story,
  peildatum,
  oudRecht,
}: {
  readonly story: Story
  readonly peildatum: Datum
  readonly oudRecht: boolean
}): string {
  const { jaren, leertraject, start } = plan(story)
  const sum = (column: string): number => story.rows.reduce((total, row) => total + Number(row[column]), 0)
  const uren = { totaal: sum('urenTotaal'), begeleid: sum('urenBegeleid'), bpv: sum('urenBpv') }
  const { opleidingsduur } = story.options
  const { niveau } = story.leerroute
  const found = checkProgramme({ leertraject, jaren, start, uren, oudRecht, niveau, opleidingsduur }, peildatum)
  const issues = found.ok ? found.signals : found.issues
  if (issues.length === 0) return 'in orde'
  return issues
    .map(
      ({ severity, code, path }) => `${severity}: ${code}${path[0] === 'uren' ? ` (${path.slice(1).join('.')})` : ''}`,
    )
    .join(', ')
}
