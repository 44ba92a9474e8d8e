import { describe, expect, test } from 'vitest'
import {
  type AbsenceQuestion,
  absenceReport,
  absenceTable,
  attendanceDuty,
  type BronSleutel,
  checkAttendance,
  citation,
  type Datum,
  dutyAges,
  explainAbsenceReport,
  sources,
  type Zekerheid,
} from '../../src/index.js'

/** Een artikel zoals het op die dag wordt aangehaald, met hoe zeker het is. */
function aanhaling(bron: BronSleutel, dag: Datum): readonly [string, Zekerheid | undefined] {
  const citaat = citation(bron, dag)
  if (citaat.soort === 'artikel') return [citaat.aanhaling, citaat.zekerheid]
  return [citaat.soort === 'niet-van-kracht' ? citaat.reden : citaat.titel, undefined]
}

const jongere = { geboortedatum: '2010-03-15', startkwalificatie: false } as const
const student: AbsenceQuestion = { ...jongere, fase: { soort: 'MBO-fase' } }
const leerling: AbsenceQuestion = { ...jongere, fase: { soort: 'VO-fase' } }

describe('LPW art. 3: de leerplicht', () => {
  test('lid 1: begint met de maand na die van de vijfde verjaardag', () => {
    expect(dutyAges.leerplichtVan).toBe(5)
    const kind = { ...jongere, geboortedatum: '2020-03-15' } as const
    expect(attendanceDuty(kind, '2025-03-31')).toEqual({ plicht: 'geen', source: 'lpw-3-1' })
    expect(attendanceDuty(kind, '2025-04-01').plicht).toBe('leerplicht')
    expect(attendanceDuty(jongere, '2020-07-31')).toEqual({ plicht: 'niet-gelezen', source: 'lpw-3-1' })
  })

  test('lid 1 onder b: eindigt aan het eind van het schooljaar waarin de jongere zestien wordt', () => {
    expect(attendanceDuty(jongere, '2026-07-31')).toEqual({
      plicht: 'leerplicht',
      totEnMet: '2026-07-31',
      einde: 'lpw-3-1-einde',
      source: 'lpw-3-1',
    })
    expect(attendanceDuty(jongere, '2026-08-01').plicht).toBe('kwalificatieplicht')
    expect(attendanceDuty({ ...jongere, geboortedatum: '2010-07-31' }, '2026-08-01').plicht).toBe('kwalificatieplicht')
    expect(attendanceDuty({ ...jongere, geboortedatum: '2010-08-01' }, '2027-07-31').plicht).toBe('leerplicht')
    expect(aanhaling('lpw-3-1', '2026-07-31')).toEqual(['art. 3 lid 1 LPW', 'gelezen'])
    expect(aanhaling('lpw-3-1', '2022-09-01')).toEqual(['art. 3 lid 1 LPW', 'afgeleid'])
  })

  test('lid 1 onder a: eindigt eerder na twaalf volledige schooljaren', () => {
    const snel = { ...jongere, twaalfdeSchooljaarTot: '2025-07-31' } as const
    expect(attendanceDuty(snel, '2025-07-31')).toEqual({
      plicht: 'leerplicht',
      totEnMet: '2025-07-31',
      einde: 'lpw-3-1-einde',
      source: 'lpw-3-1',
    })
    expect(attendanceDuty(snel, '2025-08-01').plicht).toBe('kwalificatieplicht')
  })

  test('een startkwalificatie maakt haar niet korter: dat zegt het artikel niet', () => {
    expect(attendanceDuty({ ...jongere, startkwalificatie: true }, '2026-07-31').plicht).toBe('leerplicht')
  })
})

describe('LPW art. 4a: de kwalificatieplicht', () => {
  test('lid 1: zonder startkwalificatie, na de leerplicht; een DLR of GLR voldoet met name', () => {
    expect(attendanceDuty(jongere, '2026-08-01')).toEqual({
      plicht: 'kwalificatieplicht',
      totEnMet: '2028-03-14',
      voldoet: 'lpw-4a-1',
      source: 'lpw-4b',
    })
    const stappen = explainAbsenceReport(student, '2026-08-01').steps
    expect(stappen).toContainEqual({ id: 'route-satisfies-duty', facts: {}, source: 'lpw-4a-1' })
    expect(aanhaling('lpw-4a-1', '2026-08-01')).toEqual(['art. 4a lid 1 LPW', 'gelezen'])
    expect(aanhaling('lpw-4a-1', '2022-07-31')[0]).toBe('niet-gelezen')
  })

  test('lid 1: dat een DLR of GLR voldoet, wordt van een leerplichtige niet gezegd', () => {
    expect(attendanceDuty(jongere, '2026-07-31')).not.toHaveProperty('voldoet')
    expect(explainAbsenceReport(leerling, '2026-07-31').steps.map(({ id }) => id)).not.toContain('route-satisfies-duty')
  })

  test('lid 2: niet voor wie praktijkonderwijs afrondde of vso in een van de twee profielen volgde', () => {
    expect(attendanceDuty({ ...jongere, vrijgesteld: true }, '2026-08-01')).toEqual({
      plicht: 'geen',
      source: 'lpw-4a-2',
    })
    expect(attendanceDuty({ ...jongere, vrijgesteld: true }, '2026-07-31').plicht).toBe('leerplicht')
    expect(aanhaling('lpw-4a-2', '2026-08-01')).toEqual(['art. 4a lid 2 LPW', 'gelezen'])
  })
})

describe('LPW art. 4b: begin en einde van de kwalificatieplicht', () => {
  test('direct na de leerplicht, zonder dag ertussen', () => {
    expect(['2026-07-31', '2026-08-01'].map((dag) => attendanceDuty(jongere, dag as Datum).plicht)).toEqual([
      'leerplicht',
      'kwalificatieplicht',
    ])
  })

  test('tot de achttiende verjaardag: op die dag niet meer', () => {
    expect(dutyAges.kwalificatieplichtTot).toBe(18)
    expect(attendanceDuty(jongere, '2028-03-14').plicht).toBe('kwalificatieplicht')
    expect(attendanceDuty(jongere, '2028-03-15')).toEqual({ plicht: 'geen', source: 'lpw-4b' })
    expect(aanhaling('lpw-4b', '2028-03-15')).toEqual(['art. 4b LPW', 'gelezen'])
  })

  test('gelezen vanaf 1 augustus 2022: daarvoor wordt na de leerplicht niets gezegd', () => {
    const toen = { ...jongere, geboortedatum: '2005-03-15' } as const
    expect(attendanceDuty(toen, '2022-07-31')).toEqual({ plicht: 'niet-gelezen', source: 'lpw-4b' })
    expect(attendanceDuty(toen, '2022-08-01').plicht).toBe('kwalificatieplicht')
    expect(aanhaling('lpw-4b', '2022-07-31')[0]).toBe('niet-gelezen')
    expect(aanhaling('lpw-4b', '2022-08-01')[0]).toBe('art. 4b LPW')
  })

  test('of tot de startkwalificatie', () => {
    expect(attendanceDuty({ ...jongere, startkwalificatie: true }, '2026-08-01')).toEqual({
      plicht: 'geen',
      source: 'lpw-4b',
    })
    expect(aanhaling('lpw-1-f', '2026-08-01')).toEqual(['art. 1 onderdeel f LPW', 'gelezen'])
  })
})

describe('LPW art. 4c: het volledige programma', () => {
  test('lid 1: staat er als bron, ook voor een DLR of GLR; de bibliotheek toetst het niet', () => {
    expect(sources['lpw-4c-1'].strekking).toMatch(/volledige programma.+doorlopende of geïntegreerde route/)
    expect(aanhaling('lpw-4c-1', '2026-08-01')).toEqual(['art. 4c lid 1 LPW', 'gelezen'])
  })
})

describe('LPW art. 21a: verzuim van wie plichtig is', () => {
  const uren = { soort: 'uren', uren: 16, lesweken: 4 }

  test('lid 1: de school, bij zestien uren in vier opeenvolgende lesweken', () => {
    for (const dag of ['2026-07-31', '2026-08-01', '2028-03-14'] as const) {
      expect(absenceReport(leerling, dag)).toMatchObject({ melder: 'vo-school', drempel: uren, source: 'lpw-21a-1' })
    }
    expect(aanhaling('lpw-21a-1', '2026-08-01')).toEqual(['art. 21a lid 1 LPW', 'gelezen'])
    expect(aanhaling('lpw-21a-1', '2020-08-01')).toEqual(['art. 21a lid 1 LPW', 'gelezen'])
  })

  test('lid 2: de instelling, bij dezelfde grens', () => {
    expect(absenceReport(student, '2026-08-01')).toEqual({
      melder: 'mbo-instelling',
      plicht: 'kwalificatieplicht',
      drempel: uren,
      source: 'lpw-21a-2',
    })
    expect(aanhaling('lpw-21a-2', '2026-08-01')).toEqual(['art. 21a lid 2 LPW', 'gelezen'])
    expect(aanhaling('lpw-21a-2', '2022-12-31')).toEqual(['art. 21a lid 2 LPW', 'afgeleid'])
  })

  test('de grens is nooit veranderd, en een kortere termijn van het bestuur raakt haar niet', () => {
    const toen = { ...leerling, geboortedatum: '2006-03-15' } as const
    expect(absenceReport(toen, '2020-09-01').drempel).toEqual(uren)
    expect(absenceReport(toen, '2023-12-31').drempel).toEqual(uren)
    expect(absenceReport({ ...leerling, termijn: 7 }, '2026-08-01').drempel).toEqual(uren)
    expect(absenceTable.plichtig).toMatchObject({ uren: 16, lesweken: 4 })
  })
})

describe('Dia Verantwoordelijkheden: wie meldt', () => {
  test('in de VO-fase de school, in de MBO-fase de instelling, wat de plicht ook is', () => {
    for (const dag of ['2026-07-31', '2026-08-01', '2028-03-15', '2040-01-01'] as const) {
      expect(absenceReport(leerling, dag).melder).toBe('vo-school')
      expect(absenceReport(student, dag).melder).toBe('mbo-instelling')
      expect(explainAbsenceReport(leerling, dag).steps[0]?.source).toBe('dia-taken-vo')
      expect(explainAbsenceReport(student, dag).steps[0]?.source).toBe('dia-taken-mbo')
    }
    expect([sources['dia-taken-vo'].zekerheid, sources['dia-taken-mbo'].zekerheid]).toEqual(['gelezen', 'gelezen'])
  })
})

describe('WEB art. 9.2.1 en 9.2.2, WVO 2020 art. 8.20: verzuim van wie niet meer plichtig is', () => {
  test('vier weken aaneen, zonder startkwalificatie en jonger dan 27', () => {
    for (const dag of ['2028-03-15', '2037-03-14'] as const) {
      expect(absenceReport(student, dag)).toEqual({
        melder: 'mbo-instelling',
        plicht: 'geen',
        drempel: { soort: 'aaneengesloten', dagen: 28 },
        source: 'web-9.2.2-1',
      })
      expect(absenceReport(leerling, dag)).toMatchObject({ melder: 'vo-school', source: 'wvo-8.20-1' })
    }
    expect(aanhaling('web-9.2.1', '2026-01-01')).toEqual(['art. 9.2.1 WEB', 'gelezen'])
    expect(aanhaling('web-9.2.2-1', '2026-01-01')).toEqual(['art. 9.2.2 lid 1 WEB', 'gelezen'])
    expect(aanhaling('wvo-8.20-1', '2026-01-01')).toEqual(['art. 8.20 lid 1 WVO 2020', 'afgeleid'])
    expect(aanhaling('wvo-8.20-1', '2026-08-01')).toEqual(['art. 8.20 lid 1 WVO 2020', 'gelezen'])
  })

  test('of een kortere periode die het bestuur bepaalt, nooit een langere', () => {
    expect(absenceReport({ ...student, termijn: 14 }, '2028-03-15').drempel).toEqual({
      soort: 'aaneengesloten',
      dagen: 14,
    })
    expect(() => absenceReport({ ...student, termijn: 29 }, '2028-03-15')).toThrow(RangeError)
    expect(absenceTable.nietPlichtig).toMatchObject({ dagen: 28, jongerDan: 27, vanaf: '2026-01-01' })
  })

  test('niet vanaf 27 jaar, en niet met een startkwalificatie', () => {
    expect(absenceReport(student, '2037-03-15').drempel).toEqual({ soort: 'geen' })
    expect(absenceReport({ ...student, startkwalificatie: true }, '2028-03-15').drempel).toEqual({ soort: 'geen' })
  })

  test.each<[string, Partial<AbsenceQuestion>]>([
    ['van 19 zonder startkwalificatie', { geboortedatum: '2006-03-15' }],
    ['van 25 zonder startkwalificatie', { geboortedatum: '2000-03-15' }],
    ['van 28 zonder startkwalificatie', { geboortedatum: '1997-03-15' }],
    ['van 19 met startkwalificatie', { geboortedatum: '2006-03-15', startkwalificatie: true }],
  ])('wat voor 1 januari 2026 gold voor iemand %s, is niet gelezen', (_, feiten) => {
    for (const bron of ['web-9.2.2-1', 'wvo-8.20-1'] as const) {
      expect(aanhaling(bron, '2025-12-31')[0]).toBe('niet-gelezen')
    }
    for (const each of [student, leerling]) {
      expect(absenceReport({ ...each, ...feiten }, '2025-12-31').drempel).toEqual({ soort: 'niet-gelezen' })
    }
  })
})

describe('WEB art. 8.1.1 lid 3: BBL pas na de leerplicht', () => {
  const bbl = { ...student, leertraject: 'BBL', twaalfdeSchooljaarTot: '2027-07-31' } as const

  test('wie leerplichtig is, wordt geweigerd', () => {
    const oordeel = checkAttendance({ ...bbl, fase: { soort: 'VO-fase' } }, '2026-07-31')
    expect(oordeel).toMatchObject({
      ok: false,
      issues: [{ code: 'bbl-before-end-of-leerplicht', severity: 'afkeur', source: 'web-8.1.1-3' }],
    })
    expect(aanhaling('web-8.1.1-3', '2026-07-31')).toEqual(['art. 8.1.1 lid 3 WEB', 'gelezen'])
    expect(aanhaling('web-8.1.1-3', '2025-12-31')).toEqual(['art. 8.1.1 lid 3 WEB', 'afgeleid'])
  })

  test('toetst pas vanaf 1 januari 2026: daarvoor is het lid niet zelf gelezen', () => {
    const inVo = { ...bbl, fase: { soort: 'VO-fase' } } as const
    expect(checkAttendance(inVo, '2025-12-31')).toEqual({
      ok: true,
      value: inVo,
      signals: [],
      notChecked: [{ code: 'bbl-before-end-of-leerplicht', missing: [] }],
    })
    expect(checkAttendance(inVo, '2026-01-01')).toMatchObject({ ok: false, notChecked: [] })
  })

  test('kwalificatieplicht staat BBL niet in de weg', () => {
    expect(checkAttendance(bbl, '2026-08-01')).toEqual({ ok: true, value: bbl, signals: [], notChecked: [] })
  })
})

describe('LPW art. 3b lid 1: leerplichtig in de MBO-fase', () => {
  const inMbo = { ...student, leertraject: 'BOL', twaalfdeSchooljaarTot: '2027-07-31' } as const

  test('is een signaal, geen afkeur: de gemeente kan het toestaan in het laatste schooljaar', () => {
    const oordeel = checkAttendance(inMbo, '2026-05-01')
    expect(oordeel).toMatchObject({
      ok: true,
      signals: [{ code: 'leerplicht-in-mbo-phase', severity: 'signaal', source: 'lpw-3b-1' }],
    })
    expect(aanhaling('lpw-3b-1', '2026-05-01')).toEqual(['art. 3b lid 1 LPW', 'gelezen'])
  })

  test('is in de VO-fase geen punt: de school is een school van de Leerplichtwet', () => {
    expect(checkAttendance({ ...inMbo, fase: { soort: 'VO-fase' } }, '2026-05-01')).toMatchObject({ signals: [] })
  })

  test('toetst vanaf 1 augustus 2020: daarvoor is de wet niet gelezen', () => {
    expect(checkAttendance(inMbo, '2020-07-31')).toEqual({
      ok: true,
      value: inMbo,
      signals: [],
      notChecked: [{ code: 'leerplicht-in-mbo-phase', missing: [] }],
    })
    expect(checkAttendance(inMbo, '2020-08-01')).toMatchObject({
      signals: [{ code: 'leerplicht-in-mbo-phase' }],
      notChecked: [],
    })
  })

  test('is na de leerplicht geen punt', () => {
    expect(checkAttendance(inMbo, '2026-08-01')).toMatchObject({ ok: true, signals: [] })
  })
})
