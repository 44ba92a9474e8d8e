import type { ProgrammeIssueCode } from '../../../validation/programme/programmeCodes.js'
import type { IssueRule } from '../../../validation/issue.js'
import { refusal, signal } from './rule.js'

/** The same for `checkProgramme`. */
export function rulesOfProgramme(): Readonly<Record<ProgrammeIssueCode, IssueRule>> {
  return {
    unreadable: refusal('recordvorm'),
    'not-an-object': refusal('recordvorm'),
    'missing-field': refusal('recordvorm'),
    'not-boolean': refusal('recordvorm'),
    'pathway-not-bol-or-bbl': refusal('wvo-2.107h'),
    'unknown-level': refusal('web-9.1.2-1'),
    'unknown-course-duration': refusal('recordvorm'),
    'invalid-date': refusal('recordvorm'),
    'invalid-years': refusal('recordvorm'),
    'invalid-hours': refusal('recordvorm'),
    'before-start-of-law': refusal('stb-2020-157'),
    'parts-above-total': refusal('recordvorm'),
    'route-shorter-than-minimum': refusal('wvo-2.107g'),
    'route-longer-than-maximum': refusal('wvo-2.107g'),
    'bol-hours-below-norm': refusal('wvo-2.107h-uren'),
    'bbl-hours-below-norm': refusal('wvo-2.107i-uren'),
    'course-duration-does-not-fit-level': signal('web-7.2.4a-3'),
    'old-law-not-open': signal('web-12.4c.2-2'),
    'old-law-ends': signal('web-12.4c.2-1'),
    'running-route-below-new-norm': signal('web-12.4c.2-2-lopend'),
    'bol-hours-below-old-norm': signal('wvo-2.107h-2'),
    'bbl-hours-below-old-norm': signal('wvo-2.107i-2'),
  }
}
