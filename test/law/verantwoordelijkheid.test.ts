import { describe, expect, test } from 'vitest'
import {
  type BronSleutel,
  explainResponsibleInstitution,
  responsibilityTable,
  responsibleInstitution,
  sources,
  type Taak,
  taken,
} from '../../src/index.js'

type Answer = readonly ['VO' | 'MBO' | 'samen' | 'nvt', BronSleutel]

/** De vier kolommen van de tabel: DLR VO-fase, DLR MBO-fase, GLR VO-fase, GLR MBO-fase. */
const columns = [
  ['DLR', 'VO-fase'],
  ['DLR', 'MBO-fase'],
  ['GLR', 'VO-fase'],
  ['GLR', 'MBO-fase'],
] as const

const words = { VO: 'vo-school', MBO: 'mbo-instelling', samen: 'gezamenlijk', nvt: 'niet-van-toepassing' } as const

/** Uitgeschreven naar de wet en de dia's, los van de tabel van de bibliotheek. */
const expected: Readonly<Record<Taak, readonly [string, readonly [Answer, Answer, Answer, Answer]]>> = {
  'vmbo-onderwijs': [
    'WVO 2020 art. 2.107f lid 1 onder a',
    [
      ['VO', 'wvo-2.107f-1'],
      ['VO', 'wvo-2.107f-1'],
      ['VO', 'wvo-2.107f-1'],
      ['VO', 'wvo-2.107f-1'],
    ],
  ],
  'vmbo-examinering': [
    'WVO 2020 art. 2.107f lid 1 onder b, 2.107j lid 4 en 2.107l lid 4',
    [
      ['VO', 'wvo-2.107f-1'],
      ['VO', 'wvo-2.107j-4'],
      ['nvt', 'wvo-2.107l-4'],
      ['nvt', 'wvo-2.107l-4'],
    ],
  ],
  'vmbo-diplomering': [
    'WVO 2020 art. 2.107f lid 1 onder b, 2.107j lid 4 en 2.107l lid 2',
    [
      ['VO', 'wvo-2.107f-1'],
      ['VO', 'wvo-2.107j-4'],
      ['nvt', 'wvo-2.107l-2'],
      ['nvt', 'wvo-2.107l-2'],
    ],
  ],
  'mbo-onderwijs': ['WEB art. 9.1.7', fourTimes('MBO', 'web-9.1.7-1')],
  'mbo-examinering': ['WEB art. 9.1.7', fourTimes('MBO', 'web-9.1.7-1')],
  'mbo-diplomering': ['WEB art. 9.1.7', fourTimes('MBO', 'web-9.1.7-1')],
  beroepspraktijkvorming: ['WEB art. 9.1.7', fourTimes('MBO', 'web-9.1.7-1')],
  verzuimmelding: [
    'Dia Verantwoordelijkheden VO en dia Verantwoordelijkheden MBO',
    [
      ['VO', 'dia-taken-vo'],
      ['MBO', 'dia-taken-mbo'],
      ['VO', 'dia-taken-vo'],
      ['MBO', 'dia-taken-mbo'],
    ],
  ],
  aanspreekpunt: [
    'Sterk Beroepsonderwijs over de verantwoordelijkheid (GLR: via WVO 2020 art. 2.107l lid 5)',
    [
      ['VO', 'faq-taken'],
      ['MBO', 'faq-taken'],
      ['VO', 'faq-taken-glr'],
      ['MBO', 'faq-taken-glr'],
    ],
  ],
  medezeggenschap: [
    'Sterk Beroepsonderwijs over de verantwoordelijkheid (GLR: via WVO 2020 art. 2.107l lid 5)',
    [
      ['VO', 'faq-taken'],
      ['MBO', 'faq-taken'],
      ['VO', 'faq-taken-glr'],
      ['MBO', 'faq-taken-glr'],
    ],
  ],
  studentenstatuut: [
    'WEB art. 9.1.6 lid 2',
    [
      ['MBO', 'web-9.1.6-2-reikwijdte'],
      ['MBO', 'web-9.1.6-2'],
      ['MBO', 'web-9.1.6-2-reikwijdte'],
      ['MBO', 'web-9.1.6-2-reikwijdte'],
    ],
  ],
  programmabeschrijving: ['WVO 2020 art. 2.107d lid 2', fourTimes('samen', 'wvo-2.107d-2')],
  melding: ['WVO 2020 art. 2.107c', fourTimes('samen', 'wvo-2.107c')],
  overstapoptie: ['WVO 2020 art. 2.107k', fourTimes('samen', 'wvo-2.107k-1')],
}

function fourTimes(...answer: Answer): readonly [Answer, Answer, Answer, Answer] {
  return [answer, answer, answer, answer]
}

const cells = taken.flatMap((taak) => {
  const [artikel, answers] = expected[taak]
  return columns.map(([soort, fase], column) => {
    const [answer, source] = answers[column] ?? []
    return { artikel, taak, soort, fase, answer: answer && words[answer], source }
  })
})

describe('De verantwoordelijkheidstabel', () => {
  test('heeft veertien taken en dus zesenvijftig cellen, die hier alle staan', () => {
    expect(taken).toHaveLength(14)
    expect(Object.keys(responsibilityTable).sort()).toEqual([...taken].sort())
    expect(Object.keys(expected).sort()).toEqual([...taken].sort())
    expect(cells).toHaveLength(56)
    for (const taak of taken) expect(Object.keys(responsibilityTable[taak]).sort()).toEqual(['DLR', 'GLR'])
  })

  test.each(cells)('$artikel: $taak in de $fase van een $soort is $answer', ({ taak, soort, fase, answer, source }) => {
    expect(responsibleInstitution(taak, { soort }, { soort: fase })).toBe(answer)
    const cell = responsibilityTable[taak][soort][fase]
    expect({ value: cell.value, source: cell.source }).toEqual({ value: answer, source })
    const { value, steps } = explainResponsibleInstitution(taak, { soort }, { soort: fase })
    expect({ value, source: steps[0]?.source }).toEqual({ value: answer, source })
  })

  test('noemt voor elke cel een bestaande bron', () => {
    for (const { taak, soort, fase } of cells) {
      expect(sources).toHaveProperty([responsibilityTable[taak][soort][fase].source])
    }
  })
})

describe('Dia Verantwoordelijkheden: alleen bij de doorlopende leerroute', () => {
  test('WVO 2020 art. 2.107l lid 4: wie in een GLR toch examineert, is de vo-school', () => {
    for (const fase of ['VO-fase', 'MBO-fase'] as const) {
      expect(responsibilityTable['vmbo-examinering'].GLR[fase].indienAangeboden).toBe('vo-school')
      const { steps } = explainResponsibleInstitution('vmbo-examinering', { soort: 'GLR' }, { soort: fase })
      expect(steps.map((step) => step.id)).toEqual(['task-does-not-apply', 'task-when-offered'])
      expect(steps[1]?.facts).toEqual({ taak: 'vmbo-examinering', verantwoordelijke: 'vo-school' })
    }
  })

  test('geen enkele andere cel kent een antwoord voor een taak die toch wordt aangeboden', () => {
    const withOffer = cells.filter(({ taak, soort, fase }) => responsibilityTable[taak][soort][fase].indienAangeboden)
    expect(withOffer.map(({ taak, soort, fase }) => [taak, soort, fase])).toEqual([
      ['vmbo-examinering', 'GLR', 'VO-fase'],
      ['vmbo-examinering', 'GLR', 'MBO-fase'],
    ])
  })
})

describe('Wat met de fase wisselt', () => {
  test('zijn alleen verzuimmelding, aanspreekpunt en medezeggenschap; inhoud blijft waar zij is', () => {
    const changing = taken.filter((taak) =>
      (['DLR', 'GLR'] as const).some(
        (soort) =>
          responsibleInstitution(taak, { soort }, { soort: 'VO-fase' }) !==
          responsibleInstitution(taak, { soort }, { soort: 'MBO-fase' }),
      ),
    )
    expect(changing).toEqual(['verzuimmelding', 'aanspreekpunt', 'medezeggenschap'])
    for (const taak of changing) {
      const { steps } = explainResponsibleInstitution(taak, { soort: 'DLR' }, { soort: 'VO-fase' })
      expect(steps[0]?.id).toBe('task-follows-phase')
    }
  })

  test('gezamenlijk zijn er drie, in beide routes en beide fasen', () => {
    const joint = taken.filter((taak) =>
      columns.every(([soort, fase]) => responsibilityTable[taak][soort][fase].value === 'gezamenlijk'),
    )
    expect(joint).toEqual(['programmabeschrijving', 'melding', 'overstapoptie'])
    expect(cells.filter(({ answer }) => answer === 'gezamenlijk')).toHaveLength(12)
  })
})

describe('WEB art. 9.1.17 lid 3 en WVO 2020 art. 2.107l lid 5: een GLR volgt de DLR', () => {
  test.each(taken.filter((taak) => taak.startsWith('mbo-') || taak === 'beroepspraktijkvorming'))(
    'voor %s rust dat op de WEB, omdat de WVO 2020 alleen haar eigen artikelen van toepassing verklaart',
    (taak) => {
      const { steps } = explainResponsibleInstitution(taak, { soort: 'GLR' }, { soort: 'MBO-fase' })
      expect(steps.map((step) => step.source)).toEqual(['web-9.1.7-1', 'web-9.1.17-3'])
    },
  )

  test.each(['vmbo-onderwijs', 'programmabeschrijving', 'melding', 'overstapoptie'] as const)(
    'voor %s rust dat op de WVO 2020',
    (taak) => {
      const { steps } = explainResponsibleInstitution(taak, { soort: 'GLR' }, { soort: 'VO-fase' })
      expect(steps.map((step) => step.source)).toEqual([expected[taak][1][2][1], 'wvo-2.107l-5'])
    },
  )
})

describe('De zekerheid van de antwoorden', () => {
  test('is gelezen, behalve waar de bron alleen de DLR noemt of de wetten elkaar tegenspreken', () => {
    const others = cells.filter(({ source }) => source && sources[source].zekerheid !== 'gelezen')
    expect(
      others.map(({ taak, soort, fase, source }) => [taak, soort, fase, source && sources[source].zekerheid]),
    ).toEqual([
      ['aanspreekpunt', 'GLR', 'VO-fase', 'afgeleid'],
      ['aanspreekpunt', 'GLR', 'MBO-fase', 'afgeleid'],
      ['medezeggenschap', 'GLR', 'VO-fase', 'afgeleid'],
      ['medezeggenschap', 'GLR', 'MBO-fase', 'afgeleid'],
      ['studentenstatuut', 'DLR', 'VO-fase', 'afgeleid'],
      ['studentenstatuut', 'GLR', 'VO-fase', 'afgeleid'],
      ['studentenstatuut', 'GLR', 'MBO-fase', 'afgeleid'],
      ['overstapoptie', 'DLR', 'VO-fase', 'onzeker'],
      ['overstapoptie', 'DLR', 'MBO-fase', 'onzeker'],
      ['overstapoptie', 'GLR', 'VO-fase', 'onzeker'],
      ['overstapoptie', 'GLR', 'MBO-fase', 'onzeker'],
    ])
  })
})
