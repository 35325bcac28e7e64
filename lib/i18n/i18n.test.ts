import { describe, expect, it } from 'vitest';
import { CARD_WORDS } from './card';
import { formatCalendarDay, formatTime, formatYuan } from './format';
import { DICTIONARIES, fill, t } from './index';
import { chooseLanguage, LANGUAGES } from './language';

/** Words that raise the pulse, promise an outcome or blame; the reasons stand in the tone rules of DESIGN.md. */
const FORBIDDEN = [
  /[!！]/,
  /警告|立即|立刻|务必|務必|严重|嚴重|高危|赶紧|趕快/,
  /骗子|騙子|恶棍|老赖|老賴|都怪/,
  /停催|免息|消除记录|消除紀錄|必胜|必勝|保证成功|上岸/,
  /\b(warning|immediately|urgent|danger!|severe|must|guarantee[ds]?|scammer|crook)\b/i,
];
const LONGEST = { 'zh-CN': 40, 'zh-TW': 42, en: 110 };
const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((m) => m[1]))].sort();

describe.each(LANGUAGES)('every string in %s', (lang) => {
  const entries = Object.entries(DICTIONARIES[lang]);

  it('is calm', () => {
    const shouting = entries.filter(([, text]) => FORBIDDEN.some((word) => word.test(text)));
    expect(shouting, 'write what was seen and one thing to do, without alarm or promise').toEqual([]);
  });

  it('is said in short sentences', () => {
    const long = entries.flatMap(([key, text]) =>
      text
        .split(/(?<=[。？；.?])/)
        .filter((s) => s.trim().length > LONGEST[lang])
        .map((s) => [key, s.length, s]),
    );
    expect(long, 'split the sentence, or leave something out').toEqual([]);
  });

  it('has the same keys and the same places to fill as the source', () => {
    expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(DICTIONARIES['zh-CN']).sort());
    const different = entries.filter(
      ([key, text]) => names(text).join() !== names(t('zh-CN', key as keyof (typeof DICTIONARIES)['zh-CN'])).join(),
    );
    expect(different).toEqual([]);
  });

  it('has no empty string and no half-width punctuation between Chinese characters', () => {
    const odd = entries.filter(([, text]) => text.trim() === '' || /[\u4e00-\u9fff][,;:?]/.test(text));
    expect(odd).toEqual([]);
  });
});

it.each(LANGUAGES)('card and popup call a thing by one name in %s', (lang) => {
  const { tone, sure } = CARD_WORDS[lang];
  expect(tone).toEqual({
    info: t(lang, 'severity.info'),
    heed: t(lang, 'verdict.heed'),
    breach: t(lang, 'verdict.breach'),
    fraud: t(lang, 'verdict.fraud'),
  });
  expect(sure).toEqual({
    high: t(lang, 'confidence.high'),
    medium: t(lang, 'confidence.medium'),
    low: t(lang, 'confidence.low'),
  });
});

it('fills names and numbers', () => {
  expect(fill('{n} {n:day|days}', { n: 1 })).toBe('1 day');
  expect(fill('{n} {n:day|days}', { n: 3 })).toBe('3 days');
  expect(fill('{n} of {m}', { n: 3 })).toBe('3 of {m}');
  expect(t('zh-CN', 'page.read', { n: 12 })).toBe('已检查 12 条');
});

it('chooses the language', () => {
  expect(chooseLanguage('en', 'zh-CN')).toBe('en');
  expect(
    ['zh-TW', 'zh-Hant-HK', 'zh-HK', 'zh-CN', 'zh', 'en-GB', 'ja', ''].map((b) => chooseLanguage(null, b)),
  ).toEqual(['zh-TW', 'zh-TW', 'zh-TW', 'zh-CN', 'zh-CN', 'en', 'zh-CN', 'zh-CN']);
});

it('writes dates and amounts', () => {
  const at = Date.parse('2026-03-01T14:05:00+08:00');
  expect(formatTime('zh-CN', at, 480)).toBe('2026年3月1日（周日）14:05');
  expect(formatTime('zh-TW', at, 480)).toBe('2026年3月1日（週日）14:05');
  expect(formatTime('en', at, 0)).toBe('Sun 1 Mar 2026, 06:05');
  expect(formatTime('en', Number.NaN, 0)).toBe('');
  expect([formatCalendarDay('zh-CN', '2026-03-01'), formatCalendarDay('en', '2026-03-01')]).toEqual([
    '2026年3月1日（周日）',
    'Sun 1 Mar 2026',
  ]);
  expect(formatYuan(12345.67)).toBe('¥12,345.67');
  expect(formatYuan(980)).toBe('¥980.00');
});
