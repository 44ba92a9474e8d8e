// Prints the closing line of a test run from the JSON report of vitest; exits 1 when something failed or no test ran.
import { existsSync, readFileSync } from 'node:fs'

const file = process.argv[2] ?? 'reports/vitest.json'

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: TestFile[] }} Report
 */

if (!existsSync(file)) {
  console.error(`There is no test report at ${file}: the run stopped before the tests.`)
  process.exit(1)
}

/** @type {Report} */
const report = JSON.parse(readFileSync(file, 'utf8'))
const passed = report.numPassedTests
// A file that could not be loaded has failed, though none of its tests came to run.
const notLoaded = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
)
const failed = report.numFailedTests + notLoaded.length
const skipped = report.numPendingTests + report.numTodoTests

console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
if (!report.success || failed > 0 || passed === 0) process.exit(1)
