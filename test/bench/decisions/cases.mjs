import { chooser } from '../records.mjs'

/** Arguments for each decision, drawn by a seed: whatever its types allow, in no order. */
const count = 1024
const taken = [
  'vmbo-onderwijs',
  'vmbo-examinering',
  'vmbo-diplomering',
  'mbo-onderwijs',
  'mbo-examinering',
  'mbo-diplomering',
  'beroepspraktijkvorming',
  'verzuimmelding',
  'aanspreekpunt',
  'medezeggenschap',
  'studentenstatuut',
  'programmabeschrijving',
  'melding',
  'overstapoptie',
]
const routes = [{ soort: 'DLR' }, { soort: 'GLR' }]
const phases = [{ soort: 'VO-fase' }, { soort: 'MBO-fase' }]
const two = (number) => String(number).padStart(2, '0')

export function casesOf(seed) {
  const { chance, one, whole } = chooser(seed)
  const dayBetween = (from, to) => `${whole(from, to)}-${two(whole(1, 12))}-${two(whole(1, 28))}`
  const draw = (make) => Array.from({ length: count }, make)

  function period() {
    const begin = whole(2019, 2027)
    return {
      instelling: {
        soort: one(['vo-school', 'mbo-instelling']),
        ...(chance(0.2) ? { bekostigd: chance(0.3) } : {}),
      },
      fase: one(phases),
      begindatum: `${begin}-08-01`,
      ...(chance(0.6) ? { einddatum: `${begin + whole(1, 4)}-07-31` } : {}),
      indicatieBekostigbaar: chance(0.9),
    }
  }

  function hours() {
    const options = {
      ...(chance(0.3) ? { bekostigd: chance(0.5) } : {}),
      ...(chance(0.3) ? { oudRecht: { routeStart: dayBetween(2022, 2028) } } : {}),
    }
    return [whole(2, 6), one(['BOL', 'BBL']), dayBetween(2019, 2034), chance(0.5) ? undefined : options]
  }

  function absence() {
    const born = whole(1998, 2019)
    return [
      {
        geboortedatum: `${born}-${two(whole(1, 12))}-${two(whole(1, 28))}`,
        startkwalificatie: chance(0.2),
        fase: one(phases),
        ...(chance(0.2) ? { termijn: whole(1, 28) } : {}),
        ...(chance(0.1) ? { twaalfdeSchooljaarTot: `${born + 16}-07-31` } : {}),
        ...(chance(0.1) ? { vrijgesteld: chance(0.5) } : {}),
      },
      dayBetween(2020, 2034),
    ]
  }

  return {
    responsibleInstitution: draw(() => [one(taken), one(routes), one(phases)]),
    fundingSource: draw(() => [one(phases)]),
    phaseOf: draw(() => [whole(1, 6)]),
    diplomaDeadline: draw(() => [
      one(routes),
      dayBetween(2020, 2035),
      chance(0.5) ? undefined : { doublures: whole(0, 2), ...(chance(0.5) ? { jaren: whole(2, 6) } : {}) },
    ]),
    routeDuration: draw(() => [{ niveau: whole(2, 4), opleidingsduur: whole(1, 4) }]),
    fundingOn: draw(() => [
      Array.from({ length: whole(1, 3) }, period),
      `${whole(2020, 2030)}-${one(['10-01', '02-01'])}`,
    ]),
    requiredHours: draw(hours),
    absenceReport: draw(absence),
    admissibleRoutes: draw(() => [one(['BB', 'KB', 'GL', 'TL'])]),
  }
}
