import './test/olderNode.js'
import { defineConfig } from 'vitest/config'
import type { TestProjectInlineConfiguration } from 'vitest/config'

const inBuiltPackage = 'test/package/**/*.test.ts'
const ofTheSite = 'test/site/**/*.test.ts'
/** Run by `vitest.browser.config.ts`: they need Chromium. */
const inBrowser = 'test/site/**/browser/**/*.test.ts'
const dependsOnZone = ['test/properties/**/*.test.ts', 'test/**/*.zone.test.ts']

/** A time zone only takes hold in a process of its own, hence `forks`: in a worker thread `TZ` changes and `Date` does not. */
function project(name: string, TZ: string, include: string[], exclude: string[] = []): TestProjectInlineConfiguration {
  // A property over a thousand cases on a busy machine takes its time.
  return { test: { name, include, exclude, pool: 'forks', env: { TZ }, testTimeout: 60_000, hookTimeout: 120_000 } }
}

const packageProject = project('package', 'Europe/Amsterdam', [inBuiltPackage])
const siteProject = project('site', 'Europe/Amsterdam', [ofTheSite], [inBrowser])

export default defineConfig({
  test: {
    projects: [
      project('core', 'Europe/Amsterdam', ['test/**/*.test.ts'], [inBuiltPackage, ofTheSite]),
      project('utc', 'UTC', dependsOnZone),
      project('los-angeles', 'America/Los_Angeles', dependsOnZone),
      project('apia', 'Pacific/Apia', dependsOnZone),
      { test: { ...siteProject.test, globalSetup: 'test/site/setup.ts' } },
      {
        test: {
          ...packageProject.test,
          globalSetup: 'test/package/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
})
