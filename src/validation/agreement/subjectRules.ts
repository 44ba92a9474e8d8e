import { frozen } from '../../concepts/frozen.js'
import { type Onderwerp, onderwerpen, type Samenwerking, samenwerkingSoorten } from '../../concepts/samenwerking.js'
import type { Path } from '../issue.js'
import type { Found } from './form.js'
import { allOf, type Gaps, gapOf, hangingOn, none, tell } from './gaps.js'
import type { Soort } from './parties.js'
import type { Offer, Subjects } from './subjects.js'

type SubjectCode =
  | 'offer-not-settled'
  | 'leadership-not-settled'
  | 'accountability-not-settled'
  | 'organisation-not-settled'
  | 'transfer-incomplete'
  | 'switch-option-not-settled'
  | 'business-not-settled'
  | 'disputes-not-settled'
  | 'changes-not-settled'
  | 'participation-not-settled'
  | 'participation-not-settled-in-house'

type Row = { readonly [Kind in Samenwerking['soort']]?: SubjectCode }

/** What tells that a subject is not settled; nothing in the soort that need not settle it. */
const codes: Readonly<Record<Onderwerp, Row>> = /* #__PURE__ */ table()

function table(): Readonly<Record<Onderwerp, Row>> {
  return frozen<Record<Onderwerp, Row>>({
    aanbod: always('offer-not-settled'),
    leiding: always('leadership-not-settled'),
    verantwoording: always('accountability-not-settled'),
    inrichting: always('organisation-not-settled'),
    overdracht: { overeenkomst: 'transfer-incomplete', 'interne-regeling': 'transfer-incomplete' },
    overstapoptie: always('switch-option-not-settled'),
    bedrijfsleven: always('business-not-settled'),
    geschillen: { overeenkomst: 'disputes-not-settled', 'niet-bekostigd': 'disputes-not-settled' },
    wijziging: { overeenkomst: 'changes-not-settled', 'niet-bekostigd': 'changes-not-settled' },
    // Within a verticale scholengemeenschap the WEB asks for it, the WVO 2020 does not.
    medezeggenschap: {
      ...always('participation-not-settled'),
      'interne-regeling': 'participation-not-settled-in-house',
    },
  })
}

function always(code: SubjectCode): Row {
  return { overeenkomst: code, 'interne-regeling': code, 'niet-bekostigd': code }
}

/** Is each subject settled that this soort of samenwerking has to settle? */
export function judgeSubjects(found: Found, soort: Soort, subjects: Subjects | null): void {
  for (const onderwerp of onderwerpen) {
    const gaps = gapsIn(onderwerp, subjects)
    const possible = new Set((soort === null ? samenwerkingSoorten : [soort]).map((each) => codes[onderwerp][each]))
    for (const code of possible) {
      if (code !== undefined) tell(found, code, possible.size > 1 ? hangingOn(['soort'], gaps) : gaps)
    }
  }
  judgeTransfer(found, soort, subjects)
}

/** Is no funding handed over where there is none? */
function judgeTransfer(found: Found, soort: Soort, subjects: Subjects | null): void {
  if (soort === 'overeenkomst' || soort === 'interne-regeling') return
  const gaps = subjects === null ? gapOf(null, ['afspraken']) : transferIn(subjects)
  tell(found, 'transfer-without-funding', soort === null ? hangingOn(['soort'], gaps) : gaps)
}

/** Where something is handed over, or could not be read. */
function transferIn({ overdracht }: Subjects): Gaps {
  return overdracht === undefined ? none : gapOf(overdracht === null ? null : undefined, ['afspraken', 'overdracht'])
}

function gapsIn(onderwerp: Onderwerp, subjects: Subjects | null): Gaps {
  const path = ['afspraken', onderwerp]
  if (subjects === null) return gapOf(null, ['afspraken'])
  if (onderwerp === 'aanbod') return gapsInOffers(subjects.aanbod, path)
  if (onderwerp === 'overdracht') return gapsInTransfer(subjects.overdracht, path)
  return gapOf(subjects.texts[onderwerp], path)
}

function gapsInOffers(offers: Subjects['aanbod'], path: Path): Gaps {
  if (!offers?.length) return gapOf(offers === null ? null : undefined, path)
  return allOf(offers.flatMap((offer) => [gapOf(offer.profiel, [...offer.path, 'profiel']), gapInCourse(offer)]))
}

/** A domain or a course is enough. */
function gapInCourse({ path, opleidingcode, opleidingsdomein }: Offer): Gaps {
  if (typeof opleidingcode === 'string' || typeof opleidingsdomein === 'string') return none
  if (opleidingcode === null) return gapOf(null, [...path, 'opleidingcode'])
  return opleidingsdomein === null ? gapOf(null, [...path, 'opleidingsdomein']) : gapOf(undefined, path)
}

/** Who hands nothing over, leaves it out; who hands over, says how much and what for. */
function gapsInTransfer(transfer: Subjects['overdracht'], path: Path): Gaps {
  if (transfer === undefined) return none
  if (transfer === null) return gapOf(null, path)
  const { omvang, bestemming } = transfer
  if (omvang === undefined || bestemming === undefined) return gapOf(undefined, path)
  return allOf([gapOf(omvang, [...path, 'omvang']), gapOf(bestemming, [...path, 'bestemming'])])
}
