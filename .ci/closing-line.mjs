// Prints the closing line of a test run from the JSON reports of vitest; exits 1 when something failed, a report is missing or no test ran.
import { existsSync, readFileSync } from 'node:fs'

const files = process.argv.length > 2 ? process.argv.slice(2) : ['reports/vitest.json']

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: TestFile[] }} Report
 */

const missing = files.filter((file) => !existsSync(file))
for (const file of missing) console.error(`There is no test report at ${file}: the run stopped before its tests.`)

/** @type {Report[]} */
const reports = files.filter((file) => !missing.includes(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')))

/** @param {(report: Report) => number} count */
const sum = (count) => reports.reduce((total, report) => total + count(report), 0)

const passed = sum((report) => report.numPassedTests)
// A file that could not be loaded has failed, though none of its tests came to run.
const notLoaded = reports
  .flatMap((report) => report.testResults)
  .filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
const failed = sum((report) => report.numFailedTests) + notLoaded.length
const skipped = sum((report) => report.numPendingTests + report.numTodoTests)

console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
const succeeded = missing.length === 0 && reports.every((report) => report.success && report.numPassedTests > 0)
if (!succeeded || failed > 0) process.exit(1)
