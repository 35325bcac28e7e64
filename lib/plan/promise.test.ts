import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardPromise, monthsUntil } from './promise';

const means = { disposableFen: 80_000, today: '2026-11-22' };
const about = (text: string, more = {}) => {
  const hint = guardPromise(text, { ...means, ...more });
  return hint && [hint.reason, hint.amountFen];
};

describe('what is too much', () => {
  it.each([
    ['我每月可以还款 2000 元。', 'monthly', 200_000],
    ['我愿意从下月起每月还2,000元，共24期。', 'monthly', 200_000],
    ['我願意從下個月起每月償還 2000 元。', 'monthly', 200_000],
    ['I can pay ¥2,000 a month from December.', 'monthly', 200_000],
    ['我每月收入 4000 元，房租 1500 元，可以每月还 1200 元。', 'monthly', 120_000],
    ['申请分 12 期还清 36000 元。', 'monthly', 300_000],
    ['答应周五还 3000 元。', 'by-day', 300_000],
    ['我承诺 11 月 30 日前一次性还清 12000 元。', 'by-day', 1_200_000],
    ['我会一次性付 5000 元。', 'at-once', 500_000],
    ['月供 1500 元，按时支付。', 'monthly', 150_000],
    ['双方同意：乙方每月还款人民币 1,350.50 元，每月 10 日前支付。', 'monthly', 135_050],
    ['每周还 300 元。', 'monthly', 130_000],
    ['我每月还 两千元。', 'monthly', 200_000],
    ['我可以先还 500 元，月底前再还 5000 元。', 'by-day', 500_000],
    ['我每月还 1000 行吗', 'monthly', 100_000],
    ['对方要求我今天还 5000，我说周五还 2000。', 'by-day', 200_000],
    ['请贵行同意我分 24 期，每月还 2000 元。', 'monthly', 200_000],
    ['他要我每月还 3000 元，我答应了每月还 1500 元。', 'monthly', 150_000],
    ['我只能先还 1500 元。', 'at-once', 150_000],
  ])('%s', (text, reason, amount) => expect(about(text)).toEqual([reason, amount]));

  it('speaks of the one that goes furthest', () => {
    expect(about('我每月还 900 元，年底前再一次性还 50000 元。')?.[1]).toBe(5_000_000);
  });

  it('a day without a sum, and a sum without a budget', () => {
    expect(about('我周五一定还。')).toEqual(['no-sum', null]);
    expect(about('我每月还 300 元。', { disposableFen: null })).toEqual(['no-budget', 30_000]);
    expect(about('我每月还 300 元。', { disposableFen: 0 })).toEqual(['monthly', 30_000]);
  });

  it('where nothing is left, no figure stands in the safer wording', () => {
    expect(guardPromise('我每月还 300 元。', { ...means, disposableFen: 0 })).toMatchObject({
      say: 'promise.say.none',
      safer: 'promise.safer.none',
    });
  });

  it('a field that holds nothing but the promise', () => {
    expect(about('2000元', { whole: 'promise' })).toEqual(['at-once', 200_000]);
    expect(about('每月 2000', { whole: 'promise' })).toBeNull(); // a bare number is no sum
  });

  it('shows where, and what would be left', () => {
    const text = '您好，我每月可以还 1,000 元。';
    const hint = guardPromise(text, means);
    expect(hint).toMatchObject({ canFen: 80_000, leftFen: -20_000, say: 'promise.say.monthly' });
    expect(hint?.quote).toContain('1,000');
    expect(text.slice(hint?.start, hint?.end)).toBe(hint?.quote);
    expect(hint?.params).toMatchObject({ amount: '¥1,000', can: '¥800', left: '−¥200' });
  });
});

describe('what is none', () => {
  it.each([
    '我每月可以还 800 元。',
    '我每月还款 500 元，共 24 期。',
    '贵行称我欠款 12,000 元，请提供明细。',
    '对方要求我周五前还 12000 元。',
    '短信里说今天还 5000 元。',
    '我现在每月还不了 3000 元。',
    '我无法一次性还清 30000 元。',
    '我已经还了 5000 元。',
    '上个月我还过 3000 元。',
    '我每月工资 6000 元，房租 2000 元。',
    '请核对本金 30000 元和利息 2000 元。',
    '这笔账单应还 4500 元。',
    '我能每月还多少，算好后再答复。',
    'Please send me the breakdown of the ¥12,000 you claim.',
    'I cannot pay ¥3,000 a month.',
    '我不同意每月还 5000 元的方案。',
    '请于 15 日内书面答复。',
    '请在 15 天内书面答复，我会按时还款。',
    '对方要求我每月还 5000 元。',
    '如果每月还款 3000 元，我就付不起房租。',
    '原协议每月还 3000 元，现在做不到。',
    '我已于 11 月 5 日还款 5000 元。',
    '截至今日共还款 12000 元。',
    '',
  ])('%s', (text) => expect(about(text)).toBeNull());
});

it('any monthly promise above what is left is caught, and none below', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 90_000 }),
      fc.integer({ min: 0, max: 9_000_000 }),
      (yuan, disposableFen) => {
        const hint = guardPromise(`我每月可以还 ${yuan} 元。`, { ...means, disposableFen });
        expect(hint?.reason ?? null).toBe(yuan * 100 > disposableFen ? 'monthly' : null);
      },
    ),
  );
});

it('months until a day', () => {
  expect(monthsUntil('2026-11-22', '2026-11-27')).toBe(1);
  expect(monthsUntil('2026-11-22', '2026-12-31')).toBe(2);
  expect(monthsUntil('2026-11-22', '2026-01-01')).toBe(1);
  expect(monthsUntil('2026-11-22', 'gestern')).toBe(1);
});
