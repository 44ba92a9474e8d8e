import { describe, expect, test } from 'vitest'
import { type IssueRule, sources } from '../../src/index.js'
import { type Fault, formatIssue } from '../../src/messages/messages.js'
import {
  readerCodes,
  readerRegister,
  rioIssueCodes,
  rioIssueRegister,
  signalCodes,
  signalRegister,
} from '../../src/registers/registers.js'
import { registerFaults } from '../messages/registerFaults.js'

type Language = 'nl' | 'en'

type List = {
  readonly title: Readonly<Record<Language, string>>
  readonly codes: readonly string[]
  readonly register: Readonly<Record<string, IssueRule>>
}

const lists: readonly List[] = [
  {
    title: { en: 'Faults in a file: `readerCodes`', nl: 'Fouten in een bestand: `readerCodes`' },
    codes: readerCodes,
    register: readerRegister,
  },
  {
    title: { en: 'The offer in RIO: `rioIssueCodes`', nl: 'Het aanbod in RIO: `rioIssueCodes`' },
    codes: rioIssueCodes,
    register: rioIssueRegister,
  },
  {
    title: { en: 'Signals between the registers: `signalCodes`', nl: 'Signalen tussen de registers: `signalCodes`' },
    codes: signalCodes,
    register: signalRegister,
  },
]

/** A fault of this list with this code, as it can be told. */
function faultOf(register: List['register'], code: string): Fault {
  const found = registerFaults.find(
    (fault) => fault.code === code && (fault as Partial<IssueRule>).source === register[code]?.source,
  )
  if (found === undefined) throw new Error(`no example of ${code}`)
  return found
}

const head = {
  en: [
    '# The codes of the registers',
    `Made by a test from the code: every fault a reader can tell, every issue of \`validateRioOffer\` and every signal of \`reconcile\`, in
their order, with severity, source and an example of its message. A code that also stands in a list of the core means the same there.`,
  ],
  nl: [
    '# De codes van de registers',
    `Door een test uit de code gemaakt: elke fout die een lezer kan noemen, elke melding van \`validateRioOffer\` en elk signaal van \`reconcile\`, in
hun volgorde, met ernst, bron en een voorbeeld van de melding. Een code die ook in een lijst van de kern staat, betekent daar hetzelfde.`,
  ],
}

/** How certain a source is; of one that was read nothing is said. */
const certainties = {
  nl: { gelezen: '', afgeleid: ' (afgeleid)', onzeker: ' (onzeker)' },
  en: { gelezen: '', afgeleid: ' (derived)', onzeker: ' (not certain)' },
}

function sectionOf({ title, codes, register }: List, language: Language): string[] {
  const sections = codes.map((code) => {
    const { severity, source } = register[code] as IssueRule
    const { zekerheid } = sources[source]
    const certainty = certainties[language][zekerheid]
    const fault = faultOf(register, code)
    return [
      `### \`${code}\``,
      `${severity === 'afkeur' ? 'Afkeur' : 'Signaal'} · ${language === 'nl' ? 'bron' : 'source'}: \`${source}\`${certainty}`,
      `> ${formatIssue(fault)}`,
      `> ${formatIssue(fault, 'en')}`,
    ].join('\n\n')
  })
  return [`## ${title[language]}`, ...sections]
}

function page(language: Language): string {
  return `${[...head[language], ...lists.flatMap((list) => sectionOf(list, language))].join('\n\n')}\n`
}

describe('The page of the register codes', () => {
  test('reads as the code makes it, in English and in Dutch', async () => {
    await expect(page('en')).toMatchFileSnapshot('../../docs/rules/register-codes.md')
    await expect(page('nl')).toMatchFileSnapshot('../../docs/nl/rules/register-codes.md')
  })

  test.each(lists.map((list) => [list.title.en, list] as const))(
    'has %s, each with a message of its own',
    (_, list) => {
      const messages = list.codes.map((code) => formatIssue(faultOf(list.register, code)))
      expect(list.codes.length).toBeGreaterThan(10)
      expect(new Set(messages).size).toBe(messages.length)
    },
  )
})
