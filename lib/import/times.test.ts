import { expect, it } from 'vitest';
import { boxOf } from './collect';
import { epochOf, isoOf, isoOfWall, readWall } from './times';

const read = (text: string, order: 'day-first' | 'month-first' | null = null) => {
  const wall = readWall(text, order);
  return wall === null || wall === 'ambiguous' ? wall : isoOfWall(wall, 480);
};

it.each([
  ['2026-03-01 14:05:09', '2026-03-01T14:05:09+08:00'],
  ['2026-3-1 4:05', '2026-03-01T04:05:00+08:00'],
  ['2026/03/01 下午 02:05', '2026-03-01T14:05:00+08:00'],
  ['2026年3月1日 星期日 凌晨1:07', '2026-03-01T01:07:00+08:00'],
  ['2026年3月1日（周日）14时05分09秒', '2026-03-01T14:05:09+08:00'],
  ['2026.03.01 14:05', '2026-03-01T14:05:00+08:00'],
  ['２０２６-03-01　14：05', '2026-03-01T14:05:00+08:00'],
  ['20260301140509', '2026-03-01T14:05:09+08:00'],
  ['2026-03-01T14:05:09.123Z', '2026-03-01T14:05:09+00:00'],
  ['2026-03-01T14:05:09-08:00', '2026-03-01T14:05:09-08:00'],
  ['2026-03-01 14:05:09 +0800', '2026-03-01T14:05:09+08:00'],
  ['2026-03-01 14:05 CST', '2026-03-01T14:05:00+08:00'],
  ['2026-03-01 14:05:09 GMT+9', '2026-03-01T14:05:09+09:00'],
  ['Mar 1, 2026 2:05:03\u202fPM', '2026-03-01T14:05:03+08:00'],
  ['Sunday, March 1, 2026 at 12:05 AM', '2026-03-01T00:05:00+08:00'],
  ['1-Mar-26 14:05', '2026-03-01T14:05:00+08:00'],
  ['25/3/2026, 14:05', '2026-03-25T14:05:00+08:00'],
  ['3/25/26, 2:05 p.m.', '2026-03-25T14:05:00+08:00'],
  ['14:05 2026-03-01', '2026-03-01T14:05:00+08:00'],
  ['2024-02-29 00:00', '2024-02-29T00:00:00+08:00'],
])('%s', (text, iso) => expect(read(text)).toBe(iso));

it.each([
  '2026-02-29 10:00',
  '2026-13-01 10:00',
  '2026-03-01 25:00',
  '2026-03-01',
  '14:05',
  '晚上好',
  '2026年3月1日 晚上12:05',
  '',
  '46082.5',
])('%s tells no minute', (text) => expect(read(text)).toBeNull());

it('day and month that could change places are told by the file, not guessed', () => {
  expect(read('3/4/2026 10:00')).toBe('ambiguous');
  expect(read('3/4/2026 10:00', 'day-first')).toBe('2026-04-03T10:00:00+08:00');
  expect(read('3/4/2026 10:00', 'month-first')).toBe('2026-03-04T10:00:00+08:00');
});

it('counts since 1970 by their size', () => {
  expect([epochOf('1772345103'), epochOf(1772345103000), epochOf('1772345103000000')]).toEqual([
    1772345103000, 1772345103000, 1772345103000,
  ]);
  expect([epochOf('0'), epochOf(''), epochOf('1.77E+12'), epochOf(null), epochOf(-5)]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(isoOf(1772345103000, -210)).toBe('2026-03-01T02:35:03-03:30');
});

it.each([
  ['收', 'incoming'],
  ['接收短信', 'incoming'],
  ['Received SMS', 'incoming'],
  ['INBOX', 'incoming'],
  [1, 'incoming'],
  ['已发送', 'outgoing'],
  ['发出', 'outgoing'],
  ['Sent', 'outgoing'],
  ['2', 'outgoing'],
  ['草稿箱', 'draft'],
  [3, 'draft'],
  ['发送失败', 'failed'],
  ['Not Delivered', 'failed'],
  [5, 'failed'],
  ['发件箱', 'unknown'],
  ['发送中', 'failed'],
  ['短信', 'unknown'],
  ['', 'unknown'],
  [0, 'unknown'],
])('%s is %s', (word, box) => expect(boxOf(word)).toBe(box));
