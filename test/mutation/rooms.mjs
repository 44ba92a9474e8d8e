import { readdirSync } from 'node:fs'

const core = ['concepts', 'law', 'rules', 'validation', 'properties', 'scenarios', 'testing', 'messages']

/**
 * What is changed, a room at a time, the folders of the tests that are asked about it, and over how many cases their properties run at
 * most, where a case is whole files that are read, judged and compared.
 *
 * @type {Record<string, { code: RegExp, tests: string[], runs?: number }>}
 */
export const rooms = {
  concepts: { code: /^src\/concepts\//, tests: core },
  rules: { code: /^src\/rules\//, tests: core },
  law: { code: /^src\/law\//, tests: core },
  schema: { code: /^src\/schema\//, tests: ['schema', 'testing'] },
  registers: { code: /^src\/registers\/[^/]+$/, tests: ['registers', 'messages', 'testing', 'law'] },
  readers: { code: /^src\/registers\/readers\//, tests: ['registers/readers', 'messages'] },
  reconcile: { code: /^src\/registers\/reconcile\//, tests: ['registers/reconcile'] },
  bulk: { code: /^src\/registers\/bulk\//, tests: ['registers/bulk'], runs: 12 },
  validation: {
    code: /^src\/validation\/(?!enrolment\/)/,
    tests: ['validation', 'messages', 'testing', 'properties', 'law'],
  },
  enrolment: {
    code: /^src\/validation\/enrolment\//,
    tests: ['validation/enrolment', 'messages', 'testing', 'properties', 'law', 'scenarios'],
  },
}

/**
 * The files under here, by their paths from the folder we are in.
 *
 * @param {string} folder
 */
function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths.map((path) => `${folder}/${path.replaceAll('\\', '/')}`).sort()
}

/**
 * The code of a room.
 *
 * @param {string} room
 */
export function codeOf(room) {
  return filesIn('src').filter((path) => path.endsWith('.ts') && rooms[room]?.code.test(path) === true)
}

/**
 * What says nothing of a wrong answer, or takes too long to be asked for each mutant: memory and time, a hundred thousand values,
 * other programs, pages.
 */
const leftOut = [
  /^test\/schema\/(?:peers\/.*|bundle|jsonSchemaAgrees|schemaPage)\.test\.ts$/,
  /^test\/registers\/readers\/memory\.test\.ts$/,
  /^test\/registers\/reconcile\/sql\.test\.ts$/,
  /^test\/registers\/bulk\/many\.test\.ts$/,
  /^test\/properties\/hostile\.test\.ts$/,
  /^test\/validation\/enrolment\/(?:allocation|sharedLists)\.test\.ts$/,
  /^test\/testing\/guide\.test\.ts$/,
]

/** Tests that take a second or more, and the code they are about: of other code they are not asked. */
const slow = [
  { test: 'test/concepts/calendar.test.ts', about: /^src\/concepts\/(?:calendar|datum|schooljaar)\.ts$/ },
  { test: 'test/rules/compareRules.test.ts', about: /^src\/rules\/compareRules\.ts$/ },
  { test: 'test/validation/agreement/anyValue.test.ts', about: /^src\/validation\/(?:agreement\/|\w+\.ts$)/ },
  { test: 'test/registers/readers/parts.test.ts', about: /^src\/registers\/readers\// },
  { test: 'test/registers/readers/hostile.test.ts', about: /^src\/registers\/readers\// },
  { test: 'test/registers/reconcile/properties.test.ts', about: /^src\/registers\/reconcile\// },
]

/**
 * Is this test file asked about a mutant in this source file?
 *
 * @param {string} file
 * @param {string} mutated
 */
export function isAsked(file, mutated) {
  const about = slow.find(({ test }) => test === file)?.about
  return about === undefined || about.test(mutated)
}

/**
 * The test files that judge the mutants of a room, of the folder we are in.
 *
 * @param {string} room
 * @returns {string[]}
 */
export function testFiles(room) {
  const folders = (rooms[room]?.tests ?? []).map((folder) => `test/${folder}/`)
  return filesIn('test').filter(
    (path) =>
      path.endsWith('.test.ts') &&
      folders.some((folder) => path.startsWith(folder)) &&
      leftOut.every((pattern) => !pattern.test(path)),
  )
}
