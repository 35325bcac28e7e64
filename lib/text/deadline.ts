/**
 * The last day or minute to pay, answer or appear. Relative words (今晚19点, 24小时内, 周五) are resolved against the time
 * of the message, in the calendar of mainland China (UTC+8, no summer time).
 */
import { readDigits, readHan } from './numbers';

export interface Deadline {
  /** ISO date, or date-time with +08:00 */
  iso: string;
  start: number;
  end: number;
  weight: number;
  /** a day of the calendar, not a span from now */
  dated: boolean;
}

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const DAY_MS = 86_400_000;
const SHANGHAI = 8 * 3_600_000;

const NUM = '(?:\\d{1,3}|[一二两三四五六七八九十廿]{1,4})';
const PART =
  '凌晨|清晨|清早|早上|早晨|大早|上午|中午|正午|午间|晌午|下午|午后|傍晚|晚上|晚间|夜里|夜间|午夜|半夜|今晚|晚|早|夜';
const TIME = `(?:(?:(${PART})\\s?)?(?:(\\d{1,2}|[一二两三四五六七八九十]{1,3}|零)\\s?(?::(\\d{2})(?::\\d{2})?|(?:点钟?|时)(?!代|间|内|常|候|刻|效|分)(?:\\s?(半|整|正|一刻|三刻|过半)|\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})分?(?!钟|天|日|个))?)))`;
const NOON = '(中午|正午|晌午|午饭|午间)';
const RELATIVE_DAY =
  '(今明两天|今明两日|今天|今日|今晚|今夜|今儿|本日|当天|当日|当晚|即日|明天|明日|明儿|明早|明晚|明晨|听日|次日|翌日|隔日|后天|后日|后儿|大后天)';
const WEEK = '((?:本|这|下)?(?:周|星期|礼拜)[一二三四五六日天末])';
const DATE =
  '(?:(20\\d{2})\\s?(?:年|[-/.])\\s?)?(?:(\\d{1,2}|十?[一二三四五六七八九十])\\s?(?:月|[-/.])\\s?)(\\d{1,2}|[一二三]?十?[一二三四五六七八九十])(?!\\d|[.,]\\d|%|:\\d|\\s?[元万期])\\s?([日号])?';
const DAY_ONLY =
  '(?:(?:本|这个|当|每)月\\s?)?(?<![\\d/-]|\\d[.,:])(\\d{1,2}|[一二三]?十[一二三四五六七八九]?)\\s?[日号](?!线|码|楼|店|令|通知|公告|文|房|车|公寓|门|口|窗|桌|案|员|库|院|厅|档|机|前后|位|子|常|内|后|之内|以内|均|息|报|起算|\\d(?!\\d?\\s?[:点时]))';
const END_OF = '(本?月底|本?月末|年底|年末|\\d{1,2}月底|\\d{1,2}月末)';

const DAY = `(?:${DATE}|${RELATIVE_DAY}|${WEEK}|${END_OF}|${DAY_ONLY})`;
const POINT = new RegExp(
  `${DAY}\\s?[(（]?(?:今天|今日|周[一二三四五六日])?[)）]?\\s?(?:的)?(?:(?:下班前)?[(（]?${TIME}|${NOON})?|${TIME}|${NOON}`,
  'g',
);
const SPAN = new RegExp(
  `(半|${NUM}|一刻|三刻)\\s?(?:个)?\\s?(半)?\\s?(小时|钟头|h(?=内|之内|以内)|分钟|刻钟|钟|天|日|昼夜)\\s?(?:之内|以内|内|の内|为限|后|之后|以后|倒计时|倒数|(?=不|未|没|无|找|给|还|处|联|我|h?内|时间|开始|窗口|[:：。,，|｜]))`,
  'g',
);

/** words behind a point of time that make it the last one */
const BEHIND =
  /^[)）]?\s?(?:[(（][^)）]{0,12}[)）])?\s?(?:整|钟|许)?\s?(?:之前|以前|前|为止|止(?!损)|截止|截至|到期|内(?!部|容)|关闸|关闭|失效|封|停|归零|结算|未(?!接)|不(?!违|再)|没(?!接)|没有|仍未|仍|还没|到不了|须|必须|之内|一到|到点|系统|就?是还款日|(?:将|会)?(?:[从自][^,，。]{0,16})?(?:自动)?(?:一次性)?(?:扣|划)|当[日天]|为最后|窗口|后,?(?:你|我|您)|是(?:给|您|你|最后|我)|在第|在中心|在本院|线上|进行|于本院|我(?:就|要|没|会|把|这|上班)|携|到您|充值|先?把(?:账|钱|款|欠|尾款|[这那\d一两三])|收不到|就(?:打包|提交|移|上报|报|发|推|停|冻|立案|走流程|安排|派)|你(?:不|要|还|再|没|带)|自动扣|自动还|扣款|扣收|扣划|划扣|统一扣|还款日|还款|应还|要还|该还|需还|需归还|入账|归还|交齐|交清|付清|还清|结清|处理|处里|缴清|打过来|转|即|将于?今日|收市|下班|午前|中午前|给|到账|仍|见不到|看不到|联系|回电|回复|回话|回就|清账|上播|解除|启动|公开|开庭|发车|进入|生效|移交|直播|推送|庭前|最后|收网|派单|同步|永久)/;
const AHEAD =
  /(?:请于|请在|限|限于|限您|限你|须于|需于|务必于|务必在|务请于|截至|截止|截止日|截止时间|到期日|到期还款日|还款日|扣款日|缴款截止日|最后还款日|最晚|最迟|最后期限|期限|给你到|给您到|留到|留给你到|宽限到|等到|等你到|拖到|到|将于|会于|定于|拟定于|在|于|赶在|若|如|逾|有效期至|窗口|:|：|是|为|仅限|就看|再到|并于|权限|即|约定|执行日|延至|保留至|至|还款|应还|—|-|，|,|。|）|】|、|\\|)\s?$/;
const STRONG_BEHIND =
  /^[)）]?\s?(?:[(（][^)）]{0,12}[)）])?\s?(?:整|钟)?\s?(?:之前|以前|前(?!后|往|台|来|期|天|几|海|两)|为止|截止|到期|之内|内(?!部|容)|还款日|午前|中午前|收市前|下班前|上班前|登机前|散场前|半前|[^,，。;；]{0,6}(?:下班|收市|放学|登机|散场|收工|打烊|收盘)(?:之?前)|声响(?:之前|前)|[是为](?:您|你)的[^,，。]{0,4}(?:还款|到期)|的权限|的?最后)/;
const STRONG_AHEAD =
  /(?:到期日|到期还款日|还款日|扣款日|截止日|截止时间|最后还款日|最晚|最迟|最后期限|请于|请在|限|限于|限您|限你|须于|给你到|给您到|留到|权限|仅限|就看|约定|定于|拟定于|拟于|截止(?:日期|于|到)?|请在今|务请|宽限[,，]?[到至]|顺延[到至]|期(?:限)?[到至]|开庭通知[:：]|开庭时间[:：]|应到时间[:：]|到庭时间[:：])\s?[:：为是在于]?\s?$/;
/** the point of time is past, a beginning, or somebody else's */
const PAST_AHEAD =
  /(?:已于|曾于|自从?|从|(?<!请|限)[你您]于|借于|昨|放款日|账单日|入账|生成于|签订于|申请的?|上次|起诉于|立案于|现于|打到|等你(?!到)|经查|经核查|时间|数据|记录|（|每(?:天|日|周|逢|晚|早)?|答应|说好|号称|睡|更新至|更新|截至(?=.*已)|近期于|现定于|(?:委托|受托|授权|服务)期限?[到至]|早在|始于|已逾|已满|去年|入库|交易|下单|发布于|刊登于|转让基准日|基准日|订立)\s?$/;
const PAST_BEHIND =
  /^\s?(?:整|钟)?\s?(?:(?:还款|扣款|扣费|缴费|支付)成功|起(?!诉)|开始|以来|以后|后(?!果)|之后|借|签订|签署|放款|发放|发送|收到|提交|申请|消费|转账|刷卡|支付|交易|已|曾|上线|发布|入职|欠费|账单已|账单出|凌晨叨|打了|打给|接到|通话|拨打|致电|来电|报道|讯|电|出账|欠电费|收工|办公|上班时|营业|至|到(?!期|账|达|位|点|院|庭)|~|-|－|—(?!—)|–|的?(?:账单(?!日|到期)|消费|借款|贷款还)|班|更新|的第|代扣|派驻|起诉书|印发|有效的)/;
const OFFER =
  /(?:优惠|活动|抢购|满减|报名|折扣|积分|券|抽奖|续保|套餐|有效期?|预售|开演|营业|取件|领取|失效|会员|名额)/;

function clockOf(ms: number): Clock {
  const d = new Date(ms + SHANGHAI);
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
  };
}

const two = (n: number) => String(n).padStart(2, '0');
const isoDay = (ms: number) => {
  const d = new Date(ms);
  return `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`;
};

function small(word: string | undefined): number {
  if (!word) return Number.NaN;
  if (word === '零') return 0;
  const n = /^\d/.test(word) ? readDigits(word, 0) : readHan(word, 0);
  return n && n.end === word.length ? n.value : Number.NaN;
}

/** @param sentAt ISO time of the message; without it only full dates are read */
export function readDeadline(text: string, sentAt: string | null | undefined): Deadline | null {
  const sent = sentAt ? Date.parse(sentAt) : Number.NaN;
  let best: Deadline | null = null;
  const window = text.slice(0, 20_000);
  const offer = (d: Deadline | null) => {
    if (d && d.weight > 0 && (!best || d.weight > best.weight)) best = d;
  };
  for (const m of window.matchAll(POINT)) {
    offer(point(window, m, sent));
  }
  if (!Number.isNaN(sent)) for (const m of window.matchAll(SPAN)) offer(span(window, m, sent));
  return best;
}

function point(text: string, m: RegExpExecArray, sent: number): Deadline | null {
  const [whole, year, month, day, sign, relative, week, endOf, dayOnly] = m;
  const [part, hour, minute, fraction, spoken, noon] = [9, 10, 11, 12, 13, 14].map((k) => m[k] ?? m[k + 6]);
  const lead = whole.length - whole.trimStart().length;
  const start = m.index + lead;
  const end = m.index + whole.length;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 26);
  const known = !Number.isNaN(sent);
  const now = known ? clockOf(sent) : null;
  let base = Number.NaN;
  const dated = month !== undefined;
  if (dated) {
    const mo = small(month);
    const d = small(day);
    if (!(mo >= 1 && mo <= 12 && d >= 1 && d <= 31)) return null;
    // 5.12 or 3/10 alone is a date only where a word says so
    if (
      sign === undefined &&
      !year &&
      !/(?:还款日|到期日|截止日|扣款日|日期?[:： ]?|提醒[:： ]?|提示[:： ]?|^)\s?$/.test(before) &&
      !/^\s?(?:该还|还款|到期|应还|前|要还|扣款)/.test(after)
    )
      return null;
    if (!sign && /月/.test(whole) && !/^\s?前/.test(after)) return null;
    let y = year ? Number(year) : now?.year;
    if (y === undefined) return null;
    if (!year && now && Date.UTC(y, mo - 1, d) < Date.UTC(now.year, now.month - 1, now.day) - 150 * DAY_MS) y++;
    base = Date.UTC(y, mo - 1, d);
  } else if (!known || !now) return null;
  else {
    const today = Date.UTC(now.year, now.month - 1, now.day);
    if (relative) {
      base = today + dayShift(relative) * DAY_MS;
    } else if (week) base = weekday(week, today);
    else if (endOf) {
      const named = /^\d+/.exec(endOf);
      base = /年/.test(endOf)
        ? Date.UTC(now.year, 11, 31)
        : Date.UTC(now.year, named ? Number(named[0]) : now.month, 0);
    } else if (dayOnly) {
      const d = small(dayOnly);
      if (!(d >= 1 && d <= 31)) return null;
      base = Date.UTC(now.year, now.month - 1, d);
      if (/每月/.test(whole)) {
        if (d < now.day) base = Date.UTC(now.year, now.month, d);
      } else if (d < now.day) {
        if (/(?:本|这个|当)月/.test(whole)) return null;
        base = Date.UTC(now.year, now.month, d);
      }
    } else if (hour || noon) base = today + (saidOfTomorrow(text, start, hour ?? noon ?? '') ? DAY_MS : 0);
    else return null;
  }
  const today = now ? Date.UTC(now.year, now.month - 1, now.day) : Number.NaN;
  if (known && base < today) return null;
  let iso = isoDay(base);
  let exactTime = false;
  if (hour !== undefined) {
    const h = small(hour);
    const mi =
      minute !== undefined
        ? Number(minute)
        : fraction
          ? /三刻/.test(fraction)
            ? 45
            : /一刻/.test(fraction)
              ? 15
              : /半/.test(fraction)
                ? 30
                : 0
          : spoken
            ? small(spoken)
            : 0;
    if (!(h >= 0 && h <= 24 && mi >= 0 && mi < 60)) return null;
    const named = `${part ?? ''}${/[今明当]晚|今夜/.test(relative ?? '') ? '晚' : ''}${/明早|明晨/.test(relative ?? '') ? '早' : ''}`;
    const minutes = resolveHour(h, mi, named, base, sent);
    if (h === 24 && named.includes('晚')) iso = `${isoDay(base + DAY_MS)}T00:00:00+08:00`;
    else if (h === 24 || (h === 0 && (dayOnly || dated))) iso = isoDay(base);
    else {
      const at = base + minutes * 60_000;
      if (known && at - SHANGHAI < sent && !relative && !week && !dated && !dayOnly) return null;
      if (known && at - SHANGHAI < sent - 60_000) return null;
      iso = `${isoDay(at)}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}:00+08:00`;
      exactTime = true;
    }
  } else if (noon) {
    iso = `${isoDay(base)}T12:00:00+08:00`;
    exactTime = true;
    if (known && base + 12 * 3_600_000 - SHANGHAI < sent) return null;
  }
  const weight = weigh(text, start, end, before, after, {
    exactTime,
    dated,
    relative,
    timeOnly: !dated && !relative && !week && !dayOnly && !endOf,
  });
  return { iso, start, end, weight, dated: dated || Boolean(dayOnly) || Boolean(endOf) || Boolean(relative) };
}

interface What {
  exactTime: boolean;
  dated: boolean;
  relative: string | undefined;
  timeOnly: boolean;
}

function weigh(text: string, start: number, end: number, before: string, after: string, what: What): number {
  const strong = STRONG_AHEAD.test(before);
  // 将于3月1日停止服务: what happens then by itself leaves nothing to do until then
  if (/(?:将于|会于)\s?$/.test(before) && /^\s?(?:停用|停止|停服|失效)/.test(after)) return 0;
  if (
    PAST_AHEAD.test(before) ||
    (!strong && PAST_BEHIND.test(after) && !/^\s?(?:后,?(?:不|我|你|您|$)|至)/.test(after))
  )
    return 0;
  let weight = 0;
  if (STRONG_BEHIND.test(after) || /前[(（]/.test(text.slice(start, end))) weight += 10;
  else if (BEHIND.test(after)) weight += 5;
  if (strong) weight += 8;
  // 五点四十我去接孩子。在那之前没动静 …
  if (/在?[那此]之前/.test(text.slice(end, end + 30))) weight += 6;
  if (/^(?:当天|当日|当晚)/.test(text.slice(start, end))) weight -= 9;
  else if (AHEAD.test(before) && weight > 0) weight += 2;
  if (weight === 0) return 0;
  if (what.exactTime) weight += 2;
  if (what.timeOnly && !STRONG_BEHIND.test(after) && weight < 8) weight -= 2;
  // a speaker's time stamp in a dialogue: 小段 19:02：
  if (what.timeOnly && /:\d{2}$/.test(text.slice(start, end)) && /^\s?[:：]/.test(after)) return 0;
  if (DEBTOR_LINE.test(lineHead(text, start))) weight -= 10;
  const clause = text.slice(Math.max(0, start - 12), Math.min(text.length, end + 12));
  if (OFFER.test(clause)) weight -= 6;
  return weight;
}

const DEBTOR_LINE = /^(?:我|客户|用户|保证人|借款人)(?:\s?\d{1,2}:\d{2})?\s?[:：]/;

/** 次日10:00移交，10点前补款: the hour alone means the day on which it was said before */
const saidOfTomorrow = (text: string, before: number, hour: string): boolean =>
  new RegExp(`(?:次日|翌日|明[天日早])(?:上午|早上)?${hour}(?![\\d一二三四五六七八九十])`).test(
    text.slice(Math.max(0, before - 60), before),
  );

function lineHead(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  return at - from > 400 ? '' : text.slice(from, from + 12);
}

function dayShift(word: string): number {
  if (/^(?:明|次|翌|隔|听|今明)/.test(word)) return 1;
  if (/^后/.test(word)) return 2;
  if (/^大后/.test(word)) return 3;
  return 0;
}

function weekday(word: string, today: number): number {
  const weekend = /末/.test(word);
  const wanted = weekend ? 6 : (('一二三四五六日天'.indexOf(word.slice(-1)) % 7) + 1) % 7 || 7;
  const iso = ((new Date(today).getUTCDay() + 6) % 7) + 1;
  const target =
    word.endsWith('日') || word.endsWith('天') ? 7 : weekend ? 7 : '一二三四五六'.indexOf(word.slice(-1)) + 1;
  const shift = target - iso + (/^下/.test(word) ? 7 : 0);
  return today + (shift < 0 && wanted > 0 ? shift + 7 : shift) * DAY_MS;
}

/** minutes from midnight of the day; more than 1440 for 今晚十二点 */
function resolveHour(h: number, mi: number, part: string, base: number, sent: number): number {
  if (/下午|午后|傍晚/.test(part) && h < 12) return (h + 12) * 60 + mi;
  if (/中午|正午|晌午|午间/.test(part)) return (h < 6 ? h + 12 : h) * 60 + mi;
  if (/晚|夜/.test(part) && !/凌晨/.test(part)) {
    if (h === 12 || h === 0) return 1440 + mi;
    if (h < 12 && h >= 5) return (h + 12) * 60 + mi;
    return h * 60 + mi;
  }
  if (/早|凌晨|上午|清/.test(part)) return h * 60 + mi;
  if (h === 0 && !Number.isNaN(sent)) {
    const at = base + mi * 60_000 - SHANGHAI;
    return at < sent ? 1440 + mi : mi;
  }
  if (h <= 12 && !Number.isNaN(sent)) {
    const at = base + (h * 60 + mi) * 60_000 - SHANGHAI;
    if (at < sent && base - SHANGHAI <= sent) return (h + 12) * 60 + mi;
  }
  return h * 60 + mi;
}

function span(text: string, m: RegExpExecArray, sent: number): Deadline | null {
  const [whole, amount, half, unit] = m;
  const start = m.index;
  const end = start + whole.length;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  if (
    /工作$/.test(before) ||
    /(?:前|近|过去|最近|每|每隔|隔|第|已|逾期|拖欠?|欠|拖了|欠了|晚了?|(?<!自发函|之日)起|收到.{0,8}(?<!之日起)|(?<!收到)之日起|满|超过?|达|受理后|未签收|连续|最长|最短|最快|至少|提前|不少于|预约|缩短|冷静期|耽误您?|占用您?|再|聊|坐|站|就|才)\s?$/.test(
      before,
    )
  )
    return null;
  const days = unit === '天' || unit === '日' || unit === '昼夜';
  const inside = /(?:内|为限|倒计时|倒数)$/.test(whole);
  const later = /后$/.test(whole);
  if (/(?:将于|公安可|可|会在)$/.test(before) && !/限/.test(before) && !later) return null;
  if (inside && days && /^\s?将/.test(after)) return null;
  if (later && !/^\s?(?:我|系统|启动|限制|拟|将|撤销|推送|未|不|执行|移|公开|发|实施|强制|冻结|立案)/.test(after))
    return null;
  const granted = /(?:[给畀俾卑](?:你|您)|宽限(?:你|您)?)(?:最后|最多)?$/.test(before);
  if (days && !inside && !granted && !(later && /将|实施|未|不/.test(after))) return null;
  let n = amount === '半' ? 0.5 : amount === '一刻' ? 15 : amount === '三刻' ? 45 : small(amount);
  if (half) n += 0.5;
  if (!(n > 0)) return null;
  if (
    /(?:到账|放款|见效|审核|审批|答复|处理完|送达|有效|出结果|生效|取件|领取|完成|回复|解冻|下款|拿|出额|搞定|办结|抹|洗|更新|返还|退款|开通|激活|恢复)/.test(
      after.slice(0, 6),
    ) &&
    !/(?:未|不|限|请)/.test(before.slice(-4) + after.slice(0, 2))
  )
    return null;
  if (/免息|有效|验证码/.test(before) || /有效/.test(after.slice(0, 3))) return null;
  const ms =
    sent +
    n *
      (days
        ? DAY_MS
        : unit === '分钟' || unit === '刻钟' || unit === '钟'
          ? 60_000 * (unit === '刻钟' ? 15 : 1)
          : 3_600_000);
  const minuteUnit = unit === '刻钟' || amount === '一刻' || amount === '三刻';
  const at = minuteUnit && unit !== '刻钟' ? sent + n * 60_000 : ms;
  let iso: string;
  if (days && unit !== '昼夜') iso = isoDay(sent + SHANGHAI + n * DAY_MS);
  else {
    const c = clockOf(at);
    iso = `${c.year}-${two(c.month)}-${two(c.day)}T${two(c.hour)}:${two(c.minute)}:00+08:00`;
  }
  let weight = inside ? 11 : later ? 5 : 4;
  if (/(?:限|请于|请在|须|务必|给你|给您|留给|自发函起|距|还有|倒计时|:|：)\s?$/.test(before)) weight += 4;
  if (/^\s?(?:不|未|没|无|还清|联系|回电|结清|来电|给|归还|缴|交|支付|处理|撤销|致电|登录|签|清|内)/.test(after))
    weight += 3;
  if (OFFER.test(text.slice(Math.max(0, start - 10), end + 10))) weight -= 6;
  return {
    iso,
    start,
    end,
    weight,
    dated: days && (/(?:须|请)[在于]?$/.test(before) || /^\s?未/.test(after) || /收到之日起$/.test(before)),
  };
}
