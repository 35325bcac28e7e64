/** Random, mutated and hostile texts, from a seeded source. */

const SEEDS = [
  '【北杉速贷】您的借款2,318.40元已逾期12天，请于今日18点前还款，详询400-123-4567。',
  '律*师函已签发，欠款一万二千元今晚八点前不到账，加V信：tx_7781。',
  '您尾号３０１６信用卡账单￥４，８７１．３６，到期还款日１２月２５日 https://www.example.test/a?b=1',
  '亻崔收通知：逾qi 30天，h t t p s : / / p a y . t e s t',
];
const SIGNS = [
  '\u200b',
  '\u202e',
  '\u0301',
  '\ud83d',
  '\ude00',
  '😀',
  '(',
  ')',
  '【',
  '】',
  '&#36926;',
  '&#',
  '%E9%80',
  '.',
  '。',
  ',',
  '，',
  '*',
  ' ',
  '\u3000',
  '\n',
  '0',
  '9',
  '一',
  '万',
  '亿',
  '元',
  '天',
  'a',
  'http://',
  '://',
  '.com',
  '①',
  '㍿',
  'ﷺ',
  '\u20e3',
  '️',
  '亻',
  '崔',
  '¥',
  '-',
  ':',
  '月',
  '日',
  '点',
  '今',
  '逾',
  '期',
  '\ufffd',
  '\u0000',
  'ⅷ',
  '𝗬',
];

export function hostileText(r: () => number): string {
  const kind = r();
  const pick = () => SIGNS[Math.floor(r() * SIGNS.length)] ?? '';
  if (kind < 0.5) {
    let s = SEEDS[Math.floor(r() * SEEDS.length)] ?? '';
    for (let i = 0; i < 1 + r() * 8; i++) {
      const at = Math.floor(r() * s.length);
      s = r() < 0.3 ? s.slice(0, at) + s.slice(at + 1 + Math.floor(r() * 3)) : s.slice(0, at) + pick() + s.slice(at);
    }
    return s;
  }
  if (kind < 0.8) {
    let s = '';
    for (let i = 0; i < 2 + r() * 30; i++) s += pick();
    return s;
  }
  if (kind < 0.95) {
    let s = '';
    for (let i = 0; i < 1 + r() * 60; i++) s += String.fromCharCode(Math.floor(r() * 65536));
    return s;
  }
  return (pick() + pick()).repeat(1 + Math.floor(r() * 100));
}
