import type { Fault } from '../../src/messages/messages.js'
import type { Leesfout } from '../../src/registers/readers/readerEvent.js'
import type { RegisterSignal } from '../../src/registers/reconcile/signals.js'
import type { RioIssue } from '../../src/registers/rioIssues.js'
import { readerRegister } from '../../src/registers/readers/readerCodes.js'
import { signalRegister } from '../../src/registers/reconcile/signals.js'
import { rioIssueRegister } from '../../src/registers/rioIssues.js'

/** What a fault has of its own, beside its code and what the register of codes says of it. */
type Own<OfCode> = OfCode extends unknown ? Omit<OfCode, 'soort' | 'regel' | 'code' | 'severity' | 'source'> : never

/** For each code at least one fault as it can be told: a code that is left out does not compile. */
type PerCode<AFault extends { readonly code: string }> = {
  readonly [Code in AFault['code']]: readonly Own<Extract<AFault, { readonly code: Code }>>[]
}

/** A number that stands in no fact: the line of a fault is not told. */
export const regel = 424_242

const none = { params: {} } as const
const vo = 'vo.csv:31'
const mbo = 'mbo.csv:32'
const lijst = 'rod-mbo-leerroute'
const at = (...path: (string | number)[]): { path: readonly (string | number)[]; params: Record<string, never> } => ({
  path,
  params: {},
})
const inField = (veld: string): { veld: string; params: Record<string, never> } => ({ veld, params: {} })

const ofReaders: PerCode<Leesfout> = {
  'empty-file': [none],
  'unknown-layout': [none],
  'line-too-long': [{ params: { hoogstens: 65_536 } }],
  'control-character': [none],
  'unknown-record': [none, inField('Register')],
  'too-few-fields': [{ params: { velden: 1, minstens: 14 } }],
  'too-many-fields': [{ params: { velden: 20, hoogstens: 19 } }],
  'missing-field': [inField('Leerroute'), inField('aantal ISP')],
  'field-of-other-register': [inField('Elementcode')],
  'not-one-personal-number': [inField('Burgerservicenummer')],
  'invalid-brin': [inField('BRIN')],
  'invalid-crebo': [inField('Opleidingcode')],
  'invalid-rio-code': [inField('Onderwijsaanbieder')],
  'invalid-location': [inField('Vestiging')],
  'invalid-count': [inField('Doublures')],
  'invalid-diploma': [inField('VmboDiploma')],
  'unknown-track': [inField('Leerweg')],
  'unknown-year': [inField('FaseLeerjaar')],
  'unknown-vmbo-year': [inField('Leerjaar')],
  'unknown-course-duration': [inField('Opleidingsduur')],
  'unknown-school-kind': [inField('Schoolsoort')],
  'invalid-elementcode': [inField('Elementcode')],
  'unreadable-date': [inField('Begindatum')],
  'unknown-code': [
    { veld: 'Leerroute', params: { lijst } },
    { veld: 'IndicatieBekostigbaar', params: { lijst: 'rod-mbo-indicatie-grondslag' } },
  ],
  'code-not-valid-on-day': [{ veld: 'Leerroute', params: { lijst } }],
  'code-not-in-route': [{ veld: 'Leertraject', params: { lijst: 'rod-mbo-leertraject' } }],
  'institution-not-known': [inField('BRIN')],
  'enrolment-not-found': [inField('Inschrijvingvolgnummer')],
  'too-many-periods': [{ params: { hoogstens: 1000 } }],
  'record-repeated': [{ params: { recordsoort: 'VLP' } }],
  'missing-column': [{ params: { kolom: 'Begindatum' } }],
  'repeated-column': [{ params: { kolom: 'Niveau' } }],
  'malformed-quotes': [none],
  'malformed-xml': [none],
  'doctype-refused': [none],
  'nested-too-deep': [{ params: { hoogstens: 64 } }],
  'text-too-long': [{ params: { hoogstens: 65_536 } }],
  'wrong-encoding': [none],
  'institution-differs': [inField('BRIN')],
  'person-not-announced': [none],
  'enrolment-repeated': [none],
  'enrolment-without-period': [none],
  'name-differs': [inField('Teldatum')],
  'period-repeated': [none],
  'end-not-certain': [none],
  'record-out-of-place': [{ params: { recordsoort: 'SLR' } }],
  'opening-record-missing': [none],
  'closing-record-missing': [none],
  'totals-differ': [{ params: { recordsoort: 'ISP', opgegeven: 1, geteld: 7 } }],
}

const ofRio: PerCode<RioIssue> = {
  unreadable: [at()],
  'not-an-object': [at(), at('scholen', 0)],
  'missing-field': [at('meldingen', 0, 'partners')],
  'not-a-list': [at('meldingen')],
  'empty-list': [at('instellingen')],
  'unknown-route': [at('leerroute', 'soort')],
  'invalid-brin': [at('scholen', 0, 'brin')],
  'invalid-rio-code': [at('meldingen', 1, 'door')],
  'unknown-school-kind': [at('scholen', 0, 'schoolsoort')],
  'unknown-track': [at('scholen', 0, 'leerwegen', 1)],
  'unknown-level': [at('instellingen', 0, 'niveaus', 0)],
  'unknown-code': [{ path: ['meldingen', 0, 'doorlopendeLeerlijnVmboMbo'], params: { lijst: 'rio-leerroute' } }],
  'code-not-in-route': [{ path: ['meldingen', 0, 'doorlopendeLeerlijnVmboMbo'], params: { lijst: 'rio-leerroute' } }],
  'glr-requires-bb': [{ path: ['scholen', 0, 'leerwegen', 0], params: { leerweg: 'TL' } }],
  'glr-requires-level-2': [{ path: ['instellingen', 0, 'niveaus', 0], params: { niveau: 4 } }],
  'glr-requires-vbo-school': [at('scholen', 0, 'schoolsoort')],
  'track-without-level': [{ path: ['scholen', 0, 'leerwegen', 0], params: { leerweg: 'GL' } }],
  'level-without-track': [{ path: ['instellingen', 0, 'niveaus', 0], params: { niveau: 3 } }],
  'registration-missing': [at('scholen', 0, 'onderwijsaanbieder')],
  'registration-for-other-route': [
    { path: ['meldingen', 0, 'doorlopendeLeerlijnVmboMbo'], params: { leerroute: 'DLR' } },
    { path: ['meldingen', 0, 'doorlopendeLeerlijnVmboMbo'], params: { leerroute: 'GLR' } },
  ],
  'partner-not-named': [
    { path: ['meldingen', 0, 'partners'], params: { lijst: 'scholen', plaats: 0, aantal: 1 } },
    { path: ['meldingen', 0, 'partners'], params: { lijst: 'instellingen', plaats: 2, aantal: 12 } },
  ],
  'own-registration-missing': [at('scholen', 0, 'onderwijsaanbieder')],
  'vso-requires-bb': [{ path: ['scholen', 0, 'leerwegen', 0], params: { leerweg: 'KB' } }],
  'registration-twice': [at('meldingen', 2)],
  'registration-by-outsider': [at('meldingen', 2, 'door')],
  'partner-not-in-offer': [at('meldingen', 0, 'partners', 1)],
}

const teldatum = { teldatum: '2025-10-01' } as const

const ofReconcile: PerCode<RegisterSignal> = {
  'route-differs': [{ vo, mbo, params: { leerrouteVo: 'DLR', leerrouteMbo: 'GLR' } }],
  'phase-differs': [{ vo, mbo, params: { faseVo: 'VO-fase', faseMbo: 'MBO-fase' } }],
  'level-not-open-to-track-across': [{ vo, mbo, params: { leerweg: 'KB', niveau: 2 } }],
  'mbo-enrolment-missing': [{ vo, ...none }],
  'vo-enrolment-missing': [{ mbo, ...none }],
  'vo-enrolment-after-diploma': [{ vo, params: { vmboDiploma: '2027-06-15' } }],
  'vo-enrolment-in-mbo-phase-of-glr': [{ vo, ...none }],
  'vo-enrolment-after-year-3': [{ vo, ...none }],
  'counted-twice': [
    { vo, mbo, params: teldatum },
    { mbo, params: teldatum },
  ],
  'counted-nowhere': [{ vo, params: teldatum }],
  'diploma-overdue': [{ mbo, params: { uiterlijk: '2028-07-31', peildatum: '2028-09-01' } }],
  'partners-differ-from-rio': [{ vo, mbo, params: { leerroute: 'DLR', school: '99VO', instelling: '99MB' } }],
}

/** Each form of each code, whole: with its severity and source, and with what is the same for all of a kind. */
function whole<AFault extends { readonly code: string }>(
  perCode: PerCode<AFault>,
  register: Readonly<Record<AFault['code'], object>>,
  same: object,
): readonly AFault[] {
  return Object.entries<readonly object[]>(perCode).flatMap(([code, forms]) =>
    forms.map((form) => ({ ...same, ...form, code, ...register[code as AFault['code']] }) as unknown as AFault),
  )
}

/** Every code of the readers, of `validateRioOffer` and of `reconcile`, as they tell it. */
export const leesfouten: readonly Leesfout[] = whole(ofReaders, readerRegister, { soort: 'fout', regel })
export const rioIssues: readonly RioIssue[] = whole(ofRio, rioIssueRegister, {})
export const registerSignals: readonly RegisterSignal[] = whole(ofReconcile, signalRegister, {})

/** All of them, taken by `formatIssue` as they are. */
export const registerFaults: readonly Fault[] = [...leesfouten, ...rioIssues, ...registerSignals]
