/** Says in Dutch what was found, in lines of at most 110 characters. */
import { formatCitation, formatIssue } from 'doorlopende-leerroute/messages'

/**
 * @typedef {import('doorlopende-leerroute').Datum} Datum
 * @typedef {import('doorlopende-leerroute').Inschrijving} Inschrijving
 * @typedef {import('doorlopende-leerroute').Verdict} Verdict
 * @typedef {import('./readRod.mjs').Misshapen} Misshapen
 * @typedef {{ readonly place: string, readonly verdict: Verdict }} Judged a verdict, and where its record stands
 */

/**
 * How many sound registrations each register has, by route and phase, and of how many institutions.
 *
 * @param {readonly Inschrijving[]} sound
 * @returns {string}
 */
export function table(sound) {
  const lines = [row('', '', 'fase VO', 'fase MBO', 'instellingen')]
  for (const [register, soort] of /** @type {const} */ ([
    ['ROD VO', 'vo-school'],
    ['ROD MBO', 'mbo-instelling'],
  ])) {
    const registered = sound.filter(({ instelling }) => instelling.soort === soort)
    if (registered.length === 0) continue
    for (const route of /** @type {const} */ (['DLR', 'GLR'])) {
      const inRoute = registered.filter(({ leerroute }) => leerroute.soort === route)
      lines.push(row(register, route, inPhase(inRoute, 'VO-fase'), inPhase(inRoute, 'MBO-fase'), ''))
    }
    const institutions = new Set(registered.map(({ instelling }) => instelling.brin)).size
    lines.push(row(register, 'Totaal', inPhase(registered, 'VO-fase'), inPhase(registered, 'MBO-fase'), institutions))
  }
  return lines.join('\n')
}

/** @param {readonly Inschrijving[]} registered @param {'VO-fase' | 'MBO-fase'} soort */
function inPhase(registered, soort) {
  return registered.filter(({ fase }) => fase.soort === soort).length
}

/**
 * @param {string} register
 * @param {string} route
 * @param {string | number} vo
 * @param {string | number} mbo
 * @param {string | number} institutions
 */
function row(register, route, vo, mbo, institutions) {
  const figures = String(vo).padStart(9) + String(mbo).padStart(10) + String(institutions).padStart(14)
  return (register.padEnd(8) + route.padEnd(6) + figures).trimEnd()
}

/**
 * What is wrong in a file: first what is refused (afkeur), then what is accepted with a notice (signaal), then how often a
 * rule could not be judged.
 *
 * @param {string} name
 * @param {readonly Judged[]} judged
 * @param {readonly Misshapen[]} misshapen
 * @param {Datum} peildatum
 * @returns {string}
 */
export function faults(name, judged, misshapen, peildatum) {
  const refused = judged.filter(({ verdict }) => !verdict.ok).length + misshapen.length
  const signalled = judged.filter(({ verdict }) => verdict.ok && verdict.signals.length > 0).length
  const read = judged.length + misshapen.length
  const registrations = read === 1 ? 'registratie' : 'registraties'
  const parts = [`${name}: ${read} ${registrations}, ${refused} afgekeurd, ${signalled} aangenomen met een signaal`]

  const afkeur = [
    ...misshapen.map(({ place, reason }) => `  ${capital(place)}\n${wrapped(reason)}`),
    ...issueLines(judged, 'afkeur', peildatum),
  ]
  if (afkeur.length > 0) parts.push(`Afkeur (${afkeur.length}): zo wordt de registratie geweigerd.`, ...afkeur)
  const signaal = issueLines(judged, 'signaal', peildatum)
  if (signaal.length > 0) {
    parts.push(`Signalen (${signaal.length}): op zichzelf geen reden om te weigeren, wel om na te kijken.`, ...signaal)
  }
  const open = notJudged(judged)
  if (open !== '') parts.push(`Niet te beoordelen, want er ontbreekt een gegeven; bij zoveel registraties:\n${open}`)
  return parts.join('\n\n')
}

/** @param {readonly Judged[]} judged @param {'afkeur' | 'signaal'} severity @param {Datum} peildatum */
function issueLines(judged, severity, peildatum) {
  return judged.flatMap(({ place, verdict }) =>
    (verdict.ok ? verdict.signals : verdict.issues)
      .filter((issue) => issue.severity === severity)
      .map((issue) => {
        const where = [capital(place), ...(issue.path.length === 0 ? [] : [issue.path.join('.')])].join(', ')
        const source = formatCitation(issue.source, 'nl', peildatum)
        return `  ${where} (${issue.code})\n${wrapped(formatIssue(issue))}\n${wrapped(`Bron: ${source}`)}`
      }),
  )
}

/** A line for each rule, the most frequent first. @param {readonly Judged[]} judged */
function notJudged(judged) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { verdict } of judged) {
    for (const code of new Set(verdict.notChecked.map((open) => open.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => `${String(count).padStart(6)}  ${code}`)
    .join('\n')
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * The text in lines of at most 110 characters, broken between words.
 *
 * @param {string} text
 * @param {string} [indent] before every line
 * @param {string} [hanging] before every line but the first
 * @returns {string}
 */
export function wrapped(text, indent = '    ', hanging = indent) {
  /** @type {string[]} */
  const lines = []
  let line = indent
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`
    if (longer.length > 110) {
      lines.push(line)
      line = hanging + word
    } else line = longer
  }
  return [...lines, line].join('\n')
}
