import { bothRegisters } from '../../../src/cli/lot.js'
import { openCounter } from '../../../src/cli/notChecked.js'
import { validateEnrolment } from '../../../src/validation/enrolment/validateEnrolment.js'
import type { FileOutcome } from './outcome.js'
import type { Place } from './judge.js'

/** Judges a text of JSON: one enrolment, or a list of them. */
export function enrolments(text: string, naam: string, { findings, lot, peildatum }: Place): FileOutcome {
  const input = parsed(text)
  if (input === undefined) {
    lot.lost(bothRegisters)
    return { naam, unread: text.trim() === '' ? 'empty' : 'no-json', groepen: [], nietNagegaan: [] }
  }
  const list = Array.isArray(input.value) ? (input.value as readonly unknown[]) : [input.value]
  const open = openCounter()
  let afgekeurd = 0
  let metSignaal = 0
  for (const [at, each] of list.entries()) {
    const verdict = validateEnrolment(each, { peildatum })
    const regel = at + 1
    const referentie = `${naam}:${regel}`
    open.add(verdict.notChecked)
    if (verdict.ok) {
      if (verdict.signals.length > 0) metSignaal++
      lot.sound({ referentie, inschrijving: verdict.value }, 'counted-and-compared')
    } else {
      afgekeurd++
      lot.lost(bothRegisters)
    }
    for (const issue of verdict.ok ? verdict.signals : verdict.issues) {
      findings.add({ soort: 'oordeel', regel, referentie, issue })
    }
  }
  return {
    naam,
    groepen: findings.groups(),
    nietNagegaan: open.counts(),
    telling: {
      indeling: 'JSON',
      regels: list.length,
      records: list.length,
      zonderRoute: 0,
      fouten: 0,
      volledig: true,
      afgekeurd,
      metSignaal,
    },
  }
}

/** The value of a text of JSON, or nothing. What goes wrong is not told further: it can repeat what stands there. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
