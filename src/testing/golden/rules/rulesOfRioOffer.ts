import type { RioIssueCode } from '../../../registers/rioIssues.js'
import type { IssueRule } from '../../../validation/issue.js'
import { refusal, signal } from './rule.js'

/** How grave is each code of `validateRioOffer`, and where does it stand? Told a second time, because this room holds nothing of the registers but their types. A test binds the two. */
export function rulesOfRioOffer(): Readonly<Record<RioIssueCode, IssueRule>> {
  return {
    unreadable: refusal('recordvorm'),
    'not-an-object': refusal('recordvorm'),
    'missing-field': refusal('recordvorm'),
    'not-a-list': refusal('recordvorm'),
    'empty-list': refusal('recordvorm'),
    'unknown-route': refusal('dia-leerroute-1'),
    'invalid-brin': refusal('pve-velden'),
    'invalid-rio-code': refusal('pve-velden'),
    'unknown-school-kind': refusal('recordvorm'),
    'unknown-track': refusal('wvo-2.107a-3'),
    'unknown-level': refusal('web-9.1.2-1'),
    'unknown-code': refusal('rio-waardenlijsten'),
    'code-not-in-route': refusal('rio-waardenlijsten'),
    'glr-requires-bb': refusal('wvo-2.107l-2'),
    'glr-requires-level-2': refusal('wvo-2.107l-2'),
    'glr-requires-vbo-school': refusal('wvo-2.107l-1'),
    'track-without-level': refusal('wvo-2.107a-3'),
    'level-without-track': refusal('wvo-2.107a-3'),
    'registration-missing': refusal('wvo-2.107c'),
    'registration-for-other-route': refusal('dia-melden'),
    'partner-not-named': refusal('dia-melden'),
    'own-registration-missing': signal('melding-per-kant'),
    'vso-requires-bb': signal('wvo-2.71-2-bb'),
    'registration-twice': signal('sbo-melden'),
    'registration-by-outsider': signal('sbo-melden'),
    'partner-not-in-offer': signal('dia-melden'),
  }
}
