/** An enrolment that cannot be: a GLR from the KB, of a made-up pupil without a personal number. */
export const example = JSON.stringify(
  {
    instelling: { soort: 'vo-school', brin: '99AA' },
    leerroute: { soort: 'GLR', leerweg: 'KB' },
    fase: { soort: 'VO-fase', leerjaar: 1 },
    begindatum: '2025-08-01',
    indicatieBekostigbaar: false,
  },
  undefined,
  2,
)
