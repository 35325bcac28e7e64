import { describe, expect, it } from 'vitest';
import { SIGNALS, type SignalKey } from '../risk/types';
import { clueBits, cluesOfBits, kindCode, kindOfCode } from './clues';
import { type Contact, dayOf, dayText, SHANGHAI, understood, unite, type Zone } from './contact';
import { count, ofDay, recordsByClue, stepOf, tally } from './count';
import { findings } from './norms';

const at = (iso: string) => Date.parse(iso);
let seq = 0;
const contact = (iso: string | null, change: Partial<Contact> = {}): Contact => ({
  seqs: [++seq],
  channel: 'message',
  number: '10690001',
  lender: '示例金融',
  at: iso === null ? null : at(iso),
  shown: '',
  print: 0,
  times: 1,
  missed: false,
  about: 'debt',
  clues: 0,
  ...change,
});
const NOW = at('2026-11-22T10:00:00+08:00');
const day = (text: string) => at(`${text}T00:00:00Z`) / 86_400_000;

/**
 * A week as it might be, counted by hand. Monday 2 March 2026:
 * 2 March 07:59 night · 08:00 · 21:59 · 22:00 night; 3 March 00:00 night (midnight belongs to the 3rd);
 * 8 March, Sunday, 12:00 a call that stands for two; 9 March, the next week, 09:30 a visit; one without time.
 */
const week = () => [
  contact('2026-03-02T07:59:00+08:00'),
  contact('2026-03-02T08:00:00+08:00'),
  contact('2026-03-02T21:59:00+08:00'),
  contact('2026-03-02T22:00:00+08:00'),
  contact('2026-03-03T00:00:00+08:00'),
  contact('2026-03-08T12:00:00+08:00', { channel: 'call', times: 2 }),
  contact('2026-03-09T09:30:00+08:00', { channel: 'visit' }),
  contact(null, { channel: 'letter' }),
];

describe('counting', () => {
  it('puts each contact into its day, hour, week and channel', () => {
    const counted = count(week(), SHANGHAI);
    expect([counted.total, counted.night, counted.timeless]).toEqual([8, 3, 1]);
    expect([...counted.days].map(([d, { total, night }]) => `${dayText(d)} ${total} ${night}`)).toEqual([
      '2026-03-02 4 2',
      '2026-03-03 1 1',
      '2026-03-08 2 0',
      '2026-03-09 1 0',
    ]);
    expect(counted.weeks.map(({ monday, total, night }) => `${dayText(monday)} ${total} ${night}`)).toEqual([
      '2026-03-09 1 0',
      '2026-03-02 7 3',
    ]);
    expect(counted.channels).toEqual([5, 2, 1, 0, 0, 0]);
    const messages = counted.hours[0] ?? [];
    expect([messages[0], messages[7], messages[8], messages[21], messages[22]]).toEqual([1, 1, 1, 1, 1]);
    expect(counted.hours[1]?.[12]).toBe(2);
    expect(counted.span?.map(dayText)).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('by another clock gives other days and hours, and the same sum', () => {
    const utc: Zone = () => 0;
    const counted = count(week(), utc);
    expect([...counted.days].map(([d, { total }]) => `${dayText(d)} ${total}`)).toEqual([
      '2026-03-01 1',
      '2026-03-02 4',
      '2026-03-08 2',
      '2026-03-09 1',
    ]);
  });

  it('lists a day in its order and names by how often', () => {
    expect(ofDay(week(), dayOf(at('2026-03-02T12:00:00+08:00'), SHANGHAI), SHANGHAI)).toHaveLength(4);
    expect(tally([...week(), contact(null, { number: '95533' })], 'number')).toEqual([
      ['10690001', 9],
      ['95533', 1],
    ]);
    expect([0, 1, 2, 3, 4, 6, 7, 10, 11, 90].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('counts nothing where there is nothing', () => {
    expect(count([], SHANGHAI)).toMatchObject({ total: 0, span: null, weeks: [] });
  });
});

describe('times in words', () => {
  const seen = at('2026-03-05T09:00:00+08:00');
  it.each([
    ['昨天 23:10', '2026-03-04T23:10:00+08:00'],
    ['今天 00:05', '2026-03-05T00:05:00+08:00'],
    ['3月4日 08:00', '2026-03-04T08:00:00+08:00'],
    ['12月31日 23:59', '2025-12-31T23:59:00+08:00'],
    ['2025年12月31日 下午11:59', '2025-12-31T23:59:00+08:00'],
  ])('%s', (shown, iso) => {
    expect(understood(shown, seen, SHANGHAI)).toBe(at(iso));
  });
  it.each(['', '昨天', '刚刚', '晚上12:05', '2月30日 08:00'])('%s stays open', (shown) => {
    expect(understood(shown, seen, SHANGHAI)).toBeNull();
  });
  it('just after midnight, yesterday is the day before', () => {
    const soon = at('2026-03-01T00:10:00+08:00');
    expect(understood('昨天 23:50', soon, SHANGHAI)).toBe(at('2026-02-28T23:50:00+08:00'));
  });
});

describe('the same message kept twice', () => {
  it('is one contact with both numbers', () => {
    const [one, ...more] = unite([
      contact('2026-03-02T22:00:10+08:00', { seqs: [7], print: 99, about: 'unread' }),
      contact('2026-03-02T22:00:50+08:00', { seqs: [3], print: 99, number: '', clues: 4 }),
      contact('2026-03-02T22:01:00+08:00', { seqs: [8], print: 99 }),
      contact(null, { seqs: [9], print: 99 }),
    ]);
    expect(one).toMatchObject({ seqs: [3, 7], number: '10690001', about: 'debt', clues: 4 });
    expect(more.map(({ seqs }) => seqs)).toEqual([[8], [9]]);
  });

  it('words whose fingerprints end alike stay two, however often each is kept', () => {
    const when = '2026-03-02T22:00:10+08:00';
    const given = [5, 5 + 0x200000, 5, 5 + 0x200000].map((print, n) => contact(when, { seqs: [n + 1], print }));
    expect(unite(given).map(({ seqs }) => seqs)).toEqual([
      [1, 3],
      [2, 4],
    ]);
    // what was handed in is left as it was
    expect(given.map(({ seqs }) => seqs)).toEqual([[1], [2], [3], [4]]);
  });
});

describe('norms', () => {
  it('speak of nights only since there were any, each by those of its day', () => {
    const found = findings(
      [
        contact('2024-06-01T23:00:00+08:00', { seqs: [1] }),
        contact('2025-03-01T23:00:00+08:00', { seqs: [2] }),
        contact('2026-02-01T07:00:00+08:00', { seqs: [4] }),
        contact('2026-02-01T06:00:00+08:00', { seqs: [3] }),
      ],
      SHANGHAI,
      NOW,
    );
    expect(found.map(({ point, provisions, count }) => `${point} ${provisions.join()} ${count}`)).toEqual([
      'night cba-hours,gbt-hours,mfd-1033-1 2',
      'night gbt-hours,mfd-1033-1 1',
      'night  1',
    ]);
    expect(found[0]?.days).toEqual([{ day: day('2026-02-01'), count: 2, seqs: [3, 4] }]);
  });

  it('count hours in China whatever clock the pictures use', () => {
    const [found] = findings([contact('2026-03-02T23:00:00+08:00')], () => -480, NOW);
    expect([found?.point, found?.days[0]?.day]).toEqual(['night', day('2026-03-02')]);
  });

  it('have no number for text messages', () => {
    const many = Array.from({ length: 40 }, (_, i) => contact(`2026-03-02T10:${String(i).padStart(2, '0')}:00+08:00`));
    expect(findings(many, SHANGHAI, NOW)).toEqual([]);
  });

  it('count answered and unanswered calls of one institution on one day', () => {
    const call = (iso: string, change: Partial<Contact> = {}) => contact(iso, { channel: 'call', ...change });
    const three = ['09:00', '10:00', '11:00'].map((time) => call(`2026-03-02T${time}:00+08:00`));
    expect(findings(three, SHANGHAI, NOW)).toEqual([]);
    const four = [...three, call('2026-03-02T12:00:00+08:00')];
    expect(findings(four, SHANGHAI, NOW)).toMatchObject([
      { point: 'calls', provisions: ['gbt-frequency'], count: 1, days: [{ day: day('2026-03-02'), count: 4 }] },
    ]);
    const other = [...three, call('2026-03-02T12:00:00+08:00', { lender: '另一家' })];
    expect(findings(other, SHANGHAI, NOW)).toEqual([]);
    const tries = [call('2026-03-02T09:00:00+08:00', { missed: true, times: 6 })];
    expect(findings(tries, SHANGHAI, NOW)).toEqual([]);
    const more = [...tries, call('2026-03-02T18:00:00+08:00', { missed: true })];
    expect(findings(more, SHANGHAI, NOW)).toMatchObject([{ point: 'missed', provisions: ['cba-frequency'] }]);
    // the guideline is of 30 January 2026, the standard of 28 February 2025
    const early = more.map((each) => ({ ...each, at: (each.at ?? 0) - 60 * 86_400_000 }));
    expect(findings(early, SHANGHAI, NOW)).toEqual([]);
  });

  it('leave alone what asks for no debt, and name who else was contacted', () => {
    const code = contact('2026-03-02T23:00:00+08:00', { about: 'other' });
    const unread = contact('2026-03-02T23:30:00+08:00', { about: 'unread' });
    const mother = contact('2026-03-03T12:00:00+08:00', { channel: 'third', seqs: [12] });
    const found = findings([code, unread, mother], SHANGHAI, NOW);
    expect(found.map(({ point, count, days }) => [point, count, days[0]?.seqs])).toEqual([['third', 1, [12]]]);
    expect(found[0]?.provisions).toContain('mfd-1033-1');
  });
});

it('clues travel as numbers and come back', () => {
  expect(cluesOfBits(clueBits(['insult', 'legal_action_notice']))).toEqual(['insult', 'legal_action_notice']);
  expect([kindOfCode(0), kindOfCode(kindCode('normal'))]).toEqual([null, 'normal']);
});

it('of a hundred thousand, none is taken for another and each copy finds its own', () => {
  const start = at('2024-01-01T00:00:00+08:00');
  const many = Array.from({ length: 100_000 }, (_, i) => ({
    ...contact('2024-01-01T00:00:00+08:00', { print: (i * 2_654_435_761) >>> 0 || 1, seqs: [i + 1] }),
    at: start + Math.floor(i / 7) * 60_000,
  }));
  const copies = many.filter((_, i) => i % 9 === 0).map((one) => ({ ...one, seqs: [200_000 + (one.seqs[0] ?? 0)] }));
  const all = unite([...many, ...copies]);
  expect(all.length).toBe(many.length);
  expect(all.filter(({ seqs }) => seqs.length === 2).every(({ seqs: [a = 0, b = 0] }) => b - a === 200_000)).toBe(true);
  expect(all.filter(({ seqs }) => seqs.length === 2).length).toBe(copies.length);
  expect(count(all, SHANGHAI).total).toBe(many.length);
});

it('each clue names its records once, the most frequent clue first', () => {
  const having = (seqs: number[], ...signals: SignalKey[]) =>
    contact('2026-03-02T10:00:00+08:00', { seqs, clues: clueBits(signals) });
  // the last signal sits in the highest bit
  const last = SIGNALS.at(-1) ?? 'insult';
  expect(
    recordsByClue([having([3, 9], 'insult', last), having([2], 'insult'), having([9], 'insult'), having([4])]),
  ).toEqual([
    ['insult', [2, 3, 9]],
    [last, [3, 9]],
  ]);
});
