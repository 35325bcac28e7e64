/**
 * Stretches that no folding undoes but that are written so that filters miss them: pinyin between characters, letters
 * in numbers, foreign syllables, numbers in Chinese digits. Read only where a message is judged, not on every page.
 */
import type { Disguise } from './fold';

/** The syllables there are, by what they begin with: adobe and iloan hold none such, however much they look like it. */
const SYLLABLES: readonly [string, string][] = [
  ['b', 'a o ai ei ao an en ang eng i ie iao ian in ing u'],
  ['p', 'a o ai ei ao ou an en ang eng i ie iao ian in ing u'],
  ['m', 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u'],
  ['f', 'a o ei ou an en ang eng u'],
  ['d', 'a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un'],
  ['t', 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un'],
  ['[nl]', 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue'],
  ['[gkh]', 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang'],
  ['[jqx]', 'i ia ie iao iu ian in iang ing iong u ue uan un'],
  ['[zcs]h', 'a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang'],
  ['r', 'e ao ou an en ang eng ong i u ua uo ui uan un'],
  ['[zcs]', 'a e ai ei ao ou an en ang eng ong i u uo ui uan un'],
  ['y', 'a o e ao ou an ang in ing i u ue uan un ong'],
  ['w', 'a o ai ei an en ang eng u'],
  ['', 'a o e ai ei ao ou an en ang eng er'],
];
const longestFirst = (finals: string) =>
  finals
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const SYLLABLE = `(?:${SYLLABLES.map(([initial, finals]) => `${initial}(?:${longestFirst(finals)})`).join('|')})`;
const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,4}$`);
/** Latin words that stand beside Chinese characters in ordinary messages, and syllables that are words of their own */
const ORDINARY = new Set(
  'a ai an app see e er i o u ok qq vip sim pin pos wo me he she you the man men can fan die due fee long song gang sun run hang ban pan dan tan han hai hi no go do to so la ma pa ka ha da ta na ya wu di ni bi li mi pi ti si ci zi qi ji xi yi ye ge ke le de te ne er en in un ou ao kan mu bu cu du fu gu hu ju ku lu nu pu qu ru su tu xu yu zu huawei oppo vivo xiaomi taobao meituan weixin wechat alipay baidu didi sina jingdong iou logo video audio home note line one tone gone nine fine mine wine line like time code mode node date data rate late gate due blue true nan ban hao yuan kuai lai mai wan tv io ios lou china panda mini menu sale game name same take make cake nike yoga lazada banana kanban wechatpay bilibili titan sedan pingan pinan lulu'.split(
    ' ',
  ),
);
const LATIN = /[a-z]{2,6}/gi;
const HAN = /[\u4e00-\u9fff]/;
const KANA =
  /(?<=[\u4e00-\u9fff0-9])[\u3041-\u3096\uff66-\uff9f]{1,8}|[\u3041-\u3096\uff66-\uff9f]{1,8}(?=[\u4e00-\u9fff])/g;
const TONED = /[a-zA-Z]{0,3}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-zA-Z]{0,3}/g;
const BOPOMOFO = /[\u3105-\u312f][\u3105-\u312fˇˊˋ˙]{0,5}|[\u2ff0-\u2ffb][\u2e80-\u9fff]{2}/g;
const MIXED_NUMBER = /(?<![A-Za-z0-9_./=-])[0-9OoIl](?:[ -]?[0-9OoIl]){3,14}(?![A-Za-z0-9_./=])/g;
const WIDE_LINK = /[ａ-ｚＡ-Ｚ]{2,8}[：．][／ａ-ｚＡ-Ｚ０-９．－]{3,60}/g;
const SPOKEN_NUMBER = /[一二三四五六七八九零〇幺](?:[、 ]?[一二三四五六七八九零〇幺]){9,14}/g;
const CIRCLED = /[①-⑳⓪❶-❿⑴-⒇➀-➓](?:[.．]?[①-⑳⓪❶-❿⑴-⒇➀-➓]|[天元位wk号]|(?=[.．]))+/gi;
const DIGIT_LETTER = /(?<=[\u4e00-\u9fff])[a-z]{1,3}[01][a-z]{1,4}(?![a-z0-9])/g;

/** ioooo元, 1OOO元: a sum in letters */
const LETTER_SUM = /(?<![A-Za-z0-9])[1-9iIl][oO]{2,6}(?=\s?[元块万圆])/g;
/** 奔一跑一兄一弟: one stroke behind every character */
const STROKES = /(?<!一)(?:(?![一万千百十亿])[\u4e00-\u9fff][一丨丶丿]){3,}(?![万千百十亿])[\u4e00-\u9fff]/g;
const BAR_LETTER = /(?<=[\u4e00-\u9fff])[lI丨](?=[\u4e00-\u9fff])/g;

export interface Oddity extends Disguise {
  /** tells a disguise by itself; the others only beside another one */
  plain: boolean;
}

export function oddities(text: string): Oddity[] {
  const found: Oddity[] = [];
  const window = text.slice(0, 20_000);
  const add = (start: number, end: number, why: Disguise['why'], plain: boolean) =>
    found.push({ start, end, why, plain });
  for (const m of window.matchAll(LATIN)) {
    const end = m.index + m[0].length;
    const before = window.charAt(m.index - 1);
    const behind = window.charAt(end);
    if (!(HAN.test(before) || HAN.test(behind)) || /[a-z0-9.@/_-]/i.test(before) || /[a-z0-9.@/_-]/i.test(behind))
      continue;
    const word = m[0];
    if (word !== word.toLowerCase() || ORDINARY.has(word) || !PINYIN.test(word)) continue;
    add(m.index, end, 'pinyin', word.length > 2);
  }
  const simplified = /[们这说还没给让请过]/.test(window);
  for (const m of window.matchAll(KANA))
    if (simplified || /[的您你]/.test(window)) add(m.index, m.index + m[0].length, 'look-alike', true);
  for (const m of window.matchAll(TONED)) add(m.index, m.index + m[0].length, 'pinyin', true);
  for (const m of window.matchAll(BOPOMOFO)) add(m.index, m.index + m[0].length, 'pinyin', true);
  for (const m of window.matchAll(MIXED_NUMBER)) {
    const digits = m[0].replace(/[^0-9]/g, '').length;
    const letters = m[0].replace(/[^A-Za-z]/g, '').length;
    if (letters > 0 && digits >= 2 && digits + letters >= 5) add(m.index, m.index + m[0].length, 'look-alike', true);
  }
  for (const m of window.matchAll(WIDE_LINK)) add(m.index, m.index + m[0].length, 'full-width', true);
  for (const m of window.matchAll(SPOKEN_NUMBER)) add(m.index, m.index + m[0].length, 'look-alike', true);
  for (const m of window.matchAll(CIRCLED)) add(m.index, m.index + m[0].length, 'full-width', true);
  for (const m of window.matchAll(DIGIT_LETTER)) add(m.index, m.index + m[0].length, 'look-alike', true);
  for (const m of window.matchAll(LETTER_SUM)) add(m.index, m.index + m[0].length, 'look-alike', true);
  for (const m of window.matchAll(STROKES)) add(m.index, m.index + m[0].length, 'separator', true);
  for (const m of window.matchAll(BAR_LETTER)) add(m.index - 1, m.index + 2, 'separator', true);
  const whole = wholePinyin(window);
  if (whole) found.push(whole);
  return found.sort((a, b) => a.start - b.start);
}

/** ni qian de qian shen me shi hou huan: a message in syllables */
function wholePinyin(text: string): Oddity | null {
  if (HAN.test(text)) {
    const m = /(?:(?<![a-z])[a-z]{1,6} ){4,40}[a-z]{1,6}(?![a-z])/.exec(text);
    return m && isPinyinRow(m[0]) ? { start: m.index, end: m.index + m[0].length, why: 'pinyin', plain: true } : null;
  }
  return isPinyinRow(text) ? { start: 0, end: text.trimEnd().length, why: 'pinyin', plain: true } : null;
}

function isPinyinRow(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < 5) return false;
  const syllables = words.filter((w) => PINYIN.test(w)).length;
  const sure = words.filter(
    (w) => /^(?:zh|x|q|ch|sh)|(?:ao|uo|iu|ian|uan|ang|ui|ou|ai|ei)$/.test(w) && PINYIN.test(w),
  ).length;
  return syllables >= words.length * 0.9 && sure >= words.length * 0.4;
}
