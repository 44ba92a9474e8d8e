import { fundingSource, validateEnrolment } from 'doorlopende-leerroute'
import { formatIssue } from 'doorlopende-leerroute/messages'

const verdict = validateEnrolment({})
console.log(
  JSON.stringify({
    fundingSource: fundingSource({ soort: 'VO-fase' }),
    ok: verdict.ok,
    message: verdict.ok ? undefined : typeof formatIssue(verdict.issues[0], 'nl'),
  }),
)
