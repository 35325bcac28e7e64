import { describe, expect, it } from 'vitest';
import { type Case, newCase } from '../case';
import { compareOf, newCompare } from './compare-form';
import { costOf, newCost } from './cost-form';
import { decodeTexts, paymentsFrom } from './fields';
import { newPlan, planOf } from './plan-form';

const today = '2026-11-22';
const card: Case = {
  ...newCase('a'),
  principalFen: 3_600_000,
  claimedFen: 4_000_000,
  yearlyRate: '18.25',
  dueDay: 31,
  overdueSince: '2026-08-01',
};

describe('a plan as typed', () => {
  const form = newPlan(card, today);
  it('begins with what the case says', () => {
    expect(form).toMatchObject({ amount: '36000', rate: '18.25', months: '12', first: '2026-12-31' });
    expect(planOf(form).schedule?.rows.length).toBe(12);
    expect(newPlan({ ...card, dueDay: null }, today).first).toBe('2026-12-22');
  });
  it('24 months at 18.25 % cost what the rate says', () => {
    const plan = planOf({ ...form, months: '24' });
    expect(plan.mostFen).toBe(180_162);
    // 12,345.67 at 36 %: eleven times 1,240.27, and 1,240.30 at the end
    const odd = planOf({ ...form, amount: '12345.67', rate: '36' });
    expect([odd.usualFen, odd.mostFen]).toEqual([124_027, 124_030]);
    expect(plan.cost?.nominal).toBeCloseTo(0.182499612, 8);
    expect(planOf({ ...form, rate: '0' }).cost?.nominal).toBe(0);
  });
  it('names what it cannot read and keeps quiet about the rest', () => {
    const plan = planOf({ ...form, amount: '三万多', rate: 'x', months: '0', deferMonths: 'bald', first: '31.12.' });
    expect(plan.odd).toEqual({ amount: 'amount', rate: 'rate', months: 'count', deferMonths: 'count', first: 'day' });
    expect(plan.schedule).toBeNull();
    expect(planOf({ ...form, amount: '' })).toMatchObject({ odd: {}, schedule: null });
  });
  it('own sums, with what stays open', () => {
    const plan = planOf({ ...form, shape: 'own', own: '1000 1000', rate: '0' });
    expect([plan.schedule?.paidFen, plan.schedule?.openFen, plan.cost]).toEqual([200_000, 3_400_000, null]);
    expect(planOf({ ...form, shape: 'own', own: 'x' }).odd.own).toBe('list');
  });
});

describe('what is claimed, against the contract', () => {
  const form = { ...newCompare({ ...card, overdueSince: '2026-08-01', principalFen: 1_000_000 }), late: '0.05' };
  const one = { ...card, principalFen: 1_000_000 };
  it('compounds only where the form says that the contract has it', () => {
    const simple = compareOf(form, one, today).reckoning;
    const monthly = compareOf({ ...form, compound: 'month' }, one, today).reckoning;
    expect([simple?.lateFen, simple?.compoundFen]).toEqual([57_000, 0]);
    // without open interest before: 155.00 after August, 152.33 after September, 162.26 after October
    expect(monthly?.compoundFen).toBe((monthly?.lateFen ?? 0) - 57_000);
    expect(monthly?.compoundFen).toBeGreaterThan(0);
    expect(compareOf({ ...form, compound: 'daily' }, one, today).reckoning?.compoundFen).toBe(0);
  });
  it('brings the late rate to a year, by the days that the contract counts', () => {
    expect(compareOf(form, one, today).lateYearly).toBeCloseTo(0.18, 10);
    expect(compareOf({ ...form, yearDays: '365' }, one, today).lateYearly).toBeCloseTo(0.1825, 10);
    expect(compareOf({ ...form, late: '', latePer: 'day' }, { ...one, yearlyRate: null }, today).lateYearly).toBeNull();
  });
});

describe('the real cost as typed', () => {
  it('equal payments: 5000 received, 24 × 230', () => {
    const told = costOf({ ...newCost(card), received: '5000', each: '230', times: '24' });
    expect(told.cost?.nominal).toBeCloseTo(0.0968570806, 8);
    expect(told.paidFen).toBe(552_000);
  });
  it('a list by month, a list by day', () => {
    const months = costOf({ ...newCost(card), received: '70000', list: '12000 15000 18000 21000 26000' });
    expect(months.cost?.monthly).toBeCloseTo(0.0866309, 6);
    const list = '2008-03-01 2750\n2008年10月30日 4250\n2009/2/15 3250\n2009-04-01: 2750\nspäter';
    const days = costOf({ ...newCost(card), received: '10000', receivedOn: '2008-01-01', list });
    expect(days.cost?.effective).toBeCloseTo(0.37336253, 7);
    expect(days.unread).toEqual(['später']);
    expect(costOf({ ...newCost(card), received: '10000', list }).odd.receivedOn).toBe('day');
  });
});

describe('the four corners as typed', () => {
  it('fills in what the case knows', () => {
    const form = newCompare(card);
    expect([form['sms.total'], form['own.principal']]).toEqual(['40000', '36000']);
  });
  it('reckons the contract, line by line', () => {
    const form = { ...newCompare(card), late: '0.05', interestDue: '500', payments: '2026-09-01 1000' };
    const told = compareOf(form, card, today);
    // 32 days on 36,000 at 0.05 %: 576; 1,000 pays the 500, the 500 of 576; 82 days more on 36,000: 1,476
    expect(told.corners.contract).toEqual({
      principal: 3_600_000,
      interest: 0,
      late: 155_200,
      fees: 0,
      paid: 100_000,
      total: 3_755_200,
    });
    expect(told.result.source).toBeNull();
    expect(told.result.lines.find(({ part }) => part === 'total')?.differences[0]?.fen).toBe(244_800);
  });
  it('says what is missing, and from where the late rate is', () => {
    expect(compareOf(newCompare(newCase('b')), newCase('b'), today)).toMatchObject({
      missing: 'principal',
      lateFrom: 'none',
      reckoning: null,
    });
    expect(compareOf(newCompare(card), card, today).lateFrom).toBe('contract');
    expect(compareOf({ ...newCompare(card), 'app.fees': 'x' }, card, today).odd).toEqual({ 'app.fees': 'amount' });
  });
});

it('payments, one on each line', () => {
  expect(paymentsFrom('2026-08-10 500；2026年8月11日、¥1,000\n\nmorgen 3')).toEqual({
    payments: [
      { on: '2026-08-10', fen: 50_000 },
      { on: '2026-08-11', fen: 100_000 },
    ],
    odd: ['morgen 3'],
  });
});

it('a stored form comes back; what is missing gets its start', () => {
  expect(decodeTexts({ a: 'x', c: 3 }, { a: '', b: 'start' })).toEqual({ a: 'x', b: 'start' });
  expect(decodeTexts(undefined, { a: '' })).toBeNull();
});
