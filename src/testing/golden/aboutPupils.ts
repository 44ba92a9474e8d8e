import { casesOf, type GoldenCase } from './goldenCase.js'

const year = { begindatum: '2025-08-01', einddatum: '2026-07-31', indicatieBekostigbaar: true }
const vo = { ...year, instelling: { soort: 'vo-school' }, fase: { soort: 'VO-fase' } }
const mbo = { ...year, instelling: { soort: 'mbo-instelling' }, fase: { soort: 'MBO-fase' } }
const voYear3 = { ...vo, fase: { soort: 'MBO-fase' } }
const october = '2025-10-01'
const february = '2026-02-01'

const born = { geboortedatum: '2010-03-15', startkwalificatie: false }
const child = { geboortedatum: '2018-08-01', startkwalificatie: false }
const adult = { geboortedatum: '2005-11-02', startkwalificatie: false }
const voPhase = { soort: 'VO-fase' }
const mboPhase = { soort: 'MBO-fase' }
const kb = { soort: 'DLR', leerweg: 'KB', niveau: 3 }

/** Who pays on a count date, who reports absence, what leaving opens, how many hours a route takes. */
export function aboutPupils(): readonly GoldenCase[] {
  return [
    ...casesOf('fundingOn', [
      ['the VO-fase on 1 October', [[vo], october], { soort: 'vo-bekostiging', reden: 'fase' }, 'dia-leerroute-2'],
      [
        'the MBO-fase on 1 October counts for two years later',
        [[mbo], october],
        { soort: 'mbo-bekostiging', reden: 'fase', bekostigingsjaar: 2027 },
        'dia-leerroute-2',
      ],
      [
        'both registers in year 3: the phase decides',
        [[voYear3, mbo], october],
        { soort: 'mbo-bekostiging', reden: 'fase', bekostigingsjaar: 2027 },
        'dia-leerroute-2',
      ],
      [
        'two phases on one day: never two funders',
        [[vo, mbo], october],
        nobody('fasen-verschillen'),
        'telling-een-bekostiger',
      ],
      [
        '1 February counts the mbo',
        [[mbo], february],
        { soort: 'mbo-bekostiging', reden: 'fase', bekostigingsjaar: 2027 },
        'dia-leerroute-2',
      ],
      ['1 February does not count the vo', [[vo], february], nobody('telt-niet-op-deze-dag'), 'pve-teldata'],
      ['no period holds the day', [[vo], '2026-10-01'], nobody('geen-periode'), 'rrod-1'],
      [
        'a school that is not funded',
        [[{ ...vo, instelling: { soort: 'vo-school', bekostigd: false } }], october],
        nobody('niet-bekostigd'),
        'wvo-2.109a',
      ],
      ['before the law', [[{ ...vo, begindatum: '2019-08-01' }], '2019-10-01'], nobody('voor-de-wet'), 'stb-2020-157'],
    ]),
    ...casesOf('attendanceDuty', [
      [
        'in the month of the 5th birthday there is no leerplicht yet',
        [child, '2023-08-31'],
        { plicht: 'geen' },
        'lpw-3-1',
      ],
      [
        'the leerplicht begins with the month after the 5th birthday',
        [child, '2023-09-01'],
        { plicht: 'leerplicht', totEnMet: '2035-07-31' },
        'lpw-3-1',
      ],
      [
        'the leerplicht ends with the schooljaar of the 16th birthday',
        [born, '2026-07-31'],
        { plicht: 'leerplicht', totEnMet: '2026-07-31' },
        'lpw-3-1',
      ],
      [
        'twelve full schooljaren end the leerplicht earlier',
        [{ ...born, twaalfdeSchooljaarTot: '2025-07-31' }, '2025-08-01'],
        { plicht: 'kwalificatieplicht', totEnMet: '2028-03-14' },
        'lpw-4b',
      ],
      [
        'the kwalificatieplicht follows, until the 18th birthday',
        [born, '2026-08-01'],
        { plicht: 'kwalificatieplicht', totEnMet: '2028-03-14' },
        'lpw-4b',
      ],
      ['on the 18th birthday there is none', [born, '2028-03-15'], { plicht: 'geen' }, 'lpw-4b'],
      [
        'with a startkwalificatie there is none',
        [{ ...born, startkwalificatie: true }, '2026-08-01'],
        { plicht: 'geen' },
        'lpw-4b',
      ],
    ]),
    ...casesOf('absenceReport', [
      [
        'the school reports in the VO-fase',
        [{ ...born, fase: voPhase }, '2026-05-01'],
        { melder: 'vo-school', plicht: 'leerplicht', drempel: { soort: 'uren', uren: 16, lesweken: 4 } },
        'lpw-21a-1',
      ],
      [
        'the instelling in the MBO-fase',
        [{ ...born, fase: mboPhase }, '2026-11-23'],
        { melder: 'mbo-instelling', plicht: 'kwalificatieplicht', drempel: { soort: 'uren', uren: 16, lesweken: 4 } },
        'lpw-21a-2',
      ],
      [
        'without a duty, four weeks in a row',
        [{ ...adult, fase: mboPhase }, '2026-11-23'],
        { melder: 'mbo-instelling', plicht: 'geen', drempel: { soort: 'aaneengesloten', dagen: 28 } },
        'web-9.2.2-1',
      ],
      [
        'a shorter period set by the board',
        [{ ...adult, fase: mboPhase, termijn: 14 }, '2026-11-23'],
        { melder: 'mbo-instelling', plicht: 'geen', drempel: { soort: 'aaneengesloten', dagen: 14 } },
        'web-9.2.2-1',
      ],
    ]),
    ...casesOf('lapsedResults', [
      ['not promoted in year 2', [{ leerjaar: 2, bevorderd: false }], { soort: 'vervallen' }, 'wvo-2.107j-5'],
      ['promoted in year 2', [{ leerjaar: 2, bevorderd: true }], { soort: 'niet-vervallen' }, 'wvo-2.107j-5-omgekeerd'],
      ['year 3 is not settled', [{ leerjaar: 3, bevorderd: false }], { soort: 'niet-geregeld' }, 'wvo-2.107j-5'],
    ]),
    ...casesOf('transferOptions', [
      [
        'who leaves in the VO-fase',
        [{ leerroute: kb, fase: voPhase, reden: 'verlaten' }],
        { soort: 'overstapoptie', diplomas: ['vmbo-diploma', 'mbo-diploma'] },
        'wvo-2.107k-1',
      ],
      [
        'who was removed for good',
        [{ leerroute: kb, fase: voPhase, reden: 'definitief-verwijderd' }],
        { soort: 'geen-overstapoptie' },
        'wvo-2.107k-3',
      ],
    ]),
    ...casesOf('requiredHours', [
      ['the last day of the old law', [4, 'BOL', '2026-07-31'], norm('oud', 4000, 2950, 450), 'wvo-2.107h-uren'],
      ['the first day of the new law', [4, 'BOL', '2026-08-01'], norm('nieuw', 4000, 2700, 500), 'wvo-2.107h-uren'],
      [
        'the old law by choice',
        [4, 'BOL', '2027-07-31', { oudRecht: { routeStart: '2026-08-01' } }],
        norm('oud', 4000, 2950, 450),
        'web-12.4c.2-1',
      ],
      [
        'a choice that is over',
        [4, 'BOL', '2027-08-01', { oudRecht: { routeStart: '2026-08-01' } }],
        { soort: 'oud-recht-niet-toegestaan' },
        'web-12.4c.2-2',
      ],
      [
        'a group that had started may go on',
        [4, 'BOL', '2027-08-01', { oudRecht: { routeStart: '2026-07-31' } }],
        norm('oud', 4000, 2950, 450),
        'web-12.4c.2-2',
      ],
      ['BBL did not change', [4, 'BBL', '2026-08-01'], norm('nieuw', 3700, 2400, 1220), 'wvo-2.107i-uren'],
    ]),
  ]
}

function nobody(reden: string): object {
  return { soort: 'geen-bekostiging', reden }
}

function norm(recht: string, totaal: number, begeleid: number, bpv: number): object {
  return { soort: 'norm', recht, totaal, begeleid, bpv }
}
