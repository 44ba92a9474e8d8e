import './test/olderNode.js'
import { defineConfig } from 'vitest/config'

/** The tests in Chromium: apart, because the others run where there is no browser. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['test/site/**/browser/**/*.test.ts'],
    globalSetup: 'test/site/setup.ts',
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: 'Europe/Amsterdam' },
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/browser.json' },
  },
})
