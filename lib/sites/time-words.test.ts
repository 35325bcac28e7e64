import { describe, expect, it } from 'vitest';
import { dayOf, findTimes, momentOf } from './time-words';

/** Saturday, 21 November 2026, 22:30 in Shanghai. */
const clock = { now: Date.parse('2026-11-21T22:30:00+08:00'), zoneOffset: 480 };

function read(words: string) {
  const time = findTimes(words).at(-1);
  return time ? momentOf(time, clock) : null;
}

describe('times as pages write them', () => {
  it.each([
    // Chinese, absolute
    ['2026年1月5日14:03', '2026-01-05T14:03:00+08:00'],
    ['2026年1月5日 下午2:03', '2026-01-05T14:03:00+08:00'],
    ['2026年1月5日星期一 上午12:30', '2026-01-05T00:30:00+08:00'],
    ['2026/01/05 凌晨1:07', '2026-01-05T01:07:00+08:00'],
    ['2026-01-05 23:59:58', '2026-01-05T23:59:00+08:00'],
    ['2026年1月5日 中午12:05', '2026-01-05T12:05:00+08:00'],
    ['2026年1月5日（週一）晚上9:13', '2026-01-05T21:13:00+08:00'],
    ['2026年1月5日 下午14:03', '2026-01-05T14:03:00+08:00'],
    ['2026 年 1 月 5 日 14 点 03 分', '2026-01-05T14:03:00+08:00'],
    // English, absolute
    ['January 1, 2026 at 12:00 PM', '2026-01-01T12:00:00+08:00'],
    ['Thursday, January 1, 2026 at 12:05\u202fAM', '2026-01-01T00:05:00+08:00'],
    ['5 January 2026 at 14:03', '2026-01-05T14:03:00+08:00'],
    ['1/25/2026, 2:03 p.m.', '2026-01-25T14:03:00+08:00'],
    // separators without a year
    ['8月16日星期日 · 下午9:13', '2026-08-16T21:13:00+08:00'],
    ['Sunday, Aug 16 · 9:13\u202fPM', '2026-08-16T21:13:00+08:00'],
    ['12月25日 · 21:13', '2025-12-25T21:13:00+08:00'],
    ['12月25日星期三 · 21:13', '2024-12-25T21:13:00+08:00'],
    // relative
    ['昨天 · 21:13', '2026-11-20T21:13:00+08:00'],
    ['前天 上午9:00', '2026-11-19T09:00:00+08:00'],
    ['Yesterday · 2:35 AM', '2026-11-20T02:35:00+08:00'],
    ['星期一 · 上午2:35', '2026-11-16T02:35:00+08:00'],
    ['週六 10:00', '2026-11-14T10:00:00+08:00'],
    ['Monday\u00a0·\u00a02:35 AM', '2026-11-16T02:35:00+08:00'],
    ['今天 09:09', '2026-11-21T09:09:00+08:00'],
    ['9:09 AM', '2026-11-21T09:09:00+08:00'],
    ['11-20 08:15', '2026-11-20T08:15:00+08:00'],
  ])('%s', (words, iso) => {
    expect(read(words)).toBe(iso);
  });

  it.each([
    ['a minute that is yet to come says no day', '23:50'],
    ['a day without minute', '2026年1月5日'],
    ['a date that reads two ways', '3/4/2026 10:00'],
    ['a day that does not exist', '2026年2月30日 10:00'],
    ['a weekday that contradicts its date', '2026年1月5日星期三 10:00'],
    ['a night that may be two', '2026年1月5日 晚上12:05'],
    ['no time at all', '与 95188 的短信对话'],
    ['a sum', '欠款 3:1 比例'],
  ])('%s is left open', (_why, words) => {
    expect(read(words)).toBeNull();
  });

  it('keeps several times apart and tells where they stand', () => {
    const text = '请于2026年1月6日18:00前处理。接收时间：2026年1月5日 14:03。';
    expect(findTimes(text).map((time) => [text.slice(time.start, time.end), momentOf(time, clock)])).toEqual([
      ['2026年1月6日18:00', '2026-01-06T18:00:00+08:00'],
      ['2026年1月5日 14:03', '2026-01-05T14:03:00+08:00'],
    ]);
  });

  it('follows the clock of the page, not of the device', () => {
    const [time] = findTimes('昨天 21:13');
    expect(time && momentOf(time, { now: Date.parse('2026-11-21T16:30:00Z'), zoneOffset: 480 })).toBe(
      '2026-11-21T21:13:00+08:00',
    );
    expect(time && dayOf(time, { now: Date.parse('2026-11-21T16:30:00Z'), zoneOffset: -300 })).toEqual({
      year: 2026,
      month: 11,
      day: 20,
    });
  });
});
