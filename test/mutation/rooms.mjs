import { globSync } from 'node:fs'

const core = ['concepts', 'law', 'rules', 'validation', 'properties', 'scenarios', 'testing', 'messages']

/**
 * What is changed, a room at a time, and the folders of the tests that are asked about it.
 *
 * @type {Record<string, { mutate: string[], tests: string[] }>}
 */
export const rooms = {
  concepts: { mutate: ['src/concepts/*.ts'], tests: core },
  rules: { mutate: ['src/rules/*.ts'], tests: core },
  law: { mutate: ['src/law/**/*.ts'], tests: core },
  schema: { mutate: ['src/schema/*.ts'], tests: ['schema', 'testing'] },
  registers: { mutate: ['src/registers/*.ts'], tests: ['registers', 'messages', 'testing', 'law'] },
  readers: { mutate: ['src/registers/readers/*.ts'], tests: ['registers/readers', 'messages'] },
  reconcile: { mutate: ['src/registers/reconcile/*.ts'], tests: ['registers/reconcile'] },
  bulk: { mutate: ['src/registers/bulk/*.ts'], tests: ['registers/bulk'] },
  validation: {
    mutate: ['src/validation/*.ts', 'src/validation/{agreement,programme,attendance}/*.ts'],
    tests: ['validation', 'messages', 'testing', 'properties', 'law'],
  },
  enrolment: {
    mutate: ['src/validation/enrolment/**/*.ts'],
    tests: ['validation/enrolment', 'messages', 'testing', 'properties', 'law', 'scenarios'],
  },
}

/**
 * What says nothing of a wrong answer, or takes too long to be asked for each mutant: memory and time, a hundred thousand values,
 * other programs, pages.
 */
const leftOut = [
  /^test\/schema\/(?:peers\/.*|bundle|jsonSchemaAgrees|schemaPage)\.test\.ts$/,
  /^test\/registers\/readers\/memory\.test\.ts$/,
  /^test\/registers\/reconcile\/sql\.test\.ts$/,
  /^test\/properties\/hostile\.test\.ts$/,
  /^test\/validation\/enrolment\/(?:allocation|sharedLists)\.test\.ts$/,
  /^test\/testing\/guide\.test\.ts$/,
]

/** Tests that take a second or more, and the code they are about: of other code they are not asked. */
const slow = [
  { test: 'test/concepts/calendar.test.ts', about: /^src\/concepts\/(?:calendar|datum|schooljaar)\.ts$/ },
  { test: 'test/rules/compareRules.test.ts', about: /^src\/rules\/compareRules\.ts$/ },
  { test: 'test/validation/agreement/anyValue.test.ts', about: /^src\/validation\/(?:agreement\/|\w+\.ts$)/ },
  { test: 'test/registers/bulk/reconcileCsv.test.ts', about: /^src\/registers\/bulk\// },
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
  return (rooms[room]?.tests ?? [])
    .flatMap((folder) => globSync(`test/${folder}/**/*.test.ts`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => leftOut.every((pattern) => !pattern.test(path)))
    .sort()
}
