import type { Leerroute } from '../../../src/concepts/leerroute.js'
import type { Leertraject } from '../../../src/concepts/leertraject.js'
import type { Taak } from '../../../src/concepts/taak.js'
import type { Verantwoordelijke } from '../../../src/concepts/verantwoordelijke.js'
import type { Zekerheid } from '../../../src/law/bron.js'
import type { Urenrecht } from '../../../src/law/hours.js'
import type { Words as PictureWords } from '../../../src/drawing/words.js'
import type { Language } from '../../../src/messages/messages.js'
import type { Texts } from '../../../src/messages/text.js'
import type { RodRegister } from '../../../src/registers/reconcile/options.js'
import type { Registratietermijn } from '../../../src/registers/registrationTerms.js'
import type { RegistrationFacts, RequiredRegistrations } from '../../../src/registers/requiredRegistrations.js'
import type { TijdlijnJaar } from '../../../src/rules/timeline.js'
import type { HoursStatus } from './answers.js'
import type { Trouble } from './fragment.js'
import type { FileOutcome, Unreadable } from './outcome.js'
import type { Field } from './question.js'

/** Whether something is still to come on a day, is so then, or has been. */
export type Tense = 'straks' | 'nu' | 'geweest'

/** The words of a language: those of this page, and those the library has. */
export type Voice = {
  readonly language: Language
  readonly words: Words
  readonly texts: Texts
  readonly picture: PictureWords
  readonly day: (datum: string) => string
  readonly task: (taak: Taak) => string
}

/** What was found: in the files, and by laying the registers side by side, when that was done. */
export type Counts = { readonly afkeur: number; readonly signaal: number; readonly vergelijking?: number }

type Duty = RequiredRegistrations['rodVo']['plicht']

/** What the script of the page says. What stands in the page from the start is in `PageWords`. */
export type Words = {
  readonly trouble: {
    readonly head: string
    readonly told: (trouble: Trouble) => string
    readonly mend: string
  }
  readonly jarenCount: (jaren: number) => string
  readonly asked: (asked: {
    readonly heading: string
    readonly schooljaar: string
    readonly jaren: number
    /** When the route begins, seen from the day that is asked about. */
    readonly begin: Tense
    /** The repeated years, how often, and when that is. */
    readonly over: readonly (readonly [leerjaar: number, times: number, when: Tense])[]
    readonly traject: Leertraject
  }) => string
  readonly day: (day: string, isToday: boolean) => string
  readonly readUpTo: (day: string) => string
  readonly status: (place: string, deadline: string) => string
  readonly where: {
    readonly open: string
    /** What is read to who cannot see beside what the button stands. */
    readonly about: (what: string) => string
    readonly says: string
    readonly remark: string
    readonly certainty: Readonly<Record<Zekerheid, string>>
  }
  readonly place: {
    readonly head: string
    readonly year: (jaar: TijdlijnJaar) => string
    readonly class: (jaar: TijdlijnJaar) => string
    readonly before: (day: string) => string
    readonly after: (day: string) => string
  }
  readonly diploma: {
    readonly head: string
    readonly by: (day: string) => string
    readonly closes: (leerjaar: number, schooljaar: string) => string
    readonly none: string
    readonly obtained: (day: string) => string
  }
  readonly absence: { readonly head: string; readonly next: (schooljaar: string, who: string) => string }
  readonly funding: {
    readonly head: string
    readonly next: (schooljaar: string, budget: string) => string
  }
  readonly nextYearSource: (schooljaar: string) => string
  readonly picture: { readonly head: string; readonly region: string; readonly inWords: string }
  readonly tasks: {
    readonly head: string
    readonly caption: (route: Leerroute['soort']) => string
    readonly columns: readonly [task: string, vo: string, mbo: string]
    readonly now: string
    readonly who: Readonly<Record<Verantwoordelijke, string>>
    readonly ifOffered: (who: string) => string
  }
  readonly registers: {
    readonly head: string
    readonly intro: (day: string) => string
    /** What does not hold, or was not read, of a route that is not funded. */
    readonly unfunded: string
    readonly outside: string
    readonly name: Readonly<Record<keyof RequiredRegistrations, string>>
    readonly duty: Readonly<Record<Duty, string>>
    readonly lacks: Readonly<Record<keyof RegistrationFacts, string>>
    readonly from: (leerjaar: number) => string
    readonly fill: string
    readonly terms: string
    readonly term: (term: Registratietermijn) => string
    readonly fieldSource: (field: string, code: string) => string
  }
  readonly hours: {
    readonly head: string
    readonly caption: (jaren: number, traject: Leertraject) => string
    readonly column: Readonly<Record<Urenrecht, string>>
    /** Until or from which day the rules are the law. */
    readonly period: Readonly<Record<Urenrecht, (day: string) => string>>
    readonly periodHead: string
    readonly status: Readonly<Record<HoursStatus, string>>
    readonly statusHead: string
    readonly rows: Readonly<Record<'totaal' | 'begeleid' | 'bpv' | 'vrij', string>>
    readonly fewer: string
    readonly fewerHead: string
    readonly no: string
    readonly same: string
  }
  readonly beforeLaw: string
  readonly check: {
    readonly busy: (percent: number) => string
    readonly comparing: string
    readonly done: (counts: Counts) => string
    readonly stopped: string
    readonly failed: string
    readonly nothing: string
    readonly head: (day: string) => string
    readonly counts: {
      readonly caption: string
      readonly columns: readonly [register: string, vo: string, mbo: string, institutions: string]
      readonly total: string
      readonly note: string
    }
    readonly teldata: {
      readonly caption: string
      readonly columns: readonly [day: string, vo: string, mbo: string, fundable: string, funded: string]
    }
    readonly file: (naam: string, telling: NonNullable<FileOutcome['telling']>) => string
    readonly unread: Readonly<Record<Unreadable, string>>
    readonly niveausUnread: string
    readonly brokenOff: string
    readonly sound: string
    readonly verdict: Readonly<Record<'sound' | 'signals' | 'refused', string>>
    readonly severity: Readonly<Record<'afkeur' | 'signaal', string>>
    readonly times: (count: number) => string
    readonly alike: string
    readonly line: (regel: number) => string
    readonly item: (nummer: number) => string
    readonly more: (next: number, left: number) => string
    readonly capped: (shown: number) => string
    readonly notChecked: (rules: number) => string
    readonly notCheckedIntro: string
    readonly comparison: (count: number) => string
    readonly incomplete: (register: RodRegister, count: number) => string
    readonly askComplete: string
  }
}

/** What stands in the page from the start, before and without the script. */
export type PageWords = {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly privacy: string
  readonly toCheck: string
  readonly noScript: string
  readonly form: {
    readonly head: string
    readonly intro: string
    readonly route: string
    readonly routeName: Readonly<Record<Leerroute['soort'], string>>
    readonly routeWay: (route: Leerroute) => string
    readonly start: string
    readonly startHint: string
    readonly over: string
    readonly overYear: readonly [one: string, two: string]
    readonly overTimes: (times: number) => string
    readonly jaren: string
    readonly traject: string
    readonly trajectName: Readonly<Record<Leertraject, string>>
    readonly dag: string
    readonly dagHint: string
    readonly today: string
    readonly more: string
    readonly diploma: string
    readonly glr: string
    readonly einde: string
    readonly unfunded: string
    readonly again: string
    readonly toAnswer: string
  }
  readonly answer: string
  readonly answerWaits: string
  readonly keep: string
  readonly print: string
  readonly check: {
    readonly head: string
    readonly intro: string
    readonly files: string
    readonly drop: string
    readonly layouts: string
    readonly complete: string
    readonly register: Readonly<Record<RodRegister, string>>
    readonly more: string
    readonly teldatum: string
    readonly noTeldatum: string
    readonly niveaus: string
    readonly niveausHint: string
    readonly paste: string
    readonly pasteHint: string
    readonly go: string
    readonly example: string
    readonly stop: string
    readonly progress: string
    readonly outcome: string
  }
}

/** A field with the name it has on the page, for a trouble. */
export type FieldNames = Readonly<Record<Field, string>>
