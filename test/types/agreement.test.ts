import { describe, expect, expectTypeOf, test } from 'vitest'
import type { MboInstelling } from '../../src/index.js'
import type { Locatie } from '../../src/concepts/locatie.js'
import type {
  Aanbod,
  Afspraken,
  Onderwerp,
  Overdracht,
  Partijschool,
  Programmajaar,
  Programmaonderdeel,
  Samenwerking,
} from '../../src/concepts/samenwerking.js'
import type { AgreementIssue, AgreementIssueCode } from '../../src/validation/agreement/agreementIssue.js'
import { type AgreementOptions, validateAgreement } from '../../src/validation/agreement/validateAgreement.js'

// What stands under `@ts-expect-error` must not compile: the type check of the tests fails when it does.

const school: Partijschool = { soort: 'vo-school', brin: '99VO', profielen: ['Groen'] }
const college: MboInstelling = { soort: 'mbo-instelling', brin: '99MB' }
const shared: Omit<Afspraken, 'geschillen' | 'wijziging' | 'medezeggenschap'> = {
  aanbod: [{ profiel: 'Groen', opleidingcode: '25655' }],
  leiding: 'par. 2',
  verantwoording: 'par. 3',
  inrichting: 'par. 4',
  overstapoptie: 'par. 6',
  bedrijfsleven: 'par. 7',
}
const between = { geschillen: 'par. 8', wijziging: 'par. 9', medezeggenschap: 'par. 10' }
const afspraken: Afspraken = { ...shared, ...between }
const overdracht: Overdracht = { omvang: 'Een vierde deel', bestemming: 'Lessen' }
const route = { leerroutes: [{ soort: 'DLR', leerweg: 'BB', niveau: 2 }] } as const

describe('A Samenwerking', () => {
  test('is one of three, with one partner of each or more', () => {
    const three: Samenwerking[] = [
      { ...route, soort: 'overeenkomst', scholen: [school, school], instellingen: [college, college], afspraken },
      { ...route, soort: 'interne-regeling', school, afspraken: shared },
      {
        ...route,
        soort: 'niet-bekostigd',
        scholen: [{ ...school, bekostigd: false }],
        instellingen: [{ ...college, bekostigd: false }],
        afspraken,
      },
    ]
    expect(three).toHaveLength(3)
    expectTypeOf<Samenwerking['soort']>().toEqualTypeOf<'overeenkomst' | 'interne-regeling' | 'niet-bekostigd'>()
    expectTypeOf<NonNullable<Samenwerking['jaren']>>().toEqualTypeOf<2 | 3 | 4 | 5 | 6>()
    expectTypeOf<Locatie>().toEqualTypeOf<'school' | 'instelling' | 'leerbedrijf'>()
  })

  test('has partners on both sides, and a route', () => {
    const agreed = { ...route, soort: 'overeenkomst', scholen: [school], instellingen: [college], afspraken } as const
    // @ts-expect-error an overeenkomst has a school
    const noSchool: Samenwerking = { ...agreed, scholen: [] }
    // @ts-expect-error an overeenkomst has an instelling
    const noCollege: Samenwerking = { ...agreed, instellingen: [] }
    // @ts-expect-error a school is no instelling
    const wrongSide: Samenwerking = { ...agreed, instellingen: [school] }
    // @ts-expect-error there is at least one route
    const noRoute: Samenwerking = { ...agreed, leerroutes: [] }
    // @ts-expect-error the law does not know this route
    const wrongRoute: Samenwerking = { ...agreed, leerroutes: [{ soort: 'GLR', leerweg: 'KB', niveau: 3 }] }
    // @ts-expect-error no route takes one year
    const oneYear: Samenwerking = { ...agreed, jaren: 1 }
    // @ts-expect-error home is no place of a route
    const atHome: Samenwerking = { ...agreed, locaties: ['thuis'] }
    // @ts-expect-error an overeenkomst settles h, i and j too
    const inHouseOnly: Samenwerking = { ...agreed, afspraken: shared }
    // @ts-expect-error there is no fourth soort
    const fourth: Samenwerking = { ...agreed, soort: 'convenant' }
    expect([noSchool, noCollege, wrongSide, noRoute, wrongRoute, oneYear, atHome, inHouseOnly, fourth]).toHaveLength(9)
  })

  test('of one school names no partner; without funding nobody is funded and nothing is handed over', () => {
    const alone: Samenwerking = {
      ...route,
      soort: 'interne-regeling',
      school,
      // @ts-expect-error an interne regeling has no partner
      instellingen: [college],
      afspraken: shared,
    }
    const unfunded = [{ ...college, bekostigd: false as const }] as const
    const funded: Samenwerking = {
      ...route,
      soort: 'niet-bekostigd',
      // @ts-expect-error a school that does not say so is funded
      scholen: [school],
      instellingen: unfunded,
      afspraken,
    }
    const handing: Samenwerking = {
      ...route,
      soort: 'niet-bekostigd',
      scholen: [{ ...school, bekostigd: false }],
      instellingen: unfunded,
      afspraken: {
        ...shared,
        ...between,
        // @ts-expect-error there is no funding to hand over
        overdracht,
      },
    }
    expect([alone, funded, handing]).toHaveLength(3)
  })

  test('cannot be changed', () => {
    const copy: Afspraken = { ...afspraken, aanbod: [...afspraken.aanbod] }
    // @ts-expect-error all fields are readonly
    copy.leiding = 'par. 12'
    // @ts-expect-error lists too
    copy.aanbod.pop()
    expect(copy).toBeDefined()
  })
})

describe('The afspraken', () => {
  test('hold each subject of the law once', () => {
    expectTypeOf<Onderwerp>().toEqualTypeOf<keyof Afspraken>()
  })

  test('name a profile with a domain or a course, and both facts of a transfer', () => {
    const domain: Aanbod = { profiel: 'Groen', opleidingsdomein: 'Voedsel, groen en gastvrijheid' }
    // @ts-expect-error a profile alone is half of it
    const profile: Aanbod = { profiel: 'Groen' }
    // @ts-expect-error so is a course alone
    const course: Aanbod = { opleidingcode: '25655' }
    // @ts-expect-error a size without a purpose
    const half: Overdracht = { omvang: 'Een vierde deel' }
    // @ts-expect-error something is offered
    const nothing: Afspraken['aanbod'] = []
    expect([domain, profile, course, half, nothing]).toHaveLength(5)
  })
})

describe('A year of the programme', () => {
  test('has parts that say what they are', () => {
    const year: Programmajaar = {
      leerjaar: 1,
      onderdelen: [{ soort: 'vo-onderdeel', omschrijving: 'Mens en omgeving', vakoverstijgend: true, team: true }],
      examinering: 'Schoolexamens',
    }
    // @ts-expect-error a year has parts
    const empty: Programmajaar = { ...year, onderdelen: [] }
    // @ts-expect-error there is no year 7
    const seventh: Programmajaar = { ...year, leerjaar: 7 }
    // @ts-expect-error no team answers for an mbo part
    const team: Programmaonderdeel = { soort: 'mbo-onderdeel', omschrijving: 'Kerntaak 1', team: true }
    // @ts-expect-error a combination says what of it is vo and what mbo
    const whole: Programmaonderdeel = { soort: 'gecombineerd-onderdeel', omschrijving: 'Project', deelVo: 'Vak' }
    // @ts-expect-error an mbo part is not across subjects
    const across: Programmaonderdeel = { soort: 'mbo-onderdeel', omschrijving: 'Kerntaak 1', vakoverstijgend: true }
    expect([year, empty, seventh, team, whole, across]).toHaveLength(6)
  })
})

describe('The verdict on a Samenwerking', () => {
  test('tells by its code which facts an issue has', () => {
    expectTypeOf<AgreementIssue['code']>().toEqualTypeOf<AgreementIssueCode>()
    expectTypeOf<Extract<AgreementIssue, { code: 'programme-year-above-length' }>['params']>().toEqualTypeOf<{
      readonly leerjaar: 1 | 2 | 3 | 4 | 5 | 6
      readonly jaren: number
    }>()
    expectTypeOf<Extract<AgreementIssue, { code: 'offer-not-settled' }>['params']>().toEqualTypeOf<{
      readonly [name: string]: never
    }>()
    expectTypeOf<Extract<AgreementIssueCode, 'invalid-bsn'>>().toBeNever()
  })

  test('is a Samenwerking only when it is sound', () => {
    const verdict = validateAgreement({})
    // @ts-expect-error a refused record is no Samenwerking
    expect(verdict.value).toBeUndefined()
    if (verdict.ok) expectTypeOf(verdict.value).toEqualTypeOf<Samenwerking>()
    else expectTypeOf(verdict.issues[0]).toEqualTypeOf<AgreementIssue>()
  })

  test('asks for a predicate of two texts that answers yes or no', () => {
    // @ts-expect-error a promise is no answer
    const later: AgreementOptions = { isAanverwant: () => Promise.resolve(true) }
    // @ts-expect-error the profile is text
    const typed: AgreementOptions = { isAanverwant: (profiel: number) => profiel > 0 }
    expect([later, typed]).toHaveLength(2)
  })
})
