import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Starts Debian's Chromium; without these flags it looks for its makers at every start. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** The address of a page of the site, on disk. */
export function onDisk(path: string): string {
  return pathToFileURL(resolve('docs/site', path)).href
}

/** What a page should never do. */
export type Complaints = {
  readonly console: string[]
  /** Requests to anywhere but the pages on disk themselves. */
  readonly requests: string[]
}

/** A new tab of its own that writes down what the page complains of and what it asks for. */
export async function open(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly tab: Page; readonly complaints: Complaints }> {
  const context = await browser.newContext(options)
  const tab = await context.newPage()
  const complaints: Complaints = { console: [], requests: [] }
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.console.push(message.text())
  })
  tab.on('pageerror', (error) => complaints.console.push(error.message))
  tab.on('request', (request) => {
    const isDocument = request.isNavigationRequest() && request.url().startsWith('file:')
    if (!isDocument && !/^(?:data|blob):/.test(request.url())) complaints.requests.push(request.url())
  })
  return { tab, complaints }
}
