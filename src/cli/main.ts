import type { Niveau } from '../concepts/niveau.js'
import { type Asked, type Misuse, requestOf } from './arguments.js'
import { dayInTheNetherlands } from './day.js'
import { checkFile } from './file.js'
import { jsonReport } from './jsonReport.js'
import { newLot } from './lot.js'
import { repeatedFinder } from './repeated.js'
import { niveausIn } from './niveaus.js'
import { type Offers, offersIn } from './offers.js'
import type { ComparingOption, ExitCode, Report, Setting, Unread } from './report.js'
import { textReport } from './textReport.js'
import { version } from './version.js'
import { wordsIn } from './words.js'
import { type Sink, systemCode, type World } from './world.js'

/**
 * The command `doorlopende-leerroute`: checks files and tells what is wrong in them. It never throws; what goes wrong it says in one
 * line, and answers 2.
 */
export async function main(world: World): Promise<ExitCode> {
  const request = requestOf(world.args)
  const words = wordsIn(request.taal)
  try {
    if (request.soort === 'misuse') return await misused(request.misuse)
    if (request.soort === 'check') {
      const misuse = await check(request, world)
      return typeof misuse === 'object' ? await misused(misuse) : misuse
    }
    await world.out.write(`${request.soort === 'help' ? words.help : version}\n`)
    return 0
  } catch (error) {
    // A file that cannot be read is told where it is read. What comes here could not be written, or is a fault of the program.
    const code = systemCode(error)
    await world.err.write(`${code === undefined ? words.failed : words.notWritten(code)}\n`)
    return 2
  }

  async function misused(misuse: Misuse): Promise<ExitCode> {
    await world.err.write(`${words.misuse(misuse)}\n${words.seeHelp}\n`)
    return 2
  }
}

type Niveaus = ReadonlyMap<string, Niveau>

const noNiveaus: Niveaus = new Map()

/** What is asked, with what stood in the files that the options name. */
type Read = Omit<Asked, 'niveaus' | 'aanbod'> & { readonly niveaus: Niveaus; readonly aanbod: Offers | undefined }

async function check(asked: Asked, world: World): Promise<ExitCode | Misuse> {
  const files = await distinct(asked, world)
  const niveaus = asked.niveaus === undefined ? noNiveaus : await niveausIn(asked.niveaus, world)
  if (niveaus === undefined) return { code: 'niveaus-not-read' }
  const offers = asked.aanbod === undefined ? undefined : await offersIn(asked.aanbod, world)
  if (typeof offers === 'string') return { code: offers }
  const read = { ...asked, niveaus, aanbod: offers }
  if (asked.uit === undefined) return checked(read, world, [...files.values()], world.out)
  if (files.has(await world.identityOf(asked.uit))) return { code: 'output-is-input' }
  const out = await world.create(asked.uit)
  try {
    return await checked(read, world, [...files.values()], out)
  } finally {
    await out.close()
  }
}

/** Each file once: records that are read twice would count twice. */
async function distinct({ files: paths, taal }: Asked, world: World): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const path of paths) {
    const identity = await world.identityOf(path)
    if (files.has(identity)) await world.err.write(`${wordsIn(taal).readOnce(path)}\n`)
    else files.set(identity, path)
  }
  return files
}

async function checked(
  { peildatum, teldatum, volledig, niveaus, aanbod, form, taal }: Read,
  world: World,
  files: readonly string[],
  out: Sink,
): Promise<ExitCode> {
  const words = wordsIn(taal)
  const setting: Setting = {
    peildatum: peildatum ?? dayInTheNetherlands(world.now()),
    peildatumFrom: peildatum === undefined ? 'today' : 'option',
    teldatum,
    taal,
  }
  const report: Report = form === 'json' ? jsonReport(out, setting) : textReport(out, setting, words)
  const repeated = repeatedFinder()
  const lot = newLot(repeated.add)
  const unread: Unread[] = []
  let hasAfkeur = false
  await report.begin()
  for (const file of files) {
    const fared = await checkFile(file, world, {
      peildatum: setting.peildatum,
      niveaus,
      report,
      lot,
      files: files.length,
    })
    hasAfkeur ||= fared.hasAfkeur
    if (fared.unread !== undefined) unread.push({ file, reason: fared.unread })
  }
  const exitCode = unread.length > 0 ? 2 : hasAfkeur ? 1 : 0
  const comparison = lot.comparison({ peildatum: setting.peildatum, teldatum, volledig, aanbod })
  await report.done({
    summary: lot.summary(),
    repeated: repeated.all(),
    teldata: lot.teldata(),
    comparison,
    unused: comparison === undefined ? comparingOptions({ teldatum, volledig, aanbod }) : [],
    unread,
    exitCode,
  })
  for (const each of unread) await world.err.write(`${words.unread(each)}\n`)
  return exitCode
}

/** The options that were given and say something about the comparison alone. */
function comparingOptions({ teldatum, volledig, aanbod }: Pick<Read, ComparingOption>): ComparingOption[] {
  return [
    ...(teldatum === undefined ? [] : (['teldatum'] as const)),
    ...(volledig.length === 0 ? [] : (['volledig'] as const)),
    ...(aanbod === undefined ? [] : (['aanbod'] as const)),
  ]
}
