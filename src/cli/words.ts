import type { Language } from '../messages/messages.js'
import type { RodRegister } from '../registers/reconcile/options.js'
import type { Misuse } from './arguments.js'
import { en } from './en.js'
import { nl } from './nl.js'
import type { ComparingOption, FileResult, Setting, Unread } from './report.js'

/** What the command says itself, in one language; complete by type. What is wrong in a record is told by the messages of the library. */
export type Words = {
  readonly help: string
  readonly seeHelp: string
  readonly misuse: (misuse: Misuse) => string
  readonly unread: (unread: Unread) => string
  readonly readOnce: (file: string) => string
  readonly notWritten: (code: string) => string
  readonly failed: string
  readonly title: (setting: Setting) => string
  readonly columns: Readonly<Record<'VO-fase' | 'MBO-fase' | 'instellingen' | 'totaal', string>>
  readonly counted: string
  readonly repeated: (aantal: number) => string
  readonly repeats: (referentie: string, eerder: string) => string
  readonly teldata: Readonly<Record<'VO-fase' | 'MBO-fase' | 'bekostigbaar' | 'bekostigd', string>>
  readonly file: (result: FileResult) => string
  readonly brokenOff: string
  readonly afkeur: (aantal: number) => string
  readonly signaal: (aantal: number) => string
  readonly line: (regel: number) => string
  readonly more: (aantal: number) => string
  readonly notChecked: string
  readonly noSource: string
  readonly comparison: (peildatum: string, aantal: number) => string
  readonly incomplete: (register: RodRegister, aantal: number) => string
  readonly askComplete: string
  readonly unused: (options: readonly ComparingOption[]) => string
}

const languages: Readonly<Record<Language, Words>> = { nl, en }

/** The words of a language. */
export function wordsIn(taal: Language): Words {
  return languages[taal]
}
