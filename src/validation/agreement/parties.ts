import { isBrin } from '../../concepts/brin.js'
import { type Instelling, isSchoolsoort, type Schoolsoort } from '../../concepts/instelling.js'
import { isOnderwijsaanbieder } from '../../concepts/rioCodes.js'
import type { Samenwerking } from '../../concepts/samenwerking.js'
import { isVestiging } from '../../concepts/vestiging.js'
import type { Path } from '../issue.js'
import {
  filledList,
  flag,
  type Found,
  isText,
  list,
  member,
  optional,
  type Part,
  partOf,
  type Reading,
  required,
} from './form.js'

/** The soort of a samenwerking; `null` when it is not known. */
export type Soort = Samenwerking['soort'] | null

/** What rules read of a partner. */
type Party = { readonly path: Path; readonly bekostigd: Reading<boolean> }

/** What rules read of a school; `null` where it is absent or out of form. */
export type School = Party & {
  readonly schoolsoort: Schoolsoort | null
  readonly verticaal: boolean | null
  readonly profielen: readonly string[] | null
}

/** Who takes part; `null` where that could not be read. */
export type Parties = {
  /** The way to the school or the schools. */
  readonly path: Path
  readonly scholen: readonly School[] | null
  readonly instellingen: readonly Party[] | null
  /** Where an interne regeling names other schools or instellingen all the same. */
  readonly partners: readonly Path[]
}

/** Reads who takes part; where that stands hangs on the soort. */
export function readParties(found: Found, record: Part, soort: Soort): Parties | null {
  if (soort === null) return null
  if (soort === 'interne-regeling') {
    const path = ['school']
    return {
      path,
      scholen: [readSchool(found, record.fields['school'], path)],
      instellingen: [],
      partners: ['scholen', 'instellingen']
        .filter((name) => list(found, record, name, pathOf)?.length)
        .map((name) => [name]),
    }
  }
  return {
    path: ['scholen'],
    scholen: filledList(found, record, 'scholen', readSchool),
    instellingen: filledList(found, record, 'instellingen', readInstelling),
    partners: [],
  }
}

function pathOf(_found: Found, _value: unknown, path: Path): Path {
  return path
}

function readSchool(found: Found, value: unknown, path: Path): School {
  const part = partOf(found, value, path)
  if (part === null) return { path, bekostigd: null, schoolsoort: null, verticaal: null, profielen: null }
  const bekostigd = readShared(found, part, 'vo-school')
  optional(found, part, 'vestiging', 'invalid-location', isVestiging)
  const profielen = list(found, part, 'profielen', member('not-text', isText)) ?? null
  return {
    path,
    bekostigd,
    schoolsoort: optional(found, part, 'schoolsoort', 'unknown-school-kind', isSchoolsoort) ?? null,
    verticaal: flag(found, part, 'verticaal') ?? null,
    profielen: profielen?.every((profiel) => profiel !== null) === true ? profielen : null,
  }
}

function readInstelling(found: Found, value: unknown, path: Path): Party {
  const part = partOf(found, value, path)
  return { path, bekostigd: part && readShared(found, part, 'mbo-instelling') }
}

/** Reads what both partners have, and answers whether this one is funded. */
function readShared(found: Found, part: Part, soort: Instelling['soort']): Reading<boolean> {
  required(found, part, 'soort', 'unknown-institution', (value): value is typeof soort => value === soort)
  required(found, part, 'brin', 'invalid-brin', isBrin)
  optional(found, part, 'onderwijsaanbieder', 'invalid-rio-code', isOnderwijsaanbieder)
  return flag(found, part, 'bekostigd')
}
