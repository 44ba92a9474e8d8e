import type { SignalCode } from '../../../registers/reconcile/signals.js'
import type { IssueRule } from '../../../validation/issue.js'
import { signal } from './rule.js'

/** The same for `reconcile`: each of them is a signal. */
export function rulesOfReconcile(): Readonly<Record<SignalCode, IssueRule>> {
  return {
    'route-differs': signal('pve-483-signalen'),
    'phase-differs': signal('pve-483-signalen'),
    'level-not-open-to-track-across': signal('wvo-2.107a-3'),
    'mbo-enrolment-missing': signal('dia-uitwisselen-mbo'),
    'vo-enrolment-missing': signal('wvo-2.107e-1-rod'),
    'vo-enrolment-after-diploma': signal('duo-pagina-fases'),
    'vo-enrolment-in-mbo-phase-of-glr': signal('wvo-2.107e-2'),
    'vo-enrolment-after-year-3': signal('wvo-2.107f-2'),
    'counted-twice': signal('telling-een-bekostiger'),
    'counted-nowhere': signal('dia-uitwisselen-mbo'),
    'diploma-overdue': signal('wvo-1.1-uiterste-dag'),
    'partners-differ-from-rio': signal('dia-melden'),
  }
}
