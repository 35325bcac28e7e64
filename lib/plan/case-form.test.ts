import { describe, expect, it } from 'vitest';
import { decodeCase, newCase } from './case';
import { CASE_FIELDS, formOf, oddityOf, withCase, withEvidence, withoutEvidence, withTyped } from './case-form';
import { addMonths, dayIn, daysBetween, isDay, momentOf, nextMonthDay } from './days';
import { limitOf } from './limit';
import { dayFrom, monthDayFrom, rateFrom } from './typed';

describe('what is typed', () => {
  it('takes rates and days only where they are plain', () => {
    expect([rateFrom('18.25%'), rateFrom('年化 24'), rateFrom('日息万五')]).toEqual(['18.25', '24', null]);
    expect([monthDayFrom('每月15号'), monthDayFrom('31'), monthDayFrom('32')]).toEqual([15, 31, null]);
    expect([dayFrom('2026-02-28'), dayFrom('2026年2月8日'), dayFrom('2026-02-30')]).toEqual([
      '2026-02-28',
      '2026-02-08',
      null,
    ]);
  });
});

describe('a case as a form', () => {
  it('keeps every keystroke, also of an amount that is none yet', () => {
    let held: unknown;
    for (const text of ['1', '12', '12.', '12.5', '12.5x']) {
      held = JSON.parse(JSON.stringify(withTyped(held, 'a', 'principal', text)));
      expect(formOf(held, 'a').principal).toBe(text);
    }
    expect(decodeCase(held)?.principalFen).toBeNull();
    expect(oddityOf('principal', '12.5x')).toBe('amount');
    expect(decodeCase(withTyped(held, 'a', 'principal', '12.5'))?.principalFen).toBe(1250);
  });

  it('shows what was changed from elsewhere, not what was typed before', () => {
    const held = withTyped(undefined, 'a', 'principal', '100.0');
    expect(formOf(held, 'a').principal).toBe('100.0');
    expect(formOf({ ...held, principalFen: 5_000 }, 'a').principal).toBe('50');
  });

  it('another name is another lender', () => {
    const chosen = withCase(undefined, 'a', () => ({
      lender: { id: 'cfc-jd', name: '天津京东消费金融有限公司', kind: 'consumer_finance_company' },
    }));
    expect(withTyped(chosen, 'a', 'lender', '天津京东消费金融有限公司').lender.id).toBe('cfc-jd');
    expect(withTyped(chosen, 'a', 'lender', '别家').lender.id).toBeNull();
  });

  it('every field survives storage', () => {
    const texts = { dueDay: '8', overdueSince: '2026-08-09', contractedOn: '2025-01-02', rate: '24', lender: '甲' };
    let held: unknown;
    for (const field of CASE_FIELDS)
      held = withTyped(held, 'a', field, (texts as Record<string, string>)[field] ?? '7');
    const again = formOf(JSON.parse(JSON.stringify(decodeCase(held))), 'a');
    for (const field of CASE_FIELDS) {
      expect(again[field], field).toBe((texts as Record<string, string>)[field] ?? '7');
      expect(oddityOf(field, again[field]), field).toBeNull();
    }
  });

  it('takes records in and out, each once', () => {
    const two = withEvidence(withEvidence(withEvidence(undefined, 'a', 7), 'a', 3), 'a', 7);
    expect(two.evidence).toEqual([3, 7]);
    expect(withoutEvidence(two, 'a', 7).evidence).toEqual([3]);
  });
});

it('keeps what the contract says of disputes, and takes an older case as it is', () => {
  const known = withCase(undefined, 'a', () => ({ settles: 'arbitration' }));
  expect(decodeCase(withTyped(known, 'a', 'arbitrator', '某某仲裁委员会'))).toMatchObject({
    settles: 'arbitration',
    arbitrator: '某某仲裁委员会',
    stage: null,
  });
  const { settles: _settles, arbitrator: _arbitrator, stage: _stage, ...older } = newCase('b');
  expect(decodeCase(older)).toEqual(newCase('b'));
  expect(decodeCase({ ...older, stage: 'court' })?.stage).toBe('court');
  expect(decodeCase({ ...older, settles: 'duel', stage: 'moon' })).toEqual(newCase('b'));
});

describe('days', () => {
  it('are those of China on every device', () => {
    expect(dayIn(Date.parse('2026-03-01T15:59:59Z'))).toBe('2026-03-01');
    expect(dayIn(Date.parse('2026-03-01T16:00:00Z'))).toBe('2026-03-02');
    expect(momentOf('2026-03-01', 9)).toBe(Date.parse('2026-03-01T09:00:00+08:00'));
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  });

  it('keep the 31st over short months', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-02-28', 1, 31)).toBe('2026-03-31');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(nextMonthDay('2026-02-10', 31)).toBe('2026-02-28');
    expect(nextMonthDay('2026-02-28', 31)).toBe('2026-02-28');
    expect(nextMonthDay('2026-03-01', 31)).toBe('2026-03-31');
    expect(nextMonthDay('2026-12-09', 8)).toBe('2027-01-08');
    expect([isDay('2026-02-29'), isDay('2028-02-29'), isDay('x')]).toEqual([false, true, false]);
  });
});

it('asks about age half a year before three years are over, and never says that a debt is time-barred', () => {
  const at = (overdueSince: string | null) => limitOf({ overdueSince }, '2026-11-22');
  expect([at(null), at('2027-01-01'), at('2026-01-01')]).toEqual(['unknown', 'unknown', 'young']);
  expect([at('2024-05-23'), at('2024-05-22')]).toEqual(['young', 'near']);
  expect([at('2023-11-23'), at('2023-11-22')]).toEqual(['near', 'old']);
});
