/** One answer of each door that needs no peer, by its name. The doors come in as `import * as` or `require` gives them. */
exports.answersOf = ({ core, dates, drawing, messages, registers, schema, testing }) => {
  const verdict = core.validateEnrolment({})
  const fault = testing.invalidEnrolmentFor('glr-requires-bb')
  const timeline = core.timeline({ soort: 'DLR', leerweg: 'KB', niveau: 3 }, '2023-08-01')
  return {
    '.': [core.fundingSource({ soort: 'VO-fase' }), verdict.ok],
    './dates': dates.dayOf(new Date('2026-07-31T22:00:00Z')),
    './drawing': drawing.timelineSvg(timeline).slice(0, 4),
    './messages': messages.formatIssue({ code: fault.code, params: fault.params }),
    './registers': registers.decode('rio-leerroute', 'GLR_VMBO_MBO'),
    './schema': schema.enrolmentSchema['~standard'].validate(fault.input).issues.map(({ code }) => code),
    './testing': core.validateEnrolment(testing.buildEnrolment()).ok,
  }
}
