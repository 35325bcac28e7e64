import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../law/in-force';
import { newAgreement } from './agreement';
import { calendarOf, fold } from './calendar';
import { newCase } from './case';
import {
  daysOf,
  decodeReminder,
  KIND_NAMES,
  lastDay,
  newReminder,
  nextTell,
  PERIODS,
  type Reminder,
  standOf,
  toggleDone,
  toTell,
  withTold,
} from './clocks';
import { addDays, dayIn, momentOf } from './days';
import { DRAFT, withDerived } from './due';

const at = (day: string, hour = 9) => momentOf(day, hour);
const own = (day: string, more: Partial<Reminder> = {}): Reminder => ({ ...newReminder('a'), day, ...more });
const tell = (reminder: Reminder, now: number) => toTell([reminder], dayIn(now), now);

it('periods are those of the law, counted from the day after', () => {
  for (const { clause } of Object.values(PERIODS)) expect(byId(clause)).not.toBeNull();
  expect(lastDay('payment-order', '2026-11-01')).toBe('2026-11-16');
  expect(daysOf(own('2026-11-01', { kind: 'complaint' }), '2026-11-01')).toEqual([
    '2026-11-16',
    '2026-12-01',
    '2026-12-31',
  ]);
  expect(daysOf(own('2026-11-01', { kind: 'objection' }), '2027-11-01')).toEqual(['2026-11-21']);
});

describe('a day of every month', () => {
  const monthly = own('2026-01-31', { kind: 'due', repeat: 'month' });
  it('keeps its wish over short months', () => {
    expect(daysOf(monthly, '2026-02-10', 4)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  });
  it('is never asked for before it begins, and goes on for years', () => {
    expect(daysOf(monthly, '2025-11-01', 2)).toEqual(['2026-01-31', '2026-02-28']);
    expect(daysOf(monthly, '2031-07-15', 2)).toEqual(['2031-06-30', '2031-07-31']);
  });
  it('is done one by one, and that can be taken back', () => {
    const done = toggleDone(monthly, '2026-02-28');
    expect(standOf(done, '2026-03-01')).toEqual({ due: [], next: '2026-03-31' });
    expect(standOf(toggleDone(done, '2026-02-28'), '2026-03-01').due).toEqual(['2026-02-28']);
  });
});

describe('saying it', () => {
  it('waits for its hour in China, whatever zone the device is set to', () => {
    const one = own('2026-11-22');
    expect(tell(one, Date.parse('2026-11-22T00:59:59Z'))).toEqual([]);
    expect(tell(one, Date.parse('2026-11-22T01:00:00Z'))).toEqual([{ id: 'a', keys: ['2026-11-22~0'] }]);
  });

  it('says what was missed while the device was off, once', () => {
    const one = own('2026-11-22');
    const late = at('2026-12-24');
    expect(tell(one, late)).toHaveLength(1);
    expect(tell(withTold(one, ['2026-11-22~0'], late), late + 1)).toEqual([]);
  });

  it('of many months missed, only the last speaks', () => {
    const one = own('2026-01-10', { kind: 'account', repeat: 'month' });
    expect(tell(one, at('2026-11-22'))).toEqual([{ id: 'a', keys: ['2026-11-10~0'] }]);
  });

  it('a court day is spoken of early and repeatedly', () => {
    const one = own('2026-11-30', { kind: 'hearing' });
    const said: string[] = [];
    let now = one;
    for (let day = '2026-11-20'; day <= '2026-12-02'; day = addDays(day, 1))
      for (const { keys } of tell(now, at(day, 10))) {
        said.push(day);
        now = withTold(now, keys, at(day, 10));
      }
    expect(said).toEqual(['2026-11-23', '2026-11-27', '2026-11-29', '2026-11-30']);
  });

  it('a clock set back by minutes says nothing twice; one that was days ahead loses nothing', () => {
    const told = withTold(own('2026-11-22'), ['2026-11-22~0'], at('2026-11-22') + 600_000);
    expect(tell(told, at('2026-11-22') + 1)).toEqual([]);
    const wrong = withTold(own('2026-11-22'), ['2026-11-22~0'], at('2027-01-05'));
    expect(tell(wrong, at('2026-11-21'))).toEqual([]);
    expect(tell(wrong, at('2026-11-22'))).toHaveLength(1);
  });

  it('whenever it is woken, each word is said exactly once, and the next moment is never missed', () => {
    const kinds = fc.constantFrom(...KIND_NAMES);
    const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-10-01', n));
    const wakes = fc.array(fc.integer({ min: 0, max: 120 * 24 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(kinds, day, wakes, (kind, day, hours) => {
        let one: Reminder = { ...newReminder('a', kind), day };
        const said: string[] = [];
        for (const hour of [...hours].sort((a, b) => a - b)) {
          const now = momentOf('2026-10-01', 0) + hour * 3_600_000;
          const next = nextTell([one], dayIn(now), now);
          if (next !== null) expect(next).toBeGreaterThan(now);
          for (const { keys } of tell(one, now)) {
            said.push(...keys);
            one = withTold(one, keys, now);
          }
          expect(tell(one, now)).toEqual([]);
        }
        expect(new Set(said).size).toBe(said.length);
        const last = momentOf('2026-10-01', 0) + Math.max(...hours) * 3_600_000;
        if (one.repeat === 'none')
          for (const each of daysOf(one, dayIn(last))) if (at(each) <= last) expect(said).toContain(`${each}~0`);
      }),
    );
  });
});

it('due days come from open cases, and what was said of them is kept beside', () => {
  const open = { ...newCase('c1'), dueDay: 31 };
  const cases = [open, { ...newCase('c2'), dueDay: 5, closedAt: 1 }, newCase('c3')];
  const [one, ...none] = withDerived([newReminder(DRAFT)], cases, [], '2026-02-15');
  expect(none).toEqual([]);
  expect(one && daysOf(one, '2026-02-15', 2)).toEqual(['2026-02-28', '2026-03-31']);
  expect(one && standOf(one, '2026-03-02').due).toEqual(['2026-02-28']);
  const off = withDerived([{ ...newReminder('from:c1', 'due'), off: true }], cases, [], '2026-02-15');
  expect(off[0] && daysOf(off[0], '2026-02-15')).toEqual([]);
});

it('instalments of an agreement that holds are reminded of until they are paid', () => {
  const typed = { ...newAgreement('x').typed, monthly: '500', count: '3', first: '2026-12-31' };
  const agreement = { ...newAgreement('x', 'c1'), typed, state: 'agreed' as const, paid: { 1: '2026-12-30' } };
  const [one] = withDerived([], [], [agreement], '2026-11-22');
  expect(one && [one.kind, one.caseId, daysOf(one, '2027-01-01')]).toEqual([
    'instalment',
    'c1',
    ['2027-01-31', '2027-02-28'],
  ]);
  expect(one && calendarOf([one], '2026-11-22', 0, { title: '待办' }).match(/DTSTART;/g)?.length).toBe(2);
  expect(withDerived([], [], [{ ...agreement, state: 'checking' }], '2026-11-22')).toEqual([]);
});

it('takes only what fits from storage', () => {
  const one = own('2026-11-22', { note: '问进度', told: { 'x~0': 3 }, done: ['2026-11-22'], hour: 20 });
  expect(decodeReminder(JSON.parse(JSON.stringify(one)))).toEqual(one);
  expect(decodeReminder({ id: 'a', day: '2026-02-30', hour: 99, kind: 'x', told: { a: 'b' }, done: [3] })).toEqual({
    ...newReminder('a'),
    hour: 23,
  });
  for (const odd of [null, 3, {}, { id: '' }]) expect(decodeReminder(odd)).toBeNull();
});

describe('the calendar file', () => {
  const now = Date.parse('2026-11-22T03:04:05.678Z');
  const made = (...all: Reminder[]) => calendarOf(all, '2026-11-22', now, { title: '待办事项' });

  it('is written as calendars read it, and says nothing of debts', () => {
    const file = made(
      own('2026-12-01', { note: '某某银行，还款' }),
      own('2026-01-31', { id: 'b', kind: 'due', repeat: 'month' }),
    );
    expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
    expect(file).toContain('DTSTART;TZID=Asia/Shanghai:20261201T090000\r\n');
    expect(file).toContain('DTSTAMP:20261122T030405Z\r\n');
    expect(file).toContain('RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1\r\n');
    expect(file).toContain('DTSTART;TZID=Asia/Shanghai:20261130T090000\r\n');
    expect(file).not.toMatch(/银行|还款|催/);
    expect(file.match(/BEGIN:VEVENT/g)?.length).toBe(file.match(/END:VEVENT/g)?.length);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('folds between characters, never inside one', () => {
    const line = `SUMMARY:${'提醒😀'.repeat(30)}`;
    const folded = fold(line);
    expect(folded.split('\r\n').every((part) => new TextEncoder().encode(part).length <= 75)).toBe(true);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  });

  it('leaves out what is done or past', () => {
    expect(made(own('2026-11-21'), own('2026-11-30', { id: 'b', done: ['2026-11-30'] }))).not.toContain('VEVENT');
  });
});
