import { describe, expect, test } from 'vitest';
import { byId } from '../law/in-force';
import { ONE_SIDED } from './clauses';
import { clausesIn, readPortal } from './read';
import type { Piece, PortalPage } from './types';

const page = (paragraphs: Piece[], title = '我的借款'): PortalPage => ({
  url: 'https://m.lender.example/loan',
  title,
  paragraphs,
});
const p = (text: string, heading = false): Piece => ({ text, heading });
const table = (...rows: string[][]): Piece => ({
  text: rows.map((row) => row.join(' ')).join('\n'),
  heading: false,
  rows,
});

describe.each(ONE_SIDED.map((clause): [string, (typeof ONE_SIDED)[number]] => [clause.id, clause]))(
  '%s',
  (id, clause) => {
    const found = (text: string) => clausesIn(page([p(text)])).map((hit) => hit.id);
    test.each(clause.hits)('marks: %s', (hit) => expect(found(hit)).toContain(id));
    test.each(clause.allows)('leaves alone: %s', (allow) => expect(found(allow)).toEqual([]));
    test('is complete', () => {
      for (const provision of clause.provisions) expect(byId(provision), provision).not.toBeNull();
      expect(clause.hits.length).toBeGreaterThanOrEqual(4);
      expect(clause.allows.length).toBeGreaterThanOrEqual(4);
    });
  },
);

describe('yearly cost', () => {
  test('a table of equal payments, with the fee column counted', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [String(i + 1), '833.33', '100.00', '66.67']);
    const read = readPortal(page([p('借款金额10,000.00元'), table(['期数', '应还本金', '利息', '担保费'], ...rows)]));
    // 12 × 1,000 for 10,000: 2.923 % a month
    expect(read?.cost?.basis).toBe('table');
    expect(read?.cost?.apr).toBeCloseTo(0.3507, 3);
    expect(read?.cost?.irr).toBeCloseTo(0.413, 2);
    expect(read?.fees).toMatchObject([{ name: '担保费', amount: 66.67, times: 12 }]);
  });
  test('a total column that already holds the fees is not counted twice', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [String(i + 1), '1,000.00', '833.33', '100.00', '66.67']);
    const read = readPortal(
      page([p('借款金额10,000元'), table(['期数', '应还总额', '本金', '利息', '服务费'], ...rows)]),
    );
    expect(read?.cost?.apr).toBeCloseTo(0.3507, 3);
  });
  test('dates are used where the table has them', () => {
    const rows = [
      ['1', '2026-02-01', '5,100'],
      ['2', '2026-03-01', '5,100'],
    ];
    const read = readPortal(
      page([p('借款日期：2026-01-01，借款金额10000元'), table(['期数', '还款日', '应还金额'], ...rows)]),
    );
    expect(read?.cost).toMatchObject({ dated: true, guessedStart: false });
    expect(read?.cost?.irr).toBeGreaterThan(0.15);
  });
  test('a table that begins later tells nothing about the whole loan', () => {
    const rows = [
      ['8', '1,666.67', '180.00'],
      ['9', '1,666.67', '180.00'],
    ];
    expect(readPortal(page([table(['期数', '应还本金', '利息'], ...rows)]))?.cost).toBeNull();
  });
  test('sentences: so much, so many times', () => {
    const read = readPortal(page([p('借款10000元，分12期，每期应还1000元。')]));
    expect(read?.cost).toMatchObject({ basis: 'instalments', received: 10000 });
    expect(read?.cost?.apr).toBeCloseTo(0.3507, 3);
  });
  test('less paid out than promised makes it dearer, and is said', () => {
    const read = readPortal(page([p('借款金额10000元，实际到账9000元。'), p('本金10000元，分12期，每期应还1000元。')]));
    expect(read?.payout).toMatchObject({ promised: 10000, received: 9000 });
    expect(read?.cost?.received).toBe(9000);
  });
  test('a fee per period on the whole sum', () => {
    const read = readPortal(page([p('账单分期12期，每期手续费率0.6%。')]));
    expect(read?.cost?.basis).toBe('flat-fee');
    // published rule of thumb: a little under twice 7.2 %
    expect(read?.cost?.apr).toBeCloseTo(0.1303, 3);
  });
  test('stated rates: the price, and apart from it the price of being late', () => {
    const read = readPortal(page([p('贷款日利率0.05%，按日计息。'), p('逾期罚息按日利率0.075%计收。')]));
    expect(read?.cost).toMatchObject({ basis: 'stated', per: 'day' });
    expect(read?.cost?.apr).toBeCloseTo(0.1825, 6);
    expect(read?.late).toHaveLength(1);
  });
});

test('what kind of page it is', () => {
  const kind = (...texts: string[]) => readPortal(page(texts.map((text) => p(text))))?.kind;
  expect(kind('您的借款已逾期57天，逾期金额3,891.34元。')).toBe('overdue');
  expect(kind('本期应还 1,000.00 元', '立即还款')).toBe('repayment');
  expect(readPortal(page([p('个人借款合同', true), p('甲方（出借人）：某公司。乙方（借款人）。')]))?.kind).toBe(
    'contract',
  );
  expect(readPortal(page([p('逾期催收函', true), p('尊敬的张先生：您的借款已逾期。')]))?.kind).toBe('letter');
  expect(readPortal(page([p('今天天气不错。')], '日记'))).toBeNull();
});

test('sum and days overdue', () => {
  const read = readPortal(page([p('您的借款已逾期57天，逾期金额3,891.34元。')]));
  expect(read).toMatchObject({ overdueAmount: 3891.34, daysOverdue: 57 });
});

test('whose page it is', () => {
  const own = readPortal({ ...page([p('还款金额 100 元')]), url: 'https://loan.jdcfc.cn/repay' });
  expect(own).toMatchObject({ institution: 'cfc-jd', ownAddress: true });
  const other = readPortal(page([p('京东消费金融 还款中心', true), p('应还金额 100 元')]));
  expect(other).toMatchObject({ institution: 'cfc-jd', ownAddress: false });
});
