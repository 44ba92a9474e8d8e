/** As much of the decoder that every JavaScript engine has as is used here; the language itself does not name it. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

/** UTF-8 in parts to text, without byte order mark. A byte that is none becomes U+FFFD. */
export type PartDecoder = {
  readonly bytes: (part: Uint8Array) => string
  readonly text: (part: string) => string
  /** Do the bytes begin with the mark of UTF-16? Then they are no text of this kind at all. */
  readonly isUtf16: () => boolean
  /** What is left when there is no more: bytes of a character that was cut. */
  readonly rest: () => string
}

/** Never in text that was written as UTF-8: it stands where a byte could not be read. */
export const replacement = '\uFFFD'

const byteOrderMark = 0xfe_ff
const noBytes = /* #__PURE__ */ new Uint8Array(0)

/**
 * The decoder's own way of streaming is several times slower than decoding a part at once, so a character that is cut at the end of
 * a part is kept back here.
 */
export function textDecoder(): PartDecoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let kept = noBytes
  let isStart = true
  let isUtf16 = false

  function started(text: string): string {
    if (!isStart || text === '') return text
    isStart = false
    return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
  }

  function rest(): string {
    const text = kept.length === 0 ? '' : decoder.decode(kept)
    kept = noBytes
    return started(text)
  }

  return {
    bytes: (part) => {
      const whole = kept.length === 0 ? part : joined(kept, part)
      isUtf16 ||= isStart && hasMark16(whole)
      const end = whole.length - cutAtEnd(whole)
      kept = whole.slice(end)
      return started(decoder.decode(whole.subarray(0, end)))
    },
    text: (part) => rest() + started(part),
    isUtf16: () => isUtf16,
    rest,
  }
}

/** In UTF-8 neither byte stands anywhere. */
function hasMark16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** How many bytes at the end begin a character that is not yet whole: 0 to 3. */
function cutAtEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}
