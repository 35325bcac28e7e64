/**
 * Things that a list of words cannot hold — sums, rates, numbers to call, links, points in time — as concepts that
 * patterns may name like a lexicon. Every expression is bounded and runs over one message.
 */
import { add, type Hit } from './scan';

const NUM = '(?:\\d[\\d,]{0,14}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,8})';

const MEASURES: Record<string, RegExp> = {
  money: new RegExp(
    `[¥￥]\\s?${NUM}(?:万|w|k|千)?|${NUM}(?:多|余|来)?(?:个)?(?:万|千|百|w|k)?(?:多|余|来)?(?:元|块|圆|rmb|人民币|大洋)|${NUM}(?:万|w)(?!\\d)`,
    'g',
  ),
  percent: new RegExp(`${NUM}\\s?[%％‰]|(?:百|千|万)分之${NUM}|${NUM}(?:个点|分利|厘|分)(?!钟|期|之|次)`, 'g'),
  phone:
    /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)(?:400|800)[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)|(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)|(?<!\d)(?:00|\+)\d{8,14}(?!\d)/g,
  link: /https?:\/\/[^\s，。；、）)】」”"']{3,120}|(?<![\w@.])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|cn|net|org|top|vip|xyz|cc|me|info|shop|club|site|online|app|link|live|icu|io|co|hk|tw|ltd|work|fun|pro|mobi|biz|wang|store|tech|asia|life|ink|art|win|bid|loan|tv|la|ly|to|im|gd|su|ru|in|us|uk|ws|vu)(?![a-z])(?:\/[^\s，。；、）)】」”"']{0,80})?/g,
  card: /(?<!\d)(?:62|4|5|6)\d{2}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,7}(?!\d)/g,
  when: /(?:今|明|后|当|次)(?:天|日|晚|早)?(?:上午|中午|下午|晚上|早上|傍晚|凌晨|午前|午后|夜里|夜)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?::\d{2}|点(?:半|钟|整|\d{1,2}分?)?|时)|(?:上午|中午|下午|晚上|早上|傍晚|凌晨|晚)(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?::\d{2}|点(?:半|钟|整|\d{1,2}分?)?|时)|\d{1,2}(?::\d{2}|点(?:半|钟|整)?|时)(?=前|之前|以前|整)|\d{1,2}:\d{2}/g,
  hours: /(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})(?:个)?(?:小时|钟头|分钟|刻钟)(?:之内|以内|内|后|前)?/g,
  /** a great many times: ten and more */
  many: /(?:[1-9]\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九几]百[一二三四五六七八九十零]*|几十|上百|好几十|成百上千|百十)(?:多|余|来|几)?\s?(?:个(?!月|工作|自然|小时|百分|钟|星期|交易|账|基点)|次|遍|通|条|回|趟|轮(?!分))/g,
  // a price said without its unit: 先收六百六 · 学费1280 · 一共4500 · 两千八 · 1k6
  sum: /(?<![\d./:*-])(?:\d{1,3}(?:,\d{3}){1,3}|[1-9]\d{1,5})(?:\.\d{1,2})?(?![\d年月日号点时期天折岁%％*:./-]|个月|小时|分钟)|(?<!\d)\d{1,2}k\d?(?!\d)|(?<!\d)\d{1,3}万\d(?!\d)|[一二两三四五六七八九](?:千|百|万)(?:零?[一二两三四五六七八九](?:千|百|十)?){0,3}(?![年月日号点天折岁人家])|(?<![一二三四五六七八九百千万])[一二三四五六七八九]十[一二三四五六七八九](?![年月日号点天折岁人家个条位名期万千百％%])|(?:几|数|若干|多)(?:千|百)(?=块|元|费|来)/g,
  // signed as a lender: 【某某银行】… · 某某消费金融:…
  lender_sign:
    /(?:^\s*|[】\]]\s*$|\n)?[【[][^】\]\n]{0,14}(?:银行|信用卡中心|信用卡|消费金融|消金|小贷|小额贷款|汽车金融|借呗|花呗|白条|微粒贷|金条|有钱花|分期乐|招联|度小满)[^】\]\n]{0,6}[】\]]|^[^\s,.。:【]{0,10}(?:银行|消费金融|消金|小额贷款|汽车金融):/g,
  count: new RegExp(`${NUM}\\s?(?:个|次|遍|通|条|回|轮|号码|电话|趟)`, 'g'),
};

export const MEASURE_NAMES = Object.keys(MEASURES);

/** Signs without which a measured thing cannot stand in a text, as bits. */
const DIGIT = 1;
const NUMERAL = 2;
const MONEY = 4;
const SHARE = 8;
const HOST = 16;
const CLOCK = 32;
const SPAN = 64;
const TIMES = 128;
const SIGNED = 256;
const BITS = new Uint16Array(65536);
for (const [bits, signs] of [
  [DIGIT | NUMERAL, '0123456789'],
  [NUMERAL, '一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟'],
  [MONEY, '元块圆人大万w¥￥r'],
  [SHARE, '%％‰分点厘'],
  [HOST, './'],
  [CLOCK, ':点时'],
  [SPAN, '时钟'],
  [TIMES, '个次遍通条回趟轮号电'],
  [SIGNED, ':【['],
] as const)
  for (let i = 0; i < signs.length; i++)
    BITS[signs.charCodeAt(i)] = (BITS[signs.charCodeAt(i)] as number) | (bits as number);

/** What must be there before an expression runs: most messages hold no rate, no card and no link. */
const NEEDS: Record<string, { signs: number[]; digits?: number }> = {
  money: { signs: [NUMERAL, MONEY] },
  percent: { signs: [NUMERAL, SHARE] },
  phone: { signs: [DIGIT], digits: 8 },
  link: { signs: [HOST] },
  card: { signs: [DIGIT], digits: 14 },
  when: { signs: [CLOCK] },
  hours: { signs: [SPAN] },
  many: { signs: [NUMERAL, TIMES] },
  sum: { signs: [NUMERAL] },
  lender_sign: { signs: [SIGNED] },
  count: { signs: [NUMERAL, TIMES] },
};

/** All measured things of one kind in folded text. */
export function measure(name: string, text: string): Hit[] {
  const found: Hit[] = [];
  const pattern = MEASURES[name];
  if (!pattern) return found;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    if (m[0] === '') pattern.lastIndex++;
    else found.push({ start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** All measured things, added to the words that were found. */
export function measureAll(
  text: string,
  measures: readonly { name: string; concept: number }[],
  hits: Map<number, Hit[]>,
): void {
  let there = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = BITS[text.charCodeAt(i)] as number;
    there |= bits;
    digits += bits & DIGIT;
  }
  for (const { name, concept } of measures) {
    const needs = NEEDS[name];
    if (needs && (digits < (needs.digits ?? 0) || needs.signs.some((signs) => (there & signs) === 0))) continue;
    for (const hit of measure(name, text)) add(hits, concept, hit);
  }
}
