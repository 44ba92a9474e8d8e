/**
 * Judges the registrations of ROD VO and ROD MBO.
 *
 *     npm run demo                 the example files beside this program; exits with 0 when it has shown them
 *     npm run demo -- FILE…        your own files; exits with 0, with 1 when a registration is refused (afkeur),
 *                                  with 2 when a file cannot be read
 */
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainDiplomaDeadline, explainResponsibleInstitution, validateEnrolment } from 'doorlopende-leerroute'
import { formatExplanation } from 'doorlopende-leerroute/messages'
import { readRegistrations } from './readRod.mjs'
import { faults, table, wrapped } from './report.mjs'

const peildatum = '2026-10-01' // the day on which the registrations are judged; the library has no clock of its own

const chosen = process.argv.slice(2)
const examples = ['rod-vo.csv', 'rod-mbo.csv', 'rod-fouten.csv', 'fouten.json'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
)
const isDemo = chosen.length === 0

/** @type {import('doorlopende-leerroute').Inschrijving[]} */
const sound = []
/** @type {string[]} */
const reports = []
/** @type {string[]} */
const unread = []
let hasRefusal = false

for (const file of isDemo ? examples : chosen) {
  const name = isDemo ? basename(file) : file
  const reading = readRegistrations(file)
  if (!reading.ok) {
    unread.push(`${name}: ${reading.reason}`)
    continue
  }
  const { register, rows, misshapen } = reading
  const judged = rows.map(({ place, record }) => ({ place, verdict: validateEnrolment(record, { peildatum }) }))
  if (misshapen.length > 0 || judged.some(({ verdict }) => !verdict.ok)) hasRefusal = true
  // The table counts the registers, not the loose examples of a file that mixes both.
  if (register !== 'beide') sound.push(...judged.flatMap(({ verdict }) => (verdict.ok ? [verdict.value] : [])))
  reports.push(faults(name, judged, misshapen, peildatum))
}

const parts = [`Registraties in een doorlopende of geïntegreerde leerroute, beoordeeld op ${peildatum}`]
if (sound.length > 0) parts.push(table(sound))
parts.push(...reports)
if (isDemo) {
  const start = '2024-08-01'
  const deadline = explainDiplomaDeadline({ soort: 'DLR', leerweg: 'KB', niveau: 4 }, start, { doublures: 1 })
  const day = deadline.value.soort === 'uiterlijk' ? deadline.value.datum : 'niet nodig'
  parts.push(
    `Uitleg: wanneer moet een KB-leerling die op ${start} aan een DLR begon en leerjaar 2 overdoet,\n` +
      `het vmbo-diploma hebben? Uiterlijk op ${day}.`,
    steps(deadline),
  )
  const absence = explainResponsibleInstitution('verzuimmelding', { soort: 'GLR' }, { soort: 'MBO-fase' })
  parts.push(`Uitleg: wie meldt het verzuim in de MBO-fase van een GLR? De ${absence.value}.`, steps(absence))
}
if (reports.length > 0) console.log(parts.join('\n\n'))
for (const line of unread) console.error(line)
process.exitCode = unread.length > 0 ? 2 : hasRefusal && !isDemo ? 1 : 0

/** The steps of an explanation, each with its source. @param {import('doorlopende-leerroute').Explanation<unknown>} explanation */
function steps(explanation) {
  const lines = formatExplanation(explanation, 'nl', peildatum).split('\n')
  return lines.map((line) => wrapped(line, '  ', '     ')).join('\n')
}
