/**
 * The rules over several fields as both engines are told them: a code is told when all conditions of one of its cases hold. A
 * condition is a fact, a comparison and a value; `{ fact }` as value compares two facts.
 */
const vo = ['kant', '=', 'vo-school']
const dlr = ['soort', '=', 'DLR']
const glr = ['soort', '=', 'GLR']
const inVo = ['fase', '=', 'VO-fase']
const inMbo = ['fase', '=', 'MBO-fase']
const fact = (name) => ({ fact: name })

export const rules = {
  'before-start-of-law': [[['begin', '<', 20200801]]],
  'end-before-begin': [
    [
      ['eind', '>', 0],
      ['eind', '<', fact('begin')],
    ],
  ],
  'vmbo-year-too-low': [[vo, ['vmboLeerjaar', '>', 0], ['vmboLeerjaar', '<', 3]]],
  'glr-requires-bb': [[glr, ['leerweg', '!=', '-'], ['leerweg', '!=', 'BB']]],
  'glr-requires-level-2': [[glr, ['niveau', '>', 2]]],
  'level-not-open-to-track': [
    [dlr, ['leerweg', '=', 'BB'], ['niveau', '>', 2]],
    [dlr, ['leerweg', '=', 'KB'], ['niveau', '=', 2]],
    [dlr, ['leerweg', '=', 'GL'], ['niveau', '>', 0], ['niveau', '<', 4]],
    [dlr, ['leerweg', '=', 'TL'], ['niveau', '>', 0], ['niveau', '<', 4]],
  ],
  'glr-requires-vbo-school': [[glr, vo, ['schoolsoort', '=', 'mavo']]],
  'not-fundable': [
    [
      ['bekostigd', '=', 1],
      ['indicatie', '=', 0],
    ],
  ],
  'learn-work-track-not-in-route': [[vo, ['elementsoort', '=', 'leer-werktraject']]],
  'entree-elementcode-not-in-route': [[vo, ['elementsoort', '=', 'entree']]],
  'elementcode-does-not-match-track': [
    [
      vo,
      ['elementsoort', '!=', '-'],
      ['elementsoort', '!=', 'leer-werktraject'],
      ['elementsoort', '!=', 'entree'],
      ['leerweg', '!=', '-'],
      ['elementsoort', '!=', fact('leerweg')],
    ],
  ],
  'vso-requires-bb': [[vo, ['schoolsoort', '=', 'vso'], ['leerweg', '!=', '-'], ['leerweg', '!=', 'BB']]],
  'phase-does-not-match-year': [
    [inMbo, ['hoortInFase', '=', 1]],
    [inVo, ['hoortInFase', '=', 2]],
  ],
  'period-outlives-phase': [[inVo, ['hoortInFase', '=', 1], ['eindeVo', '>', 0], ['tot', '>', fact('eindeVo')]]],
  'year-above-maximum': [[['leerjaar', '>', fact('langste')]]],
  'course-duration-does-not-fit-level': [
    [
      ['opleidingsduur', '>', 0],
      ['duurPast', '=', 0],
    ],
  ],
  'vo-enrolment-in-mbo-phase-of-glr': [[vo, glr, inMbo]],
  'vo-enrolment-after-diploma': [
    [vo, inMbo, ['diploma', '>', 0], ['begin', '>', fact('diploma')]],
    [vo, inMbo, ['diploma', '>', 0], ['tot', '>', fact('diplomajaarSluit')]],
  ],
  'vo-enrolment-after-year-3': [
    [vo, inMbo, ['leerjaar', '>', 3]],
    [vo, inMbo, ['leerjaar', '=', 3], ['tot', '>', fact('begonnenJaarSluit')]],
  ],
  'diploma-perhaps-period-3': [
    [
      dlr,
      ['uiterlijk', '>', 0],
      ['isZeker', '=', 1],
      ['diploma', '>', fact('uiterlijk')],
      ['diploma', '<=', fact('uiterlijkTijdvak3')],
    ],
  ],
  'diploma-after-deadline': [[dlr, ['uiterlijk', '>', 0], ['diploma', '>', fact('uiterlijkTijdvak3')]]],
  'diploma-overdue': [
    [dlr, inMbo, ['uiterlijk', '>', 0], ['diploma', '=', -1], ['vandaag', '>', fact('uiterlijk')], ['eind', '=', 0]],
    [
      dlr,
      inMbo,
      ['uiterlijk', '>', 0],
      ['diploma', '=', -1],
      ['vandaag', '>', fact('uiterlijk')],
      ['eind', '>=', fact('uiterlijk')],
    ],
  ],
}
