import { isBrin } from '../concepts/brin.js'
import { isSchoolsoort, type Schoolsoort } from '../concepts/instelling.js'
import { type Leerroute, leerrouteSoorten } from '../concepts/leerroute.js'
import { isLeerweg, type Leerweg } from '../concepts/leerweg.js'
import { isNiveau, type Niveau } from '../concepts/niveau.js'
import { memberOf } from '../concepts/parsed.js'
import { type Fields, isRecord } from '../concepts/record.js'
import { isOnderwijsaanbieder } from '../concepts/rioCodes.js'
import type { Findings } from '../validation/findings.js'
import { formReader } from '../validation/form.js'
import type { Path } from '../validation/issue.js'
import { decode } from './decode.js'
import type { RioFacts, RioFormCode, RioIssueCode } from './rioIssues.js'

/** Where what is found in an offer is gathered. */
export type Found = Findings<RioIssueCode, RioFacts>

/** A value with the way to it; nothing where it is absent or out of form, which is told then. */
export type At<Value> = { readonly path: Path; readonly value: Value | undefined }

/** What rules read of a partner. A list is absent where the offer has none, or one that cannot be read. */
export type Partner = {
  readonly lijst: 'scholen' | 'instellingen'
  readonly plaats: number
  readonly aanbieder: At<string>
  readonly schoolsoort: At<Schoolsoort>
  readonly leerwegen: At<readonly At<Leerweg>[]>
  readonly niveaus: At<readonly At<Niveau>[]>
}

/** What rules read of a melding. `geen-route`: a code that is known, and stands for no route. */
export type Melding = {
  readonly path: Path
  readonly door: At<string>
  readonly route: At<Leerroute['soort'] | 'geen-route'>
  readonly partners: At<readonly At<string>[]>
}

/** What rules read of an offer. */
export type Offer = {
  readonly soort: At<Leerroute['soort']>
  readonly scholen: At<readonly Partner[]>
  readonly instellingen: At<readonly Partner[]>
  readonly meldingen: At<readonly Melding[]>
}

type Reader = (path: Path, value: unknown) => unknown

/** Reads each field of an offer once, and tells what is out of form. */
export function readOffer(found: Found, offer: Fields): Offer {
  const { optional, required } = formReader<RioFormCode>((code, path) => found.broken(code, path))

  const part = (path: Path, value: unknown): Fields | undefined => required(path, value, isRecord, 'not-an-object')

  const listOf = <Read extends Reader>(path: Path, value: unknown, read: Read): At<readonly ReturnType<Read>[]> => {
    const members = optional(path, membersOf(value), isList, 'not-a-list')
    return { path, value: members?.map((member, at) => read([...path, at], member) as ReturnType<Read>) }
  }

  const present = <Read extends Reader>(path: Path, value: unknown, read: Read): At<readonly ReturnType<Read>[]> => {
    if (value === undefined) found.broken('missing-field', path)
    return listOf(path, value, read)
  }

  const filled = <Read extends Reader>(path: Path, value: unknown, read: Read): At<readonly ReturnType<Read>[]> => {
    const list = present(path, value, read)
    if (list.value?.length !== 0) return list
    found.broken('empty-list', path)
    return { path, value: undefined }
  }

  const member =
    <Value>(code: RioFormCode, guard: (value: unknown) => value is Value) =>
    (path: Path, value: unknown): At<Value> => ({ path, value: required(path, value, guard, code) })

  const aanbieder = member('invalid-rio-code', isOnderwijsaanbieder)

  const partner =
    (lijst: Partner['lijst']) =>
    (path: Path, value: unknown): Partner => {
      const fields = part(path, value)
      const unread = { path, value: undefined }
      const plaats = Number(path[1])
      const none = { lijst, plaats, aanbieder: unread, schoolsoort: unread, leerwegen: unread, niveaus: unread }
      if (fields === undefined) return none
      const at = (field: string): Path => [...path, field]
      required(at('brin'), fields['brin'], isBrin, 'invalid-brin')
      const known = { ...none, aanbieder: aanbieder(at('onderwijsaanbieder'), fields['onderwijsaanbieder']) }
      if (lijst === 'instellingen') {
        return { ...known, niveaus: listOf(at('niveaus'), fields['niveaus'], member('unknown-level', isNiveau)) }
      }
      const kind = optional(at('schoolsoort'), fields['schoolsoort'], isSchoolsoort, 'unknown-school-kind')
      return {
        ...known,
        schoolsoort: { path: at('schoolsoort'), value: kind },
        leerwegen: listOf(at('leerwegen'), fields['leerwegen'], member('unknown-track', isLeerweg)),
      }
    }

  const melding = (path: Path, value: unknown): Melding => {
    const fields = part(path, value)
    const unread = { path, value: undefined }
    if (fields === undefined) return { path, door: unread, route: unread, partners: unread }
    const code = [...path, 'doorlopendeLeerlijnVmboMbo']
    return {
      path,
      door: aanbieder([...path, 'door'], fields['door']),
      route: readRoute(found, code, fields['doorlopendeLeerlijnVmboMbo']),
      partners: present([...path, 'partners'], fields['partners'], aanbieder),
    }
  }

  const leerroute = part(['leerroute'], offer['leerroute'])
  const soort = ['leerroute', 'soort']
  return {
    soort: {
      path: soort,
      value: leerroute && required(soort, leerroute['soort'], isRouteKind, 'unknown-route'),
    },
    scholen: filled(['scholen'], offer['scholen'], partner('scholen')),
    instellingen: filled(['instellingen'], offer['instellingen'], partner('instellingen')),
    meldingen: listOf(['meldingen'], offer['meldingen'], melding),
  }
}

function readRoute(found: Found, path: Path, code: unknown): Melding['route'] {
  if (code === undefined) {
    found.broken('missing-field', path)
    return { path, value: undefined }
  }
  const route = decode('rio-leerroute', code)
  if (route.ok) return { path, value: route.value }
  // RIO has no days on which its codes are valid.
  const unknown = route.code === 'unknown-code'
  found.broken(unknown ? 'unknown-code' : 'code-not-in-route', path, { lijst: 'rio-leerroute' })
  return { path, value: unknown ? undefined : 'geen-route' }
}

/** A list, each member read once. One with holes is none: JSON has no such list, and it can be of any length and hold nothing. */
function membersOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const { length } = value
  return Object.keys(value).length < length ? null : Array.from({ length }, (_, at): unknown => value[at])
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isRouteKind(value: unknown): value is Leerroute['soort'] {
  return memberOf(leerrouteSoorten, value) !== undefined
}
