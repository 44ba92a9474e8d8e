import { niveaus } from '../../concepts/niveau.js'
import { combinationTable } from '../../law/combinations.js'
import { locationTable } from '../../law/locations.js'
import { fundingTable, phaseTable } from '../../law/phases.js'
import { registrationTable } from '../../law/registrations.js'
import { responsibilityTable } from '../../law/responsibility.js'
import type { BronSleutel } from '../../law/sources.js'
import { dataTable, type DataTable, entriesOf } from '../table.js'

/** About the routes: which there are, how they run, who does what, and where a pupil is registered. */
export function routeTables(): readonly DataTable[] {
  return [
    dataTable(
      'combinations',
      'Which leerweg leads to which niveau in which route?',
      entriesOf(combinationTable).flatMap(([leerroute, row]) =>
        entriesOf<string, { readonly niveaus: readonly number[]; readonly source: BronSleutel }>(row).flatMap(
          ([leerweg, cell]) =>
            niveaus.map((niveau) => ({
              leerroute,
              leerweg,
              niveau,
              mogelijk: cell.niveaus.includes(niveau),
              source: cell.source,
            })),
        ),
      ),
    ),
    dataTable(
      'phases',
      'In which phase does each year of the route fall?',
      entriesOf(phaseTable).map(([leerjaar, { value, source }]) => ({
        leerjaar: Number(leerjaar),
        fase: value.soort,
        source,
      })),
    ),
    dataTable(
      'funding',
      'From which budget is each phase paid?',
      entriesOf(fundingTable).map(([fase, { value, source }]) => ({ fase, bekostiging: value, source })),
    ),
    dataTable(
      'responsibility',
      'Who is responsible for which task, in which route and phase?',
      entriesOf(responsibilityTable).flatMap(([taak, row]) =>
        entriesOf(row).flatMap(([leerroute, cells]) =>
          entriesOf(cells).map(([fase, { value, indienAangeboden, source }]) => ({
            taak,
            leerroute,
            fase,
            verantwoordelijke: value,
            indienAangeboden,
            source,
          })),
        ),
      ),
    ),
    dataTable(
      'registrations',
      'Must, may or may not a pupil in a route be enrolled in ROD VO and in ROD MBO?',
      entriesOf(registrationTable).flatMap(([situatie, { rodVo, rodMbo }]) => [
        { situatie, register: 'ROD VO', registratie: rodVo.value, source: rodVo.source },
        { situatie, register: 'ROD MBO', registratie: rodMbo.value, source: rodMbo.source },
      ]),
    ),
    dataTable(
      'locations',
      'Where can a route be taught?',
      entriesOf(locationTable).map(([locatie, { source }]) => ({ locatie, source })),
    ),
  ]
}
