/** Accounts to be added (WeChat, QQ), case numbers, one-time codes and masked card tails in a folded text. */

export interface IdAt {
  kind: 'wechat' | 'qq' | 'case' | 'code' | 'tail';
  value: string;
  start: number;
  end: number;
}

/** kind, signs one of which must stand in the text, shape */
const PATTERNS: readonly [IdAt['kind'], RegExp, RegExp][] = [
  [
    'wechat',
    /[微薇xv]/,
    /(?:微信号?|企业微信|加微|加薇|wx|(?<![a-z])v)(?:号|同号)?[:： 是为→]{0,3}([a-z][a-z0-9_-]{4,20}|\d{6,11}(?!\d))/g,
  ],
  ['qq', /q|扣|企/, /(?:qq|扣扣|企鹅)(?:号|群)?[:： 是为]{0,3}(\d{5,11})(?!\d)/g],
  ['case', /号/, /([(（〔[]?20\d{2}[)）〕\]]?[\u4e00-\u9fff]{1,4}\d{0,6}[\u4e00-\u9fff]{1,6}第?\d{1,6}号)/g],
  [
    'code',
    /码|code/,
    /(?:验证码|校验码|动态码|取件码|凭码|激活码|verification code)[:： 为是]{0,3}([0-9](?:[ -]?[0-9]){3,7})(?!\d)/g,
  ],
  ['code', /码/, /(?<!\d)(\d{4,8})(?=(?:是|为)(?:你|您)的?[^,，。]{0,8}(?:验证码|校验码)|\(?(?:验证码|动态码))/g],
  ['tail', /尾号/, /尾号(?:为|是|[:： ])?\s?([*\d]{3,6})(?!\d)/g],
];

export function readIds(text: string, covered: (start: number, end: number) => boolean): IdAt[] {
  const found: IdAt[] = [];
  for (const [kind, signs, pattern] of PATTERNS) {
    if (!signs.test(text)) continue;
    for (const m of text.matchAll(pattern)) {
      const value = m[1] ?? '';
      const start = m.index + m[0].indexOf(value);
      const end = start + value.length;
      if (kind !== 'case' && covered(start, end)) continue;
      if (kind === 'wechat' && /^\d+$/.test(value) && /^1[3-9]\d{9}$/.test(value)) continue;
      found.push({ kind, value: value.replaceAll(/[ -]/g, kind === 'code' ? '' : '$&'), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
