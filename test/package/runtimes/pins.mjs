/**
 * Every version that the matrix runs on, in the one place where it is raised. All of them come from the npm registry, but for
 * Chromium: that is the one of the machine. The versions of peers (vitest, fast-check) are those of package.json.
 */
export const pins = Object.freeze({
  /** The package `node` brings the binary of that version. */
  node: Object.freeze(['20.20.2', '22.23.3', '24.21.0', '26.10.0']),
  deno: '2.9.6',
  bun: '1.4.5',
  'playwright-core': '1.65.1',
  /** The newest patch of every minor from the oldest that README.md promises to the newest there is. */
  typescript: Object.freeze(['5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3', '7.0.2']),
})
