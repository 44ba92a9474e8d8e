import { formatIssue } from '../../../src/messages/messages.js'
import { checkFiles, checkText } from './judge.js'
import type { Checked } from './outcome.js'
import type { Asked, Told } from './protocol.js'
import type { Voice } from './words.js'

/** What a worker has of its scope. */
type Scope = {
  readonly addEventListener: (kind: 'message', listener: (event: MessageEvent<Asked>) => void) => void
  readonly postMessage: (message: Told, transfer: Transferable[]) => void
}

/** Answers the page from inside its worker; it keeps what it found, so that the page can ask for more of it. */
export function serve(scope: Scope, { language }: Voice): void {
  let checked: Checked | undefined
  const say = (fault: Parameters<typeof formatIssue>[0]): string => formatIssue(fault, language)

  const tell = (message: Told): void => scope.postMessage(message, [])

  async function answer(asked: Asked): Promise<void> {
    if (asked.soort === 'meer') {
      const { nummer, vanaf } = asked
      tell({ soort: 'regels', nummer, regels: checked?.portion(nummer, vanaf) ?? [] })
      return
    }
    checked =
      asked.soort === 'tekst'
        ? checkText(asked.tekst, { ...asked, say })
        : await checkFiles(asked.bestanden, {
            ...asked,
            say,
            tell: (procent) => tell({ soort: 'voortgang', procent }),
          })
    tell({ soort: 'uitslag', outcome: checked.outcome })
  }

  scope.addEventListener('message', ({ data }) => {
    answer(data).catch(() => tell({ soort: 'mislukt' }))
  })
}
