import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { enrolmentSchema, type ProblemDetails } from '../../../src/schema/schema.js'
import { runGuide } from './guide.js'
import { faults, faulty, sound } from './records.js'

const { app } = (await runGuide('hono')) as { app: Hono }

function post(to: Pick<Hono, 'request'>, body: unknown): Response | Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return to.request('/inschrijvingen', { method: 'POST', headers, body: JSON.stringify(body) })
}

describe('The page about Hono', () => {
  test('makes a route that takes a sound enrolment', async () => {
    const response = await post(app, sound)
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ brin: '99VO', fase: 'VO-fase' })
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
    const bare = new Hono().post('/inschrijvingen', sValidator('json', enrolmentSchema), (c) => {
      const brin: string = c.req.valid('json').instelling.brin
      return c.json({ brin })
    })
    expect(await (await post(bare, faulty)).text()).toContain('999990019')
  })
})
