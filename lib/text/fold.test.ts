import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWord } from './fold';

const shown = (text: string) => fold(text).disguises.map((d) => text.slice(d.start, d.end));

describe('folding', () => {
  test.each([
    ['ＡＢＣ１２３，您好', 'abc123,您好'],
    ['您的帳單已出，請繳款', '您的账单已出,请缴款'],
    ['逾\u200b期\u200b三天', '逾期三天'],
    ['律*师*函', '律师函'],
    ['冻.结.账.户', '冻结账户'],
    ['亻崔收', '催收'],
    ['讠斥讼', '诉讼'],
    ['逾qi 12天', '逾期 12天'],
    ['加V信：ab', '加微信:ab'],
    ['&#36926;&#26399; 17 天', '逾期 17 天'],
    ['①⑧③天', '183天'],
    ['𝗬𝗤 天', '逾期 天'],
    ['(律)(师)(函)', '律师函'],
    ['验。证。码。发我', '验证码发我'],
    ['期逾款欠', '逾期欠款'],
  ])('%s', (written, meant) => {
    expect(fold(written).text).toContain(meant);
  });

  test.each([
    '下载App',
    '安徽信达公司',
    '分期逾期',
    '门口等你',
    '他说款还没到',
    '剩余期数',
    '认证信息',
    '女子监狱在城北',
  ])('leaves %s as it is', (text) => {
    expect(fold(text).text).toBe(text.toLowerCase());
    expect(fold(text).disguises).toEqual([]);
  });

  test('ordinary typography is no disguise', () => {
    for (const text of [
      '【示例银行】您尾号６６０３的信用卡，￥１，２０８．４０，到期日１２月５日。',
      '張*明您好，您尾號8**6的卡片帳單已出，請於期限前繳款，謝謝您的支持。',
      '恭喜🎉您获得优惠券，点击领取～',
      'iPhone 用户可用 Apple Pay，WiFi 密码见前台',
      '一家三口👨‍👩‍👧出游，宝贝👶🏻免票',
      '本金/利息/罚息合计 1,204.50 元',
    ])
      expect(shown(text)).toEqual([]);
  });

  test('names the disguised stretch, once', () => {
    expect(shown('您的律*师*函已寄出')).toEqual(['律*师*函']);
    expect(shown('逾\u200b期\u200b未\u200b还')).toHaveLength(1);
    expect(shown('您的借款逾期，再不還款将上门')).toEqual(['還']);
  });

  test('every folded unit knows its range; the ranges go forward and stay inside', () => {
    const piece = constantFrom(
      '逾',
      '期',
      '\u200b',
      '*',
      '😀',
      '㍿',
      '①',
      '亻崔',
      'V信',
      '&#36926;',
      '。',
      ' ',
      '，',
      'e\u0301',
      '還',
      '\ud800',
      '１',
      'ﷺ',
      '(律)',
      'qi',
    );
    assert(
      property(array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const f = fold(text);
        let last = 0;
        for (let i = 0; i < f.text.length; i++) {
          expect(f.startOf(i)).toBeGreaterThanOrEqual(last);
          expect(f.endOf(i)).toBeGreaterThan(f.startOf(i));
          expect(f.endOf(i)).toBeLessThanOrEqual(text.length);
          last = f.startOf(i);
        }
        for (const d of f.disguises) {
          expect(d.start).toBeLessThan(d.end);
          expect(d.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('a phrase found among random insertions, cut out of the original, folds to itself', () => {
    const noise = constantFrom('\u200b', '\u2060', '\ufeff', '\u200d', '\u0336');
    assert(
      property(
        string({ maxLength: 12 }),
        array(noise, { minLength: 5, maxLength: 5 }),
        integer({ min: 0, max: 30 }),
        (before, noises, _) => {
          const phrase = '尽快联系客服';
          const hidden = [...phrase].map((c, i) => (i < 5 ? c + noises[i] : c)).join('');
          const text = `${before}。${hidden}，谢谢`;
          const f = fold(text);
          const at = f.text.indexOf(phrase);
          expect(at).toBeGreaterThanOrEqual(0);
          const cut = text.slice(f.startOf(at), f.endOf(at + phrase.length - 1));
          expect(fold(cut).text).toBe(phrase);
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  test('a text that needs nothing comes back as itself', () => {
    const text = '今天下午三点开会';
    expect(fold(text).text).toBe(text);
    expect(fold(text).startOf(4)).toBe(4);
    expect(fold('').text).toBe('');
  });
});

test('a word folds as a text of that word does', () => {
  for (const word of [
    '逾期',
    '崔收',
    '期逾',
    '借條',
    '亻昔款',
    'v信',
    '还款。',
    '征*信',
    '帐单',
    '',
    '律師函',
    '起诉状',
    '律shi',
  ])
    expect(foldWord(word)).toBe(fold(word).text);
});
