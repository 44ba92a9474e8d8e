import { dataTable, type DataTable } from '../table.js'
import { goldenCases } from './goldenCases.js'
import { lifeStories } from './lifeStories.js'

/** The golden cases and life stories as tables; what is not plain stands in its cell as JSON. */
export function goldenTables(): readonly DataTable[] {
  return [
    dataTable(
      'questions',
      'Which answer must each question with these arguments (a JSON list) at least have (JSON)?',
      goldenCases.map(({ question, title, args, expected, sources }) => ({
        question,
        title,
        args: JSON.stringify(args),
        expected: JSON.stringify(expected),
        source: sources.join(' '),
      })),
    ),
    dataTable(
      'stories',
      'Which route does each life story tell of?',
      lifeStories.map(({ naam, titel, vraag, artikel, leerroute, start, options, ...story }) => ({
        verhaal: naam,
        titel,
        vraag,
        artikel,
        leerroute: leerroute.soort,
        leerweg: leerroute.leerweg,
        niveau: leerroute.niveau,
        start,
        jaren: options.jaren,
        opleidingsduur: options.opleidingsduur,
        doublures: Array.isArray(options.doublures) ? options.doublures.join(' ') : undefined,
        overstapGlr: options.overstapGlr,
        vmboDiploma: options.vmboDiploma,
        tijdvak: story.tijdvak,
        einde: options.einde,
        bekostigd: options.bekostigd ?? true,
        schoolsoort: story.schoolsoort,
        leertraject: story.leertraject,
        geboortedatum: story.geboortedatum,
      })),
    ),
    dataTable(
      'story-enrolments',
      'Which periods of enrolment are there in each life story? Days are inclusive; empty: not ended.',
      lifeStories.flatMap(({ naam, inschrijvingen }) =>
        inschrijvingen.map(({ kant, fase, begindatum, einddatum }) => ({
          verhaal: naam,
          kant,
          fase,
          begindatum,
          einddatum,
        })),
      ),
    ),
    dataTable(
      'story-cells',
      'What is given, expected and remarked in each row (from 1) of a life story? Empty: there must be none.',
      lifeStories.flatMap(({ naam, leerjaren }) =>
        leerjaren.flatMap(({ gegeven, verwacht, opmerking }, at) =>
          Object.entries({ gegeven, verwacht, opmerking: opmerking === undefined ? {} : { opmerking } }).flatMap(
            ([soort, cells]) =>
              Object.entries(cells).map(([kolom, waarde]) => ({
                verhaal: naam,
                regel: at + 1,
                soort,
                kolom,
                waarde: waarde === '' ? undefined : waarde,
              })),
          ),
        ),
      ),
    ),
  ]
}
