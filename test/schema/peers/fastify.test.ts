import { Ajv2020 } from 'ajv/dist/2020.js'
import Fastify, { type FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import {
  agreementJsonSchema,
  enrolmentJsonSchema,
  type JsonSchema,
  type ProblemDetails,
  rioOfferJsonSchema,
} from '../../../src/schema/schema.js'
import { runGuide } from './guide.js'
import { faults, faulty, sound } from './records.js'

const { app } = (await runGuide('fastify')) as { app: FastifyInstance }

function object(properties: object): object {
  return { type: 'object', properties }
}

/** An app with one route for each schema, as one would write it. */
function routesFor(...schemas: readonly JsonSchema[]): FastifyInstance {
  const ajv = new Ajv2020()
  const routes = Fastify()
  routes.setValidatorCompiler(({ schema }) => ajv.compile(schema as JsonSchema))
  for (const [at, body] of schemas.entries()) routes.post(`/${at}`, { schema: { body } }, () => 'goed')
  return routes
}

describe('The page about Fastify', () => {
  test('makes a route that takes a sound enrolment', async () => {
    const response = await app.inject({ method: 'POST', url: '/inschrijvingen', payload: sound })
    expect(response.statusCode).toBe(201)
    expect(response.json()).toEqual({ brin: '99VO', fase: 'VO-fase', signalen: 0 })
  })

  test('makes a route that answers to a faulty one with a problem, and does not send the person back', async () => {
    const response = await app.inject({ method: 'POST', url: '/inschrijvingen', payload: faulty })
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.body).not.toContain('999990019')
    const { errors } = response.json<ProblemDetails>()
    expect(errors.map(({ code, location }) => ({ code, ...location }))).toEqual(faults)
  })

  test('is right that a text is not made a number, as it is by Fastify itself', async () => {
    const body = { ...sound, leerroute: { ...sound.leerroute, niveau: '3' } }
    expect((await app.inject({ method: 'POST', url: '/inschrijvingen', payload: body })).statusCode).toBe(400)
    const bare = Fastify().post('/inschrijvingen', {
      schema: { body: object({ leerroute: object({ niveau: { type: 'integer' } }) }) },
      handler: ({ body: { leerroute } }: { body: { leerroute: { niveau: unknown } } }) => typeof leerroute.niveau,
    } as never)
    expect((await bare.inject({ method: 'POST', url: '/inschrijvingen', payload: body })).body).toBe('number')
  })
})

describe('A JSON Schema of this library', () => {
  test('refuses in Fastify by itself what is out of form, and lets through what is against a rule', async () => {
    const routes = routesFor(enrolmentJsonSchema)
    const answer = async (payload: object): Promise<number> =>
      (await routes.inject({ method: 'POST', url: '/0', payload })).statusCode
    expect(await answer(sound)).toBe(200)
    expect(await answer({ ...sound, instelling: { soort: 'vo-school', brin: '99vo' } })).toBe(400)
    expect(await answer({ ...sound, leerroute: { soort: 'GLR', leerweg: 'KB' } })).toBe(200)
  })

  test('can stand at several routes, beside the others', async () => {
    const routes = routesFor(enrolmentJsonSchema, agreementJsonSchema, rioOfferJsonSchema, enrolmentJsonSchema)
    const answers = await Promise.all(
      [0, 1, 2, 3].map(
        async (at) => (await routes.inject({ method: 'POST', url: `/${at}`, payload: sound })).statusCode,
      ),
    )
    expect(answers).toEqual([200, 400, 400, 200])
  })
})
