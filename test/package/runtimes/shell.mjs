import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const windows = process.platform === 'win32'

/**
 * Runs a program to its end; what it prints comes back as text. `problem` is empty when it ended well, else what it said last.
 *
 * @param {string} command @param {readonly string[]} parameters
 * @param {{ cwd: string, env?: Record<string, string>, expectedStatus?: number, shell?: boolean }} options
 */
export function run(command, parameters, { cwd, env = {}, expectedStatus = 0, shell = false }) {
  const { error, status, signal, stdout, stderr } = spawnSync(command, parameters, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 300_000,
    shell,
  })
  const said = [stderr, stdout].map((text) => text?.trim() ?? '').find((text) => text !== '') ?? 'it printed nothing'
  const ended = error?.message ?? (signal === null ? `exit code ${status}` : `ended by ${signal}`)
  const problem =
    error === undefined && status === expectedStatus ? '' : `${ended}: ${said.replaceAll(cwd, '.').slice(0, 1500)}`
  return { problem, stdout: stdout ?? '' }
}

/** @param {string} cwd @param {readonly string[]} parameters */
export function npm(cwd, ...parameters) {
  const { problem, stdout } = run('npm', parameters, { cwd, shell: windows })
  if (problem !== '') throw new Error(`npm ${parameters[0]} ${parameters.at(-1)}: ${problem}`)
  return stdout
}

/** An empty project in this folder, with these packages and nothing else. @param {string} folder @param {readonly string[]} packages */
export function projectWith(folder, packages) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  npm(
    folder,
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--save-exact',
    ...packages,
  )
}

/**
 * The folder of an npm package of this version. It is installed the first time and found again the next.
 *
 * @param {string} cache @param {string} name @param {string} version
 */
export function tool(cache, name, version) {
  const project = join(cache, `${name}-${version}`)
  // The mark is written last, so that an install that broke off is begun anew.
  const mark = join(project, 'installed')
  if (!existsSync(mark)) {
    rmSync(project, { recursive: true, force: true })
    projectWith(project, [`${name}@${version}`])
    writeFileSync(mark, '')
  }
  return join(project, 'node_modules', name)
}

/**
 * The program that a package brings.
 *
 * @param {string} folder the folder of the package @param {string} name which of its programs
 */
export function programOf(folder, name) {
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}
