import { casesOf, type GoldenCase } from './goldenCase.js'

const dlr = { soort: 'DLR' }
const glr = { soort: 'GLR' }
const tl = { soort: 'DLR', leerweg: 'TL', niveau: 4 }
const none = { soort: 'geen-vmbo-diploma' }

/** When the diploma is due, in which phase a pupil is, how long a route may take. */
export function aboutRoutes(): readonly GoldenCase[] {
  return [
    ...casesOf('diplomaDeadline', [
      ['on the last day of the schooljaar of route year 3', [dlr, '2023-08-01'], due('2026-07-31'), 'dia-leerroute-2'],
      ['any day of the schooljaar is in year 1: the last', [dlr, '2024-07-31'], due('2026-07-31'), 'wvo-1.1'],
      ['any day of the schooljaar is in year 1: the next', [dlr, '2024-08-01'], due('2027-07-31'), 'wvo-1.1'],
      [
        'one doublure moves the last day a year',
        [dlr, '2023-08-01', { doublures: 1 }],
        due('2027-07-31'),
        'wvo-2.107e-2-doublure',
      ],
      [
        'two doublures move it two years',
        [dlr, '2023-08-01', { doublures: 2 }],
        due('2028-07-31'),
        'wvo-2.107e-2-doublure',
      ],
      ['a longer route does not move it', [dlr, '2023-08-01', { jaren: 6 }], due('2026-07-31'), 'dia-leerroute-2'],
      [
        'a route of two years has no year 3',
        [dlr, '2023-08-01', { jaren: 2 }],
        due('2025-07-31', 2),
        'route-van-twee-jaar',
      ],
      ['a GLR has no vmbo diploma', [glr, '2023-08-01'], none, 'wvo-2.107l-2'],
      ['a GLR has none with a doublure either', [glr, '2023-08-01', { doublures: 1 }], none, 'wvo-2.107l-2'],
    ]),
    ...casesOf('diplomaTiming', [
      ['on the last day', [dlr, '2023-08-01', { datum: '2026-07-31' }], { soort: 'op-tijd' }, 'wvo-1.1-uiterste-dag'],
      [
        'a diploma of a day later may be from the third period',
        [dlr, '2023-08-01', { datum: '2026-08-01' }],
        { soort: 'mogelijk-tijdvak-3' },
        'wvo-2.107j-2-tijdvak-3',
      ],
      [
        'a diploma from the third period is in time',
        [dlr, '2023-08-01', { datum: '2026-09-30', tijdvak: 3 }],
        { soort: 'op-tijd-in-tijdvak-3' },
        'wvo-2.107j-2-tijdvak-3',
      ],
      [
        'a diploma of October is too late',
        [dlr, '2023-08-01', { datum: '2026-10-01' }],
        { soort: 'te-laat' },
        'wvo-1.1-uiterste-dag',
      ],
      ['a GLR has no diploma to be in time', [glr, '2023-08-01', { datum: '2026-07-01' }], none, 'wvo-2.107l-2'],
    ]),
    ...casesOf('phaseOf', [
      ['year 2 is the last in the VO-fase', [2], { soort: 'VO-fase', leerjaar: 2 }, 'wvo-2.107e-1'],
      ['year 3 is the first in the MBO-fase', [3], { soort: 'MBO-fase', leerjaar: 3 }, 'wvo-2.107e-2'],
      ['year 6 is the last there can be', [6], { soort: 'MBO-fase', leerjaar: 6 }, 'wvo-2.107e-2'],
    ]),
    ...casesOf('phaseOn', [
      ['the last day of the VO-fase', [tl, '2023-08-01', '2025-07-31'], inRoute('VO-fase', 2), 'wvo-2.107e-1'],
      ['the first day of the MBO-fase', [tl, '2023-08-01', '2025-08-01'], inRoute('MBO-fase', 3), 'wvo-2.107e-2'],
      [
        'a repeated year 2 is VO-fase',
        [tl, '2023-08-01', '2025-08-01', { doublures: [2] }],
        inRoute('VO-fase', 2),
        'wvo-2.107e-2-doublure',
      ],
      [
        'the day before the route',
        [tl, '2023-08-01', '2023-07-31'],
        { soort: 'voor-de-route', eersteDag: '2023-08-01' },
        'wvo-1.1',
      ],
      [
        'the day after a route of four years',
        [tl, '2023-08-01', '2027-08-01', { jaren: 4 }],
        { soort: 'na-de-route', laatsteDag: '2027-07-31' },
        'wvo-2.107g',
      ],
      [
        'a route from before the law',
        [tl, '2019-08-01', '2021-01-01'],
        { soort: 'voor-de-wet', vanaf: '2020-08-01' },
        'stb-2020-157',
      ],
    ]),
    ...casesOf('routeDuration', [
      ['niveau 2 in a year', [{ niveau: 2, opleidingsduur: 1 }], { minimum: 2, maximum: 3 }, 'wvo-2.107g'],
      ['niveau 4 in three years', [{ niveau: 4, opleidingsduur: 3 }], { minimum: 4, maximum: 5 }, 'wvo-2.107g'],
      ['niveau 4 in four years', [{ niveau: 4, opleidingsduur: 4 }], { minimum: 5, maximum: 6 }, 'wvo-2.107g'],
    ]),
    ...casesOf('responsibleInstitution', [
      ['absence in the VO-fase', ['verzuimmelding', dlr, { soort: 'VO-fase' }], 'vo-school', 'dia-taken-vo'],
      ['absence in the MBO-fase', ['verzuimmelding', dlr, { soort: 'MBO-fase' }], 'mbo-instelling', 'dia-taken-mbo'],
      ['vmbo lessons in the MBO-fase', ['vmbo-onderwijs', dlr, { soort: 'MBO-fase' }], 'vo-school', 'wvo-2.107f-1'],
      ['mbo lessons in the VO-fase', ['mbo-onderwijs', dlr, { soort: 'VO-fase' }], 'mbo-instelling', 'web-9.1.7-1'],
      [
        'a GLR has no vmbo diploma',
        ['vmbo-diplomering', glr, { soort: 'VO-fase' }],
        'niet-van-toepassing',
        'wvo-2.107l-2',
      ],
    ]),
    ...casesOf('fundingSource', [
      ['the VO-fase', [{ soort: 'VO-fase' }], 'vo-bekostiging', 'dia-leerroute-2'],
      ['the MBO-fase', [{ soort: 'MBO-fase' }], 'mbo-bekostiging', 'dia-leerroute-2'],
    ]),
  ]
}

function due(datum: string, leerjaar = 3): object {
  const year = Number(datum.slice(0, 4))
  return { soort: 'uiterlijk', datum, leerjaar, schooljaar: `${year - 1}-${year}` }
}

function inRoute(soort: string, leerjaar: number): object {
  return { soort: 'in-de-route', fase: { soort, leerjaar } }
}
