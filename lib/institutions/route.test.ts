import { describe, expect, it } from 'vitest';
import { CHANNELS } from './channels';
import { type Lender, PROBLEMS, type Problem, route } from './route';

const LENDERS = [
  'bank_credit_card',
  'bank_loan',
  'consumer_finance_company',
  'microloan_company',
  'loan_aid_platform',
  'third_party_collector',
  'unlicensed_lender',
  'unknown',
] as const satisfies readonly Lender[];
const first = (lender: Lender, problem: Problem) =>
  route(lender, problem)
    .slice(0, 3)
    .map((one) => one.id)
    .join(' ');

const BANK = 'lender protection-platform 12378';
const MICRO = 'lender 12345 12348';
/** Kind of lender × problem → the first three doors; what does not depend on the lender stands once, under `all`. */
const TABLE: Record<string, Partial<Record<Lender | 'all', string>>> = {
  manner: {
    bank_credit_card: BANK,
    bank_loan: BANK,
    consumer_finance_company: 'lender 12378 protection-platform',
    microloan_company: MICRO,
    loan_aid_platform: 'lender nifa 12378',
    third_party_collector: 'lender 12378 12345',
    unlicensed_lender: '12345 12348 110',
    unknown: 'lender 12378 12345',
  },
  third: { bank_credit_card: BANK, microloan_company: MICRO, unlicensed_lender: '12345 12348 110' },
  threat: {
    bank_credit_card: '110 lender protection-platform',
    consumer_finance_company: '110 lender 12378',
    microloan_company: '110 lender 12345',
    loan_aid_platform: '110 lender nifa',
    unlicensed_lender: '110 12345 12348',
    unknown: '110 lender 12378',
  },
  who: { bank_loan: 'lender 96110 12321', unlicensed_lender: '96110 12321', unknown: 'lender 96110 12321' },
  posing: { all: '12368 110 96110' },
  fraud: { all: '110 96110 12321' },
  amount: { bank_loan: BANK, microloan_company: MICRO, loan_aid_platform: 'lender nifa 12378' },
  'no-plan': { bank_credit_card: BANK, microloan_company: MICRO },
  paper: { all: '12368 12348' },
  credit: { bank_credit_card: 'credit-objection lender 12363', unlicensed_lender: 'credit-objection 12363' },
  data: { bank_loan: BANK, microloan_company: MICRO, unlicensed_lender: '12345 12348 110' },
  adviser: { all: '12315 110 12348' },
  junk: { all: '12321 12377' },
  heavy: { all: '12356 110' },
};

describe.each(PROBLEMS)('%s', (problem) => {
  it.each(LENDERS)('%s', (lender) => {
    const wanted = TABLE[problem]?.[lender] ?? TABLE[problem]?.all;
    if (wanted !== undefined) expect(first(lender, problem)).toBe(wanted);
    const ids = route(lender, problem).map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1);
  });
});

it('the lender comes before those who watch it, danger before everything', () => {
  for (const lender of LENDERS)
    for (const problem of PROBLEMS) {
      const ids = route(lender, problem).map((one) => one.id);
      const [desk, watch] = [ids.indexOf('lender'), ids.findIndex((id) => ['12378', '12345', 'nifa'].includes(id))];
      if (desk >= 0 && watch >= 0) expect(desk, `${lender} ${problem}`).toBeLessThan(watch);
      if (problem === 'threat' || problem === 'fraud') expect(ids[0]).toBe('110');
    }
});

it('12378 is not named for those whom it does not watch', () => {
  for (const problem of PROBLEMS)
    for (const lender of ['microloan_company', 'unlicensed_lender'] as const)
      expect(route(lender, problem).map((one) => one.id)).not.toContain('12378');
});

it('every door leads somewhere and has a date', () => {
  const used = new Set(LENDERS.flatMap((lender) => PROBLEMS.flatMap((problem) => route(lender, problem))));
  expect(CHANNELS.filter((one) => !used.has(one)).map((one) => one.id)).toEqual([]);
  for (const one of used) expect(one.lastChecked).toMatch(/^20\d\d-\d\d-\d\d$/);
});
