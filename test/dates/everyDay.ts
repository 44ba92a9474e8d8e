import { UTCDateMini } from '@date-fns/utc'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { lightFormat } from 'date-fns/lightFormat'
import type { Datum } from '../../src/index.js'

/** Every day from 1900 to 2199, by date-fns. */
export function everyDay(): Datum[] {
  const all = { start: new UTCDateMini('1900-01-01'), end: new UTCDateMini('2199-12-31') }
  return eachDayOfInterval(all).map((day) => lightFormat(day, 'yyyy-MM-dd') as Datum)
}
