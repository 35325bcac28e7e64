import { expect, it } from 'vitest';
import { newBudget, reckon } from '../budget';
import { dearestOf, newLoan, strainOf } from './borrow';
import { capCheck } from './cap';
import { costOf } from './cost-form';

const budget = newBudget();
const typed: Record<string, string> = { income: '6000 4000 5000', rent: '1500', food: '1200' };
const means = reckon({
  ...budget,
  lines: budget.lines.map((line) => ({
    ...line,
    typed: typed[line.id] ?? '',
    rhythm: line.id === 'income' ? 'uneven' : line.rhythm,
  })),
});

it('puts the months beside each other', () => {
  // 5,000 in the mean, 4,000 at least; 2,700 go out; 1,000 for the loan
  expect(strainOf(means, 100_000)).toEqual({
    nowFen: 230_000,
    afterFen: 130_000,
    leanFen: 30_000,
    falls: [
      { percent: 20, leftFen: 30_000 },
      { percent: 50, leftFen: -120_000 },
    ],
  });
});

it('has no lean month where income is even', () => {
  expect(strainOf({ ...means, leanFen: null }, 0).leanFen).toBeNull();
});

it('takes the dearest instalment, and nothing before one is told', () => {
  expect(dearestOf(newLoan())).toBeNull();
  expect(dearestOf({ ...newLoan(), each: '950', times: '12' })).toBe(95_000);
  expect(dearestOf({ ...newLoan(), list: '800 1200 900' })).toBe(120_000);
});

it('is held against the line for that lender on that day', () => {
  // 9,000 received, 12 × 950: dearer than 24 % a year
  const { cost } = costOf({ ...newLoan(), received: '9000', each: '950', times: '12' });
  const on = (today: string) =>
    capCheck({ kind: 'loan_aid_platform', contractedOn: today, nominal: cost?.nominal ?? null, lpr: null, today });
  expect(on('2026-11-22')).toMatchObject({ line: 'loan-aid-24', above: true });
  expect(on('2025-09-30').line).toBeNull();
});
