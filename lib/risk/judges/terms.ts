/**
 * What is to be given for how long, in the words of those who lend by the day: 拿两千下周二还两千六, 缓三天交三百, 续期交本金的
 * 15%, 昨天4,000今天4,320. Each comes down to a share of the sum and a number of days.
 */
import { type Found, matches, type Shape } from './figures';

const YEARLY = 0.36;
const DAILY = 0.001;
const YUAN = '(?:元整?|块钱?|大洋|蚊|rmb)?';
const PERIOD = '(?<n>#)(?<u>天|日|d|周|个?礼拜|个?星期|个?月)';
/** 连续, 手续, 继续 put nothing off */
const PUT_OFF = '(?:(?<![连持继后手陆])(?:续期?|续借|续一?[期次周])|展期?|延期?|延后|顺延|缓期?|宽限|拖|滚一?期?|管)';
const INTEREST = '(?:利息|利钱|水钱|租金|综合费|息费|利)';
/** cues without which no text is searched */
const CUE = /还|收|利|息|租金|延|展|续|缓|拖|滚|写|昨天|今天|罚|滞纳|违约|逾期/;

const days = (unit: string | undefined) => (/周|礼拜|星期/.test(unit ?? '') ? 7 : /月/.test(unit ?? '') ? 30 : 1);

function share(f: Found): number | null {
  const value = f.value('p');
  return value === null ? null : value / 100;
}

function sums(s: Shape): number[] {
  return [...s.numbers.entries()]
    .filter(
      ([place, n]) =>
        n.value >= 300 && n.value <= 5_000_000 && !/[%％天日期次年月号人名字]/.test(s.text.charAt(place + 1)),
    )
    .map(([, n]) => n.value);
}

/** What was lent: the sum beside the words for it, or the largest in the text. */
function lent(s: Shape, above: number): number | null {
  for (const f of matches(
    s,
    '(?:借款?金?额?|合同(?:本金|金额)?|本金|借|批|拿|额度|欠|押机|当)[:：了你您款的]{0,2}(?<a>#)',
  )) {
    const a = f.value('a');
    if (a && a > above && a >= 300) return a;
  }
  return Math.max(0, ...sums(s).filter((n) => n > above)) || null;
}

const dear = (cost: number, base: number, n: number) =>
  n > 0 && n <= 62 && (cost / base / n) * 365 > YEARLY && cost < base * 5;

export function dearTerms(s: Shape): Found[] {
  const found: Found[] = [];
  if (s.numbers.size === 0 || !CUE.test(s.text)) return found;
  const free = (f: Found) => /免|减|返|年化|年利率|以内|理财|存/.test(s.text.slice(f.start, f.end));
  const take = (source: string, holds: (f: Found) => boolean) => {
    for (const f of matches(s, source)) if (!free(f) && holds(f)) found.push(f);
  };
  // lent and given back
  take(
    `(?<a>#)${YUAN}[^#。]{0,10}?${PERIOD}(?:后|到期|之后|内)?(?:再|就|要|只)?(?:应?归?还|回|付)(?:款|我|给我)?(?<b>#)`,
    (f) => {
      const [a, b, n] = [f.value('a'), f.value('b'), f.value('n')];
      return a !== null && b !== null && n !== null && a >= 300 && b > a && dear(b - a, a, n * days(f.unit));
    },
  );
  take(
    `(?:拿|借|给|压|批|签|打)(?<a>#)${YUAN}[^#。]{0,8}?(?:下?(?:周|星期|礼拜)(?:[一二三四五六日末]|#)|明天|后天|大后天|月底)(?:再|就|要)?(?:归?还|回)(?<b>#)`,
    (f) => {
      const [a, b] = [f.value('a'), f.value('b')];
      return a !== null && b !== null && a >= 300 && b >= a * 1.05 && b < a * 3;
    },
  );
  take(`(?:拿|借|给|打)(?<a>#)${YUAN}(?:写|签|打)(?<b>#)(?:的?(?:条|欠条|借条))?`, (f) => {
    const [a, b] = [f.value('a'), f.value('b')];
    return a !== null && b !== null && a >= 300 && b >= a * 1.1 && b < a * 3;
  });
  take(`${PERIOD}(?:后|到期|之后)?(?:再|就|要)?(?:应?归?还|回)(?:款)?(?<b>#)`, (f) => {
    const [b, n] = [f.value('b'), f.value('n')];
    const got =
      matches(s, '(?:到手|到账|实收|实到|实拿|到你卡上|打到卡上|到卡|打|给你)[:：才了]?(?<a>#)')[0]?.value('a') ?? null;
    return b !== null && n !== null && got !== null && b > got && got >= 300 && dear(b - got, got, n * days(f.unit));
  });
  take(`期限[:：]?${PERIOD}[^#。]{0,10}?(?:应还|归?还)(?:款)?[:：]?(?<b>#)`, (f) => {
    const [b, n] = [f.value('b'), f.value('n')];
    const base =
      matches(s, '(?:合同本金|合同金额|借款金?额?|借款本金|申请金额|实收|到账)[:：]?(?<a>#)')[0]?.value('a') ?? null;
    return b !== null && n !== null && base !== null && b > base && dear(b - base, base, n * days(f.unit));
  });
  // day by day, week by week
  take(
    `每(?<u>天|日|周|星期|礼拜)(?:归?还|回|给)?(?<b>#)${YUAN}[^#。]{0,4}?(?:还|收|共|连续)?(?<k>#)(?:天|日|周|期)|(?<m>#)(?<v>天|日|周|星期|礼拜)[^#。]{0,3}?每(?:天|日|周|星期|礼拜)(?:归?还|给)?(?<c>#)`,
    (f) => {
      const [b, k] = [f.value('b') ?? f.value('c'), f.value('k') ?? f.value('m')];
      const a = b ? lent(s, b) : null;
      const step = /每(?:周|星期|礼拜)/.test(s.text.slice(f.start, f.end)) ? 7 : 1;
      return (
        b !== null &&
        k !== null &&
        a !== null &&
        k >= 3 &&
        k * b > a &&
        k * b < a * 4 &&
        ((2 * (k * b - a)) / (a * (k + 1) * step)) * 365 > YEARLY
      );
    },
  );
  take(`合计[:：]?(?<b>#)${YUAN}[^#。]{0,3}?(?<n>#)天`, (f) => {
    const [b, n] = [f.value('b'), f.value('n')];
    const a = matches(s, '借款(?:金额)?[:：]?(?<a>#)')[0]?.value('a') ?? null;
    return b !== null && n !== null && a !== null && b > a && ((2 * (b - a)) / (a * n)) * 365 > YEARLY;
  });
  take(`(?<k>#)期[^#。]{0,4}每期[^#。]{0,3}(?<b>#)|每期(?:还款|应还|还)?[:：]?(?<c>#)`, (f) => {
    const b = f.value('b') ?? f.value('c');
    const k =
      f.value('k') ?? matches(s, '(?:期数[:：]?(?<n>#)|(?<m>#)期)').map((m) => m.value('n') ?? m.value('m'))[0] ?? null;
    const a =
      matches(
        s,
        '(?:到账|到手|实收|实到|变现|打到卡上|到卡)(?:金额)?[:：多少⏎\\n]{0,4}(?<a>#)|这个(?<d>#)|借款金额[:：](?<e>#)',
      ).map((m) => m.value('a') ?? m.value('d') ?? m.value('e'))[0] ?? null;
    return (
      b !== null &&
      k !== null &&
      a !== null &&
      k >= 2 &&
      k <= 36 &&
      b < a &&
      k * b < a * 5 &&
      (24 * (k * b - a)) / (a * (k + 1)) > YEARLY
    );
  });
  // interest by name
  take(`(?:每|一)?(?:(?<n>#)?个?(?<u>天|日|周|礼拜|星期|月))的?${INTEREST}[:：是要给]{0,2}(?<c>#)${YUAN}`, (f) =>
    interest(s, f),
  );
  take(`${INTEREST}[:：是要]{0,2}(?:每|一)?(?:(?<n>#)?个?(?<u>天|日|周|礼拜|星期|月))(?<c>#)${YUAN}`, (f) =>
    interest(s, f),
  );
  take(`(?<u>日|天|周)(?:息|利|租)(?<c>#)${YUAN}`, (f) => interest(s, f));
  take(`(?<a>#)${YUAN}(?:一|每)(?<u>天|日|周|星期|礼拜)(?:才|只|就|还|出|要|收|给|利息)*(?<c>#)`, (f) => {
    const [a, c] = [f.value('a'), f.value('c')];
    return (
      a !== null &&
      c !== null &&
      a >= 500 &&
      c < a &&
      !/[%％毛角分厘]/.test(s.text.charAt(f.end)) &&
      (c / a / days(f.unit)) * 365 > YEARLY
    );
  });
  take('日千(?<c>#)', (f) => (f.value('c') ?? 0) >= 2 && (f.value('c') ?? 0) < 10);
  take(`(?:月息|月利|月利息)[^#]{0,2}(?<c>#)(?:毛|角)`, (f) => (f.value('c') ?? 0) >= 0.4);
  take(`${PERIOD}[:：]?(?:的)?(?<p>#)[%％]的?(?:利息|利|息|手续)`, (f) => {
    const [n, rate] = [f.value('n'), share(f)];
    return n !== null && rate !== null && dear(rate, 1, n * days(f.unit));
  });
  take(`(?:#|一)个?(?:周期|期)[^#。]{0,2}(?<a>#)${YUAN}(?:收|要|给|付)(?<c>#)`, (f) => {
    const [a, c] = [f.value('a'), f.value('c')];
    return a !== null && c !== null && c < a && c / a > 0.03;
  });
  // put off for a price
  for (const one of [
    `${PUT_OFF}[^#。]{0,8}?${PERIOD}[^#。]{0,10}?本金的?(?<p>#)(?:[%％]|(?<z>成))`,
    `${PUT_OFF}[^#。]{0,8}?${PERIOD}[^#。]{0,6}?本金的?百分之(?<p>#)`,
    `本金的?(?<p>#)(?:[%％]|(?<z>成))[^#。]{0,10}?${PUT_OFF}[^#。]{0,4}?${PERIOD}`,
    `${PUT_OFF}[^#。]{0,8}?本金的?(?<p>#)(?:[%％]|(?<z>成))[^#。]{0,6}?(?:管|用|延|顺延)?${PERIOD}`,
  ])
    take(one, (f) => {
      const [rate, n] = [share(f), f.value('n')];
      const ten = /#成/.test(s.text.slice(f.start, f.end)) ? 10 : 1;
      return rate !== null && n !== null && dear(rate * ten, 1, n * days(f.unit));
    });
  for (const one of [
    `${PUT_OFF}[^#。]{0,3}?${PERIOD}[^#。]{0,6}?(?:交|付|给|收|再给)?(?<c>#)(?![%％天日期成个])`,
    `(?:交|付|给|转)(?<c>#)${YUAN}[^#。]{0,10}?${PUT_OFF}[^#。]{0,2}?${PERIOD}`,
    `${PUT_OFF}[^#。]{0,4}?(?<c>#)${YUAN}\\/(?<u>周|天|期)`,
  ])
    take(one, (f) => {
      const c = f.value('c');
      if (c === null || c < 20 || c > 20_000) return false;
      const base = lent(s, c);
      return base !== null && dear(c, base, (f.value('n') ?? 1) * days(f.unit === '期' ? '周' : f.unit));
    });
  // what being late adds up to
  take(`(?:昨天|昨日|今天|今日)[^#。]{0,5}(?<a>#)${YUAN}[^#。]{0,6}(?:今天|今日|明天|明日)[^#。]{0,5}(?<b>#)`, (f) => {
    const [a, b] = [f.value('a'), f.value('b')];
    return a !== null && b !== null && a >= 300 && b > a && b < a * 2 && (b - a) / a > DAILY * 5;
  });
  take(`逾期(?<n>#)天[^#。]{0,4}(?:违约金|罚息|滞纳金|逾期费|罚金)[:：共计]{0,2}(?<c>#)`, (f) => late(s, f));
  take(`本金[:：]?(?<a>#)[^。]{0,14}?(?<b>#)[^#。]{0,4}逾期(?<n>#)天`, (f) => {
    const [a, b, n] = [f.value('a'), f.value('b'), f.value('n')];
    return a !== null && b !== null && n !== null && b > a && n > 0 && (b - a) / a / n > DAILY * 2;
  });
  take(
    `每(?:天|日)[^#。，,]{0,3}(?<c>#)${YUAN}的?(?:滞纳|罚息|罚金|违约|利息|逾期费)|每(?:天|日)(?:滞纳金?|罚息|罚金|违约金|利息|逾期费)(?<d>#)(?![%％个分])`,
    (f) => {
      const c = f.value('c') ?? f.value('d');
      const base = c ? lent(s, c) : null;
      return c !== null && base !== null && c / base > DAILY && c < base;
    },
  );
  take(`(?:晚|超|过期?|逾期?|迟)(?:一|#)小时[^#。]{0,3}(?:加|罚|收)[收罚]?(?<c>#)`, (f) => (f.value('c') ?? 0) >= 5);
  return found;
}

function interest(s: Shape, f: Found): boolean {
  const c = f.value('c');
  if (c === null || c < 5 || /[%％毛角分厘个]/.test(s.text.charAt(f.end))) return false;
  const base = lent(s, c);
  return base !== null && dear(c, base, (f.value('n') ?? 1) * days(f.unit));
}

function late(s: Shape, f: Found): boolean {
  const [n, c] = [f.value('n'), f.value('c')];
  const base = c ? lent(s, c) : null;
  return n !== null && c !== null && base !== null && n > 0 && c / base / n > DAILY * 1.5;
}
