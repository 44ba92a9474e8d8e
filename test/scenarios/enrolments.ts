import { type Datum, type TijdlijnJaar, validateEnrolment } from '../../src/index.js'
import type { Place } from './outcomes.js'
import type { Periode, Story } from './readStory.js'

/**
 * What `validateEnrolment` finds in the enrolments of one side that touch a row, as they stand in the register on its last day: an
 * end or a diploma that still lies ahead is not known then.
 */
export function foundIn({ story, tijdlijn, eersteDag, laatsteDag }: Place, kant: Periode['kant']): string {
  const rows = tijdlijn.soort === 'tijdlijn' ? tijdlijn.leerjaren : []
  const touching = story.perioden.filter(
    (periode) =>
      periode.kant === kant &&
      periode.begindatum <= laatsteDag &&
      (periode.einddatum === undefined || eersteDag <= periode.einddatum),
  )
  const found = touching.flatMap((periode) => {
    const verdict = validateEnrolment(recordOf(story, periode, rows, laatsteDag), { peildatum: laatsteDag })
    return verdict.ok ? verdict.signals : verdict.issues
  })
  return [...new Set(found.map(({ severity, code }) => `${severity}: ${code}`))].join(', ')
}

function recordOf(story: Story, periode: Periode, rows: readonly TijdlijnJaar[], peildatum: Datum): unknown {
  const { kant, fase, begindatum, einddatum = '9999' } = periode
  const { bekostigd = true, opleidingsduur, vmboDiploma = '9999' } = story.options
  const row = rows.find(({ eersteDag, laatsteDag }) => eersteDag <= begindatum && begindatum <= laatsteDag)
  const soort = row?.leerroute ?? story.leerroute.soort
  const isDlrUnderTheLaw = row?.leerroute === 'DLR'
  const past = rows.filter(({ eersteDag }) => eersteDag <= peildatum)
  return {
    instelling:
      kant === 'vo'
        ? { soort: 'vo-school', brin: '99VO', bekostigd, schoolsoort: story.schoolsoort }
        : { soort: 'mbo-instelling', brin: '99MB', bekostigd },
    leerroute: { ...story.leerroute, soort },
    fase: { soort: fase, leerjaar: row?.leerjaar },
    vmboLeerjaar: kant === 'vo' && row !== undefined && row.leerjaar <= 2 ? row.leerjaar + 2 : undefined,
    leertraject: kant === 'mbo' ? story.leertraject : undefined,
    begindatum,
    einddatum: einddatum <= peildatum ? einddatum : undefined,
    indicatieBekostigbaar: bekostigd,
    leerrouteStart: story.start,
    doublures: past.filter(({ doublure }) => doublure).length,
    opleidingsduur,
    vmboDiploma: isDlrUnderTheLaw ? (vmboDiploma <= peildatum ? vmboDiploma : 'niet-behaald') : undefined,
  }
}
