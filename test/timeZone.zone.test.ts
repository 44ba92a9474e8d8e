import { expect, test } from 'vitest'

test('each project of tests runs in the time zone it names', () => {
  expect(process.env['TZ']).toBeDefined()
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ'])
  expect(new Date(2026, 0, 1).getTimezoneOffset() / 60).toBe(
    { 'Europe/Amsterdam': -1, UTC: 0, 'America/Los_Angeles': 8, 'Pacific/Apia': -13 }[String(process.env['TZ'])],
  )
})
