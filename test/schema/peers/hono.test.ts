import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { enrolmentSchema, type ProblemDetails } from '../../../src/schema/schema.js'
import { runGuide } from './guide.js'
import { days, faults, faulty, sound, undecided } from './records.js'

const { app } = (await runGuide('hono')) as { app: Hono }

function post(to: Pick<Hono, 'request'>, body: unknown): Response | Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return to.request('/inschrijvingen', { method: 'POST', headers, body: JSON.stringify(body) })
}

/** What a bare app of Hono answers to this, with our schema. */
function bare(): Hono {
  return new Hono().post('/inschrijvingen', sValidator('json', enrolmentSchema), (c) => {
    const brin: string = c.req.valid('json').instelling.brin
    return c.json({ brin })
  })
}

async function sent(to: Pick<Hono, 'request'>, type: string | undefined, body: string): Promise<Response> {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
  return to.request('/inschrijvingen', { method: 'POST', headers, body: new TextEncoder().encode(body) })
}

afterEach(() => {
  vi.useRealTimers()
})

describe('The page about Hono', () => {
  test('makes a route that takes a sound enrolment', async () => {
    const response = await post(app, sound)
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ brin: '99VO', signalen: [] })
  })

  test('makes a route that answers to a faulty one with a problem, and does not send the person back', async () => {
    const response = await post(app, faulty)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const text = await response.text()
    expect(text).not.toContain('999990019')
    const { errors } = JSON.parse(text) as ProblemDetails
    expect(errors.map(({ code, location }) => ({ code, ...location }))).toEqual(faults)
  })

  test('is right that Hono by itself sends the whole body back', async () => {
    expect(await (await post(bare(), faulty)).text()).toContain('999990019')
  })

  test('asks for signals with the day of the request', async () => {
    const told: number[] = []
    for (const [moment] of days) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
      told.push(((await (await post(app, undecided)).json()) as { signalen: string[] }).signalen.length)
    }
    expect(told).toEqual(days.map(([, count]) => count))
  })

  test.each([
    ['broken JSON', 'application/json', '{"instelling":', 400],
    ['no content type', undefined, JSON.stringify(sound), 415],
    ['another content type', 'text/plain', JSON.stringify(sound), 415],
  ] as const)('makes a route that answers to %s with a problem', async (_, type, body, status) => {
    const response = await sent(app, type, body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status })
  })

  test('makes a route that takes JSON of which the character set is told', async () => {
    expect((await sent(app, 'application/json; charset=utf-8', JSON.stringify(sound))).status).toBe(201)
  })

  test('makes an app that tells nothing of an error of its own', async () => {
    const { app: broken } = (await runGuide('hono')) as { app: Hono }
    broken.get('/stuk', () => {
      throw new Error('999990019')
    })
    const response = await broken.request('/stuk')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('999990019')
  })

  test('is right about what Hono does with them by itself', async () => {
    const broken = await sent(bare(), 'application/json', '{"instelling":')
    expect([broken.status, broken.headers.get('content-type')]).toEqual([400, expect.stringContaining('text/plain')])
    const unread = await sent(bare(), undefined, JSON.stringify(sound))
    const { error } = (await unread.json()) as { error: { code: string }[] }
    expect(error.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'missing-field'))
  })
})
