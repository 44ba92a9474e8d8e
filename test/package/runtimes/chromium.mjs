import { existsSync, readFileSync } from 'node:fs'
import { join, normalize, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bareDoors } from './asked.mjs'
import { failed, rowNotRun } from './cell.mjs'
import { examples } from './packed.mjs'
import { pins } from './pins.mjs'
import { doorsCell, sameAnswers } from './runtimes.mjs'
import { tool } from './shell.mjs'

/**
 * @typedef {import('./cell.mjs').Row} Row
 * @typedef {import('./packed.mjs').Packed} Packed
 * @typedef {import('./asked.mjs').Reference} Reference
 * @typedef {{ script: string, importMap: Readonly<Record<string, string>> }} Page
 */

export const chromiumColumns = Object.freeze(['import', 'answers'])

const origin = 'https://package.test'
const browsers = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Two rows for headless Chromium: all doors in one bundle, and the files of the package as they are, found by an import map. A
 * Node module in them would break either.
 *
 * @param {Packed} packed @param {Reference} reference @param {string} cache @param {(row: Row) => void} done
 * @returns {Promise<Row[]>}
 */
export async function chromiumRows(packed, reference, cache, done) {
  const pages = { 'one bundle': bundlePage, 'its files': filesPage }
  const notRun = (/** @type {string} */ reason) =>
    Object.keys(pages).map((way) => rowNotRun(`Chromium, ${way}`, chromiumColumns, reason))

  const executablePath = browsers.find((path) => path !== '' && existsSync(path))
  if (executablePath === undefined) return notRun('no Chromium is installed; the variable CHROMIUM can say where it is')
  let browser
  try {
    const entry = join(tool(cache, 'playwright-core', pins['playwright-core']), 'index.mjs')
    const { chromium } = await import(pathToFileURL(entry).href)
    browser = await chromium.launch({ executablePath })
  } catch (error) {
    return notRun(`Chromium could not be started: ${String(error)}`)
  }

  try {
    /** @type {Row[]} */
    const rows = []
    for (const [way, pageOf] of Object.entries(pages)) {
      const name = `Chromium ${browser.version()}, ${way}`
      const answer = await askIn(browser, packed, pageOf)
      const answers =
        answer.problem === '' ? sameAnswers(answer.told.answers, reference) : failed('the page did not run')
      const row = { name, cells: { import: doorsCell(answer, reference), answers } }
      rows.push(row)
      done(row)
    }
    return rows
  } finally {
    await browser.close()
  }
}

/** The script of the page: every door, and a function that answers. @param {Packed} packed */
function script(packed) {
  const doors = bareDoors(packed).map(({ name }) => name)
  return [
    ...doors.map((name, index) => `import * as door${index} from '${name}'`),
    "import { answersOf } from './questions.mjs'",
    `const doors = { ${doors.map((name, index) => `'${name}': door${index}`).join(', ')} }`,
    'const exports = Object.fromEntries(Object.keys(doors).map((name) => [name, Object.keys(doors[name]).sort()]))',
    'globalThis.ask = async (files) => JSON.stringify({ exports, answers: await answersOf(doors, files) })',
  ].join('\n')
}

/** @param {Packed} packed @returns {Promise<Page>} */
async function bundlePage(packed) {
  const { outputFiles } = await build({
    stdin: { contents: script(packed), resolveDir: packed.bare },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  return { script: outputFiles[0]?.text ?? '', importMap: {} }
}

/** @param {Packed} packed @returns {Promise<Page>} */
async function filesPage(packed) {
  const files = bareDoors(packed).map(({ name, file }) => [
    name,
    `/${relative(packed.bare, file).split(sep).join('/')}`,
  ])
  return { script: script(packed), importMap: Object.fromEntries(files) }
}

/**
 * Opens the page and asks. Its policy allows the scripts of the package and nothing else: no network, no eval.
 *
 * @param {any} browser @param {Packed} packed @param {(packed: Packed) => Promise<Page>} pageOf
 * @returns {Promise<{ problem: string, told: import('./asked.mjs').Told }>}
 */
async function askIn(browser, packed, pageOf) {
  /** @type {string[]} */
  const problems = []
  const context = await browser.newContext({ timezoneId: 'Pacific/Apia', locale: 'en-US' })
  try {
    const page = await context.newPage()
    page.on('pageerror', (/** @type {unknown} */ error) => problems.push(String(error)))
    page.on('console', (/** @type {any} */ message) => message.type() === 'error' && problems.push(message.text()))
    const { script: code, importMap } = await pageOf(packed)
    await page.route('**', (/** @type {any} */ route) =>
      route.fulfill(served(packed.bare, route.request().url(), code, importMap)),
    )
    await page.goto(`${origin}/`, { waitUntil: 'load' })
    if (problems.length > 0) return { problem: problems.join('\n'), told: { exports: {} } }
    const files = Object.fromEntries(examples.map((name) => [name, readFileSync(join(packed.bare, name), 'utf8')]))
    const told = JSON.parse(
      await page.evaluate((/** @type {object} */ given) => Reflect.get(globalThis, 'ask')(given), files),
    )
    return { problem: problems.join('\n'), told }
  } catch (error) {
    return { problem: [...problems, String(error)].join('\n'), told: { exports: {} } }
  } finally {
    await context.close()
  }
}

/**
 * What the server would answer, if there were one.
 *
 * @param {string} folder @param {string} url @param {string} code @param {Page['importMap']} importMap
 */
function served(folder, url, code, importMap) {
  const { pathname, origin: from } = new URL(url)
  if (from !== origin) return { status: 403, body: '' }
  if (pathname === '/') {
    const map = `<script type="importmap" nonce="map">${JSON.stringify({ imports: importMap })}</script>`
    return {
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': `default-src 'none'; img-src data:; script-src ${origin} 'nonce-map'` },
      body: `<!doctype html><link rel="icon" href="data:,">${map}<script type="module" src="/page.mjs"></script>`,
    }
  }
  if (pathname === '/page.mjs') return { contentType: 'text/javascript', body: code }
  const path = normalize(join(folder, pathname))
  return path.startsWith(folder + sep) && existsSync(path)
    ? { contentType: 'text/javascript', body: readFileSync(path) }
    : { status: 404, body: '' }
}
