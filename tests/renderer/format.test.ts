import { expect, test } from 'vitest'
import { duration, isoDay, moment, percent, plural } from '../../src-renderer/text/format.ts'

test('counts agree with their noun', () => {
  expect(plural(0, 'fact', 'facts')).toBe('0 facts')
  expect(plural(1, 'fact', 'facts')).toBe('1 fact')
  expect(plural(1200, 'fact', 'facts')).toBe('1,200 facts')
})

test('a share is never rounded up to all', () => {
  expect(percent(0.999)).toBe('99%')
  expect(percent(1)).toBe('100%')
  expect(percent(0.29)).toBe('29%')
  expect(percent(0)).toBe('0%')
})

test('a span of time is said in at most two units', () => {
  expect(duration(0)).toBe('0 s')
  expect(duration(59_400)).toBe('59 s')
  expect(duration(59_600)).toBe('1 min')
  expect(duration(252_000)).toBe('4 min 12 s')
  expect(duration(3_600_000)).toBe('1 h')
  expect(duration(3_900_000)).toBe('1 h 5 min')
})

test('a day is the same day in every time zone', () => {
  expect(isoDay('2022-01-01')).toBe('1 January 2022')
})

test('a moment is said as seen from now, by the calendar and not by hours', () => {
  const now = new Date(2022, 0, 22, 0, 30).getTime()
  expect(moment(new Date(2022, 0, 22, 0, 5).getTime(), now)).toBe('today, 00:05')
  expect(moment(new Date(2022, 0, 21, 23, 59).getTime(), now)).toBe('yesterday, 23:59')
  expect(moment(new Date(2022, 0, 20, 9, 0).getTime(), now)).toBe('20 Jan, 09:00')
  expect(moment(new Date(2021, 11, 17, 9, 0).getTime(), now)).toBe('17 Dec 2021, 09:00')
})
