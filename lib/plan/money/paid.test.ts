import { expect, it } from 'vitest';
import { newAgreement } from '../agreement';
import { newCase } from '../case';
import { paidOf } from './paid';

const card = { ...newCase('card'), lender: { id: null, name: '某某银行', kind: 'bank_loan' as const }, evidence: [7] };
const app = { ...newCase('app'), lender: { id: null, name: '某某小贷', kind: 'microloan_company' as const } };
const agreement = {
  ...newAgreement('a', 'card', '某某银行'),
  typed: { ...newAgreement('a').typed, total: '3000', monthly: '1000', count: '3', first: '2026-09-01' },
  paid: { 1: '2026-09-01', 2: '2026-10-01' },
};
const paid = paidOf({
  cases: [card, app],
  records: [
    { seq: 7, fen: 50_000, institution: '' },
    { seq: 8, fen: 20_000, institution: ' 某某小贷 ' },
    { seq: 9, fen: 1_000, institution: '别家' },
    { seq: 10, fen: null, institution: '某某小贷' },
  ],
  agreements: [agreement],
  typed: new Map([['card', '2026-08-10 500\n不是一笔']]),
  today: '2026-11-22',
});
const of = (id: string | null) => paid.rows.find(({ caseId }) => caseId === id);

it('adds up by debt: what was put into the case, then what names its lender', () => {
  expect(of('card')?.records).toEqual({ count: 1, fen: 50_000 });
  expect(of('app')?.records).toEqual({ count: 1, fen: 20_000 });
  expect(of(null)?.records).toEqual({ count: 1, fen: 1_000 });
});

it('keeps the places apart', () => {
  expect(of('card')?.agreed).toEqual({ count: 2, fen: 200_000 });
  expect(of('card')?.compared).toEqual({ count: 1, fen: 50_000 });
  expect(paid.sums).toEqual({ records: 71_000, agreed: 200_000, compared: 50_000 });
});

it('names records without an amount', () => {
  expect(paid.noSum).toEqual([10]);
});

it('leaves a payment alone that could belong to two debts of one lender', () => {
  const two = paidOf({
    cases: [app, { ...app, id: 'app2' }],
    records: [{ seq: 8, fen: 20_000, institution: '某某小贷' }],
    agreements: [],
    typed: new Map(),
    today: '2026-11-22',
  });
  expect(two.rows.map(({ caseId }) => caseId)).toEqual([null]);
});
