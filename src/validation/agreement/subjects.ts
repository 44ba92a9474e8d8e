import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import type { Onderwerp } from '../../concepts/samenwerking.js'
import type { Path } from '../issue.js'
import { type Found, list, optional, type Part, partOf, type Reading, text } from './form.js'

type TextSubject = Exclude<Onderwerp, 'aanbod' | 'overdracht'>

/** What rules read of one thing that is offered. */
export type Offer = {
  readonly path: Path
  readonly profiel: Reading<string>
  readonly opleidingcode: Reading<string>
  readonly opleidingsdomein: Reading<string>
}

/** What rules read of the afspraken. */
export type Subjects = {
  readonly aanbod: Reading<readonly Offer[]>
  readonly overdracht: Reading<{ readonly omvang: Reading<string>; readonly bestemming: Reading<string> }>
  readonly texts: Readonly<Record<TextSubject, Reading<string>>>
}

/** Reads what is settled about each subject. */
export function readSubjects(found: Found, record: Part): Subjects | null {
  const part = partOf(found, record.fields['afspraken'], ['afspraken'])
  if (part === null) return null
  return {
    aanbod: list(found, part, 'aanbod', readOffer),
    overdracht: readTransfer(found, part),
    texts: {
      leiding: text(found, part, 'leiding'),
      verantwoording: text(found, part, 'verantwoording'),
      inrichting: text(found, part, 'inrichting'),
      overstapoptie: text(found, part, 'overstapoptie'),
      bedrijfsleven: text(found, part, 'bedrijfsleven'),
      geschillen: text(found, part, 'geschillen'),
      wijziging: text(found, part, 'wijziging'),
      medezeggenschap: text(found, part, 'medezeggenschap'),
    },
  }
}

function readOffer(found: Found, value: unknown, path: Path): Offer {
  const part = partOf(found, value, path)
  if (part === null) return { path, profiel: null, opleidingcode: null, opleidingsdomein: null }
  return {
    path,
    profiel: text(found, part, 'profiel'),
    opleidingcode: optional(found, part, 'opleidingcode', 'invalid-crebo', isOpleidingcode),
    opleidingsdomein: text(found, part, 'opleidingsdomein'),
  }
}

function readTransfer(found: Found, { fields, path }: Part): Subjects['overdracht'] {
  const { overdracht } = fields
  if (overdracht === undefined) return undefined
  const part = partOf(found, overdracht, [...path, 'overdracht'])
  return part && { omvang: text(found, part, 'omvang'), bestemming: text(found, part, 'bestemming') }
}
