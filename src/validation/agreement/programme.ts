import { isLeerjaar, type Leerjaar } from '../../concepts/leerjaar.js'
import type { Programmaonderdeel } from '../../concepts/samenwerking.js'
import type { Path } from '../issue.js'
import {
  filledList,
  flag,
  type Found,
  list,
  type Part,
  partOf,
  type Reading,
  required,
  requiredText,
  text,
} from './form.js'

/** What rules read of a part of the programme. */
export type ProgrammePart = {
  readonly path: Path
  readonly soort: Programmaonderdeel['soort'] | null
  readonly vakoverstijgend: Reading<boolean>
  readonly team: Reading<boolean>
  readonly deelVo: Reading<string>
  readonly deelMbo: Reading<string>
}

/** What rules read of a year of the programme. */
export type ProgrammeYear = {
  readonly path: Path
  readonly leerjaar: Leerjaar | null
  readonly onderdelen: readonly ProgrammePart[] | null
}

/** Reads the programme, year by year. */
export function readProgramme(found: Found, record: Part): readonly ProgrammeYear[] | null {
  return list(found, record, 'programma', readYear) ?? null
}

function readYear(found: Found, value: unknown, path: Path): ProgrammeYear {
  const part = partOf(found, value, path)
  if (part === null) return { path, leerjaar: null, onderdelen: null }
  if (text(found, part, 'examinering') === undefined) found.broken('exams-not-described', [...path, 'examinering'])
  return {
    path,
    leerjaar: required(found, part, 'leerjaar', 'unknown-year', isLeerjaar),
    onderdelen: filledList(found, part, 'onderdelen', readPart),
  }
}

function readPart(found: Found, value: unknown, path: Path): ProgrammePart {
  const part = partOf(found, value, path)
  const nothing = {
    path,
    soort: null,
    vakoverstijgend: undefined,
    team: undefined,
    deelVo: undefined,
    deelMbo: undefined,
  }
  if (part === null) return { ...nothing, team: null }
  requiredText(found, part, 'omschrijving')
  const soort = required(found, part, 'soort', 'unknown-part-kind', isPartKind)
  return {
    ...nothing,
    soort,
    team: flag(found, part, 'team'),
    ...(soort === 'vo-onderdeel' && { vakoverstijgend: flag(found, part, 'vakoverstijgend') }),
    ...(soort === 'gecombineerd-onderdeel' && {
      deelVo: text(found, part, 'deelVo'),
      deelMbo: text(found, part, 'deelMbo'),
    }),
  }
}

function isPartKind(value: unknown): value is Programmaonderdeel['soort'] {
  return value === 'vo-onderdeel' || value === 'mbo-onderdeel' || value === 'gecombineerd-onderdeel'
}
