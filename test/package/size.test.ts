import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import * as library from '../../src/index.js'

const consumer = inject('consumer')
const fourQuestions = ['responsibleInstitution', 'fundingSource', 'diplomaDeadline', 'validateEnrolment']

/** What a bundler makes of a program that imports these names, or all, from the installed package; its peers stay outside. */
async function bundle(names: string[] | '*', from = 'doorlopende-leerroute'): Promise<string> {
  const taken = names === '*' ? names : `{ ${names.join(', ')} }`
  const { outputFiles } = await build({
    stdin: { contents: `export ${taken} from '${from}'`, resolveDir: consumer },
    external: ['vitest', 'fast-check'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).byteLength
}

/** Every `strekking` in a value, reduced to its longest run without quotes or other characters that a minifier may escape. */
function digests(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (key !== 'strekking' || typeof part !== 'string') return digests(part)
    return part.split(/[^\p{L}\p{N} ,;:.()-]/u).sort((a, b) => b.length - a.length)[0] ?? []
  })
}

// The target is 5 kB; decision 0006 says what the rest buys.
test('the four questions together weigh at most 5.5 kB', async () => {
  const code = await bundle(fourQuestions)
  expect(gzipped(code)).toBeLessThanOrEqual(5.5 * 1024)
})

test('who pays alone weighs at most 250 bytes', async () => {
  const code = await bundle(['fundingSource'])
  expect(code).toContain('bekostiging')
  expect(gzipped(code)).toBeLessThanOrEqual(250)
})

/**
 * What a program may weigh that imports one name. The target for a decision is 500 bytes; the bounds above it are those of
 * today, for questions that carry the sources of their table, compute days or judge a list.
 */
describe('One function alone weighs at most its bound', () => {
  const target = 500
  const ofVerdict = 5 * 1024
  const targets = new Set([target, ofVerdict])
  const decisions: Readonly<Record<string, number>> = {
    responsibleInstitution: target,
    fundingSource: target,
    phaseOf: target,
    routeDuration: target,
    admissibleRoutes: target,
    lapsedResults: target,
    examMoments: target,
    examDocuments: 670,
    diplomaDeadline: 650,
    diplomaTiming: 1110,
    attendanceDuty: 1280,
    transferOptions: 1400,
    fundingOn: 1370,
    requiredHours: 1400,
    admissibleHours: 1470,
    absenceReport: 1510,
    timeline: 3420,
    phaseOn: 3570,
  }
  const judges: Readonly<Record<string, number>> = {
    checkAttendance: 2400,
    checkProgramme: 3260,
    validateEnrolment: ofVerdict,
    validateAgreement: ofVerdict,
  }

  test.each(Object.entries({ ...decisions, ...judges }))('%s: %i bytes', async (name, bound) => {
    const weight = gzipped(await bundle([name]))
    expect(weight).toBeLessThanOrEqual(bound)
  })

  test('no bound of today is loose: it is lowered when its function is', async () => {
    for (const [name, bound] of Object.entries({ ...decisions, ...judges }).filter(([, most]) => !targets.has(most))) {
      expect(gzipped(await bundle([name])), name).toBeGreaterThan(bound * 0.9)
    }
  })

  test('every question of the core has one', () => {
    const questions = Object.keys(decisions)
    const functions = Object.entries(library).flatMap(([name, value]) =>
      typeof value === 'function' && !/^(?:is|parse|explain|validate|check|firstDay|lastDay|schoolYear)/.test(name)
        ? name
        : [],
    )
    // Citations and the comparison of two days hold the texts of all sources: they are bounded with the door.
    expect(functions.filter((name) => !questions.includes(name)).sort()).toEqual(['citation', 'compareRules'])
  })
})

/** What a program may weigh that takes everything of a door: kB, minified and gzipped, what it shares with others counted in. */
describe('A door weighs at most its bound', () => {
  const kilobytes: Readonly<Record<string, number>> = {
    '.': 43,
    './drawing': 10,
    './messages': 37,
    './registers': 41,
    './dates': 6,
    './schema': 35,
    './testing': 44,
    './arbitraries': 7,
    './vitest': 49,
  }

  test.each(Object.entries(kilobytes))('%s: %i kB', async (door, bound) => {
    const code = await bundle('*', `doorlopende-leerroute${door.slice(1)}`)
    expect(gzipped(code)).toBeLessThanOrEqual(bound * 1024)
  })

  test('every door has one', () => {
    const doors = Object.entries(packageFile.exports).flatMap(([door, target]) =>
      typeof target === 'object' ? door : [],
    )
    expect(doors.sort()).toEqual(Object.keys(kilobytes).sort())
  })
})

test('the texts about the sources stay out of a program that does not ask for them', async () => {
  const all = await bundle(['sources'])
  const program = `data:text/javascript,${encodeURIComponent(all)}`
  const { sources } = (await import(/* @vite-ignore */ program)) as { sources: unknown }
  const texts = digests(sources)
  expect(texts.length).toBeGreaterThan(0)

  const code = await bundle(fourQuestions)
  for (const text of texts) {
    expect(all).toContain(text)
    expect(code).not.toContain(text)
  }
})
