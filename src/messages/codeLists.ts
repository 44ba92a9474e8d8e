import type { Codelijst } from '../registers/codes.js'

/**
 * The codes of each list that can stand in a route, as a message names them. A message takes nothing from the registers at run time,
 * so they stand here once more; a test holds them to the lists themselves.
 */
export const routeCodes: Readonly<Record<Codelijst, readonly string[]>> = {
  'rio-leerroute': ['DLR_VMBO_MBO', 'GLR_VMBO_MBO'],
  'rio-niveau-vo': ['VO-VMBO-BB', 'VO-VMBO-KB', 'VO-VMBO-GL', 'VO-VMBO-TL'],
  'rio-kwalificatieniveau': ['MBO-2', 'MBO-3', 'MBO-4'],
  'rod-vo-opleidingskenmerk': ['DLR', 'GLR'],
  'rod-vo-fase': ['VO', 'MBO'],
  'rod-mbo-leerroute': ['DLR', 'GLR'],
  'rod-mbo-leerroutefase': ['VO', 'MBO'],
  'rod-mbo-niveau': ['MBO-2', 'MBO-3', 'MBO-4'],
  'rod-mbo-leertraject': ['BOL', 'BBL'],
  'rod-mbo-indicatie-ro': ['J', 'N'],
  'rod-mbo-indicatie-grondslag': ['1', '0'],
  'rod-mbo-indicatie-tbgi': ['true', 'false'],
}
