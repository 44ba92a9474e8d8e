import { expect, test } from 'vitest'
import { reconcile } from '../../../src/registers/reconcile/reconcile.js'
import { errorOf } from '../../rules/outsideTypes.js'

const day = { peildatum: '2025-11-03' } as const
const shared = { leerling: { bsn: '999990019' }, begindatum: '2025-08-01', indicatieBekostigbaar: true }

/** Whatever a caller without a type checker hands over. */
const wrong = (value: unknown): never => value as never

const vo = (change: object): never =>
  wrong([
    {
      referentie: 'vo:1',
      inschrijving: {
        ...shared,
        instelling: { soort: 'vo-school', brin: '99VO' },
        leerroute: { soort: 'DLR', leerweg: 'BB' },
        fase: { soort: 'VO-fase' },
        ...change,
      },
    },
  ])
const mbo = (change: object): never =>
  wrong([
    {
      referentie: 'mbo:1',
      inschrijving: {
        ...shared,
        instelling: { soort: 'mbo-instelling', brin: '99MB' },
        leerroute: { soort: 'DLR', niveau: 2 },
        fase: { soort: 'VO-fase' },
        ...change,
      },
    },
  ])
const offer = (change: object): never =>
  wrong({ ...day, aanbod: [{ leerroute: { soort: 'DLR' }, scholen: [], instellingen: [], ...change }] })

test.each<[string, () => unknown]>([
  ['options: an object with peildatum, got undefined', () => reconcile([], [], wrong(undefined))],
  ['peildatum: a day YYYY-MM-DD, got string', () => reconcile([], [], { peildatum: '2025-02-30' })],
  ['teldatum: a 1 October or a 1 February, got string', () => reconcile([], [], { ...day, teldatum: '2025-10-02' })],
  [
    "volledig: a list of 'rod-vo' and 'rod-mbo', got object",
    () => reconcile([], [], { ...day, volledig: wrong(['rio']) }),
  ],
  ['aanbod: a list of offers, got object', () => reconcile([], [], { ...day, aanbod: wrong({}) })],
  ['aanbod: offers of a DLR or a GLR, got undefined', () => reconcile([], [], offer({ leerroute: undefined }))],
  ['aanbod: offers of a DLR or a GLR, got string', () => reconcile([], [], offer({ leerroute: { soort: 'DLP' } }))],
  [
    'aanbod: scholen and instellingen, lists of BRINs or of partners with a brin, got object',
    () => reconcile([], [], offer({ scholen: ['1'] })),
  ],
  [
    'aanbod: scholen and instellingen, lists of BRINs or of partners with a brin, got string',
    () => reconcile([], [], offer({ scholen: ['99VO'], instellingen: '99MB' })),
  ],
  ['lists of records, got object', () => reconcile(wrong({}), [], day)],
  ['lists of records, got undefined', () => reconcile([], wrong(undefined), day)],
  ['vo records of a vo-school, got string', () => reconcile(mbo({}), [], day)],
  ['mbo records of an mbo-instelling, got string', () => reconcile([], vo({}), day)],
  [
    'leerroute.soort: one that a sound record has, got string',
    () => reconcile(vo({ leerroute: { soort: 'DLP', leerweg: 'BB' } }), [], day),
  ],
  [
    'leerroute.leerweg: one that a sound record has, got string',
    () => reconcile(vo({ leerroute: { soort: 'DLR', leerweg: 'XX' } }), [], day),
  ],
  [
    'leerroute.niveau: one that a sound record has, got undefined',
    () => reconcile([], mbo({ leerroute: { soort: 'DLR' } }), day),
  ],
  ['fase.soort: one that a sound record has, got string', () => reconcile(vo({ fase: { soort: 'fase' } }), [], day)],
])('a comparison outside the types says what was expected: %s', (expected, call) => {
  const error = errorOf(call)
  expect(error).toBeInstanceOf(RangeError)
  expect(error).toHaveProperty('message', `expected ${expected}`)
})
