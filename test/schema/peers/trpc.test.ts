import { initTRPC, StandardSchemaV1Error, TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Inschrijving } from '../../../src/index.js'
import { enrolmentSchema, type ProblemDetails } from '../../../src/schema/schema.js'
import { runGuide } from './guide.js'
import { days, faults, faulty, sound, undecided } from './records.js'

const { appRouter: router } = (await runGuide('trpc')) as {
  appRouter: Parameters<typeof fetchRequestHandler>[0]['router']
}

async function call(body: unknown): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json' }
  const req = new Request('http://school.test/schrijfIn', { method: 'POST', headers, body: JSON.stringify(body) })
  const response = await fetchRequestHandler({ endpoint: '', req, router })
  return { status: response.status, text: await response.text() }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('The page about tRPC', () => {
  test('makes a procedure that takes a sound enrolment', async () => {
    const { status, text } = await call(sound)
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ result: { data: { brin: '99VO', signalen: [] } } })
  })

  test('makes a procedure whose error has every fault, and no personal number', async () => {
    const { status, text } = await call(faulty)
    expect(status).toBe(400)
    expect(text).not.toContain('999990019')
    const { error } = JSON.parse(text) as { error: { data: { problem: ProblemDetails } } }
    expect(error.data.problem.errors.map(({ code, location }) => ({ code, ...location }))).toEqual(faults)
  })

  test('asks for signals with the day of the call', async () => {
    const told: number[] = []
    for (const [moment] of days) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
      const { text } = await call(undecided)
      told.push((JSON.parse(text) as { result: { data: { signalen: string[] } } }).result.data.signalen.length)
    }
    expect(told).toEqual(days.map(([, count]) => count))
  })

  test('leaves any other error as it is', async () => {
    const response = await fetchRequestHandler({
      endpoint: '',
      req: new Request('http://school.test/onbekend'),
      router,
    })
    const { error } = (await response.json()) as { error: { data: { code: string; problem?: unknown } } }
    expect(error.data).toMatchObject({ code: 'NOT_FOUND' })
    expect(error.data.problem).toBeUndefined()
  })
})

test('The schema gives a procedure of tRPC the type of an enrolment, and its issues as they are', async () => {
  const t = initTRPC.create()
  const caller = t
    .router({ brin: t.procedure.input(enrolmentSchema).query(({ input }): string => input.instelling.brin) })
    .createCaller({})
  expect(await caller.brin(sound)).toBe('99VO')
  const error: unknown = await caller.brin(faulty as unknown as Inschrijving).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(TRPCError)
  const { cause } = error as TRPCError
  expect(cause).toBeInstanceOf(StandardSchemaV1Error)
  expect((cause as StandardSchemaV1Error).issues).toMatchObject([
    { path: ['instelling', 'brin'], code: 'invalid-brin', severity: 'afkeur', source: 'pve-velden' },
    { path: ['leerroute', 'leerweg'], code: 'glr-requires-bb', params: { leerweg: 'KB' }, source: 'wvo-2.107l-2' },
  ])
})
