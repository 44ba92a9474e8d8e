/**
 * How to call the library on files of the registers: read, judge, count, compare, and ask why.
 *
 *     npm run demo
 *
 * For files of your own there is a command that needs no code: `npx doorlopende-leerroute check FILE…`
 */
import { createReadStream } from 'node:fs'
import { explainDiplomaDeadline, isMboEnrolment, isVoEnrolment, validateEnrolment } from 'doorlopende-leerroute'
import { formatCitation, formatExplanation, formatIssue } from 'doorlopende-leerroute/messages'
import { readRodCsv, reconcile, summarise } from 'doorlopende-leerroute/registers'

const peildatum = '2026-10-01' // the day on which the registrations are judged; the library has no clock of its own

/** What is wrong in one sentence, with where the law says so. */
const inWords = (fault) => `(${fault.code}) ${formatIssue(fault)} [${formatCitation(fault.source, 'nl', peildatum)}]`

/** Reads a file as a stream and judges each record as it comes. */
async function judged(name) {
  const sound = []
  const found = []
  for await (const event of readRodCsv(createReadStream(new URL(name, import.meta.url)), { bestandsnaam: name })) {
    // What could not be read: a line, or a field of it.
    if (event.soort === 'fout') found.push(`${event.severity} ${name}:${event.regel} ${inWords(event)}`)
    if (event.soort !== 'record') continue

    // What was read may still be against a rule: an afkeur refuses the record, a signaal does not.
    const { referentie, inschrijving } = event.record
    const verdict = validateEnrolment(inschrijving, { peildatum })
    if (verdict.ok) sound.push(event.record)
    for (const issue of verdict.ok ? verdict.signals : verdict.issues) {
      found.push(`${issue.severity} ${referentie} ${issue.path.join('.')} ${inWords(issue)}`)
    }
  }
  return { sound, found }
}

const vo = await judged('rod-vo.csv')
const mbo = await judged('rod-mbo.csv')
const { rodVo, rodMbo } = summarise([...vo.sound, ...mbo.sound])

console.log(`De cijfers van DUO, beoordeeld op ${peildatum}`)
for (const [register, telling] of Object.entries({ 'ROD VO': rodVo, 'ROD MBO': rodMbo })) {
  for (const route of ['DLR', 'GLR', 'totaal']) {
    const { 'VO-fase': inVo, 'MBO-fase': inMbo } = telling[route]
    console.log(`  ${register} ${route}: ${inVo} in de VO-fase, ${inMbo} in de MBO-fase`)
  }
  console.log(`  ${register}: ${telling.instellingen} instellingen`)
}

console.log('\nIn die registraties')
for (const line of [...vo.found, ...mbo.found]) console.log(`  ${line}`)

console.log('\nDe registers naast elkaar')
const voRecords = vo.sound.filter(({ inschrijving }) => isVoEnrolment(inschrijving))
const mboRecords = mbo.sound.filter(({ inschrijving }) => isMboEnrolment(inschrijving))
const { signalen, notChecked } = reconcile(voRecords, mboRecords, { peildatum, volledig: ['rod-vo', 'rod-mbo'] })
for (const signal of signalen)
  console.log(`  ${[signal.vo, signal.mbo].filter(Boolean).join(' en ')} ${inWords(signal)}`)
console.log(`  Niet te beslissen, want er ontbreekt een gegeven: ${notChecked.length} keer`)

console.log('\nEen bestand vol fouten')
for (const line of (await judged('rod-fouten.csv')).found) console.log(`  ${line}`)

console.log('\nWanneer moet een KB-leerling die in leerjaar 2 bleef zitten het vmbo-diploma hebben, en waarom dan?')
const deadline = explainDiplomaDeadline({ soort: 'DLR', leerweg: 'KB', niveau: 4 }, '2024-08-01', { doublures: 1 })
if (deadline.value.soort === 'uiterlijk') console.log(`Uiterlijk op ${deadline.value.datum}.`)
console.log(formatExplanation(deadline, 'nl', peildatum))
