import type { WvoAgreementSleutel } from '../../../../src/law/sources/wvoAgreement.js'
import type { InEnglish } from './told.js'

/** WVO 2020: the agreement, the in-house arrangement, the transfer of funding. */
export const wvoAgreement: Readonly<Record<WvoAgreementSleutel, InEnglish>> = {
  'wvo-2.107b-1': {
    strekking:
      'The board of a school and that of an mbo institution provide a route together, on the basis of an agreement (samenwerkingsovereenkomst).',
  },
  'wvo-2.107b-2-a': {
    strekking: 'The profile and the related domain or the related qualification of the route stand in the agreement.',
  },
  'wvo-2.107b-2-b': {
    strekking: 'The agreement settles who leads the route: the composition, the appointment, the tasks and the powers.',
  },
  'wvo-2.107b-2-c': {
    strekking: 'The agreement settles how the leadership of the route informs both boards and accounts to them.',
  },
  'wvo-2.107b-2-d': {
    strekking:
      'The agreement settles how the route is set up: organisation, teaching, deployment of staff and use of facilities.',
  },
  'wvo-2.107b-2-e': {
    strekking:
      'When one partner hands over part of its funding to the other, the size and the purpose of that part stand in the agreement.',
    wijzigingen: { '2026-01-01': 'Refers to article 9.1.15 WEB instead of article 8.5a.16 WEB.' },
  },
  'wvo-2.107b-2-f': {
    strekking: 'The agreement settles what the switch option (overstapoptie) holds.',
    wijzigingen: { '2026-01-01': 'Refers to article 9.1.14 WEB instead of article 8.5a.15 WEB.' },
  },
  'wvo-2.107b-2-g': {
    strekking: 'The agreement settles how business is involved in shaping the route.',
  },
  'wvo-2.107b-2-h': {
    strekking: 'The agreement settles how the partners resolve their disputes about carrying it out.',
  },
  'wvo-2.107b-2-i': {
    strekking:
      'The agreement settles joining, ending and changing, in such a way that pupils and students are affected as little as possible.',
  },
  'wvo-2.107b-2-j': {
    strekking: 'The agreement settles participation (medezeggenschap) at the school and at the institution.',
  },
  'wvo-2.107b-3': {
    strekking:
      'When the route is provided entirely within a vertical school community, no agreement is needed; the board settles the same subjects itself, without items h to j.',
    kanttekening:
      'Until 1 August 2022 the law named the agrarisch opleidingscentrum here as well. The WEB exempts only h and i.',
    wijzigingen: { '2022-08-01': 'No longer names the agrarisch opleidingscentrum.' },
  },
  'wvo-2.107b-3-medezeggenschap': {
    strekking:
      'Whether the in-house arrangement of a vertical school community must deal with participation (medezeggenschap) too is not clear.',
    kanttekening:
      'The WVO 2020 exempts items h to j, the WEB (article 9.1.3(3)) only h and i. When item j is absent, that gives a signal here and no refusal.',
  },
  'wvo-2.109a': {
    strekking:
      'A school that is not funded can provide a route with a provider of vocational education that is not funded; the transfer of funding and the hours of the WVO then do not hold.',
    wijzigingen: {
      '2026-08-01':
        'The partner is a provider of vocational education that is not funded (article 1.1.1 WEB), no longer an institution of article 1.4.1(1) WEB: the circle was defined anew.',
    },
  },
  'wvo-5.42': {
    strekking:
      'When a pupil goes to another school or to an institution in the course of the school year without having finished, the school can agree to hand over part of the funding.',
  },
  'wvo-5.42a': {
    strekking:
      'The school can agree with the institution of the agreement to hand over part of its funding on account of a doorlopende or geïntegreerde route.',
  },
}
