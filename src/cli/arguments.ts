import { parseArgs } from 'node:util'
import { type Datum, isDatum } from '../concepts/datum.js'
import { isCountDate } from '../law/counting.js'
import type { Language } from '../messages/messages.js'
import type { RodRegister } from '../registers/reconcile/options.js'

const options = {
  peildatum: { type: 'string' },
  teldatum: { type: 'string' },
  volledig: { type: 'string', multiple: true },
  niveaus: { type: 'string' },
  aanbod: { type: 'string' },
  json: { type: 'boolean' },
  taal: { type: 'string' },
  uit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const registers: readonly string[] = ['rod-vo', 'rod-mbo'] satisfies readonly RodRegister[]

/** Why the file with the offers is of no use: it cannot be read, is no JSON, is JSON of another shape, or has no offer in it. */
export type OffersMisuse = 'offers-not-read' | 'offers-no-json' | 'offers-no-list' | 'offers-empty'

/** In what the command was used wrongly. */
export type Misuse =
  | { readonly code: 'unknown-option' | 'value-missing' | 'value-not-taken'; readonly option: string }
  | {
      readonly code:
        | 'no-command'
        | 'no-files'
        | 'peildatum-no-day'
        | 'teldatum-no-count-date'
        | 'unknown-register'
        | 'unknown-language'
        | 'output-is-input'
        | 'niveaus-not-read'
        | OffersMisuse
    }

/** What is to be checked, and how it is to be told. */
export type Asked = {
  readonly files: readonly string[]
  readonly peildatum: Datum | undefined
  readonly teldatum: Datum | undefined
  readonly volledig: readonly RodRegister[]
  /** The file with the niveau of each opleidingcode. */
  readonly niveaus: string | undefined
  /** The file with the offers in RIO. */
  readonly aanbod: string | undefined
  readonly form: 'text' | 'json'
  readonly taal: Language
  readonly uit: string | undefined
}

/** What the arguments ask for. */
export type Request =
  | { readonly soort: 'help' | 'version'; readonly taal: Language }
  | { readonly soort: 'misuse'; readonly taal: Language; readonly misuse: Misuse }
  | ({ readonly soort: 'check' } & Asked)

/** Reads the arguments of the command; the first thing that is wrong is told. */
export function requestOf(args: readonly string[]): Request {
  // Not strict: parseArgs would tell what is wrong in English, and throw.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const taal = values.taal === 'en' ? 'en' : 'nl'
  const wrong = (misuse: Misuse): Request => ({ soort: 'misuse', taal, misuse })
  for (const token of tokens) {
    const misuse = token.kind === 'option' ? misusedOption(token) : undefined
    if (misuse !== undefined) return wrong(misuse)
  }
  if (values.taal !== undefined && values.taal !== taal) return wrong({ code: 'unknown-language' })
  if (values.help === true) return { soort: 'help', taal }
  if (values.version === true) return { soort: 'version', taal }
  const [command, ...files] = positionals
  if (command !== 'check') return wrong({ code: 'no-command' })
  if (files.length === 0) return wrong({ code: 'no-files' })
  const { peildatum, teldatum } = values
  if (peildatum !== undefined && !isDatum(peildatum)) return wrong({ code: 'peildatum-no-day' })
  if (teldatum !== undefined && !isCountDate(teldatum)) return wrong({ code: 'teldatum-no-count-date' })
  const volledig = (values.volledig ?? []).flatMap((list) => String(list).split(','))
  if (!volledig.every(isRegister)) return wrong({ code: 'unknown-register' })
  return {
    soort: 'check',
    files,
    peildatum,
    teldatum,
    volledig: [...new Set(volledig)],
    niveaus: typeof values.niveaus === 'string' ? values.niveaus : undefined,
    aanbod: typeof values.aanbod === 'string' ? values.aanbod : undefined,
    form: values.json === true ? 'json' : 'text',
    taal,
    uit: typeof values.uit === 'string' ? values.uit : undefined,
  }
}

type OptionToken = {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function misusedOption({ name, rawName: option, value, inlineValue }: OptionToken): Misuse | undefined {
  const known = Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined
  if (known === undefined) return { code: 'unknown-option', option }
  if (known.type === 'boolean') return value === undefined ? undefined : { code: 'value-not-taken', option }
  // What looks like the next option is one that was forgotten a value for.
  const isAbsent = value === undefined || value === '' || (inlineValue === false && value.startsWith('-'))
  return isAbsent ? { code: 'value-missing', option } : undefined
}

function isRegister(text: string): text is RodRegister {
  return registers.includes(text)
}
