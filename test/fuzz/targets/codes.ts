import { isDatum } from '../../../src/concepts/datum.js'
import { type Codelijst, codeTable } from '../../../src/registers/codes.js'
import { decode, encode } from '../../../src/registers/decode.js'
import { valueOf } from '../exotic.js'
import { checkTold } from '../invariants.js'
import { broken, type Target } from '../target.js'

const lists = Object.keys(codeTable) as Codelijst[]

/** Every code of every list, on no day and on a day. */
function seeds(): readonly string[] {
  return lists.flatMap((lijst) => {
    const { codes } = codeTable[lijst]
    return codes.flatMap(({ code, waarde, geldigVan, geldigTot }) =>
      [null, geldigVan ?? '2026-08-01', geldigTot ?? '2019-10-01'].map((day) =>
        JSON.stringify([lijst, code, day, waarde]),
      ),
    )
  })
}

/** Ends in a RangeError that says nothing of what was given, or does not throw. */
function refused(act: () => unknown): boolean {
  try {
    act()
    return false
  } catch (error) {
    if (!(error instanceof RangeError)) throw broken('what is thrown is no RangeError', String(error))
    if (/\d{9}/.test(error.message)) throw broken('an error has a personal number')
    return true
  }
}

function check(input: Uint8Array): void {
  const text = Buffer.from(input).toString()
  if (!text.startsWith('[')) return
  let parts: unknown
  try {
    parts = valueOf(text, 'frozen')
  } catch (error) {
    if (error instanceof SyntaxError) return
    throw error
  }
  const [list, code, day, value] = parts as unknown[]
  if (!lists.includes(list as Codelijst)) {
    if (!refused(() => decode(list as Codelijst, code))) throw broken('what is no list is taken for one')
    if (!refused(() => encode(list as Codelijst, code as never))) throw broken('what is no list is taken for one')
    return
  }
  const lijst = list as Codelijst
  if (day !== null && day !== undefined && !isDatum(day)) {
    if (!refused(() => decode(lijst, code, day as never))) throw broken('what is no day is taken for one')
  } else checkCode(lijst, code, isDatum(day) ? decode(lijst, code, day) : decode(lijst, code))
  const isValue = codeTable[lijst].codes.some((each) => each.waarde === value && decode(lijst, each.code).ok)
  if (refused(() => encode(lijst, value as never)) === isValue)
    throw broken('encode takes what is no value, or refuses one')
  if (isValue) {
    const back = decode(lijst, encode(lijst, value as never))
    if (!back.ok || back.value !== value) throw broken('decode does not undo encode', value)
  }
}

function checkCode(lijst: Codelijst, code: unknown, answer: ReturnType<typeof decode>): void {
  if (decode(lijst, code).ok !== decode(lijst, code).ok) throw broken('a second time the answer is another')
  if (!Object.isFrozen(answer)) throw broken('an answer can be changed')
  if (!answer.ok) return checkTold(answer)
  if (!codeTable[lijst].codes.some((each) => each.code === code)) throw broken('what is no code is taken for one')
  const again = decode(lijst, encode(lijst, answer.value as never))
  if (!again.ok || again.value !== answer.value) throw broken('decode does not undo encode', answer.value)
}

/** The mappers of codes, there and back. */
export const codeTarget: Target = { name: 'codes', form: 'json', share: 10, seeds, check }
