import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  checkProgramme,
  type Inschrijving,
  isLeerroute,
  leerroutes,
  leertrajecten,
  type MboInschrijving,
  niveaus,
  opleidingsduren,
  routeDuration,
  type Routejaren,
  type Samenwerking,
  samenwerkingSoorten,
  schoolsoorten,
  validateAgreement,
  validateEnrolment,
  type VoInschrijving,
} from '../../src/index.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import {
  buildAgreement,
  buildEnrolment,
  buildProgramme,
  buildRioOffer,
  type MboFacts,
  type VoFacts,
} from '../../src/testing/testing.js'

/** Everything that is found in a record: nothing, when it is sound. */
function foundIn(record: unknown, peildatum?: '2025-10-01' | '2030-01-01'): unknown {
  const verdict = validateEnrolment(record, peildatum === undefined ? {} : { peildatum })
  return verdict.ok ? verdict.signals : verdict.issues
}

function isFrozenThrough(data: unknown): boolean {
  return (
    typeof data !== 'object' || data === null || (Object.isFrozen(data) && Object.values(data).every(isFrozenThrough))
  )
}

const college = { soort: 'mbo-instelling' } as const

describe('An enrolment that was built', () => {
  test('is sound on any day, knows all but the diploma, and is frozen all the way down', () => {
    for (const built of [buildEnrolment(), buildEnrolment({ instelling: college })]) {
      expect([foundIn(built), foundIn(built, '2025-10-01'), foundIn(built, '2030-01-01')]).toEqual([[], [], []])
      expect(isFrozenThrough(built)).toBe(true)
      const missing = validateEnrolment(built, { peildatum: '2025-10-01' }).notChecked.flatMap((each) => each.missing)
      expect(new Set(missing.map((path) => path.join('.')))).toEqual(new Set(['vmboDiploma']))
    }
  })

  test('is sound for every route, side and year that goes together', () => {
    const facts = leerroutes.flatMap((leerroute) =>
      ([1, 2, 3, 4, 5, 6] as const).flatMap((leerjaar) => [
        ...(leerjaar <= (leerroute.soort === 'DLR' ? 3 : 2) ? [{ leerroute, fase: { leerjaar } } as VoFacts] : []),
        ...(leerjaar >= 3 && leerjaar <= leerroute.niveau + 2
          ? [{ leerroute, fase: { leerjaar }, instelling: college } as MboFacts]
          : []),
      ]),
    )
    expect(facts.length).toBeGreaterThan(30)
    expect(
      facts.flatMap((each) => [foundIn(buildEnrolment(each)), foundIn(buildEnrolment(each), '2030-01-01')]),
    ).toEqual(facts.flatMap(() => [[], []]))
  })

  test('follows what is given', () => {
    const follows: [VoFacts | MboFacts, object][] = [
      [{ leerroute: { soort: 'GLR' } }, { leerroute: { leerweg: 'BB', niveau: 2 }, opleidingsduur: 2 }],
      [{ leerroute: { leerweg: 'GL' } }, { leerroute: { soort: 'DLR', niveau: 4 }, elementcode: '6931' }],
      [{ leerroute: { niveau: 2 } }, { leerroute: { soort: 'DLR', leerweg: 'BB' } }],
      [{ vmboLeerjaar: 4 }, { fase: { soort: 'VO-fase', leerjaar: 2 }, leerrouteStart: '2024-08-01' }],
      [{ fase: { soort: 'MBO-fase' } }, { fase: { soort: 'MBO-fase', leerjaar: 3 }, leerrouteStart: '2023-08-01' }],
      [{ instelling: college, fase: { soort: 'VO-fase' } }, { fase: { leerjaar: 1 } }],
      [
        { begindatum: '2027-01-01' },
        { begindatum: '2027-01-01', leerrouteStart: '2026-08-01', einddatum: '2027-07-31' },
      ],
      [
        { leerrouteStart: '2021-09-01', fase: { leerjaar: 2 } },
        { begindatum: '2022-08-01', leerrouteStart: '2021-09-01' },
      ],
      [
        { doublures: 1, fase: { leerjaar: 2 } },
        { begindatum: '2025-08-01', leerrouteStart: '2023-08-01' },
      ],
      [{ instelling: { bekostigd: false } }, { indicatieBekostigbaar: false }],
      [{ instelling: college, leerroute: { niveau: 4 }, fase: { leerjaar: 6 } }, { opleidingsduur: 4 }],
      [{ leerling: { onderwijsnummer: '101222331' } }, { leerling: { onderwijsnummer: '101222331' } }],
      [
        { leerrouteStart: '2023-08-01', begindatum: '2025-08-01' },
        { fase: { soort: 'MBO-fase', leerjaar: 3 }, leerrouteStart: '2023-08-01', einddatum: '2026-07-31' },
      ],
      [
        { leerrouteStart: '2023-09-15', begindatum: '2024-11-01', instelling: college },
        { fase: { soort: 'VO-fase', leerjaar: 2 }, einddatum: '2025-07-31' },
      ],
      [
        { leerrouteStart: '2023-08-01', begindatum: '2025-08-01', doublures: 1 },
        { fase: { soort: 'VO-fase', leerjaar: 2 }, vmboLeerjaar: 4 },
      ],
      [
        { leerrouteStart: '2022-08-01', begindatum: '2025-08-01', fase: { leerjaar: 3 } },
        { fase: { soort: 'MBO-fase', leerjaar: 3 }, doublures: 1 },
      ],
      [
        { leerrouteStart: '2022-08-01', begindatum: '2025-08-01', fase: { leerjaar: 2 }, doublures: 2 },
        { fase: { soort: 'VO-fase', leerjaar: 2 }, doublures: 2 },
      ],
      [{ leerrouteStart: '2024-09-15' }, { begindatum: '2024-09-15', fase: { leerjaar: 1 }, einddatum: '2025-07-31' }],
      [{ einddatum: '2027-01-31' }, { begindatum: '2026-08-01', leerrouteStart: '2026-08-01' }],
      [{ instelling: { schoolsoort: 'vso' } }, { leerroute: { soort: 'DLR', leerweg: 'BB', niveau: 2 } }],
      [{ elementcode: '0471' }, { leerroute: { leerweg: 'TL', niveau: 4 } }],
      [{ elementcode: '6911', leerroute: { soort: 'GLR' } }, { leerroute: { leerweg: 'BB' } }],
      [{ opleidingsduur: 4 }, { leerroute: { leerweg: 'KB', niveau: 4 }, opleidingsduur: 4 }],
      [{ opleidingsduur: 1 }, { leerroute: { leerweg: 'BB', niveau: 2 }, opleidingsduur: 1 }],
      [{ opleidingsduur: 2 }, { leerroute: { leerweg: 'KB', niveau: 3 }, opleidingsduur: 2 }],
      [
        { instelling: college, fase: { leerjaar: 6 } },
        { leerroute: { niveau: 4 }, opleidingsduur: 4 },
      ],
      [{ instelling: college, leerroute: { leerweg: 'BB' }, fase: { leerjaar: 4 } }, { opleidingsduur: 2 }],
    ]
    for (const [facts, expected] of follows) {
      const built = buildEnrolment(facts)
      expect(built).toMatchObject(expected)
      expect(foundIn(built)).toEqual([])
    }
    expect(buildEnrolment({ leerling: { onderwijsnummer: '101222331' } }).leerling).toEqual({
      onderwijsnummer: '101222331',
    })
  })

  test('never began before the law: then its start is not known', () => {
    const year3 = buildEnrolment({ begindatum: '2020-08-01', fase: { leerjaar: 3 } })
    expect(Object.keys(year3)).not.toContain('leerrouteStart')
    expect(foundIn(year3)).toEqual([])
    expect(buildEnrolment({ begindatum: '2020-08-01' }).leerrouteStart).toBe('2020-08-01')
    expect(buildEnrolment({ begindatum: '2021-08-01', fase: { leerjaar: 2 } }).leerrouteStart).toBe('2020-08-01')
  })

  test('does not guess what cannot be: a period before the route, a year there is not', () => {
    const early = buildEnrolment({ leerrouteStart: '2026-08-01', begindatum: '2025-08-01' })
    expect(early).toMatchObject({ fase: { soort: 'VO-fase', leerjaar: 1 } })
    expect(early).not.toHaveProperty('doublures')
    const late = buildEnrolment({ leerrouteStart: '2023-08-01', begindatum: '2033-08-01', fase: { soort: 'MBO-fase' } })
    expect(late.fase).toEqual({ soort: 'MBO-fase', leerjaar: 3 })
    expect(buildEnrolment({ leerroute: { niveau: 3 }, opleidingsduur: 4 })).toMatchObject({
      leerroute: { leerweg: 'KB', niveau: 3 },
      opleidingsduur: 4,
    })
    expect(buildEnrolment({ leerroute: { leerweg: 'BB' }, fase: { leerjaar: 6 } }).opleidingsduur).toBe(2)
    expect(buildEnrolment({ elementcode: '7911' }).leerroute.leerweg).toBe('KB')
  })

  test('lacks what is undefined, and keeps facts that contradict each other', () => {
    const built = buildEnrolment({ leerling: undefined, leerrouteStart: undefined, leerroute: { niveau: undefined } })
    expect(Object.keys(built)).not.toContain('leerling')
    expect(Object.keys(built)).not.toContain('leerrouteStart')
    expect(built.leerroute).toEqual({ soort: 'DLR', leerweg: 'KB' })
    expect(foundIn(built)).toEqual([])
    expect(buildEnrolment({ begindatum: '2025-08-01', einddatum: '2025-07-31' })).toMatchObject({
      begindatum: '2025-08-01',
      einddatum: '2025-07-31',
    })
    expect(buildEnrolment({ leerroute: { leerweg: 'KB', niveau: 2 as never } }).leerroute).toEqual({
      soort: 'DLR',
      leerweg: 'KB',
      niveau: 2,
    })
  })

  test('leaves the facts as they were', () => {
    const facts = { instelling: { profielen: ['Groen'], soort: 'vo-school' as const }, onbekend: [{ a: 1 }] }
    expect(buildEnrolment(facts)).toMatchObject(facts)
    expect(Object.isFrozen(facts.instelling.profielen)).toBe(false)
    expect(Object.isFrozen(facts.onbekend[0])).toBe(false)
  })

  test('is of the register that is asked', () => {
    expectTypeOf(buildEnrolment()).toEqualTypeOf<VoInschrijving>()
    expectTypeOf(buildEnrolment({ leerroute: { soort: 'GLR' } })).toEqualTypeOf<VoInschrijving>()
    expectTypeOf(buildEnrolment({ instelling: college })).toEqualTypeOf<MboInschrijving>()
    expectTypeOf(buildEnrolment({} as VoFacts | MboFacts)).toEqualTypeOf<Inschrijving>()
    // @ts-expect-error -- a GLR has no niveau 3
    expect(isLeerroute(buildEnrolment({ leerroute: { soort: 'GLR', niveau: 3 } }).leerroute)).toBe(false)
    // @ts-expect-error -- not a field of an enrolment
    expect(foundIn(buildEnrolment({ leerwegg: 'KB' }))).toEqual([])
    // @ts-expect-error -- a vo-school registers no leertraject
    expect(foundIn(buildEnrolment({ leertraject: 'BOL' }))).toHaveLength(1)
    // @ts-expect-error -- begindatum cannot be left out
    expect(foundIn(buildEnrolment({ begindatum: undefined }))).toHaveLength(1)
  })
})

describe('A programme that was built', () => {
  const lengths = niveaus.flatMap((niveau) =>
    opleidingsduren.flatMap((opleidingsduur) => {
      const duration = routeDuration({ niveau, opleidingsduur })
      return duration === undefined
        ? []
        : ([duration.minimum, duration.maximum] as Routejaren[]).map((jaren) => ({ niveau, opleidingsduur, jaren }))
    }),
  )

  test('is sound for every length the law has, on any day', () => {
    expect(lengths).toHaveLength(12)
    for (const length of lengths) {
      for (const leertraject of leertrajecten) {
        for (const start of ['2025-08-01', '2026-08-01'] as const) {
          const built = buildProgramme({ ...length, leertraject, start })
          expect(built).toMatchObject({ ...length, leertraject, start })
          for (const day of ['2025-10-01', '2026-10-01', '2030-10-01'] as const) {
            expect(checkProgramme(built, day), JSON.stringify(built)).toMatchObject({ ok: true, signals: [] })
          }
        }
      }
    }
  })

  test('follows what is given, lacks what is undefined and is frozen', () => {
    expect(buildProgramme()).toMatchObject({ leertraject: 'BOL', jaren: 4, niveau: 4, opleidingsduur: 3 })
    expect(buildProgramme({ niveau: 2 })).toMatchObject({ jaren: 2, opleidingsduur: 1 })
    expect(buildProgramme({ jaren: 6 }).uren).toEqual({ totaal: 6000, begeleid: 4050, bpv: 1350 })
    expect(buildProgramme({ uren: { bpv: 1 } }).uren).toEqual({ totaal: 4000, begeleid: 2950, bpv: 1 })
    expect(Object.keys(buildProgramme({ niveau: undefined }))).not.toContain('niveau')
    expect(buildProgramme({ jaren: 7 as never, leertraject: 'OVO' as never }).uren.totaal).toBe(4000)
    expect(isFrozenThrough(buildProgramme())).toBe(true)
  })
})

describe('An agreement that was built', () => {
  test.each(samenwerkingSoorten)('is sound and frozen as %s', (soort) => {
    const built = buildAgreement({ soort } as never) as Samenwerking
    expect(built.soort).toBe(soort)
    expect(validateAgreement(built, { isAanverwant: () => true })).toMatchObject({
      ok: true,
      signals: [],
      notChecked: [],
    })
    expect(isFrozenThrough(built)).toBe(true)
  })

  test('follows what is given', () => {
    expect(buildAgreement({ jaren: 5 }).programma?.map(({ leerjaar }) => leerjaar)).toEqual([1, 2, 3, 4, 5])
    expect(buildAgreement({ jaren: undefined })).not.toHaveProperty('jaren')
    expect(buildAgreement({ afspraken: { leiding: 'Anders.' } }).afspraken).toMatchObject({
      leiding: 'Anders.',
      wijziging: 'Zie paragraaf 9.',
    })
    expect(buildAgreement({ soort: 'niet-bekostigd' }).scholen[0].bekostigd).toBe(false)
    expectTypeOf(buildAgreement({ soort: 'interne-regeling' }).school.verticaal).toEqualTypeOf<boolean | undefined>()
    // @ts-expect-error -- an interne regeling has no list of scholen
    expect(validateAgreement(buildAgreement({ soort: 'interne-regeling', scholen: [] })).ok).toBe(true)
  })
})

describe('An offer in RIO that was built', () => {
  test('is sound and frozen, for a DLR and a GLR, with everything checked', () => {
    for (const offer of [buildRioOffer(), buildRioOffer({ leerroute: { soort: 'GLR' } })]) {
      expect(validateRioOffer(offer)).toEqual({ ok: true, value: offer, signals: [], notChecked: [] })
      expect(isFrozenThrough(offer)).toBe(true)
    }
    expect(buildRioOffer({ meldingen: undefined })).not.toHaveProperty('meldingen')
  })
})

test('No kind of school is left out of what can be built', () => {
  const found = schoolsoorten.map((schoolsoort) =>
    foundIn(buildEnrolment({ instelling: { schoolsoort }, leerroute: { leerweg: 'BB' } })),
  )
  expect(found).toEqual(schoolsoorten.map(() => []))
})
