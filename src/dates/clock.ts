import { UTCDateMini } from '@date-fns/utc'
import { outOfRange } from '../concepts/outOfRange.js'
import { isRecord } from '../concepts/record.js'

/**
 * In which time zone a moment is read as a day, and a day begins: its IANA name, `'Europe/Amsterdam'` when left out. An offset
 * (`'+02:00'`) is no name: it knows no summer time.
 *
 * @since 0.1.0
 */
export type TimeZoneOptions = { readonly timeZone?: string }

/** A clock on the wall somewhere. */
export type Clock = {
  readonly timeZone: string
  /** What that clock shows at a moment, to the second; the fields of the answer are read as those of a UTC date. */
  readonly at: (moment: number) => Date
}

/**
 * The clock of the last zone that was asked for. Making one takes twenty times as long as reading it; without this a list of
 * dates would pay that for each. It holds nothing but what the name of the zone already says.
 */
let lastClock: Clock | undefined

/** The options of a question beside the time zone: every one of them, by type. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>

/**
 * The clock of a time zone, or a RangeError when there is no such zone, or an option that the question does not have: a time zone under
 * a misspelt name would be the Netherlands without a word.
 */
export function clockIn(options: TimeZoneOptions = {}, others: Readonly<Record<string, true>> = {}): Clock {
  if (!isRecord(options)) throw outOfRange('options: an object', options)
  const isKnown = (name: string): boolean => name === 'timeZone' || Object.hasOwn(others, name)
  if (!Object.keys(options).every(isKnown)) {
    throw outOfRange(`no options but ${['timeZone', ...Object.keys(others)].join(', ')}`, options)
  }
  const { timeZone = 'Europe/Amsterdam' }: TimeZoneOptions = options
  if (timeZone !== lastClock?.timeZone) lastClock = { timeZone, at: wallClock(formatIn(timeZone)) }
  return lastClock
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  // Some engines take an offset for a zone and some do not: the answer is to be the same everywhere.
  if (typeof timeZone === 'string' && /^[a-z]/i.test(timeZone)) {
    try {
      return new Intl.DateTimeFormat('en', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      // No zone of that name: told below, in our words.
    }
  }
  throw outOfRange('the IANA name of a timeZone', timeZone)
}

function wallClock(format: Intl.DateTimeFormat): Clock['at'] {
  return (moment) => {
    const parts = format.formatToParts(moment).map(({ type, value }) => [type, Number(value)] as const)
    const shown = Object.fromEntries(parts) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
    return new UTCDateMini(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second)
  }
}
