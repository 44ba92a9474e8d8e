import type { BronSleutel } from '../../../../src/law/sources.js'
import { lpw } from './lpw.js'
import { publications } from './publications.js'
import { questions } from './questions.js'
import { registers } from './registers.js'
import { rrod } from './rrod.js'
import type { InEnglish } from './told.js'
import { webHours } from './webHours.js'
import { webLater } from './webLater.js'
import { webRoute } from './webRoute.js'
import { wvoAgreement } from './wvoAgreement.js'
import { wvoExam } from './wvoExam.js'
import { wvoLeaving } from './wvoLeaving.js'
import { wvoProgramme } from './wvoProgramme.js'
import { wvoRoute } from './wvoRoute.js'

/** What every source says, in English. The library itself has it in Dutch: the law is in Dutch, and this is a translation. */
export const sourcesInEnglish: Readonly<Record<BronSleutel, InEnglish>> = {
  ...wvoRoute,
  ...wvoAgreement,
  ...wvoProgramme,
  ...wvoExam,
  ...wvoLeaving,
  ...webRoute,
  ...webHours,
  ...webLater,
  ...lpw,
  ...rrod,
  ...publications,
  ...questions,
  ...registers,
}
