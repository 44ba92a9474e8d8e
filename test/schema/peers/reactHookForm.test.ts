// @vitest-environment happy-dom
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ComponentType, createElement } from 'react'
import type { Resolver } from 'react-hook-form'
import { afterEach, describe, expect, test } from 'vitest'
import type { Inschrijving } from '../../../src/index.js'
import { enrolmentSchema } from '../../../src/schema/schema.js'
import { runGuide } from './guide.js'

const { Inschrijfformulier } = (await runGuide('react-hook-form')) as {
  Inschrijfformulier: ComponentType<{ bewaar: (inschrijving: Inschrijving) => void }>
}

/** A line on the page, as far as it is read; these tests do without the types of a browser. */
type Line = { readonly textContent: string }

/** Fills in the form, sends it, and waits until it was saved or a fault is told. */
async function send(fields: Readonly<Record<string, string>>): Promise<{ saved: Inschrijving[]; told: string[] }> {
  const saved: Inschrijving[] = []
  render(createElement(Inschrijfformulier, { bewaar: (inschrijving) => saved.push(inschrijving) }))
  for (const [name, value] of Object.entries(fields)) {
    fireEvent.change(screen.getByLabelText(name), { target: { value } })
  }
  fireEvent.click(screen.getByText('Bewaar'))
  const told = (): string[] => screen.getAllByRole<Line>('alert').flatMap(({ textContent }) => textContent || [])
  await expect.poll(() => saved.length + told().length).toBeGreaterThan(0)
  return { saved, told: told() }
}

afterEach(cleanup)

describe('The page about React Hook Form', () => {
  test('makes a form that saves a sound enrolment', async () => {
    const { saved, told } = await send({ BRIN: '99VO', Leerweg: 'BB', Niveau: '2', Begindatum: '2025-08-01' })
    expect(told).toEqual([])
    expect(saved).toMatchObject([
      { instelling: { soort: 'vo-school', brin: '99VO' }, leerroute: { niveau: 2 }, begindatum: '2025-08-01' },
    ])
  })

  test('makes a form that tells each fault at its field, in Dutch, and saves nothing', async () => {
    const { saved, told } = await send({ BRIN: '99vo', Leerweg: 'KB', Niveau: '4', Begindatum: '2025-08-01' })
    expect(saved).toEqual([])
    expect(told).toEqual([
      expect.stringContaining('BRIN'),
      'Een GLR is er alleen voor de BB, niet voor de KB.',
      expect.stringContaining('niveau 2'),
    ])
  })

  test('makes a form in which an empty optional field is absent', async () => {
    const { saved } = await send({ BRIN: '99VO', Leerweg: 'BB', Niveau: '', Begindatum: '2025-08-01' })
    expect(saved).toHaveLength(1)
    expect(saved[0]?.leerroute.niveau).toBeUndefined()
  })

  test('is not held up by a signal', async () => {
    const resolver: Resolver<Inschrijving, unknown, Inschrijving> = standardSchemaResolver(enrolmentSchema)
    const early = {
      instelling: { soort: 'vo-school', brin: '99VO' },
      leerroute: { soort: 'DLR', leerweg: 'KB' },
      fase: { soort: 'MBO-fase', leerjaar: 1 },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: true,
    } as const
    expect(enrolmentSchema['~standard'].validate(early).signals.map(({ code }) => code)).toContain(
      'phase-does-not-match-year',
    )
    const { values, errors } = await resolver(early, undefined, { fields: {}, shouldUseNativeValidation: false })
    expect({ values, errors }).toEqual({ values: early, errors: {} })
  })
})
