import { type Datum, firstDayOf, isDatum, isSchooljaar, lastDayOf, timeline } from '../../src/index.js'
import { fromTimeline, furtherOutcomes, inputs, type Place, remarks } from './outcomes.js'
import type { Cells, Story } from './readStory.js'

/** The columns whose cells are compared. */
export const outcomeColumns: readonly string[] = [...Object.keys(fromTimeline), ...Object.keys(furtherOutcomes)]

/** Is this a column that the runner knows? */
export function isColumn(name: string): boolean {
  return outcomeColumns.includes(name) || Object.hasOwn(inputs, name) || remarks.includes(name)
}

/** Every cell of a story that differs from what the library answers, and every row there is too few or too many. */
export function wrongCells(story: Story): readonly string[] {
  const tijdlijn = timeline(story.leerroute, story.start, story.options)
  const jaren = tijdlijn.soort === 'tijdlijn' ? tijdlijn.leerjaren : undefined
  const wrong: string[] = []
  if (jaren !== undefined && jaren.length !== story.rows.length) {
    wrong.push(`het verhaal heeft ${story.rows.length} regels, de tijdlijn ${jaren.length}`)
  }
  for (const [at, cells] of story.rows.entries()) {
    const jaar = jaren?.[at]
    if (jaren !== undefined && jaar === undefined) continue
    const days = jaar ?? daysOf(cells)
    const { eersteDag, laatsteDag } = days
    const place: Place = {
      story,
      tijdlijn,
      cells,
      eersteDag,
      laatsteDag,
      peildatum: peildatumOf(cells, days),
      ...(jaar && { jaar }),
    }
    for (const [column, expected] of Object.entries(cells)) {
      const answer = answerIn(column, expected, place)
      if (answer !== expected) wrong.push(`regel ${at + 1}, ${column}: verwacht '${expected}', kreeg '${answer}'`)
    }
  }
  return wrong
}

/** What the library answers in this column; a cell that only tells something is as it is, when it can be read. */
function answerIn(column: string, expected: string, place: Place): string {
  const { jaar } = place
  const further = furtherOutcomes[column]
  if (further !== undefined) return further(place)
  const allowed = inputs[column]
  if (allowed !== undefined) return allowed.test(expected) ? expected : `een waarde als ${allowed.source}`
  const ofYear = fromTimeline[column]
  return ofYear === undefined || jaar === undefined ? expected : ofYear(jaar, place)
}

/** Before the law there is no timeline, so that the schooljaar in the row tells its days. */
function daysOf({ schooljaar }: Cells): { readonly eersteDag: Datum; readonly laatsteDag: Datum } {
  if (!isSchooljaar(schooljaar)) throw new Error(`geen schooljaar: ${schooljaar ?? 'de kolom ontbreekt'}`)
  return { eersteDag: firstDayOf(schooljaar), laatsteDag: lastDayOf(schooljaar) }
}

function peildatumOf(
  { peildatum }: Cells,
  { eersteDag, laatsteDag }: { readonly eersteDag: Datum; readonly laatsteDag: Datum },
): Datum {
  if (peildatum === undefined) return eersteDag
  if (isDatum(peildatum) && eersteDag <= peildatum && peildatum <= laatsteDag) return peildatum
  throw new Error(`peildatum ${peildatum} ligt niet tussen ${eersteDag} en ${laatsteDag}`)
}
