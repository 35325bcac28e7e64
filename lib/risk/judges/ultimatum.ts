/**
 * An ultimatum: a time no later than the second day from now, and a disadvantage that hangs on it. Which disadvantage
 * is often said without any of the words for one, so what other rules found in the message counts as well.
 */
import rule from '../rules/pressure-deadline';
import type { SignalKey } from '../types';
import type { Judge } from './index';

const CLOCK =
  '(?:(?:今|明|后|当|次)(?:天|日|晚|早|夜|儿)?|晚上?|夜里|上午|中午|下午|傍晚|早上?|凌晨|周[一二三四五六日末])?\\s?(?:上午|中午|下午|晚上|早上|傍晚|凌晨|晚|早)?\\s?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3}|零)\\s?(?:点(?:钟|半|整|四十|三十|二十|一刻|[一二三四五]?十?[一二三四五六七八九]?分?)?|时(?!间)|[:：]\\d{2})';
const SPAN = '(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})\\s?(?:个)?(?:小时|钟头|分钟|刻钟|昼夜)';
const DAY =
  '今天|今日|今晚|今夜|今儿个?|今个|本日|当日|当天|明天|明日|明早|明晚|明儿|明晨|次日|后天|节前|年前|跨年|周末|中午|正午|晌午|下午|傍晚|天黑|天亮|午饭|晚饭|早饭|下班|收工|收市|散场|放学|半夜|零点|午夜|新年钟声|一个上午|半天';
/** what makes a time the end of something, before it or behind it */
const ENDS_BEHIND =
  '\\s?(?:之?前|以前|为止|截止|为限|之?内|以内|整(?!理)|一到|过后|归零|倒数|倒计时|关|没|不(?:交|还|转|打|付|给|回|接|见|来|签|办|清|处理|联系|结|到|平|扫|缴|退|删|购|响应)|未|见不到|看不到|见不着|还没|要是|再不|仍|生效|解除|起(?:将|限|冻|停)|交齐|清账|发车|我(?:就|要|把)|恢复|(?:后|将|后将)?(?:停用|停止|断电|断网|断供|关停|失效|封禁|封停|冻结|清零|注销|作废|过期|收回|停机)|是你)';
const ENDS_BEFORE =
  '(?:限(?:您|你)?(?:于|在|期)?|留到|留给|给(?:你|您)到|给(?:你|您)|最后(?:一|半|几|时|期)?|须于|应于|必须|请(?:在|于|您于)?|赶在|就看|仅限|过|只到|只给到|若于|逾|若|再过|只剩|还剩|超过|等到|截止)\\s?';
const ULTIMATUM = new RegExp(
  `(?:${ENDS_BEFORE})(?:本)?(?:${CLOCK}|${SPAN}|${DAY})|(?:${CLOCK}|${SPAN}|${DAY}).{0,6}?${ENDS_BEHIND}|倒计时|最后通牒|最后(?:一天|期限|时限|窗口|机会|半天|一批)|过点|过时|逾时|deadline`,
  'g',
);

/** What other signals threaten: with a deadline beside it, missing the deadline brings it. */
const MENACING: readonly SignalKey[] = [
  'threat_violence',
  'disclosure_third_party',
  'home_visit_threat',
  'false_legal_consequence',
  'credit_report_threat',
  'impersonate_judicial',
  'contact_third_party',
  'over_frequency',
];
/** a day for something pleasant, or the plain day of payment */
const HARMLESS =
  /还款日|到期日|不算逾期|不计逾期|免罚|以免|保证账户|余额充足|营业|客服|人工|优惠券|免息券|有空|方便的话|辛苦/;

export const ultimatum: Judge = ({ kind, scan: s, pack, silenced, facts }, soFar) => {
  if (kind !== 'collection' && kind !== 'scam') return [];
  if (soFar.some((r) => r.rule.signal === 'pressure_deadline' && r.confidence === 'high')) return [];
  const menaced = soFar.some((r) => MENACING.includes(r.rule.signal) && r.confidence !== 'low');
  const adverse = s.hits.get(pack.concept('adverse')) ?? [];
  for (const m of s.text.matchAll(ULTIMATUM)) {
    const start = m.index;
    const end = start + m[0].length;
    const sentence = s.sentences[s.sentenceOf[start] ?? 0];
    if (
      !sentence ||
      HARMLESS.test(s.text.slice(Math.max(sentence.start, start - 16), Math.min(sentence.end, end + 16)))
    )
      continue;
    const near = adverse.some(
      (h) => h.start >= sentence.start - 30 && h.end <= sentence.end + 40 && (h.end <= start || h.start >= end),
    );
    if (kind === 'scam' ? !near || !facts.menace : !near && !menaced) continue;
    // who spoke when, in a chat
    if (/^\s*[:：]/.test(s.text.slice(end - 1, end + 1)) || /\d[:：]\d{2}[:：]/.test(m[0])) continue;
    if (silenced(start, end)) continue;
    return [{ rule, confidence: menaced || near ? 'high' : 'medium', start, end }];
  }
  return [];
};
