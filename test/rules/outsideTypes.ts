/** Values that a caller without a type checker may hand over, none of which is a member of any closed set here. */
export const outsideTypes: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ["''", ''],
  ["'toString'", 'toString'],
  ["'constructor'", 'constructor'],
  ["'__proto__'", '__proto__'],
  ["'hasOwnProperty'", 'hasOwnProperty'],
  ['true', true],
  ['0', 0],
  ['-1', -1],
  ['1.5', 1.5],
  ['7', 7],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['a bigint', 1n],
  ['a symbol', Symbol('toString')],
  ['a function', () => 'DLR'],
  ['{}', {}],
  ['an object without prototype', Object.create(null)],
  ['[]', []],
]

/** The error of a call that must fail, so that its kind and text can be looked at. */
export function errorOf(call: () => unknown): unknown {
  try {
    return { answered: call() }
  } catch (error) {
    return error
  }
}
