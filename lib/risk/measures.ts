/**
 * Things that a list of words cannot hold — sums, rates, numbers to call, links, points in time — as concepts that
 * patterns may name like a lexicon. Every expression is bounded and runs over one message.
 */
import type { Hit } from './scan';

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
  count: new RegExp(`${NUM}\\s?(?:个|次|遍|通|条|回|轮|号码|电话|趟)`, 'g'),
};

export const MEASURE_NAMES = Object.keys(MEASURES);

/** All measured things of one kind in folded text. */
export function measure(name: string, text: string): Hit[] {
  const pattern = MEASURES[name];
  if (!pattern) return [];
  const found: Hit[] = [];
  for (const m of text.matchAll(pattern)) if (m[0]) found.push({ start: m.index, end: m.index + m[0].length });
  return found;
}
