import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  agreedMonthly,
  decodeAgreement,
  newAgreement,
  POINTS,
  readAgreement,
  standingOf,
  termsOf,
} from './agreement';

const GOOD = `个性化分期还款协议
甲方（发卡机构）：某某银行股份有限公司信用卡中心
乙方：（持卡人）
一、双方确认，截至签署日乙方欠款总额为人民币 32,412.00 元。
二、乙方分 24 期偿还，每月还款 1,350.50 元，每月 10 日前存入。
三、自本协议签署之日起，甲方停止计收利息和违约金。
四、乙方未按期足额还款的，给予 3 日宽限期；超过宽限期的，甲方有权恢复计息。
五、履约期间甲方停止委外催收。
六、甲方按实际还款情况向征信系统报送。
七、还款账户户名：某某银行股份有限公司信用卡中心。
八、结清后十日内，甲方出具结清证明。`;

const BAD = `还款协议
你同意本周内还清。先支付服务费 800 元到账后办理，转到个人账户即可。
需增加担保人，并承诺不投诉。`;

describe('the reading', () => {
  it('finds every point of a full agreement, with its words', () => {
    const { points, watch, terms } = readAgreement(GOOD);
    expect(POINTS.filter((point) => points[point] === null)).toEqual([]);
    expect(points.settled?.quote).toContain('结清证明');
    expect(points.creditor?.quote).toContain('某某银行');
    expect(GOOD.slice(points.report?.start, points.report?.end)).toContain('征信');
    expect(terms).toEqual({ totalFen: 3_241_200, monthlyFen: 135_050, count: 24 });
    // 恢复计息 is ordinary and worth a second look
    expect(Object.keys(watch)).toEqual(['all-due']);
  });

  it('misses what is not there, and shows what deserves a second look', () => {
    const { points, watch, terms } = readAgreement(BAD);
    expect(POINTS.filter((point) => points[point] === null)).toEqual(
      expect.arrayContaining(['creditor', 'total', 'monthly', 'interest', 'report', 'collecting', 'settled']),
    );
    expect(Object.keys(watch).sort()).toEqual(['fee-first', 'gives-up', 'guarantor', 'private-account']);
    expect(terms).toEqual({ totalFen: null, monthlyFen: null, count: null });
  });

  it('reads traditional characters, and leaves denials alone', () => {
    expect(readAgreement('甲方停止計收利息，結清後出具結清證明。').points.settled).not.toBeNull();
    expect(readAgreement('本协议不设担保人。').watch.guarantor).toBeUndefined();
    expect(readAgreement('').points.total).toBeNull();
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readAgreement(text)));
  });
});

it('the own answer stands above the reading', () => {
  const blank = newAgreement('a');
  const reading = readAgreement('');
  expect(standingOf('total', blank, reading)).toBe('unread');
  const pasted = { ...blank, typed: { ...blank.typed, text: GOOD } };
  expect(standingOf('total', pasted, readAgreement(GOOD))).toBe('there');
  const no = { ...pasted, answers: { ...pasted.answers, total: 'no' as const } };
  expect(standingOf('total', no, readAgreement(GOOD))).toBe('missing');
  expect(standingOf('total', { ...pasted, typed: { ...blank.typed, text: BAD } }, readAgreement(BAD))).toBe('missing');
});

const agreed = (typed: Partial<Agreement['typed']>, more: Partial<Agreement> = {}): Agreement => ({
  ...newAgreement('a'),
  state: 'agreed',
  ...more,
  typed: { ...newAgreement('a').typed, ...typed },
});

describe('instalments', () => {
  const today = '2026-11-22';
  it('fall due each month; the last takes what does not divide', () => {
    const terms = termsOf(
      agreed({ total: '1000', monthly: '333.34', count: '3', first: '2026-10-31' }, { paid: { 1: '2026-10-30' } }),
      today,
    );
    expect(terms.instalments.map(({ due, fen, is }) => [due, fen, is])).toEqual([
      ['2026-10-31', 33_334, 'paid'],
      ['2026-11-30', 33_334, 'later'],
      ['2026-12-31', 33_332, 'later'],
    ]);
    expect([terms.differsFen, terms.openFen]).toEqual([0, 66_666]);
    expect(
      termsOf(agreed({ monthly: '10', count: '2', first: '2026-11-20' }), today).instalments.map(({ is }) => is),
    ).toEqual(['late', 'later']);
    expect(termsOf(agreed({ monthly: '10', count: '1', first: '2026-11-29' }), today).instalments[0]?.is).toBe('soon');
  });
  it('says when total and parts do not fit', () => {
    expect(termsOf(agreed({ total: '10000', monthly: '500', count: '12' }), today).differsFen).toBe(400_000);
    expect(termsOf(agreed({ total: '32412', monthly: '1350.50', count: '24' }), today).differsFen).toBe(0);
  });
  it('names what it cannot read', () => {
    expect(termsOf(agreed({ total: 'x', monthly: 'y', count: '0', first: 'z' }), today).odd).toEqual({
      total: 'amount',
      monthly: 'amount',
      count: 'count',
      first: 'day',
    });
  });
  it('what agreements ask for each month', () => {
    const all = [
      agreed({ monthly: '500', count: '3', first: '2026-12-01' }),
      agreed({ monthly: '300', count: '1', first: '2026-11-01' }, { id: 'b', paid: { 1: '2026-11-01' } }),
      agreed({ monthly: '900', count: '9' }, { id: 'c', state: 'checking' }),
    ];
    expect(agreedMonthly(all, today)).toBe(50_000);
    expect(agreedMonthly(all, today, 'a')).toBe(0);
  });
});

it('survives being stored', () => {
  const one = agreed({ text: GOOD, total: '约三万' }, { paid: { 2: '2026-11-22' }, caseId: 'k' });
  expect(decodeAgreement(JSON.parse(JSON.stringify(one)))).toEqual(one);
  for (const none of [null, 1, {}, { id: '' }]) expect(decodeAgreement(none)).toBeNull();
  expect(decodeAgreement({ id: 'x', paid: { a: 1, 3: 'gestern' }, answers: { total: 'maybe' }, state: 9 })).toEqual(
    newAgreement('x'),
  );
});
