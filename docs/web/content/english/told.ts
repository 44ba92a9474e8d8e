/**
 * What a source says, in English, under the names of the fields it translates. The name of a law and the title of a publication
 * stay Dutch, so that they can be found; `titel` is only for what has no title of its own and was named here. `wijzigingen` tells
 * what changed, by the first day of the version.
 */
export type InEnglish = {
  readonly strekking: string
  readonly kanttekening?: string
  readonly titel?: string
  readonly wijzigingen?: Readonly<Record<string, string>>
}

/** What the library leaves out and why, in English. */
export type LeftOut = { readonly onderwerp: string; readonly reden: string }
