import { describe, expect, test } from 'vitest'
import { onderwerpen } from '../../../src/concepts/samenwerking.js'
import { agreementIssueCodes } from '../../../src/validation/agreement/agreementRegister.js'
import { validateAgreement } from '../../../src/validation/agreement/validateAgreement.js'
import { badAgreements } from './badAgreements.js'
import { agreement, changed, inHouse, issuesIn, type Json, nonFunded, notCheckedIn, options, vso } from './records.js'

const sound = [agreement, inHouse, nonFunded, vso]

/** A record with faults in every part. */
const wreck: Json = {
  soort: 'overeenkomst',
  scholen: [{ soort: 'vo-school', brin: '99vo', schoolsoort: 'mavo', bekostigd: false, profielen: ['Groen'] }],
  instellingen: [],
  leerroutes: [
    { soort: 'GLR', leerweg: 'BB', niveau: 2 },
    { soort: 'GLR', leerweg: 'KB', niveau: 3 },
    { soort: 'PRO', leerweg: 'havo', niveau: 1 },
    { soort: 'DLR', leerweg: 'KB' },
    'DLR',
  ],
  locaties: ['thuis', undefined],
  jaren: 2,
  programma: [
    {
      leerjaar: 3,
      onderdelen: [
        { soort: 'mbo-onderdeel', omschrijving: 'Kerntaak 1', team: true },
        { soort: 'gecombineerd-onderdeel', omschrijving: 'Project', deelVo: 'Profielvak' },
      ],
      examinering: 'Examens',
    },
    { leerjaar: 3, onderdelen: [], examinering: 7 },
  ],
  afspraken: { aanbod: [{ profiel: 'Techniek', opleidingcode: '25655' }, {}], leiding: 4, overdracht: {} },
}

function codesIn(record: unknown): readonly string[] {
  return issuesIn(validateAgreement(record, options)).map(({ code }) => code)
}

describe('A sound samenwerking', () => {
  test.each(sound.map((record) => [String(record['soort']), record] as const))(
    'of the soort %s is answered with the record itself, no signal and nothing unchecked',
    (_, record) => {
      const verdict = validateAgreement(record, options)
      expect(verdict).toStrictEqual({ ok: true, value: record, signals: [], notChecked: [] })
      expect(verdict.ok && verdict.value).toBe(record)
    },
  )

  test('can have one partner of each, one route and nothing that may be left out', () => {
    const least = changed(agreement, {
      scholen: [{ soort: 'vo-school', brin: '99VO' }],
      instellingen: [{ soort: 'mbo-instelling', brin: '99MB' }],
      leerroutes: [{ soort: 'DLR', leerweg: 'BB', niveau: 2 }],
      locaties: undefined,
      jaren: undefined,
      programma: undefined,
      'afspraken.overdracht': undefined,
      'afspraken.aanbod': [{ profiel: 'Groen', opleidingsdomein: 'Voedsel, groen en gastvrijheid' }],
    })
    const verdict = validateAgreement(least)
    expect(issuesIn(verdict)).toStrictEqual([])
    expect(notCheckedIn(verdict)).toStrictEqual([
      'profile-not-offered: scholen.0.profielen',
      'course-not-related: isAanverwant, afspraken.aanbod.0.opleidingcode',
      'programme-year-missing: programma',
      'programme-year-twice: programma',
      'programme-year-above-length: programma',
      'exams-not-described: programma',
      'combination-not-split: programma',
      'team-not-allowed: programma',
    ])
  })

  test('ignores keys it does not know, and takes undefined for absent', () => {
    const record = { ...agreement, kenmerk: 7, jaren: undefined, locaties: undefined }
    expect(codesIn(record)).toStrictEqual([])
  })
})

describe('A subject a to j', () => {
  const codes = [
    'offer-not-settled',
    'leadership-not-settled',
    'accountability-not-settled',
    'organisation-not-settled',
    undefined,
    'switch-option-not-settled',
    'business-not-settled',
    'disputes-not-settled',
    'changes-not-settled',
    'participation-not-settled',
  ]
  const dropped = onderwerpen.map((onderwerp, at) => [onderwerp, codes[at]] as const)

  test.each(dropped)('%s that is absent from an overeenkomst: %s', (onderwerp, code) => {
    const verdict = validateAgreement(changed(agreement, { [`afspraken.${onderwerp}`]: undefined }), options)
    expect(issuesIn(verdict)).toMatchObject(code === undefined ? [] : [{ code, path: ['afspraken', onderwerp] }])
    expect(issuesIn(verdict)).toHaveLength(code === undefined ? 0 : 1)
  })

  test.each(dropped)('%s that is absent from an agreement without funding: %s', (onderwerp, code) => {
    expect(codesIn(changed(nonFunded, { [`afspraken.${onderwerp}`]: undefined }))).toStrictEqual(
      code === undefined ? [] : [code],
    )
  })

  test.each(dropped)('%s that is absent from an interne regeling, which need not settle h and i', (onderwerp, code) => {
    const told: Readonly<Record<string, string>> = { medezeggenschap: 'participation-not-settled-in-house' }
    const isAsked = onderwerp !== 'geschillen' && onderwerp !== 'wijziging' && code !== undefined
    const expected = told[onderwerp] ?? code
    expect(codesIn(changed(inHouse, { [`afspraken.${onderwerp}`]: undefined }))).toStrictEqual(
      isAsked ? [expected] : [],
    )
  })

  test('all of them absent are all told, in the order of the law', () => {
    expect(codesIn(changed(agreement, { afspraken: {} }))).toStrictEqual(codes.filter((code) => code !== undefined))
    expect(codesIn(changed(inHouse, { afspraken: {} }))).toStrictEqual([
      ...codes.slice(0, 4),
      ...codes.slice(5, 7),
      'participation-not-settled-in-house',
    ])
  })

  test.each([
    [{}, ['transfer-incomplete']],
    [{ omvang: '', bestemming: '' }, ['transfer-incomplete']],
    [{ omvang: 'Een vierde deel' }, ['transfer-incomplete']],
    [{ bestemming: 'Lessen' }, ['transfer-incomplete']],
    [{ bestemming: 'Lessen', omvang: 25 }, ['not-text']],
    [{ omvang: 25 }, ['not-text', 'transfer-incomplete']],
    [{ omvang: 'Een vierde deel', bestemming: 'Lessen' }, []],
    [null, ['not-an-object']],
    ['Een vierde deel', ['not-an-object']],
    [undefined, []],
  ])('the transfer %j gives %j: both or nothing at all', (overdracht, expected) => {
    expect(codesIn(changed(agreement, { 'afspraken.overdracht': overdracht }))).toStrictEqual(expected)
  })

  test.each([
    [undefined, ['offer-not-settled'], ['aanbod']],
    [[], ['offer-not-settled'], ['aanbod']],
    [[{ opleidingcode: '25655' }], ['offer-not-settled'], ['aanbod', 0, 'profiel']],
    [[{ profiel: 'Groen', opleidingsdomein: ' ' }], ['offer-not-settled'], ['aanbod', 0]],
    [[{ profiel: 'Groen', opleidingcode: 25655 }], ['invalid-crebo'], ['aanbod', 0, 'opleidingcode']],
    [[{ profiel: 'Groen', opleidingsdomein: 4 }], ['not-text'], ['aanbod', 0, 'opleidingsdomein']],
    [[{ profiel: 4, opleidingcode: '25655' }], ['not-text'], ['aanbod', 0, 'profiel']],
    [['Groen'], ['not-an-object'], ['aanbod', 0]],
    [[undefined], ['missing-field'], ['aanbod', 0]],
    ['Groen', ['not-a-list'], ['aanbod']],
  ])('the offer %j gives %j', (aanbod, expected, path) => {
    const issues = issuesIn(validateAgreement(changed(agreement, { 'afspraken.aanbod': aanbod }), options))
    expect(issues.map(({ code }) => code)).toStrictEqual(expected)
    expect(issues[0]?.path).toStrictEqual(['afspraken', ...path])
  })
})

describe('The verdict', () => {
  test('tells every fault at once, in the order of the register', () => {
    const issues = issuesIn(validateAgreement(wreck, options))
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toStrictEqual([
      'not-an-object leerroutes.4',
      'missing-field leerroutes.3.niveau',
      'missing-field locaties.1',
      'empty-list instellingen',
      'empty-list programma.1.onderdelen',
      'not-text afspraken.leiding',
      'not-text programma.1.examinering',
      'invalid-brin scholen.0.brin',
      'unknown-route leerroutes.1',
      'unknown-route leerroutes.2.soort',
      'unknown-route leerroutes.2.leerweg',
      'unknown-route leerroutes.2.niveau',
      'unknown-location-kind locaties.0',
      'offer-not-settled afspraken.aanbod.1.profiel',
      'offer-not-settled afspraken.aanbod.1',
      'accountability-not-settled afspraken.verantwoording',
      'organisation-not-settled afspraken.inrichting',
      'transfer-incomplete afspraken.overdracht',
      'switch-option-not-settled afspraken.overstapoptie',
      'business-not-settled afspraken.bedrijfsleven',
      'disputes-not-settled afspraken.geschillen',
      'changes-not-settled afspraken.wijziging',
      'participation-not-settled afspraken.medezeggenschap',
      'glr-requires-vbo-school scholen',
      'profile-not-offered afspraken.aanbod.0.profiel',
      'course-not-related afspraken.aanbod.0.opleidingcode',
      'programme-year-missing programma',
      'programme-year-missing programma',
      'programme-year-twice programma.1.leerjaar',
      'programme-year-above-length programma.0.leerjaar',
      'programme-year-above-length programma.1.leerjaar',
      'combination-not-split programma.0.onderdelen.1',
      'team-not-allowed programma.0.onderdelen.0.team',
      'non-funded-party scholen.0.bekostigd',
    ])
  })

  test('does not hang on the order of the keys, and judging changes nothing', () => {
    for (const record of [wreck, ...sound]) {
      const copy = structuredClone(record)
      const turned = Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? 1 : -1)))
      expect(issuesIn(validateAgreement(turned, options))).toStrictEqual(issuesIn(validateAgreement(record, options)))
      expect(record).toStrictEqual(copy)
    }
  })

  test('has frozen JSON for what it found, without anything a user wrote', () => {
    const secret = 'Jan Voorbeeld 999990019'
    const told = JSON.parse(JSON.stringify(wreck).replaceAll('Techniek', secret).replaceAll('Project', secret)) as Json
    for (const record of [told, wreck, {}, null, ...agreementIssueCodes.map((code) => badAgreements[code].bad)]) {
      const verdict = validateAgreement(record, options)
      const lists = [issuesIn(verdict), verdict.notChecked]
      expect(isFrozen(lists[0]) && isFrozen(lists[1])).toBe(true)
      expect(JSON.parse(JSON.stringify(lists))).toStrictEqual(lists)
      expect(JSON.stringify(lists)).not.toContain('999990019')
    }
  })

  test.each([[null], [undefined], [[]], ['overeenkomst'], [7], [() => agreement]])(
    'on %s is that it is no object',
    (input) => {
      expect(validateAgreement(input, options)).toStrictEqual({
        ok: false,
        issues: [{ code: 'not-an-object', path: [], params: {}, severity: 'afkeur', source: 'recordvorm' }],
        notChecked: [],
      })
    },
  )
})

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  return Object.isFrozen(value) && Object.values(value).every(isFrozen)
}
