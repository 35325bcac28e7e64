import { expect, it } from 'vitest';
import { type Case, decodeCase, newCase } from './case';

const full: Case = {
  ...newCase('a1'),
  lender: { id: null, name: '某某消费金融', kind: 'consumer_finance_company' },
  debt: 'cash_loan',
  principalFen: 1_234_567,
  yearlyRate: '18.25',
  dueDay: 31,
  overdueSince: '2026-08-01',
  collector: { name: '某某公司', number: '0571-00000000' },
  evidence: [3, 7],
};

it('survives being stored', () => {
  expect(decodeCase(JSON.parse(JSON.stringify(full)))).toEqual(full);
  expect(decodeCase(JSON.parse(JSON.stringify(newCase('b'))))).toEqual(newCase('b'));
});

it('takes only what fits', () => {
  const odd = {
    ...full,
    principalFen: 1.5,
    dueDay: 32,
    yearlyRate: '18,25',
    overdueSince: 'gestern',
    evidence: [7, 3, 7, -1, 'x'],
  };
  expect(decodeCase(odd)).toEqual({ ...full, principalFen: null, dueDay: null, yearlyRate: null, overdueSince: null });
  for (const none of [null, 3, {}, { id: '' }]) expect(decodeCase(none)).toBeNull();
});
