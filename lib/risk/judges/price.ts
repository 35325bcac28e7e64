/**
 * What credit costs by the figures in the text. Said only beyond doubt: more than 36 % a year, or more than 0.1 % a day
 * for being late (signals.md, excessive_rate); in between nothing is said, because it depends on lender, date and court.
 */
import rule from '../rules/excessive-rate';
import { type Found, matches, type Shape, SMALL, shapeOf } from './figures';
import type { Judge } from './index';
import { dearTerms } from './terms';

/** a year's simple cost above which no lender kind is in doubt */
const YEARLY = 0.36;
/** default interest per day */
const DAILY = 0.001;

const RATE =
  '(?:百分之(?<h>#)|千分之(?<k>#)|万分之(?<w>#)|(?<p>#)(?:%|％|个点|分利?(?!期|钟))|(?<m>#)‰|日千(?<t>[一二三四五六七八]))';
const DAY = '(?:天|(?<![今本当次即生往昨明后前近节假工#])日)';
const PER_DAY = `(?:每逾期?一?[天日]|每(?:拖|迟还?|迟延|延迟|晚|过|缓)一?[天日]|每[天日]|一[天日]|${DAY}(?:综合)?(?:罚?息|利率|费率|费|计)|天息|按[天日]|逐日|起日|[（(,，:：]日|日(?=[千百万]分))`;
const PERIOD = '(?<n>#)(?<u>天|日|d|周|个?礼拜|个?星期|个?月)';
const YUAN = '(?:元|块钱?|rmb|大洋)?';

const day = (unit: string | undefined) => (/周|礼拜|星期/.test(unit ?? '') ? 7 : /月/.test(unit ?? '') ? 30 : 1);

function rateOf(f: Found, text: string): number | null {
  const t = /日千([一二三四五六七八])/.exec(text.slice(f.start, f.end))?.[1];
  if (t) return (SMALL[t] ?? 0) / 1000;
  for (const [name, scale] of [
    ['h', 100],
    ['p', 100],
    ['k', 1000],
    ['m', 1000],
    ['w', 10_000],
  ] as const) {
    const value = f.value(name);
    if (value !== null) return value / scale;
  }
  return null;
}

/** Sums that may be what was lent or is owed, largest last. */
function principals(s: Shape): number[] {
  return [...s.numbers.values()]
    .filter(
      (n) =>
        n.value >= 300 && n.value <= 5_000_000 && (n.exact || n.scaled || n.value % 1 === 0) && n.end - n.start <= 12,
    )
    .map((n) => n.value)
    .sort((a, b) => a - b);
}

/** Where the text itself shows a price beyond doubt; places in the shape's text. */
export function dearPlaces(text: string): { start: number; end: number }[] {
  const s = shapeOf(text);
  const found: Found[] = [];
  if (s.numbers.size === 0 && !s.text.includes('日千')) return [];
  // a rate has one of these signs; most sums stand alone
  const rated = /[%％点分‰毛角]|日千/.test(s.text);
  const rates = (source: string) => (rated ? matches(s, source) : []);
  const LATE =
    '(?:利率|罚息|违约金|滞纳金?|迟延费|逾期费|延期费|逾期|罚|利息|息|费率|加收|另收|收|计收|计|缓期金|缓期|当价|上调|未还|本金|月供|综合费率|续|按|展期|管理费|借款额|借款总额)';
  for (const f of rates(`${PER_DAY}[^#]{0,10}${RATE}`)) {
    const daily = rateOf(f, s.text) ?? 0;
    if (daily <= DAILY * 1.0001 || daily > 0.2 || /年|月|周|折合|上浮/.test(s.text.slice(f.start, f.end))) continue;
    if (near(s.text, f, LATE)) found.push(f);
  }
  for (const f of rates(`${RATE}.{0,3}(?:/[天日]|每[天日]|[一]?[天日]一计)`))
    if ((rateOf(f, s.text) ?? 0) > DAILY * 1.0001) found.push(f);
  for (const f of rates('日千(?<t>[一二三四五六七八])')) if ((rateOf(f, s.text) ?? 0) > DAILY * 1.0001) found.push(f);
  for (const f of rates(`(?:年化|年利率|年息|折合年)[^#%％]{0,8}(?<p>#)[%％]`))
    if ((rateOf(f, s.text) ?? 0) > YEARLY && !/上浮|加收/.test(s.text.slice(f.start, f.end))) found.push(f);
  for (const f of rates(
    `(?:月息|月利率?|月费率|每月利?息?|月综合费?率?).{0,4}${RATE}|(?<q>#)(?:分半?|毛#?|角)的?(?:月利|利|月息)|(?:月息|月利)(?<r>#)(?:毛|角)#?`,
  )) {
    const q = f.value('q') ?? f.value('r');
    const monthly = q === null ? rateOf(f, s.text) : /毛|角/.test(s.text.slice(f.start, f.end)) ? q / 10 : q / 100;
    if ((monthly ?? 0) > YEARLY / 12 + 1e-9) found.push(f);
  }
  for (const f of rates(`(?:每缓期|每展期|每续期?|每延期?|每)${PERIOD}.{0,14}${RATE}`)) {
    const n = f.value('n');
    if (
      n &&
      ((rateOf(f, s.text) ?? 0) / (n * day(f.unit))) * 365 > YEARLY &&
      near(s.text, f, '(?:本金|续|展|缓|延|息|费)')
    )
      found.push(f);
  }
  for (const f of matches(
    s,
    `(?:借|批|合同|拿|用)[款你您]?(?<a>#)${YUAN}.{0,4}?(?:用|周期|期限)?${PERIOD}.{0,10}?(?:还|应还|归还|收回|收|付|赎回?)(?:款)?.{0,3}?(?<b>#)`,
  )) {
    const [a, b, n] = [f.value('a'), f.value('b'), f.value('n')];
    if (a && b && n && b > a && b < a * 5 && ((b - a) / a / (n * day(f.unit))) * 365 > YEARLY) found.push(f);
  }
  for (const f of matches(
    s,
    `(?:到手|实收|到账|实到|拿到|net)[:：]?(?<a>#)${YUAN}.{0,10}?${PERIOD}.{0,10}?(?:还|滚到|应还|payback).{0,3}?(?<b>#)`,
  )) {
    const [a, b, n] = [f.value('a'), f.value('b'), f.value('n')];
    if (a && b && n && b > a && b < a * 5 && ((b - a) / a / (n * day(f.unit))) * 365 > YEARLY) found.push(f);
  }
  for (const f of matches(
    s,
    `(?<a>#)${YUAN}.{0,4}?${PERIOD}.{0,8}?(?:只收|收|利息|息费?|费用仅?需?|综合费用仅?需?|手续费|利钱|水钱).{0,3}?(?<c>#)`,
  )) {
    const [a, c, n] = [f.value('a'), f.value('c'), f.value('n')];
    if (/逾期|免|年化|年利率/.test(s.text.slice(f.start, f.end))) continue;
    if (a && c && n && a >= 300 && c < a && (c / a / (n * day(f.unit))) * 365 > YEARLY && n * day(f.unit) <= 60)
      found.push(f);
  }
  for (const f of matches(
    s,
    `(?:借|每|拿)(?<a>#|[千万])元?${YUAN}.{0,3}?(?:每[天日]|一天|日)(?:才|只|还|出|要|收|给)*(?:出|付)?(?<c>#)`,
  )) {
    const [a, c] = [f.value('a') ?? (/每千/.test(s.text.slice(f.start, f.end)) ? 1000 : 10_000), f.value('c')];
    if (a && c && a >= 100 && c < a && (c / a) * 365 > YEARLY && !/[毛角分厘]/.test(s.text.slice(f.end, f.end + 2)))
      found.push(f);
  }
  for (const f of matches(
    s,
    `(?:周息|周利率?|每周利?息?|日息|天息|日利)(?:(?<p>#)[%％]|(?<l>#)(?<u>厘|分|毛|角)|百分之(?<h>#))`,
  )) {
    const percent = f.value('p') ?? f.value('h');
    const small = f.value('l');
    const share =
      percent !== null
        ? percent / 100
        : small !== null
          ? small / (f.unit === '厘' ? 1000 : f.unit === '分' ? 100 : 10)
          : 0;
    if (share * (/^周|^每周/.test(s.text.slice(f.start, f.end)) ? 52 : 365) > YEARLY) found.push(f);
  }
  for (const f of matches(s, `(?<a>#)${YUAN}.{0,3}?(?:月息|每月利息|一个月利息?|月利)(?<c>#)(?![%％分毛角厘])`)) {
    const [a, c] = [f.value('a'), f.value('c')];
    if (a && c && c < a && (c / a) * 12 > YEARLY) found.push(f);
  }
  const largest = principals(s).at(-1) ?? null;
  const perDay = `(?:${LATE}.{0,8}?(?:每[天日]|一[天日]|按[天日]|逐日|/[天日])(?:加收|另收|收|加|计|升为|才)*(?<c>#)${YUAN}|(?:每拖|每迟|每晚|每逾期?|每过|拖|超|晚|逾)一[天日](?:另加?|加|再|多)?(?:收|付|计)?(?<e>#)${YUAN}|每(?:拖|迟|晚|逾期?|过)[天日](?:另加?|加|再|多)?(?:收|付|计)?(?<x>#)${YUAN}|(?:滞纳金|违约金|罚息|逾期费|逾期服务费|管理费)(?<g>#)${YUAN}[×x*/](?:#|一)?[天日]|(?:每[天日]|按[天日]|一[天日])(?:(?:加收|另收|加|罚|滚|利息)(?<z>#)|(?:收|要)?(?<i>#)(?:元|块|利息|的(?:等待|滞纳|违约|逾期|延)))|(?<j>#)${YUAN}/(?:天|日|d)|每[天日](?:逾期)?[^#，,。]{0,6}(?:费|金)(?<x2>#)元|一天(?<y>#)(?=[，,。的]|$))`;
  for (const f of matches(s, perDay)) {
    const c =
      f.value('c') ??
      f.value('e') ??
      f.value('g') ??
      f.value('i') ??
      f.value('j') ??
      f.value('x') ??
      f.value('y') ??
      f.value('z') ??
      f.value('x2');
    if (
      !c ||
      c > 3000 ||
      /每人|人工|跟进|派员|食宿|交通|处置|生活|伙食|停车|住宿|招聘|包吃|日结|房费|工钱|工资|护工|流量|话费/.test(
        s.text.slice(Math.max(0, f.start - 12), f.end + 12),
      )
    )
      continue;
    const base =
      principals(s)
        .filter((p) => p > c * 3)
        .at(-1) ?? largest;
    if (base === null || base <= c ? c >= 20 : c / base > DAILY) found.push(f);
  }
  for (const f of matches(
    s,
    `(?<a>#)${YUAN}[^#]{0,40}?(?:(?:(?<d>#)${YUAN})[^#]{0,14}?)?(?:分?(?<n>#)期|(?<k>#)个月(?!前|后|内))[^#]{0,10}?每(?:期|月|个月)(?:还|应还|还款|付)?[^#]{0,4}?(?<b>#)|(?<e>#)${YUAN}[^#]{0,10}?每(?:期|月|个月)(?:还|应还|还款|给我|付)?[^#]{0,4}?(?<g>#)${YUAN}[^#]{0,6}?(?<h>#)(?:期|个月)`,
  )) {
    const [a, b, n] = [
      f.value('a') ?? f.value('e'),
      f.value('b') ?? f.value('g'),
      f.value('n') ?? f.value('k') ?? f.value('h'),
    ];
    if (a && b && n && n >= 2 && n <= 60 && b < a && (24 * (n * b - a)) / (a * (n + 1)) > YEARLY && n * b < a * 6)
      found.push(f);
  }
  const EXTEND = '(?:续期|展期|延期|缓期|续借|顺延|延|(?<![连持继后手陆])续|renew)';
  for (const f of matches(
    s,
    `${EXTEND}.{0,6}?${PERIOD}?.{0,6}?(?:收|费|付|交|fee|只要|再给)?.{0,3}?(?<c>#)${YUAN}(?:/(?<v>周|天|期))?`,
  )) {
    const c = f.value('c');
    if (!c || c < 20 || c > 20_000 || /[天日期次%％]/.test(s.text.charAt(f.end))) continue;
    const n = (f.value('n') ?? 7) * day(f.unit);
    const base = principals(s)
      .filter((p) => p > c)
      .at(-1);
    if (base && (c / base / Math.max(n, 1)) * 365 > YEARLY && n <= 31) found.push(f);
  }
  for (const f of matches(s, `(?<c>#)${YUAN}.{0,6}?(?:${EXTEND})(?<n>#)(?<u>天|日|周|个?礼拜|个?星期|个?月)`)) {
    const [c, n] = [f.value('c'), f.value('n')];
    const base = c
      ? principals(s)
          .filter((p) => p > c)
          .at(-1)
      : undefined;
    if (c && n && c >= 20 && base && (c / base / (n * day(f.unit))) * 365 > YEARLY && n * day(f.unit) <= 31)
      found.push(f);
  }
  for (const f of matches(
    s,
    `(?:每(?:周|星期|个?礼拜)|#(?:周|个?星期|个?礼拜)).{0,6}?(?:给|付|交|收|还)?.{0,2}?(?<c>#)${YUAN}.{0,3}?(?:利息|利钱|水钱|息)`,
  )) {
    const c = f.value('c');
    const base = c
      ? principals(s)
          .filter((p) => p > c)
          .at(-1)
      : undefined;
    if (c && base && (c / base) * 52 > YEARLY && !/免/.test(s.text.slice(f.start, f.end))) found.push(f);
  }
  found.push(...dearTerms(s));
  return found.map((f) => ({
    start: s.home(f.start),
    end: s.home(f.end - 1) + (s.numbers.get(f.end - 1) ? lengthAt(s, f.end - 1) : 1),
  }));
}

const lengthAt = (s: Shape, place: number) => {
  const n = s.numbers.get(place);
  return n ? n.end - n.start : 1;
};

const near = (text: string, f: Found, words: string) =>
  new RegExp(words).test(text.slice(Math.max(0, f.start - 24), f.end + 16));

export const price: Judge = ({ scan, kind, silenced }) => {
  // a trick's own figures are bait, no price
  if (kind === 'normal' || kind === 'scam') return [];
  return dearPlaces(scan.text)
    .filter((p) => !silenced(p.start, p.end))
    .map(({ start, end }) => ({ rule, confidence: 'high', start, end }));
};
