import { countTable } from '../../law/counting.js'
import { hoursSources, hoursTable, hoursTransition } from '../../law/hours.js'
import { dataTable, type DataTable, entriesOf } from '../table.js'

/** About the hours of a route and the days on which pupils are counted. */
export function hoursTables(): readonly DataTable[] {
  const { oudTot, nieuwVan, elkeRoute, gestarteGroep } = hoursTransition
  return [
    dataTable(
      'hours',
      'How many clock hours does a whole route take at least, under the old and the new law?',
      entriesOf(hoursTable).flatMap(([recht, pathways]) =>
        entriesOf(pathways).flatMap(([leertraject, row]) =>
          entriesOf(row).map(([jaren, cell]) => ({ recht, leertraject, jaren: Number(jaren), ...cell })),
        ),
      ),
    ),
    dataTable(
      'hours-sources',
      'Where do the hours stand, and the permission of the old law to plan fewer?',
      entriesOf(hoursSources).flatMap(([leertraject, { bekostigd, nietBekostigd }]) => [
        { leertraject, bekostigd: true, source: bekostigd.norm, sourceMinderUren: bekostigd.minderUren },
        { leertraject, bekostigd: false, source: nietBekostigd.norm, sourceMinderUren: nietBekostigd.minderUren },
      ]),
    ),
    dataTable('hours-transition', 'Until when can the hours of the old law be used? Days are inclusive.', [
      { groep: 'zonder keuze', nieuwVan, oudRechtTot: oudTot, source: 'wvo-2.107h-uren' },
      { groep: 'elke route', nieuwVan, oudRechtTot: elkeRoute.tot, source: elkeRoute.source },
      {
        groep: 'groep die voor het nieuwe recht begon',
        nieuwVan,
        oudRechtTot: gestarteGroep.tot,
        source: gestarteGroep.source,
      },
    ]),
    dataTable(
      'count-dates',
      'What is counted on each count date (month-day), and for which budget year?',
      entriesOf(countTable).flatMap(([teldatum, { telt, bekostigingsjaarNa, source }]) =>
        (['vo-bekostiging', 'mbo-bekostiging'] as const).map((bekostiging) => ({
          teldatum,
          bekostiging,
          telt: telt.includes(bekostiging),
          bekostigingsjaarMboNa:
            bekostiging === 'mbo-bekostiging' && telt.includes(bekostiging) ? bekostigingsjaarNa : undefined,
          source,
        })),
      ),
    ),
  ]
}
