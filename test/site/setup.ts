import { execFileSync } from 'node:child_process'

/** Builds the site once, for all tests that read it. */
export default function setup(): void {
  execFileSync(process.execPath, ['docs/web/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
