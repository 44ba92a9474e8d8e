/** Texts and things that look like `valid` and are not: what a form, a spreadsheet or a careless caller delivers. */
export function nearMisses(valid: string): readonly (readonly [string, unknown])[] {
  const wide = valid.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const arabic = valid.replaceAll(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0x0660))
  /** The signs on either side of the digits, in the place of each digit and dash. */
  const otherSigns = valid
    .split('')
    .flatMap((sign, at) =>
      (/[\d-]/.test(sign) ? ['/', ':'] : []).map(
        (other) => [`with ${other} as sign ${at + 1}`, valid.slice(0, at) + other + valid.slice(at + 1)] as const,
      ),
    )
  const misses: readonly (readonly [string, unknown])[] = [
    ...otherSigns,
    ['with a space before', ` ${valid}`],
    ['with a space after', `${valid} `],
    ['with a line feed after', `${valid}\n`],
    ['with a carriage return after', `${valid}\r`],
    ['with a zero byte after', `${valid}\0`],
    ['with a byte order mark', `\uFEFF${valid}`],
    ['with a line before', `x\n${valid}`],
    ['without its last character', valid.slice(0, -1)],
    ['with one character more', `${valid}0`],
    ['in lower case', valid.toLowerCase()],
    ['with full-width digits', wide],
    ['with Arabic digits', arabic],
    ['with a dotted capital I', valid.replace(/[A-Z]/, 'İ')],
    ['boxed', Object(valid)],
    ['in a list', [valid]],
    ['as an object that reads as it', { toString: () => valid, valueOf: () => valid }],
    ['as a number', Number(valid)],
    ['as nothing', null],
    ['as undefined', undefined],
    ['empty', ''],
    ['as a symbol', Symbol.for(valid)],
    ['as a function', () => valid],
    ['as true', true],
    ['as an object without prototype', Object.create(null)],
  ]
  return misses.filter(([, miss]) => miss !== valid)
}
