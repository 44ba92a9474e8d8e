import { formatIssue, type Fault, formatNotChecked, type Language } from '../../src/messages/messages.js'
import type { IssueRule, NotCheckedOf, Path, Severity } from '../../src/validation/issue.js'
import { valueOf } from './exotic.js'
import { broken } from './target.js'

/** An issue of any validation. */
type AnyIssue = { readonly code: string; readonly path: Path; readonly params: object; readonly severity: Severity }

/** A verdict of any validation. */
export type AnyVerdict =
  | { readonly ok: true; readonly value: unknown; readonly signals: readonly AnyIssue[]; readonly notChecked: Open }
  | { readonly ok: false; readonly issues: readonly AnyIssue[]; readonly notChecked: Open }

type Open = readonly NotCheckedOf<string>[]

const languages: readonly Language[] = ['nl', 'en']

/** Are there nine digits in a row: a personal number, or as good as one? The digits behind the point of a number are not looked at. */
function hasNineDigits(text: string): boolean {
  return /\d{9}/.test(text.replaceAll(/(\d)[.,]\d+/g, '$1'))
}

/** What must hold of a validation, whatever it is given: `text` is the input, in the form of {@link valueOf}. */
export function checkVerdict(
  judge: (value: unknown) => AnyVerdict,
  register: Readonly<Record<string, IssueRule>>,
  text: string,
): void {
  const value = valueOf(text, 'open')
  const verdict = judge(value)
  const told = toldIn(verdict)
  checkForm(verdict, register)
  if (told !== toldIn(judge(value))) throw broken('a second time the verdict is another')
  if (told !== toldIn(judge(valueOf(text, 'frozen')))) throw broken('of a frozen record the verdict is another')
  if (!text.includes('§') && !isWritten(value, text)) throw broken('the record was changed')
}

/** Is this the value that the text says? */
function isWritten(value: unknown, text: string): boolean {
  const written = JSON.stringify(value)
  return written === text || written === JSON.stringify(JSON.parse(text))
}

/** All a verdict says of a record, as text. */
function toldIn(verdict: AnyVerdict): string {
  return JSON.stringify([verdict.ok, verdict.ok ? verdict.signals : verdict.issues, verdict.notChecked])
}

function checkForm(verdict: AnyVerdict, register: Readonly<Record<string, IssueRule>>): void {
  const issues = verdict.ok ? verdict.signals : verdict.issues
  if (verdict.ok !== issues.every(({ severity }) => severity === 'signaal')) {
    throw broken('a sound record has an afkeur, or one that is refused has none')
  }
  for (const issue of issues) {
    const rule = Object.hasOwn(register, issue.code) ? register[issue.code] : undefined
    if (rule?.severity !== issue.severity) throw broken('an issue is not as its register says', issue.code)
    checkTold(issue as Fault)
    if (!Array.isArray(issue.path)) throw broken('an issue has no path', issue.code)
  }
  for (const entry of verdict.notChecked) {
    if (!Object.hasOwn(register, entry.code)) throw broken('a rule that was not checked is none', entry.code)
    checkWords(entry, entry.code, (language) => formatNotChecked(entry, language))
  }
}

/** What must hold of anything that says what is wrong: it can be written as JSON, it has its texts, it says nothing of a person. */
export function checkTold(fault: Fault): void {
  checkWords(fault, fault.code, (language) => formatIssue(fault, language))
}

/** What was said before is known to be sound; it is said over and over. */
const known = new Set<string>()
const mostKnown = 100_000

function checkWords(told: unknown, code: string, textIn: (language: Language) => string): void {
  if (!isJson(told)) throw broken(`what is told is no JSON: ${code}`)
  const written = JSON.stringify(told)
  if (known.has(written)) return
  if (hasNineDigits(written)) throw broken(`a personal number is told: ${code}`, told)
  for (const language of languages) checkText(textIn(language), code)
  if (known.size >= mostKnown) known.clear()
  known.add(written)
}

function checkText(text: string, code: string): void {
  if (text.trim() === '' || text.includes('undefined')) throw broken(`a message says nothing: ${code}`, text)
  if (hasNineDigits(text)) throw broken(`a message has a personal number: ${code}`, text)
}

/** Is this plain data that comes out of JSON as it went in? */
export function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean'
  if (value === null) return true
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every(isJson)
}
